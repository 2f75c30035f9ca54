"""The way through the program folds where the page needs the room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.window.main_window import MainWindow
from bizservice_desktop.ui.window.sidebar import NavItem


@pytest.mark.parametrize(("width", "is_rail"), [(1024, True), (1366, False), (1440, False)])
def test_a_narrow_window_has_a_rail(
    window: MainWindow, parts: Parts, qtbot: QtBot, width: int, is_rail: bool
) -> None:
    window.set_parts(parts)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: (window.sidebar.width() < 80) is is_rail)
    items = window.sidebar.findChildren(NavItem)
    for item in items:
        assert item.accessibleName()
        assert bool(item.toolTip()) is is_rail
        assert item.text() == ("" if is_rail else item.accessibleName())
    words = [each for each in window.sidebar.findChildren(QLabel) if each.isVisible()]
    assert bool(words) is not is_rail
    model = next(item for item in items if item.objectName() == "nav.model")
    QTest.mouseClick(model, Qt.MouseButton.LeftButton)
    assert window.current_page.title() == "Maturity model"


def test_wider_again_it_says_the_names(window: MainWindow, parts: Parts, qtbot: QtBot) -> None:
    window.set_parts(parts)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.sidebar.width() < 80)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.sidebar.width() > 200)
    item = window.sidebar.findChild(NavItem, "nav.mapping")
    assert isinstance(item, NavItem)
    assert item.text() == "Mapping"


def test_beside_what_the_room_sees_it_is_a_rail(
    window: MainWindow, parts: Parts, qtbot: QtBot
) -> None:
    window.set_parts(parts)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.sidebar.width() > 200)
    window.topbar.present_toggled.emit()
    qtbot.waitUntil(lambda: window.sidebar.width() < 80)
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: window.sidebar.width() > 200)
    window.resize(1440, 900)
    window.topbar.present_toggled.emit()
    qtbot.waitUntil(lambda: window.sidebar.width() > 200)
