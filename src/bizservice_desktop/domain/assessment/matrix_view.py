"""How the matrix is looked at, and how a cell looks then: told apart without colour."""

from enum import StrEnum

from .round import HOLDS_NOTHING, Coverage


class View(StrEnum):
    TODAY = "today"
    PLAN = "plan"
    DIFFERENCE = "difference"
    """Only what the plan raises; a gap stays a gap."""
    BESIDE = "beside"
    """The cells of the last round beside those of today."""


class Look(StrEnum):
    """Filled, tinted, dashed in the area's colour, sunken with a sign, dashed in grey, hairline."""

    COVERED = "covered"
    PARTLY = "partly"
    PLANNED = "planned"
    """Nothing today, and something with the plan."""
    LEFT_EMPTY = "left_empty"
    NOTHING = "nothing"
    PLAIN = "plain"
    """Not judged, or nothing to say of it in this view."""


_LOOK_OF = {
    Coverage.COVERED: Look.COVERED,
    Coverage.PARTLY: Look.PARTLY,
    Coverage.LEFT_EMPTY: Look.LEFT_EMPTY,
    Coverage.NOTHING: Look.NOTHING,
    Coverage.NOT_JUDGED: Look.PLAIN,
}


def look_of(view: View, today: Coverage, planned: Coverage) -> Look:
    """How a cell looks whose state is `today` and becomes `planned` with the plan."""
    if view in (View.TODAY, View.BESIDE):
        return _LOOK_OF[today]
    if planned is Coverage.PARTLY and today in HOLDS_NOTHING:
        return Look.PLANNED
    if view is View.DIFFERENCE and planned is today and today is not Coverage.NOTHING:
        return Look.PLAIN
    return _LOOK_OF[planned]
