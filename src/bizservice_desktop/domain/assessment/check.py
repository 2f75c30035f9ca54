"""The whole check of a round: what pages, papers and the command line all show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..method.method import AreaId, CellId, Method, PairId, PointId
from ..plan.initiative import Initiative
from .ballot import Spread
from .findings import Finding, coverage_today, findings
from .interplay import InterplayState
from .matrix import Coverage, with_plan
from .maturity import (
    AreaLevel,
    PointLevel,
    area_levels,
    point_level,
    point_spread,
    priority,
    target_of,
)
from .projection import Projection, project
from .reading import Reading, read_figure
from .round import Round
from .voters import DEFAULT_MIN_VOTERS


@dataclass(frozen=True, slots=True)
class PointCheck:
    """`votes` counts the newest round of voting; `spread` is None when it may not be shown.

    `priority` is 0..24, None while the point has no level.
    """

    level: PointLevel
    spread: Spread | None
    votes: int
    target: float
    priority: float | None


@dataclass(frozen=True, slots=True)
class Check:
    """Everything worked out from one round and the jobcentre's initiatives."""

    areas: Mapping[AreaId, AreaLevel]
    points: Mapping[PointId, PointCheck]
    interplay: Mapping[PairId, InterplayState]
    today: Mapping[CellId, Coverage]
    with_plan: Mapping[CellId, Coverage]
    findings: tuple[Finding, ...]
    readings: tuple[Reading, ...]
    projection: Projection

    @property
    def most_disagreement(self) -> tuple[PointId, ...]:
        """The split points, widest first."""
        split = [
            (id, p.spread.width) for id, p in self.points.items() if p.spread and p.spread.is_split
        ]
        return tuple(id for id, _ in sorted(split, key=lambda row: -row[1]))

    @property
    def has_begun(self) -> bool:
        """True once a point has a level or a cell is judged."""
        has_level = any(point.level.level is not None for point in self.points.values())
        return has_level or len(self.unjudged) < len(self.today)

    @property
    def unjudged(self) -> tuple[CellId, ...]:
        """The cells that nobody has looked at, in the method's order."""
        return tuple(id for id, state in self.today.items() if state is Coverage.NOT_JUDGED)

    @property
    def empty(self) -> tuple[CellId, ...]:
        """The cells judged to hold nothing, in the method's order."""
        return tuple(id for id, state in self.today.items() if state is Coverage.NOTHING)

    @property
    def unknown(self) -> tuple[PointId, ...]:
        """The gaps in knowledge: points of which the group agreed that it does not know."""
        return tuple(id for id, point in self.points.items() if point.level.unknown)

    @property
    def not_relevant(self) -> tuple[PointId, ...]:
        """The points left out because the group agreed that they do not concern it."""
        return tuple(id for id, point in self.points.items() if not point.level.relevant)

    @property
    def by_priority(self) -> tuple[PointId, ...]:
        """Points below their target, the highest priority first, ties by wider spread."""
        rows = [
            (-point.priority, -(point.spread.width if point.spread else 0), id)
            for id, point in self.points.items()
            if point.priority
        ]
        return tuple(id for _, _, id in sorted(rows, key=lambda row: row[:2]))


def check_round(
    method: Method,
    round: Round,
    initiatives: Sequence[Initiative] = (),
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> Check:
    today = coverage_today(method, round)
    areas = area_levels(method, round, min_voters)
    return Check(
        areas=areas,
        points={p.id: _check_point(method, round, p.id, min_voters) for p in method.points},
        interplay={
            pair.id: round.interplay.get(pair.id, InterplayState.NOT_JUDGED)
            for pair in method.pairs
        },
        today=today,
        with_plan={cell: with_plan(cell, state, initiatives) for cell, state in today.items()},
        findings=findings(method, round, initiatives),
        readings=read_figure(method, round, areas),
        projection=project(method, round, initiatives, min_voters),
    )


def _check_point(method: Method, round: Round, point: PointId, min_voters: int) -> PointCheck:
    record = round.record(point)
    level = point_level(record)
    target = target_of(method, round, point)
    return PointCheck(
        level=level,
        spread=point_spread(record, min_voters),
        votes=len(record.newest_ballot),
        target=target,
        priority=None if level.level is None else priority(level.level, target),
    )
