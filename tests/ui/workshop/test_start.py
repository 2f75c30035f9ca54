"""Before a workshop begins: what is asked, a rehearsal, a plan that is too long, open tasks."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.builders import agenda as agenda_of
from tests.builders import block
from tests.fakes import FakeStore
from tests.ui.conftest import undo_words
from tests.ui.workshop.driving import DAY, NINE, Wall, held, later, press, said

from bizservice_desktop.diagram.room.shareable import CountdownShown, GroupsShown
from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedId, NotedKind
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtWorkshop
from bizservice_desktop.ui.workshop.page import RunningPage


def words(page: RunningPage) -> str:
    """All that is seen on the page."""
    QCoreApplication.processEvents()
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def arrive(page: RunningPage, wall: Wall, minutes: float) -> None:
    """Go to the workshop so many minutes after its planned start."""
    wall.go_on(minutes)
    page.go_to(AtWorkshop(DAY.id))


def pins(agenda: Agenda) -> list[int]:
    return [each.pin for each in agenda.blocks if each.pin is not None]


def test_late_it_asks_and_says_what_each_answer_moves(page: RunningPage, wall: Wall) -> None:
    arrive(page, wall, 40)
    said_here = words(page)
    assert "Planned: Wednesday 4 March 2026, 9:00 – 12:00. It is now: 9:40." in said_here
    assert "These stay: “Lunch” at 11:00, the end at 12:00. It begins 40 min late" in said_here
    assert "These move: “Lunch” from 11:00 to 11:40, the end at 12:40." in said_here
    assert held(page).run is None
    assert not page.board.minutes.isVisible()


def test_on_another_day_at_the_planned_time_nothing_is_to_be_moved(
    page: RunningPage, wall: Wall
) -> None:
    arrive(page, wall, 24 * 60)
    assert "These stay: “Lunch” at 11:00, the end at 12:00." in words(page)
    assert not page.board.start.move_all.isVisible()
    QTest.keyClick(page, Qt.Key.Key_2)
    assert held(page).run is None
    press(page, "start.keep")
    assert held(page).held_on == date(2026, 3, 5)


def test_all_times_move_with_one_key(page: RunningPage, wall: Wall, desk: Desk) -> None:
    arrive(page, wall, 40)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert (pins(held(page)), held(page).start) == ([11 * 60 + 40], 9 * 60 + 40)
    assert said(page)[2] == "On time, end 12:40"
    assert undo_words(desk) == "start the workshop"
    desk.undo()
    assert (pins(held(page)), held(page).run) == ([11 * 60], None)


def test_fixed_times_stay_with_one_key_and_rescue_is_offered(page: RunningPage, wall: Wall) -> None:
    arrive(page, wall, 40)
    QTest.keyClick(page, Qt.Key.Key_1)
    assert pins(held(page)) == [11 * 60]
    assert said(page)[2].startswith("40 minutes behind")
    assert page.board.rescue.isVisible()
    assert page.board.rescue.shift.text() == "Move: “Lunch” to 11:40, the end to 12:40"
    QTest.keyClick(page, Qt.Key.Key_E)
    assert (pins(held(page)), held(page).end) == ([11 * 60 + 40], 12 * 60 + 40)
    assert undo_words(page.desk) == "move fixed times and the end"
    assert said(page)[2] == "On time, end 12:40"


def test_a_rehearsal_is_said_all_the_time_and_leaves_nothing(
    page: RunningPage, wall: Wall, desk: Desk, store: FakeStore
) -> None:
    arrive(page, wall, -24 * 60)
    assert "It is now: Tuesday 3 March 2026, 9:00." in words(page)
    before, commits = dict(store.values), store.commits
    QTest.keyClick(page, Qt.Key.Key_3)
    assert page.title() == "Ideas, rehearsal"
    for minutes in (20, 20, 70):
        assert "nothing of it is kept" in words(page)
        shown = page.shareable()
        assert isinstance(shown, CountdownShown | GroupsShown)
        assert shown.pause_words == "Rehearsal"
        later(page, wall, minutes)
        press(page, "run.next")
    assert not page.board.minutes.isVisible()
    page.actions_on_top()[1].click()
    assert page.title() == "Ideas, not begun"
    assert (store.values, store.commits, desk.editor.next_undo) == (before, commits, None)


def test_a_rehearsal_that_comes_to_its_end_is_over(page: RunningPage, wall: Wall) -> None:
    arrive(page, wall, 60)
    press(page, "start.rehearse")
    for _ in range(5):
        QTest.keyClick(page, Qt.Key.Key_N)
    assert page.title() == "Ideas, not begun"
    assert held(page).run is None


def test_without_a_programme_it_says_so_and_cannot_begin(
    page: RunningPage, wall: Wall, desk: Desk
) -> None:
    desk.put("agenda_change", replace(DAY, blocks=()))
    arrive(page, wall, 60)
    assert "There is nothing on the programme yet." in words(page)
    assert not page.board.start.keep.isEnabled()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(page, key)
    assert held(page).run is None


def test_a_rehearsal_that_was_forgotten_is_over_the_next_day(page: RunningPage, wall: Wall) -> None:
    arrive(page, wall, 60)
    press(page, "start.rehearse")
    later(page, wall, 24 * 60)
    assert page.title() == "Ideas, not begun"
    assert page.board.start.isVisible()


@pytest.fixture
def long(desk: Desk) -> Agenda:
    """Twenty minutes longer than agreed."""
    made = replace(DAY, end=11 * 60 + 40)
    desk.put("agenda_change", made)
    return made


def test_a_plan_that_is_too_long_is_said_before_the_start_and_mended_there(
    long: Agenda, page: RunningPage, wall: Wall, desk: Desk
) -> None:
    arrive(page, wall, 0)
    assert "The plan is 20 min longer than the agreed end, 11:40." in words(page)
    assert "Longer than agreed" in words(page)
    at = page.board.rescue.geometry()
    QTest.keyClick(page, Qt.Key.Key_T)
    QCoreApplication.processEvents()
    assert page.board.rescue.geometry() == at
    assert "The plan keeps the agreed end, 11:40." in words(page)
    assert [each.minutes for each in held(page).blocks] == [30, 60, 50, 30, 30, 10]
    assert "longer than the agreed end" not in words(page)
    desk.undo()
    QTest.keyClick(page, Qt.Key.Key_E)
    assert held(page).end == 12 * 60
    QTest.keyClick(page, Qt.Key.Key_1)
    assert said(page)[2] == "On time, end 12:00"


def test_begun_all_the_same_it_is_no_delay(long: Agenda, page: RunningPage, wall: Wall) -> None:
    arrive(page, wall, 0)
    press(page, "start.keep")
    assert said(page)[2] == "On time, end 12:00\nplanned 20 min too long"
    assert "Longer than agreed" in words(page)
    assert held(page).blocks[-1].planned == 30


def test_open_tasks_of_earlier_meetings_are_shown_and_done(
    page: RunningPage, wall: Wall, desk: Desk
) -> None:
    call = Noted(NotedId("n"), NotedKind.TASK, "Call the college", NINE)
    call = replace(call, owner="Business team", due=date(2026, 5, 12))
    desk.put("agenda_add", replace(agenda_of(block("x"), id="before"), noted=(call,)))
    arrive(page, wall, 40)
    assert "Call the college (Business team, 12 May 2026)" in words(page)
    press(page, "task.0")
    assert undo_words(desk) == "mark the task Call the college as done"
    assert not page.board.tasks.isVisible()
    desk.undo()
    assert page.board.tasks.isVisible()
    press(page, "start.keep")
    assert not page.board.tasks.isVisible()
