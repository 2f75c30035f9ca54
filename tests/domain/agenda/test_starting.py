"""When a workshop begins: as planned, moved, with pins and end kept, and what is asked before."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.rescue import with_cuts, with_moves
from bizservice_desktop.domain.agenda.running import clock_of, is_running
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.agenda.starting import (
    StartMode,
    rescue_plan,
    start,
    start_question,
)

NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DAY = replace(
    agenda(block("a", 30), block("b", 20), block("c", 40, pin=10 * 60)),
    held_on=date(2026, 3, 4),
    end=10 * 60 + 40,
)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def behind(made: Agenda, minutes: float) -> int:
    found = clock_of(made, at(minutes))
    assert found is not None
    return found.behind


def test_start_agrees_on_the_planned_end() -> None:
    made = start(replace(DAY, end=None, held_on=None), at(12))
    assert is_running(made)
    assert (made.end, made.start, made.held_on) == (10 * 60 + 40, 9 * 60, NINE.date())
    assert [each.planned for each in made.blocks] == [30, 20, 40]
    assert start(replace(DAY, end=660), NINE).end == 660


@pytest.mark.parametrize("minutes", [-15, 0, 15])
def test_a_quarter_of_an_hour_off_it_simply_begins(minutes: int) -> None:
    assert start_question(DAY, at(minutes)) is None
    assert start_question(replace(DAY, held_on=None), at(minutes + 1440)) is None


@pytest.mark.parametrize(
    ("minutes", "said"), [(16, (0, 16)), (-16, (0, -16)), (1440, (1, 0)), (-2880, (-2, 0))]
)
def test_further_off_or_on_another_day_it_asks(minutes: int, said: tuple[int, int]) -> None:
    found = start_question(DAY, at(minutes))
    assert found is not None
    assert (found.days, found.minutes) == said
    assert found.is_off
    [(fixed, moved)] = found.pins
    assert (fixed.id, moved) == ("c", (10 * 60 + minutes) if abs(minutes) < 1440 else 10 * 60)


def test_a_plan_that_is_too_long_is_said_before_and_is_no_delay() -> None:
    long = replace(DAY, end=10 * 60 + 20)
    found = start_question(long, NINE)
    assert found is not None
    assert (found.over, found.is_off) == (20, False)
    made = start(long, NINE)
    clock = clock_of(made, at(10))
    assert clock is not None
    assert (clock.behind, clock.over, clock.is_late, clock.wants_rescue) == (0, 20, False, True)
    assert behind(made, 40) == 0  # ten minutes free before the pin
    assert behind(made, 44) == 4


def test_all_is_moved_or_pins_and_end_are_kept() -> None:
    moved = start(DAY, at(40), StartMode.MOVE)
    assert (moved.start, moved.end, moved.blocks[2].pin) == (580, 680, 640)
    assert behind(moved, 40) == 0
    kept = start(DAY, at(40))
    assert (kept.start, kept.end, kept.blocks[2].pin) == (540, 640, 600)
    assert behind(kept, 40) == 30
    assert start(DAY, at(40), StartMode.REHEARSE) == moved
    assert start(DAY, at(1440)).held_on == date(2026, 3, 5)


def test_a_pin_that_would_leave_the_day_is_let_go() -> None:
    late = start(DAY, at(14.5 * 60), StartMode.MOVE)
    assert (late.start, late.end, late.blocks[2].pin) == (23 * 60 + 30, 24 * 60, None)
    found = start_question(DAY, at(14.5 * 60))
    assert found is not None
    assert found.pins[0][1] is None


minutes = st.integers(0, 60)
# within a day: an end after midnight is not agreed
days = st.lists(
    st.tuples(minutes, minutes, st.none() | st.integers(480, 900)), min_size=1, max_size=8
)


def made_of(rows: list[tuple[int, int, int | None]], end: int | None) -> Agenda:
    blocks = (
        replace(block(f"b{at}", length, pin if at else None), minimum=least)
        for at, (length, least, pin) in enumerate(rows)
    )
    return replace(agenda(*blocks), end=end, held_on=date(2026, 3, 4))


@law
@given(days, st.none() | st.integers(500, 900), st.integers(-400, 400))
def test_moved_the_plan_is_the_same_plan_at_another_time(
    rows: list[tuple[int, int, int | None]], end: int | None, off: int
) -> None:
    day = made_of(rows, end)
    moved, kept = start(day, at(off), StartMode.MOVE), start(day, at(off))
    assert is_running(moved)
    assume([b.pin is None for b in moved.blocks] == [b.pin is None for b in day.blocks])
    before, after = schedule(day).slots, schedule(moved).slots
    assert [slot.start + off for slot in before] == [slot.start for slot in after]
    assert [block.pin for block in kept.blocks] == [block.pin for block in day.blocks]
    assert behind(moved, off) <= 0


@law
@given(days, st.none() | st.integers(500, 900))
def test_what_is_offered_for_a_plan_that_is_too_long_makes_it_fit(
    rows: list[tuple[int, int, int | None]], end: int | None
) -> None:
    day = made_of(rows, end)
    offer = rescue_plan(day)
    moved = with_moves(day, offer.moves)
    assert rescue_plan(moved).moves == ()
    assert all(slot.overlap == 0 for slot in schedule(moved).slots)
    assert schedule(moved).over <= 0
    if not offer.still_late:
        assert rescue_plan(with_cuts(day, offer.cuts)).moves == ()
