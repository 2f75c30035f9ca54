"""Reads a table from the first sheet of a workbook (XLSX), as `spreadsheet` does from CSV.

What a row means is not known here; see `services.importing`.
"""

import unicodedata
from collections.abc import Collection, Sequence
from pathlib import Path
from zipfile import BadZipFile

from bizservice_desktop.services.tables.importing import Row

from .spreadsheet import LARGEST_FILE, FileProblem, SpreadsheetInvalid, check_header

_MOST_ROWS = 10_000
_MOST_COLUMNS = 50


def read_workbook(file: Path, columns: Sequence[str], optional: Collection[str] = ()) -> list[Row]:
    """Return the rows below the header that have any text.

    A number is read as it is typed: 3.0 is `3`. What a formula gave last is its value.

    Args:
        file: Up to LARGEST_FILE bytes; rows after 10,000 and columns after 50 are left.
        columns: The columns there may be, in lower case; the header may order them freely.
        optional: Those of them that may be missing.

    Raises:
        SpreadsheetInvalid: The first fault found.
    """
    table = _table(file)
    header = [name.lower() for name in table[0]] if table else []
    check_header(file, 1, header, columns, optional)
    rows = [_row(file, line, header, cells) for line, cells in enumerate(table[1:], start=2)]
    found = [row for row in rows if any(row.values.values())]
    if not found:
        raise SpreadsheetInvalid(file, 1, FileProblem.NO_ROWS)
    return found


def _table(file: Path) -> list[list[str]]:
    try:
        size = file.stat().st_size
        if size <= LARGEST_FILE:
            return _cells(file)
    except FileNotFoundError as error:
        raise SpreadsheetInvalid(file, 0, FileProblem.MISSING) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SpreadsheetInvalid(file, 0, FileProblem.NOT_READABLE, value=reason) from error
    except (BadZipFile, KeyError, ValueError, IndexError, SyntaxError, TypeError) as error:
        reason = type(error).__name__
        raise SpreadsheetInvalid(file, 0, FileProblem.NOT_READABLE, value=reason) from error
    raise SpreadsheetInvalid(file, 0, FileProblem.TOO_LARGE, value=str(LARGEST_FILE))


def _cells(file: Path) -> list[list[str]]:
    """Raises what openpyxl and zipfile do: SyntaxError for broken XML, many others."""
    import openpyxl  # noqa: PLC0415 - only a workbook needs it

    with file.open("rb") as stream:  # openpyxl refuses a name, not a content
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True)
        rows = book.worksheets[0].iter_rows(
            max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True
        )
        return [[_text(cell) for cell in row] for row in rows]


def _row(file: Path, line: int, header: Sequence[str], cells: Sequence[str]) -> Row:
    for name, text in zip(header, cells, strict=False):
        if text and not name:
            raise SpreadsheetInvalid(file, line, FileProblem.NO_COLUMN, value=text)
    return Row(line, {name: text for name, text in zip(header, cells, strict=False) if name})


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else unicodedata.normalize("NFC", str(value)).strip()
