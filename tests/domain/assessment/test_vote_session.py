"""A secret vote while it goes on: counts, the taking back, and that no order can be told."""

import pickle
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import POINTS

from bizservice_desktop.domain.assessment.answers import (
    Answer,
    Ballot,
    LevelOutOfRange,
    Mark,
    NotAVote,
)
from bizservice_desktop.domain.assessment.vote_session import (
    FILES,
    LAPTOP,
    PAPER,
    BadNumberOfVoters,
    NotVotedOn,
    OutOfTurn,
    PaperBallots,
    Source,
    VoteSession,
    people_in_room,
)
from bizservice_desktop.domain.method.method import PointId

P1, P2 = POINTS[:2]
ANSWERS: st.SearchStrategy[Answer] = st.sampled_from((0, 1, 2, 3, 4, Mark.DONT_KNOW))
SOURCES = (LAPTOP, PAPER, Source("phone-1"), Source("phone-2"))
two_orders = st.lists(ANSWERS, min_size=1, max_size=20).flatmap(
    lambda votes: st.tuples(st.just(votes), st.permutations(votes))
)


def held(votes: list[Answer], expected: int = 99) -> VoteSession:
    session = VoteSession.in_room(P1, expected)
    for at, vote in enumerate(votes):
        session = (session.hand_on(LAPTOP) if at else session).cast(LAPTOP, {P1: vote})
    return session


def _go(session: VoteSession, step: str, source: Source) -> VoteSession:
    match step:
        case "cast":
            return session.cast(source, {P1: 0})
        case "back":
            return session.take_back(source)
    return session.hand_on(source)


def result(session: VoteSession) -> Ballot:
    return session.revealed().get(P1, Ballot())


@given(st.data(), st.integers(2, 12))
def test_any_interleaving_of_sources_keeps_count(data: st.DataObject, expected: int) -> None:
    """Against the plainest model there is: a list of votes, and whose last one is open."""
    session = VoteSession.in_room(P1, expected)
    votes: list[Answer] = []
    last: dict[Source, Answer] = {}
    steps = st.tuples(st.sampled_from(("cast", "back", "on")), st.sampled_from(SOURCES))
    for step, source in data.draw(st.lists(steps, max_size=60)):
        is_full = len(votes) == expected
        if step == "cast" and source not in last and not is_full:
            last[source] = data.draw(ANSWERS)
            votes.append(last[source])
            session = session.cast(source, {P1: last[source]})
        elif step == "back" and source in last:
            votes.remove(last.pop(source))
            session = session.take_back(source)
        elif step == "on" and source in last and not is_full:
            del last[source]
            session = session.hand_on(source)
        else:
            with pytest.raises(OutOfTurn):
                _go(session, step, source)
        assert session.voted == len(votes)
        assert session.is_complete == (len(votes) == expected)
        assert all(
            session.can_cast(each) == (each not in last and not session.is_complete)
            for each in SOURCES
        )
        assert result(session) == Ballot(tuple(votes))


@given(st.permutations([(LAPTOP, 0), (LAPTOP, 4), (PAPER, 1), (SOURCES[2], 4), (SOURCES[3], 2)]))
def test_the_sources_may_come_in_any_order(votes: list[tuple[Source, int]]) -> None:
    session = VoteSession.in_room(P1, 5)
    for source, vote in votes:
        if source in session.voters:
            session = session.hand_on(source)
        session = session.cast(source, {P1: vote})
    assert result(session) == Ballot((0, 1, 2, 4, 4))
    assert dict(session.voters) == {LAPTOP: 2, PAPER: 1, SOURCES[2]: 1, SOURCES[3]: 1}
    assert list(session.voters) == sorted(session.voters)


@given(two_orders)
def test_the_result_never_tells_the_order(both: tuple[list[Answer], list[Answer]]) -> None:
    given_order, other_order = both
    one, other = result(held(given_order)), result(held(other_order))
    assert pickle.dumps(one) == pickle.dumps(other)
    assert len(one) == len(given_order)


@given(two_orders)
def test_votes_of_persons_gone_are_counts_even_in_memory(
    both: tuple[list[Answer], list[Answer]],
) -> None:
    one, other = (held(votes).hand_on(LAPTOP) for votes in both)
    assert pickle.dumps(one) == pickle.dumps(other)


def test_a_vote_shows_nothing_of_itself() -> None:
    """Not even in a message of an error that is logged."""
    assert repr(held([4, 4])) == repr(held([0, Mark.DONT_KNOW]))


def test_a_vote_taken_back_is_as_if_never_cast() -> None:
    session = held([3, 1]).take_back(LAPTOP)
    assert session == held([3]).hand_on(LAPTOP)
    with pytest.raises(OutOfTurn):
        session.take_back(LAPTOP)


def test_nobody_comes_after_the_last_one_who_may_still_take_back() -> None:
    session = held([0, 4], expected=2)
    assert session.is_complete
    with pytest.raises(OutOfTurn):
        session.hand_on(LAPTOP)
    with pytest.raises(OutOfTurn):
        session.cast(PAPER, {P1: 1})
    session = session.take_back(LAPTOP).cast(LAPTOP, {P1: Mark.DONT_KNOW})
    assert result(session) == Ballot((0, Mark.DONT_KNOW))


def test_sheets_hold_votes_on_several_points() -> None:
    session = VoteSession.of_sheets(FILES, [{P1: 1, P2: 4}, {P2: 0}, {P1: 3}])
    assert session.revealed() == {P1: Ballot((1, 3)), P2: Ballot((0, 4))}
    assert (session.voted, session.is_complete) == (3, True)
    assert VoteSession.of_sheets(FILES, []).revealed() == {}


@pytest.mark.parametrize("expected", [-1, 0, 1, 100])
def test_two_to_ninety_nine_people_vote(expected: int) -> None:
    with pytest.raises(BadNumberOfVoters):
        VoteSession.in_room(P1, expected)


@pytest.mark.parametrize(
    ("last", "of_round", "people"),
    [(None, None, 3), (None, 9, 9), (4, 9, 4), (1, 9, 2), (0, 200, 99)],
)
def test_as_many_are_likely_to_vote_as_last_time(
    last: int | None, of_round: int | None, people: int
) -> None:
    assert people_in_room(last, of_round, 3) == people


@pytest.mark.parametrize(
    ("votes", "error"),
    [({P1: Mark.NOT_RELEVANT}, NotAVote), ({P1: 5}, LevelOutOfRange), ({P2: 1}, NotVotedOn)],
)
def test_what_is_no_vote_counts_nothing(
    votes: dict[PointId, Answer], error: type[Exception]
) -> None:
    session = VoteSession.in_room(P1, 3)
    with pytest.raises(error):
        session.cast(LAPTOP, votes)
    assert session.voted == 0
    assert session.can_cast(LAPTOP)


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
        with pytest.raises(BadNumberOfVoters):
            PaperBallots((P1,), people)
