"""The orders in which the points can be walked: the method's, or what needs talk first."""

from enum import StrEnum

from ..method.method import Method, PointId
from .check import Check, PointCheck


class WalkOrder(StrEnum):
    """MANUAL is the order of the method."""

    MANUAL = "manual"
    DISAGREEMENT = "disagreement"
    PRIORITY = "priority"

    @property
    def next(self) -> "WalkOrder":
        orders = tuple(WalkOrder)
        return orders[(orders.index(self) + 1) % len(orders)]


def ranked(method: Method, check: Check, order: WalkOrder) -> tuple[PointId, ...]:
    """The points that the order puts first; none for the method's own order.

    By disagreement: those voted on with some distance between the votes, widest first. By
    priority: those below their target, highest first, ties by wider spread. Votes that may
    not be shown move no point, for its place would tell something of them.
    """
    match order:
        case WalkOrder.MANUAL:
            return ()
        case WalkOrder.DISAGREEMENT:
            found = [id for id in method.point_order if _width(check.points[id])]
            return tuple(sorted(found, key=lambda id: -_width(check.points[id])))
        case WalkOrder.PRIORITY:
            return tuple(id for id in check.by_priority if _may_tell(check.points[id]))


def walk(method: Method, check: Check, order: WalkOrder) -> tuple[PointId, ...]:
    """All points: the ranked ones, then the others in the method's order."""
    first = ranked(method, check, order)
    return (*first, *(id for id in method.point_order if id not in first))


def _width(point: PointCheck) -> int:
    return point.spread.width if point.spread else 0


def _may_tell(point: PointCheck) -> bool:
    return not point.level.provisional or point.spread is not None
