"""What the gaps propose: a deck of cards and topics for a workshop.

Source: docs/method.md, "Gap deck" and "Gap agenda".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..method.method import AreaId, CardId, CellId, Method, PointId, ServiceId
from .check import Check

_BASE_MINUTES = 20
_MINUTES_MORE = 5
_MOST_MINUTES = 45
_SPLIT_MINUTES = 15


def gap_points(method: Method, check: Check) -> tuple[PointId, ...]:
    """Low points, split points, strong points of empty cells; in that order, once each."""
    strong = (point.id for cell in check.empty for point in method.strong_points(cell))
    return tuple(dict.fromkeys((*check.low, *check.most_disagreement, *strong)))


def cards_on(method: Method, points: Iterable[PointId]) -> tuple[CardId, ...]:
    """The cards of points; of the gap points they are the gap deck."""
    return tuple(card.id for point in dict.fromkeys(points) for card in method.cards_of(point))


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


def gap_topics(method: Method, check: Check) -> tuple[Topic, ...]:
    """The topics that the gaps call for, the most pressing first.

    Areas with low points by the summed priority of these; then split points, widest
    first; then services with empty cells, most cells first.
    """
    return (*_low_areas(method, check), *_splits(method, check), *_empty_services(method, check))


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


def _low_areas(method: Method, check: Check) -> list[Topic]:
    topics: list[tuple[float, Topic]] = []
    for area in method.areas:
        points = tuple(id for id in check.low if method.point(id).area == area.id)
        if points:
            weight = sum(check.points[point].priority or 0.0 for point in points)
            cards = cards_on(method, points)
            kind, minutes = TopicKind.LOW_AREA, _minutes(points)
            topics.append((weight, Topic(kind, minutes, area.id, points=points, cards=cards)))
    return [topic for _, topic in sorted(topics, key=lambda row: -row[0])]


def _splits(method: Method, check: Check) -> Iterator[Topic]:
    for point in check.most_disagreement:
        area, cards = method.point(point).area, cards_on(method, [point])
        yield Topic(TopicKind.SPLIT_POINT, _SPLIT_MINUTES, area, points=(point,), cards=cards)


def _empty_services(method: Method, check: Check) -> list[Topic]:
    topics: list[Topic] = []
    for service in method.services:
        cells = tuple(cell for cell in check.empty if method.cell(cell).service == service)
        if cells:
            cards = cards_on(method, (p.id for cell in cells for p in method.strong_points(cell)))
            kind, minutes = TopicKind.EMPTY_SERVICE, _minutes(cells)
            topics.append(Topic(kind, minutes, service=service, cells=cells, cards=cards))
    return sorted(topics, key=lambda topic: -len(topic.cells))


def _minutes(items: Sequence[str]) -> int:
    return min(_MOST_MINUTES, _BASE_MINUTES + _MINUTES_MORE * (len(items) - 1))
