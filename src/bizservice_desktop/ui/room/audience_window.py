"""The window on the projector. It shows values of the whitelist and has no other way in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.text import Measure

from ..kit.guarded import guarded
from ..kit.live import Live
from ..shell.actions import Where, action_of
from .screens import ScreenSeen
from .wall_view import WallView

_WINDOW_SIZE = (960, 540)


class AudienceWindow(Live, QWidget):
    """Never takes the keyboard from the facilitator by itself; has no parent, no dialogs.

    Signals:
        action_wanted: A key was pressed, when the window has the keyboard after all: an Action.
        closed: Somebody closed it.
    """

    action_wanted = Signal(object)
    closed = Signal()

    def __init__(self, measure: Measure) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("audience")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = WallView(measure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("What the room sees"))

    def fill(self, screen: ScreenSeen, *, is_own: bool = False) -> None:
        """Fill a screen; `is_own`: that of the facilitator, who needs the keyboard there."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_own)
        self.setCursor(Qt.CursorShape.BlankCursor)
        if self.isVisible() and self.windowState() & Qt.WindowState.WindowFullScreen:
            self.showNormal()  # some systems move no full-screen window
        if screen.handle is not None:
            self.setScreen(screen.handle)
        self.setGeometry(screen.geometry)
        self.showFullScreen()
        if is_own:
            self.activateWindow()

    def show_as_window(self) -> None:
        """Stand on the facilitator's screen as an ordinary window."""
        self.unsetCursor()
        self.resize(*_WINDOW_SIZE)
        self.showNormal()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action := action_of(event, Where.PRESENTING):
            self.action_wanted.emit(action)

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
