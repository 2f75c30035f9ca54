"""Jobcentres: what everything else belongs to."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId
from bizservice_desktop.services.ports import NotFound

from .rows import JobcentreRow


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


def _to_jobcentre(row: JobcentreRow) -> Jobcentre:
    return Jobcentre(JobcentreId(row.id), row.name, row.is_sample)
