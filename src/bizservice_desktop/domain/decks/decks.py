"""Which cards a deck has, in which order and how many of each; how one is arranged and searched."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from ..assessment.check import check_round
from ..assessment.proposals import cards_on, gap_points
from ..assessment.voters import DEFAULT_MIN_VOTERS
from ..cards.cards import (
    INSTRUCTION,
    MOST_COPIES,
    CardDeck,
    CardDeckId,
    CardKind,
    Deck,
    DeckCard,
    DeckEntry,
    DeckKind,
    OwnCard,
    blank_area,
    unique_tags,
)
from ..ids import random_id
from ..method.method import CardId, Method
from ..method.wording import Wording
from ..workspace import Workspace


def deck_cards(
    method: Method,
    wording: Wording,
    workspace: Workspace,
    deck: Deck,
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> tuple[DeckCard, ...]:
    """The cards of a deck in printing order, with their copies.

    As the jobcentre arranged them; else one's own follow the method's. The gap deck has the
    cards of the gap points, own cards on these points included.
    """
    known = _in_use(method, wording, workspace)
    if deck.kind is DeckKind.RETIRED:
        return _retired(method, wording, workspace)
    if deck.kind is DeckKind.MADE:
        return _arranged((), known, arrangement(workspace, deck), method, wording)
    chosen = [known[id] for id in _ids(method, workspace, deck, min_voters) if id in known]
    return _arranged(chosen, known, arrangement(workspace, deck), method, wording)


def arrangement(workspace: Workspace, deck: Deck) -> CardDeck | None:
    """The stored order and copies of a deck; for one of one's own the deck itself."""
    if deck.kind is DeckKind.MADE:
        return next((made for made in workspace.decks if made.id == deck.made), None)
    return next((made for made in workspace.decks if made.base and made.base == deck.base), None)


def printed_pieces(cards: Iterable[DeckCard]) -> tuple[DeckCard, ...]:
    """Every card as often as it has copies."""
    return tuple(card for card in cards for _ in range(card.copies))


def own_deck_card(method: Method, card: OwnCard, locale: str = "") -> DeckCard:
    """A card of one's own as it goes to print, in `locale` where it has a text in it.

    One in the place of a method's card has that card's id and code.
    """
    text, said_in = said(card, locale or card.locale)
    shown = DeckCard(
        id=card.id,
        code=f"{method.code_of_point(card.point)}.E{card.number}",
        area=method.point(card.point).area,
        point=card.point,
        text=text,
        locale=said_in,
        is_own=True,
        tags=card.tags,
        is_fallback=bool(locale) and said_in != locale,
    )
    if not card.replaces:
        return shown
    code = method.code_of_card(CardId(card.replaces))
    return replace(shown, id=card.replaces, code=code, is_own=False, is_changed=True)


def said(card: OwnCard, locale: str) -> tuple[str, str]:
    """The card's text in a language, else in its own, and which language that is."""
    words = card.texts.get(locale)
    return (words, locale) if words else (card.text, card.locale)


def manual_card(method: Method, wording: Wording, id: CardId) -> DeckCard:
    """A card of the method in the manual's words."""
    card = method.card(id)
    return DeckCard(
        id=id,
        code=method.code_of_card(id),
        area=method.point(card.point).area,
        point=card.point,
        text=wording.cards.get(id, id),
        locale=wording.locale,
    )


def _ids(method: Method, workspace: Workspace, deck: Deck, min_voters: int) -> Sequence[str]:
    own = [card for card in workspace.own_cards if not card.replaces]
    match deck.kind:
        case DeckKind.OWN:
            return [card.id for card in own]
        case DeckKind.AREA:
            points = {point.id for point in method.points if point.area == deck.area}
            chosen = [card.id for card in method.cards if card.point in points]
        case DeckKind.GAP:
            check = check_round(method, workspace.round, (), min_voters)
            points = set(gap := gap_points(method, check))
            chosen = list(cards_on(method, gap))
        case _:
            chosen = [card.id for card in method.cards]
            points = set(method.point_order)
    return [*chosen, *(card.id for card in own if card.point in points)]


def _in_use(method: Method, wording: Wording, workspace: Workspace) -> Mapping[str, DeckCard]:
    """All questions that are not retired, by id."""
    shown: dict[str, DeckCard] = {
        card.id: manual_card(method, wording, card.id) for card in method.cards
    }
    for card in workspace.own_cards:
        if not is_known(method, card):
            continue
        if card.is_retired:
            shown.pop(card.replaces, None)
        else:
            made = own_deck_card(method, card, wording.locale)
            shown[made.id] = made
    return shown


def _retired(method: Method, wording: Wording, workspace: Workspace) -> tuple[DeckCard, ...]:
    """The retired cards; one of the method that was never changed in the manual's words."""
    return tuple(
        own_deck_card(method, card, wording.locale)
        if card.text or not card.replaces
        else manual_card(method, wording, CardId(card.replaces))
        for card in workspace.own_cards
        if card.is_retired and is_known(method, card)
    )


def _arranged(
    chosen: Sequence[DeckCard],
    known: Mapping[str, DeckCard],
    stored: CardDeck | None,
    method: Method,
    wording: Wording,
) -> tuple[DeckCard, ...]:
    """The cards in the stored order, those without a place last; in a deck of one's own
    there are only those with a place."""
    if stored is None:
        return tuple(chosen)
    rest = known if not stored.base else {card.id: card for card in chosen}
    left = dict.fromkeys(card.id for card in chosen)
    placed = []
    for entry in stored.entries:
        card = rest.get(entry.card) or _beside(entry.card, method, wording)
        if card is not None:
            placed.append(replace(card, copies=entry.copies))
            left.pop(entry.card, None)
    return (*placed, *(rest[id] for id in left))


def _beside(id: str, method: Method, wording: Wording) -> DeckCard | None:
    """A card that is no question: to write on, or to read first."""
    name, text = "blank", ""
    kind, area = CardKind.BLANK, blank_area(id)
    if id == INSTRUCTION:
        name, text = "instruction", _caption(wording, "cap_card_instruction")
        kind, area = CardKind.INSTRUCTION, ""
    if area is None or (area and not method.knows(area)):
        return None
    title = "" if area else _caption(wording, f"cap_card_{name}_title")
    return DeckCard(id, "", area, "", text, wording.locale, kind=kind, title=title)


def _caption(wording: Wording, id: str) -> str:
    """A caption that a content pack may do without."""
    return wording.caption(id) if id in wording.captions else ""


def is_known(method: Method, card: OwnCard) -> bool:
    return method.knows(card.replaces or card.point)


class DeckNameMissing(ValueError):
    """A deck of one's own has no name."""


def with_card_at(
    workspace: Workspace, deck: Deck, cards: Sequence[DeckCard], id: str, place: int
) -> CardDeck:
    """Return the deck with a card at another place, counted from 0 in the deck without it.

    `cards` are those of the deck as they lie now.
    """
    one = next(card for card in cards if card.id == id)
    rest = [card for card in cards if card.id != id]
    at = max(0, min(place, len(rest)))
    return _laid(workspace, deck, [*rest[:at], one, *rest[at:]])


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
    workspace: Workspace, deck: Deck, cards: Sequence[DeckCard], id: str, copies: int
) -> CardDeck:
    """Return the deck with so many copies of a card, at least 1 and at most MOST_COPIES."""
    count = max(1, min(copies, MOST_COPIES))
    changed = [replace(card, copies=count) if card.id == id else card for card in cards]
    return _laid(workspace, deck, changed)


def with_entry(
    workspace: Workspace,
    deck: Deck,
    cards: Sequence[DeckCard],
    entry: DeckEntry,
    *,
    first: bool = False,
) -> CardDeck:
    """Return the deck with a card more, at its end or its beginning; one that is in it
    already gets the copies of the entry besides its own."""
    laid = _laid(workspace, deck, cards)
    entries = {each.card: each for each in laid.entries}
    if there := entries.get(entry.card):
        copies = min(MOST_COPIES, there.copies + entry.copies)
        entries[entry.card] = replace(there, copies=copies)
    else:
        entries = {entry.card: entry, **entries} if first else {**entries, entry.card: entry}
    return replace(laid, entries=tuple(entries.values()))


def with_cards(deck: CardDeck, cards: Iterable[DeckCard]) -> CardDeck:
    """Return the deck with the cards of `cards` that are not in it, as often as they lie."""
    there = {entry.card for entry in deck.entries}
    more = (DeckEntry(card.id, card.copies) for card in cards if card.id not in there)
    return replace(deck, entries=(*deck.entries, *more))


def without_cards(deck: CardDeck, ids: Iterable[str]) -> CardDeck:
    gone = frozenset(ids)
    kept = tuple(entry for entry in deck.entries if entry.card not in gone)
    return replace(deck, entries=kept)


def new_deck(workspace: Workspace, title: str, cards: Iterable[DeckCard]) -> CardDeck:
    """Return a deck of one's own with these cards.

    Raises:
        DeckNameMissing: The name is empty.
    """
    entries = tuple(DeckEntry(card.id, card.copies) for card in cards)
    jobcentre = workspace.jobcentre.id
    return CardDeck(CardDeckId(random_id()), jobcentre, _named(title), entries=entries)


def with_title(deck: CardDeck, title: str) -> CardDeck:
    """Raises: DeckNameMissing."""
    return replace(deck, title=_named(title))


def _laid(workspace: Workspace, deck: Deck, cards: Sequence[DeckCard]) -> CardDeck:
    """The deck with its cards as they lie; what is stored of cards not shown now stays last."""
    stored = arrangement(workspace, deck) or CardDeck(
        CardDeckId(random_id()), workspace.jobcentre.id, "", base=deck.base
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


_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Text as it is compared: no capitals, `aa` for å, `ae` for æ, `oe` for ø, no accents."""
    lower = unicodedata.normalize("NFC", text).casefold().translate(_DANISH)
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFD", lower)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def found(
    cards: Iterable[DeckCard], wording: Wording, words: str, tag: str = ""
) -> tuple[DeckCard, ...]:
    """The cards whose code begins with the words, or that have all of them in their text,
    the titles of point and area, or their tags; and of these the ones with the tag."""
    wanted, label = " ".join(folded(words).split()), tag.casefold()
    if not wanted and not label:
        return tuple(cards)
    return tuple(
        card
        for card in cards
        if (not label or label in {each.casefold() for each in card.tags})
        and (not wanted or _has(card, wording, wanted))
    )


def _has(card: DeckCard, wording: Wording, wanted: str) -> bool:
    if folded(card.return_code).startswith(wanted):
        return True
    titles = (wording.title(card.point), wording.title(card.area), card.title)
    text = folded(" ".join((card.text, *titles, *card.tags)))
    return all(word in text for word in wanted.split())


def all_tags(cards: Iterable[DeckCard]) -> tuple[str, ...]:
    """Every tag there is, each once, in the order of the alphabet."""
    tags = unique_tags(tag for card in cards for tag in card.tags)
    return tuple(sorted(tags, key=folded))
