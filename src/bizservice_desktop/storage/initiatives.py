"""How initiatives lie in the file: their tables, and the way there and back."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship, selectinload

from bizservice_desktop.domain.method.method import CellId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus

from .columns import Base, check, one_of
from .kind import Kind
from .rows import OfJobcentreRow, belongs_to
from .sync import sync_in_order


class InitiativeCellRow(Base):
    __tablename__ = "initiative_cell"
    __table_args__ = (check("position", "position >= 0"),)

    initiative_id: Mapped[str] = belongs_to("initiative")
    position: Mapped[int] = mapped_column(primary_key=True)
    cell_id: Mapped[str]


class InitiativePointRow(Base):
    __tablename__ = "initiative_point"
    __table_args__ = (check("position", "position >= 0"),)

    initiative_id: Mapped[str] = belongs_to("initiative")
    position: Mapped[int] = mapped_column(primary_key=True)
    point_id: Mapped[str]


class InitiativeRow(OfJobcentreRow):
    __tablename__ = "initiative"
    __table_args__ = (one_of("status", InitiativeStatus),)

    title: Mapped[str]
    status: Mapped[str]
    owner: Mapped[str]
    start_on: Mapped[date | None]
    measure: Mapped[str]
    cells: Mapped[list[InitiativeCellRow]] = relationship(
        order_by=InitiativeCellRow.position, cascade="all, delete-orphan", passive_deletes=True
    )
    points: Mapped[list[InitiativePointRow]] = relationship(
        order_by=InitiativePointRow.position, cascade="all, delete-orphan", passive_deletes=True
    )


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


def _fill(row: InitiativeRow, initiative: Initiative) -> None:
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


def _fill_cell(row: InitiativeCellRow, cell: CellId) -> None:
    row.cell_id = cell


def _fill_point(row: InitiativePointRow, point: PointId) -> None:
    row.point_id = point


INITIATIVES = Kind(
    Initiative,
    InitiativeRow,
    _to_initiative,
    _fill,
    (selectinload(InitiativeRow.cells), selectinload(InitiativeRow.points)),
)
