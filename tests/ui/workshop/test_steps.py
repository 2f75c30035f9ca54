"""Everything that is done about the time, each by its key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from tests.ui.conftest import undo_words
from tests.ui.workshop.driving import Wall, held, hold, later, press, said

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.agenda.running import is_running
from bizservice_desktop.ui.kit.key_button import KeyButton
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.workshop.page import RunningPage


def on(page: RunningPage) -> str:
    run = held(page).run
    assert run is not None
    return run.block


def actual(page: RunningPage) -> list[int | None]:
    return [each.actual for each in held(page).blocks]


def left_out(page: RunningPage) -> list[str]:
    return [each.id for each in held(page).blocks if each.is_skipped]


def test_minutes_are_given_and_taken(page: RunningPage, wall: Wall) -> None:
    hold(page)
    for key, left in (("+", "35:00"), (".", "36:00"), (",", "35:00"), ("-", "30:00")):
        QTest.keyClicks(page, key)
        assert said(page)[0] == left
    assert undo_words(page.desk) == "take minutes away"
    press(page, "run.minutes.1")
    assert said(page)[0] == "31:00"


def test_an_item_is_left_out(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 3)
    QTest.keyClick(page, Qt.Key.Key_X)
    assert (left_out(page), on(page)) == (["welcome"], "ideas")
    assert undo_words(page.desk) == "leave an item out"


def test_it_jumps_to_an_item_of_the_menu(
    page: RunningPage, wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu, shown = page.board.card.menu, list[QPoint]()
    monkeypatch.setattr(menu, "popup", shown.append)  # it would grab the keyboard
    hold(page)
    later(page, wall, 3)
    QTest.keyClick(page, Qt.Key.Key_J)
    assert len(shown) == 1
    assert [each.text() for each in menu.actions()] == [
        "9:30  Ideas · Ideas 2",
        "10:30  Choice",
        "11:00  Lunch",
        "11:30  Close",
    ]
    assert menu.activeAction() is menu.actions()[0]
    menu.actions()[1].trigger()
    assert (on(page), left_out(page), actual(page)[0]) == ("choice", ["ideas", "ideas 2"], 3)
    assert undo_words(page.desk) == "jump to another item"
    press(page, "run.jump")
    assert [each.text() for each in menu.actions()][-2:] == [
        "Welcome (held)",
        "Ideas · Ideas 2 (left out)",
    ]


def test_it_began_some_minutes_ago(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 40)
    QTest.keyClick(page, Qt.Key.Key_N)
    QTest.keyClick(page, Qt.Key.Key_A)
    field = page.board.began.minutes
    assert field.isVisible()
    QTest.keyClicks(field, "8")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (said(page)[0], actual(page)[0]) == ("52:00", 32)
    assert undo_words(page.desk) == "say when an item began"
    assert not page.board.began.isVisible()
    assert page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_A)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not page.board.began.isVisible()
    assert said(page)[0] == "52:00"


def test_it_starts_over(page: RunningPage, wall: Wall, desk: Desk) -> None:
    hold(page)
    later(page, wall, 40)
    press(page, "run.next")
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert (on(page), actual(page)[0], said(page)[0]) == ("welcome", None, "30:00")
    assert undo_words(desk) == "start the workshop over"
    desk.undo()
    assert (on(page), actual(page)[0]) == ("ideas", 40)


def test_ended_and_gone_on_with_by_key(page: RunningPage, wall: Wall) -> None:
    hold(page)
    later(page, wall, 10)
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not is_running(held(page))
    assert left_out(page) == ["ideas", "ideas 2", "choice", "lunch", "close"]
    wall.go_on(24 * 60)
    QTest.keyClick(page, Qt.Key.Key_G)
    assert (said(page)[0], left_out(page)) == ("20:00", [])


def test_more_than_twelve_hours_are_asked_about(page: RunningPage, wall: Wall, desk: Desk) -> None:
    hold(page)
    later(page, wall, 12 * 60 + 10)
    QTest.keyClick(page, Qt.Key.Key_N)
    assert (actual(page)[0], on(page)) == (None, "ideas")
    question = page.board.took
    assert question.isVisible()
    heading = question.findChild(QLabel, "took.words")
    assert isinstance(heading, QLabel)
    assert heading.text().startswith("“Welcome” ran for more than 12 hours.")
    QTest.keyClicks(question.minutes, "45")
    QTest.keyClick(question.minutes, Qt.Key.Key_Return)
    assert actual(page)[0] == 45
    assert undo_words(desk) == "say how long an item took"


def test_late_is_red_and_only_that(page: RunningPage, wall: Wall) -> None:
    hold(page)
    card = page.board.card
    later(page, wall, 29.5)
    assert card.pace.text() == "▲ Almost over"
    assert page.colours[Ink.DANGER] not in card.pace.styleSheet() + card.behind.styleSheet()
    later(page, wall, 10)
    assert "9 minutes behind" in card.behind.text()
    assert page.colours[Ink.DANGER] in card.behind.styleSheet()
    assert page.colours[Ink.DANGER] not in card.pace.styleSheet()


def test_every_button_of_the_clock_shows_its_key(page: RunningPage) -> None:
    hold(page)
    card: QWidget = page.board.card
    for each in card.findChildren(QWidget):
        if each.objectName().startswith("run.") and not isinstance(each, QLabel):
            assert isinstance(each, KeyButton), each.objectName()
