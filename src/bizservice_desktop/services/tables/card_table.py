"""Cards of one's own as a table: written, read against those there are, and taken as a whole.

The form is docs/card-table.md.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from bizservice_desktop.domain.cards.cards import (
    MOST_COPIES,
    CardDeck,
    CardDeckId,
    Deck,
    DeckEntry,
    DeckKind,
    OwnCard,
    OwnCardId,
)
from bizservice_desktop.domain.cards.return_code import own_number
from bizservice_desktop.domain.decks.decks import arrangement, is_known, own_deck_card
from bizservice_desktop.domain.decks.own_cards import next_number, own_card, read_tags
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.domain.method.method import Method, PointId
from bizservice_desktop.domain.workspace import Workspace

from .table import Fault, Faults, FileRead, Problem, Row, TableForm

CARD_TABLE = TableForm(
    (
        "id", "code", "area", "point", "text_da", "text_en", "tags", "copies", "retired",
        "language",
    ),
    ("point",),
)  # fmt: skip
BASE = Deck(DeckKind.ALL)
"""The deck whose copies stand in a table."""
LONGEST_TEXT = 1000
_LOCALES = ("da", "en")


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
    return (CARD_TABLE.columns, *(_written(method, card, copies) for card in workspace.own_cards))


def copies_of(workspace: Workspace) -> Mapping[str, int]:
    """The copies of cards in the deck of all, by id; those without any have one."""
    stored = arrangement(workspace, BASE)
    return {entry.card: entry.copies for entry in stored.entries} if stored else {}


@dataclass(frozen=True, slots=True)
class CardRowRead:
    """A row as it will be taken: the card, its copies in the deck of all cards, and whether
    it is new, changed, or as it is already."""

    line: int
    card: OwnCard
    copies: int
    is_new: bool
    is_changed: bool


@dataclass(frozen=True, slots=True)
class CardImport:
    """What a table gives. With faults nothing of it is taken."""

    rows: tuple[CardRowRead, ...]
    faults: tuple[Fault, ...]

    @property
    def changed(self) -> tuple[CardRowRead, ...]:
        return tuple(row for row in self.rows if row.is_changed)


def read_cards(method: Method, workspace: Workspace, rows: Sequence[Row]) -> CardImport:
    """Read a table's rows against the cards there are; nothing is changed.

    A row whose id or code is that of a card changes it; any other row is a new card.
    """
    reading = _Reading(method, workspace, rows)
    for row in rows:
        reading.read(row)
    return CardImport(tuple(reading.rows), tuple(reading.faults))


def imported(workspace: Workspace, rows: Iterable[CardRowRead]) -> tuple[OwnCard | CardDeck, ...]:
    """The values to store: the cards, and their copies where any has more than one."""
    rows = tuple(rows)
    ids = {row.card.replaces or row.card.id: row.copies for row in rows}
    stored = arrangement(workspace, BASE)
    cards = tuple(row.card for row in rows)
    if stored is None and all(copies == 1 for copies in ids.values()):
        return cards
    deck = stored or CardDeck(CardDeckId(random_id()), workspace.jobcentre.id, "", BASE.base)
    kept = tuple(replace(e, copies=ids.pop(e.card, e.copies)) for e in deck.entries)
    more = tuple(DeckEntry(id, copies) for id, copies in ids.items() if copies > 1)
    return (*cards, replace(deck, entries=kept + more))


def _code(row: Row) -> str:
    """As it is printed, without a check letter."""
    return " ".join(row["code"].upper().partition("-")[0].split())


class _Reading:
    """One pass over the rows: what was seen is what a later row may not repeat."""

    def __init__(self, method: Method, workspace: Workspace, rows: Sequence[Row]) -> None:
        self._method, self._space = method, workspace
        # the numbers that rows bring along: no other new card gets one of them
        self._given = {own_number(_code(row).rpartition(".")[2]) for row in rows}
        self._by_id = {card.id: card for card in workspace.own_cards}
        self._by_number = {c.number: c for c in workspace.own_cards if not c.replaces}
        self._manual = {method.code_of_card(card.id): card for card in method.cards}
        self._points = {method.code_of_point(point): point for point in method.point_order}
        self._copies = copies_of(workspace)
        self._free = self._next = next_number(workspace)
        self._taken: set[int] = set()
        self._seen: set[str] = set()
        self._texts: set[tuple[str, str]] = set()
        self.rows: list[CardRowRead] = []
        self.faults = Faults()

    def read(self, row: Row) -> None:
        before = len(self.faults)
        card = self._card(row, self._point(row))
        is_known = len(self.faults) == before
        card = replace(
            card,
            tags=read_tags(row["tags"]) if "tags" in row.values else card.tags,
            is_retired=self.faults.yes(row, "retired")
            if "retired" in row.values
            else card.is_retired,
        )
        card = self._worded(row, card, may_be_silent=not is_known)
        key = card.replaces or card.id
        known = self._copies.get(key, 1)
        copies = self.faults.read(row, "copies", _copies, Problem.BAD_COPIES, known)
        if len(self.faults) == before:
            self._once(row, card)
        if len(self.faults) == before:
            there = self._by_id.get(card.id)
            is_changed = (there, known) != (card, copies)
            self._taken.add(card.number)
            self.rows.append(CardRowRead(row.line, card, copies, there is None, is_changed))

    def _point(self, row: Row) -> PointId:
        typed = " ".join(row["point"].split())
        point = self._points.get(typed.upper()) or typed
        if point not in self._method.point_order:
            self.faults.add(row, "point", Problem.UNKNOWN_POINT)
        return PointId(point)

    def _card(self, row: Row, point: PointId) -> OwnCard:
        """The card a row is about, or a new one with the next number; on `point`."""
        code = _code(row)
        number = own_number(code.rpartition(".")[2])
        there = self._by_id.get(OwnCardId(row["id"])) or self._by_number.get(number)
        if there:
            return replace(there, point=point)
        new = OwnCard(
            OwnCardId(row["id"] or random_id()), self._space.jobcentre.id, point, 0, "", ""
        )
        if manual := self._manual.get(code):
            if manual.point != point:
                self.faults.add(row, "point", Problem.OTHER_POINT, row["code"])
            if there := own_card(self._space, manual.id):
                return there
            return replace(new, replaces=manual.id, number=self._new_number())
        if code and not number:
            self.faults.add(row, "code", Problem.UNKNOWN_CODE)
        if number and number in self._taken:
            self.faults.add(row, "code", Problem.GIVEN_TWICE)
        return replace(new, number=number if number >= self._free else self._new_number())

    def _new_number(self) -> int:
        while self._next in self._taken or self._next in self._given:
            self._next += 1
        number, self._next = self._next, self._next + 1
        return number

    def _worded(self, row: Row, card: OwnCard, *, may_be_silent: bool) -> OwnCard:
        """The card with the texts of a row. One that is not known may have its text elsewhere."""
        texts = {
            locale: row.values.get(f"text_{locale}", card.texts.get(locale, ""))
            for locale in _LOCALES
        }
        for locale, text in texts.items():
            if len(text) > LONGEST_TEXT:
                self.faults.add(row, f"text_{locale}", Problem.TOO_LONG, str(len(text)))
        worded = [locale for locale, text in texts.items() if text]
        if not worded and not may_be_silent and not (card.replaces and card.is_retired):
            self.faults.add(row, "text_da", Problem.NO_TEXT)
        language = row["language"] or card.locale
        if row["language"] not in ("", *_LOCALES):
            self.faults.add(row, "language", Problem.BAD_LANGUAGE)
        likely = (language, *worded, *_LOCALES)
        locale = next(each for each in likely if each in (worded or _LOCALES))
        return replace(card, locale=locale, text=texts[locale], translations=texts)

    def _once(self, row: Row, card: OwnCard) -> None:
        """A card twice, or two new cards on a point that say the same, is a slip."""
        for column, key in (("id", card.id), ("code", card.replaces)):
            if key and key in self._seen:
                self.faults.add(row, column, Problem.GIVEN_TWICE, row[column] or row["code"])
                return
        if card.text and not row["id"] and not row["code"]:
            words = (card.point, card.text)
            there = {(c.point, c.text) for c in self._space.own_cards if not c.is_retired}
            if words in self._texts or words in there:
                self.faults.add(row, f"text_{card.locale}", Problem.SAME_TEXT, card.text)
            self._texts.add(words)
        self._seen.update(key for key in (card.id, card.replaces) if key)


def _copies(text: str) -> int:
    copies = int(text) if text.isdecimal() else 0
    if not 1 <= copies <= MOST_COPIES:
        raise ValueError(text)
    return copies


def _written(method: Method, card: OwnCard, copies: Mapping[str, int]) -> tuple[str, ...]:
    code = area = ""
    if method.knows(card.point):
        area = method.area(method.point(card.point).area).code
        if is_known(method, card):
            code = own_deck_card(method, card).code
    return (
        card.id,
        code,
        area,
        card.point,
        card.texts.get("da", ""),
        card.texts.get("en", ""),
        ", ".join(card.tags),
        str(copies.get(card.replaces or card.id, 1)),
        "yes" if card.is_retired else "",
        card.locale,
    )
