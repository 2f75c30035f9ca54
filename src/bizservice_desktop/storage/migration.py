"""Brings a database file to the newest schema; makes a new one the same way."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bizservice_desktop.services.ports import StorageFailed, StorageFault

from .backup import backup, draft_of
from .connection import connect
from .engine import open_engine
from .faults import fault_of
from .migrations import REVISIONS

BACKUP_FOLDER = "backups"


def create_database(path: Path) -> None:
    """Make the file by the same steps; it is there whole or not at all."""
    with draft_of(path) as draft:
        _run_steps(draft)


def is_at_head(path: Path, *, read_only: bool) -> bool:
    """Return whether no step is missing.

    Raises:
        StorageFailed: NEWER for a step this program does not know; DAMAGED for none.
    """
    with closing(connect(path, read_only=read_only)) as connection:
        try:
            revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        except sqlite3.OperationalError as error:
            if fault_of(error) is not StorageFault.FAILED:
                raise
            revisions = []  # no such table
    if len(revisions) != 1:
        raise StorageFailed(StorageFault.DAMAGED, str(path), "no schema version")
    [(revision,)] = revisions
    if revision not in REVISIONS:
        raise StorageFailed(StorageFault.NEWER, str(path), f"schema {revision}")
    return bool(revision == REVISIONS[-1])


def upgrade(path: Path) -> None:
    """Take the missing steps, after a verified copy into the folder `backups` beside it.

    Raises:
        StorageFailed: The copy or a step failed; the file is as it was.
    """
    folder = path.parent / BACKUP_FOLDER
    folder.mkdir(exist_ok=True)
    backup(path, folder / f"{path.stem}-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}{path.suffix}")
    _run_steps(path)


def _run_steps(path: Path) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and needed once a year
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", f"{__package__}:migrations")
    engine = open_engine(path)
    try:
        with engine.connect() as connection:
            config.attributes.update(
                connection=connection, user_version=len(REVISIONS), where=str(path)
            )
            command.upgrade(config, "head")
    finally:
        engine.dispose()
