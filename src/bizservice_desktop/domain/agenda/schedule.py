"""What an agenda comes to: when each block begins and ends, and what to bring.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..method.method import BlockKind, Material, Per
from .agenda import Agenda, Block, chains, length


@dataclass(frozen=True, slots=True)
class Slot:
    """A block with its times, in minutes since midnight.

    `free_before` is the time between the block before and this one's pin; `overlap` the
    minutes by which the block before runs past this one's pin. At most one is above 0, and
    only for the first of a chain. `beside` says that it runs at the same time as the slot
    before.
    """

    block: Block
    start: int
    end: int
    free_before: int = 0
    overlap: int = 0
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Schedule:
    """The slots of an agenda, and what they add up to."""

    slots: tuple[Slot, ...]
    start: int
    end: int
    agreed_end: int | None

    @property
    def chains(self) -> tuple[tuple[Slot, ...], ...]:
        """The slots that run at the same time together; most chains are one slot long."""
        firsts = [at for at, slot in enumerate(self.slots) if not slot.beside]
        ends = [*firsts, len(self.slots)][1:]
        return tuple(self.slots[at:end] for at, end in zip(firsts, ends, strict=True))

    def at(self, minute: int) -> int | None:
        """The place of what is on at a minute since midnight: of several, the first of those
        that began last. None when nothing is."""
        on = [n for n, slot in enumerate(self.slots) if slot.start <= minute < slot.end]
        return max(on, key=lambda n: (self.slots[n].start, -n), default=None)

    @property
    def over(self) -> int:
        """Minutes past the agreed end; negative when there is time left; 0 if none is agreed."""
        return 0 if self.agreed_end is None else self.end - self.agreed_end

    def minutes_of(self, kind: BlockKind) -> int:
        """How many minutes are of a kind; a chain counts as its longest block."""
        longest = (max(chain, key=lambda slot: slot.block.minutes) for chain in self.chains)
        return sum(slot.block.minutes for slot in longest if slot.block.kind is kind)


def schedule(agenda: Agenda) -> Schedule:
    """Lay the chains of blocks one after the other; a pinned one begins at its first's pin.

    A pin later than the running time leaves free time before the block; a pin earlier than
    the running time is kept all the same and shown as an overlap. The blocks of a chain
    begin together, and what follows begins when the longest of them ends.
    """
    slots: list[Slot] = []
    clock = agenda.start
    for chain in chains(agenda.blocks):
        pin = chain[0].pin
        begin = clock if pin is None else pin
        free, overlap = max(0, begin - clock), max(0, clock - begin)
        first, *others = chain
        slots.append(Slot(first, begin, begin + first.minutes, free, overlap))
        slots += [Slot(each, begin, begin + each.minutes, beside=True) for each in others]
        clock = begin + length(chain)
    end = max([agenda.start, *(slot.end for slot in slots)])
    return Schedule(tuple(slots), agenda.start, end, agenda.end)


DIALOGUE_CARDS = "mat_dialogue_cards"


@dataclass(frozen=True, slots=True)
class Packed:
    """Something to bring: `material` of the method, or with an own `title`, `count` in all.

    `each` is the count for one room, group or person.
    """

    material: str
    title: str
    per: Per
    each: int
    count: int


def packing_list(agenda: Agenda, materials: Iterable[Material]) -> tuple[Packed, ...]:
    """Return everything the programme needs, each thing once, the method's first.

    A thing is reused from block to block: the most that one block needs of it is brought.
    Where blocks name dialogue cards, the cards are counted. Without a number of people,
    personal things are counted for one.
    """
    factor = {Per.ROOM: 1, Per.GROUP: agenda.groups, Per.PERSON: agenda.people or 1}
    wanted = {id for block in agenda.blocks for id in block.materials}
    cards = {card for block in agenda.blocks for card in block.cards}
    packed: list[Packed] = []
    for material in materials:
        if material.id == DIALOGUE_CARDS and cards:
            packed.append(Packed(material.id, "", Per.ROOM, len(cards), len(cards)))
        elif material.id in wanted:
            total = material.count * factor[material.per]
            packed.append(Packed(material.id, "", material.per, material.count, total))
    own: dict[tuple[str, Per], Packed] = {}
    for thing in (thing for block in agenda.blocks for thing in block.own_materials):
        title = " ".join(thing.title.split())
        key = (title.casefold(), thing.per)
        if title and (key not in own or own[key].each < thing.count):
            total = thing.count * factor[thing.per]
            own[key] = Packed("", title, thing.per, thing.count, total)
    return (*packed, *own.values())


def needs_people(packed: Iterable[Packed], agenda: Agenda) -> bool:
    """Whether the number of people is missing to count everything."""
    return agenda.people is None and any(thing.per is Per.PERSON for thing in packed)
