"""A mapping while it is walked: the order of the points, what votes point to, the next target."""

from dataclasses import dataclass
from enum import StrEnum
from math import floor

from ..method.method import MAX_LEVEL, Method, PointId
from .ballot import Ballot, spread
from .check import Check, PointCheck
from .round import PointRecord
from .voters import DEFAULT_MIN_VOTERS


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


@dataclass(frozen=True, slots=True)
class VoteFigures:
    """What may be shown of a round of voting: its ends and its mean (levels, 0..4)."""

    lowest: int
    highest: int
    mean: float


@dataclass(frozen=True, slots=True)
class VoteShift:
    """From the earliest to the newest round of voting.

    `from_first`: the earliest one that may be shown is the very first one.
    """

    before: VoteFigures
    now: VoteFigures
    from_first: bool


def proposed_level(check: PointCheck) -> int | None:
    """The level nearest to the mean of the votes; None when agreed, or with too few votes."""
    if check.spread is None or check.level.level is None or not check.level.provisional:
        return None
    return int(check.level.level + 0.5)


def vote_shift(record: PointRecord, min_voters: int = DEFAULT_MIN_VOTERS) -> VoteShift | None:
    """How the votes moved; None unless the newest and an earlier ballot may be shown."""
    figures = [_figures(ballot, min_voters) for ballot in record.ballots]
    shown = [each for each in figures if each is not None]
    if len(shown) < 2 or figures[-1] is None:
        return None
    return VoteShift(shown[0], shown[-1], from_first=figures[0] is not None)


def _figures(ballot: Ballot, min_voters: int) -> VoteFigures | None:
    width, mean = spread(ballot, min_voters), ballot.mean
    if width is None or mean is None:
        return None
    return VoteFigures(width.lowest, width.highest, mean)


def next_target(own: float | None) -> float | None:
    """The target after `own` in a walk with one key: none, 1, 2, 3, 4, and none again."""
    if own is None:
        return 1.0
    return None if own >= MAX_LEVEL else float(floor(own) + 1)
