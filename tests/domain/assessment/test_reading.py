"""What the figure says, and from which level on it says it."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from tests.builders import (
    BUSINESS,
    INTERNAL,
    JOBSEEKER,
    METHOD,
    PAIRS,
    QUADRANTS,
    TRANSVERSAL,
    round_of,
)
from tests.domain.strategies import law, rounds

from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.maturity import AreaLevel, area_levels
from bizservice_desktop.domain.assessment.reading import Reading, Statement, read_figure
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import STRATEGY, AreaId
from bizservice_desktop.domain.method.wording import one_decimal

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


def test_one_shaded_area_is_compared_with_nothing() -> None:
    assert said(2.4, None, None, None) == [(Statement.TOO_FEW_ANSWERS, id) for id in QUADRANTS[1:]]


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
    readings = read_figure(METHOD, round, area_levels(METHOD, round))
    reminders = [reading.statement.is_reminder for reading in readings]
    assert sum(reminders) <= 1
    assert reminders == sorted(reminders)


@law
@given(rounds)
def test_the_strongest_is_never_shown_below_the_weakest(round: Round) -> None:
    levels = area_levels(METHOD, round)
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
    levels = area_levels(METHOD, round)
    readings = read_figure(METHOD, round, levels)
    outlined = [r.subject for r in readings if r.statement is Statement.TOO_FEW_ANSWERS]
    if readings != (Reading(Statement.NOTHING_YET),):
        assert outlined == [area for area in QUADRANTS if not levels[area].shaded]
    else:
        assert not any(levels[area].shaded for area in QUADRANTS)
