"""Groups at the same time: made of blocks, gone on with, named.

Source: docs/method.md, "Schedule".
"""

from dataclasses import replace
from enum import StrEnum

from .agenda import Agenda, Block, BlockId, Chain, Strand, chain_of, strands


class Joins(StrEnum):
    """Where a block stands to the one above it."""

    AFTER = "after"
    BESIDE = "beside"  # begins a strand of its own, at the same time
    FOLLOWS = "follows"  # goes on with the same strand


def joins_of(block: Block) -> Joins:
    if block.beside:
        return Joins.BESIDE
    return Joins.FOLLOWS if block.follows else Joins.AFTER


def with_joined(agenda: Agenda, id: BlockId, joins: Joins) -> Agenda:
    """Return a copy where a block stands to the one above it as `joins` says.

    Only that block is moved: AFTER takes it behind the whole group, BESIDE behind its own
    strand. The first block of a group takes all of the group along, and so does the first of a
    strand that becomes part of the strand above. Of the first block of an agenda nothing changes.

    Raises:
        KeyError: It is not on the programme.
    """
    place, block = next((n, b) for n, b in enumerate(agenda.blocks) if b.id == id)
    if place == 0 or joins is joins_of(block):
        return agenda
    if joins is Joins.AFTER:
        free = replace(block, beside=False, follows=False, group="")
        chain = chain_of(agenda, id)
        last = next(each for each in reversed(chain) if each.id != id)
        return agenda.without_block(id).with_added(free, last.id)
    if joins is Joins.BESIDE and block.follows:
        strand = strand_of(agenda, id)
        other = next(each for each in reversed(strand.blocks) if each.id != id)
        beside = replace(block, beside=True, follows=False, strand="")
        rest = agenda.without_block(id)
        return rest.with_added(beside, other.id)
    is_beside = joins is Joins.BESIDE
    changed = replace(block, beside=is_beside, follows=not is_beside)
    if not is_beside and not is_grouped(agenda, agenda.blocks[place - 1].id):
        return agenda  # there is no strand above to go on with
    return agenda.with_block(changed)


def is_grouped(agenda: Agenda, id: BlockId) -> bool:
    """Whether something runs at the same time as a block."""
    return len(strands(chain_of(agenda, id))) > 1


def can_join(agenda: Agenda, id: BlockId, joins: Joins) -> bool:
    """Whether `with_joined` would change anything."""
    return (
        any(block.id == id for block in agenda.blocks) and with_joined(agenda, id, joins) != agenda
    )


def strand_of(agenda: Agenda, id: BlockId) -> Strand:
    """The strand that a block is in; it may be the only one.

    Raises:
        KeyError: The block is not on the programme.
    """
    for strand in strands(chain_of(agenda, id)):
        if any(block.id == id for block in strand.blocks):
            return strand
    raise KeyError(id)


def strand_number(agenda: Agenda, id: BlockId) -> int:
    """The how-manieth strand of its group a block is in, from 1."""
    return 1 + strands(chain_of(agenda, id)).index(strand_of(agenda, id))


def group_title(chain: Chain) -> str:
    """What the strands together are called; empty when they were given no name."""
    return next((block.group.strip() for block in chain if block.group.strip()), "")


def with_strand_name(agenda: Agenda, id: BlockId, name: str) -> Agenda:
    return agenda.with_block(replace(strand_of(agenda, id).blocks[0], strand=name))


def with_strand_room(agenda: Agenda, id: BlockId, room: str) -> Agenda:
    """Return a copy where the whole strand of a block is in a room; a block that was said to be
    elsewhere stays there."""
    strand = strand_of(agenda, id)
    for block in strand.blocks:
        if block == strand.blocks[0] or block.room == strand.room:
            agenda = agenda.with_block(
                replace(block, room=room if block == strand.blocks[0] else "")
            )
    return agenda


def with_group_title(agenda: Agenda, id: BlockId, title: str) -> Agenda:
    return agenda.with_block(replace(chain_of(agenda, id)[0], group=title))
