"""The order of the walk: what needs talk comes first, and no point is lost."""

from tests.builders import METHOD, POINTS, round_of

from bizservice_desktop.domain.assessment.answers import Answer
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.round import PointRecord, Round
from bizservice_desktop.domain.assessment.walk_order import WalkOrder, ranked, walk

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
