"""Keys that mean the same in every widget that moves and chooses by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def arrow(event: QKeyEvent) -> tuple[int, int] | None:
    """Where an arrow key leads: columns to the right, rows down. None for any other key."""
    return _ARROWS.get(Qt.Key(event.key()))


def is_enter(event: QKeyEvent) -> bool:
    """The large one or the keypad's."""
    return event.key() in _ENTER


def chooses(event: QKeyEvent) -> bool:
    """Enter or the space bar."""
    return is_enter(event) or event.key() == Qt.Key.Key_Space
