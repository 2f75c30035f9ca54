"""Presenting: on which screen, held or blank, and what is shown.

Screens come and go. The window is on a screen that was chosen, or it is hidden: never thrown
over the facilitator's own screen.
"""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.room.shareable import Shareable, check_shareable

from ..shell.preferences import Preferences
from .audience_window import AudienceWindow
from .screens import ScreenSeen

_USUAL_ASPECT = 16 / 9


class Place(StrEnum):
    """Where the picture is."""

    OFF = "off"
    WALL = "wall"
    CHOOSING = "choosing"
    """Several screens, and nobody has said which."""
    ALONE = "alone"
    """There is only the facilitator's own screen."""
    UNPLUGGED = "unplugged"
    """The chosen screen went away and is waited for."""
    WINDOW = "window"
    """An ordinary window on the facilitator's screen."""
    HERE = "here"
    """The facilitator's whole screen, for a rehearsal."""


class ScreensPort(Protocol):
    """`Screens`, or in tests something that can be plugged in and out."""

    @property
    def changed(self) -> SignalInstance: ...

    def all(self) -> tuple[ScreenSeen, ...]: ...

    def of(self, window: QWidget) -> ScreenSeen: ...


class Presenting(QObject):
    """Owns the audience window; `window` is the facilitator's.

    Whoever wants the room to see something calls `show` with a shareable value, a run agenda
    every second: it is shown at once, or kept until the picture is no longer held.

    Signals:
        changed: Where or what is shown is another.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        wall: AudienceWindow,
        screens: ScreensPort,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.wall = wall
        self._window = window
        self._screens = screens
        self._preferences = preferences
        self._place = Place.OFF
        self._target: ScreenSeen | None = None
        self._known: frozenset[str] = frozenset()  # screens that were there and not chosen
        self._is_held = self._is_blank = False
        self._shown: Shareable | None = None
        self._waiting: Shareable | None = None
        screens.changed.connect(self._on_screens_changed)
        wall.closed.connect(self._on_closed)

    @property
    def place(self) -> Place:
        return self._place

    @property
    def is_on(self) -> bool:
        return self._place is not Place.OFF

    @property
    def is_held(self) -> bool:
        return self._is_held

    @property
    def is_blank(self) -> bool:
        return self._is_blank

    @property
    def shown(self) -> Shareable | None:
        """What the wall shows, or would if it were not blank."""
        return self._shown

    @property
    def waiting(self) -> Shareable | None:
        """What the room will see when it is no longer held; None when that is nothing new."""
        return None if self._waiting == self._shown else self._waiting

    @property
    def target(self) -> ScreenSeen | None:
        """The chosen screen, be it there or not."""
        return self._target

    @property
    def aspect(self) -> float:
        """The proportions of the picture, width to height."""
        if self._place is Place.HERE:
            return self._screens.of(self._window).aspect
        if self._place is Place.WINDOW or self._target is None:
            return _USUAL_ASPECT
        return self._target.aspect

    def others(self) -> tuple[ScreenSeen, ...]:
        """Every screen but the one the facilitator works on."""
        own = self._screens.of(self._window)
        return tuple(s for s in self._screens.all() if s.geometry != own.geometry)

    # What is shown

    def show(self, value: Shareable) -> None:
        """Let the room see a value.

        Raises:
            TypeError: It is none that may be shown.
        """
        value = check_shareable(value)
        if value == self._waiting:
            return
        self._waiting = value
        if not self._is_held:
            self._put_on_wall()
        self.changed.emit()

    def set_held(self, *, is_held: bool) -> None:
        """Held, the room keeps the picture it has."""
        if self.is_on and is_held != self._is_held:
            self._is_held = is_held
            if not is_held:
                self._put_on_wall()
            self.changed.emit()

    def set_blank(self, *, is_blank: bool) -> None:
        if self.is_on and is_blank != self._is_blank:
            self._is_blank = is_blank
            self.wall.view.set_blank(is_blank=is_blank)
            self.changed.emit()

    # Where it is shown

    def start(self) -> None:
        """Go to the other screen, to the one of last time, or ask."""
        if self.is_on:
            return
        others = self.others()
        remembered = self._preferences.current.audience_screen
        found = next((screen for screen in others if screen.id == remembered), None)
        if len(others) == 1:
            found = others[0]
        if found is not None:
            self._go_to(found)
        else:
            self._set_place(Place.CHOOSING if others else Place.ALONE)

    def stop(self) -> None:
        self._target, self._known = None, frozenset()
        self._is_held = False
        self.set_blank(is_blank=False)
        self._set_place(Place.OFF)

    def choose(self, number: int) -> None:
        """Take the screen with this number, counted from 1 in the order of `others`."""
        others = self.others()
        if self.is_on and 1 <= number <= len(others):
            self._preferences.change(audience_screen=others[number - 1].id)
            self._go_to(others[number - 1])

    def ask_again(self) -> None:
        """Show the numbers again, to choose another screen."""
        if self.is_on and self.others():
            self._set_place(Place.CHOOSING)

    def show_in_window(self) -> None:
        self._set_place(Place.WINDOW)
        self.wall.show_as_window()

    def show_here(self) -> None:
        """Use the facilitator's whole screen."""
        self._set_place(Place.HERE)
        self.wall.fill(self._screens.of(self._window), is_own=True)

    def swap(self) -> None:
        """The facilitator's window and the wall change places."""
        if self._place is not Place.WALL or self._target is None:
            return
        there, here = self._target, self._screens.of(self._window)
        was_large = self._window.isMaximized() or self._window.isFullScreen()
        self.wall.hide()
        self._window.showNormal()
        if there.handle is not None:
            self._window.setScreen(there.handle)
        self._window.move(there.geometry.topLeft())
        if was_large:
            self._window.showMaximized()
        self._preferences.change(audience_screen=here.id)
        self._go_to(here)
        self._window.activateWindow()

    def _go_to(self, screen: ScreenSeen) -> None:
        self._target = screen
        self._set_place(Place.WALL)
        self.wall.fill(screen)

    def _set_place(self, place: Place) -> None:
        self._place = place
        if place not in (Place.WALL, Place.WINDOW, Place.HERE):
            self.wall.hide()
        self.changed.emit()

    def _put_on_wall(self) -> None:
        self._shown = self._waiting
        if self._shown is not None:
            self.wall.view.show_value(self._shown)

    def _on_screens_changed(self) -> None:
        match self._place:
            case Place.OFF:
                return
            case Place.WALL:
                self._follow_target()
            case Place.UNPLUGGED:
                self._look_for_target()
            case Place.ALONE | Place.WINDOW | Place.HERE if len(self.others()) == 1:
                self._go_to(self.others()[0])
            case Place.ALONE | Place.CHOOSING:
                self._set_place(Place.CHOOSING if self.others() else Place.ALONE)
            case Place.WINDOW | Place.HERE:
                self.changed.emit()

    def _follow_target(self) -> None:
        """The chosen screen has another size or place, or is gone, or became one's own."""
        others = self.others()
        found = next((s for s in others if self._target and s.id == self._target.id), None)
        if found is None:
            self._known = frozenset(screen.id for screen in others)
            self._set_place(Place.UNPLUGGED)
        elif found != self._target:
            self._go_to(found)

    def _look_for_target(self) -> None:
        """Back by itself: the same screen, or the only one that was not there before."""
        others = self.others()
        found = next((s for s in others if self._target and s.id == self._target.id), None)
        new = [screen for screen in others if screen.id not in self._known]
        if found is None and len(new) == 1:
            found = new[0]
        if found is not None:
            self._go_to(found)
        else:
            self._known &= frozenset(screen.id for screen in others)

    def _on_closed(self) -> None:
        """Closed by the system's own means."""
        if self._place in (Place.WALL, Place.WINDOW, Place.HERE):
            self.stop()
