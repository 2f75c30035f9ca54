"""SQLAlchemy's engine over one database file."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from .connection import connect

WRITES = "bizservice_writes"
"""Execution option of a connection: its transactions begin as writers."""


def open_engine(path: Path, read_only: bool = False) -> Engine:
    """Return an engine for a file that exists; it checks nothing, `Database.open` does.

    A writer begins with BEGIN IMMEDIATE: one that begins as a reader is refused at its
    first write, at once and whatever the busy timeout, when another has begun to write.
    """

    def new_connection() -> sqlite3.Connection:
        connection = connect(path, read_only=read_only)
        if not read_only:
            # one file, readable on read-only media; with WAL it is neither
            connection.execute("PRAGMA journal_mode = DELETE")
        return connection

    engine = create_engine("sqlite://", creator=new_connection, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    is_writer = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writer else "BEGIN")
