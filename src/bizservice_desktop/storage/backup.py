"""A verified copy of the database."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .connection import connect
from .draft import draft_of
from .faults import reported
from .file_check import check_pages


def backup(database_path: Path, target: Path) -> None:
    """Copy the database to `target`, also while it is open; an older target is replaced.

    SQLite's own backup interface makes the copy: a copied file may hold half a transaction.
    The copy is opened and checked before it gets its name, so whatever bears the name is
    whole.

    Raises:
        StorageFailed: Nothing was left; an older target is untouched.
    """
    with reported(str(target)), draft_of(target) as draft:
        with (
            closing(connect(database_path, read_only=True)) as source,
            closing(sqlite3.connect(draft)) as copy,
        ):
            source.backup(copy)
        check_pages(draft, read_only=False)
