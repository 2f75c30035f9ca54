"""Decks of dialogue cards: the method's and a jobcentre's own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from .method import PointId

OwnCardId = NewType("OwnCardId", str)
CardDeckId = NewType("CardDeckId", str)

MOST_COPIES = 99


class BadCopies(ValueError):
    """A number of copies outside 1..MOST_COPIES; the argument is the number."""


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A card the jobcentre wrote itself; `text` is user text in `locale`.

    `number` counts the jobcentre's own cards from 1; no two cards have the same.
    `translations` are the text in other locales. `replaces` is the id of the method's card
    whose place it takes, empty for a new card; it then keeps that card's code. A retired
    card is kept but in no deck; one that replaces a card and is retired takes that card
    out, and its text may be empty.
    """

    id: OwnCardId
    jobcentre: str
    point: PointId
    number: int
    text: str
    locale: str
    translations: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    is_retired: bool = False
    replaces: str = ""

    def __post_init__(self) -> None:
        kept = {locale: text for locale, text in self.translations.items() if text}
        kept.pop(self.locale, None)
        object.__setattr__(self, "translations", MappingProxyType(kept))


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A card as it goes to print: `code` such as `INT 4.1`, `text` in `locale`."""

    id: str
    code: str
    area: str
    point: str
    text: str
    locale: str
    is_own: bool = False


class DeckKind(StrEnum):
    ALL = "all"
    GAP = "gap"
    OWN = "own"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Deck:
    """Which cards: all, the gap deck, one's own, or those of one area."""

    kind: DeckKind
    area: str = ""


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A card's place in a deck. `copies` is 1..MOST_COPIES."""

    card: str
    copies: int = 1

    def __post_init__(self) -> None:
        """Raises: BadCopies."""
        if not 1 <= self.copies <= MOST_COPIES:
            raise BadCopies(self.copies)


@dataclass(frozen=True, slots=True)
class CardDeck:
    """A deck as the jobcentre arranged it: which cards, in which order, how many of each.

    `base` is empty for a deck of one's own, which has these cards and no others. Else it
    names a deck of the program (`all`, `gap`, `own`, `area:<id>`) whose cards are laid in
    this order, those without a place last.
    """

    id: CardDeckId
    jobcentre: str
    title: str
    base: str = ""
    entries: tuple[DeckEntry, ...] = ()
