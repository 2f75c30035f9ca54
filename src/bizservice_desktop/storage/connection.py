"""The one way a database file is opened: the driver, and what SQLite must be told each time."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

_BUSY_SECONDS = 5.0
_PRAGMAS = (
    "foreign_keys = ON",  # off by default, and per connection
    "synchronous = FULL",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",  # else free bytes, also of copies, hold earlier counts of votes
)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open an existing file; never makes one, and changes nothing in it by opening.

    The driver's own transactions are off (`isolation_level=None`): it would commit before
    DDL and not begin before SELECT, and it differs between Python 3.11 and 3.13.

    Raises:
        sqlite3.Error: The file cannot be opened.
    """
    connection = sqlite3.connect(
        _uri(path, "ro" if read_only else "rw"),
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # the pool hands a connection to one thread at a time
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path, mode: str) -> str:
    """`Path.as_uri` writes a share as a host, which SQLite refuses."""
    quoted = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{'' if quoted.startswith('/') else '/'}{quoted}?mode={mode}"
