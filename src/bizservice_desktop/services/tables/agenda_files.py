"""Agendas as files of other programs: a calendar, and a table that can be read back.

Source: docs/agenda-files.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from bizservice_desktop.domain.agenda.agenda import (
    MOST_BLOCKS,
    Agenda,
    AgendaId,
    Block,
    BlockId,
    OwnMaterial,
    tidied,
)
from bizservice_desktop.domain.agenda.drafting import new_block_id
from bizservice_desktop.domain.agenda.grouping import Joins
from bizservice_desktop.domain.agenda.schedule import Slot, schedule
from bizservice_desktop.domain.durations import BadBlock, format_clock, parse_clock, parse_minutes
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.domain.method.method import BlockKind, Per, Setting, StepId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace

from .agenda_words import KnownIds, read_word, word_in
from .table import Fault, Faults, FileRead, Problem, Row, TableForm

_TEXTS = ("detail", "purpose", "room", "responsible", "notes")
"""The columns that are a text of the block, by its name."""
_LISTS = ("areas", "points", "cards", "cases", "materials")
"""The columns that are ids of the block, by its name."""
_HELD = ("planned", "took", "held")
"""The columns that tell how a workshop was held; they are written and not read."""
AGENDA_TABLE = TableForm(
    (
        "start", "minutes", "title", "kind", "setting", "fixed", "minimum",
        "group", "strand", "beside", "follows",
        *_TEXTS, "method", *_LISTS, "bring", "id", *_HELD,
    ),
    ("minutes", "title"),
)  # fmt: skip
_USUAL_START = 9 * 60


class DateMissing(ValueError):
    """An agenda without a date has no place in a calendar."""


class AgendaFiles(Protocol):
    def calendar(self, agenda: Agenda, wording: Wording, *, per_block: bool) -> bytes:
        """One event for the whole agenda, or one for each block; no private notes.

        Raises: DateMissing: The agenda has no date.
        """
        ...

    def csv(self, agenda: Agenda, locale: str = "en") -> bytes:
        """The programme as a table, private notes among it; kinds and settings in the words of
        a language."""
        ...

    def read(self, path: Path) -> FileRead:
        """Never raises for what is in the file, or for a file that is not there."""
        ...


@dataclass(frozen=True, slots=True)
class TableRead:
    """The blocks of a table; none when anything in it is wrong."""

    blocks: tuple[Block, ...] = ()
    faults: Sequence[Fault] = ()


def table_rows(agenda: Agenda, locale: str = "en") -> list[dict[str, str]]:
    """One row a block of the programme, by column."""
    rows: list[dict[str, str]] = []
    for slot in schedule(agenda).slots:
        row = _row(slot, locale)
        is_new = not slot.beside and not slot.follows
        if is_new and row["strand"] and rows and rows[-1]["strand"]:
            row["beside"] = "0"  # else it would be read as one more strand of the group above
        rows.append(row)
    return rows


def read_blocks(rows: Sequence[Row], known: KnownIds | None = None) -> TableRead:
    """Make blocks of rows; all faults are found at once.

    Args:
        known: What the rows may name; None takes every id.
    """
    faults = Faults()
    joined = _joined(rows, faults)
    blocks = [_block(row, each, known, faults) for row, each in zip(rows, joined, strict=True)]
    if len(rows) > MOST_BLOCKS:
        faults.add(rows[MOST_BLOCKS], "title", Problem.TOO_MANY_ITEMS, str(len(rows)))
    if faults:
        places = AGENDA_TABLE.columns.index
        return TableRead(faults=sorted(faults, key=lambda f: (f.line, places(f.column))))
    named = {block.id: block for block in reversed(blocks)}  # a copied row has a copied id
    return TableRead(tidied([b if named[b.id] is b else _made_new(b) for b in blocks]))


def _joined(rows: Sequence[Row], faults: Faults) -> list[Joins]:
    """How each row stands to the one above: as `beside` and `follows` say, else as the names do.

    Rows after each other that name one strand are that strand; one that names another strand
    begins it beside. Another `group` is another group.
    """
    found: list[Joins] = []
    strand = group = ""
    for row in rows:
        beside, follows = faults.yes(row, "beside"), faults.yes(row, "follows")
        if beside and follows:
            faults.add(row, "follows", Problem.TWO_PLACES, row["title"])
        here, title = row["strand"].strip(), row["group"].strip()
        is_said = bool(row["beside"] or row["follows"])
        if not is_said and here and strand and (not title or title == group):
            follows, beside = here == strand, here != strand
        joins = Joins.FOLLOWS if follows else Joins.BESIDE if beside else Joins.AFTER
        group = title or (group if joins is not Joins.AFTER else "")
        strand = here or (strand if joins is Joins.FOLLOWS else "")
        found.append(joins)
    return found


def start_of(rows: Sequence[Row]) -> int | None:
    """When the table says the first block begins; None when it does not."""
    try:
        return parse_clock(rows[0]["start"]) if rows else None
    except BadBlock:
        return None


def agenda_of(
    rows: Sequence[Row],
    blocks: tuple[Block, ...],
    step: StepId,
    wording: Wording,
    workspace: Workspace,
) -> Agenda:
    """The agenda of a step that the blocks that `rows` were read as make.

    It is the one that they were written from, changed, where that is there and was not held yet;
    else a new one for the jobcentre and round of `workspace`.
    """
    start = start_of(rows)
    if known := _written_from(blocks, step, workspace.planned):
        return _changed(known, blocks, known.start if start is None else start)
    words, round = wording.steps[step], workspace.round
    return Agenda(
        id=AgendaId(random_id()),
        jobcentre=round.jobcentre,
        step=step,
        title=words.short,
        blocks=tuple(map(_made_new, blocks)),
        start=_USUAL_START if start is None else start,
        people=round.people,
        purpose=words.purpose,
    )


def _written_from(
    blocks: Sequence[Block], step: StepId, agendas: Iterable[Agenda]
) -> Agenda | None:
    """The agenda with the most of these items; None when none has any."""
    ids = {block.id for block in blocks}
    of_step = (each for each in agendas if each.step == step and each.run is None)
    shared = [(len(ids & _items(each).keys()), each) for each in of_step]
    count, best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best if count else None


def _items(agenda: Agenda) -> dict[BlockId, Block]:
    return {block.id: block for block in (*agenda.blocks, *agenda.parked)}


def _changed(agenda: Agenda, blocks: Iterable[Block], start: int) -> Agenda:
    """What the table does not tell of an item stays; what it does not name is gone."""
    known = _items(agenda)
    now = tuple(
        replace(each, reason=was.reason, origin=was.origin, actual=was.actual)
        if (was := known.get(each.id))
        else _made_new(each)
        for each in blocks
    )
    ids = {block.id for block in now}
    parked = tuple(block for block in agenda.parked if block.id not in ids)
    changes = agenda.changes + 1
    return replace(agenda, blocks=now, parked=parked, start=start, changes=changes)


def _made_new(block: Block) -> Block:
    return replace(block, id=new_block_id())


def _row(slot: Slot, locale: str) -> dict[str, str]:
    block = slot.block
    texts = {name: str(getattr(block, name)) for name in _TEXTS}
    lists = {name: " ".join(getattr(block, name)) for name in _LISTS}
    return {
        "start": format_clock(slot.start),
        "minutes": str(block.minutes),
        "title": block.title,
        "kind": word_in(block.kind, locale),
        "setting": word_in(block.setting, locale),
        "fixed": "x" if block.pin is not None and not slot.beside else "",
        "group": block.group.strip(),
        "strand": slot.strand.strip(),
        "beside": "x" if slot.beside else "",
        "follows": "x" if slot.follows else "",
        "minimum": str(block.minimum),
        **texts,
        "method": block.tool,
        **lists,
        "bring": "\n".join(
            f"{thing.count} {word_in(thing.per, locale)} {thing.title}"
            for thing in block.own_materials
        ),
        "id": block.id,
        "planned": _number(block.planned),
        "took": _number(block.actual),
        "held": "0" if block.is_skipped else "x" * (block.actual is not None),
    }


def _number(minutes: int | None) -> str:
    return "" if minutes is None else str(minutes)


def _block(row: Row, joins: Joins, known: KnownIds | None, faults: Faults) -> Block:
    if not row["title"].strip():
        faults.add(row, "title", Problem.NO_TITLE)
    minutes = faults.read(row, "minutes", parse_minutes, Problem.BAD_LENGTH, 0, required=True)
    is_fixed = faults.yes(row, "fixed")
    start = faults.read(row, "start", parse_clock, Problem.BAD_START, None, required=is_fixed)
    values: dict[str, Any] = {name: row[name] for name in ("title", *_TEXTS, "strand", "group")}
    values |= {
        name: known.read(row, name, faults) if known else tuple(row[name].split())
        for name in _LISTS
    }
    methods = known.read(row, "method", faults) if known else (row["method"],)
    return Block(
        id=BlockId(row["id"].strip()) or new_block_id(),
        minutes=minutes,
        minimum=faults.read(row, "minimum", parse_minutes, Problem.BAD_LENGTH, min(5, minutes)),
        kind=faults.read(
            row, "kind", partial(read_word, BlockKind), Problem.BAD_KIND, BlockKind.WORK
        ),
        setting=faults.read(
            row, "setting", partial(read_word, Setting), Problem.BAD_SETTING, Setting.PLENARY
        ),
        pin=start if is_fixed else None,
        beside=joins is Joins.BESIDE,
        follows=joins is Joins.FOLLOWS,
        tool=methods[0] if methods else "",
        own_materials=_bring(row, faults),
        **values,
    )


def _bring(row: Row, faults: Faults) -> tuple[OwnMaterial, ...]:
    things: list[OwnMaterial] = []
    for line in row["bring"].splitlines():
        count, _, rest = line.strip().partition(" ")
        per, _, title = rest.partition(" ")
        try:
            things.append(OwnMaterial(title.strip(), read_word(Per, per), int(count)))
        except ValueError:
            if line.strip():
                faults.add(row, "bring", Problem.BAD_BRING, line.strip())
    return tuple(things)
