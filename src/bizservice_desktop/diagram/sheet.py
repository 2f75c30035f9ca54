"""Imposition: where cards lie on sheets of paper, so that fronts and backs meet when it is cut.

Cards lie edge to edge and share their cuts. The paper is turned when more cards fit that way.
A grid may reach into the margin that printers leave white as long as no letter does: eight A7
cards fill an A4 sheet. What lies in that margin is not drawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .card_size import CardSize

UNPRINTABLE = 5.0
"""What printers leave white along every edge, in mm."""

_AIR = 0.4  # mm between the unprintable margin and the nearest letter


class CardTooLarge(ValueError):
    """Not one card of this size fits the paper."""


class Duplex(StrEnum):
    """How the paper is turned over. `NONE` prints fronts only."""

    LONG_EDGE = "long_edge"
    SHORT_EDGE = "short_edge"
    NONE = "none"


class Side(StrEnum):
    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in mm, as it is read on the screen."""

    width: float
    height: float

    @property
    def turned(self) -> "Paper":
        return Paper(self.height, self.width)


PAPERS = {
    "a4": Paper(210, 297),
    "a3": Paper(297, 420),
    "letter": Paper(215.9, 279.4),
}


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A centred grid of `columns` × `rows` cards."""

    paper: Paper
    size: CardSize
    columns: int
    rows: int

    @property
    def places(self) -> int:
        return self.columns * self.rows

    @property
    def left(self) -> float:
        return (self.paper.width - self.columns * self.size.width) / 2

    @property
    def top(self) -> float:
        return (self.paper.height - self.rows * self.size.height) / 2

    @property
    def right(self) -> float:
        return self.paper.width - self.left

    @property
    def bottom(self) -> float:
        return self.paper.height - self.top

    def cell(self, place: int) -> tuple[float, float]:
        """The top left corner of a place; places count in reading order from 0."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.size.width, self.top + row * self.size.height

    def behind(self, place: int, duplex: Duplex) -> int:
        """The place on the back page that lies behind a place of the front."""
        row, column = divmod(place, self.columns)
        if turns_sideways(self.paper, duplex):
            column = self.columns - 1 - column
        else:
            row = self.rows - 1 - row
        return row * self.columns + column


@dataclass(frozen=True, slots=True)
class Placement:
    """Card number `card` of those to print, with its top left corner in mm from the page's."""

    card: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """One sheet of paper; `number` counts from 1. Without duplex `backs` is empty."""

    number: int
    layout: SheetLayout
    fronts: tuple[Placement, ...]
    backs: tuple[Placement, ...]

    def side(self, side: Side) -> tuple[Placement, ...]:
        return self.fronts if side is Side.FRONT else self.backs


def turns_sideways(paper: Paper, duplex: Duplex) -> bool:
    """Say whether turning the paper over swaps left and right, rather than top and bottom.

    The edges are the paper's: a landscape page has its long edge on top.
    """
    is_portrait = paper.height >= paper.width
    return is_portrait == (duplex is Duplex.LONG_EDGE)


def layout(size: CardSize, paper: Paper, *, to_edge: bool = True) -> SheetLayout:
    """Return the grid with the most cards; of equals the upright one within the margins.

    With `to_edge` the grid may fill the whole paper when that gives more cards and no text
    comes near the edge.

    Raises:
        CardTooLarge: Not one card fits.
    """
    margins = [UNPRINTABLE]
    if to_edge and size.clearance >= UNPRINTABLE + _AIR:
        margins.append(0.0)
    grids = [_grid(size, way, margin) for margin in margins for way in (paper, paper.turned)]
    best = max(grids, key=lambda grid: grid.places)  # the first of equals
    if not best.places:
        raise CardTooLarge(f"{size.width:g}x{size.height:g}")
    return best


def impose(
    count: int,
    size: CardSize,
    paper: Paper,
    duplex: Duplex,
    *,
    start: int = 0,
    to_edge: bool = True,
    back_offset: tuple[float, float] = (0.0, 0.0),
) -> tuple[SheetPlan, ...]:
    """Place `count` cards on as few sheets as they need.

    Args:
        count: How many cards; a copy is a card.
        size: Of one card.
        paper: Upright.
        duplex: How the paper is turned over.
        start: Places left free on the first sheet because they are already used.
        to_edge: Whether cards may lie at the edge of the paper, see `layout`.
        back_offset: How far in mm backs move right and down, to make up for a printer.

    Raises:
        CardTooLarge: Not one card fits the paper.
    """
    grid = layout(size, paper, to_edge=to_edge)
    used = start % grid.places
    plans: list[SheetPlan] = []
    first = 0
    while first < count:
        last = min(count, first + grid.places - used)
        places = dict(zip(range(first, last), range(used, grid.places), strict=False))
        fronts = tuple(Placement(card, *grid.cell(at)) for card, at in places.items())
        backs = tuple(_backs(grid, places, duplex, back_offset))
        plans.append(SheetPlan(len(plans) + 1, grid, fronts, backs))
        first, used = last, 0
    return tuple(plans)


def _backs(
    grid: SheetLayout, places: dict[int, int], duplex: Duplex, offset: tuple[float, float]
) -> Iterator[Placement]:
    if duplex is Duplex.NONE:
        return
    for card, place in places.items():
        x, y = grid.cell(grid.behind(place, duplex))
        yield Placement(card, x + offset[0], y + offset[1])


def _grid(size: CardSize, paper: Paper, margin: float) -> SheetLayout:
    columns = int((paper.width - 2 * margin + 1e-6) / size.width)
    rows = int((paper.height - 2 * margin + 1e-6) / size.height)
    return SheetLayout(paper, size, max(0, columns), max(0, rows))
