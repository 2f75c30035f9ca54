"""Run on a real X server with a window manager: presents, unplugs, clicks on the wall and presses
keys, and tells each time which window has the keyboard.

The keys and clicks are those of the X server (`xdotool`), not events made by Qt.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from tests.ui.conftest import PATIENCE_MS
from tests.ui.room.unplugging import LAPTOP, PROJECTOR, wait_for, xrandr

from bizservice_desktop import bootstrap
from bizservice_desktop.diagram.room.shareable import QuestionShown
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.mapping.voting import VotingView
from bizservice_desktop.ui.room.presenter import Presenter
from bizservice_desktop.ui.room.presenting import Place
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow


def xdotool(*arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def until(condition: Callable[[], bool]) -> None:
    """Let Qt and the window manager go on until it is so."""
    overdue = QTimer(singleShot=True)
    overdue.start(PATIENCE_MS)
    while not condition():
        assert overdue.isActive(), "it never came to that"
        QApplication.processEvents()


def with_keyboard(*windows: QWidget) -> str:
    """The window that the window manager gave the keyboard to."""
    active = int(xdotool("getactivewindow"))
    return next((each.objectName() for each in windows if int(each.winId()) == active), "none")


class Day:
    """The window as the facilitator has it, on the page Mapping."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.told: dict[str, object] = {}
        self.had_keyboard: set[str] = set()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._on_focus_moved)

    def _on_focus_moved(self, window: QWindow | None) -> None:
        self.had_keyboard |= {window.objectName()} if window else set()

    @property
    def presenter(self) -> Presenter:
        found = self.window.findChild(Presenter)
        assert isinstance(found, Presenter)
        return found

    def see(self, name: str) -> None:
        """Press a key that goes on: whose the keyboard is before and after, whose it ever was."""
        wall = self.presenter.wall
        if self.presenter.presenting.place is Place.WALL:
            QTest.qWaitForWindowExposed(wall, PATIENCE_MS)
        before = with_keyboard(self.window, wall)
        self.press_until_shown_another("Right")
        ever = sorted(each for each in self.had_keyboard if "audience" in each)
        self.told[name] = [before, with_keyboard(self.window, wall), *ever]
        self.had_keyboard.clear()

    def see_voting(self) -> None:
        """Present from the view of a vote, and click on the wall: the vote keeps the keyboard."""
        wall = self.presenter.wall
        xdotool("key", "v")
        until(lambda: any(self.votes()))
        (view,) = self.votes()
        view.setObjectName("vote")
        until(lambda: with_keyboard(view) == "vote")
        xdotool("key", "F5")
        until(wall.isVisible)
        QTest.qWaitForWindowExposed(wall, PATIENCE_MS)
        told = [with_keyboard(view, wall)]
        xdotool("mousemove", "2000", "500", "click", "1")

        def began() -> bool:
            """A key is lost while the click takes the keyboard and it is given back."""
            xdotool("key", "Return")
            QApplication.processEvents()
            shown = self.presenter.presenting.shown
            return isinstance(shown, QuestionShown) and bool(shown.voting)

        until(began)
        until(lambda: with_keyboard(view, wall) == "vote")
        self.told["while voting"] = [*told, with_keyboard(view, wall)]
        view.close()

    def votes(self) -> list[VotingView]:
        return [each for each in self.window.findChildren(VotingView) if each.isVisible()]

    def press_until_shown_another(self, key: str) -> None:
        shown = self.presenter.presenting.shown
        xdotool("key", key)
        until(lambda: self.presenter.presenting.shown != shown)


def opened(folder: Path, parts: Parts) -> MainWindow:
    """The example at its mapping, in a window that has the keyboard."""
    store_all(parts.new_unit_of_work, parts.example_of("en"))
    store = bootstrap.open_settings(folder)
    store.save(Settings(locale="en", content_locale="en", last_round="sample-round-2"))
    window = MainWindow(Preferences(store))
    window.setObjectName("laptop")
    window.setGeometry(40, 30, 1280, 700)
    window.show()
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    QTest.qWaitForWindowActive(window, PATIENCE_MS)
    return window


def main(folder: Path) -> None:
    xrandr("--setmonitor", *LAPTOP)
    xrandr("--setmonitor", *PROJECTOR)
    QApplication(sys.argv[:1])
    parts = bootstrap.window_parts(folder)
    window = opened(folder, parts)
    day = Day(window)

    xdotool("key", "F5")
    until(lambda: window.findChild(Presenter) is not None and day.presenter.wall.isVisible())
    presenting, wall = day.presenter.presenting, day.presenter.wall
    day.see("presented")

    xrandr("--delmonitor", PROJECTOR[0])
    wait_for(presenting, Place.UNPLUGGED)
    day.see("unplugged")
    xrandr("--setmonitor", *PROJECTOR)
    wait_for(presenting, Place.WALL)
    day.see("plugged in again")

    took: list[bool] = []
    wall.took_keyboard.connect(lambda: took.append(True))
    xdotool("mousemove", "2000", "500", "click", "1")
    until(lambda: bool(took) and with_keyboard(window, wall) == "laptop")
    until(window.isActiveWindow)
    day.had_keyboard.clear()
    day.see("clicked on the wall")

    field = window.findChild(QPlainTextEdit, "note.strengths")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    xdotool("key", "F5")
    until(lambda: not presenting.is_on)
    xdotool("key", "F5")
    until(wall.isVisible)
    xdotool("key", "F5", "F5", "x")
    until(lambda: "x" in field.toPlainText())
    day.told["from a field"] = [presenting.is_on, field.hasFocus()]
    window.current_page.setFocus()
    day.see("presented from a field")

    presenting.show_here()
    until(wall.isActiveWindow)
    for _ in range(3):
        day.press_until_shown_another("Right")
    xdotool("key", "Escape")
    until(lambda: window.isActiveWindow() and not presenting.is_on)
    until(lambda: with_keyboard(window, wall) == "laptop")
    day.told["rehearsed"] = with_keyboard(window, wall)

    day.see_voting()
    window.close()
    parts.close()
    print(json.dumps(day.told))  # noqa: T201 - read by the test


if __name__ == "__main__":
    main(Path(sys.argv[1]))
