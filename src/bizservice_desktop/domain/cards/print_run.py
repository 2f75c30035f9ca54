"""The print log: which cards were printed, when, and with which text."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

PrintRunId = NewType("PrintRunId", str)


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
