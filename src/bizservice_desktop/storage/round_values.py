"""What the columns of a round's rows say, from the values of the domain."""

from collections.abc import Mapping
from typing import TypeAlias

from bizservice_desktop.domain.assessment.answers import Answer, Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.matrix import CellRecord
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord

Values: TypeAlias = dict[str, object]

COUNTS: Mapping[str, Answer] = {
    "level0": 0,
    "level1": 1,
    "level2": 2,
    "level3": 3,
    "level4": 4,
    "dont_know": Mark.DONT_KNOW,
}


def of_point(record: PointRecord) -> Values:
    """Without its ballots, which are rows of their own."""
    is_mark = isinstance(record.agreed, Mark)
    return {
        "agreed_mark": record.agreed if is_mark else None,
        "agreed_level": None if is_mark else record.agreed,
        "files_ballot": record.files_ballot,
        **{f"note_{kind}": record.notes.get(kind, "") for kind in NoteKind},
    }


def of_ballot(ballot: Ballot) -> Values:
    return {column: ballot.count(vote) for column, vote in COUNTS.items()}


def of_pair(state: InterplayState) -> Values:
    return {"state": state}


def of_cell(record: CellRecord) -> Values:
    return {"status": record.status, "elements": record.elements}


def of_target(target: float) -> Values:
    return {"level": float(target)}
