"""The answer sheet to send out, as CSV and XLSX, and reading the ones that come back."""

import csv
import io
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.answer_files import (
    SHEET_COLUMNS,
    SHEET_OPTIONAL,
    FileFault,
    FileRead,
)

from .spreadsheet import LARGEST_FILE, SpreadsheetInvalid, read_rows
from .workbook import read_workbook

_COLUMNS = SHEET_COLUMNS[:3]
_WIDTHS = (34, 90, 10)
_LEVELS = ("0", "1", "2", "3", "4", "?")


class AnswerSheets:
    """Fills the port `services.answer_files.AnswerFiles`."""

    def read(self, path: Path) -> FileRead:
        try:
            read_table = read_workbook if path.suffix.lower() == ".xlsx" else read_rows
            rows = read_table(path, SHEET_COLUMNS, SHEET_OPTIONAL)
            with path.open("rb") as stream:
                return FileRead(path, stream.read(LARGEST_FILE), tuple(rows))
        except SpreadsheetInvalid as error:
            fault = FileFault(error.problem.value, error.line, error.column, error.value)
            return FileRead(path, fault=fault)
        except OSError as error:
            return FileRead(path, fault=FileFault("not_readable", value=error.strerror or ""))

    def csv(self, model: ReadModel) -> bytes:
        """Semicolons and a byte order mark: opens in Excel with a double click."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerow(_COLUMNS)
        writer.writerows(_rows(model))
        return text.getvalue().encode("utf-8-sig")

    def xlsx(self, model: ReadModel) -> bytes:
        """The same to fill in: only the answers can be changed, chosen from a list."""
        import xlsxwriter  # noqa: PLC0415 - only this export needs it

        content = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(content, options) as workbook:
            created = datetime.combine(model.today, time())
            workbook.set_properties({"title": _title(model), "created": created})
            wrap = {"text_wrap": True, "valign": "top"}
            head = workbook.add_format({"bold": True, "bg_color": "#E9EDF2", "bottom": 1})
            body = workbook.add_format(wrap)
            open_cell = workbook.add_format({**wrap, "locked": False, "num_format": "@"})
            sheet = workbook.add_worksheet(model.wording.caption("cap_sheet_name"))
            sheet.protect()
            sheet.freeze_panes(1, 0)
            for column, (name, width) in enumerate(zip(_COLUMNS, _WIDTHS, strict=True)):
                sheet.set_column(column, column, width)
                sheet.write_string(0, column, name, head)
            for number, (id, question, _) in enumerate(_rows(model), start=1):
                sheet.write_string(number, 0, id, body)
                sheet.write_string(number, 1, question, body)
                sheet.write_blank(number, 2, None, open_cell)
                sheet.data_validation(
                    number, 2, number, 2, {"validate": "list", "source": list(_LEVELS)}
                )
        return content.getvalue()


def _rows(model: ReadModel) -> Iterator[tuple[str, str, str]]:
    for point in model.method.points:
        yield point.id, model.wording.points[point.id].question, ""


def _title(model: ReadModel) -> str:
    space = model.workspace
    return model.wording.caption(
        "cap_sheet_title", jobcentre=space.jobcentre.name, round=space.round.title
    )
