"""Writes what changed from one value of a round to the next, and reads nothing for it.

One answer is one key press: reading the whole round back to compare it would take longer
than a frame of the screen.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Table, delete, insert, update

from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.round import PointRecord, Round

from .columns import Base
from .round_values import Values, of_ballot, of_cell, of_pair, of_point, of_target
from .rows import BallotRow, CellRow, InterplayRow, PointRow, RoundRow, TargetRow

V = TypeVar("V")


def can_be_told(before: Round, after: Round) -> bool:
    """Whether the two differ only in what `write_changes` writes."""
    rest = replace(
        after,
        points=before.points,
        interplay=before.interplay,
        cells=before.cells,
        targets=before.targets,
    )
    return rest == before


def write_changes(connection: Connection, before: Round, after: Round, content: str) -> None:
    """`content` is the hash of `after`. The file must hold `before`; see can_be_told()."""
    round = {"round_id": after.id}
    _write(connection, PointRow, round, "point_id", before.points, after.points, of_point)
    for id, record in after.points.items():
        earlier = before.points.get(id, PointRecord())
        if record.ballots != earlier.ballots:
            place = {**round, "point_id": id}
            _write(
                connection,
                BallotRow,
                place,
                "number",
                _numbered(earlier),
                _numbered(record),
                of_ballot,
            )
    _write(connection, InterplayRow, round, "pair_id", before.interplay, after.interplay, of_pair)
    _write(connection, CellRow, round, "cell_id", before.cells, after.cells, of_cell)
    _write(connection, TargetRow, round, "at_id", before.targets, after.targets, of_target)
    table = _table(RoundRow)
    connection.execute(update(table).where(table.c.id == after.id).values(content_sha256=content))


def _numbered(record: PointRecord) -> Mapping[int, Ballot]:
    return dict(enumerate(record.ballots))


def _write(
    connection: Connection,
    row: type[Base],
    place: Mapping[str, object],
    key: str,
    before: Mapping[Any, V],
    after: Mapping[Any, V],
    values_of: Callable[[V], Values],
) -> None:
    """Make the rows at `place` say `after`, by the column `key`."""
    if before == after:
        return
    table = _table(row)
    for id in before.keys() - after.keys():
        connection.execute(_at(delete(table), table, {**place, key: id}))
    for id, value in after.items():
        if before.get(id) is value:
            continue
        values = values_of(value)
        if id not in before:
            connection.execute(insert(table).values(**place, **{key: id}, **values))
        elif values_of(before[id]) != values:
            connection.execute(_at(update(table), table, {**place, key: id}).values(**values))


def _at(statement: Any, table: Table, place: Mapping[str, object]) -> Any:
    return statement.where(*(table.c[column] == value for column, value in place.items()))


def _table(row: type[Base]) -> Table:
    return cast("Table", row.__table__)
