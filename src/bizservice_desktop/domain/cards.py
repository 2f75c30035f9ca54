"""Decks of dialogue cards: the method's and a jobcentre's own."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from .method import PointId

OwnCardId = NewType("OwnCardId", str)


@dataclass(frozen=True, slots=True)
class OwnCard:
    """A card the jobcentre wrote itself; `text` is user text in `locale`.

    `number` counts the jobcentre's own cards from 1; no two cards have the same.
    """

    id: OwnCardId
    jobcentre: str
    point: PointId
    number: int
    text: str
    locale: str


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
