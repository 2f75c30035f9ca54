"""What somebody removed: kept as it lay in its tables, for thirty days.

The rows are JSON, by table and column. A column that a table got since has its field's default.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, select

from bizservice_desktop.services.ports import Removed

from .agendas import AGENDAS
from .cards import DECKS, OWN_CARDS
from .columns import METADATA, moment, of_jobcentre, text
from .initiatives import INITIATIVES
from .kind import Kind, Row, Rows

DAYS_KEPT = 30
REMOVED = of_jobcentre("removed", text("kind"), moment("removed_at"), text("stored_rows"))
KEPT: dict[str, Kind[Any]] = {
    kind.value_type.__name__: kind for kind in (AGENDAS, INITIATIVES, OWN_CARDS, DECKS)
}


def keep(connection: Connection, kind: Kind[Any], id: str, at: datetime) -> None:
    """Before a value is removed; a kind that nobody would miss is not kept."""
    name = kind.value_type.__name__
    if name not in KEPT:
        return
    for rows in kind.stored(connection, kind.table.c.id == id):
        written = {
            table.name: [_written(connection, table, row) for row in its]
            for table, its in rows.items()
        }
        row = {
            "id": id,
            "jobcentre_id": rows[kind.table][0]["jobcentre_id"],
            "kind": name,
            "removed_at": at,
            "stored_rows": json.dumps(written, ensure_ascii=False),
        }
        take_out(connection, id)
        connection.execute(insert(REMOVED), [row])


def take_out(connection: Connection, id: str) -> None:
    """It is there again."""
    connection.execute(delete(REMOVED).where(REMOVED.c.id == id))


def removed_of(connection: Connection, jobcentre: str) -> Iterator[Removed]:
    """The newest first; one that can no longer be read is left out."""
    newest = select(REMOVED).where(REMOVED.c.jobcentre_id == jobcentre)
    newest = newest.order_by(REMOVED.c.removed_at.desc(), REMOVED.c.key.desc())
    for row in connection.execute(newest).mappings():
        try:
            kind = KEPT[row["kind"]]
            value = kind.value(_rows(connection, json.loads(row["stored_rows"])))
        except (KeyError, TypeError, ValueError):
            continue
        yield Removed(value, row["removed_at"])


def forget(connection: Connection, jobcentre: str) -> None:
    connection.execute(delete(REMOVED).where(REMOVED.c.jobcentre_id == jobcentre))


def forget_old(connection: Connection, now: datetime) -> bool:
    """What has been kept long enough; whether there was any."""
    is_old = REMOVED.c.removed_at < now - timedelta(days=DAYS_KEPT)
    if connection.scalar(select(REMOVED.c.key).where(is_old).limit(1)) is None:
        return False
    connection.execute(delete(REMOVED).where(is_old))
    return True


def _written(connection: Connection, table: Table, row: Row) -> dict[str, Any]:
    """As SQLite has it."""
    return {name: _bound(connection, table.c[name], value) for name, value in row.items()}


def _rows(connection: Connection, written: dict[str, Sequence[Row]]) -> Rows:
    tables = {
        table: written[table.name] for table in METADATA.tables.values() if table.name in written
    }
    return {
        table: [
            {
                name: _read(connection, table.c[name], value)
                for name, value in row.items()
                if name in table.c
            }
            for row in rows
        ]
        for table, rows in tables.items()
    }


def _bound(connection: Connection, column: Column[Any], value: Any) -> Any:
    process = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return process(value) if process else value


def _read(connection: Connection, column: Column[Any], value: Any) -> Any:
    kind = column.type.dialect_impl(connection.dialect)
    process = kind.result_processor(connection.dialect, None)
    return process(value) if process else value
