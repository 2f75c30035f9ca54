"""An agenda as its participants see it: nothing private, and no buffers.

A buffer is the facilitator's own. For participants it is part of the item before it in its strand,
so that everything after it begins when it did. Source: docs/method.md, "Schedule".
"""

from collections.abc import Iterable
from dataclasses import replace

from ..durations import LONGEST_BLOCK
from ..method.method import BlockKind
from .agenda import Agenda, Block, BlockId, chains, strands
from .schedule import Schedule, Slot, Track, schedule, tracks


def for_participants(agenda: Agenda) -> Agenda:
    """The agenda without anything written that is the facilitator's own."""
    blocks = tuple(
        replace(
            block, notes="", responsible="", reason=(), actual=None, planned=None, is_skipped=False
        )
        for block in agenda.blocks
    )
    return replace(agenda, blocks=blocks, parked=(), noted=(), run=None)


def schedule_for_participants(agenda: Agenda) -> Schedule:
    """When each item begins and ends for those who take part.

    A buffer that nothing comes before is left out, and the programme begins after it.
    """
    plan = schedule(agenda)
    slots: list[Slot] = []
    newest = 0
    for chain in plan.chains:
        items = [seen for track in tracks(chain) if (seen := _without_buffers(track))]
        if items:
            newest = len(slots)
            slots += _from_its_first(items[0], chain[0])
            slots += [slot for track in items[1:] for slot in _beside(track)]
        slots[newest:] = _lasting(slots[newest:], max(slot.end for slot in chain))
    is_later = bool(slots) and not is_item(plan.slots[0].block) and slots[0].start > plan.start
    return replace(plan, slots=tuple(slots), start=slots[0].start if is_later else plan.start)


def is_item(block: Block) -> bool:
    """Whether participants know of it."""
    return block.kind is not BlockKind.BUFFER


def item_among(blocks: Iterable[Block]) -> Block | None:
    """The first of them that participants know of."""
    return next(filter(is_item, blocks), None)


def item_at(agenda: Agenda, id: BlockId) -> Block | None:
    """What is on for participants while a block is: the block, or the item that a buffer is part
    of; None for one that comes first, and for what is not on the programme."""
    before: Block | None = None
    for chain in chains(agenda.blocks):
        for strand in strands(chain):
            item = before
            for block in strand.blocks:
                item = block if is_item(block) else item
                if block.id == id:
                    return item
        before = next(filter(is_item, reversed(chain)), before)
    return None


def _without_buffers(track: Track) -> list[Slot]:
    items: list[Slot] = []
    for slot in track:
        if is_item(slot.block):
            items.append(slot)
        elif items:
            items[-1] = _to(items[-1], max(slot.end, items[-1].end))
    return items


def _from_its_first(track: list[Slot], first: Slot) -> list[Slot]:
    """The strand that leads a chain which began with `first`, a buffer perhaps."""
    overlap = max(0, first.overlap - (track[0].start - first.start))
    free = first.free_before if track[0].start == first.start else 0
    leads = replace(track[0], free_before=free, overlap=overlap, beside=False, follows=False)
    return [leads, *track[1:]]


def _beside(track: list[Slot]) -> list[Slot]:
    return [replace(track[0], beside=True, follows=False), *track[1:]]


def _lasting(chain: list[Slot], until: int) -> list[Slot]:
    """The same, what ends last among them going on to a minute that is later."""
    latest = max((slot.end for slot in chain), default=until)
    return [_to(slot, until) if slot.end == latest < until else slot for slot in chain]


def _to(slot: Slot, end: int) -> Slot:
    minutes = min(LONGEST_BLOCK, end - slot.start)
    return replace(slot, end=end, block=replace(slot.block, minutes=minutes))
