"""Agendas as values: blocks moved, parked, and side by side."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    Block,
    BlockId,
    chains,
)
from bizservice_desktop.domain.durations import LONGEST_BLOCK, BadBlock

A, B, C, D = (block(id) for id in "abcd")
BESIDE_B, BESIDE_C = (replace(each, beside=True) for each in (B, C))
agendas = st.integers(0, 6).map(lambda count: agenda(*(block(f"b{n}") for n in range(count))))


def ids(blocks: tuple[Block, ...]) -> str:
    return "".join(block.id for block in blocks)


@pytest.mark.parametrize(("index", "order"), [(0, "cab"), (1, "acb"), (9, "abc"), (-1, "cab")])
def test_a_block_is_moved_to_its_place(index: int, order: str) -> None:
    assert ids(agenda(A, B, C).with_moved(C.id, index).blocks) == order


def test_parking_takes_a_block_off_the_programme_and_keeps_it() -> None:
    parked = agenda(A, B).with_parked(A.id)
    assert (ids(parked.blocks), ids(parked.parked)) == ("b", "a")
    back = parked.with_moved(A.id, 0)
    assert back == agenda(A, B)


@law
@given(agendas, st.lists(st.tuples(st.booleans(), st.integers(0, 5), st.integers(-1, 7))))
def test_moving_and_parking_never_lose_or_double_a_block(
    start: Agenda, moves: list[tuple[bool, int, int]]
) -> None:
    all_ids = sorted(b.id for b in start.blocks)
    changed = start
    for is_parking, number, index in moves:
        if not all_ids:
            return
        id = BlockId(all_ids[number % len(all_ids)])
        changed = changed.with_parked(id) if is_parking else changed.with_moved(id, index)
        assert sorted(b.id for b in (*changed.blocks, *changed.parked)) == all_ids


def test_a_block_is_changed_where_it_stands() -> None:
    longer = replace(B, minutes=55)
    assert agenda(A, B).with_block(longer).block(B.id) == longer
    parked = agenda(A, B).with_parked(B.id).with_block(longer)
    assert parked.parked == (longer,)


def test_a_block_is_inserted_and_taken_away() -> None:
    assert ids(agenda(A, B).with_inserted(C, 1).blocks) == "acb"
    assert agenda(A, B).without_block(A.id) == agenda(B)
    with pytest.raises(KeyError):
        agenda(A).block(B.id)


def test_two_blocks_of_one_id_are_refused_even_when_one_is_parked() -> None:
    with pytest.raises(BadBlock):
        replace(agenda(A), parked=(A,))


@pytest.mark.parametrize("minutes", [-1, LONGEST_BLOCK + 1])
def test_a_block_of_impossible_length_is_refused(minutes: int) -> None:
    with pytest.raises(BadBlock):
        block("a", minutes)
    with pytest.raises(BadBlock):
        replace(A, minimum=minutes)


@pytest.mark.parametrize("pin", [-1, 24 * 60])
def test_a_time_outside_the_day_is_refused(pin: int) -> None:
    with pytest.raises(BadBlock):
        block("a", pin=pin)
    with pytest.raises(BadBlock):
        replace(agenda(), start=pin)


def test_an_agenda_may_end_at_midnight_but_not_later() -> None:
    assert replace(agenda(), end=24 * 60).end == 24 * 60
    with pytest.raises(BadBlock):
        replace(agenda(), end=24 * 60 + 1)
    with pytest.raises(BadBlock):
        replace(agenda(), people=-1)


def shape(agenda: Agenda) -> str:
    """`a(bc)d` where b and c run at the same time."""
    parts = (ids(chain) for chain in chains(agenda.blocks))
    return "".join(part if len(part) == 1 else f"({part})" for part in parts)


def test_blocks_beside_the_one_before_make_a_chain() -> None:
    assert shape(agenda(A, BESIDE_B, BESIDE_C, D)) == "(abc)d"
    assert chains(()) == ()


def test_a_first_block_is_beside_nothing() -> None:
    assert shape(agenda(BESIDE_B, A)) == "ba"
    assert shape(agenda(A).with_inserted(BESIDE_B, 0)) == "ba"
    assert not agenda(A, BESIDE_B).with_block(replace(A, beside=True)).blocks[0].beside


@pytest.mark.parametrize(
    ("id", "index", "order"),
    [
        ("a", 3, "(bc)da"),
        ("a", 1, "(bac)d"),
        ("b", 0, "b(ac)d"),
        ("c", 3, "(ab)dc"),
        ("c", 1, "(acb)d"),
        ("d", 2, "(abdc)"),
        ("d", 0, "d(abc)"),
    ],
)
def test_a_moved_block_leaves_its_chain_and_joins_where_it_lands(
    id: str, index: int, order: str
) -> None:
    assert shape(agenda(A, BESIDE_B, BESIDE_C, D).with_moved(BlockId(id), index)) == order


def test_a_chain_stays_together_when_its_first_goes() -> None:
    three = agenda(A, BESIDE_B, BESIDE_C, D)
    assert shape(three.without_block(A.id)) == "(bc)d"
    parked = three.with_parked(B.id)
    assert (shape(parked), parked.parked) == ("(ac)d", (B,))


@pytest.mark.parametrize(
    ("beside", "after", "order", "chained"),
    [
        (False, "a", "abcxd", [["a", "b", "c"], ["x"], ["d"]]),
        (False, "b", "abcxd", [["a", "b", "c"], ["x"], ["d"]]),
        (True, "a", "axbcd", [["a", "x", "b", "c"], ["d"]]),
        (False, "d", "abcdx", [["a", "b", "c"], ["d"], ["x"]]),
        (False, None, "abcdx", [["a", "b", "c"], ["d"], ["x"]]),
        (True, "gone", "abcdx", [["a", "b", "c"], ["d", "x"]]),
    ],
)
def test_a_new_block_comes_behind_the_chain_of_the_chosen_one(
    beside: bool, after: str | None, order: str, chained: list[list[str]]
) -> None:
    made = agenda(A, BESIDE_B, BESIDE_C, D).with_added(
        replace(block("x"), beside=beside), None if after is None else BlockId(after)
    )
    assert ids(made.blocks) == order
    assert [[each.id for each in chain] for chain in chains(made.blocks)] == chained
