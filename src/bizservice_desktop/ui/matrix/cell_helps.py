"""What helps with a cell: methods of the pack that an initiative can begin with, and those that
there are already."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import button, text
from ..kit.words import filled
from ..kit.wrap_link import Mark, WrapLink


class ToolList(QWidget):
    """Methods with what they are for; one click begins an initiative.

    Signals:
    chosen: An initiative is to begin with this method: its title.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text(
            "small", content=self.tr("Methods that help, one click begins an initiative")
        )
        self.rows: list[tuple[WrapLink, QLabel]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._heading)

    def show_tools(self, tools: Sequence[str], wording: Wording) -> None:
        while len(self.rows) < len(tools):
            self._add_row()
        for index, (link, purpose) in enumerate(self.rows):
            is_used = index < len(tools)
            link.setVisible(is_used)
            purpose.setVisible(is_used)
            if is_used:
                words = wording.tools.get(tools[index])
                title = wording.title(tools[index])
                link.set_words(title, filled(self.tr("New initiative with the method %1"), title))
                purpose.setText(words.purpose if words else "")
        self.setVisible(bool(tools))

    def _add_row(self) -> None:
        link, purpose = WrapLink(Mark.ADD), text("small")
        link.clicked.connect(self._on_clicked)
        purpose.setIndent(20)
        self.rows.append((link, purpose))
        self._layout.addWidget(link)
        self._layout.addWidget(purpose)

    def _on_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, WrapLink):
            self.chosen.emit(link.words)


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
