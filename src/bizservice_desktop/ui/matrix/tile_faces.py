"""What the twelve tiles show: today, with the plan, or what the plan changes."""

from enum import StrEnum

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import Cell
from bizservice_desktop.domain.plan.initiative import InitiativeStatus
from bizservice_desktop.services.read_model import ReadModel

from ..kit.words import filled
from .cell_tile import TileAction, TileFace, shown_elements


class View(StrEnum):
    TODAY = "today"
    PLAN = "plan"
    DIFFERENCE = "difference"


class TileFaces(QObject):
    """Words the tiles; the statuses are the content's, the actions the interface's."""

    def face(self, cell: Cell, model: ReadModel, view: View) -> TileFace:
        today = model.check.today[cell.id]
        planned = model.check.with_plan[cell.id]
        state = today if view is View.TODAY else planned
        is_raised = today is not planned
        record = model.workspace.round.cell(cell.id)
        elements, hidden = shown_elements(record.elements)
        initiatives = () if view is View.TODAY else _initiatives(cell, model)
        word = self.word(model, state)
        remark = ""
        if view is View.DIFFERENCE:
            elements, hidden = (), 0
            if is_raised:
                word = f"{self.word(model, today)} → {word}"
            else:
                remark, initiatives = self.tr("No change"), ()
        action = _action(state)
        return TileFace(
            ground=_ground(view, state, is_raised=is_raised),
            word=word,
            name=self._name(cell, model, word, [*elements, *(title for _, title in initiatives)]),
            elements=elements,
            more=filled(self.tr("and %1 more"), hidden) if hidden else "",
            remark=remark,
            initiatives=initiatives,
            action=action,
            action_words=self._action_words(action),
        )

    def word(self, model: ReadModel, state: Coverage) -> str:
        return model.wording.caption(f"cap_coverage_{state}")

    def _name(self, cell: Cell, model: ReadModel, word: str, inside: list[str]) -> str:
        wording = model.wording
        name = f"{wording.title(cell.service)}, {wording.title(cell.area)}: {word}"
        return f"{name}. {'; '.join(inside)}" if inside else name

    def _action_words(self, action: TileAction) -> str:
        if action is TileAction.JUDGE:
            return self.tr("Judge it")
        return self.tr("Add an initiative")


def _ground(view: View, state: Coverage, *, is_raised: bool) -> Coverage:
    """In the difference only what the plan raises is coloured; gaps stay gaps."""
    if view is View.DIFFERENCE and not is_raised and state is not Coverage.NOTHING:
        return Coverage.NOT_JUDGED
    return state


def _action(state: Coverage) -> TileAction:
    match state:
        case Coverage.NOTHING:
            return TileAction.ADD_INITIATIVE
        case Coverage.NOT_JUDGED:
            return TileAction.JUDGE
        case _:
            return TileAction.NONE


def _initiatives(cell: Cell, model: ReadModel) -> tuple[tuple[str, str], ...]:
    return tuple(
        (initiative.id, initiative.title)
        for initiative in model.workspace.initiatives
        if cell.id in initiative.cells and initiative.status is not InitiativeStatus.DROPPED
    )
