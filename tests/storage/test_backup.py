"""A copy is whole, or there is none."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.storage.builders import ROUND, contents
from tests.storage.test_open import overwrite

from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage.backup import backup
from bizservice_desktop.storage.database import Database


def test_copy_of_an_open_database_opens(path: Path, database: Database, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"older")
    with database.new_unit_of_work() as work:
        work.remove(ROUND)  # not committed: must not be missing from the copy
        backup(path, target)
    with Database.open(target) as copy, copy.new_unit_of_work() as work:
        assert work.round(ROUND.id) == ROUND
    assert set(contents(tmp_path)) == {"copy.db", path.name, f"{path.name}.lock"}


def test_damaged_source(path: Path, tmp_path: Path) -> None:
    overwrite(path, 4096, b"\xa5" * 4096)
    target = tmp_path / "copy.db"
    target.write_bytes(b"older")
    before = contents(tmp_path)
    with pytest.raises(StorageFailed) as failure:
        backup(path, target)
    assert failure.value.fault is StorageFault.DAMAGED
    assert contents(tmp_path) == before


def test_disk_full(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect_full(target: Path | str, **options: Any) -> sqlite3.Connection:
        raw: sqlite3.Connection = real_connect(target, **options)
        raw.execute("PRAGMA max_page_count = 2")
        return raw

    real_connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", connect_full)
    before = contents(tmp_path)
    with pytest.raises(StorageFailed) as failure:
        backup(path, tmp_path / "copy.db")
    assert failure.value.fault is StorageFault.DISK_FULL
    assert contents(tmp_path) == before


def test_no_source(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed) as failure:
        backup(tmp_path / "nowhere.db", tmp_path / "copy.db")
    assert failure.value.fault is StorageFault.NO_ACCESS
    assert contents(tmp_path) == {}


def test_copy_is_readable_by_plain_sqlite(path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
