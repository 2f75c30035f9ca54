"""Answers and cells from files: checked as a whole, taken as a whole or not at all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from bizservice_desktop.domain.assessment.answers import Answer, LevelOutOfRange, Mark, parse_answer
from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.round import NoteKind, Round
from bizservice_desktop.domain.method.method import CellId, Method, PointId

ANSWER_COLUMNS = ("point_id", "level", "note")
CELL_COLUMNS = ("cell_id", "status", "elements")
OPTIONAL_COLUMNS = ("note", "elements")

T = TypeVar("T")


class RowProblem(StrEnum):
    UNKNOWN_ID = "unknown_id"
    GIVEN_TWICE = "given_twice"
    BAD_LEVEL = "bad_level"
    BAD_STATUS = "bad_status"
    NOT_A_VOTE = "not_a_vote"


@dataclass(frozen=True, slots=True)
class RowFault:
    """`line` counts from 1 as an editor does."""

    line: int
    column: str
    problem: RowProblem
    value: str


class RowsInvalid(ValueError):
    """Some rows are wrong; nothing was taken."""

    def __init__(self, faults: Sequence[RowFault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file; an absent column reads as empty text."""

    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "").strip()


class _Faulty(Exception):
    def __init__(self, column: str, problem: RowProblem, value: str) -> None:
        self.column, self.problem, self.value = column, problem, value


def with_answers(
    method: Method, round: Round, rows: Iterable[Row], *, as_vote: bool = False
) -> Round:
    """Return the round with the answers of `rows` as agreed levels, or as one person's votes.

    Notes become evidence; a vote has no note, for a note could tell who wrote it.

    Raises:
        RowsInvalid: Every fault of every row.
    """
    known = frozenset(method.point_order)

    def read(row: Row) -> tuple[PointId, Answer, str]:
        if row["point_id"] not in known:
            raise _Faulty("point_id", RowProblem.UNKNOWN_ID, row["point_id"])
        try:
            answer = parse_answer(row["level"])
        except LevelOutOfRange:
            raise _Faulty("level", RowProblem.BAD_LEVEL, row["level"]) from None
        if as_vote and answer is Mark.NOT_RELEVANT:
            raise _Faulty("level", RowProblem.NOT_A_VOTE, row["level"])
        return PointId(row["point_id"]), answer, row["note"]

    for point, answer, note in _read_all(rows, "point_id", read):
        record = round.record(point)
        if as_vote:
            round = round.with_record(point, record.with_votes(answer))
            continue
        record = replace(record, agreed=answer)
        if note:
            record = record.with_note(NoteKind.EVIDENCE, note)
        round = round.with_record(point, record)
    return round


def with_cells(method: Method, round: Round, rows: Iterable[Row]) -> Round:
    """Return the round with the cells of `rows`; without a column of elements these stay.

    Raises:
        RowsInvalid: Every fault of every row.
    """
    known = frozenset(cell.id for cell in method.cells)

    def read(row: Row) -> tuple[CellId, CellRecord]:
        if row["cell_id"] not in known:
            raise _Faulty("cell_id", RowProblem.UNKNOWN_ID, row["cell_id"])
        try:
            status = Coverage(row["status"].lower())
        except ValueError:
            raise _Faulty("status", RowProblem.BAD_STATUS, row["status"]) from None
        cell = CellId(row["cell_id"])
        if "elements" in row.values:
            return cell, CellRecord(status, row["elements"])
        return cell, replace(round.cell(cell), status=status)

    for cell, record in _read_all(rows, "cell_id", read):
        round = round.with_cell(cell, record)
    return round


def _read_all(rows: Iterable[Row], key: str, read: Callable[[Row], T]) -> list[T]:
    values: list[T] = []
    faults: list[RowFault] = []
    seen: set[str] = set()
    for row in rows:
        try:
            values.append(read(row))
            if row[key] in seen:
                raise _Faulty(key, RowProblem.GIVEN_TWICE, row[key])
            seen.add(row[key])
        except _Faulty as fault:
            faults.append(RowFault(row.line, fault.column, fault.problem, fault.value))
    if faults:
        raise RowsInvalid(faults)
    return values
