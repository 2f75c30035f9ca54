"""What schema steps are written with: columns without nulls, constraints with names.

Released steps are made of these: they may be added to, never changed.
"""

from datetime import date

import sqlalchemy as sa
from alembic import op


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def integer(name: str, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def boolean(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def day(name: str, nullable: bool = False) -> sa.Column[date]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def double(name: str) -> sa.Column[float]:
    return sa.Column(name, sa.Double(), nullable=False)


def primary(name: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(name))


def unique(name: str, column: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(column, name=op.f(name))


def check(name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(name))


def belongs(name: str, columns: list[str], parents: list[str]) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(columns, parents, name=op.f(name), ondelete="CASCADE")
