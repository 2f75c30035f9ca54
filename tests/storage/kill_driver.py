"""Run by test_kill.py: makes children, kills them, and looks at what they left.

A process of its own, because it forks: pytest has threads, and importing SQLAlchemy anew
for every child would take most of the time.
"""

import itertools
import os
import random
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import alembic.command  # noqa: F401 - before the forks
from tests.storage.builders import AGENDA, CARD, INITIATIVE, JOBCENTRE, ROUND
from tests.storage.steps import REBUILD, add_step

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import PointRecord
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.storage import connection, engine
from bizservice_desktop.storage.database import Database

POINTS = [PointId(f"p.{number}") for number in range(12)]


def child(work: Callable[[], None]) -> int:
    """Return the id of a process that does the work and then ends without clean-up."""
    id = os.fork()
    if id == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return id


def was_killed(id: int) -> bool:
    _, status = os.waitpid(id, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


def edit_for_ever(path: Path, acknowledged: int) -> None:
    """Change every point of the round at once; say so only after the commit."""
    with Database.open(path) as database:
        with database.new_unit_of_work() as work:
            last = work.round(ROUND.id).people or 0
        for number in itertools.count(last + 1):
            points = {point: PointRecord(agreed=number % 5) for point in POINTS}
            with database.new_unit_of_work() as work:
                work.put(replace(ROUND, people=number, points=points))
                work.commit()
            os.write(acknowledged, f"{number}\n".encode())


def kill_between_commits(folder: Path, seed: int) -> None:
    path = folder / "bizservice.db"
    with Database.open(path) as database, database.new_unit_of_work() as work:
        work.put(JOBCENTRE)
        work.put(replace(ROUND, people=0))
        work.commit()
    chance = random.Random(seed)  # noqa: S311
    for _ in range(10):
        reader, writer = os.pipe()
        id = child(lambda: edit_for_ever(path, writer))  # noqa: B023 - called before the next
        os.close(writer)
        with os.fdopen(reader) as acknowledged:
            lines = [acknowledged.readline() for _ in range(chance.randint(1, 12))]
            os.kill(id, signal.SIGKILL)
            lines += acknowledged.readlines()
        assert was_killed(id)
        last = int(lines[-1])
        with Database.open(path) as database, database.new_unit_of_work() as work:
            round = work.round(ROUND.id)
        assert round.people in (last, last + 1), (round.people, last)
        assert round.points == {p: PointRecord(agreed=(round.people or 0) % 5) for p in POINTS}


def kill_at_statement(nth: int) -> None:
    """Kill this process when the engine's connections run their nth statement."""
    counter = itertools.count(1)

    def count(_statement: str) -> None:
        if next(counter) == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    def traced(path: Path, *, read_only: bool) -> sqlite3.Connection:
        made = connection.connect(path, read_only=read_only)
        made.set_trace_callback(count)
        return made

    setattr(engine, "connect", traced)  # noqa: B010 - mypy: it is imported there


def open_until(path: Path, nth: int) -> Callable[[], None]:
    def work() -> None:
        kill_at_statement(nth)
        Database.open(path).close()

    return work


def open_but_for_the_name(path: Path) -> Callable[[], None]:
    def work() -> None:
        Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment, method-assign]
        Database.open(path).close()

    return work


def kill_during_creation(folder: Path) -> None:
    path = folder / "bizservice.db"
    for work in itertools.chain(
        [open_but_for_the_name(path)], (open_until(path, nth) for nth in itertools.count(1, 9))
    ):
        killed = was_killed(child(work))
        assert path.exists() is not killed
        if not killed:
            break
    Database.open(path).close()
    assert [file.name for file in folder.iterdir()] == [path.name]


def kill_during_upgrade(folder: Path) -> None:
    made = folder / "made.db"
    with Database.open(made) as database, database.new_unit_of_work() as work:
        for aggregate in (JOBCENTRE, ROUND, INITIATIVE, AGENDA, CARD):
            work.put(aggregate)
        work.commit()
    add_step(folder, REBUILD, setattr)
    kills = 0
    for nth in itertools.count(5, 17):
        path = folder / f"{nth}.db"
        shutil.copy(made, path)
        killed = was_killed(child(open_until(path, nth)))
        with Database.open(path) as database, database.new_unit_of_work() as work:
            assert work.round(ROUND.id) == ROUND
            assert work.of(Agenda, JOBCENTRE.id) == (AGENDA,)
        if not killed:
            break
        kills += 1
    assert kills > 3


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["commits", name, seed]:
            kill_between_commits(Path(name), int(seed))
        case ["creation", name]:
            kill_during_creation(Path(name))
        case ["upgrade", name]:
            kill_during_upgrade(Path(name))
