"""A secret vote while it goes on: counts, the taking back, and that no order can be told."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.domain.assessment.answers import Answer, LevelOutOfRange, Mark
from bizservice_desktop.domain.assessment.voting import Ballot, NotAVote
from bizservice_desktop.domain.assessment.voting_session import (
    BadNumberOfVoters,
    OutOfTurn,
    VotingSession,
)

ANSWERS: st.SearchStrategy[Answer] = st.sampled_from((0, 1, 2, 3, 4, Mark.DONT_KNOW))


def held(votes: list[Answer], expected: int = 99) -> VotingSession:
    session = VotingSession(expected)
    for at, vote in enumerate(votes):
        if at:
            session.begin_next()
        session.cast(vote)
    return session


@given(st.data(), st.integers(2, 12))
def test_any_interleaving_keeps_count(data: st.DataObject, expected: int) -> None:
    """Against the plainest model there is: a list of votes."""
    session = VotingSession(expected)
    votes: list[Answer] = []
    is_voting = True
    for step in data.draw(st.lists(st.sampled_from(("cast", "back", "next")), max_size=60)):
        if step == "cast" and is_voting:
            votes.append(data.draw(ANSWERS))
            session.cast(votes[-1])
            is_voting = False
        elif step == "back" and not is_voting:
            votes.pop()
            session.take_back()
            is_voting = True
        elif step == "next" and not is_voting and len(votes) < expected:
            session.begin_next()
            is_voting = True
        else:
            with pytest.raises(OutOfTurn):
                {
                    "cast": lambda: session.cast(0),
                    "back": session.take_back,
                    "next": session.begin_next,
                }[step]()
        assert session.voted == len(votes)
        assert session.is_voting == is_voting
        assert session.is_complete == (len(votes) == expected)
        assert session.result() == Ballot(tuple(votes))


@given(
    st.lists(ANSWERS, min_size=1, max_size=20).flatmap(
        lambda v: st.tuples(st.just(v), st.permutations(v))
    )
)
def test_the_result_never_tells_the_order(both: tuple[list[Answer], list[Answer]]) -> None:
    given_order, other_order = both
    one, other = held(given_order).result(), held(other_order).result()
    assert pickle.dumps(one) == pickle.dumps(other)
    assert len(one) == len(given_order)


@given(
    st.lists(ANSWERS, min_size=1, max_size=20).flatmap(
        lambda v: st.tuples(st.just(v), st.permutations(v))
    )
)
def test_votes_of_persons_gone_are_counts_even_in_memory(
    both: tuple[list[Answer], list[Answer]],
) -> None:
    one, other = (held(votes) for votes in both)
    one.begin_next()
    other.begin_next()
    assert pickle.dumps(one) == pickle.dumps(other)


def test_a_vote_taken_back_is_as_if_never_cast() -> None:
    session = held([3, 1])
    session.take_back()
    assert vars(session) == vars(_begun(held([3])))
    with pytest.raises(OutOfTurn):
        session.take_back()


def _begun(session: VotingSession) -> VotingSession:
    session.begin_next()
    return session


def test_nobody_comes_after_the_last_one_who_may_still_take_back() -> None:
    session = held([0, 4], expected=2)
    assert session.is_complete
    with pytest.raises(OutOfTurn):
        session.begin_next()
    session.take_back()
    session.cast(Mark.DONT_KNOW)
    assert session.result() == Ballot((0, Mark.DONT_KNOW))


@pytest.mark.parametrize("expected", [-1, 0, 1, 100])
def test_two_to_ninety_nine_people_vote(expected: int) -> None:
    with pytest.raises(BadNumberOfVoters):
        VotingSession(expected)


@pytest.mark.parametrize(("vote", "error"), [(Mark.NOT_RELEVANT, NotAVote), (5, LevelOutOfRange)])
def test_what_is_no_vote_counts_nothing(vote: Answer, error: type[Exception]) -> None:
    session = VotingSession(3)
    with pytest.raises(error):
        session.cast(vote)
    assert session.voted == 0
    assert session.is_voting
