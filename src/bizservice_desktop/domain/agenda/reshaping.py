"""One block made into two, and two made into one.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from ..durations import LONGEST_BLOCK, BadBlock
from ..method.agenda_proposal import BlockKind
from .agenda import Agenda, Block, BlockId, chains

_T = TypeVar("_T")
_SHORTEST_SPLIT = 2


class Whole(StrEnum):
    """Why a block cannot be split.

    One beside another cannot: a chain has no order in time, so its parts would run at once.
    """

    BESIDE = "beside"
    SHORT = "short"


def why_whole(agenda: Agenda, id: BlockId) -> Whole | None:
    """What keeps a block from being split; None when it can be."""
    chain = _chain(agenda, id)
    if len(chain) > 1:
        return Whole.BESIDE
    return Whole.SHORT if chain[0].minutes < _SHORTEST_SPLIT else None


def can_split(agenda: Agenda, id: BlockId) -> bool:
    """A block of two minutes or more that runs alone."""
    return why_whole(agenda, id) is None


def with_split(agenda: Agenda, id: BlockId, new_id: BlockId, minutes: int | None = None) -> Agenda:
    """Return a copy where a block is two, the first of `minutes`, by default half of them.

    Both keep everything but what stands for one point in time: the pin stays with the first.

    Raises:
        BadBlock: The block runs beside another, or `minutes` leaves one part empty.
    """
    if not can_split(agenda, id):
        raise BadBlock(f"{id} cannot be split")
    block = agenda.block(id)
    first = block.minutes // 2 if minutes is None else minutes
    if not 0 < first < block.minutes:
        raise BadBlock(f"{first} of {block.minutes} minutes")
    second = block.minutes - first
    before = replace(block, minutes=first, minimum=min(block.minimum, first), actual=None)
    after = replace(
        block,
        id=new_id,
        minutes=second,
        minimum=min(block.minimum, second),
        pin=None,
        actual=None,
    )
    place = agenda.blocks.index(block)
    return replace(
        agenda, blocks=(*agenda.blocks[:place], before, after, *agenda.blocks[place + 1 :])
    )


def can_merge(agenda: Agenda, id: BlockId) -> bool:
    """There is a next block, in the same chain; or both run alone and fit in one block."""
    place = _place(agenda, id)
    if place + 1 >= len(agenda.blocks):
        return False
    block, next = agenda.blocks[place : place + 2]
    if next.beside:
        return True
    alone = len(_chain(agenda, id)) == len(_chain(agenda, next.id)) == 1
    return alone and block.minutes + next.minutes <= LONGEST_BLOCK


def with_merged(agenda: Agenda, id: BlockId) -> Agenda:
    """Return a copy where a block and the next are one; times that ran beside count once.

    Texts are joined; points, cards and materials are those of both.

    Raises:
        BadBlock: The two do not go together.
    """
    if not can_merge(agenda, id):
        raise BadBlock(f"{id} cannot be merged with the next")
    place = _place(agenda, id)
    block, next = agenda.blocks[place : place + 2]
    joined = _merged(block, next)
    return replace(agenda, blocks=(*agenda.blocks[:place], joined, *agenda.blocks[place + 2 :]))


def _merged(one: Block, other: Block) -> Block:
    return replace(
        one,
        title=_joined(" + ", one.title, other.title),
        minutes=_together(one.minutes, other.minutes, other),
        minimum=_together(one.minimum, other.minimum, other),
        kind=one.kind if one.kind is other.kind else BlockKind.WORK,
        detail=_joined("\n", one.detail, other.detail),
        notes=_joined("\n", one.notes, other.notes),
        purpose=_joined("\n", one.purpose, other.purpose),
        responsible=_joined(", ", one.responsible, other.responsible),
        room=_joined(", ", one.room, other.room),
        tool=one.tool or other.tool,
        areas=_united(one.areas, other.areas),
        materials=_united(one.materials, other.materials),
        points=_united(one.points, other.points),
        cases=_united(one.cases, other.cases),
        cards=_united(one.cards, other.cards),
        reason=_united(one.reason, other.reason),
        own_materials=_united(one.own_materials, other.own_materials),
        origin=one.origin if one.origin == other.origin else "",
        actual=None,
    )


def _together(minutes: int, more: int, other: Block) -> int:
    return max(minutes, more) if other.beside else min(minutes + more, LONGEST_BLOCK)


def _joined(between: str, *texts: str) -> str:
    return between.join(dict.fromkeys(text for text in texts if text.strip()))


def _united(one: Iterable[_T], other: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _place(agenda: Agenda, id: BlockId) -> int:
    """Raises: KeyError: Not on the programme."""
    for at, block in enumerate(agenda.blocks):
        if block.id == id:
            return at
    raise KeyError(id)


def _chain(agenda: Agenda, id: BlockId) -> tuple[Block, ...]:
    for chain in chains(agenda.blocks):
        if any(block.id == id for block in chain):
            return chain
    raise KeyError(id)
