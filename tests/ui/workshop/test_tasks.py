"""Tasks in the minutes: whose, by when, done, an initiative; all without the mouse."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.conftest import undo_words
from tests.ui.workshop.driving import Wall, held, hold, later, pick, press, write

from bizservice_desktop.diagram.room.shareable import CountdownShown
from bizservice_desktop.domain.agenda.agenda import NotedKind
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.workshop.page import RunningPage

CTRL = Qt.KeyboardModifier.ControlModifier


def write_task(page: RunningPage, words: str, owner: str = "", due: str = "") -> None:
    minutes = page.board.minutes
    QTest.keyClick(page, Qt.Key.Key_M)
    QTest.keyClick(minutes.line, Qt.Key.Key_2, CTRL)
    QTest.keyClicks(minutes.line, words)
    QTest.keyClicks(minutes.owner, owner)
    QTest.keyClicks(minutes.due, due)
    QTest.keyClick(minutes.due, Qt.Key.Key_Return)


def made(desk: Desk) -> list[Initiative]:
    return [each for each in desk.workspace.initiatives if each.id != "visits"]


def test_a_task_has_an_owner_and_a_day(page: RunningPage, desk: Desk) -> None:
    hold(page)
    assert not page.board.minutes.owner.isVisible()
    write_task(page, "Call the college", "Business team", "12.5.2026")
    task = held(page).noted[0]
    assert (task.kind, task.text, task.owner) == (
        NotedKind.TASK,
        "Call the college",
        "Business team",
    )
    assert task.due == date(2026, 5, 12)
    row = page.board.minutes.list.rows[0]
    assert row.links == ("Business team", "by 12 May 2026", "Welcome")
    press(page, "minutes.copy")
    assert "Task: Call the college (Business team; by 12 May 2026; Welcome)" in (
        QGuiApplication.clipboard().text()
    )
    QGuiApplication.clipboard().clear()


def test_one_task_after_the_other_by_tab_and_enter(page: RunningPage, qtbot: QtBot) -> None:
    hold(page)
    page.activateWindow()
    minutes = page.board.minutes
    QTest.keyClick(page, Qt.Key.Key_M)
    qtbot.waitUntil(minutes.line.hasFocus)
    QTest.keyClick(minutes.line, Qt.Key.Key_2, CTRL)
    for task, owner in (("Call the college", "Team"), ("Ask the union", "Boss")):
        QTest.keyClicks(page.focusWidget(), task)
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(page.focusWidget(), owner)
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(page.focusWidget(), "12.5.2026")
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert [(each.text, each.owner, each.due) for each in held(page).noted] == [
        ("Call the college", "Team", date(2026, 5, 12)),
        ("Ask the union", "Boss", date(2026, 5, 12)),
    ]


def test_what_is_no_day_is_said_and_nothing_is_lost(page: RunningPage) -> None:
    hold(page)
    write_task(page, "Call the college", "Business team", "soon")
    minutes = page.board.minutes
    assert held(page).noted == ()
    assert minutes._fault.text() == "“soon” is no day. Write it as 12.5. or 12.5.2027."
    assert (minutes.line.text(), minutes.owner.text()) == ("Call the college", "Business team")
    minutes.due.clear()
    QTest.keyClick(minutes.due, Qt.Key.Key_Return)
    assert len(held(page).noted) == 1


def test_with_one_key_a_task_is_an_initiative(page: RunningPage, desk: Desk) -> None:
    hold(page)
    point = desk.method.points[0].id
    pick(page.board.minutes.point, point)
    QTest.keyClick(page, Qt.Key.Key_M)
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_2, CTRL)
    QTest.keyClicks(page.board.minutes.owner, "Business team")
    QTest.keyClicks(page.board.minutes.line, "Call the college")
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_I, CTRL)  # kept by the way
    [initiative] = made(desk)
    assert (initiative.title, initiative.owner, initiative.points) == (
        "Call the college",
        "Business team",
        (point,),
    )
    assert held(page).noted[0].initiative == initiative.id
    assert undo_words(desk) == "make the task Call the college an initiative"
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_I, CTRL)  # it is one already
    assert len(made(desk)) == 1
    desk.undo()
    assert (made(desk), held(page).noted[0].initiative) == ([], "")
    id = held(page).noted[0].id
    press(page, f"initiative.{id}")
    assert len(made(desk)) == 1


def test_a_task_is_done_and_open_again(page: RunningPage, desk: Desk) -> None:
    hold(page)
    write_task(page, "Call the college")
    id = held(page).noted[0].id
    press(page, f"done.{id}")
    assert held(page).noted[0].is_done
    assert undo_words(desk) == "mark the task Call the college as done"
    assert "done" in page.board.minutes.list.rows[0].links
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_D, CTRL)
    assert not held(page).noted[0].is_done


def test_a_task_that_is_changed_keeps_what_was_not_changed(page: RunningPage) -> None:
    hold(page)
    write_task(page, "Call the collage", "Business team", "12.5.2026")
    before = held(page).noted[0]
    press(page, f"change.{before.id}")
    minutes = page.board.minutes
    assert (minutes.owner.text(), minutes.due.text()) == ("Business team", "12.5.2026")
    minutes.line.selectAll()
    write(page, "Call the college")
    after = held(page).noted[0]
    assert (after.text, after.owner, after.due) == ("Call the college", "Business team", before.due)
    assert (after.id, after.at, after.block) == (before.id, before.at, before.block)


def test_escape_gives_the_keyboard_back_to_the_page(page: RunningPage, wall: Wall) -> None:
    hold(page)
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_M)
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    assert page.hasFocus()


def test_the_room_sees_neither_task_nor_owner(page: RunningPage, wall: Wall) -> None:
    hold(page)
    write_task(page, "Call the college", "Business team")
    later(page, wall, 1)
    shown = page.shareable()
    assert isinstance(shown, CountdownShown)
    assert "college" not in repr(shown)
    assert "Business team" not in repr(shown)
