"""What is printed around cards: where to cut and fold, a ruler, and which sheet this is."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from bizservice_desktop.domain.cards.card_print import Marks

from ..scene.outline import line
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Segment, Shape, pt
from .sheet import SheetPlan, Side
from .sheet_layout import MOST_BLEED, UNPRINTABLE, SheetLayout

_CAPTION_EM = pt(7.5)
_CROP = 4.0  # length of a crop mark
_CROP_GAP = 1.2  # from the card to its crop mark
_LEAST_CROP = 1.5
_LINE = 0.15
_RULER = 50.0
_CUT_DASH = (0.9, 1.1)
_FOLD_DASH = (2.4, 1.2)


def sheet_marks(plan: SheetPlan, side: Side, caption: str, marks: Marks) -> Iterator[Shape]:
    """Everything of a page but its cards. A caption is left out where there is no margin."""
    grid = plan.layout
    yield from _guides(grid, side, marks)
    if not has_caption(grid):
        return
    below = grid.paper.height - UNPRINTABLE - 0.8
    yield Label(caption, grid.paper.width / 2, below, _CAPTION_EM, Anchor.MIDDLE, ink=Ink.MUTED)
    if side is Side.FRONT and plan.number == 1:
        yield from _ruler(grid)


@lru_cache(maxsize=8)
def _guides(grid: SheetLayout, side: Side, marks: Marks) -> tuple[Shape, ...]:
    """Where to cut and fold: the same on every sheet of a deck."""
    shapes: list[Shape] = []
    if marks is not Marks.NONE:
        shapes += _crop_marks(grid)
        if side is Side.FRONT:
            shapes += _cut_lines(grid, everywhere=marks is Marks.LINES)
    if grid.folded:
        shapes += _fold_lines(grid)
    return tuple(shapes)


@lru_cache(maxsize=8)
def has_caption(grid: SheetLayout) -> bool:
    """Whether a line of text below the grid stays clear of cards and crop marks."""
    baseline = grid.paper.height - UNPRINTABLE - 0.8
    free = baseline - _CAPTION_EM - grid.bottom
    return free >= _gap(grid) + _crop_length(grid, grid.paper.height - grid.bottom)


def _gap(grid: SheetLayout) -> float:
    """From a card to its crop mark: beyond the colour that runs over its edge."""
    return max(_CROP_GAP, *(bleed + 0.4 for bleed in grid.bleeds if bleed >= MOST_BLEED), 0.0)


def _crop_length(grid: SheetLayout, room: float) -> float:
    """How long crop marks are where the grid leaves `room` to the edge of the paper."""
    length = min(_CROP, room - UNPRINTABLE - _gap(grid))
    return length if length >= _LEAST_CROP else 0.0


def _crop_marks(grid: SheetLayout) -> Iterator[Shape]:
    segments: list[Segment] = []
    paper = grid.paper
    for near, away, room in (
        (grid.top, -1, grid.top),
        (grid.bottom, 1, paper.height - grid.bottom),
    ):
        if length := _crop_length(grid, room):
            start = near + away * _gap(grid)
            for x in _printable(grid.edges_x, paper.width):
                segments += line(x, start, x, start + away * length)
    for near, away, room in (
        (grid.left, -1, grid.left),
        (grid.right, 1, paper.width - grid.right),
    ):
        if length := _crop_length(grid, room):
            start = near + away * _gap(grid)
            for y in _printable(grid.edges_y, paper.height):
                segments += line(start, y, start + away * length, y)
    if segments:
        yield Path(tuple(segments), stroke=Ink.TEXT, width=_LINE)


def _cut_lines(grid: SheetLayout, *, everywhere: bool) -> Iterator[Shape]:
    """Dashes between the cards, where there is no room for crop marks or everywhere."""
    segments: list[Segment] = []
    if everywhere or not _crop_length(grid, grid.top):
        for x in grid.edges_x[1:-1]:
            segments += line(x, grid.top, x, grid.bottom)
    if everywhere or not _crop_length(grid, grid.left):
        for y in grid.edges_y[1:-1]:
            segments += line(grid.left, y, grid.right, y)
    if segments:
        yield Path(tuple(segments), stroke=Ink.CUT, width=_LINE, dash=_CUT_DASH)


def _fold_lines(grid: SheetLayout) -> Iterator[Shape]:
    segments: list[Segment] = []
    for place in range(grid.places):
        x, y = grid.cell(place)
        segments += line(x + grid.size.width, y, x + grid.size.width, y + grid.size.height)
    yield Path(tuple(segments), stroke=Ink.CUT, width=_LINE, dash=_FOLD_DASH)


def _printable(cuts: Iterable[float], side: float) -> list[float]:
    return [cut for cut in cuts if UNPRINTABLE <= cut <= side - UNPRINTABLE]


def _ruler(grid: SheetLayout) -> Iterator[Shape]:
    """A bar of 50 mm above the grid, to see at once whether the printer scales."""
    y = UNPRINTABLE + 1.0 + _CAPTION_EM
    if grid.top - _gap(grid) - _crop_length(grid, grid.top) < y + 0.6:
        return
    x = (grid.paper.width - _RULER) / 2
    ticks: list[Segment] = [*line(x, y, x + _RULER, y)]
    for mm in range(0, int(_RULER) + 1, 5):
        ticks += line(x + mm, y, x + mm, y - (2.2 if mm % 10 == 0 else 1.3))
    yield Path(tuple(ticks), stroke=Ink.TEXT, width=_LINE)
    yield Label(f"{_RULER:.0f} mm", x + _RULER + 2.0, y, _CAPTION_EM, ink=Ink.MUTED)
