"""Makes child rows say what a value says, touching only the rows that differ.

SQLAlchemy writes an attribute only when it got another value, so setting all of them is
the way to write what changed.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K", bound=str)
R = TypeVar("R")
V = TypeVar("V")


def sync_by_id(
    rows: dict[str, R],
    values: Mapping[K, V],
    new_row: Callable[[str], R],
    fill: Callable[[R, V], None],
) -> None:
    for gone in rows.keys() - values.keys():
        del rows[gone]
    for id, value in values.items():
        row = rows.get(id) or new_row(id)
        fill(row, value)
        rows.setdefault(id, row)


def sync_in_order(
    rows: list[R],
    values: Sequence[V],
    new_row: Callable[[int], R],
    fill: Callable[[R, V], None],
) -> None:
    """The row at an index takes the value at that index."""
    del rows[len(values) :]
    for index, value in enumerate(values):
        row = rows[index] if index < len(rows) else new_row(index)
        fill(row, value)
        if index == len(rows):
            rows.append(row)
