"""The changes a mapping makes to a round."""

import pytest
from tests.builders import METHOD, PAIRS, POINTS, round_of

from bizservice_desktop.domain.assessment.answering import (
    VoteFigures,
    VoteShift,
    agreed,
    aimed,
    judged,
    next_target,
    noted,
    proposed_level,
    vote_shift,
    voted,
)
from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.round import BLANK, NoteKind, PointRecord
from bizservice_desktop.domain.assessment.voting import Ballot

P1 = POINTS[0]


def test_the_group_agrees_and_takes_it_back() -> None:
    round = agreed(P1, Mark.DONT_KNOW)(round_of())
    assert round.record(P1).agreed is Mark.DONT_KNOW
    assert agreed(P1, None)(round) == round_of()


def test_a_pair_is_judged() -> None:
    round = judged(PAIRS[0], InterplayState.WORKS)(round_of())
    assert round == round_of(interplay={PAIRS[0]: InterplayState.WORKS})


def test_a_note_stands_beside_the_level_and_the_other_notes() -> None:
    round = agreed(P1, 3)(round_of())
    round = noted(P1, NoteKind.EVIDENCE, "Minutes of May")(round)
    round = noted(P1, NoteKind.CHALLENGES, "Holidays")(round)
    record = noted(P1, NoteKind.CHALLENGES, "")(round).record(P1)
    assert record.agreed == 3
    assert record.notes == {NoteKind.EVIDENCE: "Minutes of May"}
    assert agreed(P1, None)(noted(P1, NoteKind.EVIDENCE, "")(round)).record(P1) != BLANK


@pytest.mark.parametrize(
    ("votes", "level"),
    [((1, 2, 2, 4), 2), ((2, 2, 3, 3), 3), ((1, 4), None), ((Mark.DONT_KNOW,) * 4, None)],
)
def test_votes_propose_the_level_nearest_their_mean(
    votes: tuple[Answer, ...], level: int | None
) -> None:
    voted = round_of().with_record(P1, PointRecord(ballots=(Ballot(votes),)))
    assert proposed_level(check_round(METHOD, voted).points[P1]) == level
    settled = agreed(P1, 0)(voted)
    assert proposed_level(check_round(METHOD, settled).points[P1]) is None


def test_a_vote_is_one_more_round_of_voting_and_keeps_the_rest() -> None:
    round = noted(P1, NoteKind.EVIDENCE, "Minutes of May")(agreed(P1, 3)(round_of()))
    round = voted(P1, Ballot((4, 0)))(round)
    round = voted(P1, Ballot((2, 2)))(round)
    record = round.record(P1)
    assert record.ballots == (Ballot((0, 4)), Ballot((2, 2)))
    assert record.agreed == 3
    assert record.notes == {NoteKind.EVIDENCE: "Minutes of May"}


def test_a_vote_fills_a_ballot_that_was_opened_and_is_empty() -> None:
    opened = PointRecord(ballots=(Ballot((1, 2, 3)),)).with_new_ballot()
    round = voted(P1, Ballot((2,)))(round_of().with_record(P1, opened))
    assert round.record(P1).ballots == (Ballot((1, 2, 3)), Ballot((2,)))


BEFORE, NOW = Ballot((0, 1, 4)), Ballot((1, 2, 3, 3))
FEW = Ballot((0, 4, Mark.DONT_KNOW))


def test_the_shift_goes_from_the_first_to_the_newest_ballot() -> None:
    record = PointRecord(ballots=(BEFORE, FEW, NOW))
    shift = vote_shift(record)
    assert shift == VoteShift(VoteFigures(0, 4, 5 / 3), VoteFigures(1, 3, 2.25), from_first=True)


def test_the_shift_says_when_the_first_ballot_may_not_be_shown() -> None:
    shift = vote_shift(PointRecord(ballots=(FEW, BEFORE, NOW)))
    assert shift is not None
    assert not shift.from_first


@pytest.mark.parametrize(
    "ballots", [(), (NOW,), (FEW, NOW), (BEFORE, NOW, FEW), (BEFORE, NOW, Ballot())]
)
def test_no_shift_where_a_ballot_may_not_be_shown(ballots: tuple[Ballot, ...]) -> None:
    assert vote_shift(PointRecord(ballots=ballots)) is None


def test_no_shift_under_the_least_number_of_voters() -> None:
    assert vote_shift(PointRecord(ballots=(BEFORE, NOW)), min_voters=4) is None


@pytest.mark.parametrize(("own", "after"), [(None, 1), (1, 2), (2.5, 3), (3, 4), (4, None)])
def test_the_walk_through_the_targets(own: float | None, after: float | None) -> None:
    assert next_target(own) == after


def test_a_point_without_a_target_has_that_of_its_area() -> None:
    area = METHOD.point(P1).area
    round = aimed(P1, 4)(round_of(targets={area: 2}))
    assert check_round(METHOD, round).points[P1].target == 4
    assert check_round(METHOD, aimed(P1, None)(round)).points[P1].target == 2
