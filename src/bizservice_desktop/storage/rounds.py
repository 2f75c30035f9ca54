"""How jobcentres and rounds lie in the file, and the list of rounds.

SQLite has no page checksums: most flipped bits would go unseen, and a changed answer looks
like an answer. So a round is stored with a hash of all it holds.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, ForeignKeyConstraint, Integer, Table, func, or_, select

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    InterplayState,
    Jobcentre,
    NoteKind,
    PointRecord,
    Round,
)
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
    text,
    truth,
)
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


def content_sha256(round: Round) -> str:
    """Return the SHA-256 of the round's canonical JSON, as hex.

    Canonical: keys sorted, no spaces, UTF-8, targets as floats. Stored hashes depend on
    it: a new field must be left out while it has its default.
    """
    content: dict[str, object] = {
        "id": round.id,
        "jobcentre": round.jobcentre,
        "title": round.title,
        "held_on": round.held_on.isoformat(),
        "people": round.people,
        "points": {id: _point_content(record) for id, record in round.points.items()},
        "interplay": dict(round.interplay),
        "cells": {id: _cell_content(cell) for id, cell in round.cells.items()},
        "targets": {id: float(target) for id, target in round.targets.items()},
    }
    if round.interplay_notes:
        content["interplay_notes"] = dict(round.interplay_notes)
    if round.merged_files:
        content["merged_files"] = sorted(round.merged_files)
    if round.counts_unjudged:
        content["counts_unjudged"] = True
    canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _cell_content(cell: CellRecord) -> list[object]:
    written = [cell.reason, cell.decided_by]
    days = [day and day.isoformat() for day in (cell.decided_on, cell.look_again_on)]
    more = [*written, *days] if any((*written, *days)) else []
    return [cell.status, cell.elements, *more]


def _point_content(record: PointRecord) -> dict[str, object]:
    content: dict[str, object] = {
        "agreed": record.agreed,
        "ballots": [ballot.votes for ballot in record.ballots],
        "notes": dict(record.notes),
    }
    if record.files_ballot is not None:
        content["files_ballot"] = record.files_ballot
    return content


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
            counts = {column: ballot.count(vote) for column, vote in _COUNTS.items()}
            yield {"point_id": id, "number": number, **counts}


def _fields(rows: Rows) -> dict[str, Any]:
    ballots: dict[str, list[Ballot]] = {row["point_id"]: [] for row in rows[_POINT]}
    for row in rows[_BALLOT]:
        ballots[row["point_id"]].append(_ballot(row))
    return {
        "points": {
            row["point_id"]: PointRecord(
                row["agreed_level"] if row["agreed_mark"] is None else row["agreed_mark"],
                tuple(ballots[row["point_id"]]),
                {kind: row[f"note_{kind}"] for kind in NoteKind},
                row["files_ballot"],
            )
            for row in rows[_POINT]
        },
        "interplay": {row["pair_id"]: row["state"] for row in rows[_INTERPLAY]},
        "interplay_notes": {row["pair_id"]: row["note"] for row in rows[_INTERPLAY_NOTE]},
        "cells": {row["cell_id"]: _CELLS.value(row) for row in rows[_CELL]},
        "targets": {row["at_id"]: row["level"] for row in rows[_TARGET]},
        "merged_files": frozenset(row["digest"] for row in rows[_MERGED_FILE]),
    }


def _ballot(row: Row) -> Ballot:
    """Raises: ValueError: A count no ballot has; the votes would fill the memory."""
    if any(row[column] > MOST_VOTES for column in _COUNTS):
        raise ValueError(f"ballot {row['number']} on {row['point_id']}")
    return Ballot(tuple(vote for column, vote in _COUNTS.items() for _ in range(row[column])))


ROUNDS = _Rounds(
    Form(
        Round,
        ROUND,
        **dict.fromkeys(
            ("points", "interplay", "interplay_notes", "cells", "targets", "merged_files")
        ),
    ),
    {
        _POINT: _point_rows,
        _BALLOT: _ballot_rows,
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
