"""Agendas as files of other programs: a calendar, and a table that can be read back.

Source: docs/agenda-files.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, Block, OwnMaterial
from bizservice_desktop.domain.agenda.drafting import new_block_id
from bizservice_desktop.domain.agenda.schedule import Slot, schedule
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.durations import BadBlock, format_clock, parse_clock, parse_minutes
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.domain.method.agenda_proposal import BlockKind, Per, Setting
from bizservice_desktop.domain.method.method import StepId
from bizservice_desktop.domain.method.wording import Wording

from .answer_files import FileRead
from .importing import Row

_TEXTS = ("detail", "purpose", "room", "responsible", "notes")
_LISTS = ("areas", "points", "cards", "cases", "materials")
AGENDA_COLUMNS = (
    "start",
    "minutes",
    "title",
    "kind",
    "setting",
    "fixed",
    "beside",
    "minimum",
    *_TEXTS,
    "method",
    *_LISTS,
    "bring",
)
AGENDA_OPTIONAL = tuple(name for name in AGENDA_COLUMNS if name not in ("minutes", "title"))
_USUAL_START = 9 * 60
_YES = ("x", "1", "yes", "ja")


class DateMissing(ValueError):
    """An agenda without a date has no place in a calendar."""


class AgendaFiles(Protocol):
    def calendar(self, agenda: Agenda, wording: Wording, *, per_block: bool) -> bytes:
        """One event for the whole agenda, or one for each block; no private notes.

        Raises: DateMissing: The agenda has no date.
        """
        ...

    def csv(self, agenda: Agenda) -> bytes:
        """The programme as a table, private notes among it."""
        ...

    def read(self, path: Path) -> FileRead:
        """Never raises for what is in the file, or for a file that is not there."""
        ...


class BlockProblem(StrEnum):
    NO_TITLE = "no_title"
    BAD_LENGTH = "bad_length"
    BAD_START = "bad_start"
    BAD_KIND = "bad_kind"
    BAD_SETTING = "bad_setting"
    BAD_BRING = "bad_bring"


@dataclass(frozen=True, slots=True)
class BlockFault:
    """What is wrong in a column of a line; `line` counts from 1 as an editor does."""

    line: int
    column: str
    problem: BlockProblem
    value: str


@dataclass(frozen=True, slots=True)
class TableRead:
    """The blocks of a table; none when anything in it is wrong."""

    blocks: tuple[Block, ...] = ()
    faults: tuple[BlockFault, ...] = ()


def table_rows(agenda: Agenda) -> list[dict[str, str]]:
    """One row a block of the programme, by column."""
    return [_row(slot) for slot in schedule(agenda).slots]


def read_table(rows: Sequence[Row]) -> TableRead:
    """Make blocks of rows; all faults are found at once."""
    blocks: list[Block] = []
    faults: list[BlockFault] = []
    for row in rows:
        reader = _RowReader(row)
        blocks.append(reader.block())
        faults += reader.faults
    if faults:
        return TableRead(faults=tuple(faults))
    if blocks[0].beside:
        blocks[0] = replace(blocks[0], beside=False)
    return TableRead(tuple(blocks))


def start_of(rows: Sequence[Row]) -> int | None:
    """When the table says the first block begins; None when it does not."""
    try:
        return parse_clock(rows[0]["start"]) if rows else None
    except BadBlock:
        return None


def agenda_of(
    rows: Sequence[Row], blocks: tuple[Block, ...], step: StepId, wording: Wording, round: Round
) -> Agenda:
    """A new agenda of a step for the jobcentre of `round`: the blocks that `rows` were read as."""
    start = start_of(rows)
    words = wording.steps[step]
    return Agenda(
        id=AgendaId(random_id()),
        jobcentre=round.jobcentre,
        step=step,
        title=words.short,
        blocks=blocks,
        start=_USUAL_START if start is None else start,
        people=round.people,
        purpose=words.purpose,
    )


def _row(slot: Slot) -> dict[str, str]:
    block = slot.block
    texts = {name: str(getattr(block, name)) for name in _TEXTS}
    lists = {name: " ".join(getattr(block, name)) for name in _LISTS}
    return {
        "start": format_clock(slot.start),
        "minutes": str(block.minutes),
        "title": block.title,
        "kind": block.kind.value,
        "setting": block.setting.value,
        "fixed": "x" if block.pin is not None and not slot.beside else "",
        "beside": "x" if slot.beside else "",
        "minimum": str(block.minimum),
        **texts,
        "method": block.tool,
        **lists,
        "bring": "\n".join(
            f"{thing.count} {thing.per} {thing.title}" for thing in block.own_materials
        ),
    }


class _RowReader:
    """Reads one row and keeps what is wrong in it."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self.faults: list[BlockFault] = []

    def block(self) -> Block:
        row = self._row
        if not row["title"]:
            self._fault("title", BlockProblem.NO_TITLE)
        minutes = self._minutes("minutes", required=True)
        minimum = self._minutes("minimum", required=False)
        lists: Mapping[str, tuple[str, ...]] = {name: tuple(row[name].split()) for name in _LISTS}
        kind = self._choice("kind", BlockKind, BlockKind.WORK, BlockProblem.BAD_KIND)
        setting = self._choice("setting", Setting, Setting.PLENARY, BlockProblem.BAD_SETTING)
        return Block(
            id=new_block_id(),
            title=row["title"],
            minutes=minutes or 0,
            minimum=min(5, minutes or 0) if minimum is None else minimum,
            kind=BlockKind(kind),
            setting=Setting(setting),
            pin=self._pin(),
            beside=row["beside"].casefold() in _YES,
            detail=row["detail"],
            purpose=row["purpose"],
            room=row["room"],
            responsible=row["responsible"],
            notes=row["notes"],
            tool=row["method"],
            areas=lists["areas"],
            points=lists["points"],
            cards=lists["cards"],
            cases=lists["cases"],
            materials=lists["materials"],
            own_materials=self._bring(),
        )

    def _minutes(self, column: str, *, required: bool) -> int | None:
        written = self._row[column]
        if not written and not required:
            return None
        try:
            return parse_minutes(written)
        except BadBlock:
            self._fault(column, BlockProblem.BAD_LENGTH)
            return None

    def _pin(self) -> int | None:
        if self._row["fixed"].casefold() not in _YES:
            return None
        try:
            return parse_clock(self._row["start"])
        except BadBlock:
            self._fault("start", BlockProblem.BAD_START)
            return None

    def _choice(
        self, column: str, kinds: type[StrEnum], usual: StrEnum, problem: BlockProblem
    ) -> StrEnum:
        written = self._row[column].casefold()
        try:
            return kinds(written) if written else usual
        except ValueError:
            self._fault(column, problem)
            return usual

    def _bring(self) -> tuple[OwnMaterial, ...]:
        things: list[OwnMaterial] = []
        for line in self._row["bring"].splitlines():
            count, _, rest = line.strip().partition(" ")
            per, _, title = rest.partition(" ")
            if count.isdecimal() and per in tuple(Per):
                things.append(OwnMaterial(title.strip(), Per(per), int(count)))
            elif line.strip():
                self._fault("bring", BlockProblem.BAD_BRING, line.strip())
        return tuple(things)

    def _fault(self, column: str, problem: BlockProblem, value: str | None = None) -> None:
        written = self._row[column] if value is None else value
        self.faults.append(BlockFault(self._row.line, column, problem, written))
