"""Nine people through all points on one laptop, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import SPRING, MakeDesk
from tests.ui.mapping.test_voting import activate, open_view, opened, views

from bizservice_desktop.domain.assessment.answers import Ballot, parse_answer
from bizservice_desktop.ui.mapping.voting import SIGNS, VotingView

PEOPLE = 9
MINUTES = 90
SECONDS_A_KEY = 10
"""For thinking, pressing and handing the laptop on: far more than a key takes."""


class Keyboard:
    """Presses keys and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.pressed += 1

    def type(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)
        self.pressed += len(text)


def votes_on(point: int) -> str:
    """Nine votes that differ from point to point; a few do not know."""
    return "".join(SIGNS[(point + person * (point % 3 + 1)) % len(SIGNS)] for person in range(9))


def vote(keyboard: Keyboard, view: VotingView, votes: str) -> None:
    for sign in votes:
        keyboard.type(view, sign)
        keyboard.press(view, Qt.Key.Key_Space)


def test_nine_people_vote_on_all_points_and_the_group_agrees(
    make_desk: MakeDesk, store: FakeStore, qtbot: QtBot
) -> None:
    desk = make_desk(store)
    page = opened(desk, qtbot)
    points = desk.method.point_order
    all_keys, vote_keys = Keyboard(), 0
    for number in range(len(points)):
        view = open_view(page)  # V
        all_keys.pressed += 1
        all_keys.press(view, Qt.Key.Key_Return)  # the number of people is that of the round
        before = all_keys.pressed
        vote(all_keys, view, votes_on(number))
        vote_keys += all_keys.pressed - before
        assert views() == []
        activate(page)
        all_keys.press(page, Qt.Key.Key_Return)  # agrees on the proposal and goes on
    with store.new_unit_of_work() as work:
        stored = work.round(SPRING.id)
    for number, point in enumerate(points):
        record = stored.record(point)
        assert record.ballots == (Ballot(tuple(map(parse_answer, votes_on(number)))),)
        assert record.agreed == desk.check.points[point].level.level
        assert not desk.check.points[point].level.provisional
    assert vote_keys <= 2 * PEOPLE * len(points)  # the vote, and the next person's turn
    assert all_keys.pressed * SECONDS_A_KEY < MINUTES * 60
    page.close()
