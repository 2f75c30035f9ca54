"""Reads tables saved by other programs: CSV in UTF-8, or the first sheet of a workbook.

The one place that knows how bytes become rows; what a row means is known in `services.tables`.
"""

import csv
import io
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TypeAlias

from bizservice_desktop.services.tables.table import Fault, FileRead, Problem, Row, TableForm

from .table_writing import without_guard

LARGEST_FILE_MB = 5
LARGEST_FILE = LARGEST_FILE_MB * 1_000_000
_DELIMITERS = ";,\t"
_ZIP = b"PK\x03\x04"  # how a workbook begins, whatever it is called
_MOST_ROWS = 10_000
_MOST_COLUMNS = 50

Records: TypeAlias = Iterator[tuple[int, Sequence[str]]]
"""The line on which a record with any text begins, counted from 1, and its fields."""


class _NoTable(Exception):
    def __init__(self, *faults: Fault) -> None:
        self.faults = faults


def read_table(path: Path, form: TableForm) -> FileRead:
    """Return the rows of a file below its header, or everything that is wrong with it.

    The header may order the columns freely. Rows without any text are skipped. Text is composed
    (NFC). Never raises for what is in the file, or for a file that is not there.

    Args:
        path: Up to LARGEST_FILE bytes; of a workbook 10,000 rows and 50 columns are read.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
        if len(content) > LARGEST_FILE:
            raise _NoTable(Fault(Problem.TOO_LARGE, value=str(LARGEST_FILE_MB)))
        return FileRead(path, content, _rows(_records(path.name, content, form), form))
    except FileNotFoundError:
        faults: Sequence[Fault] = (Fault(Problem.MISSING),)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        faults = (Fault(Problem.NOT_READABLE, value=reason),)
    except _NoTable as error:
        faults = error.faults
    return FileRead(path, faults=faults)


def _records(name: str, content: bytes, form: TableForm) -> Records:
    if name.lower().endswith(".xlsx") or content.startswith(_ZIP):
        return _sheet_records(content)
    text = _text(content)
    return _csv_records(text, _delimiter(text, form))


def _rows(records: Records, form: TableForm) -> Sequence[Row]:
    line, names = next(records, (0, ()))
    header = [name.strip().lower() for name in names]
    if not header:
        raise _NoTable(Fault(Problem.NO_ROWS))
    faults = _header_faults(line, header, form)
    rows: list[Row] = []
    for line, fields in records:
        values = dict[str, str]()
        for name, field in zip_longest(header, fields, fillvalue=""):
            if name:
                values[name] = without_guard(field.strip())
            elif field.strip():
                faults.append(Fault(Problem.NO_COLUMN, line, value=field.strip()))
        rows.append(Row(line, values))
    if not rows and not faults:
        faults.append(Fault(Problem.NO_ROWS, line))
    if faults:
        raise _NoTable(*faults)
    return tuple(rows)


def _header_faults(line: int, header: Sequence[str], form: TableForm) -> list[Fault]:
    known = ", ".join(form.columns)
    faults = [
        Fault(Problem.COLUMN_MISSING, line, column, known)
        for column in form.required
        if column not in header
    ]
    for number, name in enumerate(header):
        if name and name not in form.columns:
            faults.append(Fault(Problem.COLUMN_UNKNOWN, line, name, known))
        elif name and name in header[:number]:
            faults.append(Fault(Problem.COLUMN_TWICE, line, name))
    return faults


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(error.object[: error.start].decode("latin-1"))
        byte = f"0x{error.object[error.start]:02x}"
        raise _NoTable(Fault(Problem.NOT_UTF8, line, value=byte)) from error
    before, nul, _ = text.partition("\0")
    if nul:
        raise _NoTable(Fault(Problem.NUL, _line_at(before)))
    return unicodedata.normalize("NFC", text)


def _line_at(before: str) -> int:
    """The line on which the text after `before` goes on."""
    return before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def _delimiter(text: str, form: TableForm) -> str:
    """The delimiter that finds most of the columns in the first line with text."""
    header = next((line for line in text.splitlines() if line.strip()), "")

    def known_columns(delimiter: str) -> int:
        names = (name.strip(' "').lower() for name in header.split(delimiter))
        return sum(name in form.columns for name in names)

    return max(_DELIMITERS, key=known_columns)


def _csv_records(text: str, delimiter: str) -> Records:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for fields in reader:
            if any(field.strip() for field in fields):
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        raise _NoTable(Fault(Problem.BAD_QUOTES, line)) from error


def _sheet_records(content: bytes) -> Records:
    """A number is read as it is typed: 3.0 is `3`. What a formula gave last is its value."""
    import openpyxl  # noqa: PLC0415 - only a workbook needs it

    try:
        with warnings.catch_warnings(action="ignore"):  # of what a workbook has that no row needs
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
            cells = book.worksheets[0].iter_rows(
                max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True
            )
            records = [(line, [_typed(cell) for cell in row]) for line, row in enumerate(cells, 1)]
    except Exception as error:  # whatever openpyxl and zipfile meet in foreign bytes
        raise _NoTable(Fault(Problem.NOT_A_WORKBOOK)) from error
    yield from (record for record in records if any(record[1]))


def _typed(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else unicodedata.normalize("NFC", str(value)).strip()
