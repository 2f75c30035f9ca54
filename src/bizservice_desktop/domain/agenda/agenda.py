"""Agendas as values: their blocks, how far they are while held, and what was noted.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NewType, TypeAlias

from ..durations import LONGEST_BLOCK, MINUTES_A_DAY, BadBlock
from ..method.method import BlockKind, Per, Setting

AgendaId = NewType("AgendaId", str)
BlockId = NewType("BlockId", str)
NotedId = NewType("NotedId", str)

MOST_BLOCKS = 500
"""Of an agenda, the parked ones among them; more than a week of workshops needs."""


@dataclass(frozen=True, slots=True)
class OwnMaterial:
    """Something to bring that the method does not name; `count` for each `per`."""

    title: str
    per: Per = Per.ROOM
    count: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One item of an agenda.

    `minutes` is 0..LONGEST_BLOCK, `minimum` the shortest it may become. `pin` fixes the
    start in minutes since midnight; None lets it follow the block before. A block `beside`
    begins a strand at the same time as the strand before; one that `follows` goes on with the
    strand of the block before. `strand` is the strand's name, on its first block, and `group`
    what the strands together are called, on the first block of all. `notes` are the
    facilitator's own and never leave the facilitator's paper. `reason` says why a drafted block
    is there: ids of findings, points and cells. `tool` is a method of the library. `origin` tells
    blocks that are the same from agenda to agenda. `planned` are its minutes as they were when
    the workshop began, None before that and for a block that came later; `actual` how many
    minutes it took when it was held, None where nobody knows. `is_skipped` says that it was not
    held.
    """

    id: BlockId
    title: str
    minutes: int
    minimum: int = 5
    kind: BlockKind = BlockKind.WORK
    setting: Setting = Setting.PLENARY
    detail: str = ""
    notes: str = ""
    responsible: str = ""
    pin: int | None = None
    areas: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    reason: tuple[str, ...] = ()
    beside: bool = False
    follows: bool = False
    strand: str = ""
    group: str = ""
    purpose: str = ""
    room: str = ""
    tool: str = ""
    cards: tuple[str, ...] = ()
    own_materials: tuple[OwnMaterial, ...] = ()
    origin: str = ""
    actual: int | None = None
    planned: int | None = None
    is_skipped: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.minutes <= LONGEST_BLOCK:
            raise BadBlock(f"{self.minutes} minutes")
        if not 0 <= self.minimum <= LONGEST_BLOCK:
            raise BadBlock(f"minimum of {self.minimum} minutes")
        if self.pin is not None and not 0 <= self.pin < MINUTES_A_DAY:
            raise BadBlock(f"pin at minute {self.pin}")
        if self.actual is not None and self.actual < 0:
            raise BadBlock(f"took {self.actual} minutes")
        if self.planned is not None and not 0 <= self.planned <= LONGEST_BLOCK:
            raise BadBlock(f"planned with {self.planned} minutes")
        if self.beside and self.follows:
            raise BadBlock("begins a strand and goes on with another")

    @property
    def is_over(self) -> bool:
        """It was held, or will not be."""
        return self.actual is not None or self.is_skipped

    @property
    def first_id(self) -> str:
        """What a block and its copies in other agendas have in common."""
        return self.origin or self.id


Chain: TypeAlias = tuple[Block, ...]
"""The blocks of all strands that run at the same time, strand by strand (`strands`). Most
chains are one strand of one block."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Blocks that one group goes through after each other while others go through theirs.

    `name` and `room` are empty when none was given; a block may have another room.
    """

    name: str
    room: str
    blocks: tuple[Block, ...]

    @property
    def minutes(self) -> int:
        return sum(block.minutes for block in self.blocks)

    @property
    def floor(self) -> int:
        """The shortest it may become, in minutes: no block below its own minimum."""
        return sum(min(block.minimum, block.minutes) for block in self.blocks)

    @property
    def areas(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(area for block in self.blocks for area in block.areas))

    def over_at(self, begin: int) -> int:
        """When it is over if it begins at the minute `begin`: a pinned block waits for its pin."""
        first, *others = self.blocks
        at = begin + first.minutes
        for block in others:
            at = max(at, block.pin or 0) + block.minutes
        return at


class NotedKind(StrEnum):
    DECISION = "decision"
    TASK = "task"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Noted:
    """A decision, task or note of the meeting; `block`, `point` and `initiative` are ids of
    what it belongs to, empty for none. `at` is when it fell. A task has an `owner`, a function
    or team, and is `due` on a day; neither is required. The room never sees them."""

    id: NotedId
    kind: NotedKind
    text: str
    at: datetime
    block: BlockId = BlockId("")
    point: str = ""
    initiative: str = ""
    owner: str = ""
    due: date | None = None
    is_done: bool = False

    @property
    def is_open_task(self) -> bool:
        return self.kind is NotedKind.TASK and not self.is_done


@dataclass(frozen=True, slots=True)
class Run:
    """How far a workshop is while it is held. All times have a time zone, so that a closed lid
    or a changed clock zone costs no minute.

    `block` is the one that is on now, the first of those side by side; it began at
    `block_started`. While paused, the clock stood still at `paused_at`; `paused_seconds`
    are the pauses of this block that are over. `ended` is None while the workshop goes on.
    """

    started: datetime
    block: BlockId
    block_started: datetime
    paused_at: datetime | None = None
    paused_seconds: int = 0
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """A jobcentre's agenda for one step of the process; times are minutes since midnight.

    `end` is None when none is agreed, `parked` off the programme, `groups` a number, `bring` for
    participants, `noted` the minutes, `run` how far it is, `changes` how often it was stored anew.
    """

    id: AgendaId
    jobcentre: str
    step: str
    title: str
    blocks: tuple[Block, ...] = ()
    parked: tuple[Block, ...] = ()
    held_on: date | None = None
    start: int = 9 * 60
    end: int | None = None
    place: str = ""
    people: int | None = None
    purpose: str = ""
    bring: str = ""
    groups: int = 4
    is_template: bool = False
    noted: tuple[Noted, ...] = ()
    run: Run | None = None
    changes: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not 0 <= self.start < MINUTES_A_DAY:
            raise BadBlock(f"start at minute {self.start}")
        if self.end is not None and not 0 <= self.end <= MINUTES_A_DAY:
            raise BadBlock(f"end at minute {self.end}")
        if self.people is not None and self.people < 0:
            raise BadBlock(f"{self.people} people")
        if self.groups < 1:
            raise BadBlock(f"{self.groups} groups")
        ids = [block.id for block in (*self.blocks, *self.parked)]
        if len(set(ids)) != len(ids):
            raise BadBlock("two blocks of one id")

    @property
    def has_room(self) -> bool:
        """True while another block may be added."""
        return len(self.blocks) + len(self.parked) < MOST_BLOCKS

    def block(self, id: BlockId) -> Block:
        """Raises: KeyError."""
        for block in (*self.blocks, *self.parked):
            if block.id == id:
                return block
        raise KeyError(id)

    def with_block(self, changed: Block) -> "Agenda":
        """Return a copy where the block of the same id is `changed`."""
        return replace(
            self,
            blocks=tidied(_swap(self.blocks, changed)),
            parked=_swap(self.parked, changed),
        )

    def with_inserted(self, block: Block, index: int) -> "Agenda":
        """Return a copy with a block at `index`.

        One that lands within a strand joins it; between two strands it is one of its own,
        unless it `follows`.
        """
        index = max(0, min(index, len(self.blocks)))
        before, behind = self.blocks[:index], self.blocks[index:]
        if behind and behind[0].follows:
            block = replace(block, beside=False, follows=True)
        elif behind and behind[0].beside and not block.follows:
            block = replace(block, beside=True)
        return replace(self, blocks=tidied((*before, block, *behind)))

    def with_added(self, block: Block, after: BlockId | None) -> "Agenda":
        """Return a copy with a block behind that of the id `after`, last when there is none.

        A block that follows comes next in the strand; one that is beside another comes behind
        the strand, any other behind all strands that run at the same time.
        """
        place = next((n for n, each in enumerate(self.blocks, 1) if each.id == after), None)
        if place is None:
            return self.with_inserted(block, len(self.blocks))
        while place < len(self.blocks) and not block.follows:
            behind = self.blocks[place]
            if not (behind.follows or (behind.beside and not block.beside)):
                break
            place += 1
        return self.with_inserted(block, place)

    def without_block(self, id: BlockId) -> "Agenda":
        """Return a copy without a block; the next of its strand or chain then leads it."""
        blocks = list(self.blocks)
        for at, block in enumerate(blocks):
            if block.id == id:
                del blocks[at]
                blocks[at : at + 1] = [
                    _in_the_place_of(block, each) for each in blocks[at : at + 1]
                ]
                break
        return replace(
            self, blocks=tidied(blocks), parked=tuple(b for b in self.parked if b.id != id)
        )

    def with_moved(self, id: BlockId, index: int) -> "Agenda":
        """Return a copy with the block at `index` (0 = first) of the programme.

        It leaves the strand it stood in, and joins the one in whose midst it lands.
        """
        block = replace(self.block(id), beside=False, follows=False, group="")
        return self.without_block(id).with_inserted(block, index)

    def with_parked(self, id: BlockId) -> "Agenda":
        block = replace(self.block(id), beside=False, follows=False, strand="", group="")
        rest = self.without_block(id)
        return replace(rest, parked=(*rest.parked, block))


def chains(blocks: Sequence[Block]) -> tuple[Chain, ...]:
    """Divide blocks into those that run at the same time; most chains are one block long.

    A first block is beside nothing and follows nothing, whatever it says.
    """
    found: list[list[Block]] = []
    for block in blocks:
        if found and (block.beside or block.follows):
            found[-1].append(block)
        else:
            found.append([block])
    return tuple(tuple(chain) for chain in found)


def strands(chain: Chain) -> tuple[Strand, ...]:
    """Divide a chain into its strands, in order; one where nothing runs at the same time."""
    found: list[list[Block]] = []
    for block in chain:
        if found and not block.beside:
            found[-1].append(block)
        else:
            found.append([block])
    return tuple(
        Strand(
            name=next((block.strand for block in blocks if block.strand.strip()), ""),
            room=next((block.room for block in blocks if block.room.strip()), ""),
            blocks=tuple(blocks),
        )
        for blocks in found
    )


def length(chain: Chain) -> int:
    """Minutes of work of the longest strand."""
    return max((strand.minutes for strand in strands(chain)), default=0)


def over_at(chain: Chain, begin: int) -> int:
    """When the last strand is over if the chain begins at the minute `begin`."""
    return max((strand.over_at(begin) for strand in strands(chain)), default=begin)


def chain_of(agenda: Agenda, id: BlockId) -> Chain:
    """The chain that a block is in; empty when it is not on the programme."""
    all_chains = chains(agenda.blocks)
    return next((each for each in all_chains if any(block.id == id for block in each)), ())


def chains_after(agenda: Agenda, id: BlockId) -> tuple[Chain, ...]:
    """The chains behind that of a block; none when it is not on the programme."""
    all_chains = chains(agenda.blocks)
    chain = chain_of(agenda, id)
    return all_chains[all_chains.index(chain) + 1 :] if chain else ()


def tidied(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same blocks, each saying what it is where it stands.

    A first block is beside nothing; blocks that follow each other with nothing beside them are
    no strand; names stand on the blocks that lead.
    """
    tidy: list[Block] = []
    for chain in chains(blocks):
        all_strands = strands(chain)
        is_group = len(all_strands) > 1
        group = next((block.group for block in chain if block.group.strip()), "")
        for strand in all_strands:
            for at, block in enumerate(strand.blocks):
                leads_all = block is chain[0]
                values: dict[str, Any] = {
                    "beside": at == 0 and not leads_all,
                    "follows": at > 0 and is_group,
                    "strand": strand.name if at == 0 and is_group else "",
                    "group": group if leads_all and is_group else "",
                }
                is_so = all(getattr(block, name) == value for name, value in values.items())
                tidy.append(block if is_so else replace(block, **values))
    return tuple(tidy)


def _in_the_place_of(gone: Block, next: Block) -> Block:
    """The block behind one that is gone; it leads what that one led."""
    if gone.follows:
        return next
    if next.follows:
        name = gone.strand or next.strand
        return replace(
            next, beside=gone.beside, follows=False, strand=name, group=gone.group or next.group
        )
    if next.beside and not gone.beside:
        return replace(next, beside=False, group=gone.group or next.group)
    return next


def _swap(blocks: tuple[Block, ...], changed: Block) -> tuple[Block, ...]:
    return tuple(changed if block.id == changed.id else block for block in blocks)
