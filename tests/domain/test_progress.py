"""The one next thing to do."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from tests.builders import (
    BUSINESS,
    CELLS,
    HELD_ON,
    JOBCENTRE,
    METHOD,
    PAIRS,
    POINTS,
    agenda,
    all_cells,
    round_of,
    voted,
)
from tests.domain.strategies import law, rounds

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.check import check_round
from bizservice_desktop.domain.assessment.round import Coverage, InterplayState, PointRecord, Round
from bizservice_desktop.domain.method.method import PointId, Step, StepId
from bizservice_desktop.domain.progress import (
    NextThing,
    StepProgress,
    first_to_ask,
    is_mapped,
    is_settled,
    next_thing,
    open_points,
    shaded_areas,
    step_progress,
)
from bizservice_desktop.domain.workspace import Workspace

MAPPED: dict[str, Answer | PointRecord] = dict.fromkeys(POINTS, 2)
JUDGED = dict.fromkeys(map(str, PAIRS), InterplayState.WORKS)


def next_of(round: Round, *steps: str) -> NextThing:
    agendas = tuple(agenda(id=step, step=step) for step in steps)
    return next_thing(check_round(METHOD, round), Workspace(JOBCENTRE, round, agendas=agendas))


def test_the_way_from_the_first_answer_to_the_workshop() -> None:
    checked = all_cells(Coverage.PARTLY)
    ready = round_of(MAPPED, interplay=JUDGED, cells=checked)
    assert next_of(round_of()) is NextThing.START_MAPPING
    assert next_of(round_of({"b1": voted(1, 2, 3)})) is NextThing.START_MAPPING
    assert next_of(round_of({"b1": 2})) is NextThing.GO_ON_MAPPING
    assert next_of(round_of({**MAPPED, "b1": voted(1, 2)})) is NextThing.GO_ON_MAPPING
    assert next_of(round_of(MAPPED)) is NextThing.JUDGE_INTERPLAY
    assert next_of(round_of(MAPPED, interplay=JUDGED)) is NextThing.CHECK_MATRIX
    assert next_of(ready) is NextThing.DRAFT_AGENDA
    assert next_of(ready, "ws_1_mapping") is NextThing.DRAFT_AGENDA
    assert next_of(ready, "ws_1_mapping", "ws_2_ideas_decisions") is NextThing.HOLD_WORKSHOP


def test_one_pair_or_cell_left_out_is_still_to_do() -> None:
    pairs = dict.fromkeys(map(str, PAIRS[1:]), InterplayState.BROKEN)
    assert next_of(round_of(MAPPED, interplay=pairs)) is NextThing.JUDGE_INTERPLAY
    cells = all_cells(Coverage.NOTHING, **{CELLS[3]: Coverage.NOT_JUDGED})
    assert next_of(round_of(MAPPED, interplay=JUDGED, cells=cells)) is NextThing.CHECK_MATRIX


@pytest.mark.parametrize(
    ("record", "settled"),
    [
        (PointRecord(0), True),
        (PointRecord(Mark.DONT_KNOW), True),
        (PointRecord(Mark.NOT_RELEVANT), True),
        (voted(2, 2, 2), False),
        (PointRecord(), False),
    ],
)
def test_a_point_is_settled_when_the_group_agreed(record: PointRecord, settled: bool) -> None:
    check = check_round(METHOD, round_of({"b1": record}))
    assert is_settled(check.points[POINTS[2]]) is settled


@law
@given(rounds)
def test_open_points_are_those_without_an_agreed_answer(round: Round) -> None:
    check = check_round(METHOD, round)
    waiting = [point for point in POINTS if round.record(point).agreed is None]
    assert list(open_points(check)) == waiting
    assert is_mapped(check) == (not waiting)
    assert 0 <= shaded_areas(check) <= 4


def test_the_strategy_is_no_shaded_area() -> None:
    check = check_round(METHOD, round_of({"s1": 3, "s2": 3, "b1": 3, "i1": 0, "i2": 0}))
    assert shaded_areas(check) == 1


def test_how_far_a_step_is() -> None:
    first, second = (Step(StepId(f"s{n}"), n, is_workshop=True) for n in (1, 2))
    round = round_of(MAPPED)
    dated = replace(agenda(id="a", step="s2"), held_on=HELD_ON)
    later = replace(agenda(id="b", step="s2"), held_on=HELD_ON + timedelta(1))
    undated, kept = agenda(id="c", step="s1"), replace(later, is_template=True)

    def of(step: Step, *agendas: Agenda, round: Round = round) -> StepProgress:
        space = Workspace(JOBCENTRE, round, agendas=agendas)
        return step_progress(step, check_round(METHOD, round), space)

    assert of(first) == StepProgress(None, is_planned=False, is_done=True)
    assert not of(first, round=round_of({"b1": 2})).is_done
    assert of(second, later, dated, undated) == StepProgress(
        HELD_ON + timedelta(1), is_planned=True, is_done=False
    )
    assert of(first, undated).held_on is None
    assert of(first, undated).is_planned
    assert not of(second, kept).is_planned


def test_an_area_is_gone_on_with_where_something_is_open() -> None:
    first, second = (point.id for point in METHOD.points_of(BUSINESS)[:2])
    area = [str(point.id) for point in METHOD.points_of(BUSINESS)]

    def asked(*settled: str) -> PointId:
        check = check_round(METHOD, round_of(dict.fromkeys(settled, 2)))
        return first_to_ask(METHOD, check, BUSINESS)

    assert asked() == first
    assert asked(first) == second
    assert asked(second) == first
    assert asked(*area) == first
