"""One printed side of a sheet of cards: the cards in their places, and the marks to cut by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .outline import box, line
from .palette import Ink
from .scene import Anchor, Group, Label, Path, Scene, Segment, Shape, moved, pt
from .sheet import UNPRINTABLE, Placement, SheetLayout, SheetPlan, Side

Caption: TypeAlias = Callable[[int, int, Side], str]
"""Words the line in the margin: given the sheet's number, how many there are, and the side."""

_CAPTION_EM = pt(7.5)
_CROP = 4.0  # length of a crop mark
_CROP_GAP = 1.2  # from the card to its crop mark
_LEAST_CROP = 1.5
_LINE = 0.15
_RULER = 50.0
_CUT_DASH = (0.9, 1.1)


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
    plans: Sequence[SheetPlan], caption: Caption, *, cut_lines: bool = False
) -> Iterator[SheetPage]:
    """Return the pages in the order a duplex printer wants them: front, back, front, back.

    With `cut_lines` the fronts have dashes between the cards besides the crop marks; they
    have them anyway where crop marks find no room.
    """
    for plan in plans:
        for side in Side:
            if placements := plan.side(side):
                text = caption(plan.number, len(plans), side)
                marks = tuple(_marks(plan, side, text, cut_lines=cut_lines))
                yield SheetPage(plan, side, placements, marks)


def page_scene(page: SheetPage, faces: Sequence[Scene]) -> Scene:
    """Put the page together; `faces` are this side's, by the number of the card."""
    paper = page.plan.layout.paper
    shapes = tuple(
        moved(shape, place.x, place.y)
        for place in page.placements
        for shape in faces[place.card].shapes
    )
    inside = Group(page.printable, (*shapes, *page.marks))
    return Scene(paper.width, paper.height, (inside,))


def sheet_scenes(
    plans: Sequence[SheetPlan],
    fronts: Sequence[Scene],
    backs: Sequence[Scene],
    caption: Caption,
    *,
    cut_lines: bool = False,
) -> Iterator[Scene]:
    """Return every page as it will be printed, one by one."""
    for page in sheet_pages(plans, caption, cut_lines=cut_lines):
        yield page_scene(page, fronts if page.side is Side.FRONT else backs)


def _marks(plan: SheetPlan, side: Side, caption: str, *, cut_lines: bool) -> Iterator[Shape]:
    grid = plan.layout
    yield from _crop_marks(grid)
    if side is Side.FRONT:
        yield from _cut_lines(grid, everywhere=cut_lines)
    below = grid.paper.height - UNPRINTABLE - 0.8
    if not _has_room(grid, below):
        return
    yield Label(caption, grid.paper.width / 2, below, _CAPTION_EM, Anchor.MIDDLE, ink=Ink.MUTED)
    if side is Side.FRONT and plan.number == 1:
        yield from _ruler(grid)


def _has_room(grid: SheetLayout, baseline: float) -> bool:
    """Whether a line of text below the grid stays clear of cards and crop marks."""
    return baseline - _CAPTION_EM - grid.bottom >= _CROP_GAP + _crop_length(grid.top)


def _crop_length(room: float) -> float:
    """How long crop marks are where the grid leaves `room` to the edge of the paper."""
    length = min(_CROP, room - UNPRINTABLE - _CROP_GAP)
    return length if length >= _LEAST_CROP else 0.0


def _crop_marks(grid: SheetLayout) -> Iterator[Shape]:
    segments: list[Segment] = []
    if length := _crop_length(grid.top):
        for x in _printable(_cuts(grid.left, grid.size.width, grid.columns), grid.paper.width):
            for near, far in _ends(grid.top, grid.bottom, length):
                segments += line(x, near, x, far)
    if length := _crop_length(grid.left):
        for y in _printable(_cuts(grid.top, grid.size.height, grid.rows), grid.paper.height):
            for near, far in _ends(grid.left, grid.right, length):
                segments += line(near, y, far, y)
    if segments:
        yield Path(tuple(segments), stroke=Ink.TEXT, width=_LINE)


def _ends(low: float, high: float, length: float) -> Iterable[tuple[float, float]]:
    return (
        (low - _CROP_GAP, low - _CROP_GAP - length),
        (high + _CROP_GAP, high + _CROP_GAP + length),
    )


def _cut_lines(grid: SheetLayout, *, everywhere: bool) -> Iterator[Shape]:
    """Dashes between the cards, where there is no room for crop marks or everywhere."""
    segments: list[Segment] = []
    if everywhere or not _crop_length(grid.top):
        for x in _cuts(grid.left, grid.size.width, grid.columns)[1:-1]:
            segments += line(x, grid.top, x, grid.bottom)
    if everywhere or not _crop_length(grid.left):
        for y in _cuts(grid.top, grid.size.height, grid.rows)[1:-1]:
            segments += line(grid.left, y, grid.right, y)
    if segments:
        yield Path(tuple(segments), stroke=Ink.CUT, width=_LINE, dash=_CUT_DASH)


def _cuts(first: float, step: float, cards: int) -> list[float]:
    return [first + at * step for at in range(cards + 1)]


def _printable(cuts: list[float], side: float) -> list[float]:
    return [cut for cut in cuts if UNPRINTABLE <= cut <= side - UNPRINTABLE]


def _ruler(grid: SheetLayout) -> Iterator[Shape]:
    """A bar of 50 mm above the grid, to see at once whether the printer scales."""
    y = UNPRINTABLE + 1.0 + _CAPTION_EM
    if grid.top - _CROP_GAP - _crop_length(grid.top) < y + 0.6:
        return
    x = (grid.paper.width - _RULER) / 2
    ticks: list[Segment] = [*line(x, y, x + _RULER, y)]
    for mm in range(0, int(_RULER) + 1, 5):
        ticks += line(x + mm, y, x + mm, y - (2.2 if mm % 10 == 0 else 1.3))
    yield Path(tuple(ticks), stroke=Ink.TEXT, width=_LINE)
    yield Label(f"{_RULER:.0f} mm", x + _RULER + 2.0, y, _CAPTION_EM, ink=Ink.MUTED)
