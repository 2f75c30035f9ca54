"""What an agenda comes to: when each block begins and ends, and what to bring.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..method.method import BlockKind, Material, Per
from .agenda import Agenda, Block, OwnMaterial, Strand, chains, strands


@dataclass(frozen=True, slots=True)
class Slot:
    """A block with its times, in minutes since midnight.

    `free_before` is the time between the block before and this one's pin; `overlap` the
    minutes by which the block before runs past this one's pin. At most one is above 0, and
    none for a block that begins a strand `beside` the strand before; one that `follows` goes
    on with the strand of the slot before. `strand` is the strand's name, and `room` the
    block's own or its strand's; both may be empty.
    """

    block: Block
    start: int
    end: int
    free_before: int = 0
    overlap: int = 0
    beside: bool = False
    follows: bool = False
    strand: str = ""
    room: str = ""


Track: TypeAlias = tuple[Slot, ...]
"""The slots of one strand."""


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
        firsts = [at for at, slot in enumerate(self.slots) if not slot.beside and not slot.follows]
        return _parted(self.slots, firsts)

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
        """How many minutes count as a kind: BREAK, BUFFER, or WORK for all others.

        A chain counts as its longest strand.
        """
        longest = (max(tracks(chain), key=_minutes) for chain in self.chains)
        return sum(
            slot.block.minutes
            for track in longest
            for slot in track
            if slot.block.kind.counts_as is kind
        )


def tracks(chain: tuple[Slot, ...]) -> tuple[Track, ...]:
    """Divide the slots of a chain into those of its strands, in order."""
    return _parted(chain, [at for at, slot in enumerate(chain) if at == 0 or slot.beside])


def schedule(agenda: Agenda) -> Schedule:
    """Lay the chains of blocks one after the other; a pinned one begins at its first's pin.

    A pin later than the running time leaves free time before the block; a pin earlier than
    the running time is kept all the same and shown as an overlap. The strands of a chain
    begin together, and what follows begins when the longest of them ends.
    """
    slots: list[Slot] = []
    clock = agenda.start
    for chain in chains(agenda.blocks):
        first, *others = strands(chain)
        laid = _laid(first, clock)
        begin = laid[0].start
        for strand in others:
            laid += _laid(strand, begin, beside=True)
        slots += laid
        clock = max(slot.end for slot in laid)
    end = max([agenda.start, *(slot.end for slot in slots)])
    return Schedule(tuple(slots), agenda.start, end, agenda.end)


def _laid(strand: Strand, clock: int, *, beside: bool = False) -> list[Slot]:
    """The slots of a strand; one `beside` another begins with it, whatever its pin."""
    slots: list[Slot] = []
    for place, block in enumerate(strand.blocks):
        begins = beside and place == 0
        start = clock if begins or block.pin is None else block.pin
        slots.append(
            Slot(
                block,
                start,
                start + block.minutes,
                free_before=max(0, start - clock),
                overlap=max(0, clock - start),
                beside=begins,
                follows=place > 0,
                strand=strand.name,
                room=block.room.strip() or strand.room.strip(),
            )
        )
        clock = start + block.minutes
    return slots


def _parted(slots: tuple[Slot, ...], firsts: Sequence[int]) -> tuple[tuple[Slot, ...], ...]:
    ends = [*firsts, len(slots)][1:]
    return tuple(slots[at:end] for at, end in zip(firsts, ends, strict=True))


def _minutes(track: Track) -> int:
    return sum(slot.block.minutes for slot in track)


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

    A thing is reused from block to block: the most that one block needs of it is brought, for
    each room in which strands need it at the same time. Where blocks name dialogue cards, the
    cards are counted. Without a number of people, personal things are counted for one.
    """
    factor = {Per.GROUP: agenda.groups, Per.PERSON: agenda.people or 1}
    rooms = _rooms(agenda)
    cards = {card for block in agenda.blocks for card in block.cards}
    packed: list[Packed] = []
    for material in materials:
        if material.id == DIALOGUE_CARDS and cards:
            packed.append(Packed(material.id, "", Per.ROOM, len(cards), len(cards)))
        elif material.id in rooms:
            total = material.count * factor.get(material.per, rooms[material.id])
            packed.append(Packed(material.id, "", material.per, material.count, total))
    own: dict[tuple[str, Per], Packed] = {}
    for thing in (thing for block in agenda.blocks for thing in block.own_materials):
        title = _own_title(thing)
        key = (title.casefold(), thing.per)
        if title and (key not in own or own[key].each < thing.count):
            total = thing.count * factor.get(thing.per, rooms[title.casefold()])
            own[key] = Packed("", title, thing.per, thing.count, total)
    return (*packed, *own.values())


def _rooms(agenda: Agenda) -> dict[str, int]:
    """In how many rooms at most each thing is needed at the same time, by its id or own title.

    What has no room of its own is in the one that all meet in.
    """
    most: dict[str, int] = {}
    for chain in chains(agenda.blocks):
        places: dict[str, set[str]] = {}
        for strand in strands(chain):
            for block in strand.blocks:
                room = (block.room.strip() or strand.room.strip()).casefold()
                own = (_own_title(thing).casefold() for thing in block.own_materials)
                for thing in (*block.materials, *own):
                    places.setdefault(thing, set()).add(room)
        for thing, rooms in places.items():
            most[thing] = max(most.get(thing, 1), len(rooms))
    return most


def _own_title(thing: OwnMaterial) -> str:
    return " ".join(thing.title.split())


def needs_people(packed: Iterable[Packed], agenda: Agenda) -> bool:
    """Whether the number of people is missing to count everything."""
    return agenda.people is None and any(thing.per is Per.PERSON for thing in packed)
