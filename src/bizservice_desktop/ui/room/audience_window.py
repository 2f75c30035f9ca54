"""The window on the projector. It shows values of the whitelist and has no other way in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.text import Measure

from ..kit.guarded import guarded
from ..kit.live import Live
from .screens import ScreenSeen, fill_screen
from .wall_view import WallView

_WINDOW_SIZE = (960, 540)


class AudienceWindow(Live, QWidget):
    """Never takes the keyboard from the facilitator by itself; has no parent, no dialogs.

    Signals:
        took_keyboard: It has the keyboard after all: somebody clicked on it.
        key_pressed: A key was pressed while it had: the QKeyEvent, to be looked at at once.
        closed: Somebody closed it.
    """

    took_keyboard = Signal()
    key_pressed = Signal(object)
    closed = Signal()

    def __init__(self, measure: Measure) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("audience")
        self.view = WallView(measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("What the room sees"))

    def fill(self, screen: ScreenSeen, *, is_own: bool = False) -> None:
        """Fill a screen; `is_own`: that of the facilitator, whose window it covers there."""
        self.setCursor(Qt.CursorShape.BlankCursor)
        fill_screen(self, screen)
        if is_own:
            self.activateWindow()

    def show_as_window(self) -> None:
        """Stand on the facilitator's screen as an ordinary window."""
        self.unsetCursor()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(*_WINDOW_SIZE)
        self.showNormal()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.took_keyboard.emit()

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
