"""A workshop held with a clock in the test's hand: late, rescued, paused, ended, noted."""

from dataclasses import replace
from datetime import timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.builders import agenda as agenda_of
from tests.builders import block
from tests.fakes import FakeStore
from tests.ui.conftest import FakeExporter, MakeDesk, as_exporter, undo_words
from tests.ui.workshop.driving import (
    DAY,
    NINE,
    FakePapers,
    Wall,
    held,
    hold,
    later,
    minutes_of,
    noted,
    pick,
    press,
    said,
    write,
)

from bizservice_desktop.diagram.room.shareable import CountdownShown, GroupsShown, WallStatus
from bizservice_desktop.domain.agenda import holding, running
from bizservice_desktop.domain.agenda.agenda import NotedKind
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.ui.kit.live import recolour_all
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtAgenda, AtWorkshop
from bizservice_desktop.ui.workshop.page import RunningPage


def test_without_a_run_it_says_where_to_start_one(page: RunningPage) -> None:
    assert page.title() == "Workshop"
    assert page.shareable() is None
    assert not page.board.card.isVisible()
    assert not page.board.minutes.isVisible()


def test_started_it_counts_down(page: RunningPage, wall: Wall, desk: Desk) -> None:
    hold(page)
    assert page.title() == "Ideas, running"
    assert said(page) == ("30:00", "In good time", "On time, end 12:00")
    later(page, wall, 24)
    assert said(page)[:2] == ("6:00", "Soon over")
    later(page, wall, 5)
    assert said(page)[:2] == ("1:00", "Almost over")
    later(page, wall, 13.2)
    assert said(page) == ("+12:12", "Over time", "12 minutes behind, end 12:12")
    assert desk.editor.next_undo is not None
    assert desk.editor.next_undo.name == "run_start"


def test_to_go_there_begins_nothing(page: RunningPage, desk: Desk) -> None:
    before = desk.workspace
    page.go_to(AtWorkshop(DAY.id))
    assert desk.workspace is before
    assert page.title() == "Ideas, not begun"
    assert page.shareable() is None


def test_to_look_at_a_run_does_not_start_it_anew(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 10)
    hold(page)
    assert said(page)[0] == "20:00"


def test_next_keeps_how_long_it_took_and_undo_brings_it_back(
    page: RunningPage, wall: Wall, desk: Desk
) -> None:
    hold(page)
    later(page, wall, 35)
    QTest.keyClick(page, Qt.Key.Key_N)
    assert held(page).blocks[0].actual == 35
    assert undo_words(desk) == "go to the next item"
    assert said(page)[0] == "60:00"
    assert page.board.card.strands.rows == (
        ("Ideas", "", "60:00"),
        ("Ideas 2", "", "50:00"),
    )
    later(page, wall, 55)
    assert [row[2] for row in page.board.card.strands.rows] == ["5:00", "over"]
    later(page, wall, -55)
    desk.undo()
    assert held(page).blocks[0].actual is None
    assert said(page)[0] == "+5:00"


def test_twelve_minutes_late_and_back_on_time_with_one_click(
    page: RunningPage, wall: Wall, desk: Desk
) -> None:
    hold(page)
    assert not page.board.rescue.isVisible()
    later(page, wall, 42)
    press(page, "run.next")
    assert said(page)[2].startswith("12 minutes behind")
    assert page.board.rescue.take.text() == "Take these 12 minutes"
    assert page.board.rescue._stays.text() == "“Lunch” and the end stay where they are."
    assert page.board.side.coming[:2] == (("10:42", "Choice"), ("11:12", "Lunch"))
    QCoreApplication.processEvents()
    places = [each.geometry() for each in buttons(page)]
    press(page, "rescue.take")
    assert undo_words(desk) == "get back on time"
    QCoreApplication.processEvents()
    assert [each.geometry() for each in buttons(page)] == places
    assert minutes_of(page) == [30, 60, 50, 18, 30, 30]
    assert page.board.side.coming[:2] == (("10:42", "Choice"), ("11:00", "Lunch"))
    assert said(page)[2] == "On time, end 12:00"
    assert page.board.rescue.is_done
    QTest.keyClick(page, Qt.Key.Key_T)  # nothing more to take
    assert minutes_of(page) == [30, 60, 50, 18, 30, 30]
    desk.undo()
    assert minutes_of(page) == [30, 60, 50, 30, 30, 30]
    assert not page.board.rescue.is_done
    QTest.keyClick(page, Qt.Key.Key_T)
    assert minutes_of(page) == [30, 60, 50, 18, 30, 30]
    press(page, "run.next")
    assert not page.board.rescue.isVisible()


def buttons(page: RunningPage) -> list[QWidget]:
    """What stands under the pointer, or near it, when a rescue is taken."""
    board = page.board
    return [board.rescue.take, board.rescue.park, board.rescue.shift, board.rescue, board.minutes]


def test_too_late_it_says_by_how_much_and_offers_to_park(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 30)
    press(page, "run.next")
    later(page, wall, 88)
    rescue = page.board.rescue
    assert rescue._missing.text() == "That is not enough: “Lunch” begins 3 min late."
    press(page, "rescue.park")
    assert undo_words(page.desk) == "get back on time"
    assert [each.id for each in held(page).parked] == ["choice"]
    assert said(page)[2] == "On time, end 12:00"


def test_what_is_parked_leaves_every_button_where_it_was(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 30)
    press(page, "run.next")
    later(page, wall, 150)
    rescue = page.board.rescue
    QCoreApplication.processEvents()
    places = [each.pos() for each in buttons(page)[:3]]
    press(page, "rescue.park")
    QCoreApplication.processEvents()
    assert rescue.park.text() == "Nothing to park"
    assert rescue.shift.isEnabled()
    assert [each.pos() for each in buttons(page)[:3]] == places


def test_a_page_that_stood_open_over_night_says_that_nobody_ended_it(
    page: RunningPage, wall: Wall
) -> None:
    hold(page)
    later(page, wall, 15 * 60 + 20)
    assert page.board.over.isVisible()
    assert not page.board.card.isVisible()
    press(page, "run.go_on")
    assert page.board.card._since.text() == "Now, since 0:20 · Plenary"


def test_a_pause_stops_the_digits(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 10)
    QTest.keyClick(page, Qt.Key.Key_P)
    assert page.board.card.pace.text() == "The clock is stopped"
    assert undo_words(page.desk) == "stop the clock"
    later(page, wall, 15)
    assert said(page)[0] == "20:00"
    QTest.keyClick(page, Qt.Key.Key_P)
    later(page, wall, 1)
    assert undo_words(page.desk) == "start the clock again"
    assert said(page)[0] == "19:00"


def test_five_more_minutes(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 10)
    QTest.keyClick(page, Qt.Key.Key_Plus)
    assert said(page)[0] == "25:00"
    assert undo_words(page.desk) == "give more minutes"


def test_the_room_sees_the_countdown_and_no_note(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 35)
    shown = page.shareable()
    assert isinstance(shown, CountdownShown)
    assert (shown.title, shown.seconds, shown.status) == ("Welcome", -300, WallStatus.LATE)
    assert "merger" not in repr(shown)
    assert page.board.side._notes.text() == "Ask about the merger"
    assert page.board.side.coming[0] == ("9:35", "Ideas · Ideas 2")


def test_the_room_sees_every_group_while_they_work(page: RunningPage, wall: Wall) -> None:
    hold(page)
    press(page, "run.next")
    later(page, wall, 20)
    shown = page.shareable()
    assert isinstance(shown, GroupsShown)
    assert [(each.name, each.seconds) for each in shown.groups] == [
        ("Ideas", 40 * 60),
        ("Ideas 2", 30 * 60),
    ]


def test_a_buffer_is_not_for_the_room(page: RunningPage, wall: Wall) -> None:
    spare = replace(block("spare", 10), kind=BlockKind.BUFFER)
    first, *others = DAY.blocks
    page.desk.put("agenda_change", replace(DAY, blocks=(first, spare, *others)))
    hold(page)
    shown = page.shareable()
    assert isinstance(shown, CountdownShown)
    assert (shown.title, shown.then) == ("Welcome", "Then Ideas · Ideas 2, 9:40")
    press(page, "run.next")
    shown = page.shareable()
    assert isinstance(shown, CountdownShown)
    assert (shown.title, shown.seconds) == ("Welcome", 600)
    assert shown.then.startswith("Then Ideas · Ideas 2, 9:")


def test_after_the_last_item_it_shows_what_each_took(page: RunningPage, wall: Wall) -> None:
    hold(page)
    for minutes in (30, 60, 30, 30):
        later(page, wall, minutes)
        press(page, "run.next")
    assert page.board.card.next.text() == "End the workshop"
    later(page, wall, 33)
    press(page, "run.next")
    assert page.title() == "Ideas, held"
    assert page.board.over.isVisible()
    assert [each.actual for each in held(page).blocks] == [30, 60, 50, 30, 30, 33]
    press(page, "run.go_on")
    assert undo_words(page.desk) == "go on with the workshop"
    assert said(page)[0] == "+3:00"


def test_the_program_closed_and_opened_again_comes_back_to_the_time(
    page: RunningPage,
    wall: Wall,
    store: FakeStore,
    make_desk: MakeDesk,
    exporter: FakeExporter,
    qtbot: QtBot,
) -> None:
    hold(page)
    wall.go_on(20)
    page.hide()
    again = RunningPage(make_desk(store), cast(Papers, FakePapers()), as_exporter(exporter), wall)
    qtbot.addWidget(again)
    again.show()
    assert said(again)[0] == "10:00"
    again.hide()


def test_a_workshop_of_yesterday_is_offered_to_be_ended(page: RunningPage, wall: Wall) -> None:
    hold(page)
    wall.go_on(24 * 60)
    page.refresh()
    assert not page.board.card.isVisible()
    QTest.keyClick(page, Qt.Key.Key_N)
    assert running.is_running(held(page))
    press(page, "run.end_forgotten")
    assert not running.is_running(held(page))
    assert undo_words(page.desk) == "end the workshop"
    assert held(page).blocks[0].actual is None


def test_the_timer_rests_while_nobody_looks(page: RunningPage) -> None:
    hold(page)
    assert page._timer.isActive()
    page.hide()
    assert not page._timer.isActive()


def test_what_it_took_the_last_time_is_told(wall: Wall, desk: Desk, page: RunningPage) -> None:
    before = agenda_of(replace(block("x", 30), origin="o.welcome"), id="before")
    begun = start(before, NINE - timedelta(days=9))
    desk.put("agenda_add", holding.end(begun, NINE - timedelta(days=9, minutes=-44)))
    hold(page)
    assert page.board.side._last_time.text() == "Last time it took 44 minutes."


def test_minutes_are_written_with_enter_and_belong_to_what_is_on(
    page: RunningPage, wall: Wall, desk: Desk
) -> None:
    hold(page)
    QTest.keyClick(page, Qt.Key.Key_M)
    minutes = page.board.minutes
    point = desk.method.points[0].id
    pick(minutes.point, point)
    pick(minutes.initiative, "visits")
    write(page, "One register now")
    QTest.keyClick(minutes.line, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    write(page, "Call the college")
    assert noted(page) == [
        (NotedKind.DECISION, "One register now"),
        (NotedKind.TASK, "Call the college"),
    ]
    first = held(page).noted[0]
    assert (first.block, first.point, first.initiative) == ("welcome", point, "visits")
    assert held(page).noted[1].point == ""
    assert minutes.list.rows[0].links == ("Welcome", desk.wording.title(point), "Visits")
    assert minutes.line.text() == ""
    press(page, "minutes.copy")
    assert "Task: Call the college (Welcome)" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_the_minutes_are_a_paper_with_what_stands_in_the_line(
    page: RunningPage, exporter: FakeExporter
) -> None:
    hold(page)
    assert not page.board.minutes.paper.isEnabled()
    write(page, "One register now")
    QTest.keyClicks(page.board.minutes.line, "Call the college")
    press(page, "minutes.paper")
    assert exporter.files == {"Ideas - minutes.pdf": b"minutes\nOne register now\nCall the college"}


def test_keys_that_are_typed_are_text(page: RunningPage) -> None:
    hold(page)
    write(page, "n+pm")
    assert noted(page) == [(NotedKind.DECISION, "n+pm")]
    assert [each.actual for each in held(page).blocks][:1] == [None]


def test_minutes_are_changed_and_removed(page: RunningPage, desk: Desk) -> None:
    hold(page)
    write(page, "One registre")
    id = held(page).noted[0].id
    assert undo_words(desk) == "write in the minutes"
    press(page, f"change.{id}")
    assert page.board.minutes.line.text() == "One registre"
    page.board.minutes.line.selectAll()
    write(page, "One register")
    assert undo_words(desk) == "change the minutes"
    assert noted(page) == [(NotedKind.DECISION, "One register")]
    press(page, f"change.{id}")
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_Escape)
    assert page.board.minutes.line.text() == ""
    press(page, f"remove.{id}")
    assert undo_words(desk) == "remove from the minutes"
    assert noted(page) == []
    desk.undo()
    assert noted(page) == [(NotedKind.DECISION, "One register")]


def test_what_cannot_be_stored_stays_in_the_line(page: RunningPage, store: FakeStore) -> None:
    hold(page)
    store.fail = StorageFault.DISK_FULL
    write(page, "One register")
    assert page.board.minutes.line.text() == "One register"
    store.fail = None
    page.desk.put("note", page.desk.round.with_target(page.desk.method.areas[0].id, 3.0))
    assert noted(page) == [(NotedKind.DECISION, "One register")]
    assert page.board.minutes.line.text() == ""


def test_a_line_that_was_begun_is_no_minute_and_is_not_lost(page: RunningPage, desk: Desk) -> None:
    hold(page)
    write(page, "One register")
    QTest.keyClicks(page.board.minutes.line, "Half a")
    assert page.flush()
    assert len(noted(page)) == 1
    assert dict(desk.drafts.of(f"minutes {held(page).id}")) == {"line": "Half a"}
    id = held(page).noted[0].id
    press(page, f"change.{id}")  # the line is needed: what stands in it is kept first
    assert [words for _, words in noted(page)] == ["One register", "Half a"]
    assert page.board.minutes.line.text() == "One register"
    assert not desk.drafts.of(f"minutes {held(page).id}")


def test_the_way_to_the_programme(page: RunningPage, qtbot: QtBot, qapp: QApplication) -> None:
    hold(page)
    recolour_all(qapp, "dark")
    with qtbot.waitSignal(page.wanted) as wanted:
        page.actions_on_top()[0].click()
    assert wanted.args == [AtAgenda(DAY.id)]
    page.actions_on_top()[1].click()
    assert not running.is_running(held(page))
