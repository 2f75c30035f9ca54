"""Times of blocks: a running sum, held by pins."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.unit.strategies import law

from bizservice_desktop.domain.agenda import Block, BlockKind
from bizservice_desktop.domain.schedule import schedule

NINE = 9 * 60
block_lists = st.lists(
    st.tuples(st.integers(0, 120), st.none() | st.integers(NINE - 60, NINE + 300)), max_size=7
).map(lambda rows: [block(f"b{n}", minutes, pin) for n, (minutes, pin) in enumerate(rows)])


def starts(*blocks: Block) -> list[int]:
    return [slot.start - NINE for slot in schedule(agenda(*blocks)).slots]


def test_blocks_follow_each_other() -> None:
    assert starts(block("a", 15), block("b", 25), block("c", 45)) == [0, 15, 40]


def test_a_later_pin_leaves_free_time() -> None:
    plan = schedule(agenda(block("a", 15), block("b", 25, pin=NINE + 30), block("c", 10)))
    assert [(s.start - NINE, s.free_before, s.overlap) for s in plan.slots] == [
        (0, 0, 0),
        (30, 15, 0),
        (55, 0, 0),
    ]


def test_an_earlier_pin_is_kept_and_shown_as_overlap() -> None:
    plan = schedule(agenda(block("a", 60), block("b", 25, pin=NINE + 30), block("c", 10)))
    assert [(s.start - NINE, s.free_before, s.overlap) for s in plan.slots] == [
        (0, 0, 0),
        (30, 0, 30),
        (55, 0, 0),
    ]
    assert plan.end == NINE + 65


def test_the_end_is_that_of_the_block_that_ends_last() -> None:
    assert schedule(agenda(block("a", 120), block("b", 10, pin=NINE + 30))).end == NINE + 120
    assert schedule(agenda()).end == NINE


@pytest.mark.parametrize(("end", "over"), [(None, 0), (NINE + 30, 15), (NINE + 60, -15)])
def test_minutes_past_the_agreed_end(end: int | None, over: int) -> None:
    assert schedule(replace(agenda(block("a", 45)), end=end)).over == over


def test_work_and_breaks_are_added_apart() -> None:
    pause = replace(block("b", 15), kind=BlockKind.BREAK)
    parked = replace(agenda(block("a", 45), pause), parked=(block("c", 99),))
    plan = schedule(parked)
    assert (plan.work_minutes, plan.break_minutes) == (45, 15)


@law
@given(block_lists)
def test_starts_are_the_running_sum_around_the_pins(blocks: list[Block]) -> None:
    plan = schedule(agenda(*blocks))
    assert [slot.block for slot in plan.slots] == blocks
    clock = NINE
    for slot in plan.slots:
        assert slot.start == (clock if slot.block.pin is None else slot.block.pin)
        assert slot.end - slot.start == slot.block.minutes
        assert slot.start == clock + slot.free_before - slot.overlap
        assert min(slot.free_before, slot.overlap) == 0
        clock = slot.end
    assert plan.end == max([NINE, *(slot.end for slot in plan.slots)])


@law
@given(block_lists)
def test_without_pins_nothing_is_free_and_nothing_overlaps(blocks: list[Block]) -> None:
    plan = schedule(agenda(*(replace(block, pin=None) for block in blocks)))
    assert all(slot.free_before == slot.overlap == 0 for slot in plan.slots)
    assert plan.end - plan.start == plan.work_minutes + plan.break_minutes
