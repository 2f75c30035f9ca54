"""Reading a table from a workbook: what it takes, and what it refuses by row and column."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from bizservice_desktop.exchange.spreadsheet import SpreadsheetInvalid
from bizservice_desktop.exchange.workbook import read_workbook

COLUMNS = ("point_id", "level", "note")


def saved(folder: Path, *rows: Sequence[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.create_sheet("Noter").append(["not", "read"])
    file = folder / "table.xlsx"
    book.save(file)
    return file


def test_numbers_are_read_as_they_are_typed_and_empty_rows_are_left_out(tmp_path: Path) -> None:
    file = saved(
        tmp_path,
        ("Level", "point_id", None),
        (3.0, "int.1", None),
        (None, None, None),
        ("?", " a\u030ar ", None),
        (2.5, None, None),
    )
    rows = read_workbook(file, COLUMNS, ("note",))
    assert [(row.line, row["level"], row["point_id"]) for row in rows] == [
        (2, "3", "int.1"),
        (4, "?", "år"),
        (5, "2.5", ""),
    ]


@pytest.mark.parametrize(
    ("rows", "line", "problem"),
    [
        ([("point_id", "svar"), ("a", 1)], 1, "column_missing"),
        ([("point_id", "level", "svar"), ("a", 1, 1)], 1, "column_unknown"),
        ([("point_id", "level", "level"), ("a", 1, 1)], 1, "column_twice"),
        ([("point_id", "level", None), ("a", 1, "x")], 2, "no_column"),
        ([("point_id", "level")], 1, "no_rows"),
        ([], 0, "no_rows"),
    ],
)
def test_what_is_no_such_table_says_where(
    tmp_path: Path, rows: list[Sequence[object]], line: int, problem: str
) -> None:
    with pytest.raises(SpreadsheetInvalid) as refused:
        read_workbook(saved(tmp_path, *rows), COLUMNS, ("note",))
    assert (refused.value.line, refused.value.problem) == (line, problem)
