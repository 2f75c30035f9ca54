"""Jobcentres and initiatives; rounds, agendas and cards have modules of their own."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId
from bizservice_desktop.domain.method.method import CellId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.services.ports import NotFound

from .rows import InitiativeCellRow, InitiativePointRow, InitiativeRow, JobcentreRow
from .sync import sync_in_order

_LINKS = (selectinload(InitiativeRow.cells), selectinload(InitiativeRow.points))


class JobcentreRepository:
    """Jobcentres in the session's transaction, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Iterable[Jobcentre]:
        query = select(JobcentreRow).order_by(JobcentreRow.key)
        return map(_to_jobcentre, self._session.scalars(query))

    def get(self, id: JobcentreId) -> Jobcentre:
        """Raises: NotFound."""
        row = self._find(id)
        if row is None:
            raise NotFound(id)
        return _to_jobcentre(row)

    def put(self, jobcentre: Jobcentre) -> None:
        row = self._find(jobcentre.id)
        if row is None:
            row = JobcentreRow(id=jobcentre.id)
            self._session.add(row)
        row.name = jobcentre.name
        row.is_sample = jobcentre.is_sample

    def _find(self, id: str) -> JobcentreRow | None:
        return self._session.scalar(select(JobcentreRow).where(JobcentreRow.id == id))


class InitiativeRepository:
    """Initiatives in the session's transaction, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[Initiative]:
        query = (
            select(InitiativeRow)
            .where(InitiativeRow.jobcentre_id == jobcentre)
            .order_by(InitiativeRow.key)
            .options(*_LINKS)
        )
        return map(_to_initiative, self._session.scalars(query))

    def put(self, initiative: Initiative) -> None:
        query = select(InitiativeRow).where(InitiativeRow.id == initiative.id).options(*_LINKS)
        row = self._session.scalar(query)
        if row is None:
            row = InitiativeRow(id=initiative.id)
            self._session.add(row)
        row.jobcentre_id = initiative.jobcentre
        row.title = initiative.title
        row.status = initiative.status
        row.owner = initiative.owner
        row.start_on = initiative.start
        row.measure = initiative.measure
        sync_in_order(
            row.cells,
            initiative.cells,
            lambda position: InitiativeCellRow(position=position),
            _fill_cell,
        )
        sync_in_order(
            row.points,
            initiative.points,
            lambda position: InitiativePointRow(position=position),
            _fill_point,
        )


def _to_jobcentre(row: JobcentreRow) -> Jobcentre:
    return Jobcentre(JobcentreId(row.id), row.name, row.is_sample)


def _to_initiative(row: InitiativeRow) -> Initiative:
    return Initiative(
        id=InitiativeId(row.id),
        jobcentre=row.jobcentre_id,
        title=row.title,
        status=InitiativeStatus(row.status),
        owner=row.owner,
        start=row.start_on,
        measure=row.measure,
        cells=tuple(CellId(cell.cell_id) for cell in row.cells),
        points=tuple(PointId(point.point_id) for point in row.points),
    )


def _fill_cell(row: InitiativeCellRow, cell: CellId) -> None:
    row.cell_id = cell


def _fill_point(row: InitiativePointRow, point: PointId) -> None:
    row.point_id = point
