"""How jobcentres and rounds lie in the file, and the list of rounds.

SQLite has no page checksums: most flipped bits would go unseen, and a changed answer looks
like an answer. So a round is stored with a hash of all it holds.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKeyConstraint,
    Integer,
    Table,
    func,
    or_,
    select,
)

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    HandShade,
    InterplayState,
    Jobcentre,
    NoteKind,
    PointRecord,
    Round,
)
from bizservice_desktop.domain.assessment.voters import LEAST_MIN_VOTERS, MOST_MIN_VOTERS
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL
from bizservice_desktop.domain.workspace import RoundSummary

from .columns import (
    METADATA,
    check,
    day,
    double,
    identified,
    integer,
    of_jobcentre,
    one_of,
    part_of,
    position,
    text,
    truth,
)
from .content_hash import content_sha256
from .evidence import EVIDENCE, evidence_of, evidence_rows
from .kind import Form, Kind, Row, Rows

MOST_VOTES = 10_000  # of one kind in one ballot; a damaged count must not fill the memory
_COUNTS: dict[str, Answer] = {
    **{f"level{level}": level for level in range(MIN_LEVEL, MAX_LEVEL + 1)},
    "dont_know": Mark.DONT_KNOW,
}

JOBCENTRE = identified("jobcentre", text("name"), truth("is_sample"))
JOBCENTRES = Kind[Jobcentre](Form(Jobcentre, JOBCENTRE))

ROUND = of_jobcentre(
    "round",
    text("title"),
    day("held_on"),
    integer("people", 0, nullable=True),
    text("content_sha256", check("content_sha256", "length(content_sha256) = 64")),
    truth("counts_unjudged"),
)
# neither level nor mark means not agreed yet
_POINT = part_of(
    "round",
    "round_id",
    "point_answer",
    text("point_id", primary_key=True),
    integer("agreed_level", MIN_LEVEL, MAX_LEVEL, nullable=True),
    one_of("agreed_mark", Mark, nullable=True),
    *(text(f"note_{kind}") for kind in NoteKind),
    integer("files_ballot", 0, nullable=True),
    check("agreed_once", "agreed_level IS NULL OR agreed_mark IS NULL"),
)
# Counts only, without name, time or order: who voted what cannot be read from the file,
# whatever reads it.
_BALLOT = Table(
    "ballot",
    METADATA,
    text("round_id", primary_key=True),
    text("point_id", primary_key=True),
    Column("number", Integer, check("number", "number >= 0"), primary_key=True),
    *(integer(column, 0, MOST_VOTES) for column in _COUNTS),
    integer("least", LEAST_MIN_VOTERS, MOST_MIN_VOTERS, nullable=True),  # none: the lowest there is
    ForeignKeyConstraint(
        ["round_id", "point_id"],
        ["point_answer.round_id", "point_answer.point_id"],
        ondelete="CASCADE",
    ),
)
# Votes of a named group, and late ones that no count has yet (their group empty or named): counts
# as well.
_BALLOT_PART = Table(
    "ballot_part",
    METADATA,
    text("round_id", primary_key=True),
    text("point_id", primary_key=True),
    Column("number", Integer, check("number", "number >= 0"), primary_key=True),
    Column("waiting", Boolean, check("waiting", "waiting IN (true, false)"), primary_key=True),
    text("group_name", primary_key=True),
    *(integer(column, 0, MOST_VOTES) for column in _COUNTS),
    ForeignKeyConstraint(
        ["round_id", "point_id"],
        ["point_answer.round_id", "point_answer.point_id"],
        ondelete="CASCADE",
    ),
)
# What was seen of ballots before they were undone: counts, too.
_TAKEN_BACK = Table(
    "taken_back",
    METADATA,
    text("round_id", primary_key=True),
    text("point_id", primary_key=True),
    position(),
    *(integer(column, 0, MOST_VOTES) for column in _COUNTS),
    integer("least", LEAST_MIN_VOTERS, MOST_MIN_VOTERS),
    ForeignKeyConstraint(
        ["round_id", "point_id"],
        ["point_answer.round_id", "point_answer.point_id"],
        ondelete="CASCADE",
    ),
)
_INTERPLAY = part_of(
    "round",
    "round_id",
    "interplay",
    text("pair_id", primary_key=True),
    one_of("state", InterplayState),
)
# a pair that is not judged may have a note
_INTERPLAY_NOTE = part_of(
    "round", "round_id", "interplay_note", text("pair_id", primary_key=True), text("note")
)
_CELL = part_of(
    "round",
    "round_id",
    "cell",
    text("cell_id", primary_key=True),
    one_of("status", Coverage),
    text("elements"),
    text("reason"),
    text("decided_by"),
    day("decided_on", nullable=True),
    day("look_again_on", nullable=True),
)
# `at_id` is the id of an area or a point
_TARGET = part_of(
    "round",
    "round_id",
    "target",
    text("at_id", primary_key=True),
    double("level", MIN_LEVEL, MAX_LEVEL),
)
_SHADE = part_of(
    "round",
    "round_id",
    "shade",
    text("area_id", primary_key=True),
    double("level", MIN_LEVEL, MAX_LEVEL),
    text("reason"),
)
# answer files whose votes are in the round
_MERGED_FILE = part_of("round", "round_id", "merged_file", text("digest", primary_key=True))
_CELLS = Form(CellRecord, _CELL)


class ContentDiffers(ValueError):
    """A stored round is not what was stored; the argument is its id."""


class _Rounds(Kind[Round]):
    """None is given out that is not as it was put."""

    def row(self, value: Round) -> Row:
        return {**super().row(value), "content_sha256": content_sha256(value)}

    def value(self, rows: Rows) -> Round:
        """Raises: ContentDiffers: The file changed it."""
        round = super().value(rows)
        if content_sha256(round) != content_hash(rows):
            raise ContentDiffers(round.id)
        return round


def content_hash(rows: Rows) -> str:
    """What stands in a round's row."""
    return str(rows[ROUND][0]["content_sha256"])


def _point_rows(round: Round) -> Iterator[Row]:
    for id, record in round.points.items():
        is_mark = isinstance(record.agreed, Mark)
        yield {
            "point_id": id,
            "agreed_mark": record.agreed if is_mark else None,
            "agreed_level": None if is_mark else record.agreed,
            "files_ballot": record.files_ballot,
            **{f"note_{kind}": record.notes.get(kind, "") for kind in NoteKind},
        }


def _ballot_rows(round: Round) -> Iterator[Row]:
    for id, record in round.points.items():
        for number, ballot in enumerate(record.ballots):
            least = None if ballot.least == LEAST_MIN_VOTERS else ballot.least
            yield {"point_id": id, "number": number, **_counts(ballot), "least": least}


def _ballot_part_rows(round: Round) -> Iterator[Row]:
    for id, record in round.points.items():
        for number, ballot in enumerate(record.ballots):
            late = ballot.waiting or Ballot()
            parts = [(False, *group) for group in ballot.groups]
            parts += [(True, *group) for group in (("", late.rest), *late.groups) if group[1]]
            for is_waiting, name, votes in parts:
                at = {"point_id": id, "number": number, "waiting": is_waiting}
                yield {**at, "group_name": name, **_counts(votes)}


def _taken_back_rows(round: Round) -> Iterator[Row]:
    for id, record in round.points.items():
        for place, ballot in enumerate(record.taken_back):
            at = {"point_id": id, "position": place}
            yield {**at, **_counts(ballot), "least": ballot.least}


def _counts(ballot: Ballot) -> Row:
    return {column: ballot.count(vote) for column, vote in _COUNTS.items()}


def _fields(rows: Rows) -> dict[str, Any]:
    ballots: dict[str, list[Ballot]] = {row["point_id"]: [] for row in rows[_POINT]}
    parts: dict[tuple[str, int, bool], list[tuple[str, Ballot]]] = {}
    for row in rows[_BALLOT_PART]:
        at = (row["point_id"], row["number"], row["waiting"])
        parts.setdefault(at, []).append((row["group_name"], Ballot(_votes(row))))
    for row in rows[_BALLOT]:
        counted, late = (
            parts.get((row["point_id"], row["number"], is_waiting), [])
            for is_waiting in (False, True)
        )
        waiting = Ballot()
        for name, part in late:
            waiting = waiting.with_votes(part.votes, name)
        least = row["least"] or LEAST_MIN_VOTERS
        ballot = Ballot(_votes(row), tuple(counted), least, waiting if late else None)
        ballots[row["point_id"]].append(ballot)
    taken_back: dict[str, list[Ballot]] = {row["point_id"]: [] for row in rows[_POINT]}
    for row in rows[_TAKEN_BACK]:
        taken_back[row["point_id"]].append(Ballot(_votes(row), least=row["least"]))
    evidence = evidence_of(rows)
    return {
        "points": {
            row["point_id"]: PointRecord(
                row["agreed_level"] if row["agreed_mark"] is None else row["agreed_mark"],
                tuple(ballots[row["point_id"]]),
                {kind: row[f"note_{kind}"] for kind in NoteKind},
                row["files_ballot"],
                tuple(taken_back[row["point_id"]]),
                evidence.get(row["point_id"], ()),
            )
            for row in rows[_POINT]
        },
        "interplay": {row["pair_id"]: row["state"] for row in rows[_INTERPLAY]},
        "interplay_notes": {row["pair_id"]: row["note"] for row in rows[_INTERPLAY_NOTE]},
        "cells": {row["cell_id"]: _CELLS.value(row) for row in rows[_CELL]},
        "targets": {row["at_id"]: row["level"] for row in rows[_TARGET]},
        "shades": {row["area_id"]: HandShade(row["level"], row["reason"]) for row in rows[_SHADE]},
        "merged_files": frozenset(row["digest"] for row in rows[_MERGED_FILE]),
    }


def _votes(row: Row) -> tuple[Answer, ...]:
    """Raises: ValueError: A count no ballot has; the votes would fill the memory."""
    if any(row[column] > MOST_VOTES for column in _COUNTS):
        raise ValueError(f"ballot on {row['point_id']}")
    return tuple(vote for column, vote in _COUNTS.items() for _ in range(row[column]))


ROUNDS = _Rounds(
    Form(
        Round,
        ROUND,
        **dict.fromkeys(
            ("points", "interplay", "interplay_notes", "cells", "targets", "shades", "merged_files")
        ),
    ),
    {
        _POINT: _point_rows,
        _BALLOT: _ballot_rows,
        _BALLOT_PART: _ballot_part_rows,
        _TAKEN_BACK: _taken_back_rows,
        EVIDENCE: evidence_rows,
        _INTERPLAY: lambda round: [
            {"pair_id": id, "state": state} for id, state in round.interplay.items()
        ],
        _INTERPLAY_NOTE: lambda round: [
            {"pair_id": id, "note": note} for id, note in round.interplay_notes.items()
        ],
        _CELL: lambda round: [
            {"cell_id": id, **_CELLS.row(cell)} for id, cell in round.cells.items()
        ],
        _TARGET: lambda round: [
            {"at_id": id, "level": float(target)} for id, target in round.targets.items()
        ],
        _SHADE: lambda round: [
            {"area_id": id, "level": float(shade.level), "reason": shade.reason}
            for id, shade in round.shades.items()
        ],
        _MERGED_FILE: lambda round: [{"digest": digest} for digest in round.merged_files],
    },
    _fields,
)


def summaries(connection: Connection) -> Iterable[RoundSummary]:
    """The rounds of all jobcentres, the newest first."""
    is_agreed = or_(_POINT.c.agreed_level.is_not(None), _POINT.c.agreed_mark.is_not(None))
    answered = select(func.count()).where(_POINT.c.round_id == ROUND.c.id, is_agreed)
    query = (
        select(
            ROUND.c.id,
            ROUND.c.jobcentre_id.label("jobcentre"),
            JOBCENTRE.c.name.label("jobcentre_name"),
            ROUND.c.title,
            ROUND.c.held_on,
            ROUND.c.people,
            answered.scalar_subquery().label("answered"),
            JOBCENTRE.c.is_sample,
        )
        .join(JOBCENTRE, JOBCENTRE.c.id == ROUND.c.jobcentre_id)
        .order_by(ROUND.c.held_on.desc(), ROUND.c.key.desc())
    )
    return (RoundSummary(**row) for row in connection.execute(query).mappings())
