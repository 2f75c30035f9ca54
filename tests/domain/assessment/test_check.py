"""The whole check of a round agrees with the rules it is made of."""

from hypothesis import given
from tests.builders import BUSINESS, CELLS, METHOD, PAIRS, POINTS, initiative, round_of, voted
from tests.domain.strategies import initiative_lists, law, min_voters, rounds

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.ballot import Ballot, Spread
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.findings import Rule, findings
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.matrix import Coverage
from bizservice_desktop.domain.assessment.maturity import PointLevel, by_priority
from bizservice_desktop.domain.assessment.proposals import split_points
from bizservice_desktop.domain.assessment.round import PointRecord, Round
from bizservice_desktop.domain.plan.initiative import Initiative

B1, B2 = POINTS[2:4]


def test_a_point_with_votes_and_a_target() -> None:
    round = round_of(
        {"b1": PointRecord(2, ballots=(Ballot((4, 4)), Ballot((0, 2, 4, Mark.DONT_KNOW))))},
        targets={BUSINESS: 4.0},
    )
    point = check_round(METHOD, round).points[B1]
    assert point.level == PointLevel(2.0)
    assert point.spread == Spread(0, 4, 1.0, 3.0)
    assert (point.votes, point.target, point.priority) == (4, 4.0, 8.0)


def test_a_point_without_a_level_has_no_priority() -> None:
    check = check_round(METHOD, round_of({"b1": Mark.DONT_KNOW}))
    assert check.points[B1].priority is None
    assert check.by_priority == ()


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
    assert [finding.rule for finding in check.findings] == [
        Rule.EMPTY_CELL,
        Rule.INITIATIVE_INCOMPLETE,
    ]


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
    assert check.findings == findings(METHOD, round, initiatives)
    assert check.most_disagreement == split_points(METHOD, round, least)
    below = [point for point, weight in by_priority(METHOD, round, least) if weight > 0]
    assert list(check.by_priority) == below


def test_points_at_their_target_are_not_listed() -> None:
    check = check_round(METHOD, round_of({"b1": 3, "b2": 2}))
    assert check.by_priority == (B2,)


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
