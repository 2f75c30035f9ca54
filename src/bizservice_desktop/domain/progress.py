"""Where the jobcentre is on its way, and the one next thing to do."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .agenda.drafting import WORKSHOP_II
from .assessment.check import Check
from .assessment.maturity import PointCheck
from .assessment.round import InterplayState
from .method.method import STRATEGY, AreaId, Method, PointId, Step
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


def first_to_ask(method: Method, check: Check, area: AreaId) -> PointId:
    """Where to go on in an area: its first point that is not settled, else its first."""
    points = [point.id for point in method.points_of(area)]
    return next((id for id in points if not is_settled(check.points[id])), points[0])


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
    if check.unjudged:
        return NextThing.CHECK_MATRIX
    if not any(agenda.step == WORKSHOP_II for agenda in workspace.planned):
        return NextThing.DRAFT_AGENDA
    return NextThing.HOLD_WORKSHOP


@dataclass(frozen=True, slots=True)
class StepProgress:
    """How far a step of the process is. `held_on` is the last date of its agendas, None when
    none has one; `is_planned`: it has an agenda."""

    held_on: date | None
    is_planned: bool
    is_done: bool


def step_progress(step: Step, check: Check, workspace: Workspace) -> StepProgress:
    """The first step, the mapping, is done when all points are settled; no other ends by itself."""
    agendas = [agenda for agenda in workspace.planned if agenda.step == step.id]
    return StepProgress(
        held_on=max((agenda.held_on for agenda in agendas if agenda.held_on), default=None),
        is_planned=bool(agendas),
        is_done=step.number == 1 and is_mapped(check),
    )


def shaded_areas(check: Check) -> int:
    """How many of the four areas can be shaded."""
    return sum(area.shaded for id, area in check.areas.items() if id != STRATEGY)
