"""The blocks of an agenda as rows of words, ready to be drawn and read aloud.

Groups at the same time are columns: the first blocks of all of them share a line, then the second
ones, and so on; where a group has none left, its place in the line is empty.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from bizservice_desktop.domain.agenda.agenda import BlockId
from bizservice_desktop.domain.agenda.schedule import Schedule, Slot, tracks
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.domain.method.wording import Wording

from ..kit.guarded import guarded
from ..kit.words import filled

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOTHING: object = None


@dataclass(frozen=True, slots=True)
class BlockRow:
    """`before` says what lies between this block and the one before it, `is_overlap` which.

    `place` is that of the block in the programme, -1 for an empty place, whose `id` is empty too.
    `line` numbers the lines, `share` is in how many columns this one is divided; `strand` names
    the group at the head of its column, and `beside` says of a block how it stands to those above.
    """

    id: BlockId
    minutes: int
    start: str
    duration: str
    title: str
    detail: str
    kind: str
    setting: str
    area_words: str
    areas: tuple[str, ...]
    pinned: str
    before: str
    is_overlap: bool
    is_break: bool
    is_buffer: bool
    place: int
    line: int
    share: int
    strand: str
    beside: str

    @property
    def spoken(self) -> str:
        parts = (
            self.before,
            self.beside,
            self.strand.replace("\n", ", "),
            self.start,
            self.pinned,
            self.duration,
            self.title,
            self.detail,
            self.kind,
            self.setting,
            self.area_words,
        )
        return ", ".join(part for part in parts if part)


class BlockRows(QAbstractListModel):
    """What the list shows; it is given a schedule and never changes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BlockRow, ...] = ()
        self._lines: tuple[tuple[BlockRow, ...], ...] = ()
        self.durations: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[BlockRow, ...]:
        return self._rows

    def row_of(self, id: str) -> int:
        """-1 when no row has this id."""
        return next((at for at, row in enumerate(self._rows) if id and row.id == id), -1)

    def row_at(self, place: int) -> int:
        """The row of a place in the programme; -1 when there is none."""
        return next((at for at, row in enumerate(self._rows) if row.place == place), -1)

    def show(self, schedule: Schedule, wording: Wording) -> bool:
        """Take over new values; False when rows came, went or moved and selection is lost."""
        self._lines = self._laid(schedule, wording)
        rows = tuple(row for line in self._lines for row in line)
        self.durations = frozenset(row.duration for row in rows)
        if [_cell(row) for row in rows] == [_cell(row) for row in self._rows]:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return True
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return False

    def line_of(self, row: BlockRow) -> tuple[BlockRow, ...]:
        """The rows that stand in one line with a row, itself among them."""
        return self._lines[row.line]

    def lines_above(self, row: BlockRow) -> Iterator[tuple[BlockRow, ...]]:
        """Those of the same groups, the nearest first."""
        yield from reversed(self._lines[: row.line])

    def _laid(self, schedule: Schedule, wording: Wording) -> tuple[tuple[BlockRow, ...], ...]:
        lines: list[tuple[BlockRow, ...]] = []
        places = {slot.block.id: place for place, slot in enumerate(schedule.slots)}
        for chain in schedule.chains:
            columns = tracks(chain)
            for slots in zip_longest(*columns):
                at, share = len(lines), len(columns)
                lines.append(
                    tuple(
                        self._row(slot, wording, places[slot.block.id], at, share, column)
                        if slot
                        else replace(_EMPTY, line=at, share=share)
                        for column, slot in enumerate(slots, 1)
                    )
                )
        return tuple(lines)

    def _row(
        self, slot: Slot, wording: Wording, place: int, line: int, share: int, column: int
    ) -> BlockRow:
        block = slot.block
        beside = self.tr("at the same time") if slot.beside else ""
        if slot.follows:
            beside = self.tr("next in the group")
        before = ""
        if slot.overlap:
            before = filled(
                self.tr("Begins %1 before the item above ends"), wording.duration(slot.overlap)
            )
        elif slot.free_before:
            before = filled(self.tr("%1 free"), wording.duration(slot.free_before))
        is_work = block.kind.is_work
        is_head = share > 1 and not slot.follows  # the room stands with the group's name
        room = "" if is_head else block.room
        return BlockRow(
            id=block.id,
            minutes=block.minutes,
            start=format_clock(slot.start),
            duration=wording.duration(block.minutes),
            title=block.title,
            detail=" · ".join(
                part for part in (_one_line(block.detail), room, block.responsible) if part
            ),
            kind=_kind_words(block.kind, wording),
            setting=wording.caption(f"cap_setting_{block.setting}") if is_work else "",
            area_words=", ".join(_area_words(block.areas, wording)),
            areas=block.areas,
            pinned=self.tr("fixed") if block.pin is not None and not slot.beside else "",
            before=before,
            is_overlap=bool(slot.overlap),
            is_break=block.kind is BlockKind.BREAK,
            is_buffer=block.kind is BlockKind.BUFFER,
            place=place,
            line=line,
            share=share,
            strand=_strand_words(slot, column, wording) if is_head else "",
            beside=beside,
        )

    @guarded(0)
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @guarded(_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if not self._rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @guarded(Qt.DropAction.IgnoreAction)
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


_EMPTY = BlockRow(
    id=BlockId(""),
    minutes=0,
    start="",
    duration="",
    title="",
    detail="",
    kind="",
    setting="",
    area_words="",
    areas=(),
    pinned="",
    before="",
    is_overlap=False,
    is_break=False,
    is_buffer=False,
    place=-1,
    line=0,
    share=1,
    strand="",
    beside="",
)


def _cell(row: BlockRow) -> tuple[str, int, int]:
    return row.id, row.line, row.share


def _kind_words(kind: BlockKind, wording: Wording) -> str:
    """Empty where the words would say nothing that is not seen."""
    return (
        wording.caption(f"cap_kind_{kind}") if kind.is_work and kind is not BlockKind.WORK else ""
    )


def _strand_words(slot: Slot, column: int, wording: Wording) -> str:
    """What a group is called, and where it is; above the first what all are called together."""
    name = slot.strand.strip() or wording.caption("cap_strand", number=column)
    words = " · ".join(part for part in (name, slot.room) if part)
    return "\n".join(part for part in (slot.block.group.strip(), words) if part)


def _area_words(areas: Sequence[str], wording: Wording) -> list[str]:
    return [wording.areas[area].short if area in wording.areas else area for area in areas]


def _one_line(words: str) -> str:
    return " ".join(words.split())
