"""The vote that is open: fed by several sources, hidden until it is revealed and stored."""

from collections.abc import Mapping

import pytest
from tests.builders import POINTS, round_of

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.assessment.vote_session import (
    LAPTOP,
    PAPER,
    OutOfTurn,
    Source,
    VoteSession,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.voting import BallotBox, NoVoteOpen, VoteGoesOn, Voting

P1, P2 = POINTS[:2]
PHONE = Source("phone")


class Kept:
    """Where ballots are stored; it can be out of order."""

    def __init__(self) -> None:
        self.round: Round = round_of()
        self.works = True

    def __call__(self, ballots: Mapping[PointId, Ballot]) -> bool:
        if self.works:
            self.round = self.round.with_ballots(ballots)
        return self.works

    @property
    def ballots(self) -> tuple[Ballot, ...]:
        return self.round.record(P1).ballots


@pytest.fixture
def kept() -> Kept:
    return Kept()


def opened(kept: Kept, people: int = 3) -> Voting:
    voting = Voting()
    voting.begin(VoteSession.in_room(P1, people), kept)
    return voting


def feed(box: BallotBox) -> None:
    """Laptop, paper and phone at the same time, one of them with a second thought."""
    box.cast(LAPTOP, {P1: 0})
    box.cast(PHONE, {P1: 1})
    box.hand_on(LAPTOP)
    box.take_back(PHONE)
    box.cast(PAPER, {P1: 4})
    box.cast(PHONE, {P1: 2})


def test_sources_feed_one_vote_and_nothing_is_stored_before_the_reveal(kept: Kept) -> None:
    voting = opened(kept)
    feed(voting)
    assert voting.progress == (3, 3)
    assert not kept.ballots
    assert voting.reveal()
    assert kept.ballots == (Ballot((0, 2, 4)),)
    assert voting.progress is None


def test_a_second_vote_keeps_the_first(kept: Kept) -> None:
    voting = opened(kept)
    feed(voting)
    voting.reveal()
    voting.begin(VoteSession.in_room(P1, 2), kept)
    voting.cast(LAPTOP, {P1: 3})
    voting.reveal()
    assert kept.ballots == (Ballot((0, 2, 4)), Ballot((3,)))


def test_what_could_not_be_stored_is_there_for_another_try(kept: Kept) -> None:
    voting = opened(kept)
    feed(voting)
    kept.works = False
    assert not voting.reveal()
    assert voting.progress == (3, 3)
    kept.works = True
    assert voting.reveal()
    assert kept.ballots == (Ballot((0, 2, 4)),)


def test_a_vote_that_is_cancelled_is_forgotten(kept: Kept) -> None:
    voting = opened(kept)
    feed(voting)
    voting.cancel()
    voting.cancel()
    assert (voting.progress, kept.ballots) == (None, ())
    assert "Ballot" not in repr(vars(voting))
    with pytest.raises(NoVoteOpen):
        voting.reveal()
    with pytest.raises(NoVoteOpen):
        voting.cast(LAPTOP, {P1: 1})


def test_one_vote_at_a_time_and_a_wrong_turn_changes_nothing(kept: Kept) -> None:
    voting = opened(kept)
    voting.cast(LAPTOP, {P1: 1})
    with pytest.raises(VoteGoesOn):
        voting.begin(VoteSession.in_room(P2, 3), kept)
    with pytest.raises(VoteGoesOn):
        voting.take_in(PAPER, [{P1: 1}], kept)
    with pytest.raises(OutOfTurn):
        voting.cast(LAPTOP, {P1: 2})
    assert voting.progress == (1, 3)
    voting.reveal()
    assert kept.ballots == (Ballot((1,)),)


def test_sheets_come_all_at_once(kept: Kept) -> None:
    voting = Voting()
    assert voting.take_in(PAPER, [{P1: 1, P2: 2}, {P1: 0}], kept)
    assert kept.ballots == (Ballot((0, 1)),)
    assert kept.round.record(P2).ballots == (Ballot((2,)),)
    kept.works = False
    assert not voting.take_in(PAPER, [{P1: 1}], kept)
    assert voting.progress is None, "the sheets are still there"


def test_who_listens_hears_how_many_have_voted(kept: Kept) -> None:
    voting, seen = Voting(), list[tuple[int, int] | None]()
    voting.subscribe(lambda: seen.append(voting.progress))
    voting.begin(VoteSession.in_room(P1, 2), kept)
    voting.cast(LAPTOP, {P1: 1})
    voting.take_back(LAPTOP)
    voting.cast(LAPTOP, {P1: 2})
    voting.hand_on(LAPTOP)
    voting.reveal()
    assert seen == [(0, 2), (1, 2), (0, 2), (1, 2), (1, 2), None]
