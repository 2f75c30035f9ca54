"""Groups at the same time: made of blocks, gone on with, named.

Source: docs/method.md, "Schedule".
"""

from dataclasses import replace
from enum import StrEnum

from .agenda import Agenda, Block, BlockId, Chain, Strand, chain_of, strands, tidied


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


def with_toggled(agenda: Agenda, id: BlockId, joins: Joins) -> Agenda:
    """Return a copy where a block stands so to the one above it; after everything above where
    it did already."""
    is_so = joins_of(agenda.block(id)) is joins
    return with_joined(agenda, id, Joins.AFTER if is_so else joins)


class Side(StrEnum):
    """Where a block is put at another of a group."""

    ABOVE = "above"  # before it, in its strand
    BELOW = "below"  # next in its strand
    LEFT = "left"  # a strand of its own before that one's
    RIGHT = "right"  # a strand of its own behind it


def with_put(agenda: Agenda, id: BlockId, target: BlockId, side: Side) -> Agenda:
    """Return a copy where a block stands at a side of another, which is in a group.

    Raises:
        KeyError: One of them is not there.
    """
    if id == target:
        return agenda
    block = replace(agenda.block(id), beside=False, follows=False, group="")
    rest = agenda.without_block(id)
    at = rest.block(target)
    if side is Side.BELOW:
        return rest.with_added(replace(block, follows=True), target)
    if side is Side.RIGHT:
        return rest.with_added(replace(block, beside=True), target)
    if side is Side.LEFT:
        at = strand_of(rest, target).blocks[0]
    place = rest.blocks.index(at)
    if at.follows:
        return rest.with_inserted(block, place)
    leading = replace(block, beside=at.beside, group=at.group)
    pushed = replace(at, beside=side is Side.LEFT, follows=side is Side.ABOVE, group="")
    if side is Side.ABOVE:
        leading, pushed = replace(leading, strand=at.strand), replace(pushed, strand="")
    blocks = (*rest.blocks[:place], leading, pushed, *rest.blocks[place + 1 :])
    return replace(rest, blocks=tidied(blocks))


def with_stepped(agenda: Agenda, id: BlockId, by: int) -> Agenda:
    """Return a copy where a block is one place further up (`by` -1) or down (1).

    In a group it goes through its strand, then through the one beside it, and then leaves.
    """
    place = agenda.blocks.index(agenda.block(id))
    if not is_grouped(agenda, id):
        return agenda.with_moved(id, place + by)
    chain, near = chain_of(agenda, id), place + by
    if not 0 <= near < len(agenda.blocks) or agenda.blocks[near] not in chain:
        return agenda.with_moved(id, place)  # out of the group, nothing else passed
    is_same = agenda.blocks[near] in strand_of(agenda, id).blocks
    side = Side.ABOVE if (by < 0) is is_same else Side.BELOW
    return with_put(agenda, id, agenda.blocks[near].id, side)


def is_grouped(agenda: Agenda, id: BlockId) -> bool:
    """Whether something runs at the same time as a block."""
    return len(strands(chain_of(agenda, id))) > 1


def can_join(agenda: Agenda, id: BlockId, joins: Joins) -> bool:
    """Whether `with_joined` would change anything."""
    return (
        any(block.id == id for block in agenda.blocks) and with_joined(agenda, id, joins) != agenda
    )


def all_joins(agenda: Agenda, id: BlockId) -> tuple[Joins, ...]:
    """Where a block may stand to the one above, where it does among them."""
    own = joins_of(agenda.block(id))
    return tuple(each for each in Joins if each is own or can_join(agenda, id, each))


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


def chain_title(chain: Chain) -> str:
    """What a chain is called on one line: its group's title, else the names of its strands or
    what they begin with."""
    names = (each.name.strip() or each.blocks[0].title for each in strands(chain))
    return group_title(chain) or " · ".join(names)


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
