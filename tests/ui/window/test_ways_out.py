"""The program in a process of its own: what was typed survives every way it can end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import NoteKind, Round, RoundId

TOP = Path(__file__).parents[3]
WORDS = "typed a moment ago"
ROUND = RoundId("sample-round-2")
KEYS_BEFORE_THE_KILL = 3  # times that something was stored


@contextmanager
def program(folder: Path, what: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.window.typing_driver", str(folder), what],
        cwd=TOP,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "src"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def read_until(process: subprocess.Popen[str], words: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == words:
            return
    raise AssertionError(words)


def rest(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.read().splitlines()


def stored_round(folder: Path) -> Round:
    with bootstrap.open_storage(folder) as database, database.new_unit_of_work() as work:
        return work.round(ROUND)


def challenges(round: Round) -> str:
    return "\n".join(record.notes.get(NoteKind.CHALLENGES, "") for record in round.points.values())


def test_who_types_without_a_pause_loses_little_when_the_program_is_killed(
    tmp_path: Path,
) -> None:
    """No key is left out: a timer that starts anew with each of them would never end."""
    with program(tmp_path, "without_a_pause") as process:
        for _ in range(KEYS_BEFORE_THE_KILL):
            read_until(process, "stored")
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert challenges(stored_round(tmp_path)).count("x") >= KEYS_BEFORE_THE_KILL


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_stores_what_was_typed_and_keeps_what_was_begun(tmp_path: Path, name: str) -> None:
    number = getattr(signal, name, None)
    if number is None:
        pytest.skip("this system has no such signal")
    with program(tmp_path, "in_every_kind") as process:
        read_until(process, "typed")
        process.send_signal(number)
        assert rest(process) == []
        assert process.wait() == 0
    round = stored_round(tmp_path)
    assert WORDS in challenges(round)
    assert any(WORDS in record.elements for record in round.cells.values())
    assert round.people == 77
    with bootstrap.open_storage(tmp_path) as database, database.new_unit_of_work() as work:
        places = [agenda.place for agenda in work.of(Agenda, round.jobcentre)]
    assert any(WORDS in place for place in places)
    begun = bootstrap.open_settings(tmp_path).load().drafts.values()
    assert sorted(str(dict(fields)) for fields in begun) == [
        str({"jobcentre": WORDS}),
        str({"title": WORDS}),
    ]


def test_a_signal_asks_when_something_cannot_be_stored(tmp_path: Path) -> None:
    with program(tmp_path, "on_a_full_disk") as process:
        read_until(process, "typed")
        process.send_signal(signal.SIGTERM)
        assert rest(process) == ["Something you wrote could not be stored. Close anyway?"]
        assert process.wait() == 0
    assert WORDS not in challenges(stored_round(tmp_path))
