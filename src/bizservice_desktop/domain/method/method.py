"""What the method consists of: areas, services, points, pairs, cells and their ties; what it
proposes for workshops; and what its library holds.

The values are read from a content pack's `structure.toml`; the wording lives in
`wording.py`. Ids are the method's own and never change.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NewType, TypeAlias, TypeVar


class BlockKind(StrEnum):
    """What a block is for. A buffer is time kept free on purpose; it is the first to be taken.

    Source: the steps of the method's agendas; which kinds there are is ours.
    """

    WORK = "work"
    WELCOME = "welcome"
    INPUT = "input"
    DIALOGUE = "dialogue"
    VOTE = "vote"
    CARDS = "cards"
    CHECK = "check"
    DECISION = "decision"
    CLOSE = "close"
    BREAK = "break"
    BUFFER = "buffer"

    @property
    def is_work(self) -> bool:
        """Everything but breaks and buffers."""
        return self.counts_as is BlockKind.WORK

    @property
    def counts_as(self) -> "BlockKind":
        """What its minutes are added up as: BREAK, BUFFER, or WORK for all others."""
        return self if self in (BlockKind.BREAK, BlockKind.BUFFER) else BlockKind.WORK


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


class ToolKind(StrEnum):
    PROCESS = "process"
    TOOL = "tool"
    CONCEPT = "concept"
    EXTERNAL = "external"


class EvidenceGroup(StrEnum):
    EVIDENCE = "evidence"
    INDICATION = "indication"
    NO_KNOWLEDGE = "no_knowledge"


@dataclass(frozen=True, slots=True)
class Tool:
    """A model, method or tool. The sources give none of them an evidence grade."""

    id: str
    area: str
    kind: ToolKind
    heading: bool
    points: tuple[str, ...]
    services: tuple[str, ...]
    parts: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Case:
    id: str
    area: str
    also_areas: tuple[str, ...]
    services: tuple[str, ...]
    tools: tuple[str, ...]
    points: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class FinderRow:
    """From a problem to the tools to look at first, and then."""

    id: str
    first: tuple[str, ...]
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvidenceGrade:
    """How sure one can be that something works. Source: method 7.8."""

    id: str
    group: EvidenceGroup


AreaId = NewType("AreaId", str)
ServiceId = NewType("ServiceId", str)
PointId = NewType("PointId", str)
PairId = NewType("PairId", str)
CellId = NewType("CellId", str)
CardId = NewType("CardId", str)
StepId = NewType("StepId", str)

T = TypeVar("T")

STRATEGY = AreaId("area_strategy")
MIN_LEVEL = 0
MAX_LEVEL = 4


class UnknownId(LookupError):
    """The method has nothing by this id; the first argument is the id."""


@dataclass(frozen=True, slots=True)
class Area:
    """An initiative area, or the strategy that frames the four."""

    id: AreaId
    code: str
    frame: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """An observation point; `strong` and `also` are its ties to service areas."""

    id: PointId
    area: AreaId
    number: int
    subpoints: tuple[str, ...] = ()
    strong: frozenset[ServiceId] = frozenset()
    also: frozenset[ServiceId] = frozenset()
    tools: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A dialogue card of the method: a question on one point."""

    id: CardId
    point: PointId
    number: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two areas whose interplay is judged."""

    id: PairId
    areas: tuple[AreaId, AreaId]
    points: tuple[PointId, ...] = ()
    tools: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A service area within an initiative area; `thin`: the sources say little here."""

    id: CellId
    service: ServiceId
    area: AreaId
    tools: tuple[str, ...] = ()
    thin: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the process: a workshop or the writing of the strategy."""

    id: StepId
    number: int
    is_workshop: bool
    points: tuple[PointId, ...] = ()


Item: TypeAlias = Area | Point | Card | Pair | Cell | Step | Tool


@dataclass(frozen=True)
class Method:
    """The whole method. Orders are those of the manual."""

    id: str
    edition: str
    areas: tuple[Area, ...]
    services: tuple[ServiceId, ...]
    points: tuple[Point, ...]
    cards: tuple[Card, ...]
    pairs: tuple[Pair, ...]
    cells: tuple[Cell, ...]
    steps: tuple[Step, ...] = ()
    agendas: tuple[AgendaProposal, ...] = ()
    materials: Mapping[str, Material] = field(default_factory=dict)
    tools: tuple[Tool, ...] = ()
    cases: tuple[Case, ...] = ()
    finder: tuple[FinderRow, ...] = ()
    evidence: tuple[EvidenceGrade, ...] = ()
    terms: tuple[str, ...] = ()

    @cached_property
    def quadrants(self) -> tuple[AreaId, ...]:
        """The areas of the figure, without the frame, in their fixed order."""
        return tuple(area.id for area in self.areas if not area.frame)

    @cached_property
    def point_order(self) -> tuple[PointId, ...]:
        return tuple(point.id for point in self.points)

    @cached_property
    def _known(self) -> Mapping[str, Item]:
        """What is looked up, by id; ids of different kinds begin differently."""
        lists: tuple[tuple[Item, ...], ...] = (
            self.areas, self.points, self.cards, self.pairs, self.cells, self.steps, self.tools
        )  # fmt: skip
        return {item.id: item for items in lists for item in items}

    def knows(self, id: str) -> bool:
        """Whether it has an area, point, card, pair, cell, step or tool of this id."""
        return id in self._known

    def area(self, id: str) -> Area:
        """Raises: UnknownId."""
        return self._find(Area, id)

    def point(self, id: str) -> Point:
        """Raises: UnknownId."""
        return self._find(Point, id)

    def cell(self, id: str) -> Cell:
        """Raises: UnknownId."""
        return self._find(Cell, id)

    def card(self, id: str) -> Card:
        """Raises: UnknownId."""
        return self._find(Card, id)

    def pair(self, id: str) -> Pair:
        """Raises: UnknownId."""
        return self._find(Pair, id)

    def step(self, id: str) -> Step:
        """Raises: UnknownId."""
        return self._find(Step, id)

    def tool(self, id: str) -> Tool:
        """Raises: UnknownId."""
        return self._find(Tool, id)

    def cell_at(self, service: ServiceId, area: AreaId) -> Cell:
        """Raises: UnknownId."""
        for cell in self.cells:
            if cell.service == service and cell.area == area:
                return cell
        raise UnknownId(f"{service} × {area}")

    def points_of(self, area: AreaId) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.area == area)

    def cards_of(self, point: PointId) -> tuple[Card, ...]:
        return tuple(card for card in self.cards if card.point == point)

    def strong_points(self, cell: CellId) -> tuple[Point, ...]:
        """The points of the cell's area that are strongly tied to its service.

        Source: docs/method.md, "Service ties".
        """
        at = self.cell(cell)
        return tuple(p for p in self.points_of(at.area) if at.service in p.strong)

    def tools_for(self, point: PointId) -> tuple[Tool, ...]:
        return tuple(tool for tool in self.tools if point in tool.points)

    def tools_for_cell(self, cell: CellId) -> tuple[str, ...]:
        """The tools of a cell, then those of the points strongly tied to it, once each."""
        of_points = (tool.id for p in self.strong_points(cell) for tool in self.tools_for(p.id))
        return tuple(dict.fromkeys((*self.cell(cell).tools, *of_points)))

    def cases_for(self, point: PointId) -> tuple[Case, ...]:
        return tuple(case for case in self.cases if point in case.points)

    def code_of_point(self, id: PointId) -> str:
        """The short name of a point, such as `INT 4`."""
        point = self.point(id)
        return f"{self.area(point.area).code} {point.number}"

    def code_of_card(self, id: CardId) -> str:
        """The short name of a card, such as `INT 4.1`."""
        card = self.card(id)
        return f"{self.code_of_point(card.point)}.{card.number}"

    def proposals(self, step: StepId) -> tuple[AgendaProposal, ...]:
        return tuple(agenda for agenda in self.agendas if agenda.step == step)

    def _find(self, kind: type[T], id: str) -> T:
        item = self._known.get(id)
        if not isinstance(item, kind):
            raise UnknownId(id)
        return item
