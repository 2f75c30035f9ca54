"""Answers and cells from files: checked as a whole, taken as a whole or not at all."""

from collections.abc import Iterable
from dataclasses import replace

from bizservice_desktop.domain.assessment.answers import Answer, Mark, parse_answer
from bizservice_desktop.domain.assessment.matrix import Coverage
from bizservice_desktop.domain.assessment.round import NoteKind, Round
from bizservice_desktop.domain.method.method import CellId, Method, PointId

from .table import Faults, Problem, Row, TableForm

ANSWER_TABLE = TableForm(("point_id", "question", "level", "note"), ("point_id", "level"))
CELL_TABLE = TableForm(("cell_id", "status", "elements"), ("cell_id", "status"))


def with_answers(
    method: Method, round: Round, rows: Iterable[Row], *, as_vote: bool = False
) -> Round:
    """Return the round with the answers of `rows` as agreed levels, or as one person's votes.

    Notes become evidence; a vote has no note, for a note could tell who wrote it.

    Raises:
        RowsInvalid: Every fault of every row.
    """
    faults = Faults()
    for row in faults.known(rows, "point_id", method.point_order):
        answer = read_level(row, faults, as_vote=as_vote, required=True)
        if answer is None:
            continue
        point = PointId(row["point_id"])
        record = round.record(point)
        record = record.with_votes(answer) if as_vote else replace(record, agreed=answer)
        if row["note"] and not as_vote:
            record = record.with_note(NoteKind.EVIDENCE, row["note"])
        round = round.with_record(point, record)
    faults.refuse_any()
    return round


def read_level(row: Row, faults: Faults, *, as_vote: bool, required: bool) -> Answer | None:
    """Return the answer of a row; None when it is open or has a fault."""
    problem = Problem.BAD_VOTE if as_vote else Problem.BAD_LEVEL
    answer = faults.read(row, "level", parse_answer, problem, None, required=required)
    if as_vote and answer is Mark.NOT_RELEVANT:
        faults.add(row, "level", Problem.NOT_A_VOTE)
        return None
    return answer


def with_cells(method: Method, round: Round, rows: Iterable[Row]) -> Round:
    """Return the round with the cells of `rows`; without a column of elements these stay.

    Raises:
        RowsInvalid: Every fault of every row.
    """
    faults = Faults()
    for row in faults.known(rows, "cell_id", [cell.id for cell in method.cells]):
        status = faults.read(
            row, "status", _coverage, Problem.BAD_STATUS, Coverage.NOT_JUDGED, required=True
        )
        cell = CellId(row["cell_id"])
        record = replace(round.cell(cell), status=status)
        if "elements" in row.values:
            record = replace(record, elements=row["elements"])
        round = round.with_cell(cell, record)
    faults.refuse_any()
    return round


def _coverage(text: str) -> Coverage:
    return Coverage(text.lower())
