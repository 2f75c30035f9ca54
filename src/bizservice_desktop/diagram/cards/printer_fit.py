"""From what is read off a printed test sheet to the profile that makes up for the printer.

On the front and on the back there is a cross near the top left and one near the bottom right
corner. A pin through a cross of the front comes out on the back beside the back's cross.
"""

from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin
from typing import TypeAlias

from bizservice_desktop.domain.cards.card_print import PrinterProfile

from .sheet_layout import Sheet

Point: TypeAlias = tuple[float, float]

INSET = 25.0
"""How far the crosses lie from the edges of the paper, in mm."""

RULER = 100.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read, in mm: where the pin's hole lies from the back's cross, right and down
    counted positive, at the top left and the bottom right; and how long the ruler came out."""

    top_left: Point = (0.0, 0.0)
    bottom_right: Point = (0.0, 0.0)
    ruler: float = RULER


def crosses(paper: Sheet) -> tuple[Point, Point]:
    """The crosses at the top left and the bottom right, in mm from the paper's top left."""
    return (INSET, INSET), (paper.width - INSET, paper.height - INSET)


def fit_profile(name: str, reading: Reading, paper: Sheet) -> PrinterProfile:
    """Return the profile that brings the back's crosses to the holes.

    Raises:
        BadPrinter: More is read than a profile makes up for; the argument names what.
    """
    first, second = crosses(paper)
    to_first, to_second = _sum(first, reading.top_left), _sum(second, reading.bottom_right)
    turn = degrees(_angle(to_first, to_second) - _angle(first, second))
    dx = (reading.top_left[0] + reading.bottom_right[0]) / 2
    dy = (reading.top_left[1] + reading.bottom_right[1]) / 2
    scale = RULER / reading.ruler if reading.ruler > 0 else 0.0
    return PrinterProfile(name, dx, dy, turn, scale)


def placed(profile: PrinterProfile, point: Point, paper: Sheet) -> Point:
    """Where a point of a back is drawn for the printer; the y axis points down."""
    x, y = point[0] - paper.width / 2, point[1] - paper.height / 2
    turn, scale = radians(profile.turn), profile.scale
    return (
        paper.width / 2 + profile.dx + scale * (x * cos(turn) - y * sin(turn)),
        paper.height / 2 + profile.dy + scale * (x * sin(turn) + y * cos(turn)),
    )


def reading_of(profile: PrinterProfile, paper: Sheet) -> Reading:
    """What was read to come to a profile."""
    straight = PrinterProfile(profile.name, profile.dx, profile.dy, profile.turn)
    holes = [placed(straight, cross, paper) for cross in crosses(paper)]
    first, second = (
        (hole[0] - cross[0], hole[1] - cross[1])
        for hole, cross in zip(holes, crosses(paper), strict=True)
    )
    return Reading(first, second, RULER / profile.scale)


def _angle(start: Point, end: Point) -> float:
    return atan2(end[1] - start[1], end[0] - start[0])


def _sum(point: Point, shift: Point) -> Point:
    return point[0] + shift[0], point[1] + shift[1]
