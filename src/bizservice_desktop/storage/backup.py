"""A database file in the making, and a verified copy of one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from .connection import connect
from .faults import reported
from .file_check import check_pages, journal_of


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


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """Give an empty file beside `path` that takes its place at the end of the block.

    When the block fails there is no draft and `path` is untouched. A draft left by a killed
    process is removed first, so no two may be in the making at once.
    """
    draft = path.with_name(f".{path.name}.part")
    _remove(draft)
    try:
        draft.touch()
        yield draft
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            _remove(draft)
        raise


def _remove(draft: Path) -> None:
    draft.unlink(missing_ok=True)
    journal_of(draft).unlink(missing_ok=True)  # SQLite would play it back into a new file
