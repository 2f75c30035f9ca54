"""Answers and cells from files: checked as a whole, taken as a whole or not at all.

Managers' own answer files become votes, one file one vote, and each only once. Of the files
themselves a round keeps a salted digest, which tells no answers.

Source: docs/answer-file.md; docs/method.md, "Votes".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, parse_answer
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    NoteKind,
    Round,
    RoundId,
)
from bizservice_desktop.domain.assessment.voters import DEFAULT_MIN_VOTERS
from bizservice_desktop.domain.method.method import CellId, Method, PointId

from ..read_model import ReadModel
from .table import Fault, Faults, FileRead, Problem, Row, TableForm, word_of

ANSWER_TABLE = TableForm(("point_id", "question", "level", "note"), ("point_id", "level"))
CELL_TABLE = TableForm(
    (
        "cell_id",
        "status",
        "elements",
        "reason",
        "decided_by",
        "decided_on",
        "look_again_on",
    ),
    ("cell_id", "status"),
)


def with_answers(
    method: Method,
    round: Round,
    rows: Iterable[Row],
    *,
    as_vote: bool = False,
    min_voters: int = DEFAULT_MIN_VOTERS,
    group: str = "",
) -> Round:
    """Return the round with the answers of `rows` as agreed levels, or as one person's votes.

    Notes become evidence; a vote has no note, for a note could tell who wrote it. It is one of
    `group`, or of none, and may have to wait for others.

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
        if as_vote:
            record = record.with_late_votes(Ballot().with_votes((answer,), group), min_voters)
        else:
            record = replace(record, agreed=answer)
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
    """Return the round with the cells of `rows`; what there is no column of stays.

    A cell that is left empty needs its reason, in the row or from before.

    Raises:
        RowsInvalid: Every fault of every row.
    """
    faults = Faults()
    for row in faults.known(rows, "cell_id", [cell.id for cell in method.cells]):
        status = faults.read(
            row, "status", word_of(Coverage), Problem.BAD_STATUS, Coverage.NOT_JUDGED, required=True
        )
        cell = CellId(row["cell_id"])
        before = round.cell(cell)
        record = CellRecord(
            status,
            row.values.get("elements", before.elements),
            row.values.get("reason", before.reason),
            row.values.get("decided_by", before.decided_by),
            _day(row, "decided_on", before.decided_on, faults),
            _day(row, "look_again_on", before.look_again_on, faults),
        )
        if record.status is Coverage.LEFT_EMPTY and not record.reason:
            faults.add(row, "reason", Problem.NO_REASON)
        round = round.with_cell(cell, record)
    faults.refuse_any()
    return round


def _day(row: Row, column: str, before: date | None, faults: Faults) -> date | None:
    """The day in a column; that of `before` where the table has no such column."""
    if column not in row.values:
        return before
    return faults.read(row, column, date.fromisoformat, Problem.BAD_DAY, None)


class AnswerFiles(Protocol):
    """Reads answer files and makes the sheets to send out."""

    def read(self, path: Path) -> FileRead:
        """Never raises for what is in the file, or for a file that is not there."""
        ...

    def csv(self, model: ReadModel) -> bytes: ...

    def xlsx(self, model: ReadModel) -> bytes: ...


class FileState(StrEnum):
    """READY is merged; of two people with the same answers SAME_ANSWERS and MERGED_BEFORE, only
    when the user says so; the others never."""

    READY = "ready"
    SAME_ANSWERS = "same_answers"
    SAME_FILE = "same_file"
    MERGED_BEFORE = "merged_before"
    NO_ANSWERS = "no_answers"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """One file, looked through. `same_as` is the file it repeats, if it does."""

    path: Path
    state: FileState
    digest: str = ""
    answers: Mapping[PointId, Answer] = field(default_factory=dict)
    faults: Sequence[Fault] = ()
    same_as: Path | None = None


class Occasion(StrEnum):
    """The round of voting that merged votes belong to."""

    SAME = "same"
    """That of the files merged before."""
    NEW = "new"


def occasions(round: Round, files: Iterable[AnswerFile]) -> tuple[Occasion, ...]:
    """Return what can be chosen for these files, the usual choice first.

    Files that come late belong to the round of voting of those before them, unless the group
    has voted since on every point they share.
    """
    records = [round.record(point) for file in files for point in file.answers]
    shared = [record for record in records if record.files_ballot is not None]
    if not shared:
        return (Occasion.NEW,)
    if any(record.files_ballot == len(record.ballots) - 1 for record in shared):
        return (Occasion.SAME, Occasion.NEW)
    return (Occasion.NEW, Occasion.SAME)


def takes(state: FileState, *, same: bool) -> bool:
    """Whether a file is merged; `same`: one that repeats another is another person's."""
    is_same = state in (FileState.SAME_ANSWERS, FileState.MERGED_BEFORE)
    return state is FileState.READY or (same and is_same)


def digest_of(round: RoundId, content: bytes) -> str:
    """Salted with the round, so that a digest is of use in it alone."""
    return sha256(round.encode("utf-8") + content).hexdigest()


def look_through(method: Method, round: Round, files: Iterable[FileRead]) -> tuple[AnswerFile, ...]:
    """Say of every file what would become of it, in the order given."""
    found: list[AnswerFile] = []
    for file in files:
        found.append(_judged(method, round, file, found))
    return tuple(found)


def with_files(
    round: Round,
    files: Iterable[AnswerFile],
    ballots: Mapping[PointId, Ballot],
    occasion: Occasion = Occasion.NEW,
    min_voters: int = DEFAULT_MIN_VOTERS,
) -> Round:
    """Return the round with the ballots that the files' votes make; their digests are kept.

    Takes what it is given: choose the files that `takes` says. On the SAME occasion a point
    without a ballot of files gets a new one, and votes on one that may have been seen wait until
    enough have come.
    """
    for point, ballot in ballots.items():
        record = round.record(point)
        number = record.files_ballot if occasion is Occasion.SAME else None
        if number is None:
            number = record.next_ballot
            record = record.with_late_votes(ballot, min_voters, number)
            record = replace(record, files_ballot=number)
        else:
            record = record.with_late_votes(ballot, min_voters, number)
        round = round.with_record(point, record)
    digests = (file.digest for file in files)
    return replace(round, merged_files=round.merged_files.union(digests))


def waiting_points(before: Round, after: Round) -> tuple[PointId, ...]:
    """The points on which votes that came in between wait for others."""
    found = (id for id, record in after.points.items() if record.waiting)
    return tuple(id for id in found if after.record(id).waiting > before.record(id).waiting)


def _judged(
    method: Method, round: Round, file: FileRead, earlier: Sequence[AnswerFile]
) -> AnswerFile:
    if file.faults:
        return AnswerFile(file.path, FileState.FAULTY, faults=file.faults)
    digest = digest_of(round.id, file.content)
    answers, faults = _votes(method, file.rows)
    same_file = next((each.path for each in earlier if each.path == file.path), None)
    same_answers = next((each.path for each in earlier if each.answers == answers != {}), None)
    state = FileState.READY
    if same_file:
        state = FileState.SAME_FILE
    elif digest in round.merged_files:
        state = FileState.MERGED_BEFORE
    elif faults:
        state = FileState.FAULTY
    elif not answers:
        state = FileState.NO_ANSWERS
    elif same_answers:
        state = FileState.SAME_ANSWERS
    same_as = same_file or same_answers
    return AnswerFile(file.path, state, digest, answers, faults, same_as=same_as)


def _votes(method: Method, rows: Iterable[Row]) -> tuple[dict[PointId, Answer], Sequence[Fault]]:
    """A row without a level is no vote on its point."""
    faults = Faults()
    answers: dict[PointId, Answer] = {}
    for row in faults.known(rows, "point_id", method.point_order):
        answer = read_level(row, faults, as_vote=True, required=False)
        if answer is not None:
            answers[PointId(row["point_id"])] = answer
    return answers, tuple(faults)
