"""Holding an agenda: begin, pause, go on, note, end."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from tests.builders import agenda, block, round_of

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, BlockId, Run
from bizservice_desktop.domain.agenda.drafting import as_template, from_template
from bizservice_desktop.domain.agenda.holding import (
    end,
    end_forgotten,
    next_block,
    pause,
    resume,
)
from bizservice_desktop.domain.agenda.running import (
    Pace,
    RunClock,
    clock_of,
    current_chain,
    held_agenda,
    is_forgotten,
    is_late,
    read_clock,
    seconds_gone,
    took_last_time,
)
from bizservice_desktop.domain.agenda.starting import start
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


def test_a_forgotten_run_ends_when_its_block_should_have() -> None:
    made = end_forgotten(next_block(start(DAY, NINE), at(30)))
    assert made.run is not None
    assert (made.run.ended, actual(made)) == (at(50), [30, None, None, None])


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


ZONE = timezone(timedelta(hours=1))
NINE_ZONED = datetime(2026, 3, 4, 9, 0, tzinfo=ZONE)
PINNED_DAY = replace(
    agenda(block("a", 30), block("b", 20), block("c", 40, pin=10 * 60), block("d", 10)),
    end=10 * 60 + 50,
)
RUN = Run(started=NINE_ZONED, block=BlockId("a"), block_started=NINE_ZONED)


def zoned(minutes: float) -> datetime:
    return NINE_ZONED + timedelta(minutes=minutes)


def clock(minutes: float, run: Run = RUN, made: Agenda = PINNED_DAY) -> RunClock:
    found = read_clock(made, run, zoned(minutes))
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
    run = Run(NINE_ZONED, BlockId("c"), zoned(72))
    assert (clock(72, run).behind, format_clock(clock(72, run).end)) == (12, "11:02")


def test_what_comes_then_waits_for_its_pin() -> None:
    then = [(each.chain[0].id, format_clock(each.start)) for each in clock(5).then]
    assert then == [("b", "9:30"), ("c", "10:00"), ("d", "10:40")]
    then = [(each.chain[0].id, format_clock(each.start)) for each in clock(55).then]
    assert then == [("b", "9:55"), ("c", "10:15"), ("d", "10:55")]


def test_ahead_of_the_plan() -> None:
    assert clock(20, Run(NINE_ZONED, BlockId("b"), zoned(20))).behind == -10


def test_shortened_blocks_are_no_delay() -> None:
    shorter = PINNED_DAY.with_block(replace(PINNED_DAY.blocks[3], minutes=0))
    run = Run(NINE_ZONED, BlockId("c"), zoned(70))
    assert clock(70, run, shorter).behind == 0


def test_a_pinned_block_that_begins_early_lasts_until_its_time() -> None:
    early = clock(50, Run(NINE_ZONED, BlockId("c"), zoned(50)))
    assert (early.seconds_left, early.behind) == (50 * 60, 0)


def test_a_pause_stops_the_clock_and_moves_the_end() -> None:
    run = Run(NINE_ZONED, BlockId("d"), zoned(100), paused_at=zoned(104))
    assert (clock(120, run).seconds_left, format_clock(clock(120, run).end)) == (360, "11:06")
    later = replace(run, paused_at=None, paused_seconds=16 * 60)
    assert clock(120, later).seconds_left == 360


def test_a_closed_lid_costs_no_minute() -> None:
    assert clock(29).seconds_left == 60
    assert clock(29 + 45).seconds_left == 60 - 45 * 60


def test_another_zone_is_the_same_time() -> None:
    run = replace(RUN, block_started=NINE_ZONED.astimezone(UTC), started=NINE_ZONED.astimezone(UTC))
    assert clock(10, run) == clock(10)


def test_the_hour_that_summer_takes_is_no_delay() -> None:
    """Both times have the same zone, so that a plain difference would count an hour more."""
    copenhagen = ZoneInfo("Europe/Copenhagen")
    run = replace(RUN, block_started=datetime(2026, 3, 29, 1, 50, tzinfo=copenhagen))
    found = read_clock(PINNED_DAY, run, datetime(2026, 3, 29, 3, 10, tzinfo=copenhagen))
    assert found is not None
    assert found.seconds_left == 10 * 60


def test_a_clock_that_was_set_back_shows_the_whole_time() -> None:
    back = clock(-300)
    assert (back.seconds_left, back.behind, format_clock(back.free_at)) == (1800, 0, "9:30")


def test_groups_side_by_side_last_as_long_as_the_longest() -> None:
    side = replace(block("a2", 45), beside=True)
    made = PINNED_DAY.with_inserted(side, 1)
    assert (clock(0, made=made).planned_seconds, len(clock(0, made=made).chain)) == (2700, 2)
    assert clock(0, made=made).then[0].chain[0].id == "b"


def test_a_block_that_left_the_programme_leaves_the_run_going() -> None:
    held = PINNED_DAY.with_block(replace(PINNED_DAY.blocks[0], actual=30))
    run = Run(NINE_ZONED, BlockId("gone"), zoned(30))
    assert [each.id for each in current_chain(held, run)] == ["b"]
    assert read_clock(agenda(), RUN, NINE_ZONED) is None


def test_a_run_of_yesterday_is_forgotten() -> None:
    assert not is_forgotten(RUN, zoned(600))
    assert is_forgotten(RUN, zoned(24 * 60))
    assert not is_forgotten(replace(RUN, ended=zoned(60)), zoned(24 * 60))
    assert not is_forgotten(replace(RUN, block_started=zoned(24 * 60)), zoned(24 * 60 + 5))


@pytest.mark.parametrize(("behind", "late"), [(-4, False), (0, False), (2, False), (3, True)])
def test_three_minutes_behind_are_late(behind: int, late: bool) -> None:
    assert is_late(behind) is late
    assert replace(clock(0), behind=behind).is_late is late


def test_there_is_a_clock_only_while_a_workshop_goes_on_today() -> None:
    held = replace(PINNED_DAY, run=RUN)
    assert clock_of(held, zoned(5)) == read_clock(PINNED_DAY, RUN, zoned(5))
    assert clock_of(replace(PINNED_DAY, run=replace(RUN, ended=zoned(4))), zoned(5)) is None
    assert clock_of(held, zoned(24 * 60)) is None
    assert clock_of(PINNED_DAY, zoned(5)) is None
    assert clock_of(None, zoned(5)) is None
