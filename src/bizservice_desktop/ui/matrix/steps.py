"""What can be done about a cell or a finding: stored at once, or asked of the page."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

from ..shell.desk import Desk


class MatrixSteps(QObject):
    """Tiles, findings and the editor do the same things in the same words.

    Signals:
        cell_wanted: The user wants to see a cell: its id.
        reason_wanted: The user wants to leave a cell empty, or to change why: its id.
        point_wanted: The user wants to see a point: its id.
        initiative_wanted: The user wants a new initiative: the cells, and the title it begins with.
        initiative_opened: The user wants to see an initiative: its id.
    """

    cell_wanted = Signal(str)
    reason_wanted = Signal(str)
    point_wanted = Signal(str)
    initiative_wanted = Signal(object, str)
    initiative_opened = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def judge(self, cell: CellId, status: Coverage) -> bool:
        word = self.desk.wording.caption(f"cap_coverage_{status}")
        return self._put("cell_status", cell, replace(self._record(cell), status=status), word)

    def write(self, cell: CellId, elements: str, *, is_typed: bool) -> bool:
        """Store all elements of a cell; what is typed in a row is one step."""
        record = self._record(cell).with_elements(elements)
        return self._put("cell_elements", cell, record, is_typed=is_typed)

    def write_more(self, cell: CellId, element: str) -> bool:
        """Add an element to those of a cell."""
        lines = [*self._record(cell).elements.splitlines(), element]
        return self.write(cell, "\n".join(lines), is_typed=False)

    def clear(self, cell: CellId) -> bool:
        """Take all elements out of a cell, which keeps its state."""
        return self._put("cell_elements", cell, replace(self._record(cell), elements=""))

    def leave_empty(self, cell: CellId, reason: str) -> bool:
        """Store why a cell is left empty; without a reason it is one with nothing."""
        record = self._record(cell).left_empty(reason, self.desk.model.today)
        return self._put("cell_left_empty", cell, record, is_typed=True)

    def decide(self, cell: CellId, field: str, value: str | date | None) -> bool:
        """Store who left a cell empty (`decided_by`), or when (`decided_on`, `look_again_on`)."""
        changes: dict[str, Any] = {field: value}
        record = replace(self._record(cell), **changes)
        return self._put("cell_reason", cell, record, is_typed=True)

    def complete(self, id: InitiativeId, field: str, value: str | date) -> bool:
        """Give an initiative its `owner`, `start` or `measure`."""
        return self._change(id, **{field: value})

    def link(self, id: InitiativeId, cell: CellId) -> bool:
        """Let an initiative fill one more cell."""
        initiative = self._initiative(id)
        return initiative is not None and self._change(id, cells=(*initiative.cells, cell))

    def drop(self, id: InitiativeId) -> bool:
        return self._change(id, status=InitiativeStatus.DROPPED)

    def count_unjudged(self, counts: bool) -> bool:
        """Let the findings take cells that are not judged for cells with nothing, or not."""
        round = replace(self.desk.round, counts_unjudged=counts)
        return self.desk.put("cells_counted", round)

    def owners(self) -> Iterable[str]:
        """Who owns anything so far."""
        owners = {each.owner for each in self.desk.workspace.initiatives if each.owner}
        return sorted(owners, key=str.casefold)

    def _record(self, cell: CellId) -> CellRecord:
        return self.desk.round.cell(cell)

    def _put(
        self, name: str, cell: CellId, record: CellRecord, word: str = "", *, is_typed: bool = False
    ) -> bool:
        merge_key = (name, cell) if is_typed else None
        return self.desk.put(name, self.desk.round.with_cell(cell, record), word, merge_key)

    def _initiative(self, id: InitiativeId) -> Initiative | None:
        """None when it was removed meanwhile."""
        return next((each for each in self.desk.workspace.initiatives if each.id == id), None)

    def _change(self, id: InitiativeId, **changes: Any) -> bool:
        initiative = self._initiative(id)
        if initiative is None:
            return False
        after = replace(initiative, **changes)
        return self.desk.put("initiative_change", after, after.title)
