"""Reads an answer sheet that came back as a workbook; its first sheet is what counts."""

from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

from bizservice_desktop.services.answer_files import SHEET_COLUMNS, SHEET_OPTIONAL
from bizservice_desktop.services.importing import Row

from .spreadsheet import LARGEST_FILE, FileProblem, SpreadsheetInvalid

_MOST_ROWS = 10_000
_MOST_COLUMNS = 50


def read_workbook(file: Path) -> list[Row]:
    """Return the rows below the header that have any text.

    Raises:
        SpreadsheetInvalid: The first fault found.
        OSError: The file cannot be opened.
    """
    import openpyxl  # noqa: PLC0415 - only a workbook needs it
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    if file.stat().st_size > LARGEST_FILE:
        raise SpreadsheetInvalid(file, 0, FileProblem.TOO_LARGE, value=str(LARGEST_FILE))
    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        sheet = book.worksheets[0]
        table = [
            [_text(cell) for cell in row]
            for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
        ]
        book.close()
    except (BadZipFile, InvalidFileException, KeyError, ValueError, IndexError, SyntaxError) as e:
        reason = type(e).__name__
        raise SpreadsheetInvalid(file, 0, FileProblem.NOT_READABLE, value=reason) from e
    return _rows(file, table)


def _rows(file: Path, table: Sequence[Sequence[str]]) -> list[Row]:
    if not table:
        raise SpreadsheetInvalid(file, 0, FileProblem.NO_ROWS)
    header = [name.lower() for name in table[0]]
    for column in SHEET_COLUMNS:
        if column not in header and column not in SHEET_OPTIONAL:
            raise SpreadsheetInvalid(file, 1, FileProblem.COLUMN_MISSING, column)
    rows = [
        Row(line, {name: text for name, text in zip(header, cells, strict=False) if name})
        for line, cells in enumerate(table[1:], start=2)
        if any(cells)
    ]
    if not rows:
        raise SpreadsheetInvalid(file, 1, FileProblem.NO_ROWS)
    return rows


def _text(value: object) -> str:
    """A level typed as a number is that number: 3.0 is 3."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()
