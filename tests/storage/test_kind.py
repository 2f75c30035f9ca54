"""A field without a column, or without rows of its own, is noticed when the program starts."""

from dataclasses import dataclass

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from bizservice_desktop.storage.kind import Form


@dataclass(frozen=True)
class Thing:
    id: str
    owner: str
    size: int
    parts: tuple[str, ...] = ()


TABLE = Table(
    "thing",
    MetaData(),
    Column("id", Text),
    Column("owner_id", Text),
    Column("size_mm", Integer),
)


def test_a_value_lies_in_the_columns_of_its_fields() -> None:
    form = Form(Thing, TABLE, size="size_mm", parts=None)
    row = form.row(Thing("a", "me", 3, ("x",)))
    assert row == {"id": "a", "owner_id": "me", "size_mm": 3}
    assert form.value(row, parts=("x",)) == Thing("a", "me", 3, ("x",))


@pytest.mark.parametrize("columns", [{"size": "size_mm"}, {"parts": None}, {"size": "none"}])
def test_a_field_without_a_column_is_refused(columns: dict[str, str | None]) -> None:
    with pytest.raises(KeyError):
        Form(Thing, TABLE, **columns)
