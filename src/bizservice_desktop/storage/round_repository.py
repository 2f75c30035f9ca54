"""Rounds, and the list of them."""

from collections.abc import Iterable

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.ballot import Ballot
from bizservice_desktop.domain.assessment.interplay import InterplayState
from bizservice_desktop.domain.assessment.matrix import CellRecord, Coverage
from bizservice_desktop.domain.assessment.round import (
    JobcentreId,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.method.method import CellId, PairId, PointId
from bizservice_desktop.domain.workspace import RoundSummary
from bizservice_desktop.services.ports import NotFound

from .columns import Base
from .round_changes import can_be_told, write_changes
from .round_content import ContentDiffers, content_sha256
from .round_values import COUNTS, Values, of_ballot, of_cell, of_pair, of_point, of_target
from .rows import (
    MOST_VOTES,
    BallotRow,
    CellRow,
    InterplayRow,
    JobcentreRow,
    MergedFileRow,
    PointRow,
    RoundRow,
    TargetRow,
)
from .sync import sync_by_id, sync_in_order

_WHOLE = (
    selectinload(RoundRow.points).selectinload(PointRow.ballots),
    selectinload(RoundRow.interplay),
    selectinload(RoundRow.cells),
    selectinload(RoundRow.targets),
    selectinload(RoundRow.merged_files),
)


class RoundMemory:
    """The rounds last read or put, by id, with their content's hash.

    A memory only: what the file holds is decided by the hash in the file.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, Round]] = {}

    def keep(self, round: Round, content: str) -> None:
        self._known[round.id] = (content, round)

    def recall(self, id: str, content: str | None) -> Round | None:
        """The round of that content; None when another, or none, is known."""
        known, round = self._known.get(id, (None, None))
        return round if content is not None and known == content else None


class RoundRepository:
    """Rounds in the session's transaction; none is given out that is not as it was put."""

    def __init__(self, session: Session, memory: RoundMemory) -> None:
        self._session = session
        self._memory = memory

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
        self._memory.keep(round, row.content_sha256)
        return round

    def put(self, round: Round) -> None:
        content = content_sha256(round)
        stored = self._session.scalar(
            select(RoundRow.content_sha256).where(RoundRow.id == round.id)
        )
        before = self._memory.recall(round.id, stored)
        if before is None or not can_be_told(before, round):
            self._put_whole(round, content)
        elif stored != content:
            write_changes(self._session.connection(), before, round, content)
            self._session.expunge_all()  # rows read before are not told of the changes
        self._memory.keep(round, content)

    def _put_whole(self, round: Round, content: str) -> None:
        row = self._find(round.id)
        if row is None:
            row = RoundRow(id=round.id)
            self._session.add(row)
        row.jobcentre_id = round.jobcentre
        row.title = round.title
        row.held_on = round.held_on
        row.people = round.people
        row.content_sha256 = content
        sync_by_id(row.points, round.points, lambda point: PointRow(point_id=point), _fill_point)
        sync_by_id(
            row.interplay, round.interplay, lambda pair: InterplayRow(pair_id=pair), _fill_pair
        )
        sync_by_id(row.cells, round.cells, lambda cell: CellRow(cell_id=cell), _fill_cell)
        sync_by_id(row.targets, round.targets, lambda at: TargetRow(at_id=at), _fill_target)
        sync_by_id(
            row.merged_files,
            {digest: digest for digest in round.merged_files},
            lambda digest: MergedFileRow(digest=digest),
            _leave,
        )

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
        merged_files=frozenset(row.merged_files),
    )


def _to_record(row: PointRow) -> PointRecord:
    agreed = row.agreed_level if row.agreed_mark is None else Mark(row.agreed_mark)
    notes = {kind: getattr(row, f"note_{kind}") for kind in NoteKind}
    ballots = tuple(_to_ballot(ballot) for ballot in row.ballots)
    return PointRecord(agreed, ballots, notes, row.files_ballot)


def _to_ballot(row: BallotRow) -> Ballot:
    """Raises: ValueError: A count no ballot has; the votes would fill the memory."""
    if any(getattr(row, column) > MOST_VOTES for column in COUNTS):
        raise ValueError(f"ballot {row.number} on {row.point_id}")
    return Ballot(
        tuple(vote for column, vote in COUNTS.items() for _ in range(getattr(row, column)))
    )


def _fill_point(row: PointRow, record: PointRecord) -> None:
    _fill(row, of_point(record))
    sync_in_order(
        row.ballots, record.ballots, lambda number: BallotRow(number=number), _fill_ballot
    )


def _fill_ballot(row: BallotRow, ballot: Ballot) -> None:
    _fill(row, of_ballot(ballot))


def _fill_pair(row: InterplayRow, state: InterplayState) -> None:
    _fill(row, of_pair(state))


def _fill_cell(row: CellRow, record: CellRecord) -> None:
    _fill(row, of_cell(record))


def _leave(_row: MergedFileRow, _digest: str) -> None:
    """The key is all there is."""


def _fill_target(row: TargetRow, target: float) -> None:
    _fill(row, of_target(target))


def _fill(row: Base, values: Values) -> None:
    for column, value in values.items():
        setattr(row, column, value)
