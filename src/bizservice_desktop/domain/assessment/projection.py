"""What the levels become when the plan succeeds: a projection, never a result.

Source: docs/method.md, "Projection".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from ..method.method import AreaId, Method, PointId, UnknownId
from ..plan.initiative import Initiative, InitiativeStatus
from .maturity import DEFAULT_TARGET, by_priority, point_level, target_of
from .round import Round
from .voters import DEFAULT_MIN_VOTERS


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
                try:
                    found.update(point.id for point in method.strong_points(cell))
                except UnknownId:
                    continue
    return frozenset(found.intersection(method.point_order))


def projected_level(level: float, target: float = DEFAULT_TARGET) -> float:
    """What a point with an initiative becomes: its target, never less than it is. 0..4."""
    return max(level, target)


def project(
    method: Method,
    round: Round,
    initiatives: Iterable[Initiative],
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> Projection:
    planned = planned_points(method, initiatives)
    areas: dict[AreaId, float | None] = {}
    without_level: list[PointId] = []
    for area in method.areas:
        after: list[float] = []
        for point in method.points_of(area.id):
            at = point_level(round.record(point.id))
            if at.level is None:
                if at.relevant and point.id in planned:
                    without_level.append(point.id)
                continue
            level = at.level
            if point.id in planned:
                level = projected_level(level, target_of(method, round, point.id))
            after.append(level)
        areas[area.id] = fmean(after) if after else None
    return Projection(
        areas=areas,
        without_initiative=tuple(
            point
            for point, weight in by_priority(method, round, min_voters)
            if weight > 0 and point not in planned
        ),
        without_level=tuple(without_level),
    )
