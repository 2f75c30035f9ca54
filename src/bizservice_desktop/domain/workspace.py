"""What is open: a jobcentre, one of its rounds, and everything the pages show of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias, TypeVar

from .agenda.agenda import Agenda
from .assessment.round import Jobcentre, JobcentreId, Round, RoundId
from .cards.cards import CardDeck, OwnCard
from .cards.print_run import PrintRun
from .plan.initiative import Initiative

Aggregate: TypeAlias = Jobcentre | Round | Initiative | Agenda | OwnCard | CardDeck | PrintRun
"""What is stored, undone and announced as one value."""

T = TypeVar("T", Initiative, Agenda, OwnCard, CardDeck, PrintRun)


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """What a list of rounds shows. `answered` counts points with an agreed answer."""

    id: RoundId
    jobcentre: JobcentreId
    jobcentre_name: str
    title: str
    held_on: date
    people: int | None
    answered: int
    is_sample: bool


@dataclass(frozen=True, slots=True)
class Workspace:
    """`previous` is the newest earlier round of the same jobcentre, None for the first.

    `agendas` are all that are stored, the templates among them.
    """

    jobcentre: Jobcentre
    round: Round
    previous: Round | None = None
    rounds: tuple[RoundSummary, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    agendas: tuple[Agenda, ...] = ()
    own_cards: tuple[OwnCard, ...] = ()
    decks: tuple[CardDeck, ...] = ()
    print_runs: tuple[PrintRun, ...] = ()

    @property
    def planned(self) -> tuple[Agenda, ...]:
        """The agendas that are to be held or were."""
        return tuple(agenda for agenda in self.agendas if not agenda.is_template)

    @property
    def templates(self) -> tuple[Agenda, ...]:
        """The agendas that others are made of."""
        return tuple(agenda for agenda in self.agendas if agenda.is_template)

    def find(self, aggregate: Aggregate) -> Aggregate | None:
        """The value of the same kind and id as it is now; None when there is none."""
        match aggregate:
            case Jobcentre():
                return self.jobcentre
            case Round():
                return self.round
            case Initiative():
                return _by_id(self.initiatives, aggregate.id)
            case Agenda():
                return _by_id(self.agendas, aggregate.id)
            case OwnCard():
                return _by_id(self.own_cards, aggregate.id)
            case CardDeck():
                return _by_id(self.decks, aggregate.id)
            case PrintRun():
                return _by_id(self.print_runs, aggregate.id)

    def with_value(self, aggregate: Aggregate) -> "Workspace":
        match aggregate:
            case Jobcentre():
                return replace(self, jobcentre=aggregate)
            case Round():
                return replace(self, round=aggregate)
            case Initiative():
                return replace(self, initiatives=_put(self.initiatives, aggregate))
            case Agenda():
                return replace(self, agendas=_put(self.agendas, aggregate))
            case OwnCard():
                return replace(self, own_cards=_put(self.own_cards, aggregate))
            case CardDeck():
                return replace(self, decks=_put(self.decks, aggregate))
            case PrintRun():
                return replace(self, print_runs=_put(self.print_runs, aggregate))

    def without_value(self, aggregate: Aggregate) -> "Workspace":
        """Raises: TypeError: The open jobcentre or round cannot be taken away."""
        match aggregate:
            case Initiative():
                return replace(self, initiatives=_drop(self.initiatives, aggregate.id))
            case Agenda():
                return replace(self, agendas=_drop(self.agendas, aggregate.id))
            case OwnCard():
                return replace(self, own_cards=_drop(self.own_cards, aggregate.id))
            case CardDeck():
                return replace(self, decks=_drop(self.decks, aggregate.id))
            case PrintRun():
                return replace(self, print_runs=_drop(self.print_runs, aggregate.id))
            case _:
                raise TypeError(type(aggregate))


def _by_id(items: Iterable[T], id: str) -> T | None:
    return next((item for item in items if item.id == id), None)


def _put(items: tuple[T, ...], changed: T) -> tuple[T, ...]:
    if _by_id(items, changed.id) is None:
        return items + (changed,)  # noqa: RUF005 - unpacking loses the type variable
    return tuple(changed if item.id == changed.id else item for item in items)


def _drop(items: Iterable[T], id: str) -> tuple[T, ...]:
    return tuple(item for item in items if item.id != id)
