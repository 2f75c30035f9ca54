"""More on the votes of a point: by group, waiting, fewer than before; a link where it is so."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import MakeDesk

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import PointRecord
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.kit.dialogs import ReadingDialog
from bizservice_desktop.ui.kit.wrap_link import WrapLink
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.shell.desk import Desk

GROUPS = Ballot((1, 1, 2)).with_votes((3, 3, 4), "Managers")


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MappingPage:
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def more(page: MappingPage, *ballots: Ballot) -> WrapLink:
    point = page.desk.method.point_order[0]
    page.desk.put("vote", page.desk.round.with_record(point, PointRecord(ballots=ballots)))
    page.show_question(point)
    found = page.findChild(WrapLink, "votes_more")
    assert isinstance(found, WrapLink)
    return found


def read(page: MappingPage, link: WrapLink) -> str:
    link.click()
    (dialog,) = page.findChildren(ReadingDialog)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    (close,) = dialog.findChildren(QAbstractButton)
    close.click()
    return words


def test_there_is_nothing_more_to_say_of_an_ordinary_vote(page: MappingPage) -> None:
    assert more(page).isHidden()
    assert more(page, Ballot((1, 2, 3)), Ballot((2, 2, 2))).isHidden()


def test_groups_that_may_be_shown_are_one_click_away(page: MappingPage) -> None:
    link = more(page, GROUPS)
    assert link.words == "By group"
    words = read(page, link)
    assert "Managers: 3 votes, 3–4, mean 3.3" in words
    assert "The others: 3 votes, 1–2, mean 1.3" in words


def test_groups_that_are_too_small_are_not_spoken_of(page: MappingPage, desk: Desk) -> None:
    desk.set_min_voters(4)
    assert more(page, GROUPS.with_votes((0, 0))).isHidden()


def test_late_votes_say_how_many_wait_and_for_how_many(page: MappingPage) -> None:
    link = more(page, Ballot((1, 2, 3), waiting=Ballot((4, 4))))
    assert link.words == "2 vote(s) wait"
    assert "are counted when 3 have come" in read(page, link)


def test_fewer_than_before_is_said_after_the_vote_too(page: MappingPage) -> None:
    link = more(page, Ballot((1, 2, 3, 4)), Ballot((2, 2, 2)))
    assert link.words == "Fewer than before"
    assert "4 voted before, 3 now" in read(page, link)


def test_a_pair_has_no_votes(page: MappingPage, desk: Desk) -> None:
    link = more(page, GROUPS)
    page.show_question(desk.method.pairs[0].id)
    assert link.isHidden()
