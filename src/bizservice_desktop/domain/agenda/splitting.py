"""One block made two, and two made one.

Source: docs/method.md, "Schedule".
"""

from dataclasses import replace
from typing import Any

from ..durations import LONGEST_BLOCK, BadBlock
from ..method.method import BlockKind
from .agenda import Agenda, Block, BlockId, chain_of, strands, tidied
from .drafting import forgotten

_SHORTEST_SPLIT = 2
_JOINED_BY = {
    "title": " + ",
    **dict.fromkeys(("detail", "notes", "purpose"), "\n"),
    **dict.fromkeys(("responsible", "room"), ", "),
}
_UNITED = ("areas", "materials", "points", "cases", "cards", "reason", "own_materials")


def can_split(agenda: Agenda, id: BlockId) -> bool:
    """A block of two minutes or more; in a strand, the second part follows in it."""
    return agenda.block(id).minutes >= _SHORTEST_SPLIT


def with_split(agenda: Agenda, id: BlockId, new_id: BlockId, minutes: int | None = None) -> Agenda:
    """Return a copy where a block is two, the first of `minutes`, by default half of them.

    Both keep everything but what stands for one point in time: the pin stays with the first.

    Raises:
        BadBlock: The block is too short, or `minutes` leaves one part empty.
    """
    if not can_split(agenda, id):
        raise BadBlock(f"{id} cannot be split")
    block = agenda.block(id)
    first = block.minutes // 2 if minutes is None else minutes
    if not 0 < first < block.minutes:
        raise BadBlock(f"{first} of {block.minutes} minutes")
    second = block.minutes - first
    before = replace(forgotten(block), minutes=first, minimum=min(block.minimum, first))
    least = min(block.minimum, second)
    is_alone = len(chain_of(agenda, id)) == 1
    after = replace(
        before,
        id=new_id,
        minutes=second,
        minimum=least,
        pin=None,
        beside=False,
        follows=not is_alone,
        strand="",
        group="",
    )
    place = agenda.blocks.index(block)
    blocks = (*agenda.blocks[:place], before, after, *agenda.blocks[place + 1 :])
    return replace(agenda, blocks=tidied(blocks))


def can_merge(agenda: Agenda, id: BlockId) -> bool:
    """There is a next block, and the two fit in one: after each other in the same strand, or
    both alone; or each is all of a strand, at the same time."""
    place = agenda.blocks.index(agenda.block(id))
    if place + 1 >= len(agenda.blocks):
        return False
    block, next = agenda.blocks[place : place + 2]
    if next.beside:
        of_both = [
            s for s in strands(chain_of(agenda, id)) if block in s.blocks or next in s.blocks
        ]
        return all(len(strand.blocks) == 1 for strand in of_both)
    alone = len(chain_of(agenda, id)) == len(chain_of(agenda, next.id)) == 1
    return (alone or next.follows) and block.minutes + next.minutes <= LONGEST_BLOCK


def with_merged(agenda: Agenda, id: BlockId) -> Agenda:
    """Return a copy where a block and the next are one; times that ran beside count once.

    Texts are joined; points, cards and materials are those of both.

    Raises:
        BadBlock: The two do not go together.
    """
    if not can_merge(agenda, id):
        raise BadBlock(f"{id} cannot be merged with the next")
    place = agenda.blocks.index(agenda.block(id))
    block, next = agenda.blocks[place : place + 2]
    joined = _merged(block, next)
    blocks = (*agenda.blocks[:place], joined, *agenda.blocks[place + 2 :])
    return replace(agenda, blocks=tidied(blocks))


def _merged(one: Block, other: Block) -> Block:
    values: dict[str, Any] = {
        name: _joined(between, getattr(one, name), getattr(other, name))
        for name, between in _JOINED_BY.items()
    }
    for name in _UNITED:
        values[name] = tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))
    return replace(
        forgotten(one),
        minutes=_together(one.minutes, other.minutes, other),
        minimum=_together(one.minimum, other.minimum, other),
        kind=one.kind if one.kind is other.kind else BlockKind.WORK,
        tool=one.tool or other.tool,
        origin=one.origin if one.origin == other.origin else "",
        **values,
    )


def _together(minutes: int, more: int, other: Block) -> int:
    return max(minutes, more) if other.beside else min(minutes + more, LONGEST_BLOCK)


def _joined(between: str, *texts: str) -> str:
    return between.join(dict.fromkeys(text for text in texts if text.strip()))
