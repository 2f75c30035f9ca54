"""One declaration for each kind of value: its rows, and the way there and back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.interfaces import ORMOption

from bizservice_desktop.domain.workspace import OfJobcentre

from .rows import OfJobcentreRow

V = TypeVar("V", bound=OfJobcentre)
R = TypeVar("R", bound=OfJobcentreRow)


@dataclass(frozen=True, slots=True)
class Kind(Generic[V, R]):
    """`to_value` reads a row, `fill` makes a row say what a value says; `parts` are the rows
    that hang on it and are read along."""

    value: type[V]
    row: type[R]
    to_value: Callable[[R], V]
    fill: Callable[[R, V], None]
    parts: tuple[ORMOption, ...] = ()

    def of(self, session: Session, jobcentre: str) -> tuple[V, ...]:
        """All that belong to a jobcentre, in the order they were made."""
        belonging = self._rows().where(self.row.jobcentre_id == jobcentre).order_by(self.row.key)
        return tuple(map(self.to_value, session.scalars(belonging)))

    def put(self, session: Session, value: V) -> None:
        row = session.scalar(self._rows().where(self.row.id == value.id))
        if row is None:
            row = self.row(id=value.id)
            session.add(row)
        row.jobcentre_id = value.jobcentre
        self.fill(row, value)

    def _rows(self) -> Select[R]:
        return select(self.row).options(*self.parts)
