"""Where cards lie on a sheet of paper.

Cards lie edge to edge and share their cuts. The paper is turned when more cards fit that way.
A grid may reach into the margin that printers leave white as long as no letter does: eight A7
cards fill an A4 sheet. What lies in that margin is not drawn. Ready-made sheets have gaps.
"""

from dataclasses import dataclass

from bizservice_desktop.domain.cards.card_print import CardPrint, CardStock, Duplex
from bizservice_desktop.domain.paper import Paper

from .card_size import CardSize, parse_size

UNPRINTABLE = 5.0
"""What printers leave white along every edge, in mm."""

MOST_BLEED = 2.0
"""How far a card's colour runs over its edge where there is room, in mm."""

_NOTHING = 1e-6  # mm
_AIR = 0.4  # mm between the unprintable margin and the nearest letter


class CardTooLarge(ValueError):
    """Not one card of this size fits the paper."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper in mm, as it is read on the screen."""

    width: float
    height: float


PAPERS = {
    Paper.A4: Sheet(210, 297),
    Paper.A3: Sheet(297, 420),
    Paper.LETTER: Sheet(215.9, 279.4),
}


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A grid of `columns` × `rows` cells that begins at (`left`, `top`).

    A cell is one card; with `folded` its front on the left and its back on the right.
    """

    paper: Sheet
    size: CardSize
    columns: int
    rows: int
    left: float
    top: float
    gap_x: float = 0.0
    gap_y: float = 0.0
    folded: bool = False

    @property
    def places(self) -> int:
        return self.columns * self.rows

    @property
    def cell_width(self) -> float:
        return self.size.width * (2 if self.folded else 1)

    @property
    def right(self) -> float:
        return self.left + self.columns * (self.cell_width + self.gap_x) - self.gap_x

    @property
    def bottom(self) -> float:
        return self.top + self.rows * (self.size.height + self.gap_y) - self.gap_y

    @property
    def edges_x(self) -> tuple[float, ...]:
        """Where cells begin and end from left to right; shared edges once."""
        return _edges(self.left, self.cell_width, self.gap_x, self.columns)

    @property
    def edges_y(self) -> tuple[float, ...]:
        return _edges(self.top, self.size.height, self.gap_y, self.rows)

    def cell(self, place: int) -> tuple[float, float]:
        """The top left corner of a place; places count in reading order from 0."""
        row, column = divmod(place, self.columns)
        return (
            self.left + column * (self.cell_width + self.gap_x),
            self.top + row * (self.size.height + self.gap_y),
        )

    def behind(self, x: float, y: float, duplex: Duplex) -> tuple[float, float]:
        """Where a card lies on the back page that lies at (x, y) on the front."""
        is_portrait = self.paper.height >= self.paper.width
        # A landscape page has its long edge on top: there it swaps top and bottom.
        if is_portrait == (duplex is Duplex.LONG):
            return self.paper.width - x - self.size.width, y
        return x, self.paper.height - y - self.size.height

    @property
    def has_bleed(self) -> bool:
        """Whether there is room anywhere for colour beyond a card's edge."""
        return any(self.bleeds) or self.gap_x > 0 or self.gap_y > 0

    @property
    def rooms(self) -> tuple[float, float, float, float]:
        """What is left of the paper at the left, the top, the right and the bottom, in mm."""
        paper = self.paper
        return self.left, self.top, paper.width - self.right, paper.height - self.bottom

    @property
    def is_on_paper(self) -> bool:
        """Whether no card reaches over the paper's edge."""
        return min(self.rooms) >= -_NOTHING

    @property
    def is_printable(self) -> bool:
        """Whether no letter comes where printers leave the paper white."""
        return min(self.rooms) >= UNPRINTABLE - self.size.clearance - _NOTHING

    @property
    def bleeds(self) -> tuple[float, float, float, float]:
        """How far colour may run over the grid's left, top, right and bottom edge, in mm."""
        left, top, right, bottom = (
            max(0.0, min(MOST_BLEED, room - UNPRINTABLE)) for room in self.rooms
        )
        return left, top, right, bottom


def layout_for(how: CardPrint) -> SheetLayout:
    """The grid that cards are printed on.

    Raises:
        CardSizeUnknown: The size is not one.
        CardTooLarge: Not one card fits, or those of the stock do not.
    """
    if how.stock is not None:
        return stock_layout(how.stock)
    return layout(parse_size(how.size), PAPERS[how.paper], folded=how.duplex is Duplex.FOLD)


def layout(size: CardSize, paper: Sheet, *, folded: bool = False) -> SheetLayout:
    """Return the centred grid with the most cards; of equals the upright one within the margins.

    It may fill the whole paper when that gives more cards and no text comes near the edge.

    Raises:
        CardTooLarge: Not one card fits.
    """
    margins = [UNPRINTABLE]
    if size.clearance >= UNPRINTABLE + _AIR:
        margins.append(0.0)
    turned = Sheet(paper.height, paper.width)
    grids = [
        _grid(size, way, margin, folded=folded) for margin in margins for way in (paper, turned)
    ]
    best = max(grids, key=lambda grid: grid.places)  # the first of equals
    if not best.places:
        raise CardTooLarge(f"{size.width:g}x{size.height:g}")
    return best


def stock_layout(stock: CardStock) -> SheetLayout:
    """The grid of a ready-made sheet.

    Raises:
        CardTooLarge: Its cards reach over the paper, or text would come where nothing prints.
    """
    grid = stock_grid(stock)
    if not (grid.is_on_paper and grid.is_printable):
        raise CardTooLarge(stock.name)
    return grid


def stock_grid(stock: CardStock) -> SheetLayout:
    """Where the cards of a ready-made sheet lie, whether or not the paper has room for them."""
    return SheetLayout(
        PAPERS[stock.paper],
        CardSize(stock.width, stock.height),
        stock.columns,
        stock.rows,
        stock.left,
        stock.top,
        stock.gap_x,
        stock.gap_y,
    )


def _grid(size: CardSize, paper: Sheet, margin: float, *, folded: bool) -> SheetLayout:
    width = size.width * (2 if folded else 1)
    columns = max(0, int((paper.width - 2 * margin + 1e-6) / width))
    rows = max(0, int((paper.height - 2 * margin + 1e-6) / size.height))
    left = (paper.width - columns * width) / 2
    top = (paper.height - rows * size.height) / 2
    return SheetLayout(paper, size, columns, rows, left, top, folded=folded)


def _edges(first: float, step: float, gap: float, count: int) -> tuple[float, ...]:
    starts = [first + at * (step + gap) for at in range(count)]
    if not gap:
        return (*starts, first + count * step)
    return tuple(edge for start in starts for edge in (start, start + step))
