"""Reads tables saved by a spreadsheet: CSV in UTF-8, with a header line.

What a row means is not known here; see `services.importing`.
"""

import csv
import io
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest
from pathlib import Path

from bizservice_desktop.services.tables.importing import Row

LARGEST_FILE = 5_000_000
_DELIMITERS = ";,\t"


class FileProblem(StrEnum):
    """What is wrong; `column` and `value` of SpreadsheetInvalid say more, by problem."""

    MISSING = "missing"
    NOT_READABLE = "not_readable"  # value: the system's reason
    TOO_LARGE = "too_large"  # value: the largest size in bytes
    NOT_UTF8 = "not_utf8"  # value: the byte that is no text, such as 0xe6
    NUL = "nul"
    NO_ROWS = "no_rows"
    COLUMN_MISSING = "column_missing"
    COLUMN_UNKNOWN = "column_unknown"
    COLUMN_TWICE = "column_twice"
    NO_COLUMN = "no_column"  # value: the text that stands in none
    BAD_QUOTES = "bad_quotes"


class SpreadsheetInvalid(ValueError):
    """A file is not the table it should be; nothing of it was read.

    `line` counts from 1, 0 where the whole file is meant; `column` is empty where no one
    column is.
    """

    def __init__(
        self, file: Path, line: int, problem: FileProblem, column: str = "", value: str = ""
    ) -> None:
        super().__init__(f"{file}:{line}: {problem} {column} {value}".rstrip())
        self.file, self.line, self.problem = file, line, problem
        self.column, self.value = column, value


def read_rows(file: Path, columns: Sequence[str], optional: Collection[str] = ()) -> list[Row]:
    """Return the lines below the header; lines without any text are skipped.

    The delimiter (`;`, `,` or tab) is found from the header. Text is composed (NFC).

    Args:
        file: UTF-8, with or without a byte order mark, up to LARGEST_FILE bytes.
        columns: The columns there may be, in lower case; the header may order them freely.
        optional: Those of them that may be missing.

    Raises:
        SpreadsheetInvalid: The first fault found.
    """
    content = _text(file)
    lines = _records(file, content, _delimiter(content, columns))
    line, names = next(lines, (0, []))
    header = [name.strip().lower() for name in names]
    check_header(file, line, header, columns, optional)
    rows = []
    for line, fields in lines:
        cells = list(zip_longest(header, fields, fillvalue=""))
        for name, text in cells:
            if text.strip() and not name:
                raise SpreadsheetInvalid(file, line, FileProblem.NO_COLUMN, value=text)
        rows.append(Row(line, dict(cells)))
    if not rows:
        raise SpreadsheetInvalid(file, line, FileProblem.NO_ROWS)
    return rows


def _text(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise SpreadsheetInvalid(file, 0, FileProblem.MISSING) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SpreadsheetInvalid(file, 0, FileProblem.NOT_READABLE, value=reason) from error
    if len(content) > LARGEST_FILE:
        raise SpreadsheetInvalid(file, 0, FileProblem.TOO_LARGE, value=str(LARGEST_FILE))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(error.object[: error.start].decode("latin-1"))
        byte = f"0x{error.object[error.start]:02x}"
        raise SpreadsheetInvalid(file, line, FileProblem.NOT_UTF8, value=byte) from error
    before, nul, _ = text.partition("\0")
    if nul:
        raise SpreadsheetInvalid(file, _line_at(before), FileProblem.NUL)
    return unicodedata.normalize("NFC", text)


def _line_at(before: str) -> int:
    """The line on which the text after `before` goes on."""
    return before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def _delimiter(text: str, columns: Sequence[str]) -> str:
    """The delimiter that finds most of the columns in the first line with text."""
    header = next((line for line in text.splitlines() if line.strip()), "")

    def found(delimiter: str) -> int:
        names = (name.strip(' "').lower() for name in header.split(delimiter))
        return sum(name in columns for name in names)

    return max(_DELIMITERS, key=found)


def _records(file: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the first line of each record, counted from 1, and its fields."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for fields in reader:
            if any(field.strip() for field in fields):
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        raise SpreadsheetInvalid(file, line, FileProblem.BAD_QUOTES, value=str(error)) from error


def check_header(
    file: Path, line: int, header: Sequence[str], columns: Sequence[str], optional: Collection[str]
) -> None:
    """Raises: SpreadsheetInvalid: A column is missing, unknown or there twice."""
    if not header:
        raise SpreadsheetInvalid(file, 0, FileProblem.NO_ROWS)
    for column in columns:
        if column not in header and column not in optional:
            raise SpreadsheetInvalid(file, line, FileProblem.COLUMN_MISSING, column)
    for number, name in enumerate(header):
        if name and name not in columns:
            raise SpreadsheetInvalid(file, line, FileProblem.COLUMN_UNKNOWN, name)
        if name and name in header[:number]:
            raise SpreadsheetInvalid(file, line, FileProblem.COLUMN_TWICE, name)
