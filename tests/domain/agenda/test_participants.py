"""What participants see of an agenda: every item when it begins, no buffer, nothing private."""

from dataclasses import replace

from hypothesis import given
from tests.builders import agenda, block
from tests.domain.agenda.test_schedule import block_lists
from tests.domain.strategies import law

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, BlockId
from bizservice_desktop.domain.agenda.participants import (
    for_participants,
    item_among,
    item_at,
    schedule_for_participants,
)
from bizservice_desktop.domain.agenda.schedule import schedule, tracks
from bizservice_desktop.domain.method.method import BlockKind


def buffer(id: str, minutes: int, pin: int | None = None) -> Block:
    return replace(block(id, minutes, pin), kind=BlockKind.BUFFER)


def seen(made: Agenda) -> list[tuple[str, int, int, int]]:
    """Of each item: its id, start, end and minutes, counted from nine."""
    slots = schedule_for_participants(made).slots
    return [(s.block.id, s.start - 540, s.end - 540, s.block.minutes) for s in slots]


def test_a_buffer_is_part_of_the_item_before_it() -> None:
    made = agenda(block("a", 30), buffer("b", 10), buffer("c", 5), block("d", 20), buffer("e", 15))
    assert seen(made) == [("a", 0, 45, 45), ("d", 45, 80, 35)]
    assert schedule_for_participants(made).end == schedule(made).end


def test_one_that_nothing_comes_before_is_left_out() -> None:
    made = agenda(buffer("b", 10), block("a", 30))
    assert seen(made) == [("a", 10, 40, 30)]
    assert schedule_for_participants(made).start == 550
    assert schedule_for_participants(agenda(buffer("b", 10))).slots == ()


def test_beside_others_the_longest_lasts_as_long_as_the_buffer() -> None:
    made = agenda(
        block("a", 30), replace(block("b", 20), beside=True), replace(buffer("c", 45), beside=True)
    )
    assert seen(made) == [("a", 0, 45, 45), ("b", 0, 20, 20)]
    led = agenda(buffer("a", 5), replace(block("b", 20), beside=True))
    assert seen(led) == [("b", 0, 20, 20)]
    assert not schedule_for_participants(led).slots[0].beside


def test_in_a_strand_it_is_part_of_the_item_before_it_there() -> None:
    """One that a strand begins with is left out; a strand of nothing else is none."""

    def follows(each: Block) -> Block:
        return replace(each, follows=True)

    made = agenda(
        block("opening", 15),
        replace(block("a", 10), strand="A", room="2"),
        follows(buffer("a2", 10)),
        follows(block("a3", 10)),
        replace(buffer("b", 5), beside=True, strand="B"),
        follows(block("b2", 10)),
        replace(buffer("c", 60), beside=True),
        block("close", 5),
    )
    assert seen(made) == [
        ("opening", 0, 15, 15),
        ("a", 15, 35, 20),
        ("a3", 35, 75, 40),
        ("b2", 20, 30, 10),
        ("close", 75, 80, 5),
    ]
    chain = schedule_for_participants(made).chains[1]
    assert [[slot.block.id for slot in track] for track in tracks(chain)] == [["a", "a3"], ["b2"]]
    on = {each.id: item_at(made, each.id) for each in made.blocks}
    assert {id: item and item.id for id, item in on.items() if item is None or item.id != id} == {
        "a2": "a",
        "b": "opening",
        "c": "opening",
    }


@law
@given(blocks=block_lists)
def test_every_item_begins_when_it_does(blocks: list[Block]) -> None:
    made = agenda(*blocks)
    begins = {s.block.id: s.start for s in schedule(made).slots if s.block.kind != "buffer"}
    plan = schedule_for_participants(made)
    assert {slot.block.id: slot.start for slot in plan.slots} == begins
    assert all(slot.block.kind is not BlockKind.BUFFER for slot in plan.slots)
    assert plan.end == schedule(made).end
    assert [slot.block for chain in plan.chains for slot in chain] == [s.block for s in plan.slots]


def test_what_is_on_during_a_buffer() -> None:
    made = agenda(buffer("first", 5), block("a", 30), buffer("b", 10), block("c", 5))
    names = {each.id: item_at(made, each.id) for each in made.blocks}
    assert {id: item and item.id for id, item in names.items()} == {
        "first": None,
        "a": "a",
        "b": "a",
        "c": "c",
    }
    assert item_at(made, BlockId("gone")) is None
    assert item_among(made.blocks) == made.blocks[1]
    assert item_among(made.blocks[:1]) is None


def test_nothing_private_is_left() -> None:
    own = replace(block("a"), notes="secret", responsible="secret", reason=("secret",), actual=9)
    made = replace(agenda(own), parked=(replace(block("p"), title="secret"),))
    assert "secret" not in repr(for_participants(made))
