"""CSV files as spreadsheets save them, and files that are none."""

import contextlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.exchange.spreadsheet import (
    LARGEST_FILE,
    FileProblem,
    SpreadsheetInvalid,
    read_rows,
)
from bizservice_desktop.services.tables.importing import Row

COLUMNS = ("point_id", "level", "note")


def read(folder: Path, content: str | bytes) -> list[Row]:
    file = folder / "answers.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_rows(file, COLUMNS, optional=("note",))


def refused(folder: Path, content: str | bytes) -> SpreadsheetInvalid:
    with pytest.raises(SpreadsheetInvalid) as refusal:
        read(folder, content)
    return refusal.value


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


@pytest.mark.parametrize(
    ("content", "problem", "line", "column"),
    [
        ("point_id,note\nop_a,x\n", FileProblem.COLUMN_MISSING, 1, "level"),
        ("op_a,1,x\nop_b,2,y\n", FileProblem.COLUMN_MISSING, 1, "point_id"),
        ("point_id,level,name\nop_a,1,Bo\n", FileProblem.COLUMN_UNKNOWN, 1, "name"),
        ("point_id,level,level\nop_a,1,2\n", FileProblem.COLUMN_TWICE, 1, "level"),
        ("point_id,level\nop_a,1\nop_b,1,5\n", FileProblem.NO_COLUMN, 3, ""),
        ("point_id,level,\nop_a,1,5\n", FileProblem.NO_COLUMN, 2, ""),
        ('point_id,level,note\nop_a,1,x\nop_b,1,"open\n', FileProblem.BAD_QUOTES, 3, ""),
        ("point_id,level,note\nop_a,1,rød\n".encode("cp1252"), FileProblem.NOT_UTF8, 2, ""),
        ("point_id,level\r\nop_a,1\r\nop_b,\0\r\n", FileProblem.NUL, 3, ""),
        ("point_id,level\nop_a,1\n".encode("utf-16"), FileProblem.NOT_UTF8, 1, ""),
        ("point_id,level,note\n\n", FileProblem.NO_ROWS, 1, ""),
        ("", FileProblem.NO_ROWS, 0, ""),
        (b"x" * (LARGEST_FILE + 1), FileProblem.TOO_LARGE, 0, ""),
        ("point_id,level,note\nop_a,1," + "x" * 200_000, FileProblem.BAD_QUOTES, 2, ""),
    ],
)
def test_refusals_say_where(
    tmp_path: Path, content: str | bytes, problem: FileProblem, line: int, column: str
) -> None:
    error = refused(tmp_path, content)
    assert (error.problem, error.line, error.column) == (problem, line, column)
    assert error.file == tmp_path / "answers.csv"


def test_bad_byte_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path, b"point_id,level\nop_\xe6,1\n").value == "0xe6"


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(SpreadsheetInvalid) as refusal:
        read_rows(tmp_path / "none.csv", COLUMNS)
    assert refusal.value.problem is FileProblem.MISSING


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SpreadsheetInvalid) as refusal:
        read_rows(tmp_path, COLUMNS)
    assert refusal.value.problem is FileProblem.NOT_READABLE
    assert refusal.value.value


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / f"any-{os.getpid()}.csv"
    file.write_bytes(b"point_id,level,note\n" + content)
    with contextlib.suppress(SpreadsheetInvalid):
        assert all(row.line > 1 for row in read_rows(file, COLUMNS, optional=("note",)))
