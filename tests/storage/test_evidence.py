"""Files that are evidence: kept once, copied with the rest, gone when nothing shows them."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.storage.builders import P2, ROUND

from bizservice_desktop.domain.assessment.evidence import Evidence, FileKind
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.services.editor import Editor
from bizservice_desktop.services.ports import NotFound, StorageFailed, StorageFault
from bizservice_desktop.services.rounds import load_workspace
from bizservice_desktop.storage.backup import backup
from bizservice_desktop.storage.database import Database

CONTENT = b"%PDF-1.7 what we can show" * 1000
SHA = hashlib.sha256(CONTENT).hexdigest()
FILE = Evidence("survey.pdf", "", SHA, FileKind.PDF, len(CONTENT))
PAGE = Evidence(address="https://www.kl.dk")


def shown(*evidence: Evidence) -> Round:
    return ROUND.with_record(P2, replace(ROUND.record(P2), evidence=evidence))


def keep(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.keep_file(CONTENT)
        work.commit()


def put(database: Database, round: Round) -> None:
    with database.new_unit_of_work() as work:
        work.put(round)
        work.commit()


def files(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [sha for (sha,) in raw.execute("SELECT sha256 FROM evidence_file")]


def test_what_a_point_shows_comes_back(path: Path, database: Database) -> None:
    keep(database)
    keep(database)
    assert files(path) == [SHA]
    put(database, shown(FILE, PAGE))
    database.close()
    with Database.open(path) as again, again.new_unit_of_work() as work:
        assert work.round(ROUND.id) == shown(FILE, PAGE)
        assert work.file(SHA) == CONTENT
        with pytest.raises(NotFound):
            work.file("0" * 64)


def test_what_is_shown_no_more_stays_until_the_end_of_the_session(
    path: Path, database: Database
) -> None:
    keep(database)
    workspace = load_workspace(database.new_unit_of_work, ROUND.id)
    editor = Editor(workspace, database.new_unit_of_work, lambda: datetime.now(UTC))
    editor.put("evidence_add", shown(FILE))
    editor.put("evidence_remove", shown())
    editor.undo()
    with database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == shown(FILE)
        assert work.file(SHA) == CONTENT
    editor.redo()
    database.close()
    assert files(path) == []
    assert CONTENT[:200] not in path.read_bytes()


def test_a_session_that_ended_in_the_middle_is_tidied_by_the_next(
    path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(database)
    with monkeypatch.context() as killed:
        killed.setattr("bizservice_desktop.storage.database._forget_unused", lambda _: None)
        database.close()
    assert files(path) == [SHA]
    Database.open(path).close()
    assert files(path) == []


def test_a_file_goes_with_its_round(path: Path, database: Database) -> None:
    keep(database)
    put(database, shown(FILE))
    with database.new_unit_of_work() as work:
        work.remove(ROUND)
        work.commit()
    database.close()
    assert files(path) == []


def test_a_file_that_two_points_show_stays_for_the_other(path: Path, database: Database) -> None:
    keep(database)
    first = ROUND.points[next(iter(ROUND.points))]
    both = shown(FILE).with_record(next(iter(ROUND.points)), first.with_evidence(FILE))
    put(database, both)
    put(database, shown(FILE))
    database.close()
    assert files(path) == [SHA]


def test_a_copy_has_the_files(path: Path, database: Database, tmp_path: Path) -> None:
    keep(database)
    put(database, shown(FILE))
    target = tmp_path / "copy.db"
    backup(path, target)
    with Database.open(target) as copy, copy.new_unit_of_work() as work:
        assert work.file(SHA) == CONTENT


def test_a_flipped_bit_is_noticed(path: Path, database: Database) -> None:
    keep(database)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE evidence_file SET content = ?", [b"other"])
        raw.commit()
    with pytest.raises(StorageFailed) as failure, database.new_unit_of_work() as work:
        work.file(SHA)
    assert failure.value.fault is StorageFault.DAMAGED
