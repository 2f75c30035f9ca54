"""A round as the room may see it, before anything is made of it for the wall."""

from dataclasses import replace

from .ballot import spread
from .matrix import CellRecord
from .round import PointRecord, Round
from .voters import DEFAULT_MIN_VOTERS


def seen_by_room(round: Round, min_voters: int = DEFAULT_MIN_VOTERS) -> Round:
    """Return the round without notes, without what is written in cells, and without ballots
    that fewer than `min_voters` filled: not even their mean may be shown.
    """
    return replace(
        round,
        points={
            id: PointRecord(
                record.agreed,
                tuple(ballot for ballot in record.ballots if spread(ballot, min_voters)),
            )
            for id, record in round.points.items()
        },
        cells={id: CellRecord(record.status) for id, record in round.cells.items()},
    )
