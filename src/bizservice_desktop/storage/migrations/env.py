"""Run by Alembic: all missing steps in one transaction, checked before it is committed.

The caller gives the arguments of migrate() as the configuration's attributes. Foreign keys
are off while tables are rebuilt: with them on, dropping the old table removes the children
of its rows, silently. They can only be switched outside a transaction, so the connection
must not have begun one.
"""

from alembic import context
from sqlalchemy import Connection, inspect, text

from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.storage.engine import WRITES
from bizservice_desktop.storage.file_check import APPLICATION_ID


def migrate(connection: Connection, user_version: int, where: str) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - a fresh connection has one
    driver.execute("PRAGMA foreign_keys = OFF")
    with connection.execution_options(**{WRITES: True}).begin():
        before = _row_counts(connection)
        context.configure(connection=connection, transactional_ddl=True)
        context.run_migrations()
        _refuse_losses(before, _row_counts(connection), where)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise StorageFailed(StorageFault.FAILED, where, f"{len(orphans)} rows without parent")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {user_version}")


def _row_counts(connection: Connection) -> dict[str, int]:
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: connection.execute(text(f"SELECT count(*) FROM {quote(table)}")).scalar_one()  # noqa: S608
        for table in inspect(connection).get_table_names()
    }


def _refuse_losses(before: dict[str, int], after: dict[str, int], where: str) -> None:
    """A table may be dropped by a step that says so, but no table may lose rows."""
    for table in before.keys() & after.keys():
        if after[table] < before[table]:
            detail = f"{table}: {before[table]} rows became {after[table]}"
            raise StorageFailed(StorageFault.FAILED, where, detail)


migrate(**context.config.attributes)
