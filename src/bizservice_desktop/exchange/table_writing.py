"""Writes tables for spreadsheets: CSV that opens with a double click, and workbooks of text."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeAlias

Table: TypeAlias = Iterable[Sequence[str]]
"""Rows, the headings first."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")


def csv_of(table: Table, delimiter: str = ";") -> bytes:
    """UTF-8 with a byte order mark; no cell is a formula. `;` is what Danish Excel expects."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([guarded(cell) for cell in row] for row in table)
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets a `'` before it."""
    return f"'{text}" if _is_risky(text) else text


def without_guard(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and _is_risky(text[1:]) else text


def _is_risky(text: str) -> bool:
    return text.lstrip(" \n").startswith(_FORMULA_STARTS)


def workbook_of(fill: Callable[[Any], None], title: str = "", created: date | None = None) -> bytes:
    """A workbook that `fill` adds sheets to; the same values give the same bytes."""
    import xlsxwriter  # noqa: PLC0415 - only workbooks need it

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as workbook:
        if created:
            moment = datetime.combine(created, time())
            workbook.set_properties({"title": title, "created": moment})
        fill(workbook)
    return content.getvalue()


def add_sheet(
    workbook: Any, name: str, table: Table, widths: Sequence[int], look: Mapping[str, Any]
) -> Any:
    """Add a sheet whose head stays in sight; every cell is text.

    Args:
        widths: Of the columns, in characters.
        look: XlsxWriter's format of the cells below the head, wrapped and at the top besides.
    """
    wrapped = {"text_wrap": True, "valign": "top"}
    head = workbook.add_format({**wrapped, "bold": True, "bg_color": "#E9EDF2", "bottom": 1})
    body = workbook.add_format({**wrapped, **look})
    sheet = workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for number, row in enumerate(table):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell, body if number else head)
    return sheet
