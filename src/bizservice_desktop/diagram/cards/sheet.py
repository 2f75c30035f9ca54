"""Imposition: which card lies where on which side, so that fronts and backs meet when cut."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bizservice_desktop.domain.cards.card_print import Duplex

from .sheet_layout import SheetLayout


class Side(StrEnum):
    FRONT = "front"
    BACK = "back"


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

    def side(self, side: Side) -> tuple[Placement, ...]:
        return self.fronts if side is Side.FRONT else self.backs


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
        backs = tuple(_backs(grid, fronts, duplex))
        if grid.folded:
            fronts += [Placement(it.card, it.x + grid.size.width, it.y, Side.BACK) for it in fronts]
        plans.append(SheetPlan(len(plans) + 1, grid, tuple(fronts), backs))
        first, used = last, 0
    return tuple(plans)


def _backs(grid: SheetLayout, fronts: list[Placement], duplex: Duplex) -> Iterator[Placement]:
    if duplex.turns_paper:
        for front in fronts:
            x, y = grid.behind(front.x, front.y, duplex)
            yield Placement(front.card, x, y, Side.BACK)
