"""Agendas with their blocks."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
    Run,
)
from bizservice_desktop.domain.method.agenda_proposal import BlockKind, Setting

from .agenda_rows import AgendaRow, BlockRow, NotedRow, RunRow
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
    "beside",
    "purpose",
    "room",
    "tool",
    "cards",
    "own_materials",
    "origin",
    "actual",
)
"""Fields of a block that a row has under the same name."""


_WHOLE = (
    selectinload(AgendaRow.blocks),
    selectinload(AgendaRow.noted),
    selectinload(AgendaRow.run),
)


class AgendaRepository:
    """Agendas in the session's transaction, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, jobcentre: str) -> Iterable[Agenda]:
        query = (
            select(AgendaRow)
            .where(AgendaRow.jobcentre_id == jobcentre)
            .order_by(AgendaRow.key)
            .options(*_WHOLE)
        )
        return map(_to_agenda, self._session.scalars(query))

    def put(self, agenda: Agenda) -> None:
        row = self._session.scalar(
            select(AgendaRow).where(AgendaRow.id == agenda.id).options(*_WHOLE)
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
        row.group_count = agenda.groups
        row.is_template = agenda.is_template
        row.run = _filled_run(row.run, agenda.run)
        placed = {
            block.id: (block, position, is_parked)
            for blocks, is_parked in ((agenda.blocks, False), (agenda.parked, True))
            for position, block in enumerate(blocks)
        }
        sync_by_id(row.blocks, placed, lambda block: BlockRow(block_id=block), _fill_block)
        numbered = {noted.id: (noted, position) for position, noted in enumerate(agenda.noted)}
        sync_by_id(row.noted, numbered, lambda noted: NotedRow(noted_id=noted), _fill_noted)


def _fill_block(row: BlockRow, placed: tuple[Block, int, bool]) -> None:
    block, row.position, row.parked = placed
    for name in _SAME:
        setattr(row, name, getattr(block, name))


def _fill_noted(row: NotedRow, numbered: tuple[Noted, int]) -> None:
    noted, row.position = numbered
    row.kind = noted.kind
    row.text = noted.text
    row.noted_at = noted.at
    row.block_id = noted.block
    row.point_id = noted.point
    row.initiative_id = noted.initiative


def _filled_run(row: RunRow | None, run: Run | None) -> RunRow | None:
    if run is None:
        return None
    row = row or RunRow()
    row.started_at = run.started
    row.block_id = run.block
    row.block_started_at = run.block_started
    row.paused_at = run.paused_at
    row.paused_seconds = run.paused_seconds
    row.ended_at = run.ended
    return row


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
        groups=row.group_count,
        is_template=row.is_template,
        noted=tuple(
            _to_noted(noted) for noted in sorted(row.noted.values(), key=lambda n: n.position)
        ),
        run=None if row.run is None else _to_run(row.run),
    )


def _to_noted(row: NotedRow) -> Noted:
    return Noted(
        id=NotedId(row.noted_id),
        kind=NotedKind(row.kind),
        text=row.text,
        at=row.noted_at,
        block=BlockId(row.block_id),
        point=row.point_id,
        initiative=row.initiative_id,
    )


def _to_run(row: RunRow) -> Run:
    return Run(
        started=row.started_at,
        block=BlockId(row.block_id),
        block_started=row.block_started_at,
        paused_at=row.paused_at,
        paused_seconds=row.paused_seconds,
        ended=row.ended_at,
    )


def _to_block(row: BlockRow) -> Block:
    values = {name: getattr(row, name) for name in _SAME}
    values["kind"] = BlockKind(row.kind)
    values["setting"] = Setting(row.setting)
    return Block(id=BlockId(row.block_id), **values)
