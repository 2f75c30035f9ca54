"""The order in which the points are walked, and what is proposed on the way."""

import pytest
from tests.builders import METHOD, POINTS, round_of

from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.mapping import (
    VoteFigures,
    VoteShift,
    WalkOrder,
    next_target,
    proposed_level,
    ranked,
    vote_shift,
    walk,
)
from bizservice_desktop.domain.assessment.round import PointRecord, Round

P1, P2, P3 = POINTS[:3]


def with_votes(round: Round, at: int, *votes: Answer) -> Round:
    return round.with_record(POINTS[at], PointRecord(ballots=(Ballot(votes),)))


def test_one_key_goes_through_all_orders() -> None:
    assert WalkOrder.MANUAL.next.next.next is WalkOrder.MANUAL
    assert {order.next for order in WalkOrder} == set(WalkOrder)


def test_widest_votes_first_then_the_method_s_order() -> None:
    round = with_votes(with_votes(round_of(), 1, 1, 2, 3), 2, 0, 2, 4)
    check = check_round(METHOD, round)
    assert ranked(METHOD, check, WalkOrder.DISAGREEMENT) == (P3, P2)
    order = walk(METHOD, check, WalkOrder.DISAGREEMENT)
    assert order[:3] == (P3, P2, P1)
    assert sorted(order) == sorted(METHOD.point_order)
    assert walk(METHOD, check, WalkOrder.MANUAL) == METHOD.point_order


def test_lowest_against_the_target_first() -> None:
    round = round_of().with_agreed(P1, 2).with_agreed(P2, 0).with_agreed(P3, 4)
    check = check_round(METHOD, round)
    assert ranked(METHOD, check, WalkOrder.PRIORITY) == (P2, P1)


def test_votes_that_may_not_be_shown_move_no_point() -> None:
    check = check_round(METHOD, with_votes(round_of(), 2, 0, 4))
    for order in WalkOrder:
        assert ranked(METHOD, check, order) == ()
        assert walk(METHOD, check, order) == METHOD.point_order


P1 = POINTS[0]


@pytest.mark.parametrize(
    ("votes", "level"),
    [((1, 2, 2, 4), 2), ((2, 2, 3, 3), 3), ((1, 4), None), ((Mark.DONT_KNOW,) * 4, None)],
)
def test_votes_propose_the_level_nearest_their_mean(
    votes: tuple[Answer, ...], level: int | None
) -> None:
    voted = round_of().with_record(P1, PointRecord(ballots=(Ballot(votes),)))
    assert proposed_level(check_round(METHOD, voted).points[P1]) == level
    settled = voted.with_agreed(P1, 0)
    assert proposed_level(check_round(METHOD, settled).points[P1]) is None


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
    round = round_of(targets={area: 2}).with_target(P1, 4)
    assert check_round(METHOD, round).points[P1].target == 4
    assert check_round(METHOD, round.with_target(P1, None)).points[P1].target == 2
