"""A large number on every screen that could be the wall, so that one can say which."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.scene.palette import DARK, Ink

from ..kit.guarded import guarded
from ..kit.scene_painter import FAMILY
from .screens import ScreenSeen


class ScreenNumber(QWidget):
    """Fills a screen with its number; a picture of nothing else."""

    def __init__(self, number: int, screen: ScreenSeen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(f"screen_number.{number}")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(str(number))
        self._number = number
        if screen.handle is not None:
            self.setScreen(screen.handle)
        self.setGeometry(screen.geometry)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(DARK[Ink.GROUND]))
        font = QFont(FAMILY)
        font.setPixelSize(max(1, self.height() // 2))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(DARK[Ink.TEXT]))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class ScreenNumbers:
    """The numbers on all screens while somebody chooses."""

    def __init__(self) -> None:
        self._windows: list[ScreenNumber] = []
        self._screens: tuple[ScreenSeen, ...] = ()

    def show(self, screens: tuple[ScreenSeen, ...]) -> None:
        """Number these screens from 1; with none, take the numbers away."""
        if screens == self._screens:
            return
        self._screens = screens
        for window in self._windows:
            window.close()
            window.deleteLater()
        self._windows = [ScreenNumber(at, screen) for at, screen in enumerate(screens, 1)]
        for window in self._windows:
            window.showFullScreen()
