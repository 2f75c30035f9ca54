"""How agendas lie in the file: blocks, what was noted, how far a workshop is; there and back."""

from datetime import date, datetime

from sqlalchemy.orm import (
    Mapped,
    attribute_keyed_dict,
    mapped_column,
    relationship,
    selectinload,
)

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
    OwnMaterial,
    Run,
)
from bizservice_desktop.domain.durations import LONGEST_BLOCK, MINUTES_A_DAY
from bizservice_desktop.domain.method.agenda_proposal import BlockKind, Setting

from .columns import Base, IdList, OwnMaterials, UtcTime, check, one_of, truth, within
from .kind import Kind
from .rows import OfJobcentreRow, belongs_to
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


class BlockRow(Base):
    """`position` counts from 0 among the agenda's blocks, and apart among the parked ones."""

    __tablename__ = "block"
    __table_args__ = (
        check("position", "position >= 0"),
        truth("parked"),
        within("minutes", 0, LONGEST_BLOCK),
        within("minimum", 0, LONGEST_BLOCK),
        one_of("kind", BlockKind),
        one_of("setting", Setting),
        within("pin", 0, MINUTES_A_DAY - 1),
        truth("beside"),
        check("actual", "actual >= 0"),
    )

    agenda_id: Mapped[str] = belongs_to("agenda")
    block_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    parked: Mapped[bool]
    title: Mapped[str]
    minutes: Mapped[int]
    minimum: Mapped[int]
    kind: Mapped[str]
    setting: Mapped[str]
    detail: Mapped[str]
    notes: Mapped[str]
    responsible: Mapped[str]
    pin: Mapped[int | None]
    areas: Mapped[tuple[str, ...]] = mapped_column(IdList)
    materials: Mapped[tuple[str, ...]] = mapped_column(IdList)
    points: Mapped[tuple[str, ...]] = mapped_column(IdList)
    cases: Mapped[tuple[str, ...]] = mapped_column(IdList)
    reason: Mapped[tuple[str, ...]] = mapped_column(IdList)
    beside: Mapped[bool]
    purpose: Mapped[str]
    room: Mapped[str]
    tool: Mapped[str]
    cards: Mapped[tuple[str, ...]] = mapped_column(IdList)
    own_materials: Mapped[tuple[OwnMaterial, ...]] = mapped_column(OwnMaterials)
    origin: Mapped[str]
    actual: Mapped[int | None]


class NotedRow(Base):
    __tablename__ = "noted"
    __table_args__ = (check("position", "position >= 0"), one_of("kind", NotedKind))

    agenda_id: Mapped[str] = belongs_to("agenda")
    noted_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[str]
    noted_at: Mapped[datetime] = mapped_column(UtcTime)
    block_id: Mapped[str]
    point_id: Mapped[str]
    initiative_id: Mapped[str]


class RunRow(Base):
    """How far the workshop is; no row before it begins."""

    __tablename__ = "agenda_run"
    __table_args__ = (check("paused_seconds", "paused_seconds >= 0"),)

    agenda_id: Mapped[str] = belongs_to("agenda")
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    block_id: Mapped[str]
    block_started_at: Mapped[datetime] = mapped_column(UtcTime)
    paused_at: Mapped[datetime | None] = mapped_column(UtcTime)
    paused_seconds: Mapped[int]
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)


class AgendaRow(OfJobcentreRow):
    __tablename__ = "agenda"
    __table_args__ = (
        within("start_minute", 0, MINUTES_A_DAY - 1),
        within("end_minute", 0, MINUTES_A_DAY),
        check("people", "people >= 0"),
        check("group_count", "group_count >= 1"),
        truth("is_template"),
    )

    step: Mapped[str]
    title: Mapped[str]
    held_on: Mapped[date | None]
    start_minute: Mapped[int]
    end_minute: Mapped[int | None]
    place: Mapped[str]
    people: Mapped[int | None]
    purpose: Mapped[str]
    group_count: Mapped[int]
    is_template: Mapped[bool]
    blocks: Mapped[dict[str, BlockRow]] = relationship(
        collection_class=attribute_keyed_dict("block_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    noted: Mapped[dict[str, NotedRow]] = relationship(
        collection_class=attribute_keyed_dict("noted_id"),
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    run: Mapped[RunRow | None] = relationship(cascade="all, delete-orphan", passive_deletes=True)


def _fill(row: AgendaRow, agenda: Agenda) -> None:
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


AGENDAS = Kind(
    Agenda,
    AgendaRow,
    _to_agenda,
    _fill,
    (
        selectinload(AgendaRow.blocks),
        selectinload(AgendaRow.noted),
        selectinload(AgendaRow.run),
    ),
)
