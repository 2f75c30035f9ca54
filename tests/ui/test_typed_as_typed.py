"""What a user typed is shown as typed, and makes no file name that cannot be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.overview.step_bar import StepBar, StepState
from bizservice_desktop.ui.shell.exporting import as_file_name
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.sidebar import NavItem, Sidebar
from bizservice_desktop.ui.window.topbar import Topbar


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Workshop 3/6: what now?", "Workshop 3 6 what now"),
        ("../../etc/passwd", "etc passwd"),
        ("Idéer\tog\nbeslutninger", "Idéer og beslutninger"),
        ("plan\u202efdp.exe", "plan fdp.exe"),
        ("...", ""),
        ("<b>Plan</b>", "b Plan b"),
    ],
)
def test_a_file_name_has_only_what_every_system_takes(typed: str, name: str) -> None:
    assert as_file_name(typed) == name


def test_a_long_title_makes_a_name_a_file_system_takes() -> None:
    assert 0 < len(as_file_name("😀æ" * 3000).encode()) <= 160


def test_markup_in_the_name_of_a_step_is_words(qtbot: QtBot) -> None:
    bar = Topbar()
    qtbot.addWidget(bar)
    bar.set_state(None, "add “<img src=x> R&D”", "")
    assert bar._undo.toolTip() == "<p>Undo: add “&lt;img src=x&gt; R&amp;D” (Ctrl+Z)</p>"
    assert bar._undo.accessibleName() == "Undo: add “<img src=x> R&D”"


def test_a_low_window_leaves_the_way_its_whole_width(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_round("Jobcenter " + "Ringby " * 20, "Spring")
    sidebar.let_scroll()
    sidebar.set_reachable(PageName)
    sidebar.show()
    area = sidebar.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    way = area.widget()
    assert way is not None
    for height in (900, 240, 900):
        sidebar.resize(sidebar.sizeHint().width(), height)
        qtbot.waitUntil(lambda: way.width() == area.viewport().width() == way.sizeHint().width())
    item = sidebar.findChild(NavItem, "nav.model")
    assert isinstance(item, NavItem)
    QTest.mouseClick(item, Qt.MouseButton.LeftButton)
    assert item.isChecked()


def test_steps_stand_below_one_another_where_there_is_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    steps = StepBar(holder)
    qtbot.addWidget(holder)
    names = ("Mapping", "Implementation", "Anchoring")
    steps.show_steps([StepState(name, "Not planned", False, False) for name in names])
    steps.resize(800, 200)
    holder.show()
    qtbot.waitUntil(lambda: len({title.y() for _, title, _ in steps._steps}) == 1)
    steps.resize(140, 400)
    qtbot.waitUntil(lambda: len({title.y() for _, title, _ in steps._steps}) == len(names))
    assert steps.minimumSizeHint().width() <= 140
