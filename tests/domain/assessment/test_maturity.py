"""Levels of points and areas, targets and priority, and the shaded share."""

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    BUSINESS,
    CELLS,
    METHOD,
    POINTS,
    QUADRANTS,
    checked,
    initiative,
    round_of,
    voted,
)
from tests.domain.strategies import coverages, initiative_lists, law, min_voters, records, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.maturity import (
    AreaLevel,
    PointLevel,
    area_level,
    by_priority,
    planned_points,
    point_level,
    priority,
    shade_radius,
    target_of,
    targets_offered,
    with_plan,
)
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    PointRecord,
    Round,
    tidy_elements,
)
from bizservice_desktop.domain.method.method import STRATEGY, AreaId, Point
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

B1, B2, B3, B4 = (point.id for point in METHOD.points_of(BUSINESS))


def without(round: Round, left_out: Point) -> AreaLevel:
    """The level of a point's area, had it only the others."""
    points = checked(round).points
    others = [p.id for p in METHOD.points_of(left_out.area) if p != left_out]
    return area_level(points[id] for id in others)


def business(**points: Answer | PointRecord) -> AreaLevel:
    return checked(round_of(points)).areas[BUSINESS]


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (PointRecord(), PointLevel()),
        (PointRecord(0), PointLevel(0.0)),
        (PointRecord(3, ballots=(Ballot((0, 1)),)), PointLevel(3.0)),
        (PointRecord(Mark.DONT_KNOW, ballots=(Ballot((2,)),)), PointLevel(unknown=True)),
        (PointRecord(Mark.NOT_RELEVANT), PointLevel(relevant=False)),
        (voted(1, 2, 2, Mark.DONT_KNOW), PointLevel(5 / 3, provisional=True)),
        (voted(Mark.DONT_KNOW), PointLevel()),
        (voted(1, 4, Mark.DONT_KNOW), PointLevel()),
        (PointRecord(ballots=(Ballot((0,)), Ballot((4, 3, 2)))), PointLevel(3.0, provisional=True)),
        (PointRecord(ballots=(Ballot((4, 4, 4)), Ballot())), PointLevel()),
        (PointRecord(ballots=(Ballot((4, 4, 4)), Ballot((1, 1)))), PointLevel()),
    ],
)
def test_a_point_has_its_agreed_level_or_the_mean_of_the_newest_votes(
    record: PointRecord, expected: PointLevel
) -> None:
    assert point_level(record, 3) == expected


def test_an_area_is_the_mean_of_the_levels_there_are() -> None:
    assert business(b1=1, b2=4, b3=Mark.DONT_KNOW) == AreaLevel(2.5, 2, 4, False, None)


def test_a_mean_of_votes_makes_the_area_provisional() -> None:
    level = business(b1=1, b2=voted(2, 2, 3, 3))
    assert level.level == 1.75
    assert level.provisional


@pytest.mark.parametrize(
    ("answers", "shaded"),
    [
        ({}, False),
        ({"b1": 3}, False),
        ({"b1": 3, "b2": 3}, True),
        ({"b1": 3, "b2": Mark.NOT_RELEVANT, "b3": Mark.NOT_RELEVANT}, True),
        ({"b1": 3, "b2": Mark.DONT_KNOW, "b3": Mark.DONT_KNOW}, False),
        (dict.fromkeys(("b1", "b2", "b3", "b4"), Mark.NOT_RELEVANT), False),
    ],
)
def test_an_area_is_shaded_from_half_of_its_relevant_points(
    answers: dict[str, Answer], shaded: bool
) -> None:
    assert business(**answers).shaded is shaded


def test_the_spread_of_an_area_goes_from_mean_to_mean_of_the_quartiles() -> None:
    level = business(b1=voted(1, 2, 4), b2=PointRecord(2, ballots=(Ballot((0, 1, 2, 3)),)))
    assert level.spread == ((1.5 + 0.75) / 2, (3.0 + 2.25) / 2)


def test_too_few_votes_show_no_spread() -> None:
    round = round_of({B1: voted(1, 2, 4)})
    assert checked(round).points[B1].spread is not None
    assert checked(round, min_voters=4).points[B1].spread is None
    assert business(b1=voted(1, 4)).spread is None


@law
@given(rounds, st.sampled_from(POINTS), records)
def test_a_point_that_is_not_relevant_never_changes_an_area(
    round: Round, point: str, record: PointRecord
) -> None:
    """Whatever was voted on it, the area is that of its other points."""
    chosen = METHOD.point(point)
    gone = round.with_record(chosen.id, record).with_agreed(chosen.id, Mark.NOT_RELEVANT)
    assert checked(gone).areas[chosen.area] == without(round, chosen)


@law
@given(rounds, st.sampled_from(POINTS))
def test_not_knowing_never_changes_a_level_but_is_missing_in_the_count(
    round: Round, point: str
) -> None:
    chosen = METHOD.point(point)
    unknown = checked(round.with_agreed(chosen.id, Mark.DONT_KNOW)).areas[chosen.area]
    others = without(round, chosen)
    assert unknown.level == others.level
    assert unknown.answered == others.answered
    assert unknown.points == others.points + 1


@law
@given(rounds, min_voters)
def test_an_area_lies_between_its_points(round: Round, least: int) -> None:
    areas = checked(round, min_voters=least).areas
    assert list(areas) == [STRATEGY, *QUADRANTS]
    for id, area in areas.items():
        points = [point_level(round.record(p.id), least).level for p in METHOD.points_of(id)]
        known = [level for level in points if level is not None]
        assert area.answered == len(known) <= area.points
        assert (area.level is None) == (not known)
        if area.level is not None:
            assert min(known) - 1e-9 <= area.level <= max(known) + 1e-9
        if area.spread is not None:
            assert 0 <= area.spread[0] <= area.spread[1] <= 4


def test_a_target_is_that_of_the_point_else_the_area_else_three() -> None:
    round = round_of(targets={BUSINESS: 2.0, B1: 3.5})
    assert target_of(METHOD, round, B1) == 3.5
    assert target_of(METHOD, round, B2) == 2.0
    assert target_of(METHOD, round, METHOD.point("i1").id) == 3.0


@pytest.mark.parametrize(
    ("level", "target", "expected"), [(3, 3, 0), (4, 3, 0), (2, 3, 3), (1, 3, 8), (0, 4, 24)]
)
def test_priority_by_example(level: float, target: float, expected: float) -> None:
    assert priority(level, target) == expected


@law
@given(st.floats(0, 4), st.floats(0, 4), st.floats(0, 4))
def test_priority_is_nothing_at_the_target_and_grows_with_the_gap(
    one: float, other: float, target: float
) -> None:
    lower, upper = sorted((one, other))
    assert 0 <= priority(upper, target) <= priority(lower, target) <= 24
    if target - lower > max(0.0, target - upper) + 1e-9:
        assert priority(lower, target) > priority(upper, target)
    assert priority(max(one, target), target) == 0


def test_points_are_ordered_by_priority_then_by_width() -> None:
    round = round_of(
        {
            "s1": 2,
            "b1": PointRecord(1, ballots=(Ballot((1, 1, 2)),)),
            "b2": PointRecord(1, ballots=(Ballot((0, 1, 4)),)),
            "b3": 4,
            "i1": Mark.DONT_KNOW,
        }
    )
    points = checked(round).points
    assert by_priority(points) == ("b2", "b1", "s1")
    assert [points[id].priority for id in (B2, B1, B3)] == [8.0, 8.0, 0.0]


@law
@given(rounds, min_voters)
def test_every_point_below_its_target_has_its_place(round: Round, least: int) -> None:
    points = checked(round, min_voters=least).points
    rows = by_priority(points)
    levels = {p: point_level(round.record(p), least).level for p in POINTS}
    below = {
        p for p, level in levels.items() if level is not None and priority(level, points[p].target)
    }
    assert set(rows) == below
    assert len(rows) == len(below)
    weights = [points[point].priority or 0 for point in rows]
    assert weights == sorted(weights, reverse=True)


@law
@given(st.floats(0, 4), st.floats(0, 50), st.floats(0.1, 100))
def test_the_shaded_share_of_the_area_is_the_level(
    level: float, inner: float, thickness: float
) -> None:
    outer = inner + thickness
    r = shade_radius(level, inner, outer)
    quadrant = pi / 4 * (outer**2 - inner**2)
    shaded = pi / 4 * (r**2 - inner**2)
    assert shaded / quadrant == pytest.approx(level / 4, abs=1e-9, rel=0)


def test_the_rings_of_the_figure() -> None:
    assert shade_radius(0, 13.5, 50) == 13.5
    assert shade_radius(4, 13.5, 50) == 50
    assert shade_radius(2, 0, 10) == pytest.approx(7.0710678)


def test_every_half_level_can_be_a_target_and_the_one_there_is() -> None:
    assert targets_offered(None) == (0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4)
    assert targets_offered(2) == targets_offered(None)
    assert targets_offered(2.2)[4:7] == (2, 2.2, 2.5)


JOBSEEKER = AreaId("area_jobseeker_contact")


def test_a_point_with_an_initiative_reaches_its_target() -> None:
    round = round_of({"j1": 1, "j2": 2})
    after = checked(round, [initiative(points=("j1",))]).projection
    assert after.areas[JOBSEEKER] == pytest.approx(2.5)
    assert after.without_initiative == ("j2",)


def test_its_own_target_goes_before_that_of_its_area() -> None:
    round = round_of({"j1": 1, "j2": 2}, targets={"j1": 4, JOBSEEKER: 3})
    assert checked(round, [initiative(points=("j1",))]).projection.areas[JOBSEEKER] == 3.0


def test_a_point_above_its_target_stays() -> None:
    after = checked(round_of({"j1": 4}), [initiative(points=("j1",))]).projection
    assert after.areas[JOBSEEKER] == 4.0


@pytest.mark.parametrize("answer", [None, Mark.DONT_KNOW])
def test_a_point_without_a_level_is_told_and_not_counted(answer: Mark | None) -> None:
    round = round_of({"j2": 4, **({"j1": answer} if answer else {})})
    after = checked(round, [initiative(points=("j1",))]).projection
    assert after.areas[JOBSEEKER] == 4.0
    assert after.without_level == ("j1",)


def test_what_is_not_relevant_is_not_missed() -> None:
    round = round_of({"j1": Mark.NOT_RELEVANT})
    after = checked(round, [initiative(points=("j1",))]).projection
    assert after.without_level == ()
    assert after.areas[JOBSEEKER] is None


@pytest.mark.parametrize("status", InitiativeStatus)
def test_all_but_dropped_initiatives_count(status: InitiativeStatus) -> None:
    planned = planned_points(METHOD, [initiative(points=("j1",), status=status)])
    assert bool(planned) is (status is not InitiativeStatus.DROPPED)


def test_without_points_the_strong_points_of_its_cells_count() -> None:
    cell = METHOD.cells[0]
    strong = {point.id for point in METHOD.strong_points(cell.id)}
    assert planned_points(METHOD, [initiative(cell.id)]) == strong
    assert planned_points(METHOD, [initiative(cell.id, points=("j1",))]) == {"j1"}


def test_ids_the_content_no_longer_has_are_left_out() -> None:
    assert planned_points(METHOD, [initiative("cell_gone"), initiative(points=("gone",))]) == set()


@law
@given(rounds, initiative_lists)
def test_nothing_gets_lower_and_nothing_gets_a_level(
    round: Round, initiatives: list[Initiative]
) -> None:
    today = checked(round).areas
    after = checked(round, initiatives).projection
    for area, level in after.areas.items():
        now = today[area].level
        assert (level is None) is (now is None)
        assert level is None or now is None or now <= level <= 4


@law
@given(rounds)
def test_without_initiatives_nothing_changes(round: Round) -> None:
    after = checked(round, []).projection
    assert after.areas == {id: area.level for id, area in checked(round).areas.items()}


@law
@given(rounds, initiative_lists)
def test_a_point_with_an_initiative_lacks_none(round: Round, initiatives: list[Initiative]) -> None:
    after = checked(round, initiatives).projection
    assert not planned_points(METHOD, initiatives) & set(after.without_initiative)


CELL, OTHER = CELLS[:2]
RISING = [
    Coverage.NOT_JUDGED,
    Coverage.NOTHING,
    Coverage.LEFT_EMPTY,
    Coverage.PARTLY,
    Coverage.COVERED,
]


def test_a_cell_begins_as_not_judged_rather_than_empty() -> None:
    assert CellRecord() == CellRecord(Coverage.NOT_JUDGED, "")


@pytest.mark.parametrize(
    ("today", "status", "expected"),
    [
        (Coverage.NOTHING, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.NOTHING, InitiativeStatus.RUNNING, Coverage.PARTLY),
        (Coverage.NOTHING, InitiativeStatus.DONE, Coverage.COVERED),
        (Coverage.NOTHING, InitiativeStatus.DROPPED, Coverage.NOTHING),
        (Coverage.NOT_JUDGED, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.PARTLY, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.COVERED, InitiativeStatus.PLANNED, Coverage.COVERED),
    ],
)
def test_an_initiative_raises_its_cell(
    today: Coverage, status: InitiativeStatus, expected: Coverage
) -> None:
    assert with_plan(CELL, today, [initiative(CELL, status=status)]) is expected


def test_an_initiative_leaves_other_cells() -> None:
    done = initiative(OTHER, status=InitiativeStatus.DONE)
    assert with_plan(CELL, Coverage.NOTHING, [done]) is Coverage.NOTHING


def test_the_furthest_initiative_decides() -> None:
    both = [initiative(CELL), initiative(CELL, id="b", status=InitiativeStatus.DONE)]
    assert with_plan(CELL, Coverage.NOTHING, both) is Coverage.COVERED


@law
@given(coverages, initiative_lists, st.data())
def test_the_plan_never_lowers_a_cell(
    today: Coverage, initiatives: list[Initiative], data: st.DataObject
) -> None:
    planned = with_plan(CELL, today, initiatives)
    assert RISING.index(planned) >= RISING.index(today)
    more = [*initiatives, data.draw(st.sampled_from([initiative(CELL), initiative(OTHER)]))]
    assert RISING.index(with_plan(CELL, today, more)) >= RISING.index(planned)
    assert with_plan(CELL, today, more[::-1]) is with_plan(CELL, today, more)


def test_elements_are_one_a_line_without_empty_lines_and_edges() -> None:
    typed = "  one  fixed\tcontact \n\n \nvisits\n"
    assert tidy_elements(typed) == "one fixed contact\nvisits"
    assert tidy_elements(" \n") == ""
