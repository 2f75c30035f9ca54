"""One process per database file."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.storage.builders import ROUND, contents
from tests.storage.processes import environment

from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.file_lock import FileLock

HOLDER = """
import sys
from pathlib import Path
from bizservice_desktop.storage.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def other_process(lock: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that holds the lock until it is killed or the block ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_second_process_is_refused_until_the_first_dies(path: Path) -> None:
    lock = path.with_name(f"{path.name}.lock")
    with other_process(lock) as process:
        with pytest.raises(StorageFailed) as failure:
            Database.open(path)
        assert failure.value.fault is StorageFault.LOCKED
        process.kill()
        process.wait()
        assert lock.exists()  # left behind, and in nobody's way
        with Database.open(path) as database, database.new_unit_of_work() as work:
            assert work.round(ROUND.id) == ROUND
    assert list(contents(path.parent)) == [path.name]


def test_second_in_the_same_process_is_refused(path: Path, database: Database) -> None:
    with pytest.raises(StorageFailed) as failure:
        Database.open(path)
    assert failure.value.fault is StorageFault.LOCKED
    with database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == ROUND


def test_a_link_is_the_same_file(path: Path, database: Database) -> None:
    link = path.with_name("link.db")
    link.symlink_to(path)
    with pytest.raises(StorageFailed) as failure:
        Database.open(link)
    assert failure.value.fault is StorageFault.LOCKED


def test_lock_removed_while_another_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first locks a file that is gone from the folder by then: it must take a new one."""
    path = tmp_path / "x.lock"
    descriptors: list[int] = []
    real_open = os.open

    def open_and_lose(*arguments: object) -> int:
        descriptors.append(real_open(*arguments))  # type: ignore[arg-type]
        if len(descriptors) == 1:
            path.unlink()
        return descriptors[-1]

    monkeypatch.setattr(os, "open", open_and_lose)
    lock = FileLock(path)
    assert len(descriptors) == 2
    with pytest.raises(BlockingIOError):
        FileLock(path)
    lock.release()
    assert list(tmp_path.iterdir()) == []
