"""What tables wrote on dialogue cards, typed back under the right point.

Source: docs/method.md, "Return codes".
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ..assessment.round import NoteKind, Round
from ..cards.return_code import (
    BadReturnCode,
    CodeParts,
    CodeProblem,
    likely_codes,
    own_number,
    parse_code,
    with_check,
)
from ..method.method import CardId, Method, PointId
from ..method.wording import Wording
from ..workspace import Workspace
from .decks import is_known, own_deck_card
from .print_log import on_paper


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
