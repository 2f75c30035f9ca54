"""One user action on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from types import TracebackType
from typing import Self, TypeAlias

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, sessionmaker

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, Round, RoundId
from bizservice_desktop.domain.cards.cards import CardDeck, OwnCard, PrintRun
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.domain.workspace import Aggregate, RoundSummary

from .agenda_repository import AgendaRepository
from .agenda_rows import AgendaRow
from .card_repositories import CardDeckRepository, OwnCardRepository, PrintRunRepository
from .card_rows import CardDeckRow, OwnCardRow, PrintRunRow
from .engine import WRITES
from .faults import reported
from .repositories import InitiativeRepository, JobcentreRepository
from .round_repository import RoundMemory, RoundRepository
from .rows import InitiativeRow, JobcentreRow, RoundRow
from .text import clean

_Row: TypeAlias = (
    JobcentreRow | RoundRow | InitiativeRow | AgendaRow | OwnCardRow | CardDeckRow | PrintRunRow
)
_TABLES: dict[type[Aggregate], type[_Row]] = {
    Jobcentre: JobcentreRow,
    Round: RoundRow,
    Initiative: InitiativeRow,
    Agenda: AgendaRow,
    OwnCard: OwnCardRow,
    CardDeck: CardDeckRow,
    PrintRun: PrintRunRow,
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
        self._initiatives = InitiativeRepository(self._session)
        self._agendas = AgendaRepository(self._session)
        self._own_cards = OwnCardRepository(self._session)
        self._decks = CardDeckRepository(self._session)
        self._print_runs = PrintRunRepository(self._session)
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

    def initiatives(self, jobcentre: JobcentreId) -> tuple[Initiative, ...]:
        with reported(self._where):
            return tuple(self._initiatives.of(jobcentre))

    def agendas(self, jobcentre: JobcentreId) -> tuple[Agenda, ...]:
        with reported(self._where):
            return tuple(self._agendas.of(jobcentre))

    def own_cards(self, jobcentre: JobcentreId) -> tuple[OwnCard, ...]:
        with reported(self._where):
            return tuple(self._own_cards.of(jobcentre))

    def decks(self, jobcentre: JobcentreId) -> tuple[CardDeck, ...]:
        with reported(self._where):
            return tuple(self._decks.of(jobcentre))

    def print_runs(self, jobcentre: JobcentreId) -> tuple[PrintRun, ...]:
        with reported(self._where):
            return tuple(self._print_runs.of(jobcentre))

    def put(self, aggregate: Aggregate, place: int | None = None) -> None:
        """Store a value; its texts are cleaned first, see text.py."""
        with self._writing():
            is_placed = place is not None and self._is_new(aggregate)
            match clean(aggregate):
                case Jobcentre() as jobcentre:
                    self._jobcentres.put(jobcentre)
                case Round() as round:
                    self._rounds.put(round)
                case Initiative() as initiative:
                    self._initiatives.put(initiative)
                case Agenda() as agenda:
                    self._agendas.put(agenda)
                case OwnCard() as card:
                    self._own_cards.put(card)
                case CardDeck() as deck:
                    self._decks.put(deck)
                case PrintRun() as run:
                    self._print_runs.put(run)
            if place is not None and is_placed:
                self._move_newest(aggregate, place)

    def remove(self, aggregate: Aggregate) -> None:
        """Remove by id, with all that belongs to it; what is not there is removed already."""
        table = _TABLES[type(aggregate)]
        with self._writing():
            self._session.execute(delete(table).where(table.id == aggregate.id))
            self._session.expunge_all()  # the rows that the file removed along with it

    def commit(self) -> None:
        with reported(self._where):
            self._session.commit()

    def _is_new(self, aggregate: Aggregate) -> bool:
        table = _TABLES[type(aggregate)]
        return self._session.scalar(select(table.key).where(table.id == aggregate.id)) is None

    def _move_newest(self, aggregate: Aggregate, place: int) -> None:
        """Give the row made last the key of the one at `place`; the later ones move up by one."""
        table = _TABLES[type(aggregate)]
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
