"""One printed side of a sheet of cards: the cards in their places, and the marks to cut by."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bizservice_desktop.domain.cards.card_print import Marks

from ..scene.outline import box
from ..scene.scene import Group, Path, Scene, Segment, Shape, moved
from .card_face import Card, Fitted
from .sheet import Placement, SheetPlan, Side
from .sheet_layout import MOST_BLEED, UNPRINTABLE, SheetLayout
from .sheet_marks import sheet_marks

Caption: TypeAlias = Callable[[int, int, Side], str]
"""Words the line in the margin: given the sheet's number, how many there are, and the side."""


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
        if placements := plan.side(side):
            text = caption(plan.number, len(plans), side)
            yield SheetPage(plan, side, placements, tuple(sheet_marks(plan, side, text, marks)))


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
        shapes += [moved(shape, place.x, place.y) for shape in side.ground + side.own]
    inside = Group(page.printable, (*shapes, *page.marks))
    return Scene(paper.width, paper.height, (inside,))
