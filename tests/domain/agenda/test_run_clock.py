"""The clock of a workshop: what is left, how late it is, when it ends."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tests.builders import agenda, block

from bizservice_desktop.domain.agenda.agenda import Agenda, BlockId, Run
from bizservice_desktop.domain.agenda.run_clock import (
    Pace,
    RunClock,
    clock_of,
    current_chain,
    is_forgotten,
    is_late,
    read_clock,
)
from bizservice_desktop.domain.durations import format_clock

ZONE = timezone(timedelta(hours=1))
NINE = datetime(2026, 3, 4, 9, 0, tzinfo=ZONE)
DAY = replace(
    agenda(block("a", 30), block("b", 20), block("c", 40, pin=10 * 60), block("d", 10)),
    end=10 * 60 + 50,
)
RUN = Run(started=NINE, block=BlockId("a"), block_started=NINE)


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def clock(minutes: float, run: Run = RUN, made: Agenda = DAY) -> RunClock:
    found = read_clock(made, run, at(minutes))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("minutes", "left", "pace"),
    [
        (0, 1800, Pace.ON_TIME),
        (23.9, 366, Pace.ON_TIME),
        (24, 360, Pace.SOON),
        (28.4, 96, Pace.SOON),
        (28.5, 90, Pace.CLOSE),
        (30, 0, Pace.CLOSE),
        (31, -60, Pace.OVER),
    ],
)
def test_seconds_left_and_pace(minutes: float, left: int, pace: Pace) -> None:
    assert (clock(minutes).seconds_left, clock(minutes).pace) == (left, pace)


def test_on_time_nothing_is_late_until_the_block_is_over() -> None:
    for minutes in (0, 10, 30):
        assert (clock(minutes).behind, format_clock(clock(minutes).end)) == (0, "10:50")


def test_free_time_before_a_pin_swallows_ten_minutes() -> None:
    assert clock(40).behind == 0
    assert clock(42).behind == 2


def test_what_is_late_after_the_last_pin_moves_the_end() -> None:
    run = Run(NINE, BlockId("c"), at(72))
    assert (clock(72, run).behind, format_clock(clock(72, run).end)) == (12, "11:02")


def test_what_comes_then_waits_for_its_pin() -> None:
    then = [(each.chain[0].id, format_clock(each.start)) for each in clock(5).then]
    assert then == [("b", "9:30"), ("c", "10:00"), ("d", "10:40")]
    then = [(each.chain[0].id, format_clock(each.start)) for each in clock(55).then]
    assert then == [("b", "9:55"), ("c", "10:15"), ("d", "10:55")]


def test_ahead_of_the_plan() -> None:
    assert clock(20, Run(NINE, BlockId("b"), at(20))).behind == -10


def test_shortened_blocks_are_no_delay() -> None:
    shorter = DAY.with_block(replace(DAY.blocks[3], minutes=0))
    run = Run(NINE, BlockId("c"), at(70))
    assert clock(70, run, shorter).behind == 0


def test_a_pinned_block_that_begins_early_lasts_until_its_time() -> None:
    early = clock(50, Run(NINE, BlockId("c"), at(50)))
    assert (early.seconds_left, early.behind) == (50 * 60, 0)


def test_a_pause_stops_the_clock_and_moves_the_end() -> None:
    run = Run(NINE, BlockId("d"), at(100), paused_at=at(104))
    assert (clock(120, run).seconds_left, format_clock(clock(120, run).end)) == (360, "11:06")
    later = replace(run, paused_at=None, paused_seconds=16 * 60)
    assert clock(120, later).seconds_left == 360


def test_a_closed_lid_costs_no_minute() -> None:
    assert clock(29).seconds_left == 60
    assert clock(29 + 45).seconds_left == 60 - 45 * 60


def test_another_zone_is_the_same_time() -> None:
    run = replace(RUN, block_started=NINE.astimezone(UTC), started=NINE.astimezone(UTC))
    assert clock(10, run) == clock(10)


def test_the_hour_that_summer_takes_is_no_delay() -> None:
    """Both times have the same zone, so that a plain difference would count an hour more."""
    copenhagen = ZoneInfo("Europe/Copenhagen")
    run = replace(RUN, block_started=datetime(2026, 3, 29, 1, 50, tzinfo=copenhagen))
    found = read_clock(DAY, run, datetime(2026, 3, 29, 3, 10, tzinfo=copenhagen))
    assert found is not None
    assert found.seconds_left == 10 * 60


def test_a_clock_that_was_set_back_shows_the_whole_time() -> None:
    back = clock(-300)
    assert (back.seconds_left, back.behind, format_clock(back.free_at)) == (1800, 0, "9:30")


def test_groups_side_by_side_last_as_long_as_the_longest() -> None:
    side = replace(block("a2", 45), beside=True)
    made = DAY.with_inserted(side, 1)
    assert (clock(0, made=made).planned_seconds, len(clock(0, made=made).chain)) == (2700, 2)
    assert clock(0, made=made).then[0].chain[0].id == "b"


def test_a_block_that_left_the_programme_leaves_the_run_going() -> None:
    held = DAY.with_block(replace(DAY.blocks[0], actual=30))
    run = Run(NINE, BlockId("gone"), at(30))
    assert [each.id for each in current_chain(held, run)] == ["b"]
    assert read_clock(agenda(), RUN, NINE) is None


def test_a_run_of_yesterday_is_forgotten() -> None:
    assert not is_forgotten(RUN, at(600))
    assert is_forgotten(RUN, at(24 * 60))
    assert not is_forgotten(replace(RUN, ended=at(60)), at(24 * 60))
    assert not is_forgotten(replace(RUN, block_started=at(24 * 60)), at(24 * 60 + 5))


@pytest.mark.parametrize(("behind", "late"), [(-4, False), (0, False), (2, False), (3, True)])
def test_three_minutes_behind_are_late(behind: int, late: bool) -> None:
    assert is_late(behind) is late
    assert replace(clock(0), behind=behind).is_late is late


def test_there_is_a_clock_only_while_a_workshop_goes_on_today() -> None:
    held = replace(DAY, run=RUN)
    assert clock_of(held, at(5)) == read_clock(DAY, RUN, at(5))
    assert clock_of(replace(DAY, run=replace(RUN, ended=at(4))), at(5)) is None
    assert clock_of(held, at(24 * 60)) is None
    assert clock_of(DAY, at(5)) is None
    assert clock_of(None, at(5)) is None
