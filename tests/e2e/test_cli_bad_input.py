"""Bad input and bad places: one sentence, the right exit status, nothing stored changed."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.e2e.conftest import EXAMPLE, Run, database_of, digest

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.locations import settings_file

POINT = "op_int_shared_tools"
HEADER = "point_id,level,note"
Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ((HEADER, f"{POINT},7,"), ["line 2", "column level", "“7”"]),
        ((HEADER, f"{POINT},2,", "op_wrong,2,"), ["line 3", "column point_id", "“op_wrong”"]),
        ((HEADER, f"{POINT},2,", f"{POINT},3,"), ["line 3", "column point_id", f"“{POINT}”"]),
        (("point_id,note", f"{POINT},x"), ["line 1", "column level", "missing"]),
        ((HEADER, f"{POINT},2,a,b"), ["line 2", "“b”"]),
        ((HEADER,), ["no rows"]),
        ((HEADER, f"{POINT},\x1b[31m2,"), ["line 2", "“\\u001b[31m2”"]),
    ],
)
def test_bad_answers(
    run: Run, data: Path, write: Write, lines: list[str], words: list[str]
) -> None:
    before = digest(data)
    file = write(*lines)
    result = run("answers", "import", file, "--round", EXAMPLE)
    assert result.status == 2
    for word in (str(file), *words):
        assert word in result.complaint
    assert result.out == ""
    assert digest(data) == before


def test_bad_cell(run: Run, data: Path, write: Write) -> None:
    before = digest(data)
    file = write("cell_id,status", "cell_retention_business_contact,full")
    result = run("cells", "import", file, "--round", EXAMPLE)
    assert result.status == 2
    assert "line 2, column status: “full”" in result.complaint
    assert digest(data) == before


def test_not_relevant_cannot_be_voted(run: Run, write: Write) -> None:
    result = run(
        "answers", "import", write(HEADER, f"{POINT},n/a,"), "--round", EXAMPLE, "--as-vote"
    )
    assert result.status == 2
    assert "“n/a”" in result.complaint


def test_many_faults_are_ten_lines_and_a_number(run: Run, data: Path, write: Write) -> None:
    before = digest(data)
    file = write(HEADER, f"{POINT},3,", *(f"op_{n},2," for n in range(13)))
    result = run("answers", "import", file, "--round", EXAMPLE)
    lines = result.err.splitlines()
    assert result.status == 2
    assert len(lines) == 11
    assert lines[0] == f"{file}, line 3, column point_id: “op_0” is not an id of the method."
    assert lines[-1] == "and 3 more"
    assert digest(data) == before


def test_old_encoding(run: Run, data: Path, write: Write) -> None:
    before = digest(data)
    file = write(HEADER, f"{POINT},3,", f"{POINT},3,på", encoding="cp1252")
    result = run("answers", "import", file, "--round", EXAMPLE)
    assert result.status == 2
    assert f"{file}, line 3: The file is not UTF-8" in result.complaint
    assert digest(data) == before


def test_in_danish(run: Run, write: Write) -> None:
    file = write(HEADER, f"{POINT},7,")
    result = run("answers", "import", file, "--round", EXAMPLE, "--locale", "da")
    assert result.complaint == (
        f"{file}, linje 2, kolonnen level: »7« er ikke et niveau; brug 0 til 4, ? eller n/a."
    )


def test_settings_give_the_language(run: Run, data: Path) -> None:
    settings_file(data).write_text('{"locale": "da"}', encoding="utf-8")
    assert "ingen runde" in run("check", "--round", "x").complaint
    assert "no round" in run("check", "--round", "x", "--locale", "en").complaint


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["check", "--round", "nope"], "“nope”"),
        (["export", "report", "--round", "nope", "--out", "x.pdf"], "“nope”"),
        (["answers", "import", "none.csv", "--round", EXAMPLE], "none.csv: The file does not"),
        (["rounds", "new", "--jobcentre", " ", "--title", "x"], "name"),
        (["rounds", "new", "--jobcentre", "x", "--title", ""], "title"),
        (["export", "cards", "--round", EXAMPLE, "--out", "x", "--deck", "ABC"], "“ABC”"),
        (["export", "agenda", "--round", EXAMPLE, "--out", "x", "--step", "ws_9"], "“ws_9”"),
        (["export", "figure", "--round", EXAMPLE, "--out", "x", "--width-cm", "wide"], "'wide'"),
        (["export", "figure", "--round", EXAMPLE, "--out", "x", "--format", "gif"], "'gif'"),
        (["export", "cards", "--round", EXAMPLE, "--out", "x", "--paper", "a9"], "'a9'"),
        (["pack", "check", "none"], "fault"),
        (["check"], "--round is missing"),
        (["check", "--round"], "--round needs a value"),
        (["check", "--round", EXAMPLE, "--lokale"], "--lokale is not known"),
        (["mangle"], "'mangle'"),
        ([], "COMMAND is missing"),
    ],
)
def test_bad_arguments(
    run: Run, data: Path, arguments: list[str], word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data.parent)
    before = digest(data)
    result = run(*arguments)
    assert result.status == 2
    assert word in result.err
    assert "Traceback" not in result.err
    assert digest(data) == before
    assert not (data.parent / "x").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], "--round mangler; `bizservice check --help` forklarer mere."),
        (["check", "--round"], "--round skal have en værdi"),
        (["tegn"], "COMMAND kan ikke være 'tegn'; vælg mellem"),
        (["check", "--round", "x", "--y"], "--y kendes ikke her"),
    ],
)
def test_bad_arguments_in_danish(run: Run, arguments: list[str], words: str) -> None:
    assert words in run("--locale", "da", *arguments).complaint


@pytest.mark.parametrize("arguments", [["--size", "7x"], ["--size", "1x1"], ["--size", "900x900"]])
def test_bad_card_size(run: Run, data: Path, arguments: list[str]) -> None:
    out = data.parent / "cards.pdf"
    result = run("export", "cards", "--round", EXAMPLE, "--out", out, *arguments)
    assert result.status == 2
    assert f"“{arguments[1]}”" in result.complaint
    assert not out.exists()


@pytest.mark.parametrize("width", ["0", "-3", "1000", "nan", "inf"])
def test_bad_figure_width(run: Run, data: Path, width: str) -> None:
    out = data.parent / "figure.pdf"
    result = run("export", "figure", "--round", EXAMPLE, "--out", out, f"--width-cm={width}")
    assert result.status == 2
    assert "4 to 118.9 cm" in result.complaint
    assert not out.exists()


def test_deck_without_cards(run: Run, blank: str, tmp_path: Path) -> None:
    out = tmp_path / "gap.pdf"
    result = run("export", "cards", "--round", blank, "--out", out, "--deck", "gap")
    assert result.status == 1
    assert "“gap” has no cards" in result.complaint
    assert not out.exists()


def test_newer_database(run: Run, data: Path, write: Write) -> None:
    with closing(sqlite3.connect(database_of(data))) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = digest(data)
    file = write(HEADER, f"{POINT},3,")
    for command in (["answers", "import", str(file), "--round", EXAMPLE], ["rounds", "list"]):
        result = run(*command)
        assert result.status == 1
        assert "newer version" in result.complaint
        assert str(database_of(data)) in result.complaint
    assert digest(data) == before


@pytest.mark.parametrize("content", [b"", b"not a database at all, but text\n" * 9])
def test_damaged_or_foreign_database(run: Run, data: Path, content: bytes) -> None:
    database_of(data).write_bytes(content)
    result = run("rounds", "list")
    assert result.status == 1
    assert str(database_of(data)) in result.complaint
    assert database_of(data).read_bytes() == content


def test_database_in_use(run: Run, data: Path) -> None:
    with bootstrap.open_storage(data):
        result = run("rounds", "list")
    assert result.status == 1
    assert "in use" in result.complaint


def test_data_folder_is_a_file(run: Run, tmp_path: Path, write: Write) -> None:
    file = write("x")
    for arguments in (["rounds", "list", "--data-dir", file], ["demo", "--out", file]):
        result = run(*arguments)
        assert result.status == 1
        assert result.complaint == f"{file} is a file, not a folder."


def test_no_folder_to_export_to(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "none" / "matrix.csv"
    result = run("export", "matrix", "--round", EXAMPLE, "--out", out)
    assert result.status == 1
    assert str(out) in result.complaint


def test_the_database_is_no_export(run: Run, data: Path) -> None:
    before = digest(data)
    result = run(
        "export", "matrix", "--round", EXAMPLE, "--out", database_of(data), "--format", "csv"
    )
    assert result.status == 2
    assert "the database itself" in result.complaint
    assert digest(data) == before


def test_broken_pack_names_every_fault(run: Run, tmp_path: Path) -> None:
    pack = Path(shutil.copytree(locations.resources() / "cards", tmp_path / "pack"))
    assert run("pack", "check", pack).out.startswith(f"{pack} is right: 25 points, 75 cards")
    with (pack / "da" / "cards.toml").open("a", encoding="utf-8") as file:
        file.write('\ncard_unknown = "?"\n')
    (pack / "en" / "cards.toml").write_bytes(b"\xff")
    result = run("pack", "check", pack)
    assert result.status == 2
    assert "pack/da/cards.toml: card_unknown" in result.err
    assert "pack/en/cards.toml" in result.err
    assert result.out == ""


def test_a_language_without_files_is_one_fault(run: Run, tmp_path: Path) -> None:
    pack = Path(shutil.copytree(locations.resources() / "cards", tmp_path / "pack"))
    shutil.rmtree(pack / "en")
    result = run("pack", "check", pack)
    assert result.status == 2
    assert result.err.splitlines()[1:] == ["pack/en: is missing"]


def test_the_unforeseen_is_a_sentence_and_a_log(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("inside")

    monkeypatch.setattr("bizservice_desktop.cli.session.load_workspace", fail)
    result = run("check", "--round", EXAMPLE)
    log = data / bootstrap.LOG_FILE
    assert result.status == 1
    assert str(log) in result.complaint
    assert "ZeroDivisionError: inside" in log.read_text(encoding="utf-8")
