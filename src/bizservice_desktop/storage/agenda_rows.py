"""The tables of agendas: blocks, what was noted, and how far a workshop is."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped, attribute_keyed_dict, mapped_column, relationship

from bizservice_desktop.domain.agenda.agenda import NotedKind, OwnMaterial
from bizservice_desktop.domain.durations import LONGEST_BLOCK, MINUTES_A_DAY
from bizservice_desktop.domain.method.agenda_proposal import BlockKind, Setting

from .columns import Base, IdList, OwnMaterials, UtcTime, check, one_of, truth, within
from .rows import belongs_to, of_jobcentre


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


class AgendaRow(Base):
    __tablename__ = "agenda"
    __table_args__ = (
        within("start_minute", 0, MINUTES_A_DAY - 1),
        within("end_minute", 0, MINUTES_A_DAY),
        check("people", "people >= 0"),
        check("group_count", "group_count >= 1"),
        truth("is_template"),
    )

    key: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    jobcentre_id: Mapped[str] = of_jobcentre()
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
