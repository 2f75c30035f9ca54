"""Kinds of value as rows: read by table, written by what differs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Table, delete, insert, select, update

Row: TypeAlias = Mapping[str, Any]
"""What the columns of a row say."""
Rows: TypeAlias = Mapping[Table, Sequence[Row]]
"""All that is stored of a value: its own row, and those of its parts."""


class Value(Protocol):
    """What is stored by its id."""

    @property
    def id(self) -> str: ...


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


V = TypeVar("V", bound=Value)
D = TypeVar("D", bound=_Dataclass)


class Form(Generic[D]):
    """How a dataclass lies in a table.

    A field has the column of its name, of its name with `_id`, or the one that `columns` says;
    None there means that the field is not in this table.
    """

    def __init__(self, value: type[D], table: Table, **columns: str | None) -> None:
        """Raises: KeyError: A field has no column."""
        self.value_type, self.table = value, table
        self._columns: dict[str, str] = {}
        for name in (field.name for field in fields(value)):
            column = columns.get(name, name if name in table.c else f"{name}_id")
            if column is not None:
                self._columns[name] = table.c[column].name

    def row(self, value: D) -> Row:
        return {column: getattr(value, name) for name, column in self._columns.items()}

    def numbered(self, values: Iterable[D], **more: object) -> list[Row]:
        """The rows of values in order; `more` are further columns of each."""
        numbered = enumerate(values)
        return [{**self.row(value), "position": place, **more} for place, value in numbered]

    def value(self, row: Row, **more: Any) -> D:
        """`more` are the fields that are not in the table; one without a value has its default.

        Raises: TypeError: A field has neither.
        """
        known = {name: row[column] for name, column in self._columns.items() if column in row}
        return self.value_type(**known, **more)

    def values(self, rows: Iterable[Row]) -> tuple[D, ...]:
        return tuple(map(self.value, rows))


class Kind(Generic[V]):
    """`parts` gives the rows of each table that hangs on that of `form`, without the owner's id;
    `read` makes of them the fields that are not in the table of `form`."""

    def __init__(
        self,
        form: Form[Any],
        parts: Mapping[Table, Callable[[V], Iterable[Row]]] | None = None,
        read: Callable[[Rows], dict[str, Any]] = lambda _: {},
    ) -> None:
        self.value_type, self.table, self._form = form.value_type, form.table, form
        self._parts, self._read = parts or {}, read

    def row(self, value: V) -> Row:
        """The value's own row."""
        return self._form.row(value)

    def rows(self, value: V) -> Rows:
        rows: dict[Table, Sequence[Row]] = {self.table: [self.row(value)]}
        for table, rows_of in self._parts.items():
            owner = _owner(table).name
            rows[table] = [{owner: value.id, **row} for row in rows_of(value)]
        return rows

    def value(self, rows: Rows) -> V:
        [row] = rows[self.table]
        value: V = self._form.value(row, **self._read(rows))
        return value

    def stored(self, connection: Connection, *where: ColumnElement[bool]) -> list[Rows]:
        """The rows of all values `where` it holds, in the order they were made."""
        columns = [column for column in self.table.c if column.name != "key"]
        query = select(*columns).where(*where).order_by(self.table.c.key)
        by_id: dict[str, dict[Table, list[Row]]] = {}
        for row in connection.execute(query).mappings():
            by_id[row["id"]] = {self.table: [dict(row)], **{table: [] for table in self._parts}}
        if by_id:
            ids = select(self.table.c.id).where(*where)
            for table in self._parts:
                owner = _owner(table)
                order = [*([table.c.position] if "position" in table.c else []), *table.primary_key]
                parts = select(table).where(owner.in_(ids)).order_by(*order)
                for row in connection.execute(parts).mappings():
                    by_id[row[owner.name]][table].append(dict(row))
        return list(by_id.values())

    def put(self, connection: Connection, value: V, before: Rows | None = None) -> Rows:
        """Make the file say `value` and return its rows; `before` is what the file is known to
        hold of it, and is read where it is not known."""
        after = self.rows(value)
        if before is None:
            before = next(iter(self.stored(connection, self.table.c.id == value.id)), {})
        for table, rows in after.items():
            _write(connection, table, before.get(table, ()), rows)
        return after


def _write(
    connection: Connection, table: Table, before: Sequence[Row], after: Sequence[Row]
) -> None:
    """Remove, change and add rows where the two differ; nothing is read."""
    own_key = [table.c.id] if "id" in table.c else [*table.primary_key]
    earlier = {tuple(row[column.name] for column in own_key): row for row in before}
    added: list[Row] = []
    for row in after:
        known = earlier.pop(tuple(row[column.name] for column in own_key), None)
        if known is None:
            added.append(row)
        elif changed := {name: value for name, value in row.items() if known[name] != value}:
            connection.execute(update(table).where(*_at(own_key, row)).values(changed))
    for row in earlier.values():
        connection.execute(delete(table).where(*_at(own_key, row)))
    if added:
        connection.execute(insert(table), [dict(row) for row in added])


def _at(key: Sequence[Column[Any]], row: Row) -> list[ColumnElement[bool]]:
    return [column == row[column.name] for column in key]


def _owner(table: Table) -> Column[Any]:
    """The column of a part that says on what its rows hang."""
    return next(iter(table.primary_key))
