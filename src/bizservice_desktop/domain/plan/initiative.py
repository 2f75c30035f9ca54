"""Initiatives: what the jobcentre decided to do."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ..method.method import CellId, PointId

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
