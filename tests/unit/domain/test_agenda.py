"""Agendas as values, packing lists, and durations as people write them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import agenda, block
from tests.unit.strategies import law

from bizservice_desktop.domain.agenda import (
    LONGEST_BLOCK,
    Agenda,
    BadBlock,
    Block,
    Material,
    Per,
    format_clock,
    packing_list,
    parse_clock,
    parse_minutes,
)
from bizservice_desktop.domain.agenda_run import BlockId
from bizservice_desktop.domain.wording import Wording

A, B, C, D = (block(id) for id in "abcd")
agendas = st.integers(0, 6).map(lambda count: agenda(*(block(f"b{n}") for n in range(count))))


def ids(blocks: tuple[Block, ...]) -> str:
    return "".join(block.id for block in blocks)


@pytest.mark.parametrize(("index", "order"), [(0, "cab"), (1, "acb"), (9, "abc"), (-1, "cab")])
def test_a_block_is_moved_to_its_place(index: int, order: str) -> None:
    assert ids(agenda(A, B, C).moved(C.id, index).blocks) == order


def test_parking_takes_a_block_off_the_programme_and_keeps_it() -> None:
    parked = agenda(A, B).with_parked(A.id)
    assert (ids(parked.blocks), ids(parked.parked)) == ("b", "a")
    back = parked.moved(A.id, 0)
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
        changed = changed.with_parked(id) if is_parking else changed.moved(id, index)
        assert sorted(b.id for b in (*changed.blocks, *changed.parked)) == all_ids


def test_a_block_is_changed_where_it_stands() -> None:
    longer = replace(B, minutes=55)
    assert agenda(A, B).with_block(longer).block(B.id) == longer
    parked = agenda(A, B).with_parked(B.id).with_block(longer)
    assert parked.parked == (longer,)


def test_a_block_is_inserted_and_taken_away() -> None:
    assert ids(agenda(A, B).with_inserted(C, 1).blocks) == "acb"
    assert agenda(A, B).without(A.id) == agenda(B)
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


def test_the_packing_list_counts_a_material_once() -> None:
    dots, cards, beamer = (
        Material("dots", Per.PERSON, 5),
        Material("cards", Per.GROUP, 2),
        Material("beamer", Per.ROOM, 1),
    )
    blocks = [replace(A, materials=("dots", "cards")), replace(B, materials=("dots",))]
    everything = (dots, cards, beamer)
    assert packing_list(blocks, everything, 12) == (("dots", 60), ("cards", 8))
    assert packing_list(blocks, everything, 12, groups=3) == (("dots", 60), ("cards", 6))
    assert packing_list(blocks, everything, None) == (("dots", 5), ("cards", 8))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        (" 45 min ", 45),
        ("45 m", 45),
        ("45 min.", 45),
        ("1h30", 90),
        ("1:30", 90),
        ("1 t 30 min", 90),
        ("3 t. 30 min.", 210),
        ("1,5h", 90),
        ("1.5 H", 90),
        ("0,25t", 15),
        ("2 t.", 120),
        ("12h", LONGEST_BLOCK),
        ("0", 0),
    ],
)
def test_a_duration_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "x", "-5", "1,5", "1h60", "1:75", "721", "13h", "5 days"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(BadBlock):
        parse_minutes(text)


@law
@given(st.integers(0, LONGEST_BLOCK))
def test_a_duration_is_read_as_it_is_written(
    english: Wording, danish: Wording, minutes: int
) -> None:
    hours, rest = divmod(minutes, 60)
    written = [str(minutes), f"{hours}:{rest:02d}", f"{hours}h{rest}", f"{hours} t {rest} min."]
    written += [english.duration(minutes), danish.duration(minutes)]
    assert [parse_minutes(text) for text in written] == [minutes] * len(written)


@pytest.mark.parametrize(
    ("text", "minute"), [("9", 540), ("9:00", 540), ("09.30", 570), ("0930", 570), (" 930 ", 570)]
)
def test_a_time_of_day_is_read(text: str, minute: int) -> None:
    assert parse_clock(text) == minute


@pytest.mark.parametrize("text", ["", "24", "9:60", "9:5", "half past nine", "-1"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(BadBlock):
        parse_clock(text)


@law
@given(st.integers(0, 24 * 60 - 1))
def test_a_time_of_day_is_read_as_it_is_written(minute: int) -> None:
    assert parse_clock(format_clock(minute)) == minute


def test_the_clock_starts_again_at_midnight() -> None:
    assert format_clock(9 * 60 + 5) == "9:05"
    assert format_clock(25 * 60) == "1:00"
