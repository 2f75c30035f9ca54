"""The step from the gaps to a workshop: one button, or the reason why not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..kit.basics import button, text


class GapAgenda(QWidget):
    """Signals:
    wanted: The user wants an agenda made of the gaps.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = button("primary", self.tr("Make an agenda from the gaps"))
        self._reason = text("small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._button)
        layout.addWidget(self._reason)
        self._button.clicked.connect(self.wanted)
        self._button.setAccessibleName(self.tr("Make an agenda for workshop II from the gaps"))
        self._reason.setText(
            self.tr("There are no gaps yet: no empty cell, no low point and no split point.")
        )

    @property
    def button(self) -> QPushButton:
        return self._button

    @property
    def reason(self) -> str:
        return "" if self._reason.isHidden() else self._reason.text()

    def set_possible(self, *, is_possible: bool) -> None:
        self._button.setEnabled(is_possible)
        self._reason.setVisible(not is_possible)
        self._button.setAccessibleDescription("" if is_possible else self._reason.text())
