"""Agendas: the proposals of the method and the agendas a jobcentre makes of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from .agenda_run import BlockId, Noted, Run

AgendaId = NewType("AgendaId", str)

MINUTES_A_DAY = 24 * 60
LONGEST_BLOCK = 12 * 60


class BlockKind(StrEnum):
    """A buffer is time kept free on purpose; it is the first to be taken."""

    WORK = "work"
    BREAK = "break"
    BUFFER = "buffer"


class Setting(StrEnum):
    """How the people sit together."""

    PLENARY = "plenary"
    GROUPS = "groups"
    PAIRS = "pairs"
    ALONE = "alone"


class Per(StrEnum):
    """What a quantity of material is counted by."""

    ROOM = "room"
    GROUP = "group"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Material:
    id: str
    per: Per
    count: int


@dataclass(frozen=True, slots=True)
class OwnMaterial:
    """Something to bring that the method does not name; `count` for each `per`."""

    title: str
    per: Per = Per.ROOM
    count: int = 1


@dataclass(frozen=True, slots=True)
class ProposedBlock:
    """A block of a proposal; its words are found by agenda and block id."""

    id: str
    minutes: int
    minimum: int
    kind: BlockKind = BlockKind.WORK
    setting: Setting = Setting.PLENARY
    areas: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaProposal:
    id: str
    step: str
    is_long: bool
    blocks: tuple[ProposedBlock, ...]

    @property
    def minutes(self) -> int:
        return sum(block.minutes for block in self.blocks)


class BadBlock(ValueError):
    """A block's minutes or pin are out of range."""


@dataclass(frozen=True, slots=True)
class Block:
    """One item of an agenda.

    `minutes` is 0..LONGEST_BLOCK, `minimum` the shortest it may become. `pin` fixes the
    start in minutes since midnight; None lets it follow the block before. A block `beside`
    the one before runs at the same time. `notes` are the facilitator's own and never leave
    the facilitator's paper. `reason` says why a drafted block is there: ids of findings,
    points and cells. `tool` is a method of the library. `origin` tells blocks that are the
    same from agenda to agenda, and `actual` how many minutes it took when it was held.
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

    def __post_init__(self) -> None:
        if not 0 <= self.minutes <= LONGEST_BLOCK:
            raise BadBlock(f"{self.minutes} minutes")
        if not 0 <= self.minimum <= LONGEST_BLOCK:
            raise BadBlock(f"minimum of {self.minimum} minutes")
        if self.pin is not None and not 0 <= self.pin < MINUTES_A_DAY:
            raise BadBlock(f"pin at minute {self.pin}")
        if self.actual is not None and self.actual < 0:
            raise BadBlock(f"took {self.actual} minutes")


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
            blocks=_swap(self.blocks, changed),
            parked=_swap(self.parked, changed),
        )

    def with_inserted(self, block: Block, index: int) -> "Agenda":
        blocks = (*self.blocks[:index], block, *self.blocks[index:])
        return replace(self, blocks=blocks)

    def without(self, id: BlockId) -> "Agenda":
        return replace(
            self,
            blocks=tuple(b for b in self.blocks if b.id != id),
            parked=tuple(b for b in self.parked if b.id != id),
        )

    def moved(self, id: BlockId, index: int) -> "Agenda":
        """Return a copy with the block at `index` (0 = first) of the programme."""
        block = self.block(id)
        rest = self.without(id)
        return rest.with_inserted(block, max(0, min(index, len(rest.blocks))))

    def with_parked(self, id: BlockId) -> "Agenda":
        block = self.block(id)
        rest = self.without(id)
        return replace(rest, parked=(*rest.parked, block))


def packing_list(
    blocks: Iterable[Block], materials: Iterable[Material], people: int | None, groups: int = 4
) -> tuple[tuple[str, int], ...]:
    """Return (material id, quantity) for all blocks, each material once.

    A material is reused from block to block, so it counts once however often it stands on
    the programme. Without a number of people, personal materials are counted for one.
    """
    wanted = {id for block in blocks for id in block.materials}
    factor = {Per.ROOM: 1, Per.GROUP: groups, Per.PERSON: people or 1}
    return tuple((m.id, m.count * factor[m.per]) for m in materials if m.id in wanted)


_HOURS = re.compile(r"(\d{1,2})(?:[.,](\d{1,2}))?\s*[ht]\.?", re.IGNORECASE)
_HOURS_MINUTES = re.compile(
    r"(\d{1,2})\s*(?:[ht]\.?|:)\s*(\d{1,2})(?:\s*m(?:in)?\.?)?", re.IGNORECASE
)
_MINUTES = re.compile(r"(\d{1,3})(?:\s*m(?:in)?\.?)?", re.IGNORECASE)


def parse_minutes(text: str) -> int:
    """Read a duration as people write it: `45`, `45 min`, `1h30`, `1:30`, `1,5h`, `2 t.`

    Returns:
        Minutes, 0..LONGEST_BLOCK.

    Raises:
        BadBlock: Not a duration, or too long.
    """
    text = text.strip()
    if match := _MINUTES.fullmatch(text):
        minutes = int(match[1])
    elif match := _HOURS_MINUTES.fullmatch(text):
        if int(match[2]) >= 60:
            raise BadBlock(text)
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _HOURS.fullmatch(text):
        minutes = round(float(f"{match[1]}.{match[2] or 0}") * 60)
    else:
        raise BadBlock(text)
    if minutes > LONGEST_BLOCK:
        raise BadBlock(text)
    return minutes


def parse_clock(text: str) -> int:
    """Read a time of day: `9`, `9:00`, `09.30`, `0930`.

    Returns:
        Minutes since midnight, 0..1439.

    Raises:
        BadBlock: Not a time of day.
    """
    match = re.fullmatch(r"\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*", text)
    if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise BadBlock(text.strip())
    return int(match[1]) * 60 + int(match[2] or 0)


def format_clock(minute: int) -> str:
    """Write minutes since midnight as `9:05`; past midnight the clock starts again."""
    hours, minutes = divmod(minute % MINUTES_A_DAY, 60)
    return f"{hours}:{minutes:02d}"


def _swap(blocks: tuple[Block, ...], changed: Block) -> tuple[Block, ...]:
    return tuple(changed if block.id == changed.id else block for block in blocks)
