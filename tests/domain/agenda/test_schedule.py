"""Times of blocks: a running sum, held by pins."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, OwnMaterial
from bizservice_desktop.domain.agenda.schedule import (
    DIALOGUE_CARDS,
    needs_people,
    packing_list,
    schedule,
)
from bizservice_desktop.domain.method.method import BlockKind, Material, Per

NINE = 9 * 60
block_lists = st.lists(
    st.tuples(
        st.integers(0, 120),
        st.none() | st.integers(NINE - 60, NINE + 300),
        st.booleans(),
        st.sampled_from(BlockKind),
    ),
    max_size=7,
).map(
    lambda rows: [
        replace(block(f"b{n}", minutes, pin), beside=beside, kind=kind)
        for n, (minutes, pin, beside, kind) in enumerate(rows)
    ]
)


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
    assert (plan.minutes_of(BlockKind.WORK), plan.minutes_of(BlockKind.BREAK)) == (45, 15)


@law
@given(block_lists)
def test_starts_are_the_running_sum_around_the_pins(blocks: list[Block]) -> None:
    plan = schedule(agenda(*blocks))
    assert [slot.block for slot in plan.slots] == blocks
    clock = NINE
    for chain in plan.chains:
        first = chain[0]
        assert first.start == (clock if first.block.pin is None else first.block.pin)
        assert first.start == clock + first.free_before - first.overlap
        assert min(first.free_before, first.overlap) == 0
        assert all(slot.end - slot.start == slot.block.minutes for slot in chain)
        assert all(slot.start == first.start for slot in chain)
        clock = max(slot.end for slot in chain)
    assert plan.end == max([NINE, *(slot.end for slot in plan.slots)])


@law
@given(block_lists)
def test_without_pins_nothing_is_free_and_nothing_overlaps(blocks: list[Block]) -> None:
    plan = schedule(agenda(*(replace(block, pin=None) for block in blocks)))
    assert all(slot.free_before == slot.overlap == 0 for slot in plan.slots)
    minutes = (
        plan.minutes_of(BlockKind.WORK)
        + plan.minutes_of(BlockKind.BREAK)
        + plan.minutes_of(BlockKind.BUFFER)
    )
    assert plan.end - plan.start == minutes


def test_blocks_side_by_side_begin_together_and_the_longest_counts() -> None:
    day = agenda(
        block("a", 15),
        block("b", 40),
        replace(block("c", 60, pin=NINE), beside=True),
        replace(block("d", 20), beside=True),
        block("e", 5),
    )
    plan = schedule(day)
    assert [slot.start - NINE for slot in plan.slots] == [0, 15, 15, 15, 75]
    assert [len(chain) for chain in plan.chains] == [1, 3, 1]
    assert plan.minutes_of(BlockKind.WORK) == 80


def test_buffers_are_neither_work_nor_breaks() -> None:
    spare = replace(block("b", 10), kind=BlockKind.BUFFER)
    plan = schedule(agenda(block("a", 45), spare))
    assert (
        plan.minutes_of(BlockKind.WORK),
        plan.minutes_of(BlockKind.BREAK),
        plan.minutes_of(BlockKind.BUFFER),
    ) == (45, 0, 10)


def test_what_is_on_at_a_minute() -> None:
    """An overlap belongs to what began last; of what runs side by side, to the first."""
    side = replace(block("s", 60), beside=True)
    plan = schedule(agenda(block("a", 60), block("b", 30, NINE + 45), side, block("c", 20)))
    seen = [(minute, plan.at(NINE + minute)) for minute in (-1, 0, 44, 45, 100, 105, 125)]
    assert seen == [(-1, None), (0, 0), (44, 0), (45, 1), (100, 2), (105, 3), (125, None)]


DOTS, SHEETS, BEAMER, CARDS = (
    Material("dots", Per.PERSON, 5),
    Material("sheets", Per.GROUP, 2),
    Material("beamer", Per.ROOM, 1),
    Material(DIALOGUE_CARDS, Per.GROUP, 1),
)
EVERYTHING = (DOTS, SHEETS, BEAMER, CARDS)
A, B = block("a"), block("b")
DAY = replace(
    agenda(replace(A, materials=("dots", "sheets")), replace(B, materials=("dots",))), people=12
)


def counted(day: Agenda) -> list[tuple[str, int]]:
    return [(thing.material or thing.title, thing.count) for thing in packing_list(day, EVERYTHING)]


def test_a_material_counts_once_by_people_and_groups() -> None:
    assert counted(DAY) == [("dots", 60), ("sheets", 8)]
    assert counted(replace(DAY, groups=3)) == [("dots", 60), ("sheets", 6)]


def test_without_a_number_of_people_it_is_counted_for_one() -> None:
    day = replace(DAY, people=None)
    assert counted(day) == [("dots", 5), ("sheets", 8)]
    assert needs_people(packing_list(day, EVERYTHING), day)
    assert not needs_people(packing_list(DAY, EVERYTHING), DAY)


def test_own_things_count_as_the_block_that_needs_most() -> None:
    few = OwnMaterial("Apples", Per.PERSON, 1)
    many = OwnMaterial(" apples ", Per.PERSON, 2)
    rope = OwnMaterial("Rope", Per.GROUP, 1)
    day = replace(
        agenda(
            replace(A, own_materials=(few, rope)),
            replace(B, own_materials=(many, OwnMaterial("  "))),
        ),
        people=10,
        groups=3,
    )
    assert counted(day) == [("apples", 20), ("Rope", 3)]


def test_named_cards_are_counted_instead_of_sets() -> None:
    sets = agenda(replace(A, materials=(DIALOGUE_CARDS,)))
    assert counted(sets) == [(DIALOGUE_CARDS, 4)]
    named = agenda(replace(A, cards=("one", "two")), replace(B, cards=("two", "three")))
    assert counted(named) == [(DIALOGUE_CARDS, 3)]


def test_what_is_parked_is_not_brought() -> None:
    assert counted(DAY.with_parked(A.id).with_parked(B.id)) == []
