"""A half-day from its programme to its minutes in the whole window, without the mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from bizservice_desktop.domain.agenda.agenda import Agenda, NotedKind
from bizservice_desktop.domain.agenda.running import is_running
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.main_window import MainWindow
from bizservice_desktop.ui.workshop.page import RunningPage

CTRL = Qt.KeyboardModifier.ControlModifier
NO = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys where the keyboard is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.activateWindow()

    @property
    def at(self) -> QWidget:
        QCoreApplication.processEvents()
        return self._window.focusWidget() or self._window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.at, key, modifier)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.at, words)


@pytest.fixture
def keys(window: MainWindow, parts: Parts) -> Keyboard:
    window.set_parts(parts)
    window.show_page(PageName.AGENDAS)
    return Keyboard(window)


def held(window: MainWindow) -> Agenda:
    page = window.current_page
    assert isinstance(page, RunningPage)
    assert page.agenda is not None
    return page.agenda


def test_a_rehearsal_without_the_mouse_and_without_undo(window: MainWindow, keys: Keyboard) -> None:
    window.desk.put("agenda_change", replace(window.desk.workspace.agendas[-1], place="Hall"))
    keys.press(Qt.Key.Key_Return, CTRL)
    assert held(window).run is None  # the example is planned for another day
    keys.press(Qt.Key.Key_3)
    assert window.current_page.title().endswith("rehearsal")
    keys.press(Qt.Key.Key_N)
    undo = window.findChild(QPushButton, "undo")
    assert isinstance(undo, QPushButton)
    assert not undo.isEnabled()  # it would take back what was done before
    before = window.desk.workspace
    keys.press(Qt.Key.Key_Z, CTRL)
    assert window.desk.workspace is before
    keys.press(Qt.Key.Key_E, CTRL)
    assert held(window).run is None


def test_a_half_day_without_the_mouse(
    window: MainWindow, keys: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.press(Qt.Key.Key_Return, CTRL)
    keys.press(Qt.Key.Key_1)
    day = held(window)
    assert is_running(day)
    keys.press(Qt.Key.Key_F5)  # for the room
    for sign in ("+", ".", ",", "-"):
        keys.type(sign)
    assert held(window).blocks == day.blocks
    keys.press(Qt.Key.Key_A)
    keys.type("7")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_N)
    assert held(window).blocks[0].actual == 7

    keys.press(Qt.Key.Key_M)
    keys.press(Qt.Key.Key_2, CTRL)
    keys.type("Call the college")
    keys.press(Qt.Key.Key_I, CTRL)
    keys.press(Qt.Key.Key_1, CTRL)
    keys.type("One register")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Escape)
    noted = held(window).noted
    assert [each.kind for each in noted] == [NotedKind.TASK, NotedKind.DECISION]
    assert noted[0].initiative in {each.id for each in window.desk.workspace.initiatives}

    card = window.current_page.board.card  # type: ignore[attr-defined]
    monkeypatch.setattr(card.menu, "popup", list[QPoint]().append)
    keys.press(Qt.Key.Key_J)
    assert card.menu.actions()
    keys.press(Qt.Key.Key_X)
    assert any(each.is_skipped for each in held(window).blocks)
    keys.press(Qt.Key.Key_P)
    keys.press(Qt.Key.Key_P)
    keys.press(Qt.Key.Key_Z, CTRL)
    keys.press(Qt.Key.Key_E, CTRL)
    assert not is_running(held(window))
    keys.press(Qt.Key.Key_G)
    assert is_running(held(window))
    keys.press(Qt.Key.Key_Return, CTRL)
    assert not isinstance(window.current_page, RunningPage)
    keys.press(Qt.Key.Key_Return, CTRL)
    assert is_running(held(window))
    assert QApplication.activeModalWidget() is None
