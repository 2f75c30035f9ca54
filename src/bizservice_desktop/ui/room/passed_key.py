"""A key that was pressed at the wall does what it does in the facilitator's window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..shell.actions import Shortcut, action_and_key


def press_in(window: QWidget, event: QKeyEvent) -> None:
    """Press a key as if `window` had the keyboard.

    As Qt does it, who only does it for the active window: what is typed in comes first, then the
    actions of the table, then the widget that had the keyboard last.
    """
    focused = window.focusWidget() or window
    if not _send(focused, event, QEvent.Type.ShortcutOverride):
        for shortcut in window.findChildren(Shortcut):
            if _holds(shortcut, focused) and shortcut.key().toString() == action_and_key(event)[1]:
                shortcut.activated.emit()
                return
    _send(focused, event, QEvent.Type.KeyPress)
    _send(focused, event, QEvent.Type.KeyRelease)


def _holds(shortcut: Shortcut, focused: QWidget) -> bool:
    widget = shortcut.parent()
    if not (isinstance(widget, QWidget) and shortcut.isEnabled() and widget.isVisible()):
        return False
    is_window_wide = shortcut.context() == Qt.ShortcutContext.WindowShortcut
    return is_window_wide or widget is focused or widget.isAncestorOf(focused)


def _send(widget: QWidget, event: QKeyEvent, kind: QEvent.Type) -> bool:
    """Whether the widget, or one that it stands in, took it."""
    made = QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
    made.ignore()
    QApplication.sendEvent(widget, made)
    return made.isAccepted()
