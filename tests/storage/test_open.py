"""What opens, what is refused, and that a refused file is left as it was."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.storage.builders import P2, ROUND, contents
from tests.storage.processes import run_python

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import PointRecord
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.file_check import APPLICATION_ID, journal_of
from bizservice_desktop.storage.migrations import REVISIONS


def assert_refused(path: Path, fault: StorageFault) -> None:
    before = contents(path.parent)
    with pytest.raises(StorageFailed) as failure:
        Database.open(path)
    assert failure.value.fault is fault
    assert failure.value.where == str(path)
    assert contents(path.parent) == before


def run_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def overwrite(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", StorageFault.DAMAGED),
        (bytes(8192), StorageFault.DAMAGED),
        (b"SQLite format 3\0", StorageFault.DAMAGED),
        (b"Referat af m\xc3\xb8de\n" * 400, StorageFault.NOT_OURS),
        (b"PK\x03\x04" + bytes(600), StorageFault.NOT_OURS),
    ],
    ids=["empty", "zeroed", "header only", "text", "zip"],
)
def test_not_a_database(tmp_path: Path, content: bytes, fault: StorageFault) -> None:
    path = tmp_path / "bizservice.db"
    path.write_bytes(content)
    assert_refused(path, fault)


def test_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "bizservice.db"
    run_sql(path, "CREATE TABLE round (id)", "PRAGMA user_version = 1")
    assert_refused(path, StorageFault.NOT_OURS)


def test_newer_file(path: Path) -> None:
    run_sql(path, f"PRAGMA user_version = {len(REVISIONS) + 1}")
    assert_refused(path, StorageFault.NEWER)


def test_unknown_revision(path: Path) -> None:
    run_sql(path, "UPDATE alembic_version SET version_num = 'branch'")
    assert_refused(path, StorageFault.NEWER)


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM alembic_version", "DROP TABLE alembic_version", "PRAGMA user_version = 0"],
)
def test_no_schema_version(path: Path, statement: str) -> None:
    run_sql(path, statement)
    assert_refused(path, StorageFault.DAMAGED)


@pytest.mark.parametrize("kept", [50, 100, 4096, 10_000, -1])
def test_truncated(path: Path, kept: int) -> None:
    size = path.stat().st_size
    os.truncate(path, kept if kept > 0 else size - 1)
    assert_refused(path, StorageFault.DAMAGED)


def test_page_of_garbage(path: Path) -> None:
    overwrite(path, 4096, b"\xa5" * 4096)
    assert_refused(path, StorageFault.DAMAGED)


def test_header_damaged(path: Path) -> None:
    overwrite(path, 0, b"X")
    assert_refused(path, StorageFault.DAMAGED)


def test_value_that_breaks_a_rule(path: Path) -> None:
    run_sql(
        path,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE ballot SET level1 = 1000000000000",
    )
    assert_refused(path, StorageFault.DAMAGED)


def test_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "bizservice.db").mkdir()
    assert_refused(tmp_path / "bizservice.db", StorageFault.NO_ACCESS)


def test_no_folder(tmp_path: Path) -> None:
    assert_refused(tmp_path / "nowhere" / "bizservice.db", StorageFault.NO_ACCESS)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_pipe_and_circular_link(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")
    assert_refused(tmp_path / "pipe.db", StorageFault.NO_ACCESS)
    (tmp_path / "a.db").symlink_to("b.db")
    (tmp_path / "b.db").symlink_to("a.db")
    with pytest.raises(StorageFailed):
        Database.open(tmp_path / "a.db")


def half_a_transaction(path: Path, folder: Path) -> Path:
    """Copy a database and its journal as a crash within a commit would leave them."""
    copy = folder / path.name
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size = 1")  # spills to the file before the commit
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE round SET title = ?", ("halvt" * 20_000,))
        raw.execute("UPDATE jobcentre SET name = ?", ("halvt" * 20_000,))
        shutil.copy(path, copy)
        shutil.copy(journal_of(path), journal_of(copy))
        raw.execute("ROLLBACK")
    return copy


def test_crash_within_a_commit_is_rolled_back(
    path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    crashed = half_a_transaction(path, tmp_path_factory.mktemp("crashed"))
    assert crashed.read_bytes() != path.read_bytes()
    with Database.open(crashed) as database, database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == ROUND
    assert list(contents(crashed.parent)) == [crashed.name]


def test_journal_that_would_ruin_the_file(
    path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    crashed = half_a_transaction(path, tmp_path_factory.mktemp("crashed"))
    journal = bytearray(journal_of(crashed).read_bytes())
    journal[16:20] = (1).to_bytes(4, "big")  # the size to go back to: one page
    journal_of(crashed).write_bytes(journal)
    assert_refused(crashed, StorageFault.DAMAGED)


def test_new_database(tmp_path: Path) -> None:
    path = tmp_path / "Æ #1%?.db"
    with Database.open(path) as database:
        assert not database.is_read_only
        with database.new_unit_of_work() as work:
            assert work.rounds() == ()
    header = path.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == len(REVISIONS)
    assert list(contents(tmp_path)) == [path.name]


def test_draft_of_a_killed_process_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "bizservice.db"
    draft = tmp_path / ".bizservice.db.part"
    draft.write_bytes(b"half")
    journal_of(draft).write_bytes(b"half")
    Database.open(path).close()
    assert list(contents(tmp_path)) == [path.name]


def test_settings_of_a_connection(database: Database) -> None:
    expected: dict[str, object] = {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 2,
        "busy_timeout": 5000,
        "cell_size_check": 1,
        "trusted_schema": 0,
    }
    with database._engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected
        }
    assert found == expected


def test_alembic_is_not_imported_for_a_file_at_head(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; import bizservice_desktop.storage.settings_file\n"
        "assert not {'sqlalchemy', 'alembic'} & set(sys.modules)\n"
        "from bizservice_desktop.storage.database import Database\n"
        "with Database.open(Path(sys.argv[1])) as d, d.new_unit_of_work() as work: work.rounds()\n"
        "assert 'alembic' not in sys.modules"
    )
    run_python("-c", script, str(path))


def test_a_vote_that_was_taken_out_is_not_left_in_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever SQLite was built with: most builds leave the bytes of a deleted row."""

    def connect_as_built(target: Path | str, **options: Any) -> sqlite3.Connection:
        raw: sqlite3.Connection = real_connect(target, **options)
        raw.execute("PRAGMA secure_delete = OFF")
        return raw

    real_connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", connect_as_built)
    late = Ballot(waiting=Ballot().with_votes((4,), "a group that came late"))
    with Database.open(path) as database:
        for record in (PointRecord(ballots=(late,)), PointRecord()):
            with database.new_unit_of_work() as work:
                work.put(ROUND.with_record(P2, record))
                work.commit()
    assert b"a group that came late" not in path.read_bytes()
