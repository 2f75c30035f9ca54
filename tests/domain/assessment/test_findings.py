"""What matrix, mapping and initiatives say about each other."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    BUSINESS,
    CELLS,
    HELD_ON,
    INTERNAL,
    JOBSEEKER,
    METHOD,
    PAIRS,
    QUADRANTS,
    RECRUITMENT,
    RETENTION,
    TRANSVERSAL,
    all_cells,
    checked,
    initiative,
    round_of,
    voted,
)
from tests.domain.strategies import initiative_lists, law, rounds

from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.check import Check, check_round
from bizservice_desktop.domain.assessment.findings import (
    NO_GAP,
    Finding,
    NextStep,
    Reading,
    Rule,
    Statement,
    gathered,
    read_figure,
)
from bizservice_desktop.domain.assessment.maturity import AreaLevel, point_level
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    InterplayState,
    PointRecord,
    Round,
)
from bizservice_desktop.domain.method.method import STRATEGY, AreaId, CellId, Method
from bizservice_desktop.domain.method.wording import one_decimal
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

REC_BUS, REC_INT, REC_JOB, REC_TRA = CELLS[:4]
RET_BUS, RET_INT = CELLS[4:6]
ABOUT_EMPTINESS = {
    Rule.SERVICE_MISSING,
    Rule.AREA_WITHOUT_ELEMENT,
    Rule.EMPTY_CELL,
    Rule.LEVEL_WITHOUT_ELEMENT,
}


def found(rule: Rule, round: Round, *initiatives: Initiative) -> list[Finding]:
    return [f for f in checked(round, initiatives).findings if f.rule is rule]


def test_a_round_nobody_judged_has_no_findings() -> None:
    assert checked(round_of()).findings == ()
    assert set(checked(round_of()).today.values()) == {Coverage.NOT_JUDGED}


def test_a_covered_matrix_in_step_with_the_mapping_has_no_findings() -> None:
    assert checked(round_of({"b1": 3, "i1": 3}, cells=all_cells(Coverage.COVERED))).findings == ()


def test_an_empty_cell_is_named_with_service_and_area() -> None:
    (row,) = found(Rule.EMPTY_CELL, round_of(cells={REC_INT: Coverage.NOTHING}))
    assert row == Finding(Rule.EMPTY_CELL, RECRUITMENT, INTERNAL, (REC_INT,))
    assert row.next_step is NextStep.ADD_INITIATIVE


def test_a_service_is_missing_from_two_empty_areas() -> None:
    one = round_of(cells={REC_BUS: Coverage.NOTHING, REC_INT: Coverage.PARTLY})
    assert not found(Rule.SERVICE_MISSING, one)
    two = round_of(cells={REC_JOB: Coverage.NOTHING, REC_INT: Coverage.NOTHING})
    (finding,) = found(Rule.SERVICE_MISSING, two)
    assert (finding.service, finding.cells) == (RECRUITMENT, (REC_INT, REC_JOB))


@pytest.mark.parametrize(
    ("other", "is_empty"),
    [(Coverage.NOTHING, True), (Coverage.NOT_JUDGED, False), (Coverage.PARTLY, False)],
)
def test_an_area_is_without_elements_when_all_its_cells_are_empty(
    other: Coverage, is_empty: bool
) -> None:
    round = round_of(cells={REC_INT: Coverage.NOTHING, RET_INT: other})
    areas = [finding.area for finding in found(Rule.AREA_WITHOUT_ELEMENT, round)]
    assert areas == ([INTERNAL] if is_empty else [])


@pytest.mark.parametrize(
    ("record", "disagrees"),
    [
        (PointRecord(3), True),
        (PointRecord(2), False),
        (PointRecord(Mark.DONT_KNOW), False),
        (PointRecord(), False),
        (voted(2, 3, 4), True),
        (voted(2, 3), False),
    ],
)
def test_a_level_from_three_disagrees_with_an_empty_cell(
    record: PointRecord, disagrees: bool
) -> None:
    round = round_of({"i1": record}, cells={REC_INT: Coverage.NOTHING})
    rows = found(Rule.LEVEL_WITHOUT_ELEMENT, round)
    assert bool(rows) is disagrees
    for row in rows:
        assert (row.cells, row.points, row.level) == ((REC_INT,), ("i1",), 3.0)
        assert row.next_step is NextStep.WRITE_ELEMENT


def test_a_point_without_a_strong_tie_disagrees_with_nothing() -> None:
    round = round_of({"i2": 4, "b1": 4}, cells={REC_INT: Coverage.NOTHING})
    assert not found(Rule.LEVEL_WITHOUT_ELEMENT, round)


@pytest.mark.parametrize(
    ("points", "state", "disagrees"),
    [
        ({"b1": 1, "b2": 0}, Coverage.COVERED, True),
        ({"b1": 1, "b2": 2}, Coverage.COVERED, False),
        ({"b1": 1}, Coverage.COVERED, False),
        ({"b1": 1, "b2": Mark.NOT_RELEVANT}, Coverage.COVERED, False),
        ({"b1": 1, "b2": 0}, Coverage.PARTLY, False),
    ],
)
def test_a_covered_cell_disagrees_when_all_its_strong_points_are_low(
    points: dict[str, Answer], state: Coverage, disagrees: bool
) -> None:
    rows = found(Rule.ELEMENT_WITHOUT_LEVEL, round_of(points, cells={REC_BUS: state}))
    assert bool(rows) is disagrees
    for row in rows:
        assert (row.cells, row.points) == ((REC_BUS,), ("b1", "b2"))


def test_a_covered_cell_without_strong_points_disagrees_with_nothing() -> None:
    assert not found(Rule.ELEMENT_WITHOUT_LEVEL, round_of(cells={REC_TRA: Coverage.COVERED}))


@pytest.mark.parametrize(
    ("plan", "points", "fills_a_gap"),
    [
        (initiative(REC_BUS), {}, False),
        (initiative(REC_INT), {}, True),
        (initiative(REC_BUS, RET_BUS), {}, True),
        (initiative("cell_gone"), {}, False),
        (initiative(RET_INT), {}, False),
        (initiative(points=("b1",)), {"b1": 2}, True),
        (initiative(points=("b1",)), {"b1": 3}, False),
        (initiative(points=("b1",)), {}, True),
        (initiative(points=("b1",)), {"b1": Mark.DONT_KNOW}, True),
        (initiative(points=("b1",)), {"b1": Mark.NOT_RELEVANT}, False),
        (initiative(points=("point_gone",)), {}, False),
        (initiative(), {}, False),
    ],
)
def test_an_initiative_fills_a_gap_in_a_cell_or_below_a_target(
    plan: Initiative, points: dict[str, Answer], fills_a_gap: bool
) -> None:
    cells: dict[str, Coverage] = {
        REC_BUS: Coverage.COVERED,
        REC_INT: Coverage.PARTLY,
        RET_INT: Coverage.LEFT_EMPTY,
    }
    round = round_of(points, cells=cells)
    assert bool(found(Rule.INITIATIVE_WITHOUT_GAP, round, plan)) is not fills_a_gap


@pytest.mark.parametrize("status", [InitiativeStatus.DONE, InitiativeStatus.DROPPED])
def test_an_initiative_that_is_over_is_not_asked_for_its_gap(status: InitiativeStatus) -> None:
    assert not found(Rule.INITIATIVE_WITHOUT_GAP, round_of(), initiative(status=status))


@pytest.mark.parametrize("status", InitiativeStatus)
def test_an_initiative_says_what_it_lacks_unless_it_was_dropped(status: InitiativeStatus) -> None:
    bare = initiative(REC_BUS, status=status, is_complete=False)
    rows = found(Rule.INITIATIVE_INCOMPLETE, round_of(), bare)
    expected = [] if status is InitiativeStatus.DROPPED else [("owner", "start", "measure")]
    assert [row.lacks for row in rows] == expected


def test_ids_name_the_most_telling_first() -> None:
    finding = Finding(
        Rule.EMPTY_CELL,
        service=RETENTION,
        area=INTERNAL,
        cells=(RET_INT,),
        points=(METHOD.points[0].id,),
    )
    assert finding.ids == (RETENTION, INTERNAL, RET_INT, "s1")


@law
@given(rounds, initiative_lists)
def test_findings_about_emptiness_never_name_a_filled_cell(
    round: Round, initiatives: list[Initiative]
) -> None:
    today = checked(round).today
    for finding in checked(round, initiatives).findings:
        if finding.rule in ABOUT_EMPTINESS:
            assert {today[cell] for cell in finding.cells} == {Coverage.NOTHING}


@law
@given(rounds)
def test_every_cell_judged_empty_is_named_once(round: Round) -> None:
    named = [f.cells for f in found(Rule.EMPTY_CELL, round)]
    nothing = [c for c in CELLS if c in round.cells and round.cells[c].status is Coverage.NOTHING]
    assert named == [(cell,) for cell in nothing]
    assert list(checked(round).empty) == nothing


@law
@given(rounds, initiative_lists)
def test_every_finding_has_evidence_and_stands_in_the_order_of_the_rules(
    round: Round, initiatives: list[Initiative]
) -> None:
    rows = checked(round, initiatives).findings
    order = [(row.is_settled, list(Rule).index(row.rule)) for row in rows]
    assert order == sorted(order)
    assert all(row.ids for row in rows)
    for row in rows:
        if row.rule is Rule.LEVEL_WITHOUT_ELEMENT:
            assert row.level == point_level(round.record(row.points[0]), 3).level


def test_a_gap_that_an_open_initiative_fills_is_settled() -> None:
    round = round_of({"i1": 3}, cells={REC_INT: Coverage.NOTHING, REC_JOB: Coverage.NOTHING})
    plan = initiative(REC_INT, id="plan")
    assert [f.is_settled for f in found(Rule.EMPTY_CELL, round, plan)] == [False, True]
    (row,) = found(Rule.LEVEL_WITHOUT_ELEMENT, round, plan)
    assert row.planned == ("plan",)
    assert not found(Rule.SERVICE_MISSING, round, plan), "only one area is without a plan"
    for status in (InitiativeStatus.DONE, InitiativeStatus.DROPPED):
        over = initiative(REC_INT, id="plan", status=status)
        assert not any(f.is_settled for f in checked(round, [over]).findings)
        assert found(Rule.SERVICE_MISSING, round, over)


def test_a_cell_left_empty_is_no_gap_and_is_listed_as_settled() -> None:
    cells: dict[str, Coverage] = {REC_INT: Coverage.LEFT_EMPTY, REC_JOB: Coverage.NOTHING}
    check = checked(round_of({"i1": 4}, cells=cells))
    assert check.empty == (REC_JOB,)
    assert check.left_empty == (REC_INT,)
    assert [(f.rule, f.is_settled) for f in check.findings] == [
        (Rule.EMPTY_CELL, False),
        (Rule.LEFT_EMPTY, True),
    ]
    assert REC_INT not in [cell for t in gap_topics(METHOD, check) for cell in t.cells]


def test_an_area_left_empty_on_purpose_is_not_missed() -> None:
    both: dict[str, Coverage] = {REC_INT: Coverage.LEFT_EMPTY, RET_INT: Coverage.LEFT_EMPTY}
    assert not found(Rule.AREA_WITHOUT_ELEMENT, round_of(cells=both))
    (one,) = found(Rule.AREA_WITHOUT_ELEMENT, round_of(cells={**both, RET_INT: Coverage.NOTHING}))
    assert one.cells == (RET_INT,)


@pytest.mark.parametrize("status", Coverage)
def test_what_is_written_in_a_cell_and_its_state_may_not_disagree(status: Coverage) -> None:
    disagrees = status not in (Coverage.PARTLY, Coverage.COVERED)
    round = round_of().with_cell(REC_TRA, CellRecord(status, "a fair"))
    assert bool(found(Rule.STATE_AGAINST_ELEMENTS, round)) is disagrees


def step_taken(finding: Finding, round: Round, plan: list[Initiative]) -> Check:
    """What is found once the next step of a finding was done."""
    mine = next((each for each in plan if each.id == finding.initiative), None)
    cell = finding.cells[0] if finding.cells else None
    match finding.next_step, cell, mine:
        case NextStep.ADD_INITIATIVE, str(), _:
            plan = [*plan, initiative(*finding.cells, id="added")]
        case NextStep.WRITE_ELEMENT, str(), _:
            round = round.with_cell(cell, round.cell(cell).with_elements("a fair"))
        case NextStep.SET_PARTLY, str(), _:
            round = round.with_cell(cell, replace(round.cell(cell), status=Coverage.PARTLY))
        case NextStep.CHANGE_REASON, str(), _:
            round = round.with_cell(cell, round.cell(cell).left_empty("", HELD_ON))
        case NextStep.LINK_INITIATIVE, _, Initiative():
            gaps = [id for id in CELLS if round.cell(id).status not in NO_GAP]
            change: dict[str, Any] = {"cells": tuple(gaps[:1])}
            if not gaps:
                change = {"status": InitiativeStatus.DROPPED}
            plan = [replace(each, **change) if each is mine else each for each in plan]
        case NextStep.COMPLETE_INITIATIVE, _, Initiative():
            given = {"owner": "Team", "start": HELD_ON, "measure": "20"}
            change = {finding.lacks[0]: given[finding.lacks[0]]}
            plan = [replace(each, **change) if each is mine else each for each in plan]
        case _:
            raise AssertionError(finding)
    return checked(round, plan)


@law
@given(rounds, initiative_lists, st.booleans(), st.sets(st.sampled_from(CELLS)))
def test_the_next_step_of_a_finding_makes_it_go_or_change(
    round: Round, plan: list[Initiative], counts_unjudged: bool, written: set[CellId]
) -> None:
    round = replace(round, counts_unjudged=counts_unjudged)
    for cell in written:
        round = round.with_cell(cell, replace(round.cell(cell), elements="visits"))
    plan = list({each.id: each for each in plan}.values())
    for finding in checked(round, plan).findings:
        if not finding.planned:
            assert finding not in step_taken(finding, round, plan).findings


def test_the_real_method_with_nothing_at_all(method: Method) -> None:
    """Twelve empty cells: three services, four areas, twelve cells."""
    round = round_of(cells={cell.id: Coverage.NOTHING for cell in method.cells})
    rules = Counter(finding.rule for finding in check_round(method, round).findings)
    assert rules == {Rule.SERVICE_MISSING: 3, Rule.AREA_WITHOUT_ELEMENT: 4, Rule.EMPTY_CELL: 12}


def test_single_empty_cells_are_folded_under_the_first_finding_that_speaks_of_them() -> None:
    """Nothing is lost: each empty cell is listed once, by itself or under another."""
    column = [cell.id for cell in METHOD.cells if cell.area == INTERNAL]
    alone = next(cell.id for cell in METHOD.cells if cell.area != INTERNAL)
    found = checked(round_of(cells=dict.fromkeys([*column, alone], Coverage.NOTHING))).findings
    rows = gathered(found)
    listed = [cell.cells[0] for row in rows for cell in row.empty]
    listed += [row.finding.cells[0] for row in rows if row.finding.rule is Rule.EMPTY_CELL]
    assert sorted(listed) == sorted([*column, alone])
    assert any(len(row.empty) > 1 for row in rows)
    assert gathered(()) == ()


NONE_WORKS: Mapping[str, InterplayState] = {}


def shaded(level: float | None) -> AreaLevel:
    return AreaLevel(level, 0 if level is None else 4, 4, False, None)


def said(
    *levels: float | None,
    strategy: float | None = None,
    interplay: Mapping[str, InterplayState] = NONE_WORKS,
) -> list[tuple[Statement, str]]:
    """What is said of the four areas (None: no answers) and the strategy."""
    areas: dict[AreaId, AreaLevel] = {STRATEGY: shaded(strategy)}
    areas |= {id: shaded(level) for id, level in zip(QUADRANTS, levels, strict=True)}
    readings = read_figure(METHOD, round_of(interplay=interplay), areas)
    return [(reading.statement, reading.subject) for reading in readings]


def test_without_a_shaded_area_there_is_nothing_to_say() -> None:
    assert said(None, None, None, None, strategy=4) == [(Statement.NOTHING_YET, "")]


def test_strongest_and_weakest_area_are_named() -> None:
    assert said(2.4, 1.6, 3.1, 2.8) == [
        (Statement.STRONGEST, JOBSEEKER),
        (Statement.WEAKEST, INTERNAL),
    ]


def test_areas_that_show_the_same_figure_are_even() -> None:
    assert said(2.25, 2.30, 2.34, 2.25) == [(Statement.EVEN, "")]


@pytest.mark.parametrize(
    "levels", [(2.4, None, None, None), (2.4, 1.6, None, None), (2.4, 2.4, 1.6, None)]
)
def test_nothing_is_strongest_weakest_or_even_before_all_four_are_shaded(
    levels: tuple[float | None, ...],
) -> None:
    missing = [id for id, level in zip(QUADRANTS, levels, strict=True) if level is None]
    assert said(*levels) == [(Statement.TOO_FEW_ANSWERS, id) for id in missing]


@pytest.mark.parametrize(
    ("strategy", "areas", "is_behind"),
    [
        (1.9, (2.0, 2.0, 2.0, 2.0), True),
        (2.0, (2.0, 2.0, 2.0, 2.0), False),
        (1.96, (2.0, 2.0, 2.0, 2.0), False),  # both are shown as 2.0
        (1.0, (2.0, 2.0, 2.0, None), False),  # "below all four" is not known
        (None, (2.0, 2.0, 2.0, 2.0), False),
    ],
)
def test_the_strategy_is_behind_when_it_is_below_all_four(
    strategy: float | None, areas: tuple[float | None, ...], is_behind: bool
) -> None:
    statements = said(*areas, strategy=strategy)
    assert ((Statement.STRATEGY_BEHIND, STRATEGY) in statements) is is_behind


def test_broken_pairs_are_named() -> None:
    states: dict[str, InterplayState] = {
        PAIRS[3]: InterplayState.BROKEN,
        PAIRS[0]: InterplayState.OCCASIONAL,
    }
    assert (Statement.BROKEN_PAIR, PAIRS[3]) in said(2, 2, 2, 2, interplay=states)
    assert (Statement.BROKEN_PAIR, PAIRS[0]) not in said(2, 2, 2, 2, interplay=states)


@pytest.mark.parametrize(
    ("levels", "subject"),
    [
        ((2.0, 0.9, 0.5, 0.0), BUSINESS),
        ((0.0, 0.9, 0.5, 2.0), TRANSVERSAL),
        ((1.9, 0.9, 0.5, 0.0), None),
        ((2.0, 1.0, 0.5, 0.0), None),
    ],
)
def test_one_area_alone_is_begun_while_the_others_are_nearly_empty(
    levels: tuple[float, ...], subject: str | None
) -> None:
    statements = [s for s in said(*levels) if s[0] is Statement.ONE_AREA_ALONE]
    assert statements == ([] if subject is None else [(Statement.ONE_AREA_ALONE, subject)])


@pytest.mark.parametrize(
    ("levels", "is_alone"),
    [
        ((3.0, 2.0, 1.0, 1.0), True),
        ((2.95, 2.04, 1.0, 1.0), True),  # shown as 3.0 and 2.0
        ((2.9, 2.0, 1.0, 1.0), False),
        ((2.0, 3.0, 1.0, 1.0), False),
        ((3.0, 2.0, 1.0, None), False),
    ],
)
def test_business_contact_is_clearly_ahead_by_a_whole_level(
    levels: tuple[float | None, ...], is_alone: bool
) -> None:
    reminder = (Statement.BUSINESS_CONTACT_ALONE, BUSINESS)
    assert (reminder in said(*levels)) is is_alone


@pytest.mark.parametrize(
    ("levels", "works", "is_missing"),
    [
        ((3.0, 3.0, 3.5, 3.5), 2, True),
        ((3.0, 3.0, 3.5, 3.5), 3, False),
        ((2.9, 3.0, 3.5, 3.5), 0, False),
    ],
)
def test_filled_areas_need_half_of_the_pairs_to_work(
    levels: tuple[float, ...], works: int, is_missing: bool
) -> None:
    states: dict[str, InterplayState] = dict.fromkeys(PAIRS[:works], InterplayState.WORKS)
    statements = said(*levels, interplay=states)
    assert ((Statement.INTERPLAY_MISSING, "") in statements) is is_missing


@law
@given(rounds)
def test_at_most_one_reminder_stands_and_it_stands_last(round: Round) -> None:
    readings = read_figure(METHOD, round, checked(round).areas)
    reminders = [reading.statement.is_reminder for reading in readings]
    assert sum(reminders) <= 1
    assert reminders == sorted(reminders)


@law
@given(rounds)
def test_the_strongest_is_never_shown_below_the_weakest(round: Round) -> None:
    levels = checked(round).areas
    subjects = {r.statement: r.subject for r in read_figure(METHOD, round, levels)}
    assert (Statement.STRONGEST in subjects) == (Statement.WEAKEST in subjects)
    if Statement.STRONGEST in subjects:
        strongest = levels[AreaId(subjects[Statement.STRONGEST])].level
        weakest = levels[AreaId(subjects[Statement.WEAKEST])].level
        assert strongest is not None
        assert weakest is not None
        assert one_decimal(strongest) > one_decimal(weakest)


@law
@given(rounds)
def test_only_shaded_areas_are_compared_and_the_others_said_to_be_outlined(round: Round) -> None:
    levels = checked(round).areas
    readings = read_figure(METHOD, round, levels)
    outlined = [r.subject for r in readings if r.statement is Statement.TOO_FEW_ANSWERS]
    if readings != (Reading(Statement.NOTHING_YET),):
        assert outlined == [area for area in QUADRANTS if not levels[area].shaded]
    else:
        assert not any(levels[area].shaded for area in QUADRANTS)
