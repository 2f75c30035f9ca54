"""Initiatives: what the jobcentre decided to do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from ..method.method import STRATEGY, AreaId, CellId, Method, PointId

InitiativeId = NewType("InitiativeId", str)


class InitiativeStatus(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Initiative:
    """`owner` is a function or team, never required; `start` None when not set."""

    id: InitiativeId
    jobcentre: str
    title: str
    status: InitiativeStatus = InitiativeStatus.PLANNED
    owner: str = ""
    start: date | None = None
    measure: str = ""
    cells: tuple[CellId, ...] = ()
    points: tuple[PointId, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.status in (InitiativeStatus.PLANNED, InitiativeStatus.RUNNING)

    @property
    def lacks(self) -> tuple[str, ...]:
        """The fields an initiative should have and this one has not."""
        given = {"owner": self.owner, "start": self.start, "measure": self.measure}
        return tuple(name for name, value in given.items() if not value)

    def area(self, method: Method) -> AreaId:
        """The area in whose colour it is shown: that of its first cell, else the strategy."""
        areas = (method.cell(cell).area for cell in self.cells if method.knows(cell))
        return next(areas, STRATEGY)

    def with_links(
        self, method: Method, cells: Iterable[CellId], points: Iterable[PointId]
    ) -> "Initiative":
        """Return a copy that fills these cells and lifts these points.

        Links to what the method does not know are kept: it may be back with another pack.
        """
        return replace(
            self,
            cells=(*cells, *(cell for cell in self.cells if not method.knows(cell))),
            points=(*points, *(point for point in self.points if not method.knows(point))),
        )
