"""Why a cell is left empty: the reason, who decided it and when, when it is looked at again."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.domain.method.method import CellId

from ..kit.basics import column, text
from ..kit.field import Field
from ..kit.tick_box import TickBox
from ..kit.typed import Typing
from ..kit.typed_fields import CalmDate, NoteEdit
from .steps import MatrixSteps

_LINES = 3
_LONGEST = 120
_LOOK_AGAIN_AFTER = timedelta(days=180)


class ReasonForm(QWidget):
    """Everything is stored while it is typed; the cell is left empty from the first word on."""

    def __init__(self, steps: MatrixSteps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._cell: CellId | None = None
        left = steps.desk.close_step
        self.reason, self.decided_by = NoteEdit(), QLineEdit()
        self.decided_on, self.look_again_on = CalmDate(), CalmDate()
        self.looks_again = TickBox()
        self.decided_by.setMaxLength(_LONGEST)
        self._state = text("small", content=self.tr("It is left empty once a reason stands here."))
        self._typing = {
            "reason": Typing(self.reason, self._on_reason, left),
            "decided_by": Typing(self.decided_by, partial(self._on_field, "decided_by"), left),
            "decided_on": Typing(self.decided_on, partial(self._on_field, "decided_on"), left),
            "look_again_on": Typing(
                self.look_again_on, partial(self._on_field, "look_again_on"), left
            ),
        }
        reason, by = Field(self.reason), Field(self.decided_by)
        reason.set_words(self.tr("Why is it left empty?"), self.tr("The room never sees it"))
        by.set_words(self.tr("Who decided it?"), self.tr("A function or a group, not a person"))
        self._on = Field(self.decided_on)
        self._on.set_words(self.tr("Decided on"))
        self.looks_again.setText(self.tr("Looked at again on"))
        self.looks_again.setAccessibleName(self.tr("The cell is looked at again"))
        self.look_again_on.setAccessibleName(self.tr("Looked at again on"))
        again = column(self.looks_again, self.look_again_on, spacing=4)
        self.setLayout(column(reason, self._state, by, self._on, again, spacing=10))
        self.looks_again.clicked.connect(self._on_looks_again)

    def show_cell(self, cell: CellId, record: CellRecord, today: date) -> None:
        self.reason.setFixedHeight(self.reason.fontMetrics().lineSpacing() * _LINES + 24)
        self._cell = cell
        self._state.setVisible(record.status is not Coverage.LEFT_EMPTY)
        self._typing["reason"].show(record.reason)
        self._typing["decided_by"].show(record.decided_by)
        self._typing["decided_on"].show(record.decided_on or today)
        self._typing["look_again_on"].show(record.look_again_on or today + _LOOK_AGAIN_AFTER)
        self._on.setVisible(record.status is Coverage.LEFT_EMPTY)
        self.looks_again.setChecked(record.look_again_on is not None)
        self.look_again_on.setVisible(record.look_again_on is not None)

    def focus_reason(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason(self, reason: str) -> bool:
        return self._cell is None or self._steps.leave_empty(self._cell, reason.strip())

    def _on_field(self, name: str, value: str | date) -> bool:
        told = " ".join(value.split()) if isinstance(value, str) else value
        return self._cell is None or self._steps.decide(self._cell, name, told)

    def _on_looks_again(self) -> None:
        if self._cell is None:
            return
        day: QDate = self.look_again_on.date()
        chosen = date(day.year(), day.month(), day.day()) if self.looks_again.isChecked() else None
        self._steps.decide(self._cell, "look_again_on", chosen)
        self._steps.desk.close_step()
