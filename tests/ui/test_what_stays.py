"""What was opened and closed is gone: windows, handles, and nothing crashes at the end."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from tests.ui.random_session import kinds

from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.main_window import MainWindow

TOP = Path(__file__).parents[2]
UI = TOP / "src" / "bizservice_desktop" / "ui"
LOOPS = {  # the program's own, the system's own, and what has to be known before closing
    "window/application.py": "app",
    "cards/paper_printer.py": "dialog",
    "window/leaving.py": "self",
}
ACTIONS = 150


def press(window: MainWindow, words: str) -> None:
    found = [each for each in window.findChildren(QPushButton) if words in each.text()]
    next(each for each in found if each.isVisible()).click()


def pick(window: MainWindow, words: str) -> None:
    """From the menu of any button that is seen."""
    menus = [b.menu() for b in window.findChildren(QPushButton) if b.isVisible() and b.menu()]
    actions = [action for menu in menus for action in menu.actions()]
    next(each for each in actions if each.text().startswith(words)).trigger()


WAYS: tuple[tuple[PageName, Callable[[MainWindow, str], None], str], ...] = (
    (PageName.OVERVIEW, press, "New round"),
    (PageName.MAPPING, pick, "Key in paper ballots"),
    (PageName.MAPPING, press, "method(s)"),
    (PageName.CARDS, pick, "New deck"),
    (PageName.CARDS, pick, "Type in the tables"),
)


@pytest.mark.parametrize(("page", "ask", "words"), WAYS, ids=[words for *_, words in WAYS])
def test_a_dialog_is_gone_when_it_is_left(
    window: MainWindow,
    parts: Parts,
    page: PageName,
    ask: Callable[[MainWindow, str], None],
    words: str,
) -> None:
    window.set_parts(parts)
    window.show_page(page)

    def open_and_leave() -> dict[str, int]:
        ask(window, words)
        (dialog,) = window.findChildren(QDialog)
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not window.findChildren(QDialog)
        return kinds(QApplication.allWidgets())

    assert open_and_leave() == open_and_leave()


def test_there_is_one_way_to_open_a_dialog() -> None:
    """A dialog with a loop of its own holds up the way out; one that is only hidden stays."""
    for file in UI.rglob("*.py"):
        place, source = file.relative_to(UI).as_posix(), file.read_text(encoding="utf-8")
        if place == "kit/dialogs.py":
            continue
        loops = re.findall(r"(\w+)\.exec\(", source)
        assert loops == [LOOPS[place]] if place in LOOPS else not loops, place
        assert not re.search(r"[dD]ialog\w*(\(.*\))?\.(open|show)\(\)", source), place
        assert "WA_DeleteOnClose" not in source or place == "mapping/voting.py", place


@pytest.mark.timeout(300)  # also while the machine is busy with something else
def test_nothing_stays_of_a_random_session() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.random_session", "--actions", str(ACTIONS)],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    _, before, after = told["counts"]
    assert told["errors"] == ""
    assert after["kinds_of_windows"] == before["kinds_of_windows"]
    assert after["kinds_of_handles"] == before["kinds_of_handles"]
