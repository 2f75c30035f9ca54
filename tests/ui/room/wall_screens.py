"""Screens that can be plugged in and out, and what a wall needs beside them."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.scene.text import Hyphenate, Measure, no_hyphens
from bizservice_desktop.ui.room.screens import ScreenSeen

LAPTOP = ScreenSeen("laptop", "Laptop", QRect(0, 0, 1440, 900))
PROJECTOR = ScreenSeen("projector", "Projector", QRect(1440, 0, 1920, 1080))
MONITOR = ScreenSeen("monitor", "Monitor", QRect(-1280, 0, 1280, 1024))


class FakeScreens(QObject):
    """The facilitator's window is on the first screen unless it was put elsewhere."""

    changed = Signal()

    def __init__(self, *screens: ScreenSeen) -> None:
        super().__init__()
        self.now = screens
        self.own = screens[0]

    def all(self) -> tuple[ScreenSeen, ...]:
        return self.now

    def of(self, _window: QWidget) -> ScreenSeen:
        return self.own

    def plug(self, *screens: ScreenSeen) -> None:
        """These are connected now."""
        self.now = screens
        self.changed.emit()


class EvenTools:
    """Letters half as wide as high."""

    def measure(self) -> Measure:
        return _Even()

    def hyphenate(self, _locale: str) -> Hyphenate:
        return no_hyphens


class _Even:
    def width(self, text: str, size: float, _weight: object) -> float:
        return len(text) * size * 0.5

    def missing(self, _text: str) -> str:
        return ""
