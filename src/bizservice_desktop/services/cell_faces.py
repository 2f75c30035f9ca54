"""What a cell of the matrix says, in words, in this order: its state, what there is, what is
planned. Page, paper and wall show the same; the wall without what may name persons.
"""

from dataclasses import dataclass

from bizservice_desktop.domain.assessment.matrix_view import Look, View, look_of
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

from .matrix_words import decided_words, raised_word, start_words
from .read_model import ReadModel


@dataclass(frozen=True, slots=True)
class Flag:
    """An initiative of the cell. `owner` says so where there is none (`lacks_owner`); it is empty
    for the room. `start` is when it starts, or that it runs."""

    initiative: InitiativeId
    title: str
    owner: str
    start: str
    lacks_owner: bool = False


@dataclass(frozen=True, slots=True)
class CellFace:
    """`lines` are the elements, or why it was left empty; `decided` who said so, and when it is
    looked at again. `is_unchanged`: the plan changes nothing, in the view that shows changes.
    """

    cell: CellId
    look: Look
    state: str
    lines: tuple[str, ...] = ()
    decided: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    is_unchanged: bool = False
    before: tuple[Look, str] | None = None
    """How it looked in the last round, and its state then, where the two stand side by side."""


def cell_face(model: ReadModel, cell: CellId, view: View, *, for_room: bool = False) -> CellFace:
    """`for_room`: without owners and without the reason of an empty cell."""
    wording, check = model.wording, model.check
    today, planned = check.today[cell], check.with_plan[cell]
    record = model.workspace.round.cell(cell)
    if view is View.BESIDE:
        return CellFace(
            cell,
            look_of(view, today, planned),
            wording.caption(f"cap_coverage_{today}"),
            before=_before(model, cell),
        )
    is_today = view is View.TODAY
    state = (
        wording.caption(f"cap_coverage_{today}") if is_today else raised_word(check, cell, wording)
    )
    is_unchanged = view is View.DIFFERENCE and planned is today
    lines = tuple(line.strip() for line in record.elements.splitlines() if line.strip())
    decided: tuple[str, ...] = ()
    if (today if is_today else planned) is Coverage.LEFT_EMPTY and not for_room:
        lines = (" ".join(record.reason.split()), *lines)
        decided = decided_words(record, wording)
    return CellFace(
        cell=cell,
        look=look_of(view, today, planned),
        state=state,
        lines=() if view is View.DIFFERENCE else lines,
        decided=() if view is View.DIFFERENCE else decided,
        flags=() if is_today or is_unchanged else _flags(model, cell, for_room=for_room),
        is_unchanged=is_unchanged,
    )


def _before(model: ReadModel, cell: CellId) -> tuple[Look, str] | None:
    """In the round before this one, None where there is none."""
    previous = model.workspace.previous
    if previous is None:
        return None
    status = previous.cell(cell).status
    look = look_of(View.TODAY, status, status)
    return look, model.wording.caption(f"cap_coverage_{status}")


def _flags(model: ReadModel, cell: CellId, *, for_room: bool) -> tuple[Flag, ...]:
    return tuple(
        _flag(each, model.wording, for_room=for_room)
        for each in model.workspace.initiatives
        if cell in each.cells and each.status is not InitiativeStatus.DROPPED
    )


def _flag(initiative: Initiative, wording: Wording, *, for_room: bool) -> Flag:
    start = start_words(initiative, wording)
    if for_room:
        return Flag(initiative.id, initiative.title, "", start)
    nobody = wording.caption("cap_planned_no_owner")
    owner = initiative.owner or nobody[:1].upper() + nobody[1:]
    return Flag(initiative.id, initiative.title, owner, start, lacks_owner=not initiative.owner)
