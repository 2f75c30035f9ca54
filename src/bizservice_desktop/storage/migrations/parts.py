"""What schema steps are written with: columns without nulls, tables with named constraints.

Released steps are made of these: they may be added to, never changed.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

ROUND = {"round_id": "round.id"}
AGENDA = {"agenda_id": "agenda.id"}


def text(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def integer(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def boolean(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def day(name: str, *, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Date(), nullable=nullable)]


def double(name: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Double(), nullable=False)]


def create_identified(table: str, *columns: sa.Column[Any], checks: Sequence[str] = ()) -> None:
    """A table of values that belong to nothing."""
    _create(table, [*integer("key"), *text("id"), *columns], checks, ["key"], unique="id")


def create_owned(
    table: str,
    *columns: sa.Column[Any],
    checks: Sequence[str] = (),
    added: Mapping[str, str] | None = None,
) -> None:
    """A table of values that belong to a jobcentre; see `_create` for `checks` and `added`."""
    head = [*integer("key"), *text("id", "jobcentre_id")]
    belongs = {"jobcentre_id": "jobcentre.id"}
    _create(table, [*head, *columns], checks, ["key"], belongs, unique="id", added=added)
    op.create_index(op.f(f"ix_{table}_jobcentre_id"), table, ["jobcentre_id"])


def create_part(
    table: str,
    belongs: Mapping[str, str],
    *columns: sa.Column[Any],
    key: Sequence[str] = (),
    checks: Sequence[str] = (),
    added: Mapping[str, str] | None = None,
) -> None:
    """A table of rows that hang on another by the columns of `belongs`, among whose rows `key`
    tells them apart."""
    head = text(*belongs)
    _create(table, [*head, *columns], checks, [*belongs, *key], belongs, added=added)


def _create(
    table: str,
    columns: Sequence[sa.Column[Any]],
    checks: Sequence[str],
    key: Sequence[str],
    belongs: Mapping[str, str] | None = None,
    *,
    unique: str = "",
    added: Mapping[str, str] | None = None,
) -> None:
    """Make a table.

    With `added` it takes the place of the one of its name, whose rows are copied, for SQLite
    cannot change a check; what refers to it keeps doing so, since foreign keys are off and go
    by its name.

    Args:
        checks: Conditions, named by their first word; `name: condition` names one otherwise.
        belongs: The columns of the parent by those that refer to it.
        added: The value in SQL of each column that the table did not have.
    """
    constraints: list[sa.Constraint] = []
    for check in checks:
        name, colon, condition = check.partition(": ")
        name = name if colon else check.split()[0]
        constraints.append(sa.CheckConstraint(condition or check, name=op.f(f"ck_{table}_{name}")))
    if belongs:
        foreign = op.f(f"fk_{table}_{'_'.join(belongs)}")
        constraints.append(
            sa.ForeignKeyConstraint(
                [*belongs], [*belongs.values()], name=foreign, ondelete="CASCADE"
            )
        )
    constraints.append(sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{table}")))
    if unique:
        constraints.append(sa.UniqueConstraint(unique, name=op.f(f"uq_{table}_{unique}")))
    if not added:
        op.create_table(table, *columns, *constraints)
        return
    kept = ", ".join(column.name for column in columns if column.name not in added)
    op.create_table(f"{table}_new", *columns, *constraints)
    op.execute(
        f"INSERT INTO {table}_new ({kept}, {', '.join(added)}) "  # noqa: S608 - all of it is ours
        f"SELECT {kept}, {', '.join(added.values())} FROM {table}"
    )
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)
