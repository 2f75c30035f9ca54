"""Rounds, and the list of them."""

from collections.abc import Iterable

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.answers import Answer, Mark
from bizservice_desktop.domain.assessment import (
    JobcentreId,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.matrix import CellRecord, Coverage
from bizservice_desktop.domain.method import CellId, PairId, PointId
from bizservice_desktop.domain.voting import Ballot
from bizservice_desktop.services.ports import NotFound, RoundSummary

from .round_content import ContentDiffers, content_sha256
from .rows import (
    MOST_VOTES,
    BallotRow,
    CellRow,
    InterplayRow,
    JobcentreRow,
    PointRow,
    RoundRow,
    TargetRow,
)
from .sync import sync_by_id, sync_in_order

_COUNTS: dict[str, Answer] = {
    "level0": 0,
    "level1": 1,
    "level2": 2,
    "level3": 3,
    "level4": 4,
    "dont_know": Mark.DONT_KNOW,
}
_WHOLE = (
    selectinload(RoundRow.points).selectinload(PointRow.ballots),
    selectinload(RoundRow.interplay),
    selectinload(RoundRow.cells),
    selectinload(RoundRow.targets),
)


class RoundRepository:
    """Rounds in the session's transaction; none is given out that is not as it was put."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def summaries(self) -> Iterable[RoundSummary]:
        is_agreed = or_(PointRow.agreed_level.is_not(None), PointRow.agreed_mark.is_not(None))
        answered = (
            select(func.count())
            .where(PointRow.round_id == RoundRow.id, is_agreed)
            .correlate(RoundRow)
            .scalar_subquery()
        )
        query = (
            select(RoundRow, JobcentreRow, answered)
            .join(JobcentreRow, JobcentreRow.id == RoundRow.jobcentre_id)
            .order_by(RoundRow.held_on.desc(), RoundRow.key.desc())
        )
        for row, jobcentre, count in self._session.execute(query):
            yield RoundSummary(
                id=RoundId(row.id),
                jobcentre=JobcentreId(row.jobcentre_id),
                jobcentre_name=jobcentre.name,
                title=row.title,
                held_on=row.held_on,
                people=row.people,
                answered=count,
                is_sample=jobcentre.is_sample,
            )

    def get(self, id: RoundId) -> Round:
        """Raises:
        NotFound: No such round.
        ContentDiffers: The file changed it.
        """
        row = self._find(id)
        if row is None:
            raise NotFound(id)
        round = _to_round(row)
        if content_sha256(round) != row.content_sha256:
            raise ContentDiffers(id)
        return round

    def put(self, round: Round) -> None:
        row = self._find(round.id)
        if row is None:
            row = RoundRow(id=round.id)
            self._session.add(row)
        row.jobcentre_id = round.jobcentre
        row.title = round.title
        row.held_on = round.held_on
        row.people = round.people
        row.content_sha256 = content_sha256(round)
        sync_by_id(row.points, round.points, lambda point: PointRow(point_id=point), _fill_point)
        sync_by_id(
            row.interplay, round.interplay, lambda pair: InterplayRow(pair_id=pair), _fill_pair
        )
        sync_by_id(row.cells, round.cells, lambda cell: CellRow(cell_id=cell), _fill_cell)
        sync_by_id(row.targets, round.targets, lambda at: TargetRow(at_id=at), _fill_target)

    def _find(self, id: str) -> RoundRow | None:
        return self._session.scalar(select(RoundRow).where(RoundRow.id == id).options(*_WHOLE))


def _to_round(row: RoundRow) -> Round:
    return Round(
        id=RoundId(row.id),
        jobcentre=JobcentreId(row.jobcentre_id),
        title=row.title,
        held_on=row.held_on,
        people=row.people,
        points={PointId(id): _to_record(point) for id, point in row.points.items()},
        interplay={PairId(id): InterplayState(pair.state) for id, pair in row.interplay.items()},
        cells={
            CellId(id): CellRecord(Coverage(cell.status), cell.elements)
            for id, cell in row.cells.items()
        },
        targets={PointId(id): target.level for id, target in row.targets.items()},
    )


def _to_record(row: PointRow) -> PointRecord:
    agreed = row.agreed_level if row.agreed_mark is None else Mark(row.agreed_mark)
    notes = {kind: getattr(row, f"note_{kind}") for kind in NoteKind}
    return PointRecord(agreed, tuple(_to_ballot(ballot) for ballot in row.ballots), notes)


def _to_ballot(row: BallotRow) -> Ballot:
    """Raises: ValueError: A count no ballot has; the votes would fill the memory."""
    if any(getattr(row, column) > MOST_VOTES for column in _COUNTS):
        raise ValueError(f"ballot {row.number} on {row.point_id}")
    return Ballot(
        tuple(vote for column, vote in _COUNTS.items() for _ in range(getattr(row, column)))
    )


def _fill_point(row: PointRow, record: PointRecord) -> None:
    row.agreed_mark = record.agreed if isinstance(record.agreed, Mark) else None
    row.agreed_level = None if isinstance(record.agreed, Mark) else record.agreed
    for kind in NoteKind:
        setattr(row, f"note_{kind}", record.notes.get(kind, ""))
    sync_in_order(
        row.ballots, record.ballots, lambda number: BallotRow(number=number), _fill_ballot
    )


def _fill_ballot(row: BallotRow, ballot: Ballot) -> None:
    for column, vote in _COUNTS.items():
        setattr(row, column, ballot.count(vote))


def _fill_pair(row: InterplayRow, state: InterplayState) -> None:
    row.state = state


def _fill_cell(row: CellRow, record: CellRecord) -> None:
    row.status = record.status
    row.elements = record.elements


def _fill_target(row: TargetRow, target: float) -> None:
    row.level = float(target)
