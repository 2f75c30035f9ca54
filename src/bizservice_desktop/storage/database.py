"""The open database file: from the lock on it to the units of work."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from bizservice_desktop.services.ports import StorageFailed, StorageFault

from .engine import WRITES, open_engine
from .evidence import forget_unused_files
from .faults import reported
from .file_check import check_header, check_pages
from .file_lock import FileLock
from .kind import Rows
from .migration import create_database, is_at_head, upgrade
from .migrations import REVISIONS
from .removed import forget_old
from .unit_of_work import SqlUnitOfWork

_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Database:
    """Owns the engine and the lock; close it, or use it as a context manager.

    `lock` is None where the folder cannot be written; the database is read-only then.
    """

    def __init__(
        self, path: Path, engine: Engine, lock: FileLock | None, is_read_only: bool
    ) -> None:
        self._path = path
        self._engine = engine
        self._lock = lock
        self._is_read_only = is_read_only
        self._memory: dict[str, Rows] = {}

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime] = _utc_now) -> Self:
        """Open a sound database of ours, or make one where there is no file.

        Any other file is left as it is, byte for byte. What was removed too long before `now` is
        forgotten.

        Raises:
            StorageFailed: LOCKED by another process; NOT_OURS, DAMAGED or NEWER; NO_ACCESS
                to the file or its folder; READ_ONLY when a due migration cannot be written.
        """
        with reported(str(path)):
            # the lock must be beside the file, not beside a link to it
            path = Path(os.path.realpath(path))
            lock = _take_lock(path)
            try:
                is_new = not path.exists()
                is_read_only = _prepare(path, is_locked=lock is not None)
                engine = open_engine(path, is_read_only)
                if not is_new and not is_read_only:
                    _forget_removed(engine, now())
                return cls(path, engine, lock, is_read_only)
            except BaseException:
                if lock:
                    lock.release()
                raise

    @property
    def path(self) -> Path:
        return self._path

    @property
    def is_read_only(self) -> bool:
        return self._is_read_only

    def new_unit_of_work(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self._engine, str(self._path), self._memory)

    def close(self) -> None:
        """What is no evidence any more is removed: nothing can be undone now."""
        if self._lock and not self._is_read_only:
            with suppress(SQLAlchemyError, OSError):  # else it is removed when the file is opened
                _forget_unused(self._engine)
        self._engine.dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self.close()


def _take_lock(path: Path) -> FileLock | None:
    """Return None where the folder is read-only and there is a database to read."""
    try:
        return FileLock(path.with_name(f"{path.name}.lock"))
    except BlockingIOError as error:
        raise StorageFailed(StorageFault.LOCKED, str(path)) from error
    except OSError as error:
        if error.errno in _NO_RIGHT and path.exists():
            return None
        raise


def _prepare(path: Path, *, is_locked: bool) -> bool:
    """Check the file, make or migrate it where that is due; return whether it is read-only."""
    if is_locked and not path.exists() and not path.is_symlink():
        create_database(path)
        return False
    check_header(path, newest=len(REVISIONS))
    is_read_only = not is_locked or not _is_writable(path)
    check_pages(path, read_only=is_read_only)
    if not is_at_head(path, read_only=is_read_only):
        if is_read_only:
            raise StorageFailed(StorageFault.READ_ONLY, str(path), "a migration is due")
        upgrade(path)
    return is_read_only


def _forget_removed(engine: Engine, now: datetime) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        is_changed = forget_old(connection, now)
        if forget_unused_files(connection) or is_changed:
            connection.commit()
    engine.dispose()  # what is opened now is opened by whoever works with it


def _forget_unused(engine: Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        if forget_unused_files(connection):
            connection.commit()


def _is_writable(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except OSError as error:
        if error.errno in _NO_RIGHT:
            return False
        raise
