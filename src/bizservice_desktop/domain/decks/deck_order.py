"""How a deck is arranged: order, copies, and which cards are in a deck of one's own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..cards.cards import MOST_COPIES, CardDeck, CardDeckId, Deck, DeckCard, DeckEntry
from ..ids import NewId, random_id
from ..workspace import Workspace
from .decks import arrangement


class DeckNameMissing(ValueError):
    """A deck of one's own has no name."""


def with_card_at(
    workspace: Workspace,
    deck: Deck,
    cards: Sequence[DeckCard],
    id: str,
    place: int,
    new_id: NewId = random_id,
) -> CardDeck:
    """Return the deck with a card at another place, counted from 0 in the deck without it.

    `cards` are those of the deck as they lie now.
    """
    one = next(card for card in cards if card.id == id)
    rest = [card for card in cards if card.id != id]
    at = max(0, min(place, len(rest)))
    return _laid(workspace, deck, [*rest[:at], one, *rest[at:]], new_id)


def place_among(
    cards: Sequence[DeckCard], listed: Sequence[str], id: str, place: int
) -> int | None:
    """The place in the whole deck for one in a list that shows some of its cards.

    Both are counted without the card `id`. None when the list has no such place.
    """
    rest = [card.id for card in cards if card.id != id]
    others = [other for other in listed if other != id]
    if not others or not 0 <= place <= len(others):
        return None
    return rest.index(others[place]) if place < len(others) else rest.index(others[-1]) + 1


def with_copies(
    workspace: Workspace,
    deck: Deck,
    cards: Sequence[DeckCard],
    id: str,
    copies: int,
    new_id: NewId = random_id,
) -> CardDeck:
    """Return the deck with so many copies of a card, at least 1 and at most MOST_COPIES."""
    count = max(1, min(copies, MOST_COPIES))
    changed = [replace(card, copies=count) if card.id == id else card for card in cards]
    return _laid(workspace, deck, changed, new_id)


def with_entry(
    workspace: Workspace,
    deck: Deck,
    cards: Sequence[DeckCard],
    entry: DeckEntry,
    *,
    first: bool = False,
    new_id: NewId = random_id,
) -> CardDeck:
    """Return the deck with a card more, at its end or its beginning; one that is in it
    already gets the copies of the entry besides its own."""
    laid = _laid(workspace, deck, cards, new_id)
    there = next((each for each in laid.entries if each.card == entry.card), None)
    if there is not None:
        copies = min(MOST_COPIES, there.copies + entry.copies)
        return replace(
            laid,
            entries=tuple(
                replace(each, copies=copies) if each is there else each for each in laid.entries
            ),
        )
    entries = (entry, *laid.entries) if first else (*laid.entries, entry)
    return replace(laid, entries=entries)


def with_cards(deck: CardDeck, cards: Iterable[DeckCard]) -> CardDeck:
    """Return the deck with the cards of `cards` that are not in it, as often as they lie."""
    there = {entry.card for entry in deck.entries}
    more = (DeckEntry(card.id, card.copies) for card in cards if card.id not in there)
    return replace(deck, entries=(*deck.entries, *more))


def without_cards(deck: CardDeck, ids: Iterable[str]) -> CardDeck:
    gone = frozenset(ids)
    kept = tuple(entry for entry in deck.entries if entry.card not in gone)
    return replace(deck, entries=kept)


def new_deck(
    workspace: Workspace, title: str, cards: Iterable[DeckCard], new_id: NewId = random_id
) -> CardDeck:
    """Return a deck of one's own with these cards.

    Raises:
        DeckNameMissing: The name is empty.
    """
    entries = tuple(DeckEntry(card.id, card.copies) for card in cards)
    jobcentre = workspace.jobcentre.id
    return CardDeck(CardDeckId(new_id()), jobcentre, _named(title), entries=entries)


def with_title(deck: CardDeck, title: str) -> CardDeck:
    """Raises: DeckNameMissing."""
    return replace(deck, title=_named(title))


def _laid(workspace: Workspace, deck: Deck, cards: Sequence[DeckCard], new_id: NewId) -> CardDeck:
    """The deck with its cards as they lie; what is stored of cards not shown now stays last."""
    stored = arrangement(workspace, deck) or CardDeck(
        CardDeckId(new_id()), workspace.jobcentre.id, "", base=deck.base
    )
    shown = tuple(DeckEntry(card.id, card.copies) for card in cards)
    ids = {entry.card for entry in shown}
    hidden = tuple(entry for entry in stored.entries if entry.card not in ids)
    return replace(stored, entries=shown + hidden)


def _named(title: str) -> str:
    name = " ".join(title.split())
    if not name:
        raise DeckNameMissing
    return name
