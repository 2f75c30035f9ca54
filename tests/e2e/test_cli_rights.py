"""Folders and files that may not be entered, read or written: one sentence says which."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.e2e.conftest import EXAMPLE, Run, database_of, digest
from tests.rights import modes_hold

from bizservice_desktop import bootstrap, locations

CLOSED_CSV = "{}/a.csv: The file cannot be read: there is no right to do so."
READABLE, CLOSED = 0o755, 0
AT = ["--round", EXAMPLE]


@contextmanager
def with_mode(path: Path, mode: int) -> Iterator[None]:
    """Give a file or folder the mode for the length of the block, in which modes hold."""
    path.chmod(mode)
    try:
        with modes_hold():
            yield
    finally:
        path.chmod(READABLE)


def test_a_data_folder_that_cannot_be_written_is_read(run: Run, data: Path) -> None:
    database_of(data).chmod(0o444)
    before = digest(data)
    out = data / "matrix.csv"
    with with_mode(data, 0o555):
        assert run("check", *AT, "--json").status == 0
        made = run("rounds", "new", "--jobcentre", "A", "--title", "B")
        exported = run("export", "matrix", *AT, "--out", out)
    assert (made.status, made.out, exported.status) == (1, "", 1)
    assert made.complaint == f"{database_of(data)} is write-protected; nothing was changed."
    assert exported.complaint == f"You have no right to write {out}."
    assert digest(data) == before


@pytest.mark.parametrize("locale", ["en", "da"])
def test_a_data_folder_in_one_that_cannot_be_entered(
    run: Run, tmp_path: Path, data: Path, locale: str
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "data").mkdir()
    words = {
        "en": "You have no right to use the folder {}.",
        "da": "Du har ikke ret til at bruge mappen {}.",
    }
    with with_mode(closed, CLOSED):
        for name in ("data", "new"):
            folder = closed / name
            result = run("rounds", "list", "--data-dir", folder, "--locale", locale)
            assert result.status == 1
            assert result.complaint == words[locale].format(folder)
        # the settings cannot say the language either
        assert "no right" in run("rounds", "list", "--data-dir", closed / "data").complaint


def test_a_data_folder_that_cannot_be_entered(run: Run, data: Path) -> None:
    with with_mode(data, CLOSED):
        result = run("rounds", "list")
    assert result.status == 1
    assert result.complaint == (
        f"There is no access to {database_of(data)}; "
        "check that the folder is there and that you may use it."
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["answers", "import", "{}/a.csv", *AT], CLOSED_CSV),
        (["answers", "merge", "{}/a.xlsx", *AT], CLOSED_CSV.replace("csv", "xlsx")),
        (["cells", "import", "{}/a.csv", *AT], CLOSED_CSV),
        (["import", "cards", "{}/a.csv", *AT], CLOSED_CSV),
        (
            ["import", "agenda", "{}/a.csv", *AT, "--step", "ws_1_mapping"],
            CLOSED_CSV,
        ),
        (["export", "matrix", *AT, "--out", "{}/m.csv"], "You have no right to write {}/m.csv."),
        (["export", "report", *AT, "--out", "{}/r.pdf"], "You have no right to write {}/r.pdf."),
        (["demo", "--out", "{}/papers"], "You have no right to use the folder {}/papers."),
    ],
)
def test_a_folder_that_cannot_be_entered(
    run: Run, data: Path, tmp_path: Path, arguments: list[str], words: str
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a.csv").write_text("point_id,level\n", encoding="utf-8")
    before = digest(data)
    with with_mode(closed, CLOSED):
        result = run(*(argument.format(closed) for argument in arguments))
    assert result.status in (1, 2)
    assert result.complaint == words.format(closed)
    assert result.out == ""
    assert digest(data) == before


def test_a_pack_in_a_folder_that_cannot_be_entered(run: Run, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    shutil.copytree(locations.resources() / "cards", closed / "pack")
    with with_mode(closed, CLOSED):
        result = run("pack", "check", closed / "pack")
    assert result.status == 2
    assert result.err.splitlines() == [
        "The content cannot be used: 3 faults.",
        "pack/structure.toml: cannot be read: there is no right to do so",
        "pack/da: cannot be read: there is no right to do so",
        "pack/en: cannot be read: there is no right to do so",
    ]


@pytest.mark.parametrize(
    ("closed", "folder", "fault"),
    [
        (".", "cards", "cards/structure.toml: cannot be read: there is no right to do so"),
        ("cards", "cards", "cards/structure.toml: cannot be read: there is no right to do so"),
        ("cards/da", "cards", "cards/da: cannot be read: there is no right to do so"),
        ("samples", "samples", "samples/example.toml: cannot be read: there is no right to do so"),
    ],
)
def test_files_of_the_program_that_cannot_be_read(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    closed: str,
    folder: str,
    fault: str,
) -> None:
    resources = Path(shutil.copytree(locations.resources(), tmp_path / "resources"))
    monkeypatch.setattr(locations, "resources", lambda: resources)
    with with_mode(resources / closed, CLOSED):
        result = run("demo", "--out", tmp_path / "papers", "--locale", "da")
        english = run("demo", "--out", tmp_path / "papers", "--locale", "en")
    assert result.complaint == (
        f"Programmets egne filer i {resources / folder} kan ikke bruges ({fault}); "
        "installér det igen."
    )
    if closed != "cards/da":
        assert english.complaint == (
            f"The program's own files in {resources / folder} cannot be used ({fault}); "
            "install it again."
        )


def test_a_font_that_cannot_be_read(data: Path, tmp_path: Path) -> None:
    """In a process of its own: a font is read once."""
    resources = Path(shutil.copytree(locations.resources(), tmp_path / "resources"))
    out = tmp_path / "report.pdf"
    code = (
        "import sys; from pathlib import Path;"
        "from tests.rights import modes_hold;"
        "from bizservice_desktop import locations; from bizservice_desktop.cli import main;"
        "locations.resources = lambda: Path(sys.argv[1])\n"
        "with modes_hold(): sys.exit(main(sys.argv[2:]))"
    )
    command: list[str | Path] = ["--data-dir", data, "export", "report", *AT, "--out", out]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    (resources / "fonts").chmod(CLOSED)
    done = subprocess.run(
        [sys.executable, "-c", code, resources, *command, "--locale", "en"],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment,
    )
    (resources / "fonts").chmod(READABLE)
    assert done.returncode == 1
    assert done.stderr.startswith(f"You have no right to read or write {resources / 'fonts'}")
    assert len(done.stderr.splitlines()) == 1
    assert not out.exists()


def test_settings_that_cannot_be_read_are_the_usual_ones(run: Run, data: Path) -> None:
    settings = locations.settings_file(data)
    settings.write_text('{"locale": "da"}', encoding="utf-8")
    with with_mode(settings, CLOSED):
        assert run("rounds", "list").status == 0


def test_a_log_that_cannot_be_written_is_not_named(
    run: Run, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older log is there, and this failure is not in it."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError("inside")

    log = data / bootstrap.LOG_FILE
    log.touch()
    monkeypatch.setattr("bizservice_desktop.cli.session.load_workspace", fail)
    with with_mode(log, CLOSED):
        complaint = run("check", *AT).complaint
    assert str(log) not in complaint
    assert "inside" in complaint


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_what_is_said_does_not_fit_on_the_disk(data: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bizservice_desktop.cli", "--data-dir", data, "rounds", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )
    assert done.returncode == 1
    assert done.stderr == "What the command says could not be written: the disk is full.\n"
