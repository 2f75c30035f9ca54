"""Cards of one's own as the rows of a table. The form is docs/card-table.md."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from bizservice_desktop.domain.cards.cards import Deck, DeckKind, OwnCard
from bizservice_desktop.domain.cards.decks import arrangement
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Workspace

from .answer_files import FileRead

CARD_COLUMNS = (
    "id", "code", "area", "point", "text_da", "text_en", "tags", "copies", "retired", "language",
)  # fmt: skip
OPTIONAL_CARD_COLUMNS = frozenset(CARD_COLUMNS) - {"point"}
BASE = Deck(DeckKind.ALL)
"""The deck whose copies stand in a table."""


class CardFiles(Protocol):
    """Writes one's own cards as the bytes of a table, and reads such a table."""

    def csv(self, method: Method, workspace: Workspace) -> bytes: ...

    def xlsx(self, method: Method, workspace: Workspace) -> bytes: ...

    def read(self, path: Path) -> FileRead:
        """Never raises for what is in the file, or for a file that is not there."""
        ...


def card_table(method: Method, workspace: Workspace) -> tuple[tuple[str, ...], ...]:
    """One's own cards as rows, the heading first; those in the place of the manual's and the
    retired ones included."""
    copies = copies_of(workspace)
    return (CARD_COLUMNS, *(_row(method, card, copies) for card in workspace.own_cards))


def copies_of(workspace: Workspace) -> Mapping[str, int]:
    """The copies of cards in the deck of all, by id; those without any have one."""
    stored = arrangement(workspace, BASE)
    return {entry.card: entry.copies for entry in stored.entries} if stored else {}


def _row(method: Method, card: OwnCard, copies: Mapping[str, int]) -> tuple[str, ...]:
    known = card.point in method.point_order
    code = method.code_of_point(card.point) if known else ""
    if card.replaces:
        found = (each.number for each in method.cards if each.id == card.replaces)
        number = str(next(found, ""))
    else:
        number = f"E{card.number}"
    area = method.area(method.point(card.point).area).code if known else ""
    return (
        card.id,
        f"{code}.{number}" if code and number else "",
        area,
        card.point,
        card.texts.get("da", ""),
        card.texts.get("en", ""),
        ", ".join(card.tags),
        str(copies.get(card.replaces or card.id, 1)),
        "yes" if card.is_retired else "",
        card.locale,
    )
