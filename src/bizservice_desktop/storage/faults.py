"""Turns what SQLite, SQLAlchemy and the system raise into the conditions services know."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from bizservice_desktop.services.ports import NotFound, StorageFailed, StorageFault

_BY_CODE = {
    sqlite3.SQLITE_FULL: StorageFault.DISK_FULL,
    sqlite3.SQLITE_READONLY: StorageFault.READ_ONLY,
    sqlite3.SQLITE_BUSY: StorageFault.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageFault.LOCKED,
    sqlite3.SQLITE_PROTOCOL: StorageFault.LOCKED,
    sqlite3.SQLITE_CORRUPT: StorageFault.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageFault.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: StorageFault.NO_ACCESS,
    sqlite3.SQLITE_IOERR: StorageFault.NO_ACCESS,
    sqlite3.SQLITE_PERM: StorageFault.NO_ACCESS,
    sqlite3.SQLITE_AUTH: StorageFault.NO_ACCESS,
}
_BY_ERRNO = {
    errno.ENOSPC: StorageFault.DISK_FULL,
    errno.EDQUOT: StorageFault.DISK_FULL,
    errno.EROFS: StorageFault.READ_ONLY,
}
_PRIMARY = 0xFF  # extended result codes carry the primary one in the low byte


@contextmanager
def reported(where: str) -> Iterator[None]:
    """Raise StorageFailed for every failure of the block; NotFound passes.

    A stored value that cannot be decoded shows as one of Python's own errors: a bad date
    or enum as ValueError, a bad id list as TypeError. It means that the file is damaged.
    """
    try:
        yield
    except (NotFound, StorageFailed):
        raise
    except (SQLAlchemyError, sqlite3.Error, OSError, ArithmeticError) as error:
        raise StorageFailed(fault_of(error), where, str(error)) from error
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        detail = f"{type(error).__name__}: {error}"
        raise StorageFailed(StorageFault.DAMAGED, where, detail) from error


def fault_of(error: Exception) -> StorageFault:
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    match cause:
        case OSError():
            return _BY_ERRNO.get(cause.errno or 0, StorageFault.NO_ACCESS)
        case sqlite3.Error() if "Could not decode" in str(cause):
            return StorageFault.DAMAGED  # the driver's own error for bad UTF-8; it has no code
        case sqlite3.Error():
            code = getattr(cause, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
            return _BY_CODE.get(code & _PRIMARY, StorageFault.FAILED)
    return StorageFault.FAILED
