"""The whole check of a round agrees with the rules it is made of."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    BUSINESS,
    CELLS,
    METHOD,
    PAIRS,
    POINTS,
    initiative,
    round_of,
    voted,
)
from tests.domain.strategies import initiative_lists, law, min_voters, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, Spread
from bizservice_desktop.domain.assessment.check import (
    WalkOrder,
    ballots_side_by_side,
    check_round,
    proposed_level,
    ranked,
    vote_shift,
    walk,
)
from bizservice_desktop.domain.assessment.findings import Rule, findings, read_figure
from bizservice_desktop.domain.assessment.maturity import (
    PointLevel,
    area_levels,
    by_priority,
    check_points,
    has_target,
    next_target,
    project,
)
from bizservice_desktop.domain.assessment.round import Coverage, InterplayState, PointRecord, Round
from bizservice_desktop.domain.plan.initiative import Initiative

B1, B2 = POINTS[2:4]


def test_a_point_with_votes_and_a_target() -> None:
    round = round_of(
        {"b1": PointRecord(2, ballots=(Ballot((4, 4)), Ballot((0, 2, 4, Mark.DONT_KNOW))))},
        targets={BUSINESS: 4.0},
    )
    point = check_round(METHOD, round).points[B1]
    assert point.level == PointLevel(2.0)
    assert point.spread == Spread(0, 4, 1.0, 3.0, 2.0)
    assert (point.votes, point.target, point.priority) == (4, 4.0, 8.0)


def test_a_point_without_a_level_has_no_priority() -> None:
    check = check_round(METHOD, round_of({"b1": Mark.DONT_KNOW}))
    assert check.points[B1].priority is None
    assert by_priority(check.points) == ()


def test_an_untouched_round_still_shows_everything() -> None:
    check = check_round(METHOD, round_of())
    assert tuple(check.points) == POINTS
    assert check.interplay == dict.fromkeys(PAIRS, InterplayState.NOT_JUDGED)
    assert check.today == check.with_plan == dict.fromkeys(CELLS, Coverage.NOT_JUDGED)


def test_the_plan_shows_beside_today() -> None:
    round = round_of(cells={CELLS[0]: Coverage.NOTHING})
    check = check_round(METHOD, round, [initiative(CELLS[0], is_complete=False)])
    assert (check.today[CELLS[0]], check.with_plan[CELLS[0]]) == (
        Coverage.NOTHING,
        Coverage.PARTLY,
    )
    rules = {finding.rule for finding in check.findings}
    assert rules >= {Rule.EMPTY_CELL, Rule.INITIATIVE_INCOMPLETE}


def test_the_least_number_of_voters_is_kept_everywhere() -> None:
    round = round_of({"b1": voted(0, 2, 4), "b2": voted(1, 1, 2, 4)})
    assert check_round(METHOD, round).most_disagreement == (B1, B2)
    strict = check_round(METHOD, round, min_voters=4)
    assert strict.most_disagreement == (B2,)
    assert strict.points[B1].spread is None
    assert strict.areas[BUSINESS].spread == (1.0, 2.5)


@law
@given(rounds, initiative_lists, min_voters)
def test_the_check_says_what_the_rules_say(
    round: Round, initiatives: list[Initiative], least: int
) -> None:
    check = check_round(METHOD, round, initiatives, least)
    cells = {cell.id: round.cell(cell.id) for cell in METHOD.cells}
    assert check.findings == findings(METHOD, check.points, cells, initiatives)
    assert check.projection == project(METHOD, check.points, initiatives)
    assert check.points == check_points(METHOD, round, least)
    assert check.areas == area_levels(METHOD, check.points)
    assert check.readings == read_figure(METHOD, round, check.areas)


def test_points_at_their_target_are_not_listed() -> None:
    check = check_round(METHOD, round_of({"b1": 3, "b2": 2}))
    assert by_priority(check.points) == (B2,)


def test_what_is_judged_and_what_is_empty() -> None:
    blank = check_round(METHOD, round_of())
    assert (blank.has_begun, len(blank.unjudged)) == (False, len(METHOD.cells))
    cells: dict[str, Coverage] = {CELLS[0]: Coverage.NOTHING, CELLS[1]: Coverage.PARTLY}
    check = check_round(METHOD, round_of(cells=cells))
    assert check.has_begun
    assert check.empty == (CELLS[0],)
    assert not {*CELLS[:2]} & {*check.unjudged}
    assert check_round(METHOD, round_of({"b1": voted(1, 2, 3)})).has_begun
    assert not check_round(METHOD, round_of({"b1": Mark.DONT_KNOW})).has_begun


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
    assert shift is not None
    ends = [(votes.lowest, votes.highest, votes.mean) for votes in (shift.before, shift.now)]
    assert (ends, shift.from_first) == ([(0, 4, 5 / 3), (1, 3, 2.25)], True)


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


@pytest.mark.parametrize(
    ("offered", "level", "walked"),
    [
        (3.0, None, [3, 4, 1, 2]),
        (3.0, 2.0, [3, 4, 2]),
        (2.0, 2.4, [3, 4]),
        (1.0, 1.0, [1, 2, 3, 4]),
        (2.5, 0.0, [2.5, 3, 4, 1, 2]),
        (4.0, None, [4, 1, 2, 3]),
        (2.0, 4.0, [4]),
        (0.0, 0.0, [1, 2, 3, 4]),
    ],
)
def test_the_walk_through_the_targets(
    offered: float, level: float | None, walked: list[float]
) -> None:
    own: float | None = None
    seen = []
    while (own := next_target(own, offered, level)) is not None:
        seen.append(own)
    assert seen == walked


@given(st.floats(0, 4), st.floats(0, 4), st.none() | st.floats(0, 4))
def test_a_walk_from_any_target_ends_and_never_goes_below_the_level(
    own: float, offered: float, level: float | None
) -> None:
    target: float | None = own
    for _ in range(6):
        target = next_target(target, offered, level)
        if target is None:
            return
        assert (level or 0) <= target <= 4
    pytest.fail("it does not end")


def test_the_ballots_that_stand_side_by_side() -> None:
    def beside(*ballots: Ballot) -> tuple[Ballot, ...]:
        return ballots_side_by_side(PointRecord(ballots=ballots))

    assert beside() == beside(FEW) == beside(BEFORE, FEW) == ()
    assert beside(NOW) == beside(FEW, NOW) == (NOW,)
    assert beside(BEFORE, NOW) == beside(FEW, BEFORE, NOW) == (BEFORE, NOW)
    assert beside(BEFORE, FEW, NOW) == (BEFORE, NOW)


def test_a_target_is_set_for_the_point_or_for_its_area() -> None:
    area = METHOD.point(P1).area
    assert not has_target(METHOD, round_of(), P1)
    assert has_target(METHOD, round_of(targets={area: 2}), P1)
    assert has_target(METHOD, round_of().with_target(P1, 4), P1)


def test_a_point_without_a_target_has_that_of_its_area() -> None:
    area = METHOD.point(P1).area
    round = round_of(targets={area: 2}).with_target(P1, 4)
    assert check_round(METHOD, round).points[P1].target == 4
    assert check_round(METHOD, round.with_target(P1, None)).points[P1].target == 2


def test_what_is_not_judged_counts_as_nothing_where_the_round_says_so() -> None:
    round = round_of(
        cells={**dict.fromkeys(CELLS, Coverage.COVERED), CELLS[0]: Coverage.NOT_JUDGED}
    )
    assert check_round(METHOD, round).findings == ()
    counted = check_round(METHOD, replace(round, counts_unjudged=True))
    assert [f.rule for f in counted.findings] == [Rule.EMPTY_CELL]
    assert counted.empty == counted.unjudged == (CELLS[0],)
    assert counted.today[CELLS[0]] is Coverage.NOT_JUDGED, "the cell itself is not judged yet"
