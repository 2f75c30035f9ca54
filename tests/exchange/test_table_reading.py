"""Tables as spreadsheets save them, and files that are none."""

import os
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.exchange.table_reading import LARGEST_FILE, read_table
from bizservice_desktop.services.tables.table import Fault, Problem, Row, TableForm

FORM = TableForm(("point_id", "level", "note"), ("point_id", "level"))


def read(folder: Path, content: str | bytes) -> list[Row]:
    file = folder / "answers.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    found = read_table(file, FORM)
    assert not found.faults
    assert found.content == file.read_bytes()
    return list(found.rows)


def refused(file: Path) -> Sequence[Fault]:
    found = read_table(file, FORM)
    assert not found.rows
    return found.faults


def saved(folder: Path, *rows: Sequence[object]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.create_sheet("Noter").append(["not", "read"])
    file = folder / "table.xlsx"
    book.save(file)
    return file


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_spreadsheets_save(tmp_path: Path, delimiter: str, newline: str, mark: str) -> None:
    lines = [("Level", "Point_ID ", "note"), ("2", "op_a", "Rødgrød"), ("n/a", "op_b", "")]
    text = mark + newline.join(delimiter.join(line) for line in lines)
    assert read(tmp_path, text) == [
        Row(2, {"point_id": "op_a", "level": "2", "note": "Rødgrød"}),
        Row(3, {"point_id": "op_b", "level": "n/a", "note": ""}),
    ]


def test_lines_count_as_in_an_editor(tmp_path: Path) -> None:
    rows = read(tmp_path, '\npoint_id;level;note\nop_a;1;"two\nlines"\n;;\n\nop_b;2\n')
    assert [(row.line, row["point_id"]) for row in rows] == [(3, "op_a"), (7, "op_b")]
    assert rows[0]["note"] == "two\nlines"
    assert rows[1]["note"] == ""


def test_delimiters_in_quotes_and_empty_columns(tmp_path: Path) -> None:
    rows = read(tmp_path, '"point_id","level","note",,\nop_a,3,"a; b, c",,\n')
    assert rows[0]["note"] == "a; b, c"


def test_text_is_composed(tmp_path: Path) -> None:
    assert read(tmp_path, "point_id,level,note\nop_a,1,A\u030a\n")[0]["note"] == "Å"


def test_optional_column_may_be_missing(tmp_path: Path) -> None:
    assert read(tmp_path, "point_id,level\nop_a,1\n")[0]["note"] == ""


def test_a_guard_against_formulas_is_taken_away(tmp_path: Path) -> None:
    rows = read(tmp_path, "point_id,level,note\nop_a,1,'=1+1\nop_b,1,'=' is equal\nop_c,1,'til\n")
    assert [row["note"] for row in rows] == ["=1+1", "=' is equal", "'til"]


@pytest.mark.parametrize(
    ("content", "faults"),
    [
        ("point_id,note\nop_a,x\n", [(Problem.COLUMN_MISSING, 1, "level")]),
        (
            "op_a,level,x\nop_b,2,y\n",
            [
                (Problem.COLUMN_MISSING, 1, "point_id"),
                (Problem.COLUMN_UNKNOWN, 1, "op_a"),
                (Problem.COLUMN_UNKNOWN, 1, "x"),
            ],
        ),
        ("point_id,level,name\nop_a,1,Bo\n", [(Problem.COLUMN_UNKNOWN, 1, "name")]),
        ("point_id,level,level\nop_a,1,2\n", [(Problem.COLUMN_TWICE, 1, "level")]),
        (
            "point_id,level\nop_a,1\nop_b,1,5\nop_c,1,5,6\n",
            [(Problem.NO_COLUMN, 3, ""), (Problem.NO_COLUMN, 4, ""), (Problem.NO_COLUMN, 4, "")],
        ),
        ("point_id,level,\nop_a,1,5\n", [(Problem.NO_COLUMN, 2, "")]),
        ('point_id,level,note\nop_a,1,x\nop_b,1,"open\n', [(Problem.BAD_QUOTES, 3, "")]),
        ("point_id,level,note\nop_a,1,rød\n".encode("cp1252"), [(Problem.NOT_UTF8, 2, "")]),
        ("point_id,level\r\nop_a,1\r\nop_b,\0\r\n", [(Problem.NUL, 3, "")]),
        ("point_id,level\nop_a,1\n".encode("utf-16"), [(Problem.NOT_UTF8, 1, "")]),
        ("point_id,level,note\n\n", [(Problem.NO_ROWS, 1, "")]),
        ("", [(Problem.NO_ROWS, 0, "")]),
        (b"x" * (LARGEST_FILE + 1), [(Problem.TOO_LARGE, 0, "")]),
        ("point_id,level,note\nop_a,1," + "x" * 200_000, [(Problem.BAD_QUOTES, 2, "")]),
        (b"PK\x03\x04 and no workbook", [(Problem.NOT_A_WORKBOOK, 0, "")]),
    ],
)
def test_everything_that_is_wrong_is_named_with_its_place(
    tmp_path: Path, content: str | bytes, faults: list[tuple[Problem, int, str]]
) -> None:
    file = tmp_path / "answers.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    assert [(each.problem, each.line, each.column) for each in refused(file)] == faults


def test_bad_byte_is_named(tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_bytes(b"point_id,level\nop_\xe6,1\n")
    assert refused(file)[0].value == "0xe6"


@pytest.mark.parametrize("name", ["none.csv", "none.xlsx"])
def test_no_such_file(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name) == (Fault(Problem.MISSING),)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (fault,) = refused(tmp_path)
    assert fault.problem is Problem.NOT_READABLE
    assert fault.value


@given(
    st.sampled_from([b"point_id,level,note\n", b"PK\x03\x04"]),
    st.binary(max_size=300) | st.text(max_size=300).map(str.encode),
)
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, start: bytes, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / f"any-{os.getpid()}.csv"
    file.write_bytes(start + content)
    found = read_table(file, FORM)
    assert bool(found.rows) != bool(found.faults)
    assert all(row.line > 1 for row in found.rows)


def test_numbers_are_read_as_they_are_typed_and_empty_rows_are_left_out(tmp_path: Path) -> None:
    file = saved(
        tmp_path,
        ("Level", "point_id", None),
        (3.0, "int.1", None),
        (None, None, None),
        ("?", " a\u030ar ", None),
        (2.5, None, None),
    )
    assert [(row.line, row["level"], row["point_id"]) for row in read_table(file, FORM).rows] == [
        (2, "3", "int.1"),
        (4, "?", "år"),
        (5, "2.5", ""),
    ]


def test_a_workbook_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    file = saved(tmp_path, ("point_id", "level"), ("op_a", 1)).rename(tmp_path / "table.csv")
    assert [row["level"] for row in read_table(file, FORM).rows] == ["1"]


@pytest.mark.parametrize(
    ("rows", "line", "problem"),
    [
        ([("point_id", "note"), ("a", 1)], 1, Problem.COLUMN_MISSING),
        ([("point_id", "level", "svar"), ("a", 1, 1)], 1, Problem.COLUMN_UNKNOWN),
        ([("point_id", "level", "level"), ("a", 1, 1)], 1, Problem.COLUMN_TWICE),
        ([("point_id", "level", None), ("a", 1, "x")], 2, Problem.NO_COLUMN),
        ([("point_id", "level")], 1, Problem.NO_ROWS),
        ([], 0, Problem.NO_ROWS),
    ],
)
def test_a_workbook_that_is_no_such_table_says_where(
    tmp_path: Path, rows: list[Sequence[object]], line: int, problem: Problem
) -> None:
    (fault,) = refused(saved(tmp_path, *rows))
    assert (fault.line, fault.problem) == (line, problem)
