"""What is open: a jobcentre, one of its rounds, and everything the pages show of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

from .agenda.agenda import Agenda
from .assessment.round import Jobcentre, JobcentreId, Round, RoundId
from .cards.cards import CardDeck, OwnCard, PrintRun
from .method.method import Method
from .plan.initiative import Initiative

OfJobcentre: TypeAlias = Initiative | Agenda | OwnCard | CardDeck | PrintRun
"""The kinds of which a jobcentre has many; the workspace has a list for each."""

Aggregate: TypeAlias = Jobcentre | Round | OfJobcentre
"""What is stored, undone and announced as one value."""

Kinds: TypeAlias = frozenset[type[Aggregate]]
"""Of which kinds something has another value."""

EVERY_KIND: Kinds = frozenset(get_args(Aggregate))


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

    Values of a kind stand in the order they were made. `agendas` are all that are stored, the
    templates among them.
    """

    jobcentre: Jobcentre
    round: Round
    previous: Round | None = None
    initiatives: tuple[Initiative, ...] = ()
    agendas: tuple[Agenda, ...] = ()
    own_cards: tuple[OwnCard, ...] = ()
    decks: tuple[CardDeck, ...] = ()
    print_runs: tuple[PrintRun, ...] = ()

    @property
    def planned(self) -> tuple[Agenda, ...]:
        """The agendas that are to be held or were, by date, those without one last."""
        held = (agenda for agenda in self.agendas if not agenda.is_template)
        return tuple(sorted(held, key=lambda agenda: agenda.held_on or date.max))

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
        return next((each for each in self._like(aggregate) if each.id == aggregate.id), None)

    def place_of(self, aggregate: Aggregate) -> int | None:
        """How many of its kind stand before it; None when it is not there."""
        ids = [each.id for each in self._like(aggregate)]
        return ids.index(aggregate.id) if aggregate.id in ids else None

    def with_value(self, aggregate: Aggregate, place: int | None = None) -> "Workspace":
        """Put a value where the one with its id stands; a new one at `place`, else last."""
        match aggregate:
            case Jobcentre():
                return replace(self, jobcentre=aggregate)
            case Round():
                return replace(self, round=aggregate)
        items = list(self._like(aggregate))
        known = self.place_of(aggregate)
        if known is None:
            items.insert(len(items) if place is None else place, aggregate)
        else:
            items[known] = aggregate
        return self._with_all(aggregate, items)

    def without_value(self, aggregate: Aggregate) -> "Workspace":
        """Raises: TypeError: The open jobcentre or round cannot be taken away."""
        items = self._like(aggregate)
        return self._with_all(aggregate, (each for each in items if each.id != aggregate.id))

    def _like(self, aggregate: Aggregate) -> tuple[Aggregate, ...]:
        """All values of the same kind, in the order they were made."""
        items: tuple[Aggregate, ...] = getattr(self, _list_of(aggregate))
        return items

    def _with_all(self, aggregate: Aggregate, items: Iterable[Aggregate]) -> "Workspace":
        changed: dict[str, Any] = {_list_of(aggregate): tuple(items)}
        return replace(self, **changed)


LISTS: Mapping[type[OfJobcentre], str] = {
    get_args(hint)[0]: name
    for name, hint in get_type_hints(Workspace).items()
    if get_origin(hint) is tuple
}
"""The name of the workspace's list by the kind of value it holds."""


def ids_not_in(method: Method, workspace: Workspace) -> tuple[str, ...]:
    """What the open round and its jobcentre's plan and cards name and the content lacks.

    Nothing of it is dropped: with a content pack that has the ids it is there again.
    """
    round = workspace.round
    named: list[str] = [*round.points, *round.interplay, *round.interplay_notes]
    named += [*round.cells, *round.targets, *round.shades]
    for initiative in workspace.initiatives:
        named += [*initiative.points, *initiative.cells]
    named += [card.replaces or card.point for card in workspace.own_cards]
    return tuple(id for id in dict.fromkeys(named) if not method.knows(id))


def _list_of(aggregate: Aggregate) -> str:
    """Raises: TypeError: There is one jobcentre and one round."""
    if isinstance(aggregate, Jobcentre | Round):
        raise TypeError(type(aggregate))
    return LISTS[type(aggregate)]
