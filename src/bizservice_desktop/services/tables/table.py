"""What every table is once it is read: rows by column, or everything that is wrong with it.

How bytes become rows is known in `exchange.table_reading`; what the rows of one kind of table
mean, in the modules beside this one; what a fault is called, in `services.sentences`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Word = TypeVar("Word", bound=StrEnum)

_YES = frozenset({"x", "1", "yes", "ja", "true", "sand"})
_NO = frozenset({"", "0", "no", "nej", "false", "falsk"})


class Problem(StrEnum):
    """What can be wrong. `value` of a fault is what stands there, where nothing else is said."""

    # the file
    MISSING = "missing"
    NOT_READABLE = "not_readable"  # value: the system's reason
    TOO_LARGE = "too_large"  # value: the largest size in MB
    NOT_UTF8 = "not_utf8"  # value: the byte that is no text, such as 0xe6
    NUL = "nul"
    NOT_A_WORKBOOK = "not_a_workbook"
    BAD_QUOTES = "bad_quotes"
    NO_ROWS = "no_rows"
    # its columns
    COLUMN_MISSING = "column_missing"  # value: the columns there may be
    COLUMN_UNKNOWN = "column_unknown"  # value: the columns there may be
    COLUMN_TWICE = "column_twice"
    NO_COLUMN = "no_column"
    # any row
    UNKNOWN_ID = "unknown_id"
    GIVEN_TWICE = "given_twice"
    NOT_YES_OR_NO = "not_yes_or_no"
    NO_VALUE = "no_value"
    # answers and cells
    BAD_LEVEL = "bad_level"
    BAD_VOTE = "bad_vote"
    NOT_A_VOTE = "not_a_vote"
    BAD_STATUS = "bad_status"
    NO_REASON = "no_reason"
    BAD_DAY = "bad_day"
    # agendas
    NO_TITLE = "no_title"
    BAD_LENGTH = "bad_length"
    BAD_START = "bad_start"
    BAD_KIND = "bad_kind"
    BAD_SETTING = "bad_setting"
    BAD_BRING = "bad_bring"
    TWO_PLACES = "two_places"
    UNKNOWN_METHOD = "unknown_method"
    UNKNOWN_MATERIAL = "unknown_material"
    TOO_MANY_ITEMS = "too_many_items"  # value: the number of rows; it stands on the first too many
    # cards
    UNKNOWN_POINT = "unknown_point"
    OTHER_POINT = "other_point"
    UNKNOWN_CODE = "unknown_code"
    NO_TEXT = "no_text"
    TOO_LONG = "too_long"  # value: the number of characters
    SAME_TEXT = "same_text"
    BAD_COPIES = "bad_copies"
    BAD_LANGUAGE = "bad_language"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a table.

    `line` counts from 1 as an editor does, the head included, and is 0 where the whole file is
    meant; `column` is empty where no one column is.
    """

    problem: Problem
    line: int = 0
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class TableForm:
    """The columns a kind of table may have, in lower case, and those that must be there."""

    columns: tuple[str, ...]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; an absent column reads as empty text.

    Its texts have no white space around them, but for what a guard against formulas kept.
    """

    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


@dataclass(frozen=True, slots=True)
class FileRead:
    """What was found in a file: its bytes and rows, or why there are none."""

    path: Path
    content: bytes = b""
    rows: Sequence[Row] = ()
    faults: Sequence[Fault] = ()


class RowsInvalid(ValueError):
    """Some rows are wrong; nothing was taken."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


class Faults(list[Fault]):
    """Everything that is found wrong while the rows of a table are read."""

    def add(self, row: Row, column: str, problem: Problem, value: str | None = None) -> None:
        """Keep a fault of `column`; without a `value` it is what stands there."""
        self.append(Fault(problem, row.line, column, row[column] if value is None else value))

    def read(
        self,
        row: Row,
        column: str,
        parse: Callable[[str], T],
        problem: Problem,
        usual: T,
        *,
        required: bool = False,
    ) -> T:
        """Return what `column` says; `usual` when it is empty and may be, or has a fault.

        Args:
            parse: Reads the text; raises ValueError when it cannot.
        """
        text = row[column]
        if not text:
            if required:
                self.add(row, column, Problem.NO_VALUE)
            return usual
        try:
            return parse(text)
        except ValueError:
            self.add(row, column, problem)
            return usual

    def yes(self, row: Row, column: str) -> bool:
        """Whether `column` says yes; an empty one says no."""
        return self.read(row, column, _yes, Problem.NOT_YES_OR_NO, usual=False)

    def known(self, rows: Iterable[Row], column: str, ids: Collection[str]) -> Iterator[Row]:
        """Yield the rows that name one of `ids`; the others, and doubles, are faults."""
        seen: set[str] = set()
        for row in rows:
            if row[column] not in ids:
                self.add(row, column, Problem.UNKNOWN_ID)
                continue
            if row[column] in seen:
                self.add(row, column, Problem.GIVEN_TWICE)
            seen.add(row[column])
            yield row

    def refuse_any(self) -> None:
        """Raises: RowsInvalid: Something is wrong."""
        if self:
            raise RowsInvalid(self)


def word_of(kind: type[Word]) -> Callable[[str], Word]:
    """Reads the value of an enumeration of lower-case words."""
    return lambda text: kind(text.casefold())


def _yes(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise ValueError(text)
    return word in _YES
