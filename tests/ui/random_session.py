"""Works in the whole window at random and counts what stays behind.

python -m tests.ui.random_session [--actions 20000] [--seed 9]

Prints one JSON object: what there was at the start, after the first tenth and at the end.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from unittest.mock import patch

from PySide6.QtCore import QEvent, QMimeDatabase, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QFontDatabase, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QCompleter,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Appearance, Settings
from bizservice_desktop.ui.room.presenter import Presenter
from bizservice_desktop.ui.shell.page import Page
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.application import Application
from bizservice_desktop.ui.window.main_window import MainWindow

LETTERS = "abekrsæøå 0123 "
WORDS = ("Ask the employers", "Ét fælles register", "", "Ringby 2027", "47")
KEYS = (
    *("Tab", "Shift+Tab", "Return", "Enter", "Space", "Esc", "Up", "Down", "Left", "Right"),
    *("PgDown", "Home", "End", "Del", "Backspace", "0", "1", "2", "3", "4", "?", "+", "-"),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+V", "Ctrl+D", "Alt+Up", "Alt+Down"),
    *"ABDFGKLMNPRSTVX",
)


class Session(QObject):
    """One action for each turn of events, so that a dialog with its own loop gets them too."""

    def __init__(self, window: MainWindow, application: Application, seed: int) -> None:
        super().__init__()
        self._window = window
        self._application = application
        self._chance = Random(seed)  # noqa: S311 - no secret hangs on it
        self._left = self._total = 0
        self._pages = cycle(PageName)
        self._locales, self._looks = cycle(("da", "en")), cycle((Appearance.DARK, Appearance.LIGHT))
        self.counts: list[dict[str, object]] = []
        self.done: Counter[str] = Counter()
        self._ways: tuple[tuple[Callable[[], None], int], ...] = (
            (self._click, 30),
            (self._press, 22),
            (self._type, 10),
            (self._choose, 4),
            (self._pick_from_menu, 8),
            (self._ask_for_menu, 3),
            (self._leave, 12),
            (self._go_on, 8),
            (self._copy, 1),
            (self._present, 1),
            (self._other_language, 1),
            (self._other_looks, 1),
        )

    def begin(self, actions: int) -> None:
        self._left = self._total = actions
        for name in PageName:
            self._window.show_page(name)
        self._use_what_is_kept()
        self._rest()
        self._count()
        QTimer.singleShot(0, self._step)

    def _use_what_is_kept(self) -> None:
        """The projector's window and Qt's kinds of file: made once."""
        for _ in range(2):
            self._present()
        QMimeDatabase().mimeTypeForName("text/plain")

    def _step(self) -> None:
        try:
            self._act()
        except BaseException:
            QApplication.exit(1)  # a fault of this file: those of the program are logged
            raise

    def _act(self) -> None:
        if not self._left:
            self._rest()
            self._count()
            self._copy()  # a picture on the clipboard is no reason to crash at the end
            QApplication.exit(0)
            return
        self._left -= 1
        QTimer.singleShot(0, self._step)  # before the action: it may open a loop of its own
        if self._left == self._total * 9 // 10:
            self._rest()
            self._count()
        ways, weights = zip(*self._ways, strict=True)
        (act,) = self._chance.choices(ways, weights)
        self.done[act.__name__] += 1
        act()

    def _rest(self) -> None:
        """The same state for every count: English, light, every page made, nothing open, nobody
        presents."""
        while self._close_one():
            QApplication.processEvents()
        presenter = self._window.findChild(Presenter)
        if presenter is not None and presenter.presenting.is_on:
            presenter.toggle()
        self._application.preferences.change(locale="en", appearance=Appearance.LIGHT)
        for name in PageName:  # another language throws the pages away; the settings are the last
            self._window.show_page(name)
        QApplication.clipboard().clear()
        for _ in range(3):
            for thread in threading.enumerate():
                if thread.name == "job":
                    thread.join()
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def _count(self) -> None:
        widgets = QApplication.allWidgets()
        lists = {id(each.popup()) for each in self._window.findChildren(QCompleter)}
        tops = [
            each
            for each in QApplication.topLevelWidgets()
            if id(each) not in lists and not isinstance(each.parentWidget(), QComboBox)
        ]  # lists of choices live as long as their fields; how many there are follows from the data
        roots = (self._window, self._application)
        self.counts.append(
            {
                "windows": len(tops),
                "kinds_of_windows": kinds(tops),
                "widgets": len(widgets),
                "kinds_of_widgets": kinds(widgets),
                "objects": sum(len(each.findChildren(QObject)) for each in roots),
                "handles": len(handles := open_handles()),
                "kinds_of_handles": handles,
                "megabytes": megabytes(),
            }
        )

    # What one does

    @property
    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _any(self, kind: type[QWidget]) -> QWidget | None:
        found = [
            each for each in self._front.findChildren(kind) if each.isVisible() and each.isEnabled()
        ]
        return self._chance.choice(found) if found else None

    def _click(self) -> None:
        button = self._any(QAbstractButton)
        if isinstance(button, QPushButton | QToolButton) and (menu := button.menu()):
            self._pick_from(menu)
        elif isinstance(button, QAbstractButton):
            button.click()

    def _press(self) -> None:
        target = QApplication.focusWidget() or self._front
        QTest.keySequence(target, QKeySequence(self._chance.choice(KEYS)))

    def _type(self) -> None:
        field = self._any(QLineEdit) or self._any(QPlainTextEdit)
        if field is not None:
            field.setFocus()
            QTest.keyClicks(field, "".join(self._chance.choices(LETTERS, k=4)))

    def _choose(self) -> None:
        if isinstance(choice := self._any(QComboBox), QComboBox) and choice.count():
            at = self._chance.randrange(choice.count())
            choice.setCurrentIndex(at)
            choice.activated.emit(at)

    def _pick_from_menu(self) -> None:
        """From the menu that is open, or that of any button."""
        if isinstance(front := self._front, QMenu):
            self._pick_from(front)
            front.close()
            return
        buttons: list[QPushButton | QToolButton] = [
            *front.findChildren(QPushButton),
            *front.findChildren(QToolButton),
        ]
        seen = [each for each in buttons if each.isVisible() and each.isEnabled()]
        if menus := [menu for each in seen if (menu := each.menu())]:
            self._pick_from(self._chance.choice(menus))

    def _pick_from(self, menu: QMenu) -> None:
        menu.aboutToShow.emit()
        actions = [each for each in menu.actions() if each.isVisible() and each.isEnabled()]
        if actions:
            chosen = self._chance.choice(actions)
            if isinstance(inner := chosen.menu(), QMenu):
                self._pick_from(inner)
            else:
                chosen.trigger()

    def _ask_for_menu(self) -> None:
        target = QApplication.focusWidget() or self._any(QWidget)
        if target is not None and QApplication.activePopupWidget() is None:
            where = QPoint(4, 4)
            reason = QContextMenuEvent.Reason.Keyboard
            asked = QContextMenuEvent(reason, where, target.mapToGlobal(where))
            QApplication.sendEvent(target, asked)

    def _leave(self) -> None:
        self._close_one()

    def _close_one(self) -> bool:
        front = self._front
        if front is self._window:
            return False
        front.close()
        if front.isVisible():  # it asks first
            QTest.keyClick(front, Qt.Key.Key_Escape)
            QTest.keyClick(front, Qt.Key.Key_Escape)
            front.close()
        return True

    def _go_on(self) -> None:
        if self._front is self._window:
            self._window.show_page(next(self._pages))

    def _copy(self) -> None:
        if self._front is self._window:
            self._window.show_page(PageName.MODEL)
            for button in self._window.findChildren(QAbstractButton):
                if button.text() in ("Copy", "Kopiér") and button.isEnabled():
                    button.click()

    def _present(self) -> None:
        if self._front is self._window:
            self._window.topbar.present_toggled.emit()

    def _other_language(self) -> None:
        locale = next(self._locales)
        self._application.preferences.change(locale=locale, content_locale=locale)

    def _other_looks(self) -> None:
        self._application.preferences.change(appearance=next(self._looks))


def kinds(widgets: Iterable[QWidget]) -> dict[str, int]:
    return dict(Counter(type(each).__name__ for each in widgets).most_common())


def open_handles() -> list[str]:
    """What this process holds open; empty where the system does not tell."""
    found = []
    for each in Path("/proc/self/fd").iterdir() if Path("/proc/self/fd").exists() else ():
        with suppress(FileNotFoundError):  # the listing itself
            found.append(str(each.readlink()))
    return sorted(found)


def megabytes() -> int:
    """The memory that is in use; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else ()
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)


def hold(actions: int, seed: int, folder: Path) -> int:
    """Open the window on the example, work in it, and print what stayed; the exit status."""
    parts = bootstrap.window_parts(folder)
    store_all(parts.new_unit_of_work, parts.example_of("en"))
    settings = bootstrap.open_settings(folder)
    settings.save(Settings("en", "en", Appearance.LIGHT, last_round="sample-round-2"))
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    for file in sorted((locations.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application = Application(
        app,
        settings,
        locations.resources(),
        lambda: parts,
        partial(bootstrap.write_log, folder),
        folder,
    )
    session = Session(application.window, application, seed)

    def begin() -> None:
        if application.window.findChild(Page) is None:
            QTimer.singleShot(1, begin)
        else:
            session.begin(actions)

    out = folder / "out"
    out.mkdir()
    names = (str(out / f"{at}.pdf") for at in range(actions))
    application.window.show()
    QTimer.singleShot(0, begin)
    with (
        patch.object(QFileDialog, "getSaveFileName", lambda *_: (next(names), "")),
        patch.object(QFileDialog, "getOpenFileName", lambda *_: ("", "")),
        patch.object(QFileDialog, "getOpenFileNames", lambda *_: ([], "")),
        patch.object(QFileDialog, "getExistingDirectory", lambda *_: ""),
        patch.object(QDesktopServices, "openUrl", lambda *_: True),
        patch.object(QPrintDialog, "exec", lambda *_: 0),
    ):
        status = app.exec()
    log = folder / bootstrap.LOG_FILE
    told = {
        "counts": session.counts,
        "done": dict(session.done),
        "errors": log.read_text(encoding="utf-8") if log.exists() else "",
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    return status


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=9)
    arguments = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, TMPDIR=folder):
        tempfile.tempdir = None
        return hold(arguments.actions, arguments.seed, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
