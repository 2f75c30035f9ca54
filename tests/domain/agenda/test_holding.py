"""Holding an agenda, step by step: on, left out, more, fewer, over, and on again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda, BlockId
from bizservice_desktop.domain.agenda.holding import (
    began_ago,
    end,
    go_on,
    jump,
    more_minutes,
    next_block,
    pause,
    ran_too_long,
    resume,
    skip,
    start_over,
    with_actual,
)
from bizservice_desktop.domain.agenda.running import NotRunning, clock_of, is_running
from bizservice_desktop.domain.agenda.starting import start

NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
SIDE = replace(block("b2", 10), beside=True)
DAY = agenda(block("a", 30), block("b", 20), SIDE, block("c", 40, pin=10 * 60))
FIVE = agenda(*(block(id, 10) for id in "abcde"))


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def left(made: Agenda, minutes: float) -> int:
    found = clock_of(made, at(minutes))
    assert found is not None
    return found.seconds_left


def actual(made: Agenda) -> list[int | None]:
    return [each.actual for each in made.blocks]


def left_out(made: Agenda) -> list[str]:
    return [each.id for each in made.blocks if each.is_skipped]


def on(made: Agenda) -> str:
    assert made.run is not None
    return made.run.block


def to_come(made: Agenda, minutes: float) -> list[str]:
    found = clock_of(made, at(minutes))
    assert found is not None
    return [each.chain[0].id for each in found.then]


def test_nothing_on_the_programme_cannot_be_held() -> None:
    with pytest.raises(NotRunning):
        start(agenda(), NINE)
    for step in (pause, resume, next_block, skip, start_over, go_on, end):
        with pytest.raises(NotRunning):
            step(DAY, NINE)


def test_next_keeps_how_long_the_whole_chain_took() -> None:
    made = next_block(start(DAY, NINE), at(34.4))
    assert actual(made) == [34, None, None, None]
    made = next_block(made, at(50))
    assert actual(made) == [34, 16, 10, None]
    assert made.run is not None
    assert made.run.block == "c"


def test_after_the_last_block_the_workshop_is_over() -> None:
    made = start(DAY, NINE)
    for minutes in (30, 50, 90):
        made = next_block(made, at(minutes))
    assert made.run is not None
    assert (made.run.ended, is_running(made)) == (at(90), False)
    assert actual(made) == [30, 20, 10, 40]


def test_a_pause_does_not_count() -> None:
    made = resume(pause(start(DAY, NINE), at(10)), at(25))
    assert left(made, 30) == 15 * 60
    assert actual(next_block(made, at(40)))[0] == 25
    paused = pause(made, at(30))
    assert pause(paused, at(35)) == paused
    assert actual(next_block(paused, at(60)))[0] == 15
    assert resume(made, at(40)) == made


def test_five_more_minutes_for_all_groups_and_from_now_when_it_is_over() -> None:
    made = more_minutes(start(DAY, NINE), at(10), 5)
    assert left(made, 10) == 25 * 60
    made = more_minutes(start(DAY, NINE), at(33), 5)
    assert left(made, 33) == 5 * 60
    made = more_minutes(next_block(start(DAY, NINE), at(30)), at(40), 5)
    assert [each.minutes for each in made.blocks[1:3]] == [25, 10]


def test_end_before_the_programme_is_through() -> None:
    made = end(start(DAY, NINE), at(20))
    assert (actual(made), is_running(made)) == ([20, None, None, None], False)
    assert left_out(made) == ["b", "b2", "c"]


def test_what_is_left_out_is_kept_as_not_held() -> None:
    made = skip(next_block(start(DAY, NINE), at(30)), at(34))
    assert (left_out(made), actual(made), on(made)) == (["b", "b2"], [30, None, None, None], "c")
    made = skip(made, at(40))
    assert not is_running(made)
    assert left_out(made) == ["b", "b2", "c"]


def test_jumped_over_is_left_out_and_jumped_back_to_goes_on() -> None:
    made = jump(start(FIVE, NINE), BlockId("d"), at(6))
    assert (actual(made)[0], left_out(made), on(made)) == (6, ["b", "c"], "d")
    assert to_come(made, 7) == ["e"]
    made = jump(made, BlockId("b"), at(9))
    assert (left_out(made), left(made, 9), to_come(made, 9)) == (["c"], 600, ["e"])
    made = jump(made, BlockId("d"), at(12))
    assert (actual(made), left(made, 12)) == ([6, 3, None, None, None], 7 * 60)
    assert jump(made, BlockId("d"), at(13)) == made
    with pytest.raises(KeyError):
        jump(made, BlockId("gone"), at(13))


def test_minutes_are_given_and_taken_but_none_that_is_gone() -> None:
    made = more_minutes(start(DAY, NINE), at(10), 1)
    assert left(made, 10) == 21 * 60
    assert left(more_minutes(made, at(10), -5), 10) == 16 * 60
    assert left(more_minutes(made, at(28), -5), 28) == 0
    assert left(more_minutes(made, at(35), -5), 35) == -4 * 60
    assert more_minutes(made, at(10), 9999).blocks[0].minutes == 720


def test_it_began_some_minutes_ago_and_what_was_before_took_less() -> None:
    made = next_block(start(DAY, NINE), at(40))
    made = began_ago(made, at(41), 8)
    assert (actual(made)[0], left(made, 41)) == (33, 12 * 60)
    made = began_ago(made, at(41), 0)
    assert (actual(made)[0], left(made, 41)) == (41, 20 * 60)


def test_the_first_began_some_minutes_ago_and_so_did_the_workshop() -> None:
    made = began_ago(start(DAY, at(10)), at(10), 10)
    assert made.run is not None
    assert (made.run.started, left(made, 10)) == (NINE, 20 * 60)
    paused = began_ago(pause(made, at(12)), at(15), 4)
    assert left(paused, 20) == 26 * 60
    assert left(began_ago(made, at(12), 720), 12) == (30 - 9 * 60 - 12) * 60  # not before today


def test_started_over_nothing_was_held_and_nothing_was_cut() -> None:
    made = more_minutes(next_block(start(DAY, NINE), at(30)), at(31), 5)
    made = start_over(skip(made, at(35)), at(40))
    assert [each.minutes for each in made.blocks] == [30, 20, 10, 40]
    assert (on(made), left(made, 40), left_out(made)) == ("a", 1800, [])
    assert actual(made) == [None] * 4
    assert start_over(end(made, at(50)), at(60)).run is not None


def test_going_on_is_from_where_it_ended() -> None:
    made = end(next_block(start(DAY, NINE), at(30)), at(36))
    assert left_out(made) == ["c"]
    made = go_on(made, at(36 + 24 * 60))
    assert (is_running(made), left(made, 36 + 24 * 60)) == (True, 14 * 60)
    assert (actual(made), left_out(made)) == ([30, None, None, None], [])


def test_what_was_never_ended_goes_on_from_the_beginning_of_its_block() -> None:
    made = go_on(start(DAY, NINE), at(25 * 60))
    assert left(made, 25 * 60) == 1800


def test_more_than_twelve_hours_are_not_kept_but_asked_about() -> None:
    made = start(DAY, NINE)
    assert ran_too_long(made, at(720)) is None
    assert ran_too_long(made, at(721)) == 721
    made = next_block(made, at(721))
    assert (actual(made)[0], left_out(made), on(made)) == (None, [], "b")
    assert actual(with_actual(made, BlockId("a"), 45))[0] == 45


STRANDS = agenda(
    block("a", 10),
    block("x1", 20),
    replace(block("x2", 20), follows=True),
    replace(block("y1", 15), beside=True),
    block("z", 10),
)


def test_groups_go_through_their_items_and_each_item_keeps_its_own_minutes() -> None:
    made = next_block(start(STRANDS, NINE), at(10))
    clock = clock_of(made, at(35))
    assert clock is not None
    assert clock.seconds_left == 15 * 60
    assert [each.block.id for each in clock.strands] == ["x2", "y1"]
    assert [each.is_over for each in clock.strands] == [False, True]
    assert actual(next_block(made, at(53))) == [10, 20, 23, 15, None]
    assert left_out(skip(made, at(20))) == ["x1", "x2", "y1"]
    made = jump(made, BlockId("z"), at(30))
    assert actual(made) == [10, 20, None, 15, None]
    made = jump(made, BlockId("y1"), at(32))
    assert (on(made), left(made, 32)) == ("x1", 20 * 60)
    assert actual(made)[1:4] == [None] * 3


def test_minutes_are_for_the_groups_that_still_work() -> None:
    made = next_block(start(STRANDS, NINE), at(10))
    made = more_minutes(made, at(40), 5)
    assert [each.minutes for each in made.blocks[1:4]] == [20, 25, 15]
    made = began_ago(made, at(40), 20)
    assert left(made, 40) == 25 * 60


STEPS: tuple[Callable[[Agenda, datetime], Agenda], ...] = (
    next_block,
    skip,
    pause,
    resume,
    start_over,
    lambda made, now: more_minutes(made, now, 5),
    lambda made, now: more_minutes(made, now, -1),
    lambda made, now: began_ago(made, now, 7),
    lambda made, now: jump(made, BlockId("b"), now),
    lambda made, now: jump(made, BlockId("e"), now),
    lambda made, now: go_on(end(made, now), now),
)


@law
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 25)), max_size=12))
def test_whatever_is_done_the_plan_stays_and_every_item_has_one_fate(
    steps: list[tuple[Callable[[Agenda, datetime], Agenda], int]],
) -> None:
    made, now = start(FIVE, NINE), 0
    for step, minutes in steps:
        now += minutes
        if not is_running(made):
            break
        made = step(made, at(now))
        assert [each.planned for each in made.blocks] == [10] * 5
        assert all(each.actual is None or not each.is_skipped for each in made.blocks)
        if is_running(made):
            here = made.block(BlockId(on(made)))
            assert (here.actual, here.is_skipped) == (None, False)
            assert not set(to_come(made, now)) & {b.id for b in made.blocks if b.is_over}
