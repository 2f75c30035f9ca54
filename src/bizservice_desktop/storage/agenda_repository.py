"""Agendas with their blocks."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    BlockKind,
    Setting,
)

from .rows import AgendaRow, BlockRow
from .sync import sync_by_id

_SAME = (
    "title",
    "minutes",
    "minimum",
    "kind",
    "setting",
    "detail",
    "notes",
    "responsible",
    "pin",
    "areas",
    "materials",
    "points",
    "cases",
    "reason",
)
"""Fields of a block that a row has under the same name."""


class AgendaRepository:
    """Agendas in the session's transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[Agenda]:
        """By date, those without one last; of one date in the order they were made."""
        query = (
            select(AgendaRow)
            .where(AgendaRow.jobcentre_id == jobcentre)
            .order_by(AgendaRow.held_on.is_(None), AgendaRow.held_on, AgendaRow.key)
            .options(selectinload(AgendaRow.blocks))
        )
        return map(_to_agenda, self._session.scalars(query))

    def put(self, agenda: Agenda) -> None:
        row = self._session.scalar(
            select(AgendaRow)
            .where(AgendaRow.id == agenda.id)
            .options(selectinload(AgendaRow.blocks))
        )
        if row is None:
            row = AgendaRow(id=agenda.id)
            self._session.add(row)
        row.jobcentre_id = agenda.jobcentre
        row.step = agenda.step
        row.title = agenda.title
        row.held_on = agenda.held_on
        row.start_minute = agenda.start
        row.end_minute = agenda.end
        row.place = agenda.place
        row.people = agenda.people
        row.purpose = agenda.purpose
        placed = {
            block.id: (block, position, is_parked)
            for blocks, is_parked in ((agenda.blocks, False), (agenda.parked, True))
            for position, block in enumerate(blocks)
        }
        sync_by_id(row.blocks, placed, lambda block: BlockRow(block_id=block), _fill_block)


def _fill_block(row: BlockRow, placed: tuple[Block, int, bool]) -> None:
    block, row.position, row.parked = placed
    for name in _SAME:
        setattr(row, name, getattr(block, name))


def _to_agenda(row: AgendaRow) -> Agenda:
    in_order = sorted(row.blocks.values(), key=lambda block: block.position)
    return Agenda(
        id=AgendaId(row.id),
        jobcentre=row.jobcentre_id,
        step=row.step,
        title=row.title,
        blocks=tuple(_to_block(block) for block in in_order if not block.parked),
        parked=tuple(_to_block(block) for block in in_order if block.parked),
        held_on=row.held_on,
        start=row.start_minute,
        end=row.end_minute,
        place=row.place,
        people=row.people,
        purpose=row.purpose,
    )


def _to_block(row: BlockRow) -> Block:
    values = {name: getattr(row, name) for name in _SAME}
    values["kind"] = BlockKind(row.kind)
    values["setting"] = Setting(row.setting)
    return Block(id=BlockId(row.block_id), **values)
