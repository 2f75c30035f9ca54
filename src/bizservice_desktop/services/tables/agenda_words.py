"""What may stand in the cells of an agenda's table: words of two languages, ids, codes.

Source: docs/agenda-files.md.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bizservice_desktop.domain.method.method import BlockKind, Method, Per, Setting

from .table import Faults, Problem, Row

Word = TypeVar("Word", bound=StrEnum)

_DANISH: Mapping[StrEnum, str] = {
    BlockKind.WORK: "arbejde",
    BlockKind.WELCOME: "velkomst",
    BlockKind.INPUT: "oplæg",
    BlockKind.DIALOGUE: "dialog",
    BlockKind.VOTE: "afstemning",
    BlockKind.CARDS: "dialogkort",
    BlockKind.CHECK: "tjek",
    BlockKind.DECISION: "beslutning",
    BlockKind.CLOSE: "afslutning",
    BlockKind.BREAK: "pause",
    BlockKind.BUFFER: "luft",
    Setting.PLENARY: "plenum",
    Setting.GROUPS: "grupper",
    Setting.PAIRS: "par",
    Setting.ALONE: "alene",
    Per.ROOM: "lokale",
    Per.GROUP: "gruppe",
    Per.PERSON: "person",
}
"""What a value is called in a Danish table; in an English one by its own name."""


def word_in(value: StrEnum, locale: str) -> str:
    return _DANISH[value] if locale == "da" else value.value


def read_word(kind: type[Word], text: str) -> Word:
    """The value that a Danish or English word means.

    Raises: ValueError: It means none.
    """
    word = text.casefold()
    for value in kind:
        if word in (value.value, _DANISH[value]):
            return value
    raise ValueError(text)


@dataclass(frozen=True, slots=True)
class KnownIds:
    """What the columns may name: the ids by what may be written for them."""

    columns: Mapping[str, Mapping[str, str]]

    def read(self, row: Row, column: str, faults: Faults) -> tuple[str, ...]:
        """The ids in a column, in order, each once; what it does not know is a fault."""
        known = self.columns[column]
        found: list[str] = []
        for word in _words(row[column]):
            if (id := known.get(_key(word))) is None:
                faults.add(row, column, _PROBLEMS.get(column, Problem.UNKNOWN_ID), word)
            else:
                found.append(id)
        return tuple(dict.fromkeys(found))


_PROBLEMS = {
    "points": Problem.UNKNOWN_POINT,
    "cards": Problem.UNKNOWN_CODE,
    "materials": Problem.UNKNOWN_MATERIAL,
    "method": Problem.UNKNOWN_METHOD,
}


def known_ids(method: Method, own_cards: Iterable[str] = ()) -> KnownIds:
    """What a method knows, and the ids of the jobcentre's own cards."""
    points = {method.code_of_point(point.id): str(point.id) for point in method.points}
    cards = {method.code_of_card(card.id): str(card.id) for card in method.cards}
    named: dict[str, dict[str, str]] = {
        "areas": {area.code: area.id for area in method.areas},
        "points": points,
        "cards": {**cards, **{id: id for id in own_cards}},
        "cases": {case.id: case.id for case in method.cases},
        "materials": {id: id for id in method.materials},
        "method": {tool.id: tool.id for tool in method.tools},
    }
    return KnownIds(
        {
            column: {_key(word): id for name, id in ids.items() for word in (name, id)}
            for column, ids in named.items()
        }
    )


_CODE = re.compile(r"\b([^\W\d_]{3}) (?=\d+(?:\.\d+)?\b)")


def _words(text: str) -> list[str]:
    """Ids with a space or comma between; the space within a code, such as `INT 4`, is kept."""
    joined = _CODE.sub("\\1\N{NO-BREAK SPACE}", text)
    words = re.split(r"[ \t\r\n,;]+", joined)
    return [word.replace("\N{NO-BREAK SPACE}", " ") for word in words if word]


def _key(word: str) -> str:
    return word.casefold().replace(" ", "")
