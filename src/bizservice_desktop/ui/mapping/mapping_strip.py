"""What the progress strip of the mapping shows: the points by area, then the pairs."""

from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.assessment.round import InterplayState
from bizservice_desktop.domain.method.method import STRATEGY, Area, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.progress import is_settled

from .progress_strip import StripGroup, StripItem


def strip_groups(method: Method, wording: Wording, check: Check) -> tuple[StripGroup, ...]:
    """A group an area, and one for the interplay in the colour of the frame."""
    areas = (_area_group(area, method, wording, check) for area in method.areas)
    pairs = tuple(
        StripItem(id, wording.title(id), state is not InterplayState.NOT_JUDGED)
        for id, state in check.interplay.items()
    )
    interplay = wording.caption("cap_figure_interplay")
    return (*areas, StripGroup(STRATEGY, interplay, interplay, pairs))


def _area_group(area: Area, method: Method, wording: Wording, check: Check) -> StripGroup:
    points = tuple(
        StripItem(point.id, wording.title(point.id), is_settled(check.points[point.id]))
        for point in method.points_of(area.id)
    )
    words = wording.areas[area.id]
    return StripGroup(area.id, words.title, words.short, points)
