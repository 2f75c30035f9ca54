"""One user action on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from types import TracebackType
from typing import Any, Self

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, sessionmaker

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.workspace import Aggregate, RoundSummary
from bizservice_desktop.services.ports import K

from .agendas import AGENDAS
from .cards import DECKS, OWN_CARDS, PRINT_RUNS
from .engine import WRITES
from .faults import reported
from .initiatives import INITIATIVES
from .jobcentre_repository import JobcentreRepository
from .kind import Kind
from .round_repository import RoundMemory, RoundRepository
from .rows import JobcentreRow, OfJobcentreRow, RoundRow
from .text import clean

_KINDS: dict[type[Any], Kind[Any, Any]] = {
    kind.value: kind for kind in (INITIATIVES, AGENDAS, OWN_CARDS, DECKS, PRINT_RUNS)
}
_NO_KEY = 0
"""Keys begin at 1."""


class SqlUnitOfWork:
    """Opens a session on entry; rolls back on exit whatever commit() did not keep.

    What is put is written at once, so that a value the tables refuse fails where it is
    put. `where` is the file that errors name; `memory` is shared by all units of a file.
    """

    def __init__(self, new_session: sessionmaker[Session], where: str, memory: RoundMemory) -> None:
        self._new_session = new_session
        self._memory = memory
        self._where = where

    def __enter__(self) -> Self:
        self._session = self._new_session()
        self._jobcentres = JobcentreRepository(self._session)
        self._rounds = RoundRepository(self._session, self._memory)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        with reported(self._where):
            self._session.close()

    def jobcentres(self) -> tuple[Jobcentre, ...]:
        with reported(self._where):
            return tuple(self._jobcentres.all())

    def jobcentre(self, id: JobcentreId) -> Jobcentre:
        with reported(self._where):
            return self._jobcentres.get(id)

    def rounds(self) -> tuple[RoundSummary, ...]:
        with reported(self._where):
            return tuple(self._rounds.summaries())

    def round(self, id: RoundId) -> Round:
        with reported(self._where):
            return self._rounds.get(id)

    def of(self, kind: type[K], jobcentre: JobcentreId) -> tuple[K, ...]:
        with reported(self._where):
            return _KINDS[kind].of(self._session, jobcentre)

    def put(self, aggregate: Aggregate, place: int | None = None) -> None:
        """Store a value; its texts are cleaned first, see text.py."""
        with self._writing():
            is_placed = place is not None and self._is_new(aggregate)
            match clean(aggregate):
                case Jobcentre() as jobcentre:
                    self._jobcentres.put(jobcentre)
                case Round() as round:
                    self._rounds.put(round)
                case kept:
                    _KINDS[type(kept)].put(self._session, kept)
            if place is not None and is_placed:
                self._move_newest(aggregate, place)

    def remove(self, aggregate: Aggregate) -> None:
        """Remove by id, with all that belongs to it; what is not there is removed already."""
        table = _table_of(aggregate)
        with self._writing():
            self._session.execute(delete(table).where(table.id == aggregate.id))
            self._session.expunge_all()  # the rows that the file removed along with it

    def commit(self) -> None:
        with reported(self._where):
            self._session.commit()

    def _is_new(self, aggregate: Aggregate) -> bool:
        table = _table_of(aggregate)
        return self._session.scalar(select(table.key).where(table.id == aggregate.id)) is None

    def _move_newest(self, aggregate: Aggregate, place: int) -> None:
        """Give the row made last the key of the one at `place`; the later ones move up by one."""
        table = _table_of(aggregate)
        if isinstance(aggregate, Jobcentre) or issubclass(table, JobcentreRow):
            return
        self._session.flush()
        same = table.jobcentre_id == aggregate.jobcentre
        keys = list(self._session.scalars(select(table.key).where(same).order_by(table.key)))
        self._session.expunge_all()  # rows know their keys
        moves = [(keys[-1], _NO_KEY), *reversed([*pairwise(keys[place:])]), (_NO_KEY, keys[place])]
        for old, new in moves:
            self._session.execute(update(table).where(table.key == old).values(key=new))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with reported(self._where):
            if not self._session.in_transaction():
                self._session.connection(execution_options={WRITES: True})
            yield
            self._session.flush()


def _table_of(aggregate: Aggregate) -> type[JobcentreRow | OfJobcentreRow]:
    match aggregate:
        case Jobcentre():
            return JobcentreRow
        case Round():
            return RoundRow
        case _:
            table: type[OfJobcentreRow] = _KINDS[type(aggregate)].row
            return table
