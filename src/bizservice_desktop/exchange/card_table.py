"""One's own cards as CSV and XLSX, out and in. The form is docs/card-table.md."""

import csv
import io
from pathlib import Path

from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.tables.answer_files import FileFault, FileRead
from bizservice_desktop.services.tables.card_table import (
    CARD_COLUMNS,
    OPTIONAL_CARD_COLUMNS,
    card_table,
)
from bizservice_desktop.services.tables.importing import Row

from .spreadsheet import SpreadsheetInvalid, read_rows
from .workbook import read_workbook

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "'")
_WIDTHS = (36, 12, 8, 32, 60, 60, 24, 8, 8, 10)


class CardTables:
    """Fills the port of that shape: each writing call gives a whole file as bytes."""

    def csv(self, method: Method, workspace: Workspace) -> bytes:
        """With semicolons, as spreadsheets here expect it. Text that a spreadsheet would take
        for a formula gets a `'` before it, which reading takes away."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        for row in card_table(method, workspace):
            writer.writerow([_harmless(cell) for cell in row])
        return text.getvalue().encode("utf-8-sig")

    def xlsx(self, method: Method, workspace: Workspace) -> bytes:
        """A workbook with one sheet; every cell is text."""
        import xlsxwriter  # noqa: PLC0415 - only this export needs it

        content = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(content, options) as workbook:
            sheet = workbook.add_worksheet("cards")
            head = workbook.add_format({"bold": True, "bg_color": "#E9EDF2", "bottom": 1})
            body = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
            sheet.freeze_panes(1, 0)
            for column, width in enumerate(_WIDTHS):
                sheet.set_column(column, column, width)
            for number, row in enumerate(card_table(method, workspace)):
                for column, cell in enumerate(row):
                    sheet.write_string(number, column, _harmless(cell), body if number else head)
        return content.getvalue()

    def read(self, path: Path) -> FileRead:
        """The rows of a CSV or XLSX file, or why there are none."""
        read = read_workbook if path.suffix.lower() == ".xlsx" else read_rows
        try:
            rows = read(path, CARD_COLUMNS, OPTIONAL_CARD_COLUMNS)
        except SpreadsheetInvalid as error:
            fault = FileFault(error.problem.value, error.line, error.column, error.value)
            return FileRead(path, fault=fault)
        meant = [
            Row(row.line, {name: _meant(text) for name, text in row.values.items()}) for row in rows
        ]
        return FileRead(path, rows=meant)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _meant(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA_STARTS) else text
