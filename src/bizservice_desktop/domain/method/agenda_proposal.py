"""What the method proposes for a workshop: blocks, how people sit, what to bring."""

from dataclasses import dataclass
from enum import StrEnum


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
