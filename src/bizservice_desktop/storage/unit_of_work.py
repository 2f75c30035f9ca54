"""One user action on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import pairwise
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Engine, delete, select, update

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.workspace import Aggregate, RoundSummary
from bizservice_desktop.services.ports import K, NotFound, Removed, StorageFailed, StorageFault

from . import removed
from .agendas import AGENDAS
from .cards import DECKS, OWN_CARDS, PRINT_RUNS
from .engine import WRITES
from .evidence import file_content, keep_file
from .faults import reported
from .initiatives import INITIATIVES
from .kind import Kind, Rows
from .rounds import JOBCENTRES, ROUND, ROUNDS, content_hash, summaries
from .text import clean

_KINDS: dict[type[Any], Kind[Any]] = {
    kind.value_type: kind
    for kind in (JOBCENTRES, ROUNDS, INITIATIVES, AGENDAS, OWN_CARDS, DECKS, PRINT_RUNS)
}
_NO_KEY = 0
"""Keys begin at 1."""


class SqlUnitOfWork:
    """Connects on entry; rolls back on exit whatever commit() did not keep.

    What is put is written at once, so that a value the tables refuse fails where it is
    put. `where` is the file that errors name. `memory`, shared by all units of a file, has the
    rows of rounds last read or put, by id. It is a memory only: what the file holds is decided
    by the hash in the file.
    """

    def __init__(self, engine: Engine, where: str, memory: dict[str, Rows]) -> None:
        self._engine = engine
        self._where = where
        self._memory = memory

    def __enter__(self) -> Self:
        with reported(self._where):
            self._connection = self._engine.connect()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        with reported(self._where):
            self._connection.close()

    def jobcentres(self) -> tuple[Jobcentre, ...]:
        with reported(self._where):
            return tuple(map(JOBCENTRES.value, JOBCENTRES.stored(self._connection)))

    def jobcentre(self, id: JobcentreId) -> Jobcentre:
        with reported(self._where):
            return JOBCENTRES.value(self._rows_of(JOBCENTRES, id))

    def rounds(self) -> tuple[RoundSummary, ...]:
        with reported(self._where):
            return tuple(summaries(self._connection))

    def round(self, id: RoundId) -> Round:
        with reported(self._where):
            rows = self._rows_of(ROUNDS, id)
            round = ROUNDS.value(rows)
            self._memory[id] = rows
            return round

    def of(self, kind: type[K], jobcentre: JobcentreId) -> tuple[K, ...]:
        of_kind = _KINDS[kind]
        with reported(self._where):
            its = of_kind.table.c.jobcentre_id == jobcentre
            return tuple(map(of_kind.value, of_kind.stored(self._connection, its)))

    def put(self, aggregate: Aggregate, place: int | None = None) -> None:
        """Store a value; its texts are cleaned first, see text.py."""
        kind = _KINDS[type(aggregate)]
        with self._writing():
            is_new = not isinstance(aggregate, Round) and self._is_new(kind, aggregate)
            cleaned = clean(aggregate)
            if isinstance(cleaned, Round):
                before = self._remembered(cleaned)
                self._memory[cleaned.id] = ROUNDS.put(self._connection, cleaned, before)
            else:
                kind.put(self._connection, cleaned)
            if is_new and not isinstance(aggregate, Jobcentre | Round):
                removed.take_out(self._connection, aggregate.id)
                if place is not None:
                    self._move_newest(kind, aggregate.jobcentre, place)

    def remove(self, aggregate: Aggregate, at: datetime | None = None) -> None:
        """Remove by id, with all that belongs to it; what is not there is removed already."""
        kind = _KINDS[type(aggregate)]
        table = kind.table
        with self._writing():
            if at is not None:
                removed.keep(self._connection, kind, aggregate.id, at)
            self._connection.execute(delete(table).where(table.c.id == aggregate.id))

    def removed(self, jobcentre: JobcentreId) -> tuple[Removed, ...]:
        with reported(self._where):
            return tuple(removed.removed_of(self._connection, jobcentre))

    def forget_removed(self, jobcentre: JobcentreId) -> None:
        with self._writing():
            removed.forget(self._connection, jobcentre)

    def keep_file(self, content: bytes) -> None:
        with self._writing():
            keep_file(self._connection, content)

    def file(self, sha256: str) -> bytes:
        with reported(self._where):
            return file_content(self._connection, sha256)

    def commit(self) -> None:
        """Raises: StorageFailed: FAILED also when a value was refused before."""
        with reported(self._where):
            if self._connection.closed:
                raise StorageFailed(StorageFault.FAILED, self._where, "a value was refused")
            self._connection.commit()

    def _rows_of(self, kind: Kind[Any], id: str) -> Rows:
        """Raises: NotFound."""
        for rows in kind.stored(self._connection, kind.table.c.id == id):
            return rows
        raise NotFound(id)

    def _remembered(self, round: Round) -> Rows | None:
        """What the file holds of the round, where that need not be read."""
        query = select(ROUND.c.content_sha256).where(ROUND.c.id == round.id)
        stored = self._connection.scalar(query)
        known = self._memory.get(round.id)
        return known if known and content_hash(known) == stored else None

    def _is_new(self, kind: Kind[Any], aggregate: Aggregate) -> bool:
        query = select(kind.table.c.key).where(kind.table.c.id == aggregate.id)
        return self._connection.scalar(query) is None

    def _move_newest(self, kind: Kind[Any], jobcentre: str, place: int) -> None:
        """Give the row made last the key of the one at `place`; the later ones move up by one."""
        table = kind.table
        its = select(table.c.key).where(table.c.jobcentre_id == jobcentre).order_by(table.c.key)
        keys = list(self._connection.scalars(its))
        moves = [(keys[-1], _NO_KEY), *reversed([*pairwise(keys[place:])]), (_NO_KEY, keys[place])]
        for old, new in moves:
            self._connection.execute(update(table).where(table.c.key == old).values(key=new))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with reported(self._where):
            if not self._connection.in_transaction():
                self._connection.execution_options(**{WRITES: True})
            try:
                yield
            except BaseException:
                self._connection.close()  # of what is written by half nothing may be committed
                raise
