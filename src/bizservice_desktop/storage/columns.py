"""What tables are made of: columns without nulls, checks of the domain's values, JSON."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    Double,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

from bizservice_desktop.domain.agenda.agenda import OwnMaterial
from bizservice_desktop.domain.method.method import Per

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def identified(name: str, *columns: Any) -> Table:
    """A table of values; `key` grows, so that the order of making is kept."""
    key = Column("key", Integer, primary_key=True)
    return Table(name, METADATA, key, text("id", unique=True), *columns)


def of_jobcentre(name: str, *columns: Any) -> Table:
    """A table of values that belong to a jobcentre."""
    jobcentre = ForeignKey("jobcentre.id", ondelete="CASCADE")
    return identified(name, text("jobcentre_id", jobcentre, index=True), *columns)


def part_of(owner: str, column: str, name: str, *columns: Any) -> Table:
    """A table of rows that hang on those of `owner` by `column`, and go with them."""
    belongs = ForeignKey(f"{owner}.id", ondelete="CASCADE")
    return Table(name, METADATA, text(column, belongs, primary_key=True), *columns)


def text(name: str, *parts: Any, **options: Any) -> Column[str]:
    return Column(name, Text, *parts, **{"nullable": False, **options})


def integer(
    name: str, lowest: int, highest: int | None = None, *, nullable: bool = False
) -> Column[int]:
    end = f">= {lowest}" if highest is None else f"BETWEEN {lowest} AND {highest}"
    return Column(name, Integer, check(name, f"{name} {end}"), nullable=nullable)


def position(*, primary_key: bool = True) -> Column[int]:
    """Where a row stands among those of its owner, from 0."""
    among = check("position", "position >= 0")
    return Column("position", Integer, among, primary_key=primary_key, nullable=False)


def double(name: str, lowest: float, highest: float) -> Column[float]:
    limits = check(name, f"{name} BETWEEN {lowest} AND {highest}")
    return Column(name, Double, limits, nullable=False)


def truth(name: str) -> Column[bool]:
    return Column(name, Boolean, check(name, f"{name} IN (true, false)"), nullable=False)


def day(name: str, *, nullable: bool = False) -> Column[date]:
    return Column(name, Date, nullable=nullable)


def moment(name: str, *, nullable: bool = False) -> Column[datetime]:
    return Column(name, UtcTime, nullable=nullable)


def one_of(name: str, values: type[StrEnum], *, nullable: bool = False) -> Column[StrEnum]:
    listed = ", ".join(f"'{value}'" for value in values)
    known = check(name, f"{name} IN ({listed})")
    return Column(name, OneOf(values), known, nullable=nullable)


def ids(name: str) -> Column[tuple[str, ...]]:
    return Column(name, IdList, nullable=False)


def check(name: str, condition: str) -> CheckConstraint:
    return CheckConstraint(condition, name=name)


class OneOf(TypeDecorator[StrEnum]):
    """A value of an enumeration; anything else in the column is a ValueError on reading."""

    impl = Text
    cache_ok = True

    def __init__(self, values: type[StrEnum]) -> None:
        super().__init__()
        self.values = values

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        return None if value is None else self.values(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; SQLite has no type that keeps the zone."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Raises: ValueError: Not a moment."""
        return None if value is None else datetime.fromisoformat(value).astimezone(UTC)


class Json(TypeDecorator[Any]):
    """JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:  # noqa: ARG002
        return json.dumps(self.plain(value), ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        return self.read(json.loads(value or ""))

    def plain(self, value: Any) -> object:
        """What JSON can say of the value."""
        return value

    def read(self, stored: Any) -> Any:
        """Raises: TypeError, ValueError: The column holds something else."""
        raise NotImplementedError


class IdList(Json):
    """Ids in order."""

    cache_ok = True

    def read(self, stored: Any) -> tuple[str, ...]:
        if not isinstance(stored, list) or not all(isinstance(id, str) for id in stored):
            raise TypeError(f"not a list of ids: {stored}")
        return tuple(stored)


class Texts(Json):
    """Texts by locale."""

    cache_ok = True

    def plain(self, value: Mapping[str, str]) -> object:
        return dict(value)

    def read(self, stored: Any) -> dict[str, str]:
        if not isinstance(stored, dict) or not all(isinstance(t, str) for t in stored.values()):
            raise TypeError(f"not texts by locale: {stored}")
        return stored


class OwnMaterials(Json):
    """Materials: title, what it is counted by, how many."""

    cache_ok = True

    def plain(self, value: tuple[OwnMaterial, ...]) -> object:
        return [[material.title, material.per, material.count] for material in value]

    def read(self, stored: Any) -> tuple[OwnMaterial, ...]:
        return tuple(OwnMaterial(str(title), Per(per), int(count)) for title, per, count in stored)
