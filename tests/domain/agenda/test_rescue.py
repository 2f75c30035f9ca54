"""Back on time: no minimum is passed, no pin is moved, and the minutes add up."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, BlockId, chains, length
from bizservice_desktop.domain.agenda.rescue import (
    THE_END,
    Late,
    Rescue,
    coming,
    lateness,
    legs_after,
    on_time,
    rescue,
    with_cuts,
    with_moves,
    with_parking,
)
from bizservice_desktop.domain.durations import MINUTES_A_DAY
from bizservice_desktop.domain.method.method import BlockKind

NINE = 9 * 60
NOW = BlockId("now")


def item(
    id: str,
    minutes: int,
    minimum: int = 5,
    kind: BlockKind = BlockKind.WORK,
    pin: int | None = None,
    *,
    beside: bool = False,
) -> Block:
    return replace(
        block(id, minutes, None if pin is None else NINE + pin),
        minimum=minimum,
        kind=kind,
        beside=beside,
    )


def day(*blocks: Block, end: int | None = None) -> Agenda:
    made = agenda(item("now", 30), *blocks)
    return replace(made, end=None if end is None else NINE + end)


def cuts(agenda: Agenda, free_at: int) -> dict[str, int]:
    """Minutes taken by block, when the first block is over `free_at` minutes after nine."""
    return {cut.block: cut.minutes for cut in rescue(agenda, NOW, NINE + free_at).cuts}


def test_on_time_nothing_is_taken() -> None:
    plan = rescue(day(item("a", 60), end=90), NOW, NINE + 30)
    assert (plan.cuts, plan.taken, plan.missing) == ((), 0, 0)


def test_minutes_are_taken_in_proportion_to_what_can_be_spared() -> None:
    made = day(item("a", 60, 20), item("b", 30, 10), item("c", 20, 20), end=140)
    assert cuts(made, 60) == {"a": 20, "b": 10}


def test_twelve_minutes_in_fives_and_exactly() -> None:
    made = day(item("a", 40, 20), item("b", 30, 20), item("c", 20, 10), end=120)
    assert cuts(made, 42) == {"a": 5, "b": 5, "c": 2}


def test_a_break_gives_no_odd_minutes_while_another_has_room() -> None:
    made = day(item("pause", 15, 5, BlockKind.BREAK), item("a", 20, 10), end=65)
    assert cuts(made, 32) == {"a": 2}


def test_buffers_are_taken_first() -> None:
    made = day(item("a", 60), item("air", 10, 0, BlockKind.BUFFER), end=100)
    assert cuts(made, 37) == {"air": 7}
    assert cuts(made, 45) == {"air": 10, "a": 5}


def test_a_break_keeps_its_minimum() -> None:
    made = day(item("a", 20, 20), item("pause", 15, 10, BlockKind.BREAK), end=65)
    plan = rescue(made, NOW, NINE + 42)
    assert [(cut.block, cut.minutes) for cut in plan.cuts] == [("pause", 5)]
    assert plan.still_late == (Late(THE_END, 7),)


def test_only_what_stands_before_a_pin_helps_to_keep_it() -> None:
    made = day(item("a", 30), item("lunch", 30, 30, pin=60), item("b", 60), end=150)
    assert cuts(made, 40) == {"a": 10}


def test_free_time_before_a_pin_swallows_the_delay() -> None:
    assert cuts(day(item("a", 20), item("lunch", 30, pin=60), end=90), 40) == {}


def test_what_a_pin_could_not_keep_is_taken_after_it() -> None:
    made = day(item("a", 30, 25), item("lunch", 30, 30, pin=60), item("b", 60), end=150)
    plan = rescue(made, NOW, NINE + 42)
    assert {cut.block: cut.minutes for cut in plan.cuts} == {"a": 5, "b": 7}
    assert plan.still_late == (Late(BlockId("lunch"), 7),)


def test_groups_side_by_side_are_cut_together_and_win_the_time_once() -> None:
    made = day(item("a", 60, 30), item("b", 55, 30, beside=True), end=90)
    plan = rescue(made, NOW, NINE + 50)
    assert [(cut.block, cut.after) for cut in plan.cuts] == [("a", 40), ("b", 40)]
    assert plan.taken == 20
    made = day(item("a", 60, 30), item("b", 55, 50, beside=True), end=90)
    assert rescue(made, NOW, NINE + 50).missing == 10


def test_what_was_held_or_is_on_is_not_touched() -> None:
    made = agenda(item("early", 60), item("now", 30), item("late", 60))
    plan = rescue(replace(made, end=NINE + 150), NOW, NINE + 100)
    assert [cut.block for cut in plan.cuts] == ["late"]


def test_parking_proposes_the_shortest_that_suffices() -> None:
    made = day(
        item("a", 40, 40),
        item("b", 20, 20),
        item("pause", 15, 15, BlockKind.BREAK),
        item("c", 15, 15),
        end=120,
    )
    plan = rescue(made, NOW, NINE + 48)
    assert (plan.missing, plan.park) == (18, ("b",))
    assert rescue(made, NOW, NINE + 80).park == ("a", "c")


def test_with_something_parked_less_is_cut() -> None:
    made = day(item("a", 30, 20), item("b", 25, 20), end=85)
    plan = rescue(made, NOW, NINE + 50)
    assert (plan.taken, plan.missing, plan.park) == (15, 5, ("b",))
    parked, left = with_parking(made, NOW, NINE + 50)
    assert [each.id for each in parked.parked] == ["b"]
    assert (left.missing, left.cuts) == (0, ())


def test_at_the_last_block_nothing_can_be_taken() -> None:
    plan = rescue(day(end=30), NOW, NINE + 42)
    assert (plan.missing, plan.cuts, plan.park) == (12, (), ())


@pytest.mark.parametrize("end", [None, 90])
def test_without_an_agreed_end_the_planned_one_counts(end: int | None) -> None:
    assert cuts(day(item("a", 60), end=end), 35) == {"a": 5}


minutes = st.integers(0, 24).map(lambda n: n * 5) | st.integers(0, 120)
items = st.tuples(
    minutes,
    st.integers(0, 60),
    st.sampled_from(BlockKind),
    st.none() | st.none() | st.integers(0, 400),
    st.booleans(),
)
days = st.builds(
    lambda rows, end: day(
        *(
            item(f"b{n}", length, least, kind, pin, beside=beside)
            for n, (length, least, kind, pin, beside) in enumerate(rows)
        ),
        end=end,
    ),
    st.lists(items, max_size=8),
    st.none() | st.integers(0, 600),
)
late_ends = st.integers(NINE, NINE + 200)


def arrivals(agenda: Agenda, free_at: int) -> tuple[int, ...]:
    """Minutes too late at each pin and at the end."""
    return tuple(max(0, late) for late in lateness(legs_after(agenda, NOW), free_at))


@law
@given(days, late_ends)
def test_no_block_goes_below_its_minimum_and_no_pin_moves(made: Agenda, free_at: int) -> None:
    after = with_cuts(made, rescue(made, NOW, free_at).cuts)
    for old, new in zip(made.blocks, after.blocks, strict=True):
        assert min(old.minimum, old.minutes) <= new.minutes <= old.minutes
        assert replace(new, minutes=old.minutes) == old


@law
@given(days, late_ends)
def test_it_wins_exactly_what_it_says_and_says_what_is_missing(made: Agenda, free_at: int) -> None:
    # without an agreed end the planned one is the goal, and cuts would move it
    end = legs_after(made, NOW)[-1].wall
    assume(end <= MINUTES_A_DAY)
    made = replace(made, end=end)
    plan = rescue(made, NOW, free_at)
    after = with_cuts(made, plan.cuts)
    walls = [leg.to for leg in legs_after(made, NOW)]
    late = dict(zip(walls, arrivals(after, free_at), strict=True))
    assert {to: minutes for to, minutes in late.items() if minutes} == {
        each.to: each.minutes for each in plan.still_late
    }
    won = sum(length(chain) for chain in chains(made.blocks))
    assert plan.taken == won - sum(length(chain) for chain in chains(after.blocks))


@law
@given(days, late_ends)
def test_no_more_is_taken_than_is_needed(made: Agenda, free_at: int) -> None:
    end = legs_after(made, NOW)[-1].wall
    assume(end <= MINUTES_A_DAY)
    made = replace(made, end=end)
    plan = rescue(made, NOW, free_at)
    after = with_cuts(made, plan.cuts)
    cut = {each.block for each in plan.cuts}
    legs = legs_after(after, NOW)
    for leg, late in zip(legs, lateness(legs, free_at), strict=True):
        if cut & {block.id for chain in leg.chains for block in chain}:
            assert late >= 0
    assert rescue(after, NOW, free_at).cuts == ()


@law
@given(days, late_ends)
def test_nothing_pinned_begins_early_and_nothing_begins_before_what_is_before_it(
    made: Agenda, free_at: int
) -> None:
    at = free_at
    for each in coming(legs_after(made, NOW), free_at):
        assert each.start >= max(at, each.chain[0].pin or 0)
        at = each.start + length(each.chain)


@law
@given(days, late_ends)
def test_something_is_always_offered_and_moved_so_far_nothing_is_late(
    made: Agenda, free_at: int
) -> None:
    end = legs_after(made, NOW)[-1].wall
    assume(end <= MINUTES_A_DAY)
    made = replace(made, end=end)
    plan = rescue(made, NOW, free_at)
    late = any(arrivals(made, free_at))
    assert bool(plan.moves) is late
    moved = with_moves(made, plan.moves)
    if all(block.pin is not None for block in moved.blocks if made.block(block.id).pin is not None):
        assume(moved.end is not None and moved.end < MINUTES_A_DAY)
        assert not any(arrivals(moved, free_at))
    assert [block.minutes for block in moved.blocks] == [block.minutes for block in made.blocks]
    for old, new in zip(made.blocks, moved.blocks, strict=True):
        assert new.pin is None or (old.pin is not None and new.pin >= old.pin)


@law
@given(days, late_ends)
def test_parking_never_takes_pins_or_breaks_and_helps(made: Agenda, free_at: int) -> None:
    end = legs_after(made, NOW)[-1].wall
    assume(end <= MINUTES_A_DAY)
    made = replace(made, end=end)
    plan = rescue(made, NOW, free_at)
    for id in plan.park:
        assert made.block(id).pin is None
    firsts = {chain[0].id: chain for chain in chains(made.blocks)}
    assert not [id for id in plan.park if id in firsts and made.block(id).kind is BlockKind.BREAK]
    if plan.park:
        _, left = with_parking(made, NOW, free_at)
        assert left.missing <= plan.missing
        assert sum(each.minutes for each in left.still_late) < sum(
            each.minutes for each in plan.still_late
        )


@law
@given(st.lists(st.integers(1, 24).map(lambda n: n * 5), min_size=1, max_size=6), st.data())
def test_lengths_stay_multiples_of_five_but_for_the_odd_minutes(
    lengths: list[int], data: st.DataObject
) -> None:
    made = day(*(item(f"b{n}", each, 0) for n, each in enumerate(lengths)), end=30 + sum(lengths))
    late = data.draw(st.integers(0, sum(lengths)))
    odd = [cut for cut in rescue(made, NOW, NINE + 30 + late).cuts if cut.minutes % 5]
    assert len(odd) == (1 if late % 5 else 0)


def test_what_is_pinned_begins_on_time_unless_the_rescue_says_it_is_late() -> None:
    free, late, kept = block("a"), block("b", pin=600), block("c", pin=660)
    found = Rescue((), 0, still_late=(Late(late.id, 5), Late(THE_END, 5)))
    to_come = [(free,), (late, replace(kept, id=BlockId("beside"))), (kept,)]
    assert on_time(found, to_come) == (kept,)
    assert on_time(replace(found, still_late=()), to_come) == (late, kept)
