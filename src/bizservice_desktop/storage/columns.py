"""What the tables share: names of constraints, checks made of the domain's values, id lists."""

import json
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Dialect, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from bizservice_desktop.domain.agenda.agenda import OwnMaterial
from bizservice_desktop.domain.method.agenda_proposal import Per

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


class Base(DeclarativeBase):
    """Rows never leave the storage package."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: Text}  # noqa: RUF012 - as SQLAlchemy wants it


class IdList(TypeDecorator[tuple[str, ...]]):
    """Ids in order as JSON text; anything else in the column is a TypeError on reading."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002
        ids = json.loads(value or "")
        if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
            raise TypeError(f"not a list of ids: {value}")
        return tuple(ids)


class Texts(TypeDecorator[dict[str, str]]):
    """Texts by locale as JSON; anything else in the column is a TypeError on reading."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, str]:  # noqa: ARG002
        texts = json.loads(value or "")
        if not isinstance(texts, dict) or not all(isinstance(t, str) for t in texts.values()):
            raise TypeError(f"not texts by locale: {value}")
        return texts


class OwnMaterials(TypeDecorator[tuple[OwnMaterial, ...]]):
    """Materials as JSON: title, what it is counted by, how many."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self,
        value: tuple[OwnMaterial, ...] | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> str | None:
        if value is None:
            return None
        return json.dumps([[m.title, m.per, m.count] for m in value], ensure_ascii=False)

    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> tuple[OwnMaterial, ...]:
        """Raises: TypeError or ValueError: The column holds something else."""
        return tuple(
            OwnMaterial(str(title), Per(per), int(count))
            for title, per, count in json.loads(value or "")
        )


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; SQLite has no type that keeps the zone."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Raises: ValueError: Not a moment."""
        return None if value is None else datetime.fromisoformat(value).astimezone(UTC)


def check(name: str, condition: str) -> CheckConstraint:
    return CheckConstraint(condition, name=name)


def within(column: str, lowest: int, highest: int) -> CheckConstraint:
    return check(column, f"{column} BETWEEN {lowest} AND {highest}")


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return check(column, f"{column} IN ({listed})")


def truth(column: str) -> CheckConstraint:
    return check(column, f"{column} IN (true, false)")
