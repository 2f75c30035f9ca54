"""The command line as a process: what it loads, and the example from an empty folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_COMMAND = (sys.executable, "-m", "bizservice_desktop.cli")
_LOADED = """
import json, sys
from bizservice_desktop.cli import main
statuses = [main(arguments) for arguments in json.loads(sys.argv[1])]
sys.stderr.write(json.dumps([statuses, sorted({name.split(".")[0] for name in sys.modules})]))
"""


def loaded(*commands: list[str]) -> tuple[list[int], set[str]]:
    """Run commands in one new process; return their statuses and the packages loaded."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, json.dumps(commands)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=_environment(),
    )
    statuses, modules = json.loads(done.stderr.splitlines()[-1])
    return statuses, set(modules)


def _environment() -> dict[str, str]:
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}


def bizservice(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_COMMAND, *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=_environment(),
    )


def test_help_loads_little() -> None:
    statuses, modules = loaded(["--help"], ["export", "cards", "--help"], ["--version"])
    assert statuses == [0, 0, 0]
    heavy = {"sqlalchemy", "alembic", "reportlab", "pydantic", "xlsxwriter", "fontTools", "numpy"}
    assert not modules & (heavy | {"PySide6", "pyqtgraph"})


def test_example_from_an_empty_folder(tmp_path: Path) -> None:
    """Twice, and without Qt; the second time changes nothing."""
    data, out = tmp_path / "data", tmp_path / "papers"
    at = ["--data-dir", str(data)]
    rounds = [[*at, "rounds", "list", "--json"], [*at, "check", "--round", "sample-round-2"]]
    statuses, modules = loaded([*at, "demo", "--out", str(out), "--locale", "en"], *rounds)
    assert statuses == [0, 0, 0]
    assert not modules & {"PySide6", "shiboken6", "pyqtgraph"}
    names = {file.name for file in out.iterdir()}
    assert names == {
        "summary.pdf",
        "report.pdf",
        "figure.pdf",
        "figure.svg",
        "figure.png",
        "matrix.pdf",
        "matrix.csv",
        "matrix.xlsx",
        "ballots-alone.pdf",
        "ballots-team.pdf",
        "cards-all.pdf",
        "cards-gap.pdf",
        "agenda-ws_1_mapping-participants.pdf",
        "agenda-ws_1_mapping-facilitator.pdf",
        "agenda-ws_1_mapping-wall.pdf",
        "agenda-ws_1_mapping-wall_short.pdf",
        "agenda-ws_1_mapping-packing.pdf",
        "agenda-ws_1_mapping-attendance.pdf",
        "agenda-ws_1_mapping-minutes.pdf",
        "agenda-ws_2_ideas_decisions-participants.pdf",
        "agenda-ws_2_ideas_decisions-facilitator.pdf",
        "agenda-ws_2_ideas_decisions-wall.pdf",
        "agenda-ws_2_ideas_decisions-wall_short.pdf",
        "agenda-ws_2_ideas_decisions-packing.pdf",
        "agenda-ws_2_ideas_decisions-attendance.pdf",
        "agenda-ws_2_ideas_decisions-minutes.pdf",
    }
    before = _state(*at)
    again = bizservice(*at, "demo", "--out", str(out), "--locale", "en")
    assert (again.returncode, again.stderr) == (0, "")
    for words in ("of 5", "Interplay", "With the plan", "Finding", "Next step", str(out)):
        assert words in again.stdout
    assert _state(*at) == before
    assert {file.name for file in out.iterdir()} == names


def _state(*at: str) -> list[str]:
    commands = (["rounds", "list", "--json"], ["check", "--round", "sample-round-2", "--json"])
    return [bizservice(*at, *command).stdout for command in commands]


def test_errors_are_one_sentence(tmp_path: Path) -> None:
    done = bizservice("--data-dir", str(tmp_path), "check", "--round", "none", "--locale", "da")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "Der er ingen runde med id'et »none«; `bizservice rounds list` viser dem."
    ]


def test_reader_that_goes_away(tmp_path: Path) -> None:
    """As with `| head`: no traceback."""
    with subprocess.Popen(
        [*_COMMAND, "--data-dir", str(tmp_path), "rounds", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_terminal_without_the_letters(tmp_path: Path, encoding: str) -> None:
    done = subprocess.run(
        [*_COMMAND, "--data-dir", str(tmp_path), "check", "--round", "≈Ærø", "--locale", "da"],
        capture_output=True,
        check=False,
        env={**_environment(), "PYTHONIOENCODING": encoding},
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
