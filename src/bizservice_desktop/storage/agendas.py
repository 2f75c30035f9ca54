"""How agendas lie in the file: blocks, what was noted, how far a workshop is."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, Noted, NotedKind, Run
from bizservice_desktop.domain.durations import LONGEST_BLOCK, MINUTES_A_DAY
from bizservice_desktop.domain.method.method import BlockKind, Setting

from .columns import (
    OwnMaterials,
    day,
    ids,
    integer,
    moment,
    of_jobcentre,
    one_of,
    part_of,
    position,
    text,
    truth,
)
from .kind import Form, Kind, Row, Rows

_AGENDA = of_jobcentre(
    "agenda",
    text("step"),
    text("title"),
    day("held_on", nullable=True),
    integer("start_minute", 0, MINUTES_A_DAY - 1),
    integer("end_minute", 0, MINUTES_A_DAY, nullable=True),
    text("place"),
    integer("people", 0, nullable=True),
    text("purpose"),
    integer("group_count", 1),
    truth("is_template"),
    integer("changes", 0),
    text("bring"),
)
# `position` counts among the agenda's blocks, and apart among the parked ones
_BLOCK = part_of(
    "agenda",
    "agenda_id",
    "block",
    text("block_id", primary_key=True),
    position(primary_key=False),
    truth("parked"),
    text("title"),
    integer("minutes", 0, LONGEST_BLOCK),
    integer("minimum", 0, LONGEST_BLOCK),
    one_of("kind", BlockKind),
    one_of("setting", Setting),
    text("detail"),
    text("notes"),
    text("responsible"),
    integer("pin", 0, MINUTES_A_DAY - 1, nullable=True),
    ids("areas"),
    ids("materials"),
    ids("points"),
    ids("cases"),
    ids("reason"),
    truth("beside"),
    truth("follows"),
    text("strand"),
    text("group_title"),
    text("purpose"),
    text("room"),
    text("tool"),
    ids("cards"),
    Column("own_materials", OwnMaterials, nullable=False),
    text("origin"),
    integer("actual", 0, nullable=True),
    integer("planned", 0, LONGEST_BLOCK, nullable=True),
    truth("is_skipped"),
)
_NOTED = part_of(
    "agenda",
    "agenda_id",
    "noted",
    text("noted_id", primary_key=True),
    position(primary_key=False),
    one_of("kind", NotedKind),
    text("text"),
    moment("noted_at"),
    text("block_id"),
    text("point_id"),
    text("initiative_id"),
    text("owner"),
    day("due", nullable=True),
    truth("is_done"),
)
_RUN = part_of(  # no row before the workshop begins
    "agenda",
    "agenda_id",
    "agenda_run",
    moment("started_at"),
    text("block_id"),
    moment("block_started_at"),
    moment("paused_at", nullable=True),
    integer("paused_seconds", 0),
    moment("ended_at", nullable=True),
)

_BLOCKS = Form(Block, _BLOCK, id="block_id", group="group_title")
_NOTES = Form(Noted, _NOTED, id="noted_id", at="noted_at")
_RUNS = Form(Run, _RUN, started="started_at", block_started="block_started_at", ended="ended_at")


def _block_rows(agenda: Agenda) -> Iterable[Row]:
    yield from _BLOCKS.numbered(agenda.blocks, parked=False)
    yield from _BLOCKS.numbered(agenda.parked, parked=True)


def _parts(rows: Rows) -> dict[str, Any]:
    return {
        "blocks": _BLOCKS.values(row for row in rows[_BLOCK] if not row["parked"]),
        "parked": _BLOCKS.values(row for row in rows[_BLOCK] if row["parked"]),
        "noted": _NOTES.values(rows[_NOTED]),
        "run": next(iter(_RUNS.values(rows[_RUN])), None),
    }


AGENDAS = Kind[Agenda](
    Form(
        Agenda,
        _AGENDA,
        start="start_minute",
        end="end_minute",
        groups="group_count",
        **dict.fromkeys(("blocks", "parked", "noted", "run")),
    ),
    {
        _BLOCK: _block_rows,
        _NOTED: lambda agenda: _NOTES.numbered(agenda.noted),
        _RUN: lambda agenda: [_RUNS.row(agenda.run)] if agenda.run else [],
    },
    _parts,
)
