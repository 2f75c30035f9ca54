"""The editor of one cell: what it means, how far it is, what is in it, what helps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from bizservice_desktop.domain.assessment.round import Coverage, tidy_elements
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, column, hairline, text
from ..kit.example_list import ExampleList
from ..kit.typed import Typing, flush
from ..kit.typed_fields import NoteEdit
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .cell_helps import LinkedInitiatives, ToolList
from .reason_form import ReasonForm
from .steps import MatrixSteps

_LINES = 5
_STATUSES = (Coverage.NOTHING, Coverage.PARTLY, Coverage.COVERED, Coverage.NOT_JUDGED)
STATUS_OF_KEY = dict(zip(Action.JUDGE_CELL.keys, _STATUSES, strict=True))


class CellEditor(QWidget):
    """Signals:
    closed: The user goes back to the findings.
    """

    closed = Signal()

    def __init__(self, steps: MatrixSteps) -> None:
        super().__init__()
        self._steps = steps
        self._cell: CellId | None = None
        self._is_leaving_empty = False
        self._raised = False
        self._back = button("link", self.tr("← Back to what was found"))
        self._heading, self._meaning = text("heading"), text()
        self._question_head = text("small", content=self.tr("Ask yourselves"))
        self._question = text("strong")
        self._note_frame, self._note = _note()
        self._status_head = text("strong", content=self.tr("How far is it?"))
        self._status_hint = text(
            "small",
            content=filled(self.tr("Keys 1 to 4, and %1"), Action.LEAVE_CELL_EMPTY.key_words),
        )
        self._elements_head = text("strong", content=self.tr("What the strategy has here"))
        self._elements_hint = text(
            "small", content=self.tr("One element a line; the room sees the first words")
        )
        self.elements = NoteEdit()
        self._typing = Typing(self.elements, self._on_typed, steps.desk.close_step)
        self.statuses: dict[Coverage, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.reason = ReasonForm(steps)
        self.set_partly = button("", self.tr("Set to partly covered"))
        self.take_out = button("", self.tr("Take the elements out"))
        answers = WrapRow(self.set_partly, self.take_out)
        self._contradiction, self._contradiction_words = _note(answers)
        self.raised_words = text("small")
        self.examples, self.tools = ExampleList(), ToolList()
        self.initiatives = LinkedInitiatives()
        self._arrange()
        self._back.clicked.connect(self.closed)
        self._group.idClicked.connect(self._on_status)
        self.examples.example_chosen.connect(self._on_example)
        self.set_partly.clicked.connect(self._on_set_partly)
        self.take_out.clicked.connect(self._on_take_out)
        self.initiatives.wanted.connect(self._on_initiative_wanted)
        self.initiatives.opened.connect(steps.initiative_opened)
        self.tools.chosen.connect(self._on_tool)
        self._back.setAccessibleName(self.tr("Back to what was found"))
        self.elements.setAccessibleName(self.tr("Elements, one a line"))

    def _arrange(self) -> None:
        layout = column(spacing=8)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        for widget in (self._heading, self._meaning, self._note_frame, hairline()):
            layout.addWidget(widget)
        layout.addWidget(self._question_head)
        layout.addWidget(self._question)
        layout.addSpacing(4)
        layout.addWidget(self._status_head)
        layout.addLayout(self._status_grid())
        asked: tuple[QWidget, ...] = (self._status_hint, self.reason, self._contradiction)
        for each in asked:
            layout.addWidget(each)
        layout.addSpacing(4)
        parts: tuple[QWidget, ...] = (
            self._elements_head,
            self._elements_hint,
            self.elements,
            self.raised_words,
            self.examples,
            hairline(),
            self.initiatives,
            self.tools,
        )
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        self.setLayout(layout)

    @property
    def cell(self) -> CellId | None:
        return self._cell

    @property
    def question(self) -> str:
        """What is asked where state and elements disagree; empty where they do not."""
        return "" if self._contradiction.isHidden() else self._contradiction_words.text()

    def show_cell(self, cell: CellId, model: ReadModel) -> None:
        """Show a cell's stored values; what is being typed in it is left alone."""
        self.elements.setFixedHeight(self.elements.fontMetrics().lineSpacing() * _LINES + 24)
        record = model.workspace.round.cell(cell)
        words = model.wording.cells[cell]
        if cell != self._cell:
            self._is_leaving_empty = self._raised = False
        self._cell = cell
        self._heading.setText(words.title)
        self._meaning.setText(words.meaning)
        self._question.setText(words.question)
        self._note.setText(words.note)
        self._note_frame.setVisible(bool(words.note))
        keys = (*STATUS_OF_KEY, Action.LEAVE_CELL_EMPTY.key_words)
        for key, (status, choice) in zip(keys, self.statuses.items(), strict=True):
            word = model.wording.caption(f"cap_coverage_{status}")
            choice.setText(f"{key}   {word}")
            choice.setAccessibleName(word)
        is_left_empty = record.status is Coverage.LEFT_EMPTY
        is_asked = is_left_empty or self._is_leaving_empty
        self.statuses[Coverage.LEFT_EMPTY if is_asked else record.status].setChecked(True)
        self.reason.show_cell(cell, record, model.today)
        self.reason.setVisible(is_asked)
        self._show_contradiction(cell, model)
        self._typing.show(record.elements)
        typed = tidy_elements(self.elements.toPlainText())
        self.examples.show_examples(words.elements, typed.splitlines())
        self.tools.show_tools(model.method.tools_for_cell(cell), model.wording)
        self.initiatives.show_initiatives(cell, model)

    def forget(self) -> None:
        """Another round is open: what was shown belongs to it no more."""
        self._cell = None

    def focus_status(self) -> None:
        if checked := self._group.checkedButton():
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def judge(self, status: Coverage) -> None:
        """Set the state of the cell that is shown, once what is typed in it is stored."""
        if self._cell is not None and flush(self):
            self._is_leaving_empty = self._raised = False
            self._steps.judge(self._cell, status)

    def ask_reason(self) -> None:
        """Show where the reason is written; the cell is left empty once there is one.

        With a reason from before it is left empty at once.
        """
        if self._cell is None or not flush(self):
            return
        self._is_leaving_empty = True
        record = self._steps.desk.round.cell(self._cell)
        if record.reason and record.status is not Coverage.LEFT_EMPTY:
            self._steps.leave_empty(self._cell, record.reason)
            self._steps.desk.close_step()
        self.show_cell(self._cell, self._steps.desk.model)
        self.reason.focus_reason()

    def _show_contradiction(self, cell: CellId, model: ReadModel) -> None:
        record = model.workspace.round.cell(cell)
        word = model.wording.caption(f"cap_coverage_{record.status}")
        self._contradiction.setVisible(record.contradicts_itself)
        self._contradiction_words.setText(
            filled(self.tr("The cell is set to “%1”, but something is written in it."), word)
        )
        is_raised = self._raised and record.status is Coverage.PARTLY
        self.raised_words.setText(
            self.tr("Set to partly covered, for something is written here. It can be undone.")
        )
        self.raised_words.setVisible(is_raised)

    def _status_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, status in enumerate((*_STATUSES, Coverage.LEFT_EMPTY)):
            choice = button()
            choice.setCheckable(True)
            choice.setStyleSheet("text-align: left;")
            choice.setObjectName(f"status.{status}")
            self.statuses[status] = choice
            self._group.addButton(choice, index + 1)
            span = 2 if status is Coverage.LEFT_EMPTY else 1
            grid.addWidget(choice, index // 2, index % 2, 1, span)
        return grid

    def _on_status(self, number: int) -> None:
        if self._cell is None:
            return
        if number > len(_STATUSES):
            self.ask_reason()
            return
        self.judge(_STATUSES[number - 1])

    def _on_typed(self, elements: str) -> bool:
        if self._cell is None:
            return True
        return self._write(self._cell, tidy_elements(elements), is_typed=True)

    def _on_example(self, element: str) -> None:
        if self._cell is None or not self._typing.flush():
            return
        lines = [*self._steps.desk.round.cell(self._cell).elements.splitlines(), element]
        self._write(self._cell, "\n".join(lines), is_typed=False)

    def _write(self, cell: CellId, elements: str, *, is_typed: bool) -> bool:
        """Say it where what is written raises the cell."""
        before = self._steps.desk.round.cell(cell)
        is_raised = before.with_elements(elements).status is not before.status
        self._raised = self._raised or is_raised
        self._is_leaving_empty = self._is_leaving_empty and not is_raised
        return self._steps.write(cell, elements, is_typed=is_typed)

    def _on_set_partly(self) -> None:
        self.judge(Coverage.PARTLY)

    def _on_take_out(self) -> None:
        if self._cell is not None:
            self._steps.clear(self._cell)

    def _on_initiative_wanted(self) -> None:
        if self._cell is not None:
            self._steps.initiative_wanted.emit((self._cell,), "")

    def _on_tool(self, title: str) -> None:
        if self._cell is not None:
            self._steps.initiative_wanted.emit((self._cell,), title)


def _note(*below: QWidget) -> tuple[QFrame, QLabel]:
    frame = QFrame()
    frame.setProperty("kind", "note")
    label = text()
    inside = column(label, *below, spacing=8)
    inside.setContentsMargins(12, 8, 12, 8)
    frame.setLayout(inside)
    return frame, label
