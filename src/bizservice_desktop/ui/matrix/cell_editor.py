"""The editor of one cell: what it means, how far it is, what is in it, what helps."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.assessment.round import Coverage, tidy_elements
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, hairline, text
from ..kit.example_list import ExampleList
from ..kit.typed import Typing
from ..kit.typed_fields import NoteEdit
from ..kit.words import filled
from ..kit.wrap_link import WrapLink
from ..shell.actions import Action

_LINES = 5
_STATUSES = (Coverage.NOTHING, Coverage.PARTLY, Coverage.COVERED, Coverage.NOT_JUDGED)
STATUS_OF_KEY = dict(zip(Action.JUDGE_CELL.keys, _STATUSES, strict=True))


class ToolList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("strong", content=self.tr("Methods and tools that help"))
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._heading)

    def show_tools(self, tools: Sequence[str], wording: Wording) -> None:
        while len(self._rows) < len(tools):
            row: tuple[QLabel, QLabel] = (text(), text("small"))
            self._rows.append(row)
            title, purpose = row
            self._layout.addWidget(title)
            self._layout.addWidget(purpose)
        for index, (title, purpose) in enumerate(self._rows):
            is_used = index < len(tools)
            title.setVisible(is_used)
            purpose.setVisible(is_used)
            if is_used:
                words = wording.tools.get(tools[index])
                title.setText(wording.title(tools[index]))
                purpose.setText(words.purpose if words else "")
        self.setVisible(bool(tools))


class LinkedInitiatives(QWidget):
    """Signals:
    wanted: The user wants to add one.
    opened: The user wants to see one: its id.
    """

    wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("strong", content=self.tr("Initiatives for this cell"))
        self._none = text("small", content=self.tr("There is none yet."))
        self._add = button("", self.tr("Add an initiative"))
        self.rows: list[tuple[WrapLink, QLabel]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self._none)
        layout.addLayout(self._list)
        layout.addWidget(self._add)
        self._add.clicked.connect(self.wanted)
        self._add.setAccessibleName(self.tr("Add an initiative to this cell"))

    def show_initiatives(self, cell: CellId, model: ReadModel) -> None:
        found = [i for i in model.workspace.initiatives if cell in i.cells]
        while len(self.rows) < len(found):
            self._add_row()
        for index, (link, status) in enumerate(self.rows):
            is_used = index < len(found)
            link.setVisible(is_used)
            status.setVisible(is_used)
            if is_used:
                initiative = found[index]
                word = model.wording.caption(f"cap_status_{initiative.status}")
                details = [word, initiative.owner] if initiative.owner else [word]
                link.setProperty("initiative", initiative.id)
                name = filled(self.tr("Edit %1, %2"), initiative.title, word)
                link.set_words(initiative.title, name)
                status.setText(" · ".join(details))
        self._none.setVisible(not found)

    def _add_row(self) -> None:
        link, status = WrapLink(), text("small")
        link.clicked.connect(self._on_clicked)
        self.rows.append((link, status))
        self._list.addWidget(link)
        self._list.addWidget(status)

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, WrapLink):
            self.opened.emit(str(link.property("initiative")))


class StoreElements(Protocol):
    """Stores the elements of a cell; says whether that could be done."""

    def __call__(self, cell: CellId, elements: str, *, is_typed: bool) -> bool: ...


class CellEditor(QWidget):
    """Signals:
    closed: The user goes back to the findings.
    status_chosen: A status was chosen: a Coverage.
    """

    closed = Signal()
    status_chosen = Signal(object)

    def __init__(self, store: StoreElements, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self._cell: CellId | None = None
        self._elements_stored = ""
        self._back = button("link", self.tr("← Back to what was found"))
        self._heading = text("heading")
        self._meaning = text()
        self._question_head = text("small", content=self.tr("Ask yourselves"))
        self._question = text("strong")
        self._note_frame, self._note = _note()
        self._status_head = text("strong", content=self.tr("How far is it?"))
        self._status_hint = text("small", content=self.tr("Keys 1 to 4"))
        self._elements_head = text("strong", content=self.tr("What the strategy has here"))
        self._elements_hint = text("small", content=self.tr("One element a line"))
        self.elements = NoteEdit()
        self._typing = Typing(self.elements, self._on_typed, left)
        self.statuses: dict[Coverage, QPushButton] = {}
        self._group = QButtonGroup(self)
        status_grid = self._status_grid()
        self.examples = ExampleList()
        self.tools = ToolList()
        self.initiatives = LinkedInitiatives()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        for widget in (self._heading, self._meaning, self._note_frame):
            layout.addWidget(widget)
        layout.addWidget(hairline())
        layout.addWidget(self._question_head)
        layout.addWidget(self._question)
        layout.addSpacing(4)
        layout.addWidget(self._status_head)
        layout.addLayout(status_grid)
        layout.addWidget(self._status_hint)
        layout.addSpacing(4)
        parts: tuple[QWidget, ...] = (
            self._elements_head,
            self._elements_hint,
            self.elements,
            self.examples,
            hairline(),
            self.initiatives,
            self.tools,
        )
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        self._back.clicked.connect(self.closed)
        self._group.idClicked.connect(self._on_status)
        self.examples.example_chosen.connect(self._on_example)
        self._back.setAccessibleName(self.tr("Back to what was found"))
        self.elements.setAccessibleName(self.tr("Elements, one a line"))

    @property
    def cell(self) -> CellId | None:
        return self._cell

    def show_cell(self, cell: CellId, model: ReadModel) -> None:
        """Show a cell's stored values; what is being typed in it is left alone."""
        self.elements.setFixedHeight(self.elements.fontMetrics().lineSpacing() * _LINES + 24)
        record = model.workspace.round.cell(cell)
        words = model.wording.cells[cell]
        self._cell = cell
        self._elements_stored = record.elements
        self._heading.setText(words.title)
        self._meaning.setText(words.meaning)
        self._question.setText(words.question)
        self._note.setText(words.note)
        self._note_frame.setVisible(bool(words.note))
        for number, status in STATUS_OF_KEY.items():
            word = model.wording.caption(f"cap_coverage_{status}")
            self.statuses[status].setText(f"{number}   {word}")
            self.statuses[status].setAccessibleName(word)
        self.statuses[model.check.today[cell]].setChecked(True)
        self._typing.show(record.elements)
        typed = tidy_elements(self.elements.toPlainText())
        self.examples.show_examples(words.elements, typed.splitlines())
        self.tools.show_tools(model.method.cell(cell).tools, model.wording)
        self.initiatives.show_initiatives(cell, model)

    def forget(self) -> None:
        """Another round is open: what was shown belongs to it no more."""
        self._cell = None

    def focus_status(self) -> None:
        if checked := self._group.checkedButton():
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _status_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, (key, status) in enumerate(STATUS_OF_KEY.items()):
            choice = button()
            choice.setCheckable(True)
            choice.setStyleSheet("text-align: left;")
            choice.setObjectName(f"status.{status}")
            self.statuses[status] = choice
            self._group.addButton(choice, int(key))
            grid.addWidget(choice, index // 2, index % 2)
        return grid

    def _on_status(self, number: int) -> None:
        self.status_chosen.emit(STATUS_OF_KEY[str(number)])

    def _on_typed(self, elements: str) -> bool:
        if self._cell is None:
            return True
        return self._store(self._cell, tidy_elements(elements), is_typed=True)

    def _on_example(self, element: str) -> None:
        if self._cell is None or not self._typing.flush():
            return
        lines = [*tidy_elements(self._elements_stored).splitlines(), element]
        self._store(self._cell, "\n".join(lines), is_typed=False)


def _note() -> tuple[QFrame, QLabel]:
    frame = QFrame()
    frame.setProperty("kind", "note")
    label = text()
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(12, 8, 12, 8)
    inside.addWidget(label)
    return frame, label
