"""The whole check of a round, which pages, papers and the command line all show; and the walk
through its points.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ..method.method import AreaId, CellId, Method, PairId, PointId
from ..plan.initiative import Initiative
from .answers import Ballot, Spread, spread
from .findings import LOW_LEVEL, Finding, Reading, findings, read_figure
from .maturity import (
    AreaLevel,
    PointCheck,
    PointChecks,
    Projection,
    area_levels,
    by_priority,
    check_points,
    project,
    with_plan,
)
from .round import CellRecord, Coverage, InterplayState, PointRecord, Round
from .voters import DEFAULT_MIN_VOTERS


@dataclass(frozen=True, slots=True)
class Check:
    """Everything worked out from one round and the jobcentre's initiatives."""

    areas: Mapping[AreaId, AreaLevel]
    points: PointChecks
    interplay: Mapping[PairId, InterplayState]
    today: Mapping[CellId, Coverage]
    with_plan: Mapping[CellId, Coverage]
    findings: tuple[Finding, ...]
    counts_unjudged: bool
    readings: tuple[Reading, ...]
    projection: Projection

    @property
    def most_disagreement(self) -> tuple[PointId, ...]:
        """The split points, widest first."""
        split = [id for id, point in self.points.items() if point.spread and point.spread.is_split]
        return tuple(sorted(split, key=lambda id: -self.points[id].width))

    @property
    def has_begun(self) -> bool:
        """True once a point has a level or a cell is judged."""
        has_level = any(point.level.level is not None for point in self.points.values())
        return has_level or len(self.unjudged) < len(self.today)

    @property
    def unjudged(self) -> tuple[CellId, ...]:
        """The cells that nobody has looked at, in the method's order."""
        return self._cells(Coverage.NOT_JUDGED)

    @property
    def empty(self) -> tuple[CellId, ...]:
        """The cells judged to hold nothing, in the method's order; with them those not judged,
        where the round counts them as nothing.
        """
        counted = (Coverage.NOTHING, *((Coverage.NOT_JUDGED,) if self.counts_unjudged else ()))
        return tuple(id for id, state in self.today.items() if state in counted)

    @property
    def left_empty(self) -> tuple[CellId, ...]:
        """The cells left empty on purpose, in the method's order."""
        return self._cells(Coverage.LEFT_EMPTY)

    @property
    def unplanned(self) -> tuple[CellId, ...]:
        """The empty cells that no initiative raises."""
        return tuple(id for id in self.empty if self.with_plan[id] is self.today[id])

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if not finding.is_settled)

    @property
    def settled_findings(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.is_settled)

    @property
    def unknown(self) -> tuple[PointId, ...]:
        """The gaps in knowledge: points of which the group agreed that it does not know."""
        return tuple(id for id, point in self.points.items() if point.level.unknown)

    @property
    def not_relevant(self) -> tuple[PointId, ...]:
        """The points left out because the group agreed that they do not concern it."""
        return tuple(id for id, point in self.points.items() if not point.level.relevant)

    @property
    def low(self) -> tuple[PointId, ...]:
        """The points at level 1 or below, in the method's order."""
        levels = ((id, point.level.level) for id, point in self.points.items())
        return tuple(id for id, level in levels if level is not None and level <= LOW_LEVEL)

    def _cells(self, wanted: Coverage) -> tuple[CellId, ...]:
        return tuple(id for id, state in self.today.items() if state is wanted)


def check_round(
    method: Method,
    round: Round,
    initiatives: Sequence[Initiative] = (),
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> Check:
    points = check_points(method, round, min_voters)
    cells = {cell.id: round.cell(cell.id) for cell in method.cells}
    today = {id: cell.status for id, cell in cells.items()}
    areas = area_levels(method, points)
    return Check(
        areas=areas,
        points=points,
        interplay={
            pair.id: round.interplay.get(pair.id, InterplayState.NOT_JUDGED)
            for pair in method.pairs
        },
        today=today,
        with_plan={cell: with_plan(cell, state, initiatives) for cell, state in today.items()},
        findings=findings(method, points, _counted(round, cells), initiatives),
        counts_unjudged=round.counts_unjudged,
        readings=read_figure(method, round, areas),
        projection=project(method, points, initiatives),
    )


def _counted(round: Round, cells: Mapping[CellId, CellRecord]) -> Mapping[CellId, CellRecord]:
    """The cells as the findings see them."""
    if not round.counts_unjudged:
        return cells
    return {
        id: replace(cell, status=Coverage.NOTHING) if cell.status is Coverage.NOT_JUDGED else cell
        for id, cell in cells.items()
    }


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
    priority: those below their target, highest first, ties by wider spread.
    """
    match order:
        case WalkOrder.MANUAL:
            return ()
        case WalkOrder.DISAGREEMENT:
            apart = [id for id in method.point_order if check.points[id].width]
            return tuple(sorted(apart, key=lambda id: -check.points[id].width))
        case WalkOrder.PRIORITY:
            return by_priority(check.points)


def walk(method: Method, check: Check, order: WalkOrder) -> tuple[PointId, ...]:
    """All points: the ranked ones, then the others in the method's order."""
    first = ranked(method, check, order)
    return (*first, *(id for id in method.point_order if id not in first))


@dataclass(frozen=True, slots=True)
class VoteShift:
    """From the earliest to the newest round of voting.

    `from_first`: the earliest one that may be shown is the very first one.
    """

    before: Spread
    now: Spread
    from_first: bool


def proposed_level(check: PointCheck) -> int | None:
    """The level nearest to the mean of the votes; None when agreed, or with too few votes."""
    if check.spread is None or check.level.level is None or not check.level.provisional:
        return None
    return int(check.level.level + 0.5)


def ballots_side_by_side(
    record: PointRecord, min_voters: int = DEFAULT_MIN_VOTERS
) -> tuple[Ballot, ...]:
    """The earliest ballot that may be shown and the newest, or the newest alone; none when that
    may not be shown.
    """
    shown = [ballot for ballot in record.ballots if spread(ballot, min_voters)]
    if not shown or spread(record.newest_ballot, min_voters) is None:
        return ()
    return (shown[0], shown[-1]) if len(shown) > 1 else (shown[0],)


def vote_shift(record: PointRecord, min_voters: int = DEFAULT_MIN_VOTERS) -> VoteShift | None:
    """How the votes moved; None unless the newest and an earlier ballot may be shown."""
    shown = ballots_side_by_side(record, min_voters)
    if len(shown) < 2:
        return None
    before, now = (spread(ballot, min_voters) for ballot in shown)
    if before is None or now is None:
        return None
    return VoteShift(before, now, from_first=shown[0] is record.ballots[0])
