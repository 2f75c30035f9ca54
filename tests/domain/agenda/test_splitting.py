"""One block made two, and two made one; in a strand, too."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import BlockId
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.agenda.splitting import (
    can_merge,
    can_split,
    with_merged,
    with_split,
)
from bizservice_desktop.domain.durations import BadBlock
from bizservice_desktop.domain.method.method import BlockKind

A, B, C = (block(id) for id in "abc")
BESIDE_B = replace(B, beside=True)
NEW = BlockId("new")


def test_a_block_is_split_in_halves_or_after_some_minutes() -> None:
    day = agenda(replace(A, minutes=45, pin=600, detail="Why"), B)
    first, second, _ = with_split(day, A.id, NEW).blocks
    assert (first.minutes, second.minutes, second.id) == (22, 23, NEW)
    assert (first.pin, second.pin, second.detail) == (600, None, "Why")
    assert [b.minutes for b in with_split(day, A.id, NEW, 10).blocks] == [10, 35, 30]


@pytest.mark.parametrize("minutes", [0, 30, 31, -1])
def test_no_part_is_empty(minutes: int) -> None:
    with pytest.raises(BadBlock):
        with_split(agenda(A), A.id, NEW, minutes)


def test_one_minute_is_not_split() -> None:
    day = agenda(replace(A, minutes=1))
    assert not can_split(day, A.id)
    with pytest.raises(BadBlock):
        with_split(day, A.id, NEW)


def test_the_second_part_follows_in_the_strand() -> None:
    day = agenda(replace(A, minimum=0), BESIDE_B, C)
    first = with_split(day, A.id, NEW)
    assert [(b.id, b.beside, b.follows) for b in first.blocks[:3]] == [
        (A.id, False, False),
        (NEW, False, True),
        (B.id, True, False),
    ]
    assert schedule(with_split(day, B.id, NEW)).end == schedule(day).end
    assert with_merged(first, A.id) == day
    assert not can_merge(first, NEW)


def test_two_blocks_become_one_with_everything_of_both() -> None:
    one = replace(A, detail="Ideas", points=("p1", "p2"), materials=("m",), responsible="Chair")
    two = replace(B, detail="Choice", points=("p2", "p3"), kind=BlockKind.BUFFER)
    (joined,) = with_merged(agenda(one, two), A.id).blocks
    assert (joined.id, joined.title, joined.minutes) == (A.id, "A + B", 60)
    assert (joined.detail, joined.points) == ("Ideas\nChoice", ("p1", "p2", "p3"))
    assert (joined.materials, joined.responsible, joined.kind) == (("m",), "Chair", BlockKind.WORK)


def test_blocks_side_by_side_become_one_as_long_as_the_longest() -> None:
    day = agenda(A, replace(BESIDE_B, minutes=50), C)
    merged = with_merged(day, A.id)
    assert [b.minutes for b in merged.blocks] == [50, 30]
    assert schedule(merged).end == schedule(day).end


def test_a_block_is_not_merged_out_of_a_chain_or_past_the_longest() -> None:
    day = agenda(A, BESIDE_B, C)
    assert [can_merge(day, b.id) for b in day.blocks] == [True, False, False]
    assert not can_merge(agenda(replace(A, minutes=700), B), A.id)
    assert not can_merge(agenda(C, A, BESIDE_B), C.id)
    with pytest.raises(BadBlock):
        with_merged(day, C.id)


@law
@given(st.integers(2, 720), st.data())
def test_splitting_and_merging_is_where_one_began(minutes: int, data: st.DataObject) -> None:
    day = agenda(replace(A, minutes=minutes, minimum=0, points=("p",), notes="Mine"), B)
    at = data.draw(st.integers(1, minutes - 1))
    assert with_merged(with_split(day, A.id, NEW, at), A.id) == day
