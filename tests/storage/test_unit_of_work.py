"""Commit keeps, everything else does not; what is listed is in order."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from tests.storage.builders import AGENDA, CARD, INITIATIVE, JOBCENTRE, P1, P2, ROUND
from tests.storage.test_round_trip import put

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId
from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, RoundId
from bizservice_desktop.domain.workspace import LISTS
from bizservice_desktop.services.ports import NotFound, StorageFailed, StorageFault
from bizservice_desktop.storage.database import Database

OTHER = Jobcentre(JobcentreId("other"), "Andet")


@contextmanager
def written(database: Database) -> Iterator[list[str]]:
    """Give the first two words of the statements that begin or write, as they are run."""
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith(("BEGIN", "INSERT", "UPDATE", "DELETE")):
            statements.append(" ".join(statement.replace("INSERT INTO", "INSERT").split()[:2]))

    event.listen(database._engine, "before_cursor_execute", note)
    yield statements
    event.remove(database._engine, "before_cursor_execute", note)


@contextmanager
def read(database: Database) -> Iterator[list[str]]:
    """Give the table of each statement that reads, as it is run."""
    tables: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT"):
            tables.append(" ".join(statement.split()).split(" FROM ")[1].split()[0])

    event.listen(database._engine, "before_cursor_execute", note)
    yield tables
    event.remove(database._engine, "before_cursor_execute", note)


def test_the_file_keeps_every_kind_that_the_workspace_has(database: Database) -> None:
    with database.new_unit_of_work() as work:
        for kind, name in LISTS.items():
            assert isinstance(work.of(kind, JOBCENTRE.id), tuple), name


def test_without_commit_nothing_is_kept(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.put(OTHER)
        assert OTHER in work.jobcentres()
    with database.new_unit_of_work() as work:
        assert work.jobcentres() == (JOBCENTRE,)


def test_an_error_in_the_block_keeps_nothing(database: Database) -> None:
    def fail_after_putting() -> None:
        with database.new_unit_of_work() as work:
            work.put(OTHER)
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        fail_after_putting()
    with database.new_unit_of_work() as work:
        assert work.jobcentres() == (JOBCENTRE,)


def test_unknown_id_is_not_found(database: Database) -> None:
    with database.new_unit_of_work() as work:
        with pytest.raises(NotFound, match="nowhere"):
            work.round(RoundId("nowhere"))
        with pytest.raises(NotFound, match="nowhere"):
            work.jobcentre(JobcentreId("nowhere"))


def test_one_answer_writes_one_point(database: Database) -> None:
    with written(database) as statements:
        put(database, ROUND.with_agreed(P1, 3))
    assert sorted(statements) == ["BEGIN IMMEDIATE", "UPDATE point_answer", "UPDATE round"]


def test_an_answer_to_a_round_that_was_read_is_written_without_reading_it_back(
    database: Database,
) -> None:
    with database.new_unit_of_work() as work:
        round = work.round(ROUND.id)
    with read(database) as tables:
        put(database, round.with_agreed(P1, 3))
    assert tables == ["round"]


def test_another_writer_of_the_file_is_noticed(database: Database, path: Path) -> None:
    """What is remembered of a round counts only while the file holds that round."""
    with database.new_unit_of_work() as work:
        before = work.round(ROUND.id)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE round SET content_sha256 = ?", ("0" * 64,))
        raw.execute("UPDATE point_answer SET note_evidence = 'theirs'")
    after = before.with_agreed(P1, 3)
    put(database, after)
    with database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == after


def test_what_was_not_committed_is_not_taken_for_stored(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.put(ROUND.with_agreed(P1, 4))
    put(database, ROUND.with_agreed(P2, 1))
    with database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == ROUND.with_agreed(P2, 1)


def test_the_same_value_writes_nothing(database: Database) -> None:
    with written(database) as statements:
        put(database, JOBCENTRE, ROUND, INITIATIVE, AGENDA, CARD)
    assert statements == ["BEGIN IMMEDIATE"]


def test_reading_does_not_hold_up_a_writer(database: Database) -> None:
    with written(database) as statements, database.new_unit_of_work() as work:
        work.round(ROUND.id)
    assert statements == ["BEGIN"]


def test_removing_a_jobcentre_takes_all_that_is_its(database: Database, path: Path) -> None:
    put(database, OTHER)
    with database.new_unit_of_work() as work:
        work.remove(JOBCENTRE)
        work.commit()
    with closing(sqlite3.connect(path)) as raw:
        tables = {
            name
            for (name,) in raw.execute(
                "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'"
            )
        }
        left = {name for name in tables if raw.execute(f"SELECT 1 FROM {name}").fetchone()}  # noqa: S608
    assert left == {"alembic_version", "jobcentre"}


def test_removed_and_put_again_in_one_unit(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.round(ROUND.id)
        work.remove(JOBCENTRE)
        work.put(JOBCENTRE)
        work.put(ROUND)
        work.commit()
    with database.new_unit_of_work() as work:
        assert work.round(ROUND.id) == ROUND
        assert work.of(Agenda, JOBCENTRE.id) == ()


def test_removing_what_is_not_there(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.remove(CARD)
        work.remove(CARD)
        work.commit()


def test_a_value_without_its_jobcentre_is_refused(database: Database) -> None:
    with pytest.raises(StorageFailed) as failure, database.new_unit_of_work() as work:
        work.put(replace(ROUND, jobcentre=JobcentreId("nowhere")))
    assert failure.value.fault is StorageFault.FAILED


def test_after_a_refused_value_nothing_is_committed(database: Database) -> None:
    with database.new_unit_of_work() as work:
        work.put(OTHER)
        with pytest.raises(StorageFailed):
            work.put(replace(ROUND, jobcentre=JobcentreId("nowhere")))
        with pytest.raises(StorageFailed):
            work.commit()
    with database.new_unit_of_work() as work:
        assert work.jobcentres() == (JOBCENTRE,)


def test_rounds_newest_first(database: Database) -> None:
    same_day = replace(ROUND, id=RoundId("later"), title="Samme dag")
    earlier = replace(ROUND, id=RoundId("earlier"), held_on=date(2025, 1, 1))
    elsewhere = replace(ROUND, id=RoundId("newest"), jobcentre=OTHER.id, held_on=date(2027, 1, 1))
    put(database, OTHER, earlier, same_day, elsewhere)
    put(database, replace(earlier, title="Rettet"))  # a change must not make it newer
    with database.new_unit_of_work() as work:
        listed = work.rounds()
    assert [row.id for row in listed] == ["newest", "later", "spring", "earlier"]
    assert (listed[0].jobcentre_name, listed[0].is_sample) == ("Andet", False)


def test_a_mark_is_an_agreed_answer(database: Database) -> None:
    put(database, ROUND.with_agreed(P1, None))
    with database.new_unit_of_work() as work:
        assert work.rounds()[0].answered == 1
    put(database, ROUND.with_agreed(P1, Mark.DONT_KNOW))
    with database.new_unit_of_work() as work:
        assert work.rounds()[0].answered == 2


def test_agendas_in_the_order_they_were_made(database: Database) -> None:
    def agenda(id: str, held_on: date | None) -> Agenda:
        return replace(AGENDA, id=AgendaId(id), held_on=held_on)

    put(database, agenda("undated", None), agenda("same", AGENDA.held_on))
    put(database, agenda("first", date(2026, 1, 1)))
    with database.new_unit_of_work() as work:
        listed = [agenda.id for agenda in work.of(Agenda, JOBCENTRE.id)]
    assert listed == ["ws1", "undated", "same", "first"]
