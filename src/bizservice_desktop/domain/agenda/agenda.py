"""Agendas as values: their blocks, how far they are while held, and what was noted.

Source: docs/method.md, "Schedule".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    the one before runs at the same time. `notes` are the facilitator's own and never leave
    the facilitator's paper. `reason` says why a drafted block is there: ids of findings,
    points and cells. `tool` is a method of the library. `origin` tells blocks that are the
    same from agenda to agenda. `planned` are its minutes as they were when the workshop began,
    None before that and for a block that came later; `actual` how many minutes it took when it
    was held, None where nobody knows. `is_skipped` says that it was not held.
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

    @property
    def is_over(self) -> bool:
        """It was held, or will not be."""
        return self.actual is not None or self.is_skipped

    @property
    def first_id(self) -> str:
        """What a block and its copies in other agendas have in common."""
        return self.origin or self.id


Chain: TypeAlias = tuple[Block, ...]
"""Blocks that run at the same time; the longest counts. Most chains are one block long."""


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
    """A jobcentre's agenda for one step of the process.

    `start` and `end` are minutes since midnight; `end` is the agreed end, None when none
    is agreed. `parked` holds blocks that are kept but not on the programme. A template is
    an agenda that others are made of. `groups` is the number of groups, `noted` the minutes
    of the meeting, `run` how far it is while it is held.
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
    groups: int = 4
    is_template: bool = False
    noted: tuple[Noted, ...] = ()
    run: Run | None = None

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
            blocks=_led(_swap(self.blocks, changed)),
            parked=_swap(self.parked, changed),
        )

    def with_inserted(self, block: Block, index: int) -> "Agenda":
        """Return a copy with a block at `index`; one that lands in a chain joins it."""
        index = max(0, min(index, len(self.blocks)))
        if index < len(self.blocks) and self.blocks[index].beside:
            block = replace(block, beside=True)
        return replace(self, blocks=_led((*self.blocks[:index], block, *self.blocks[index:])))

    def with_added(self, block: Block, after: BlockId | None) -> "Agenda":
        """Return a copy with a block behind that of the id `after`, last when there is none.

        A block that is beside another joins the chain; any other comes behind it.
        """
        place = next((n for n, each in enumerate(self.blocks, 1) if each.id == after), None)
        if place is None:
            return self.with_inserted(block, len(self.blocks))
        while not block.beside and place < len(self.blocks) and self.blocks[place].beside:
            place += 1
        return self.with_inserted(block, place)

    def without_block(self, id: BlockId) -> "Agenda":
        """Return a copy without a block; the next of its chain then leads the chain."""
        blocks = list(self.blocks)
        for at, block in enumerate(blocks):
            if block.id == id:
                del blocks[at]
                if not block.beside and at < len(blocks):
                    blocks[at] = replace(blocks[at], beside=False)
                break
        return replace(
            self, blocks=tuple(blocks), parked=tuple(b for b in self.parked if b.id != id)
        )

    def with_moved(self, id: BlockId, index: int) -> "Agenda":
        """Return a copy with the block at `index` (0 = first) of the programme.

        It leaves the chain it stood in, and joins the one in whose midst it lands.
        """
        return self.without_block(id).with_inserted(replace(self.block(id), beside=False), index)

    def with_parked(self, id: BlockId) -> "Agenda":
        block = replace(self.block(id), beside=False)
        rest = self.without_block(id)
        return replace(rest, parked=(*rest.parked, block))


def chains(blocks: Sequence[Block]) -> tuple[Chain, ...]:
    """Divide blocks into those that run at the same time; most chains are one block long.

    A first block cannot be beside another, whatever it says.
    """
    found: list[list[Block]] = []
    for block in blocks:
        if block.beside and found:
            found[-1].append(block)
        else:
            found.append([block])
    return tuple(tuple(chain) for chain in found)


def length(chain: Chain) -> int:
    """Minutes."""
    return max((block.minutes for block in chain), default=0)


def chain_of(agenda: Agenda, id: BlockId) -> Chain:
    """The chain that a block is in; empty when it is not on the programme."""
    all_chains = chains(agenda.blocks)
    return next((each for each in all_chains if any(block.id == id for block in each)), ())


def chains_after(agenda: Agenda, id: BlockId) -> tuple[Chain, ...]:
    """The chains behind that of a block; none when it is not on the programme."""
    all_chains = chains(agenda.blocks)
    chain = chain_of(agenda, id)
    return all_chains[all_chains.index(chain) + 1 :] if chain else ()


def _led(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The same blocks, the first of them beside nothing."""
    if blocks and blocks[0].beside:
        return (replace(blocks[0], beside=False), *blocks[1:])
    return blocks


def _swap(blocks: tuple[Block, ...], changed: Block) -> tuple[Block, ...]:
    return tuple(changed if block.id == changed.id else block for block in blocks)


_SHORTEST_SPLIT = 2
_JOINED_BY = {
    "title": " + ",
    **dict.fromkeys(("detail", "notes", "purpose"), "\n"),
    **dict.fromkeys(("responsible", "room"), ", "),
}
_UNITED = ("areas", "materials", "points", "cases", "cards", "reason", "own_materials")


class Whole(StrEnum):
    """Why a block cannot be split.

    One beside another cannot: a chain has no order in time, so its parts would run at once.
    """

    BESIDE = "beside"
    SHORT = "short"


def why_whole(agenda: Agenda, id: BlockId) -> Whole | None:
    """What keeps a block from being split; None when it can be."""
    chain = chain_of(agenda, id)
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
    least = min(block.minimum, second)
    after = replace(before, id=new_id, minutes=second, minimum=least, pin=None)
    place = agenda.blocks.index(block)
    blocks = (*agenda.blocks[:place], before, after, *agenda.blocks[place + 1 :])
    return replace(agenda, blocks=blocks)


def can_merge(agenda: Agenda, id: BlockId) -> bool:
    """There is a next block, in the same chain; or both run alone and fit in one block."""
    place = agenda.blocks.index(agenda.block(id))
    if place + 1 >= len(agenda.blocks):
        return False
    block, next = agenda.blocks[place : place + 2]
    if next.beside:
        return True
    alone = len(chain_of(agenda, id)) == len(chain_of(agenda, next.id)) == 1
    return alone and block.minutes + next.minutes <= LONGEST_BLOCK


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
    return replace(agenda, blocks=(*agenda.blocks[:place], joined, *agenda.blocks[place + 2 :]))


def _merged(one: Block, other: Block) -> Block:
    values: dict[str, Any] = {
        name: _joined(between, getattr(one, name), getattr(other, name))
        for name, between in _JOINED_BY.items()
    }
    for name in _UNITED:
        values[name] = tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))
    return replace(
        one,
        minutes=_together(one.minutes, other.minutes, other),
        minimum=_together(one.minimum, other.minimum, other),
        kind=one.kind if one.kind is other.kind else BlockKind.WORK,
        tool=one.tool or other.tool,
        origin=one.origin if one.origin == other.origin else "",
        actual=None,
        **values,
    )


def _together(minutes: int, more: int, other: Block) -> int:
    return max(minutes, more) if other.beside else min(minutes + more, LONGEST_BLOCK)


def _joined(between: str, *texts: str) -> str:
    return between.join(dict.fromkeys(text for text in texts if text.strip()))
