"""The agendas of the finished example: one that was held, and one that is planned."""

from datetime import datetime, time

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    Run,
)
from bizservice_desktop.domain.assessment.round import JobcentreId

from .sample_schema import AgendaNumbers, AgendaTexts, BlockNumbers, BlockTexts


def sample_agenda(jobcentre: JobcentreId, row: AgendaNumbers, texts: AgendaTexts) -> Agenda:
    """Times of day are those of the machine's zone."""
    return Agenda(
        id=AgendaId(row.id),
        jobcentre=jobcentre,
        step=row.step,
        title=texts.title,
        blocks=tuple(_block(row, block, texts.blocks[block.id]) for block in row.blocks),
        held_on=row.held_on,
        start=_minute(row.start),
        end=_minute(row.end),
        place=texts.place,
        people=row.people,
        purpose=texts.purpose,
        noted=tuple(
            Noted(
                id=NotedId(f"{row.id}-{noted.id}"),
                kind=noted.kind,
                text=texts.noted[noted.id],
                at=_moment(row, noted.at),
                block=_block_id(row, noted.block) if noted.block else BlockId(""),
                point=noted.point,
                initiative=noted.initiative,
            )
            for noted in row.noted
        ),
        run=_run(row),
    )


def _block(row: AgendaNumbers, block: BlockNumbers, texts: BlockTexts) -> Block:
    return Block(
        id=_block_id(row, block.id),
        title=texts.title,
        minutes=block.minutes,
        minimum=block.minimum,
        kind=block.kind,
        setting=block.setting,
        detail=texts.detail,
        notes=texts.notes,
        responsible=texts.responsible,
        pin=None if block.pin is None else _minute(block.pin),
        areas=block.areas,
        materials=block.materials,
        points=block.points,
        cases=block.cases,
        reason=block.reason,
        beside=block.beside,
        room=texts.room,
        origin=block.origin,
        actual=block.actual,
    )


def _run(row: AgendaNumbers) -> Run | None:
    """A held agenda ended in its last block; one without an end was never started."""
    if row.ended is None:
        return None
    last, ended = row.blocks[-1], _moment(row, row.ended)
    began = ended.timestamp() - 60 * (last.actual or last.minutes)
    return Run(
        started=_moment(row, row.start),
        block=_block_id(row, last.id),
        block_started=datetime.fromtimestamp(began).astimezone(),
        ended=ended,
    )


def _block_id(row: AgendaNumbers, id: str) -> BlockId:
    return BlockId(f"{row.id}-{id}")


def _moment(row: AgendaNumbers, clock: time) -> datetime:
    return datetime.combine(row.held_on, clock).astimezone()


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
