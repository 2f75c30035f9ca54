"""Keying in paper ballots: one key a mark, one key back."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import POINTS

from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.ballot import Ballot, NotAVote
from bizservice_desktop.domain.assessment.paper_ballots import (
    BadNumberOfPapers,
    PaperBallots,
)
from bizservice_desktop.domain.assessment.vote_session import PAPER, VoteSession
from bizservice_desktop.domain.method.method import PointId

P1, P2 = POINTS[:2]
marks = st.one_of(st.none(), st.integers(0, 4), st.just(Mark.DONT_KNOW))


def keyed(people: int, *given: Answer | None) -> PaperBallots:
    made = PaperBallots((P1, P2), people)
    for mark in given:
        made.key(mark)
    return made


def ballots(made: PaperBallots) -> Mapping[PointId, Ballot]:
    return VoteSession.of_sheets(PAPER, made.sheets()).revealed()


def test_down_a_column_then_the_next_person() -> None:
    made = PaperBallots((P1, P2), 2)
    places = []
    for mark in (1, 2, 3, 4):
        places.append(made.place)
        made.key(mark)
    assert places == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert made.place is None
    assert made.is_complete
    made.key(0)
    assert ballots(made) == {P1: Ballot((1, 3)), P2: Ballot((2, 4))}


def test_a_blank_is_no_vote() -> None:
    made = keyed(3, 1, None, None, None, Mark.DONT_KNOW, None)
    assert made.is_complete
    assert ballots(made) == {P1: Ballot((1, Mark.DONT_KNOW))}
    assert made.sheets() == ({P1: 1}, {P1: Mark.DONT_KNOW}), "the second marked nothing"


def test_moving_back_mends_one_box() -> None:
    made = keyed(2, 1, 2, 3, 4)
    made.move(-1, 0)
    assert made.place == (1, 1), "the last box first"
    made.move(-1, -1)
    made.key(0)
    assert made.place == (0, 1)
    assert ballots(made)[P1] == Ballot((0, 3))
    made.take_back()
    assert ballots(made)[P1] == Ballot((1, 3))
    for _ in range(9):
        made.move(-1, -1)
    assert made.place == (0, 0)


@given(st.integers(1, 4), st.lists(marks, max_size=10), st.lists(marks, max_size=10))
def test_taking_back_is_the_inverse(
    people: int, first: list[Answer | None], then: list[Answer | None]
) -> None:
    made = keyed(people, *first)
    before = (made.place, ballots(made), made.keyed)
    done = 0
    for mark in then:
        done += made.place is not None
        made.key(mark)
    for _ in range(done):
        made.take_back()
    if done:
        assert (made.place, ballots(made), made.keyed) == before


@given(st.lists(st.lists(marks, min_size=2, max_size=2), min_size=1, max_size=6))
def test_the_order_of_the_people_tells_nothing(columns: list[list[Answer | None]]) -> None:
    one = keyed(len(columns), *(mark for column in columns for mark in column))
    other = keyed(len(columns), *(mark for column in reversed(columns) for mark in column))
    assert ballots(one) == ballots(other)


def test_what_cannot_be_keyed() -> None:
    with pytest.raises(NotAVote):
        keyed(1, Mark.NOT_RELEVANT)
    for people in (0, 100):
        with pytest.raises(BadNumberOfPapers):
            PaperBallots((P1,), people)
