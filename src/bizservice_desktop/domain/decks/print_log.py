"""What lies printed, whether it still says what the cards say, and what comes back from tables.

Source: docs/method.md, "Freshness of printed cards" and "Return codes".
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from ..assessment.round import NoteKind, Round
from ..cards.cards import CardKind, Deck, DeckCard, DeckKind, PrintedCard, PrintRun, PrintRunId
from ..cards.return_code import (
    BadReturnCode,
    CodeParts,
    CodeProblem,
    likely_codes,
    own_number,
    parse_code,
    with_check,
)
from ..ids import random_id
from ..method.method import CardId, Method, PointId
from ..method.wording import Wording
from ..workspace import Workspace
from .decks import deck_cards, is_known, own_deck_card


class Staleness(StrEnum):
    """Why the paper is not up to date."""

    CHANGED = "changed"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class StaleCard:
    """A card to print again, to take out, or to add. `code` is that on the paper, for a new
    card its own; `card` is None when there is no such card any more."""

    reason: Staleness
    id: str
    code: str
    card: DeckCard | None = None


def text_hash(card: DeckCard) -> str:
    """What a reader of the paper sees: code and text. Spaces and line ends do not count."""
    return _hash(card.code, card.text)


@lru_cache(maxsize=8192)
def _hash(code: str, text: str) -> str:
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return sha256(f"{code}\n{words}".encode()).hexdigest()


def printed_cards(cards: Iterable[DeckCard]) -> tuple[PrintedCard, ...]:
    """What the print log keeps of cards: the questions, each once, with its copies."""
    return tuple(
        PrintedCard(card.id, card.code, text_hash(card), card.copies)
        for card in cards
        if card.kind is CardKind.QUESTION
    )


def on_paper(runs: Sequence[PrintRun]) -> Mapping[str, PrintedCard]:
    """Of every card that lies printed, its newest print; `runs` are oldest first."""
    return {id: card for id, card in _newest(runs).items() if card.text_hash}


def edition_for(runs: Sequence[PrintRun], cards: Iterable[DeckCard]) -> int:
    """The edition that stands on these cards: the newest, and one more when a card has not
    been printed with this text. Printing the same again gives the same edition."""
    newest = max((run.edition for run in runs), default=0)
    there = {(id, card.text_hash) for id, card in on_paper(runs).items()}
    is_new = any((card.card, card.text_hash) not in there for card in printed_cards(cards))
    return newest + 1 if is_new else max(newest, 1)


def out_of_date(
    runs: Sequence[PrintRun], cards: Sequence[DeckCard], others: Iterable[DeckCard] = ()
) -> tuple[StaleCard, ...]:
    """What to do to the printed cards so that they are `cards`; nothing before the first print.

    `others` are the same cards in other languages: paper in one of these is not out of date.
    First those that changed, then one's own that are new, then those to take out.
    """
    ever, printed = _newest(runs), on_paper(runs)
    if not ever:
        return ()
    questions = [card for card in cards if card.kind is CardKind.QUESTION]
    there = {card.id for card in questions}
    fresh = {(card.id, text_hash(card)) for card in (*questions, *others)}
    changed = [
        StaleCard(Staleness.CHANGED, card.id, printed[card.id].code, card)
        for card in questions
        if card.id in printed and (card.id, printed[card.id].text_hash) not in fresh
    ]
    new = [
        StaleCard(Staleness.NEW, card.id, card.code, card)
        for card in questions
        if card.id not in printed and (card.is_own or card.id in ever)
    ]
    gone = [
        StaleCard(Staleness.GONE, id, card.code) for id, card in printed.items() if id not in there
    ]
    return (*changed, *new, *gone)


def _newest(runs: Sequence[PrintRun]) -> Mapping[str, PrintedCard]:
    return {card.card: card for run in runs for card in run.cards}


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
    workspace: Workspace, deck: str, cards: Iterable[DeckCard], edition: int, now: datetime
) -> PrintRun:
    """Return what is logged of a printing; `deck` is what the deck is called."""
    jobcentre = workspace.jobcentre.id
    return PrintRun(PrintRunId(random_id()), jobcentre, deck, edition, now, printed_cards(cards))


def thrown_away(workspace: Workspace, stale: Iterable[StaleCard], now: datetime) -> PrintRun:
    """Return what is logged when the paper of cards not in use any more is gone: no text."""
    gone = (PrintedCard(card.id, card.code, "") for card in stale if card.reason is Staleness.GONE)
    jobcentre, edition = workspace.jobcentre.id, edition_for(workspace.print_runs, ())
    return PrintRun(PrintRunId(random_id()), jobcentre, "", edition, now, tuple(gone))


def last_print(workspace: Workspace) -> datetime | None:
    """When cards were printed last."""
    return next((run.printed_at for run in reversed(workspace.print_runs) if run.deck), None)


@dataclass(frozen=True, slots=True)
class CodedCard:
    """The card of a code: `code` without its check letter. `text` is empty for a card that is
    only on paper any more."""

    code: str
    point: PointId
    text: str


def coded_card(method: Method, wording: Wording, workspace: Workspace, typed: str) -> CodedCard:
    """Return the card whose code was typed, one that is retired or only on paper included.

    Raises:
        BadReturnCode: It is no card's code; with the codes that may be meant.
    """
    known = _known(method, wording, workspace)
    try:
        parts = parse_code(typed)
        if card := known.get(parts.code):
            return card
        if card := _moved(known, parts, method):
            return card
        raise BadReturnCode(CodeProblem.UNKNOWN_CARD, typed)
    except BadReturnCode as error:
        likely = likely_codes(typed, map(with_check, known))
        raise BadReturnCode(error.problem, typed, likely) from None


def with_answer(round: Round, card: CodedCard, answer: str) -> Round:
    """Return the round with the answer as a line of the tables' note of the card's point."""
    record = round.record(card.point)
    before = record.notes.get(NoteKind.TABLES, "")
    line = f"{card.code}: {' '.join(answer.split())}"
    note = f"{before.rstrip()}\n{line}" if before.strip() else line
    return round.with_record(card.point, record.with_note(NoteKind.TABLES, note))


def _known(method: Method, wording: Wording, workspace: Workspace) -> Mapping[str, CodedCard]:
    """Every card there is, and every card on paper, by code."""
    points = {method.code_of_point(point): point for point in method.point_order}
    cards: dict[str, CodedCard] = {}
    for printed in on_paper(workspace.print_runs).values():
        if point := points.get(printed.code.rpartition(".")[0]):
            cards[printed.code] = CodedCard(printed.code, point, "")
    for card in method.cards:
        code = method.code_of_card(CardId(card.id))
        cards[code] = CodedCard(code, card.point, wording.cards.get(card.id, ""))
    for own in workspace.own_cards:
        if is_known(method, own) and own.text:
            shown = own_deck_card(method, own, wording.locale)
            cards[shown.code] = CodedCard(shown.code, PointId(shown.point), shown.text)
    return cards


def _moved(known: Mapping[str, CodedCard], parts: CodeParts, method: Method) -> CodedCard | None:
    """A card of one's own that went to another point since it was printed: the answer
    belongs where the table read it."""
    number = own_number(parts.card)
    at = (p for p in method.point_order if method.code_of_point(p) == f"{parts.area} {parts.point}")
    there = (c for c in known.values() if number == own_number(c.code.rpartition(".")[2]))
    point, card = next(at, None), next(there, None)
    if not number or point is None or card is None:
        return None
    return CodedCard(parts.code, point, card.text)
