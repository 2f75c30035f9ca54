"""One finding in words, with what it rests on and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.findings import Finding
from bizservice_desktop.services.phrases import Phrase

from ..kit.basics import hairline, text
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
        column = QVBoxLayout()
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(link)
        if note:
            column.addWidget(text("small", content=note))
        return column

    def _on_acted(self) -> None:
        self.acted.emit(self.finding)

    def _on_cell(self) -> None:
        link = self.sender()
        if link is not None:
            self.cell_chosen.emit(str(link.property("cell")))
