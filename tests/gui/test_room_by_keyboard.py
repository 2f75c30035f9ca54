"""Several people through several points on one laptop, with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.gui.conftest import MakeDesk
from tests.gui.test_voting import activate, open_view, opened, views

from bizservice_desktop.domain.voting import Ballot

VOTES = ("111122222", "012340123", "333333333")


def test_nine_people_vote_on_three_points_and_the_group_agrees(
    make_desk: MakeDesk, store: FakeStore, qtbot: QtBot
) -> None:
    desk = make_desk(store)
    page = opened(desk, qtbot)
    points = desk.method.point_order[: len(VOTES)]
    keys = 0
    for votes in VOTES:
        view = open_view(page)  # V
        QTest.keyClick(view, Qt.Key.Key_Return)  # the number of people is that of the round
        for vote in votes:
            QTest.keyClicks(view, vote)
            QTest.keyClick(view, Qt.Key.Key_Space)
        assert views() == []
        activate(page)
        QTest.keyClick(page, Qt.Key.Key_Right)  # agrees on the proposal and goes on
        keys += 3 + 2 * len(votes)
    for point, votes in zip(points, VOTES, strict=True):
        record = desk.round.record(point)
        assert record.ballots == (Ballot(tuple(map(int, votes))),)
        assert record.agreed == desk.check.points[point].level.level
        assert not desk.check.points[point].level.provisional
    # two keys a person and three for the group: 25 points take 525 keys, 10 s each in 90 minutes
    assert keys * len(desk.method.point_order) / len(points) * 10 <= 90 * 60
    page.close()
