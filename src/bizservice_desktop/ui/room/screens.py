"""The screens that are connected, told apart so that one is known again after a replug."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


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
