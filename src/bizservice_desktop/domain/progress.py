"""Where the jobcentre is on its way, and the one next thing to do."""

from enum import StrEnum

from .agenda.drafting import WORKSHOP_II
from .assessment.check import Check, PointCheck
from .assessment.interplay import InterplayState
from .assessment.matrix import Coverage
from .method.method import STRATEGY, PointId
from .workspace import Workspace


class NextThing(StrEnum):
    START_MAPPING = "start_mapping"
    GO_ON_MAPPING = "go_on_mapping"
    JUDGE_INTERPLAY = "judge_interplay"
    CHECK_MATRIX = "check_matrix"
    DRAFT_AGENDA = "draft_agenda"
    HOLD_WORKSHOP = "hold_workshop"


def is_settled(point: PointCheck) -> bool:
    """True when the group agreed on a level or on why there is none."""
    level = point.level
    return (
        level.unknown or not level.relevant or (level.level is not None and not level.provisional)
    )


def open_points(check: Check) -> tuple[PointId, ...]:
    """The points that are not settled, in the method's order."""
    return tuple(id for id, point in check.points.items() if not is_settled(point))


def is_mapped(check: Check) -> bool:
    return not open_points(check)


def next_thing(check: Check, workspace: Workspace) -> NextThing:
    """The first thing on the way that is not done."""
    waiting = open_points(check)
    if len(waiting) == len(check.points):
        return NextThing.START_MAPPING
    if waiting:
        return NextThing.GO_ON_MAPPING
    if InterplayState.NOT_JUDGED in check.interplay.values():
        return NextThing.JUDGE_INTERPLAY
    if Coverage.NOT_JUDGED in check.today.values():
        return NextThing.CHECK_MATRIX
    if not any(agenda.step == WORKSHOP_II for agenda in workspace.planned):
        return NextThing.DRAFT_AGENDA
    return NextThing.HOLD_WORKSHOP


def shaded_areas(check: Check) -> int:
    """How many of the four areas can be shaded."""
    return sum(area.shaded for id, area in check.areas.items() if id != STRATEGY)
