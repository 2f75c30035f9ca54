"""Imposition: which card lies where on which side, so that fronts and backs meet when cut.

A printed side has the cards in their places and around them where to cut and fold, a ruler,
and which sheet this is.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from bizservice_desktop.domain.cards.card_print import Duplex, Marks

from ..scene.outline import box, line
from ..scene.palette import Ink
from ..scene.scene import Anchor, Group, Label, Path, Scene, Segment, Shape, moved, pt
from .card_face import Card, Fitted
from .sheet_layout import MOST_BLEED, UNPRINTABLE, SheetLayout

_CAPTION_EM = pt(7.5)
_CROP = 4.0  # length of a crop mark
_CROP_GAP = 1.2  # from the card to its crop mark
_LEAST_CROP = 1.5
_LINE = 0.15
_RULER = 50.0
_CUT_DASH = (0.9, 1.1)
_FOLD_DASH = (2.4, 1.2)


class Side(StrEnum):
    FRONT = "front"
    BACK = "back"


Caption: TypeAlias = Callable[[int, int, Side], str]
"""Words the line in the margin: given the sheet's number, how many there are, and the side."""


@dataclass(frozen=True, slots=True)
class Placement:
    """One face of card number `card` of those to print; (x, y) is its top left corner in mm."""

    card: int
    x: float
    y: float
    face: Side = Side.FRONT


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """One sheet of paper; `number` counts from 1. What is printed on one side has no `backs`."""

    number: int
    layout: SheetLayout
    fronts: tuple[Placement, ...]
    backs: tuple[Placement, ...]


def impose(
    count: int, grid: SheetLayout, duplex: Duplex, *, start: int = 0
) -> tuple[SheetPlan, ...]:
    """Place `count` cards on as few sheets as they need.

    Args:
        count: How many cards; a copy is a card.
        grid: Where cards lie on a sheet; folded ones have front and back on its front.
        duplex: How the paper is turned over.
        start: Places left free on the first sheet because they are already used.
    """
    used = start % grid.places
    plans: list[SheetPlan] = []
    first = 0
    while first < count:
        last = min(count, first + grid.places - used)
        cells = [grid.cell(used + at) for at in range(last - first)]
        fronts = [Placement(first + at, *cell) for at, cell in enumerate(cells)]
        backs = tuple(
            Placement(it.card, *grid.behind(it.x, it.y, duplex), Side.BACK)
            for it in fronts
            if duplex.turns_paper
        )
        if grid.folded:
            fronts += [Placement(it.card, it.x + grid.size.width, it.y, Side.BACK) for it in fronts]
        plans.append(SheetPlan(len(plans) + 1, grid, tuple(fronts), backs))
        first, used = last, 0
    return tuple(plans)


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page. `marks` lie over the cards; nothing of either shows outside `printable`."""

    plan: SheetPlan
    side: Side
    placements: tuple[Placement, ...]
    marks: tuple[Shape, ...]

    @property
    def printable(self) -> tuple[Segment, ...]:
        paper = self.plan.layout.paper
        width, height = paper.width - 2 * UNPRINTABLE, paper.height - 2 * UNPRINTABLE
        return box(UNPRINTABLE, UNPRINTABLE, width, height)


def sheet_pages(
    plans: Sequence[SheetPlan],
    caption: Caption,
    *,
    marks: Marks = Marks.CROP,
    in_turn: bool = True,
) -> Iterator[SheetPage]:
    """Return the pages: front, back, front, back; or all fronts and then all backs."""
    sides = [(plan, side) for plan in plans for side in Side]
    if not in_turn:
        sides = [(plan, side) for side in Side for plan in plans]
    for plan, side in sides:
        if placements := plan.fronts if side is Side.FRONT else plan.backs:
            text = caption(plan.number, len(plans), side)
            yield SheetPage(plan, side, placements, tuple(_marks(plan, side, text, marks)))


def face_of(card: Card, place: Placement) -> Fitted:
    """The side of the card that lies at a place."""
    return card.front if place.face is Side.FRONT else card.back


def bleed(side: Fitted, place: Placement, grid: SheetLayout) -> Path | None:
    """The card's colour as far as it runs over the card's edge; None where it may not.

    Between cards it takes half the gap, outside the grid what is left of the paper.
    """
    x, y, width, height = place.x, place.y, side.size.width, side.size.height
    outer = grid.bleeds
    at_left, at_top = x < grid.left + 1e-6, y < grid.top + 1e-6
    at_right = x + width > grid.right - 1e-6
    at_bottom = y + height > grid.bottom - 1e-6
    half_x, half_y = min(MOST_BLEED, grid.gap_x / 2), min(MOST_BLEED, grid.gap_y / 2)
    left = outer[0] if at_left else half_x
    top = outer[1] if at_top else half_y
    right = outer[2] if at_right else half_x
    bottom = (outer[3] if at_bottom else half_y) if side.band >= height else 0.0
    if not (left or top or right or bottom):
        return None
    ground = side.ground[0]
    field = box(x - left, y - top, width + left + right, side.band + top + bottom)
    return Path(field, fill=ground.fill if isinstance(ground, Path) else None)


def page_scene(page: SheetPage, cards: Sequence[Card]) -> Scene:
    """Put the page together, as it is on paper when the printer is true."""
    paper = page.plan.layout.paper
    shapes: list[Shape] = []
    for place in page.placements:
        side = face_of(cards[place.card], place)
        if over := bleed(side, place, page.plan.layout):
            shapes.append(over)
        shapes += [moved(shape, place.x, place.y) for shape in side.scene.shapes]
    inside = Group(page.printable, (*shapes, *page.marks))
    return Scene(paper.width, paper.height, (inside,))


def _marks(plan: SheetPlan, side: Side, caption: str, marks: Marks) -> Iterator[Shape]:
    """Everything of a page but its cards. A caption is left out where there is no margin."""
    grid = plan.layout
    yield from _guides(grid, side, marks)
    if not has_caption(grid):
        return
    x, y = grid.paper.width / 2, _baseline(grid)
    yield Label(caption, x, y, _CAPTION_EM, Anchor.MIDDLE, ink=Ink.MUTED)
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
    free = _baseline(grid) - _CAPTION_EM - grid.bottom
    return free >= _gap(grid) + _crop_length(grid, grid.paper.height - grid.bottom)


def _baseline(grid: SheetLayout) -> float:
    return grid.paper.height - UNPRINTABLE - 0.8


def _gap(grid: SheetLayout) -> float:
    """From a card to its crop mark: beyond the colour that runs over its edge."""
    return max(_CROP_GAP, *(bleed + 0.4 for bleed in grid.bleeds if bleed >= MOST_BLEED), 0.0)


def _crop_length(grid: SheetLayout, room: float) -> float:
    """How long crop marks are where the grid leaves `room` to the edge of the paper."""
    length = min(_CROP, room - UNPRINTABLE - _gap(grid))
    return length if length >= _LEAST_CROP else 0.0


def _crop_marks(grid: SheetLayout) -> Iterator[Shape]:
    segments: list[Segment] = []
    left, top, right, bottom = grid.rooms
    for near, away, room, is_upright in (
        (grid.top, -1, top, True),
        (grid.bottom, 1, bottom, True),
        (grid.left, -1, left, False),
        (grid.right, 1, right, False),
    ):
        if not (length := _crop_length(grid, room)):
            continue
        start = near + away * _gap(grid)
        end = start + away * length
        if is_upright:
            for x in _printable(grid.edges_x, grid.paper.width):
                segments += line(x, start, x, end)
        else:
            for y in _printable(grid.edges_y, grid.paper.height):
                segments += line(start, y, end, y)
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
