"""The answer sheet to send out, as CSV and XLSX, and reading the ones that come back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.answer_files import ANSWER_TABLE
from bizservice_desktop.services.tables.table import FileRead

from .table_reading import read_table
from .table_writing import add_sheet, csv_of, workbook_of

_COLUMNS = ("point_id", "question", "level")
_WIDTHS = (34, 90, 10)
_LEVELS = ("0", "1", "2", "3", "4", "?")


class AnswerSheets:
    """Fills the port `services.answer_files.AnswerFiles`."""

    def read(self, path: Path) -> FileRead:
        return read_table(path, ANSWER_TABLE)

    def csv(self, model: ReadModel) -> bytes:
        return csv_of([_COLUMNS, *((*row, "") for row in _rows(model))])

    def xlsx(self, model: ReadModel) -> bytes:
        """The same to fill in: only the answers can be changed, chosen from a list."""

        def fill(workbook: Any) -> None:
            rows = list(_rows(model))
            name = model.wording.caption("cap_sheet_name")
            sheet = add_sheet(workbook, name, [_COLUMNS, *rows], _WIDTHS, {})
            sheet.protect()
            look = {"text_wrap": True, "valign": "top", "locked": False, "num_format": "@"}
            open_cell = workbook.add_format(look)
            for number in range(1, len(rows) + 1):
                sheet.write_blank(number, 2, None, open_cell)
                choice = {"validate": "list", "source": list(_LEVELS)}
                sheet.data_validation(number, 2, number, 2, choice)

        return workbook_of(fill, _title(model), model.today)


def _rows(model: ReadModel) -> Iterator[tuple[str, str]]:
    for point in model.method.points:
        yield point.id, model.wording.points[point.id].question


def _title(model: ReadModel) -> str:
    space = model.workspace
    return model.wording.caption(
        "cap_sheet_title", jobcentre=space.jobcentre.name, round=space.round.title
    )
