"""What goes wrong while the database is open, and the names it is told by."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event
from tests.storage.builders import JOBCENTRE, ROUND
from tests.storage.test_open import run_sql
from tests.storage.test_round_trip import put, read_round

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage import connection as connection_module
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.faults import fault_of


def test_full_disk_keeps_what_was_and_works_again(database: Database) -> None:
    def fill(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA max_page_count = 1")  # which SQLite takes for the present size

    event.listen(database._engine, "connect", fill)
    big = replace(ROUND, title="x" * 100_000)
    for _ in range(2):
        with pytest.raises(StorageFailed) as failure:
            put(database, big)
        assert failure.value.fault is StorageFault.DISK_FULL
        assert read_round(database, ROUND.id) == ROUND
    with database._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.execute("PRAGMA max_page_count = 1000000")
    put(database, big)
    assert read_round(database, ROUND.id) == big


def test_file_locked_by_another_program(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_module, "_BUSY_SECONDS", 0.0)
    with Database.open(path) as database, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageFailed) as reading, database.new_unit_of_work() as work:
            work.rounds()
        with pytest.raises(StorageFailed) as writing, database.new_unit_of_work() as work:
            work.put(ROUND)
        other.rollback()
        put(database, ROUND)
    assert reading.value.fault is writing.value.fault is StorageFault.LOCKED
    assert writing.value.where == str(path)


def test_reader_while_another_reads(database: Database) -> None:
    with database.new_unit_of_work() as outer, database.new_unit_of_work() as inner:
        assert outer.rounds() == inner.rounds()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE point_answer SET agreed_level = 3 WHERE point_id = 'int.1'",
        "UPDATE ballot SET level2 = 3 WHERE number = 0",
        "UPDATE ballot SET number = 5 WHERE number = 0",
        "UPDATE point_answer SET note_strengths = 'æblegrød' WHERE point_id = 'int.1'",
        "UPDATE interplay SET state = 'works'",
        "UPDATE cell SET elements = 'en'",
        "UPDATE target SET level = 3.25 WHERE at_id = 'int'",
        "DELETE FROM target WHERE at_id = 'int'",
        "UPDATE round SET people = 8",
        "UPDATE round SET held_on = '2026-03-05'",
        "UPDATE round SET content_sha256 = replace(hex(zeroblob(32)), '0', 'a')",
        "UPDATE round SET held_on = 'i går'",
        "UPDATE round SET title = CAST(x'ff41' AS TEXT)",
        "UPDATE round SET people = 'otte'",
    ],
)
def test_changed_round_is_not_given_out(path: Path, change: str) -> None:
    run_sql(path, change)
    with Database.open(path) as database, pytest.raises(StorageFailed) as failure:
        read_round(database, ROUND.id)
    assert failure.value.fault is StorageFault.DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE block SET areas = 'int'",
        "UPDATE block SET areas = '[1]'",
        "UPDATE agenda SET held_on = 'snart'",
    ],
)
def test_agenda_that_cannot_be_decoded(path: Path, change: str) -> None:
    run_sql(path, change)
    with Database.open(path) as database:
        with pytest.raises(StorageFailed) as reading, database.new_unit_of_work() as work:
            work.of(Agenda, JOBCENTRE.id)
        assert reading.value.fault is StorageFault.DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE point_answer SET agreed_level = 5",
        "UPDATE point_answer SET agreed_level = 'to'",
        "UPDATE point_answer SET agreed_mark = 'måske', agreed_level = NULL",
        "UPDATE point_answer SET agreed_mark = '?', agreed_level = 1",
        "UPDATE point_answer SET files_ballot = -1",
        "UPDATE ballot SET level0 = -1",
        "UPDATE ballot SET dont_know = -1",
        "UPDATE interplay SET state = 'fine'",
        "UPDATE cell SET status = 'fine'",
        "UPDATE target SET level = 4.5",
        "UPDATE initiative SET status = 'fine'",
        "UPDATE block SET pin = 1440",
        "UPDATE block SET minutes = 721",
        "UPDATE block SET kind = 'fine'",
        "UPDATE block SET setting = 'fine'",
        "UPDATE block SET parked = 2",
        "UPDATE agenda SET start_minute = 1440",
        "UPDATE agenda SET end_minute = 1441",
        "UPDATE round SET people = -1",
        "UPDATE own_card SET number = 0",
        "UPDATE jobcentre SET is_sample = 2",
        "UPDATE round SET id = NULL",
        "UPDATE initiative SET jobcentre_id = 'nowhere'",
        "INSERT INTO ballot SELECT 'nowhere', point_id, 9, 0, 0, 0, 0, 0, 0, NULL FROM ballot",
    ],
)
def test_the_tables_refuse(database: Database, change: str) -> None:
    from sqlalchemy.exc import IntegrityError

    with database._engine.connect() as connection, pytest.raises(IntegrityError):
        connection.exec_driver_sql(change)


def test_a_number_too_large_for_the_file(database: Database) -> None:
    with pytest.raises(StorageFailed) as failure, database.new_unit_of_work() as work:
        work.put(replace(ROUND, people=2**70))
    assert failure.value.fault is StorageFault.FAILED


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_FULL, StorageFault.DISK_FULL),
        (sqlite3.SQLITE_READONLY_ROLLBACK, StorageFault.READ_ONLY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageFault.LOCKED),
        (sqlite3.SQLITE_CORRUPT_INDEX, StorageFault.DAMAGED),
        (sqlite3.SQLITE_NOTADB, StorageFault.DAMAGED),
        (sqlite3.SQLITE_CANTOPEN, StorageFault.NO_ACCESS),
        (sqlite3.SQLITE_IOERR_WRITE, StorageFault.NO_ACCESS),
        (sqlite3.SQLITE_CONSTRAINT_CHECK, StorageFault.FAILED),
    ],
)
def test_codes(code: int, fault: StorageFault) -> None:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    assert fault_of(error) is fault


def test_system_errors() -> None:
    assert fault_of(OSError(28, "No space left on device")) is StorageFault.DISK_FULL
    assert fault_of(OSError(30, "Read-only file system")) is StorageFault.READ_ONLY
    assert fault_of(OSError(13, "Permission denied")) is StorageFault.NO_ACCESS
