"""Holding an agenda: begin, pause, go on, note, end."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tests.builders import agenda, block, round_of

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, BlockId, NotedKind, Run
from bizservice_desktop.domain.agenda.drafting import as_template, from_template
from bizservice_desktop.domain.agenda.run_clock import read_clock, seconds_gone
from bizservice_desktop.domain.agenda.running import (
    NotRunning,
    end,
    end_forgotten,
    go_on,
    held_agenda,
    is_running,
    more_minutes,
    next_block,
    note,
    pause,
    resume,
    start,
    took_last_time,
    with_noted,
    without_noted,
)
from bizservice_desktop.domain.durations import format_clock

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)  # when the clock changes
NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
SIDE = replace(block("b2", 10), beside=True)
DAY = agenda(block("a", 30), block("b", 20), SIDE, block("c", 40, pin=10 * 60))


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def left(made: Agenda, minutes: float) -> int:
    assert made.run is not None
    found = read_clock(made, made.run, at(minutes))
    assert found is not None
    return found.seconds_left


def actual(made: Agenda) -> list[int | None]:
    return [each.actual for each in made.blocks]


def test_start_agrees_on_the_planned_end() -> None:
    made = start(DAY, at(12))
    assert is_running(made)
    assert (made.end, made.start, made.held_on) == (10 * 60 + 40, 9 * 60, NINE.date())
    assert left(made, 12) == 1800
    assert start(replace(DAY, end=660), NINE).end == 660


def test_started_at_quite_another_time_all_times_move() -> None:
    made = start(DAY, at(300))
    assert (made.start, made.end, made.blocks[3].pin) == (14 * 60, 15 * 60 + 40, 15 * 60)
    late = start(DAY, at(14.5 * 60))
    assert (late.start, late.end, late.blocks[3].pin) == (23 * 60 + 30, 24 * 60, None)


def test_nothing_on_the_programme_cannot_be_held() -> None:
    with pytest.raises(NotRunning):
        start(agenda(), NINE)
    for step in (pause, resume, next_block, more_minutes, end):
        with pytest.raises(NotRunning):
            step(DAY, NINE)


def test_next_keeps_how_long_the_whole_chain_took() -> None:
    made = next_block(start(DAY, NINE), at(34.4))
    assert actual(made) == [34, None, None, None]
    made = next_block(made, at(50))
    assert actual(made) == [34, 16, 16, None]
    assert made.run is not None
    assert made.run.block == "c"


def test_after_the_last_block_the_workshop_is_over() -> None:
    made = start(DAY, NINE)
    for minutes in (30, 50, 90):
        made = next_block(made, at(minutes))
    assert made.run is not None
    assert (made.run.ended, is_running(made)) == (at(90), False)
    assert actual(made) == [30, 20, 20, 40]


def test_a_pause_does_not_count() -> None:
    made = resume(pause(start(DAY, NINE), at(10)), at(25))
    assert left(made, 30) == 15 * 60
    assert actual(next_block(made, at(40)))[0] == 25
    paused = pause(made, at(30))
    assert pause(paused, at(35)) == paused
    assert actual(next_block(paused, at(60)))[0] == 15
    assert resume(made, at(40)) == made


def copenhagen(day: date, hour: int, minute: int, fold: int = 0) -> datetime:
    """A time on the wall; with `fold` the second time that the clock says so."""
    return datetime.combine(day, time(hour, minute, fold=fold), COPENHAGEN)


@pytest.mark.parametrize(
    ("paused", "resumed", "minutes"),
    [
        (copenhagen(SPRING, 1, 50), copenhagen(SPRING, 3, 10), 20),
        (copenhagen(AUTUMN, 2, 50), copenhagen(AUTUMN, 2, 10, fold=1), 20),
        (copenhagen(AUTUMN, 1, 50), copenhagen(AUTUMN, 3, 10), 140),
        (at(0).astimezone(COPENHAGEN), at(20).astimezone(timezone(timedelta(hours=-5))), 20),
        (at(0).astimezone(timezone(timedelta(hours=9))), at(20).astimezone(COPENHAGEN), 20),
    ],
    ids=["spring", "autumn", "all of autumn", "westwards", "eastwards"],
)
def test_a_pause_is_as_long_as_it_was_whatever_clocks_and_zones_do(
    paused: datetime, resumed: datetime, minutes: int
) -> None:
    began = paused.astimezone(UTC) - timedelta(minutes=10)
    made = pause(start(DAY, began), paused)
    made = resume(made, resumed)
    assert made.run is not None
    assert made.run.paused_seconds == minutes * 60
    assert seconds_gone(made.run, resumed) == 10 * 60
    later = resumed.astimezone(UTC) + timedelta(minutes=5)
    assert seconds_gone(made.run, later.astimezone(resumed.tzinfo)) == 15 * 60
    assert actual(next_block(made, later))[0] == 15


def test_a_run_left_before_the_clock_changes_ends_after_the_minutes_of_its_block() -> None:
    """From 1:50 to 3:20 on the wall are ninety minutes on other days, thirty on this one."""
    long = agenda(block("a", 90))
    made = end_forgotten(start(long, copenhagen(SPRING, 1, 50)))
    assert made.run is not None
    assert made.run.ended is not None
    assert made.run.ended.astimezone(UTC) == datetime(2026, 3, 29, 2, 20, tzinfo=UTC)
    began = copenhagen(SPRING, 1, 50)
    clock = read_clock(long, Run(began, BlockId("a"), began), began)
    assert clock is not None
    assert format_clock(clock.free_at) == "4:20"


def test_a_clock_set_back_during_a_pause_costs_nothing() -> None:
    made = resume(pause(start(DAY, NINE), at(10)), at(5))
    assert left(made, 10) == 20 * 60


def test_five_more_minutes_for_all_groups_and_from_now_when_it_is_over() -> None:
    made = more_minutes(start(DAY, NINE), at(10))
    assert left(made, 10) == 25 * 60
    made = more_minutes(start(DAY, NINE), at(33))
    assert left(made, 33) == 5 * 60
    made = more_minutes(next_block(start(DAY, NINE), at(30)), at(40))
    assert [each.minutes for each in made.blocks[1:3]] == [25, 15]


def test_end_before_the_programme_is_through() -> None:
    made = end(start(DAY, NINE), at(20))
    assert (actual(made), is_running(made)) == ([20, None, None, None], False)


def test_a_forgotten_run_ends_when_its_block_should_have() -> None:
    made = end_forgotten(next_block(start(DAY, NINE), at(30)))
    assert made.run is not None
    assert (made.run.ended, actual(made)) == (at(50), [30, None, None, None])


def test_going_on_begins_the_block_anew() -> None:
    made = go_on(end(start(DAY, NINE), at(20)), at(60))
    assert (is_running(made), left(made, 61), actual(made)[0]) == (True, 29 * 60, None)
    with pytest.raises(NotRunning):
        go_on(DAY, NINE)


def test_minutes_are_linked_to_what_is_on() -> None:
    made = note(start(DAY, NINE), NotedKind.DECISION, "One register", at(5), point="b1")
    first = made.noted[0]
    assert (first.block, first.point, first.at, first.text) == ("a", "b1", at(5), "One register")
    made = note(end(made, at(6)), NotedKind.TASK, "Call", at(7))
    assert made.noted[1].block == ""
    made = with_noted(made, replace(first, text="Two registers"))
    assert [each.text for each in made.noted] == ["Two registers", "Call"]
    assert [each.text for each in without_noted(made, first.id).noted] == ["Call"]


def test_what_the_same_block_took_the_last_time() -> None:
    welcome = replace(block("a", 30), origin="proposal.welcome")
    held = [
        end(start(agenda(welcome, id=f"held{day}"), at(day * 1440)), at(day * 1440 + minutes))
        for day, minutes in ((2, 44), (1, 33))
    ]
    mine = agenda(replace(welcome, id=BlockId("x"), actual=99), id="mine")
    assert took_last_time([*held, mine], mine, mine.blocks[0]) == 44
    assert took_last_time(held, mine, block("b")) is None
    assert took_last_time([replace(held[0], id=AgendaId("mine"))], mine, mine.blocks[0]) is None


def test_an_own_item_kept_as_a_template_remembers_how_long_it_took() -> None:
    held = end(start(agenda(block("own", 30)), NINE), at(47))
    again = from_template(as_template(held), round_of())
    thrice = from_template(as_template(again), round_of())
    assert took_last_time([held], again, again.blocks[0]) == 47
    assert took_last_time([held, again], thrice, thrice.blocks[0]) == 47
    assert took_last_time([held], held, held.blocks[0]) is None


def test_the_last_time_is_the_newest_day_that_an_agenda_was_run_or_is_dated() -> None:
    """One that came without a run has its date; one with a run counts by the day of it."""
    taken = replace(block("x"), origin="a")

    def took(minutes: int, id: str, day: date | None = None) -> Agenda:
        return replace(agenda(replace(taken, id=BlockId(id), actual=minutes), id=id), held_on=day)

    mine = agenda(taken, id="mine")
    undated, dated = took(1, "undated"), took(40, "dated", date(2026, 3, 3))
    run = end(start(replace(took(0, "run"), held_on=date(2026, 1, 1)), at(0)), at(52))
    assert took_last_time([undated], mine, taken) == 1
    assert took_last_time([dated, undated], mine, taken) == 40
    assert took_last_time([dated, run, undated], mine, taken) == 52
    assert took_last_time([took(33, "later", date(2026, 3, 5)), dated, run], mine, taken) == 33


def test_the_agenda_that_is_held_or_was() -> None:
    early = start(agenda(block("a"), id="early"), at(0))
    over = end(start(agenda(block("b"), id="over"), at(10)), at(20))
    never = agenda(block("c"), id="never")
    assert held_agenda([never]) is None
    assert held_agenda([never, early, over]) is early
    assert held_agenda([never, end(early, at(30)), over]) is over
    assert held_agenda([never, early, over], AgendaId("over")) is over
    assert held_agenda([never, early, over], AgendaId("never")) is early
