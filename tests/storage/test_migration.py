"""The schema steps: what they make, and that a failing one leaves no trace."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect
from tests.storage.builders import AGENDA, JOBCENTRE, P1, ROUND, contents
from tests.storage.steps import REBUILD, add_step

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, BlockId, chains, strands
from bizservice_desktop.domain.assessment.round import JobcentreId, NoteKind, PointRecord
from bizservice_desktop.domain.cards.cards import OwnCard
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage import migrations
from bizservice_desktop.storage.columns import METADATA
from bizservice_desktop.storage.content_hash import content_sha256
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.engine import open_engine
from bizservice_desktop.storage.migration import BACKUP_FOLDER, create_database

FAILS_LATE = """
    op.add_column("round", sa.Column("extra", sa.Text()))
    op.execute("nonsense")
"""


def described(engine: Engine) -> dict[str, object]:
    """Return all that SQLAlchemy can find out of each table, CHECKs and names included."""
    inspector = inspect(engine)
    return {
        name: {
            "columns": [
                (c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(name)
            ],
            "primary": inspector.get_pk_constraint(name),
            "foreign": inspector.get_foreign_keys(name),
            "unique": inspector.get_unique_constraints(name),
            "checks": sorted(map(repr, inspector.get_check_constraints(name))),
            "indexes": inspector.get_indexes(name),
        }
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }


def dumped(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return list(raw.iterdump())


def test_steps_make_what_the_rows_say(path: Path) -> None:
    migrated = open_engine(path)
    declared = create_engine("sqlite://")
    METADATA.create_all(declared)
    try:
        with migrated.connect() as connection:
            context = MigrationContext.configure(connection)
            assert compare_metadata(context, METADATA) == []
        assert described(migrated) == described(declared)
    finally:
        migrated.dispose()
        declared.dispose()


RELEASED = {
    "0001": "570d66d0f92fcf6ae6fa2cd1f737ca2175d9e26c10d1de7aecb200eef6904afe",
    "0002": "9e029b71b4d3355bfc1336ed7503fcaf6ddd012144f1623cc3856d2dfd975c00",
    "0003": "8ce09b7b17002fca766f349d9225ff711c3087f7f4b77be1276430206ab440a4",
}
"""The tables and indexes that a released step leads to, as SQL without its spaces, as a hash."""


@pytest.mark.parametrize("revision", RELEASED)
def test_released_steps_make_what_they_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    path = tmp_path / "new.db"
    monkeypatch.setattr(command, "upgrade", partial(_upgraded_to, revision, command.upgrade))
    create_database(path)
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid")
        schema = "\n".join(" ".join(sql.split()) for (sql,) in rows)
    assert sha256(schema.encode()).hexdigest() == RELEASED[revision], schema


def test_every_constraint_has_a_name() -> None:
    assert [
        constraint
        for table in METADATA.tables.values()
        for constraint in table.constraints
        if not constraint.name
    ] == []


def test_revisions_are_those_of_the_files() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    found = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(found)) == migrations.REVISIONS


def test_rebuilt_parents_keep_their_children(
    path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_step(tmp_path_factory.mktemp("steps"), REBUILD, monkeypatch.setattr)
    before = dumped(path)
    for _ in range(2):  # the second time there is nothing to do
        with Database.open(path) as database, database.new_unit_of_work() as work:
            assert work.round(ROUND.id) == ROUND
            assert work.of(Agenda, JOBCENTRE.id) == (AGENDA,)
            with pytest.raises(StorageFailed):  # foreign keys are on again
                work.put(replace(ROUND, jobcentre=JobcentreId("nowhere")))
    [copy] = (path.parent / BACKUP_FOLDER).iterdir()
    assert dumped(copy) == before
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (len(migrations.REVISIONS) + 1,)


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (FAILS_LATE, "syntax"),
        ('    op.execute("DELETE FROM own_card")', "own_card: 1 rows became 0"),
        ('    op.execute("UPDATE round SET id = 9")', "rows without parent"),
    ],
)
def test_failing_step_leaves_no_trace(
    path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    body: str,
    detail: str,
) -> None:
    add_step(tmp_path_factory.mktemp("steps"), body, monkeypatch.setattr)
    before = contents(path.parent)
    with pytest.raises(StorageFailed) as failure:
        Database.open(path)
    assert failure.value.fault is StorageFault.FAILED
    assert detail in failure.value.detail
    after = contents(path.parent)
    assert after[path.name] == before[path.name]
    assert [name for name in after if not name.startswith(BACKUP_FOLDER)] == [path.name]


def test_without_a_copy_no_step_is_taken(
    path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_step(tmp_path_factory.mktemp("steps"), REBUILD, monkeypatch.setattr)
    (path.parent / BACKUP_FOLDER).write_text("in the way")
    before = contents(path.parent)
    with pytest.raises(StorageFailed):
        Database.open(path)
    assert contents(path.parent) == before


FIRST_SCHEMA = """
INSERT INTO jobcentre VALUES (1, 'ringby', 'Jobcenter Ringby', false);
INSERT INTO round VALUES (1, 'spring', 'ringby', 'Forår', '2026-03-04', 9, '{hash}');
INSERT INTO point_answer VALUES ('spring', 'int.1', 2, NULL, '', '', '', 'sagt', '');
INSERT INTO agenda VALUES (7, 'ws1', 'ringby', 's', 'Første', NULL, 540, NULL, '', NULL, '');
INSERT INTO block VALUES ('ws1', 'b1', 0, false, 'Velkomst', 15, 5, 'work', 'plenary',
    '', '', '', NULL, '[]', '[]', '[]', '[]', '[]');
INSERT INTO own_card VALUES (3, 'card', 'ringby', 'int.1', 1, 'Hvem ringer?', 'da');
"""


def test_a_file_of_the_first_schema_keeps_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    round = replace(ROUND, people=9, interplay={}, interplay_notes={}, cells={}, targets={})
    round = replace(round, merged_files=frozenset(), shades={})
    record = PointRecord(2, notes={NoteKind.DISCUSSION: "sagt"})
    round = replace(round, points={P1: record})
    with monkeypatch.context() as old:
        old.setattr(command, "upgrade", partial(_upgraded_to, "0001", command.upgrade))
        create_database(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(FIRST_SCHEMA.replace("{hash}", content_sha256(round)))
        raw.execute("PRAGMA user_version = 1")
    with Database.open(path) as database, database.new_unit_of_work() as work:
        assert work.round(round.id) == round
        [agenda] = work.of(Agenda, JOBCENTRE.id)
        assert agenda.blocks == (Block(BlockId("b1"), "Velkomst", 15),)
        [card] = work.of(OwnCard, JOBCENTRE.id)
        assert (card.number, card.text, card.translations) == (1, "Hvem ringer?", {})


def _upgraded_to(revision: str, upgrade: Callable[..., None], config: Config, _: str) -> None:
    upgrade(config, revision)


def test_blocks_side_by_side_become_strands_of_one_block(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with pytest.MonkeyPatch.context() as old:
        old.setattr(command, "upgrade", partial(_upgraded_to, "0003", command.upgrade))
        create_database(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(SIDE_BY_SIDE.replace("{id}", JOBCENTRE.id))
        raw.execute("PRAGMA user_version = 3")
    with Database.open(path) as database, database.new_unit_of_work() as work:
        [agenda] = work.of(Agenda, JOBCENTRE.id)
    assert [(b.title, b.beside, b.room, b.actual) for b in agenda.blocks] == [
        ("A", False, "1", None),
        ("B", True, "2", 12),
    ]
    [chain] = chains(agenda.blocks)
    assert [len(strand.blocks) for strand in strands(chain)] == [1, 1]


SIDE_BY_SIDE = """
    INSERT INTO jobcentre (id, name, is_sample) VALUES ('{id}', 'x', false);
    INSERT INTO agenda (id, jobcentre_id, step, title, start_minute, place, purpose, group_count,
        is_template) VALUES ('a', '{id}', 's', 't', 540, '', '', 4, false);
    INSERT INTO block VALUES ('a', 'b1', 0, false, 'A', 30, 5, 'work', 'groups', '', '', '', NULL,
        '[]', '[]', '[]', '[]', '[]', false, '', '1', '', '[]', '[]', '', NULL);
    INSERT INTO block VALUES ('a', 'b2', 1, false, 'B', 20, 5, 'work', 'groups', '', '', '', NULL,
        '[]', '[]', '[]', '[]', '[]', true, '', '2', '', '[]', '[]', '', 12);
"""
