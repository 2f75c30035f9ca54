"""The screens that are connected, and a large number on each that could be the wall."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.scene.palette import DARK, Ink

from ..kit.guarded import guarded
from ..kit.scene_painter import FAMILY


@dataclass(frozen=True, slots=True)
class ScreenSeen:
    """A screen as it is now. `id` stays the same when it is unplugged and comes back.

    `handle` is Qt's own, for placing a window on it.
    """

    id: str
    name: str
    geometry: QRect
    handle: QScreen | None = None

    @property
    def aspect(self) -> float:
        return self.geometry.width() / max(1, self.geometry.height())


class Screens(QObject):
    """Signals:
    changed: A screen came, went, or has another size or place. Sent before Qt moves the
        windows of a screen that went.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_added)
            app.screenRemoved.connect(self._on_removed)
            app.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def all(self) -> tuple[ScreenSeen, ...]:
        """In the order of the system, one that only mirrors another left out."""
        found: list[ScreenSeen] = []
        for screen in QGuiApplication.screens():
            if all(screen.geometry() != other.geometry for other in found):
                found.append(seen(screen))
        return tuple(found)

    def of(self, window: QWidget) -> ScreenSeen:
        """The screen that a window is on."""
        return seen(window.screen())

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_changed)
        screen.physicalDotsPerInchChanged.connect(self._on_changed)

    def _on_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self.changed.emit()

    def _on_removed(self, _screen: QScreen) -> None:
        self.changed.emit()

    def _on_changed(self, _value: object) -> None:
        self.changed.emit()


def seen(screen: QScreen) -> ScreenSeen:
    """Known by maker, model and serial number where it tells them, else by its connector."""
    told = (screen.manufacturer(), screen.model(), screen.serialNumber())
    known = "|".join(told) if any(told) else screen.name()
    return ScreenSeen(known, screen.model() or screen.name(), screen.geometry(), screen)


def fill_screen(window: QWidget, screen: ScreenSeen) -> None:
    """Fill a screen with a window that leaves the keyboard where it is.

    The state is set before the window is shown, for `showFullScreen` takes the keyboard.
    """
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.hide()  # some systems move no full-screen window
    window.setWindowState(Qt.WindowState.WindowNoState)
    if screen.handle is not None:
        window.setScreen(screen.handle)
    window.setGeometry(screen.geometry)
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.show()


class ScreenNumber(QWidget):
    """Fills a screen with its number; a picture of nothing else."""

    def __init__(self, number: int, screen: ScreenSeen) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(f"screen_number.{number}")
        self.setWindowTitle(str(number))
        self._number = number
        fill_screen(self, screen)

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
