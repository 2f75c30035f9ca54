"""A folder or file that cannot be written: reading works, writing says why it does not."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.rights import modes_hold
from tests.storage.builders import P1, ROUND, contents
from tests.storage.test_open import run_sql
from tests.storage.test_round_trip import read_round

from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage import migrations
from bizservice_desktop.storage.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder with a database, both without the right to write."""
    folder = tmp_path / "folder"
    folder.mkdir()
    Path(shutil.copy(made, folder)).chmod(0o444)
    folder.chmod(0o555)
    with modes_hold():
        yield folder
    folder.chmod(0o755)


def test_read_only_folder(folder: Path) -> None:
    before = contents(folder)
    with Database.open(folder / "bizservice.db") as database:
        assert database.is_read_only
        with database.new_unit_of_work() as work:
            assert work.round(ROUND.id) == ROUND
        with pytest.raises(StorageFailed) as failure, database.new_unit_of_work() as work:
            work.put(ROUND.with_agreed(P1, 4))
        with database.new_unit_of_work() as work:
            work.round(ROUND.id)
            with pytest.raises(StorageFailed) as after_reading:
                work.remove(ROUND)
    assert failure.value.fault is after_reading.value.fault is StorageFault.READ_ONLY
    assert contents(folder) == before


def test_no_database_can_be_made(folder: Path) -> None:
    with pytest.raises(StorageFailed) as failure:
        Database.open(folder / "new.db")
    assert failure.value.fault is StorageFault.NO_ACCESS


def test_due_migration_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "bizservice_desktop.storage.migration.REVISIONS", (*migrations.REVISIONS, "9999")
    )
    before = contents(folder)
    with pytest.raises(StorageFailed) as failure:
        Database.open(folder / "bizservice.db")
    assert failure.value.fault is StorageFault.READ_ONLY
    assert contents(folder) == before


def test_no_right_to_read(folder: Path, made: Path) -> None:
    path = folder / "bizservice.db"
    path.chmod(0)
    with pytest.raises(StorageFailed) as failure:
        Database.open(path)
    assert failure.value.fault is StorageFault.NO_ACCESS


def test_read_only_file(path: Path) -> None:
    path.chmod(0o444)
    with modes_hold(), Database.open(path) as database:
        assert database.is_read_only
        with pytest.raises(StorageFailed) as failure, database.new_unit_of_work() as work:
            work.put(ROUND.with_agreed(P1, 4))
    assert failure.value.fault is StorageFault.READ_ONLY


def test_damaged_count_on_a_medium_that_cannot_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite does not check the rules of a database it opens read-only."""
    run_sql(path, "PRAGMA ignore_check_constraints = ON", "UPDATE ballot SET level1 = 1 << 40")
    monkeypatch.setattr("bizservice_desktop.storage.database._is_writable", lambda _path: False)
    with Database.open(path) as database, pytest.raises(StorageFailed) as failure:
        read_round(database, ROUND.id)
    assert failure.value.fault is StorageFault.DAMAGED
