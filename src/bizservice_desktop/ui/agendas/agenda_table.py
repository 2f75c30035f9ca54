"""A table that an agenda is made of: chosen, looked through, then taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import button, card, text
from ..kit.words import filled
from ..kit.wrap_row import WrapRow

_MOST_FAULTS = 8


class AgendaTable(QWidget):
    """Signals:
    choose_wanted: The user wants to choose a file.
    take_wanted: The user wants an agenda of what was found.
    """

    choose_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("heading", content=self.tr("From a table"))
        self._about = text("muted")
        self._found = text("strong")
        self._faults = text("danger")
        self.choose = button("", self.tr("Choose a file …"))
        self.choose.setObjectName("choose_table")
        self.take = button("primary", self.tr("Draft from this table"))
        self.take.setObjectName("take_table")
        frame, inside = card()
        for each in (self._heading, self._about, self._found, self._faults):
            inside.addWidget(each)
        inside.addWidget(WrapRow(self.choose, self.take))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.choose.clicked.connect(self.choose_wanted)
        self.take.clicked.connect(self.take_wanted)
        self.show_nothing()
        self._about.setText(
            self.tr("A table with the columns title and minutes, and others if you like.")
        )

    @property
    def faults(self) -> str:
        return "" if self._faults.isHidden() else self._faults.text()

    def show_nothing(self) -> None:
        for each in (self._found, self._faults, self.take):
            each.hide()

    def show_found(self, name: str, titles: Sequence[str], length: str) -> None:
        """Show what an agenda of the file would be."""
        self.show_nothing()
        self._found.setText(filled(self.tr("%1, %2: %3"), name, length, " · ".join(titles)))
        self._found.show()
        self.take.show()

    def show_faults(self, name: str, sentences: Sequence[str]) -> None:
        """Say what is wrong; nothing is taken."""
        self.show_nothing()
        lines = [filled(self.tr("%1 was not taken:"), name), *sentences[:_MOST_FAULTS]]
        more = len(sentences) - _MOST_FAULTS
        if more > 0:
            lines.append(filled(self.tr("and %1 more"), more))
        self._faults.setText("\n".join(lines))
        self._faults.show()
