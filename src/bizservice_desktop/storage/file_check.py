"""Decides whether a file is a sound database of ours, without changing a byte of it.

Only the file's first 100 bytes are read before SQLite gets to see it, so a file of another
program is never opened as a database. Must not be called while the process has the file
open: closing a file drops the locks that SQLite holds on it (POSIX).
"""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from bizservice_desktop.services.ports import StorageFailed, StorageFault

from .connection import connect
from .faults import fault_of

APPLICATION_ID = 0x42697A53  # "BizS"

# Source: SQLite's file format, section "The Database Header".
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_PAGE_BYTES = slice(16, 18)
_PAGES = slice(28, 32)
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def check_header(path: Path, newest: int) -> None:
    """Refuse a file that is not a database of ours, or of a version after `newest`.

    Raises:
        StorageFailed: NO_ACCESS, NOT_OURS, NEWER or DAMAGED.
        OSError: It cannot be read.
    """
    if not path.is_file():  # opening a pipe would wait for ever
        raise StorageFailed(StorageFault.NO_ACCESS, str(path), "not a regular file")
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    is_database = header.startswith(_MAGIC)
    is_ours = _number(header[_APPLICATION_ID]) == APPLICATION_ID
    is_blank = not any(header)  # empty, or nothing but NUL: what power cuts leave
    is_cut = is_database and len(header) < _HEADER_BYTES
    version = _number(header[_USER_VERSION])
    fault = None
    if is_blank or is_cut:
        fault = StorageFault.DAMAGED
    elif not is_ours:
        fault = StorageFault.NOT_OURS
    elif not is_database or version < 1:
        fault = StorageFault.DAMAGED
    elif version > newest:
        fault = StorageFault.NEWER
    if fault is not None:
        raise StorageFailed(fault, str(path), f"version {version}, {len(header)} bytes of header")


def check_pages(path: Path, *, read_only: bool) -> None:
    """Refuse a damaged database.

    Opened to be written where it can be, though nothing is: SQLite forgets the CHECK
    constraints of what it opens read-only, and quick_check then does not try them.

    Raises:
        StorageFailed: DAMAGED.
        OSError, sqlite3.Error: It cannot be read.
    """
    if not journal_of(path).exists():
        _refuse_cut(path)
        _quick_check(path, path, read_only=read_only)
        return
    # The journal was left by a crash. SQLite rolls it back on opening; whether that gives a
    # sound database is tried on a copy, because a journal of another file would ruin it.
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        shutil.copyfile(journal_of(path), journal_of(copy))
        _quick_check(copy, path, read_only=False)


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _refuse_cut(path: Path) -> None:
    """SQLite reads a last page that is cut short as if NULs followed."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    page_bytes = _number(header[_PAGE_BYTES])
    if page_bytes == 1:
        page_bytes = 65536  # which two bytes cannot say
    expected = page_bytes * _number(header[_PAGES])
    size = path.stat().st_size
    if size < expected:
        raise StorageFailed(StorageFault.DAMAGED, str(path), f"{size} of {expected} bytes")


def _number(field: bytes) -> int:
    return int.from_bytes(field, "big")


def _quick_check(path: Path, where: Path, *, read_only: bool) -> None:
    try:
        with closing(connect(path, read_only=read_only)) as connection:
            complaints = [text for (text,) in connection.execute("PRAGMA quick_check(5)")]
    except sqlite3.DatabaseError as error:
        if fault_of(error) is StorageFault.FAILED:  # such as a table without its definition
            raise StorageFailed(StorageFault.DAMAGED, str(where), str(error)) from error
        raise
    if complaints != ["ok"]:
        raise StorageFailed(StorageFault.DAMAGED, str(where), "; ".join(complaints))
