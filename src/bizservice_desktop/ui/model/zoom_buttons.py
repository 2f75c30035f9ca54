"""Larger, smaller, whole: the figure's zoom for who has no wheel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ..kit.basics import button, row
from ..shell.actions import Action, with_key


class ZoomButtons(QWidget):
    """Signals:
    larger: The user wants to look closer.
    smaller: The user wants to see more.
    whole: The user wants to see all of it.
    """

    larger = Signal()
    smaller = Signal()
    whole = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smaller, self._larger, self._whole = button(), button(), button()
        self._smaller.setText("−")
        self._larger.setText("+")
        self._whole.setText("1 ×")
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._whole.clicked.connect(self._on_whole)
        self.setLayout(row(self._whole, self._smaller, self._larger))
        self.show_zoomed(is_zoomed=False)
        self._name(self._smaller, Action.ZOOM_OUT)
        self._name(self._larger, Action.ZOOM_IN)
        self._name(self._whole, Action.ZOOM_WHOLE)

    def show_zoomed(self, is_zoomed: bool) -> None:
        """Only what is zoomed can be smaller, or whole again."""
        self._smaller.setEnabled(is_zoomed)
        self._whole.setVisible(is_zoomed)

    def _name(self, button: QPushButton, action: Action) -> None:
        button.setAccessibleName(action.words)
        button.setToolTip(with_key(action))

    def _on_smaller(self) -> None:
        self.smaller.emit()

    def _on_larger(self) -> None:
        self.larger.emit()

    def _on_whole(self) -> None:
        self.whole.emit()
