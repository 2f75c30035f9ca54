"""What the gaps propose: a deck of cards and topics for a workshop.

Source: docs/method.md, "Gap deck" and "Gap agenda".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..method.method import AreaId, CardId, CellId, Method, PointId, ServiceId
from .findings import LOW_LEVEL, empty_cells
from .maturity import by_priority, point_level, point_spread
from .round import Round
from .voters import DEFAULT_MIN_VOTERS

_BASE_MINUTES = 20
_MINUTES_MORE = 5
_MOST_MINUTES = 45
_SPLIT_MINUTES = 15


def low_points(method: Method, round: Round) -> tuple[PointId, ...]:
    """Points at level 1 or below, in the method's order."""
    levels = ((p.id, point_level(round.record(p.id)).level) for p in method.points)
    return tuple(id for id, level in levels if level is not None and level <= LOW_LEVEL)


def split_points(
    method: Method, round: Round, min_voters: int = DEFAULT_MIN_VOTERS
) -> tuple[PointId, ...]:
    """Points whose newest votes are two levels or more apart, widest first."""
    spreads = ((p.id, point_spread(round.record(p.id), min_voters)) for p in method.points)
    split = [(id, s.width) for id, s in spreads if s and s.is_split]
    return tuple(id for id, _ in sorted(split, key=lambda row: -row[1]))


def gap_points(
    method: Method, round: Round, min_voters: int = DEFAULT_MIN_VOTERS
) -> tuple[PointId, ...]:
    """Low points, split points, strong points of empty cells; in that order, once each."""
    strong = [
        point.id for cell in empty_cells(method, round) for point in method.strong_points(cell)
    ]
    points = (*low_points(method, round), *split_points(method, round, min_voters), *strong)
    return tuple(dict.fromkeys(points))


def gap_deck(
    method: Method, round: Round, min_voters: int = DEFAULT_MIN_VOTERS
) -> tuple[CardId, ...]:
    """The cards of the gap points."""
    points = gap_points(method, round, min_voters)
    return tuple(card.id for point in points for card in method.cards_of(point))


class TopicKind(StrEnum):
    LOW_AREA = "low_area"
    SPLIT_POINT = "split_point"
    EMPTY_SERVICE = "empty_service"


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the workshop should treat, and why; `cards` are at hand for it."""

    kind: TopicKind
    minutes: int
    area: AreaId | None = None
    service: ServiceId | None = None
    points: tuple[PointId, ...] = ()
    cells: tuple[CellId, ...] = ()
    cards: tuple[CardId, ...] = ()

    @property
    def reason(self) -> tuple[str, ...]:
        return (*self.points, *self.cells)


def gap_topics(
    method: Method, round: Round, min_voters: int = DEFAULT_MIN_VOTERS
) -> tuple[Topic, ...]:
    """The topics that the gaps call for, the most pressing first.

    Areas with low points by the summed priority of these; then split points, widest
    first; then services with empty cells, most cells first.
    """
    return (
        *_low_areas(method, round),
        *(
            Topic(
                TopicKind.SPLIT_POINT,
                _SPLIT_MINUTES,
                area=method.point(point).area,
                points=(point,),
                cards=_cards(method, (point,)),
            )
            for point in split_points(method, round, min_voters)
        ),
        *_empty_services(method, round),
    )


def fit(topics: Iterable[Topic], minutes: int) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
    """Divide topics into those that fit `minutes` and those to park, in order.

    A topic that does not fit is passed over; a shorter one after it may still fit.
    """
    kept: list[Topic] = []
    parked: list[Topic] = []
    left = minutes
    for topic in topics:
        if topic.minutes <= left:
            kept.append(topic)
            left -= topic.minutes
        else:
            parked.append(topic)
    return tuple(kept), tuple(parked)


def _low_areas(method: Method, round: Round) -> tuple[Topic, ...]:
    low = frozenset(low_points(method, round))
    weights = dict(by_priority(method, round))
    topics: list[tuple[float, Topic]] = []
    for area in method.areas:
        points = tuple(p.id for p in method.points_of(area.id) if p.id in low)
        if points:
            weight = sum(weights[point] for point in points)
            topic = Topic(
                TopicKind.LOW_AREA,
                _minutes(points),
                area=area.id,
                points=points,
                cards=_cards(method, points),
            )
            topics.append((weight, topic))
    return tuple(topic for _, topic in sorted(topics, key=lambda row: -row[0]))


def _empty_services(method: Method, round: Round) -> tuple[Topic, ...]:
    empty = empty_cells(method, round)
    topics: list[Topic] = []
    for service in method.services:
        cells = tuple(cell for cell in empty if method.cell(cell).service == service)
        if cells:
            points = tuple(p.id for cell in cells for p in method.strong_points(cell))
            topics.append(
                Topic(
                    TopicKind.EMPTY_SERVICE,
                    _minutes(cells),
                    service=service,
                    cells=cells,
                    cards=_cards(method, points),
                )
            )
    return tuple(sorted(topics, key=lambda topic: -len(topic.cells)))


def _minutes(items: Sequence[str]) -> int:
    return min(_MOST_MINUTES, _BASE_MINUTES + _MINUTES_MORE * (len(items) - 1))


def _cards(method: Method, points: Iterable[PointId]) -> tuple[CardId, ...]:
    return tuple(card.id for point in dict.fromkeys(points) for card in method.cards_of(point))
