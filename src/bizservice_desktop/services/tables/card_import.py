"""Cards of one's own from a table: read against those there are, and taken as a whole.

The form is docs/card-table.md.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bizservice_desktop.domain.cards.cards import (
    MOST_COPIES,
    CardDeck,
    CardDeckId,
    DeckEntry,
    OwnCard,
    OwnCardId,
)
from bizservice_desktop.domain.cards.decks import arrangement
from bizservice_desktop.domain.cards.own_cards import next_number, own_card, read_tags
from bizservice_desktop.domain.cards.return_code import own_number
from bizservice_desktop.domain.ids import NewId, random_id
from bizservice_desktop.domain.method.method import Method, PointId
from bizservice_desktop.domain.workspace import Workspace

from .card_table import BASE, copies_of
from .importing import Row

LONGEST_TEXT = 1000
_LOCALES = ("da", "en")
_YES = {"yes", "ja", "1", "x", "true", "sand"}
_NO = {"", "no", "nej", "0", "false", "falsk"}


class CardProblem(StrEnum):
    UNKNOWN_POINT = "unknown_point"
    NO_TEXT = "no_text"
    TOO_LONG = "too_long"
    BAD_COPIES = "bad_copies"
    BAD_RETIRED = "bad_retired"
    BAD_LANGUAGE = "bad_language"
    UNKNOWN_CODE = "unknown_code"
    OTHER_POINT = "other_point"
    GIVEN_TWICE = "given_twice"
    SAME_TEXT = "same_text"


@dataclass(frozen=True, slots=True)
class CardFault:
    """What is wrong in a row; `line` counts from 1 as the table does, its head included."""

    line: int
    column: str
    problem: CardProblem
    value: str


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
    faults: tuple[CardFault, ...]

    @property
    def changed(self) -> tuple[CardRowRead, ...]:
        return tuple(row for row in self.rows if row.is_changed)


def read_cards(
    method: Method, workspace: Workspace, rows: Sequence[Row], new_id: NewId = random_id
) -> CardImport:
    """Read a table's rows against the cards there are; nothing is changed.

    A row whose id or code is that of a card changes it; any other row is a new card.
    """
    numbers = {own_number(_code(row).rpartition(".")[2]) for row in rows}
    reading = _Reading(method, workspace, numbers, new_id)
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


class _Faulty(Exception):
    def __init__(self, column: str, problem: CardProblem, value: str = "") -> None:
        self.column, self.problem, self.value = column, problem, value


class _Reading:
    """One pass over the rows: what was seen is what a later row may not repeat."""

    def __init__(
        self, method: Method, workspace: Workspace, numbers: Collection[int], new_id: NewId
    ) -> None:
        """`numbers` are those that rows bring along: no other new card gets one of them."""
        self._given = numbers
        self._method, self._space, self._new_id = method, workspace, new_id
        self._by_id = {card.id: card for card in workspace.own_cards}
        self._by_number = {c.number: c for c in workspace.own_cards if not c.replaces}
        self._manual = {method.code_of_card(card.id): card for card in method.cards}
        self._points = {method.code_of_point(point): point for point in method.point_order}
        self._copies = copies_of(workspace)
        self._next = next_number(workspace)
        self._seen: set[str] = set()
        self._texts: set[tuple[str, str]] = set()
        self.rows: list[CardRowRead] = []
        self.faults: list[CardFault] = []

    def read(self, row: Row) -> None:
        try:
            self.rows.append(self._read(row))
        except _Faulty as fault:
            self.faults.append(CardFault(row.line, fault.column, fault.problem, fault.value))

    def _read(self, row: Row) -> CardRowRead:
        point = self._point(row)
        before = self._card(row, point)
        card = replace(
            before,
            point=point,
            tags=read_tags(row["tags"]) if "tags" in row.values else before.tags,
            is_retired=self._retired(row, before),
        )
        card = self._worded(row, card)
        copies = self._count(row, card.replaces or card.id)
        self._once(row, card)
        there = self._by_id.get(card.id)
        known = self._copies.get(card.replaces or card.id, 1)
        return CardRowRead(row.line, card, copies, there is None, (there, known) != (card, copies))

    def _point(self, row: Row) -> PointId:
        typed = " ".join(row["point"].split())
        point = self._points.get(typed.upper()) or typed
        if point not in self._method.point_order:
            raise _Faulty("point", CardProblem.UNKNOWN_POINT, row["point"])
        return PointId(point)

    def _card(self, row: Row, point: PointId) -> OwnCard:
        """The card a row is about, or a new one with the next number."""
        if there := self._by_id.get(OwnCardId(row["id"])):
            return there
        code = _code(row)
        number = own_number(code.rpartition(".")[2])
        if there := self._by_number.get(number):
            return there
        made = OwnCard(
            OwnCardId(row["id"] or self._new_id()), self._space.jobcentre.id, point, 0, "", ""
        )
        if manual := self._manual.get(code):
            if manual.point != point:
                raise _Faulty("point", CardProblem.OTHER_POINT, row["code"])
            there = own_card(self._space, manual.id)
            return there or replace(made, replaces=manual.id, number=self._new_number())
        if code and not number:
            raise _Faulty("code", CardProblem.UNKNOWN_CODE, row["code"])
        if number and number in self._taken:
            raise _Faulty("code", CardProblem.GIVEN_TWICE, row["code"])
        free = next_number(self._space)
        return replace(made, number=number if number >= free else self._new_number())

    @property
    def _taken(self) -> set[int]:
        return {row.card.number for row in self.rows}

    def _new_number(self) -> int:
        taken = self._taken.union(self._given)
        while self._next in taken:
            self._next += 1
        number, self._next = self._next, self._next + 1
        return number

    def _worded(self, row: Row, card: OwnCard) -> OwnCard:
        texts = {
            locale: row[f"text_{locale}"]
            if f"text_{locale}" in row.values
            else card.texts.get(locale, "")
            for locale in _LOCALES
        }
        for locale, text in texts.items():
            if len(text) > LONGEST_TEXT:
                raise _Faulty(f"text_{locale}", CardProblem.TOO_LONG, str(len(text)))
        said = [locale for locale, text in texts.items() if text]
        if not said and not (card.replaces and card.is_retired):
            raise _Faulty("text_da", CardProblem.NO_TEXT)
        language = row["language"] or card.locale
        if language not in ("", *_LOCALES):
            raise _Faulty("language", CardProblem.BAD_LANGUAGE, row["language"])
        locale = language if language in said or not said else said[0]
        locale = locale or _LOCALES[0]
        return replace(card, locale=locale, text=texts[locale], translations=texts)

    def _retired(self, row: Row, before: OwnCard) -> bool:
        if "retired" not in row.values:
            return before.is_retired
        typed = row["retired"].casefold()
        if typed not in _YES | _NO:
            raise _Faulty("retired", CardProblem.BAD_RETIRED, row["retired"])
        return typed in _YES

    def _count(self, row: Row, id: str) -> int:
        typed = row["copies"]
        if not typed:
            return self._copies.get(id, 1)
        if not typed.isdecimal() or not 1 <= int(typed) <= MOST_COPIES:
            raise _Faulty("copies", CardProblem.BAD_COPIES, typed)
        return int(typed)

    def _once(self, row: Row, card: OwnCard) -> None:
        """A card twice, or two new cards on a point that say the same, is a slip."""
        for column, key in (("id", card.id), ("code", card.replaces)):
            if key and key in self._seen:
                raise _Faulty(column, CardProblem.GIVEN_TWICE, row[column] or row["code"])
        if card.text and not row["id"] and not row["code"]:
            said = (card.point, card.text)
            there = {(c.point, c.text) for c in self._space.own_cards if not c.is_retired}
            if said in self._texts or said in there:
                raise _Faulty(f"text_{card.locale}", CardProblem.SAME_TEXT, card.text)
            self._texts.add(said)
        self._seen.update(key for key in (card.id, card.replaces) if key)
