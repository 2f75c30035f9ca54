"""The matrix with its findings as a table for spreadsheets: CSV and XLSX."""

from collections.abc import Iterable, Sequence
from typing import Any

from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.tables.check_tables import finding_rows, matrix_rows

from .table_writing import Table, add_sheet, csv_of, workbook_of

_DELIMITER_OF = {"da": ";", "en": ","}
_LONGEST_CELL = 32_767  # Source: Excel's specifications; XlsxWriter leaves longer text out
_MATRIX_WIDTHS = (18, 28, 18, 18, 60, 40, 20, 12, 12)
_FINDINGS_WIDTHS = (40, 60, 50, 12)


class MatrixTables:
    """Fills the port of that shape: each call gives a whole file as bytes."""

    def csv(self, model: ReadModel) -> bytes:
        """The cells, an empty line, then the findings."""
        rows = (*matrix_rows(model), (), *finding_rows(model))
        table = ([_printable(cell) for cell in row] for row in rows)
        return csv_of(table, _DELIMITER_OF.get(model.wording.locale, ";"))

    def xlsx(self, model: ReadModel) -> bytes:
        """A workbook with a sheet of cells and a sheet of findings."""
        wording = model.wording

        def fill(workbook: Any) -> None:
            matrix, findings = matrix_rows(model), finding_rows(model)
            _add(workbook, wording.caption("cap_table_matrix"), matrix, _MATRIX_WIDTHS)
            _add(workbook, wording.caption("cap_table_findings"), findings, _FINDINGS_WIDTHS)

        return workbook_of(fill, _title(model), model.today)


def _title(model: ReadModel) -> str:
    space = model.workspace
    return model.wording.caption(
        "cap_table_title", jobcentre=space.jobcentre.name, round=space.round.title
    )


def _add(workbook: Any, name: str, table: Table, widths: Sequence[int]) -> None:
    sheet = add_sheet(workbook, name, _continued(table), widths, {})
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)


def _continued(table: Table) -> Iterable[Sequence[str]]:
    """Rows whose text fits a cell; what does not fit goes on in a row below."""
    for row in table:
        rest = [_printable(cell) for cell in row]
        yield [cell[:_LONGEST_CELL] for cell in rest]
        while any(rest := [cell[_LONGEST_CELL:] for cell in rest]):
            yield [cell[:_LONGEST_CELL] for cell in rest]


def _printable(text: str) -> str:
    """Without the control characters that a spreadsheet file cannot hold."""
    return "".join(c for c in text.replace("\r\n", "\n") if c >= " " or c in "\n\t")
