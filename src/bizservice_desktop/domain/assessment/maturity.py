"""Levels of points and areas, priority, the shaded share of a quadrant; and what the plan makes
of levels and cells: a projection, never a result.

Source: docs/method.md, "Levels", "Shade", "Coverage" and "Projection".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import fmean
from typing import TypeAlias

from ..method.method import MAX_LEVEL, AreaId, CellId, Method, PointId
from ..plan.initiative import Initiative, InitiativeStatus
from .answers import Mark, Spread, spread
from .round import Coverage, PointRecord, Round
from .voters import DEFAULT_MIN_VOTERS

DEFAULT_TARGET = 3.0
_TARGET_STEP = 0.5


@dataclass(frozen=True, slots=True)
class PointLevel:
    """The level of a point, 0..4; `level` is None while it has none.

    `provisional`: enough have voted, and the group has not agreed. `unknown`: the group
    agreed that it does not know. `relevant` is False when the group agreed that the point
    does not concern it.
    """

    level: float | None = None
    provisional: bool = False
    unknown: bool = False
    relevant: bool = True


@dataclass(frozen=True, slots=True)
class AreaLevel:
    """The level of an area, 0..4, always to be shown beside `answered` of `points`.

    `points` counts the relevant ones. `shaded` is False when fewer than half of them are
    answered: the area is then outlined. `spread` goes from the mean of the points' lower
    quartiles to that of their upper ones (levels, 0..4); None when no distribution may be
    shown.
    """

    level: float | None
    answered: int
    points: int
    provisional: bool
    spread: tuple[float, float] | None

    @property
    def shaded(self) -> bool:
        return self.level is not None and 2 * self.answered >= self.points


def point_level(record: PointRecord, min_voters: int) -> PointLevel:
    """The agreed level, or the mean of the newest ballot; none while that may not be shown.

    Whatever is made of levels is made of these, so that nothing tells of votes that fewer
    than `min_voters` cast: no earlier ballot steps in either.
    """
    match record.agreed:
        case Mark.NOT_RELEVANT:
            return PointLevel(relevant=False)
        case Mark.DONT_KNOW:
            return PointLevel(unknown=True)
        case None:
            votes = spread(record.newest_ballot, min_voters)
            return PointLevel(votes.mean, provisional=True) if votes else PointLevel()
        case level:
            return PointLevel(float(level))


@dataclass(frozen=True, slots=True)
class PointCheck:
    """`votes` is how many voted in the newest round of voting, not how; `spread` is None when
    that may not be shown.

    `priority` is 0..24, None while the point has no level.
    """

    level: PointLevel
    spread: Spread | None
    votes: int
    target: float
    priority: float | None

    @property
    def width(self) -> int:
        """How far apart the votes are (levels); 0 when that may not be shown."""
        return self.spread.width if self.spread else 0


PointChecks: TypeAlias = Mapping[PointId, PointCheck]
"""All points, in the method's order."""


def check_points(method: Method, round: Round, min_voters: int = DEFAULT_MIN_VOTERS) -> PointChecks:
    def check(point: PointId) -> PointCheck:
        record, target = round.record(point), target_of(method, round, point)
        level, ballot = point_level(record, min_voters), record.newest_ballot
        weight = None if level.level is None else priority(level.level, target)
        return PointCheck(level, spread(ballot, min_voters), len(ballot), target, weight)

    return {point: check(point) for point in method.point_order}


def area_level(points: Iterable[PointCheck]) -> AreaLevel:
    """The mean of the point levels that exist."""
    relevant = [point for point in points if point.level.relevant]
    known = [level for point in relevant if (level := point.level.level) is not None]
    spreads = [point.spread for point in relevant if point.spread]
    return AreaLevel(
        level=fmean(known) if known else None,
        answered=len(known),
        points=len(relevant),
        provisional=any(point.level.provisional for point in relevant),
        spread=(
            (fmean(s.lower_quartile for s in spreads), fmean(s.upper_quartile for s in spreads))
            if spreads
            else None
        ),
    )


def area_levels(method: Method, points: PointChecks) -> Mapping[AreaId, AreaLevel]:
    """The level of every area, the strategy included, in the method's order."""
    return {
        area.id: area_level(points[point.id] for point in method.points_of(area.id))
        for area in method.areas
    }


def targets_offered(own: float | None) -> tuple[float, ...]:
    """The targets an area can be given: every half level, and the one it has."""
    halves = {step * _TARGET_STEP for step in range(int(MAX_LEVEL / _TARGET_STEP) + 1)}
    return tuple(sorted(halves if own is None else halves | {float(own)}))


def target_of(method: Method, round: Round, point: PointId) -> float:
    """The point's own target, else its area's, else 3."""
    area = method.point(point).area
    return round.targets.get(point, round.targets.get(area, DEFAULT_TARGET))


def priority(level: float, target: float) -> float:
    """How much closing the gap to the target matters: (1 + gap)² − 1, 0..24.

    Source: the weight of OWASP SAMM's open assessment tool; docs/method.md, "Priority".
    """
    gap = max(0.0, target - level)
    return (1 + gap) ** 2 - 1


def by_priority(points: PointChecks) -> tuple[PointId, ...]:
    """Points below their target, the highest priority first, ties by wider spread."""
    rows = [(-point.priority, -point.width, id) for id, point in points.items() if point.priority]
    return tuple(id for _, _, id in sorted(rows, key=lambda row: row[:2]))


def shade_radius(level: float, inner: float, outer: float) -> float:
    """The radius to which a quadrant is filled so that its *area* shows the level.

    r² = inner² + (level / 4)(outer² − inner²). All lengths in one unit.
    """
    return sqrt(inner**2 + level / MAX_LEVEL * (outer**2 - inner**2))


def has_target(method: Method, round: Round, point: PointId) -> bool:
    """Whether somebody set one, for the point or for its area; else it is reckoned with 3."""
    return point in round.targets or method.point(point).area in round.targets


def next_target(own: float | None, offered: float, level: float | None) -> float | None:
    """The target after `own` in a walk with one key; None ends it.

    First comes what is `offered`, the area's, and never less than the level; then the whole
    levels above it, then those from the level (at least 1) up to it.
    """
    least = max(1, ceil(level or 0))
    first = max(offered, float(least))
    if own is None:
        return first
    above = float(max(least, floor(own) + 1))
    if above <= MAX_LEVEL:
        return None if own < first <= above else above
    return None if least >= first else float(least)


@dataclass(frozen=True, slots=True)
class Projection:
    """`areas` are levels 0..4, None where an area has none today either; never lower than today.

    `without_initiative` are points below their target that no initiative works on, the most
    pressing first.
    `without_level` are points with an initiative of which nobody knows where they start.
    """

    areas: Mapping[AreaId, float | None]
    without_initiative: tuple[PointId, ...] = ()
    without_level: tuple[PointId, ...] = ()


def planned_points(method: Method, initiatives: Iterable[Initiative]) -> frozenset[PointId]:
    """The points that initiatives work on; dropped ones and ids the content lacks do not count.

    One that names no point works on the strong points of its cells.
    """
    found: set[PointId] = set()
    for initiative in initiatives:
        if initiative.status is InitiativeStatus.DROPPED:
            continue
        found.update(initiative.points)
        if not initiative.points:
            for cell in initiative.cells:
                strong = method.strong_points(cell) if method.knows(cell) else ()
                found.update(point.id for point in strong)
    return frozenset(found.intersection(method.point_order))


def project(method: Method, points: PointChecks, initiatives: Iterable[Initiative]) -> Projection:
    """A point with an initiative comes to its target, and never below where it is."""
    planned = planned_points(method, initiatives)
    after = {
        id: max(level, point.target) if id in planned else level
        for id, point in points.items()
        if (level := point.level.level) is not None
    }
    levels = {
        area.id: [after[point.id] for point in method.points_of(area.id) if point.id in after]
        for area in method.areas
    }
    return Projection(
        areas={area: fmean(known) if known else None for area, known in levels.items()},
        without_initiative=tuple(id for id in by_priority(points) if id not in planned),
        without_level=tuple(
            id
            for id, point in points.items()
            if id in planned and id not in after and point.level.relevant
        ),
    )


_RANK = {state: rank for rank, state in enumerate(Coverage)}
_RAISED_TO = {
    InitiativeStatus.PLANNED: Coverage.PARTLY,
    InitiativeStatus.RUNNING: Coverage.PARTLY,
    InitiativeStatus.DONE: Coverage.COVERED,
    InitiativeStatus.DROPPED: Coverage.NOT_JUDGED,
}


def with_plan(cell: CellId, today: Coverage, initiatives: Iterable[Initiative]) -> Coverage:
    """Return the state of `cell` once the initiatives linked to it have their effect.

    Planned and running initiatives raise it to *partly* at least, finished ones to
    *covered*; an initiative never lowers it.
    """
    raised = [_RAISED_TO[i.status] for i in initiatives if cell in i.cells]
    return max([today, *raised], key=_RANK.__getitem__)
