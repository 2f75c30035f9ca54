"""Dialogue cards as values: the method's and a jobcentre's own, their decks, what was printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from ..method.method import PointId
from .return_code import with_check

OwnCardId = NewType("OwnCardId", str)
CardDeckId = NewType("CardDeckId", str)
PrintRunId = NewType("PrintRunId", str)

MOST_COPIES = 99
INSTRUCTION = "instruction"
"""The id of the card that tells how to use the others."""

_BLANK = "blank:"


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

    @property
    def texts(self) -> Mapping[str, str]:
        """The text by language, that in `locale` first."""
        own = {self.locale: self.text} if self.text else {}
        return {**own, **self.translations}

    def __post_init__(self) -> None:
        kept = {locale: text for locale, text in self.translations.items() if text}
        kept.pop(self.locale, None)
        object.__setattr__(self, "translations", MappingProxyType(kept))


def blank_id(area: str = "") -> str:
    """The id of the card to write on that has an area's colour; without one it has none."""
    return f"{_BLANK}{area}"


def blank_area(id: str) -> str | None:
    """The area of a card to write on, empty for none; None when the id is another card's."""
    return id.removeprefix(_BLANK) if id.startswith(_BLANK) else None


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once, whatever its capitals."""
    seen: dict[str, str] = {}
    for tag in tags:
        seen.setdefault(tag.casefold(), tag)
    return tuple(seen.values())


class CardKind(StrEnum):
    """A question, a card to write on, or the card that tells how to use the others."""

    QUESTION = "question"
    BLANK = "blank"
    INSTRUCTION = "instruction"


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A card as it goes to print: `code` such as `INT 4.1`, `text` in `locale`.

    `code`, `point` and, for a card to write on, `text` are empty where the card is no
    question; it then has a `title` in the place of its area's. `is_fallback`: it has no text
    in the language of the others. `is_changed`: its text stands in the place of the manual's.
    """

    id: str
    code: str
    area: str
    point: str
    text: str
    locale: str
    is_own: bool = False
    kind: CardKind = CardKind.QUESTION
    title: str = ""
    copies: int = 1
    tags: tuple[str, ...] = ()
    is_fallback: bool = False
    is_changed: bool = False

    @property
    def return_code(self) -> str:
        """What is printed on it: the code with its check letter."""
        return with_check(self.code)


class DeckKind(StrEnum):
    ALL = "all"
    GAP = "gap"
    OWN = "own"
    AREA = "area"
    MADE = "made"
    RETIRED = "retired"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Deck:
    """Which cards: all, the gap deck, one's own, those of one area, those of the deck `made`
    that the jobcentre put together, the retired ones, which are only looked at, or those
    whose paper is out of date."""

    kind: DeckKind
    area: str = ""
    made: str = ""

    @property
    def base(self) -> str:
        """What an arrangement of this deck is stored under; empty for a deck of one's own."""
        match self.kind:
            case DeckKind.AREA:
                return f"area:{self.area}"
            case DeckKind.MADE:
                return ""
            case _:
                return self.kind.value


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


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """`text_hash` tells whether the card on paper still says what the card says; it is empty
    for paper that was thrown away."""

    card: str
    code: str
    text_hash: str
    copies: int = 1


@dataclass(frozen=True, slots=True)
class PrintRun:
    """One printing of a deck. `edition` counts a jobcentre's editions from 1 and stands on
    the cards; `printed_at` has a time zone."""

    id: PrintRunId
    jobcentre: str
    deck: str
    edition: int
    printed_at: datetime
    cards: tuple[PrintedCard, ...] = ()
