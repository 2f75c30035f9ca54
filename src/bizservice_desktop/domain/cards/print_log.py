"""The print log of a jobcentre: what lies printed, and what of it is out of date."""

from collections.abc import Iterable
from datetime import datetime

from ..ids import NewId, random_id
from ..method.method import Method
from ..method.wording import Wording
from ..workspace import Workspace
from .cards import Deck, DeckCard, DeckKind
from .decks import deck_cards
from .freshness import StaleCard, edition_for, out_of_date, printed_cards, taken_out
from .print_run import PrintRun, PrintRunId

_EVERY = Deck(DeckKind.ALL)


def stale_cards(
    method: Method, wording: Wording, others: Iterable[Wording], workspace: Workspace
) -> tuple[StaleCard, ...]:
    """What is out of date among the printed cards; `others` are the content's further
    languages, in which paper may be."""
    if not workspace.print_runs:
        return ()
    cards = deck_cards(method, wording, workspace, _EVERY)
    same = [card for other in others for card in deck_cards(method, other, workspace, _EVERY)]
    return out_of_date(workspace.print_runs, cards, same)


def print_run(
    workspace: Workspace,
    deck: str,
    cards: Iterable[DeckCard],
    edition: int,
    now: datetime,
    new_id: NewId = random_id,
) -> PrintRun:
    """Return what is logged of a printing; `deck` is what the deck is called."""
    jobcentre = workspace.jobcentre.id
    return PrintRun(PrintRunId(new_id()), jobcentre, deck, edition, now, printed_cards(cards))


def thrown_away(
    workspace: Workspace, stale: Iterable[StaleCard], now: datetime, new_id: NewId = random_id
) -> PrintRun:
    """Return what is logged when the paper of cards not in use any more is gone."""
    jobcentre, edition = workspace.jobcentre.id, edition_for(workspace.print_runs, ())
    return PrintRun(PrintRunId(new_id()), jobcentre, "", edition, now, taken_out(stale))


def last_print(workspace: Workspace) -> datetime | None:
    """When cards were printed last."""
    return next((run.printed_at for run in reversed(workspace.print_runs) if run.deck), None)
