"""The matrix with its findings as a table for spreadsheets: CSV and XLSX."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any, TypeAlias

from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import finding_phrase
from bizservice_desktop.services.read_model import ReadModel

Table: TypeAlias = Sequence[Sequence[str]]
"""Rows of equal length, the headings first."""

_DELIMITER_OF = {"da": ";", "en": ","}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 32_767  # Source: Excel's specifications; XlsxWriter leaves longer text out
_MATRIX_WIDTHS = (18, 28, 18, 18, 60)
_FINDINGS_WIDTHS = (40, 60, 50)


class MatrixTables:
    """Fills the port of that shape: each call gives a whole file as bytes."""

    def csv(self, model: ReadModel) -> bytes:
        """The cells, an empty line, then the findings; opens in Excel with a double click.

        Text that a spreadsheet would take for a formula gets a `'` before it.
        """
        matrix, findings = _tables(model)
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=_DELIMITER_OF.get(model.wording.locale, ";"))
        for row in (*matrix, (), *findings):
            writer.writerow([_harmless(_printable(cell)) for cell in row])
        return text.getvalue().encode("utf-8-sig")

    def xlsx(self, model: ReadModel) -> bytes:
        """A workbook with a sheet of cells and a sheet of findings; every cell is text."""
        import xlsxwriter  # noqa: PLC0415 - only this export needs it

        wording = model.wording
        content = io.BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        with xlsxwriter.Workbook(content, options) as workbook:
            workbook.set_properties(
                {
                    "title": _title(model),
                    "created": datetime.combine(model.today, time()),
                }
            )
            matrix, findings = _tables(model)
            _add_sheet(workbook, wording.caption("cap_table_matrix"), matrix, _MATRIX_WIDTHS)
            _add_sheet(workbook, wording.caption("cap_table_findings"), findings, _FINDINGS_WIDTHS)
        return content.getvalue()


def _tables(model: ReadModel) -> tuple[Table, Table]:
    wording, method, check = model.wording, model.method, model.check
    matrix = [_captions(wording, "service", "area", "today", "with_plan", "elements")]
    for cell in method.cells:
        record = model.workspace.round.cells.get(cell.id)
        matrix.append(
            (
                wording.title(cell.service),
                wording.title(cell.area),
                wording.caption(f"cap_coverage_{check.today[cell.id]}"),
                wording.caption(f"cap_coverage_{check.with_plan[cell.id]}"),
                record.elements if record else "",
            )
        )
    findings = [_captions(wording, "finding", "evidence", "next_step")]
    for finding in check.findings:
        phrase = finding_phrase(finding, method, wording, model.workspace.initiatives)
        findings.append((phrase.title, phrase.evidence, phrase.next_step))
    return matrix, findings


def _captions(wording: Wording, *names: str) -> tuple[str, ...]:
    return tuple(wording.caption(f"cap_table_{name}") for name in names)


def _title(model: ReadModel) -> str:
    space = model.workspace
    return model.wording.caption(
        "cap_table_title", jobcentre=space.jobcentre.name, round=space.round.title
    )


def _add_sheet(workbook: Any, name: str, table: Table, widths: Sequence[int]) -> None:
    head = workbook.add_format(
        {"bold": True, "bg_color": "#E9EDF2", "bottom": 1, "text_wrap": True, "valign": "top"}
    )
    body = workbook.add_format({"text_wrap": True, "valign": "top"})
    sheet = workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for number, row in enumerate(_continued(table)):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell, body if number else head)


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


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip(" \n").startswith(_FORMULA_STARTS) else text
