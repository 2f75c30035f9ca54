"""What the check found: the findings in words, each with a way on, and one to a workshop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.findings import (
    Finding,
    Gathered,
    NextStep,
    Rule,
    gathered,
)
from bizservice_desktop.services.matrix_words import Phrase, finding_phrase
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, clear, column, hairline, show_words, text
from ..kit.live import Live
from ..kit.words import filled
from ..kit.wrap_link import WrapLink, breakable


class FindingItem(QWidget):
    """`cells` are the empty cells folded under the finding: id, short name, note.

    Signals:
    acted: The user does what the finding proposes: the Finding.
    cell_chosen: The user wants to see a cell: its id.
    """

    acted = Signal(object)
    cell_chosen = Signal(str)

    def __init__(
        self,
        finding: Finding,
        phrase: Phrase,
        action: str,
        cells: tuple[tuple[str, str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.finding = finding
        self.action = WrapLink()
        self.action.set_words(action, f"{action}: {phrase.title}")
        self.cells: list[WrapLink] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        layout.addWidget(hairline())
        layout.addSpacing(6)
        layout.addWidget(text("strong", content=breakable(phrase.title)))
        if not cells and phrase.evidence:
            layout.addWidget(text("muted", content=breakable(phrase.evidence)))
        for id, name, note in cells:
            layout.addLayout(self._cell(id, name, note, phrase.title))
        layout.addWidget(text("small", content=breakable(phrase.next_step)))
        layout.addWidget(self.action)
        self.action.clicked.connect(self._on_acted)

    def _cell(self, id: str, name: str, note: str, title: str) -> QVBoxLayout:
        link = WrapLink()
        link.setProperty("cell", id)
        link.set_words(name, f"{title}: {name}")
        link.clicked.connect(self._on_cell)
        self.cells.append(link)
        notes = [text("small", content=note)] if note else []
        indented = column(link, *notes, spacing=0)
        indented.setContentsMargins(12, 0, 0, 0)
        return indented

    def _on_acted(self) -> None:
        self.acted.emit(self.finding)

    def _on_cell(self) -> None:
        link = self.sender()
        if link is not None:
            self.cell_chosen.emit(str(link.property("cell")))


class FindingsList(Live, QWidget):
    """Is made anew only when what it shows is another.

    Signals:
    acted: The user does what a finding proposes: the Finding.
    cell_chosen: The user wants to see a cell: its id.
    """

    acted = Signal(object)
    cell_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._heading = text("heading", content=self.tr("What the check found"))
        self._state = text("muted")
        self.start = button("primary")
        self._first = ""
        self.items: list[FindingItem] = []
        self._items_layout = QVBoxLayout()
        self._items_layout.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._state)
        layout.addWidget(self.start)
        layout.addSpacing(6)
        layout.addLayout(self._items_layout)
        layout.addStretch(1)
        self.start.clicked.connect(self._on_start)
        self._shown = None

    @property
    def state(self) -> str:
        return self._state.text() if not self._state.isHidden() else ""

    def recolour(self) -> None:
        self._shown = None

    def refresh(self, model: ReadModel) -> None:
        check, workspace = model.check, model.workspace
        self._show_state(model)
        shown = (check.findings, model.wording, workspace.initiatives)
        if shown == self._shown:
            return
        self._shown = shown
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        clear(self._items_layout)
        self.items = [self._item(row, model) for row in gathered(check.findings)]
        for item in self.items:
            self._items_layout.addWidget(item)
        if had_focus and self.items:
            self.items[0].action.setFocus()

    def _item(self, row: Gathered, model: ReadModel) -> FindingItem:
        finding, wording = row.finding, model.wording
        by_area = finding.rule is Rule.SERVICE_MISSING
        cells = []
        for empty in row.empty:
            cell = model.method.cell(empty.cells[0])
            words = wording.cells.get(cell.id)
            name = wording.title(cell.area if by_area else cell.service)
            cells.append((str(cell.id), name, words.note if words else ""))
        phrase = finding_phrase(finding, model)
        item = FindingItem(finding, phrase, self._action(finding.next_step), tuple(cells))
        item.acted.connect(self.acted)
        item.cell_chosen.connect(self.cell_chosen)
        return item

    def _action(self, step: NextStep) -> str:
        return {
            NextStep.ADD_INITIATIVE: self.tr("Add an initiative"),
            NextStep.WRITE_ELEMENT: self.tr("Open the cell"),
            NextStep.SET_PARTLY: self.tr("Set to partly covered"),
            NextStep.LINK_INITIATIVE: self.tr("Edit the initiative"),
            NextStep.COMPLETE_INITIATIVE: self.tr("Edit the initiative"),
            NextStep.CHANGE_REASON: self.tr("Open the cell"),
        }[step]

    def _show_state(self, model: ReadModel) -> None:
        unjudged = model.check.unjudged
        self._first = unjudged[0] if unjudged else ""
        if len(unjudged) == len(model.check.today):
            words = self.tr(
                "Nothing is judged yet. Take one cell at a time: read its question together, "
                "choose how far it is, and write down what your strategy has there."
            )
            self.start.setText(self.tr("Start with the first cell"))
        elif unjudged:
            words = filled(self.tr("Cells not judged yet: %1"), len(unjudged))
            self.start.setText(self.tr("Judge the next cell"))
        elif not model.check.findings:
            words = self.tr("Nothing is missing: every cell is filled and agrees with the mapping.")
        else:
            words = ""
        self.start.setVisible(bool(unjudged))
        show_words(self._state, words)

    def _on_start(self) -> None:
        self.cell_chosen.emit(self._first)


class GapAgenda(QWidget):
    """The step from the gaps to a workshop: one button, or the reason why not."""

    def __init__(self) -> None:
        super().__init__()
        self.button = button("primary", self.tr("Make an agenda from the gaps"))
        self.button.setAccessibleName(self.tr("Make an agenda for workshop II from the gaps"))
        self._reason = text(
            "small",
            content=self.tr(
                "There are no gaps yet: no empty cell, no low point and no split point."
            ),
        )
        self._reason.hide()
        self.setLayout(column(self.button, self._reason, spacing=6))

    @property
    def reason(self) -> str:
        return "" if self._reason.isHidden() else self._reason.text()

    def set_possible(self, *, is_possible: bool) -> None:
        self.button.setEnabled(is_possible)
        self._reason.setVisible(not is_possible)
        self.button.setAccessibleDescription("" if is_possible else self._reason.text())
