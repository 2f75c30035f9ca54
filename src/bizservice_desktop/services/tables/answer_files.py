"""Managers' own answer files, merged into a round as votes: one file, one vote.

A file is taken whole or not at all, and only once. Of the files themselves a round keeps a
salted digest, which tells no answers.

Source: docs/answer-file.md; docs/method.md, "Votes".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from bizservice_desktop.domain.assessment.answers import Answer
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.method.method import Method, PointId

from ..read_model import ReadModel
from .importing import read_level
from .table import Fault, Faults, FileRead, Row


class AnswerFiles(Protocol):
    """Reads answer files and makes the sheets to send out."""

    def read(self, path: Path) -> FileRead:
        """Never raises for what is in the file, or for a file that is not there."""
        ...

    def csv(self, model: ReadModel) -> bytes: ...

    def xlsx(self, model: ReadModel) -> bytes: ...


class FileState(StrEnum):
    """READY is merged; SAME_ANSWERS only when the user says so; the others never."""

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
) -> Round:
    """Return the round with the ballots that the files' votes make; their digests are kept.

    Takes what it is given: choose the files that are READY, or SAME_ANSWERS on purpose. On
    the SAME occasion a point without a ballot of files gets a new one.
    """
    for point, ballot in ballots.items():
        record = round.record(point)
        number = record.files_ballot if occasion is Occasion.SAME else None
        if number is None:
            round = round.with_ballots({point: ballot})
            record = round.record(point)
            record = replace(record, files_ballot=len(record.ballots) - 1)
        else:
            kept = list(record.ballots)
            kept[number] = kept[number].with_votes(ballot.votes)
            record = replace(record, ballots=tuple(kept))
        round = round.with_record(point, record)
    digests = (file.digest for file in files)
    return replace(round, merged_files=round.merged_files.union(digests))


def _judged(
    method: Method, round: Round, file: FileRead, earlier: Sequence[AnswerFile]
) -> AnswerFile:
    if file.faults:
        return AnswerFile(file.path, FileState.FAULTY, faults=file.faults)
    digest = digest_of(round.id, file.content)
    answers, faults = _votes(method, file.rows)
    same_file = next((each.path for each in earlier if each.digest == digest), None)
    same_answers = next(
        (each.path for each in earlier if answers and each.answers == answers), None
    )
    state = FileState.READY
    if digest in round.merged_files:
        state = FileState.MERGED_BEFORE
    elif same_file:
        state = FileState.SAME_FILE
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
