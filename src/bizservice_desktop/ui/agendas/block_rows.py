"""The blocks of an agenda as rows of words, ready to be drawn and read aloud."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from bizservice_desktop.domain.agenda.agenda import BlockId
from bizservice_desktop.domain.agenda.schedule import Schedule, Slot
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

    `chain` numbers those that run at the same time, `share` is how many they are; `beside`
    says so of all but the first.
    """

    id: BlockId
    minutes: int
    start: str
    duration: str
    title: str
    detail: str
    setting: str
    area_words: str
    areas: tuple[str, ...]
    pinned: str
    before: str
    is_overlap: bool
    is_break: bool
    is_buffer: bool
    chain: int
    share: int
    beside: str

    @property
    def spoken(self) -> str:
        parts = (
            self.before,
            self.beside,
            self.start,
            self.pinned,
            self.duration,
            self.title,
            self.detail,
            self.setting,
            self.area_words,
        )
        return ", ".join(part for part in parts if part)


class BlockRows(QAbstractListModel):
    """What the list shows; it is given a schedule and never changes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BlockRow, ...] = ()
        self._chains: tuple[tuple[BlockRow, ...], ...] = ()
        self.durations: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[BlockRow, ...]:
        return self._rows

    def row_of(self, id: str) -> int:
        """-1 when no row has this id."""
        return next((at for at, row in enumerate(self._rows) if row.id == id), -1)

    def show(self, schedule: Schedule, wording: Wording) -> bool:
        """Take over new values; False when rows came, went or moved and selection is lost."""
        self._chains = tuple(
            tuple(self._row(slot, wording, number, len(chain)) for slot in chain)
            for number, chain in enumerate(schedule.chains)
        )
        rows = tuple(row for chain in self._chains for row in chain)
        self.durations = frozenset(row.duration for row in rows)
        if [(row.id, row.chain) for row in rows] == [(row.id, row.chain) for row in self._rows]:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return True
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return False

    def chain_of(self, row: BlockRow) -> tuple[BlockRow, ...]:
        """The rows that run at the same time as a row, itself among them."""
        return self._chains[row.chain]

    def _row(self, slot: Slot, wording: Wording, chain: int, share: int) -> BlockRow:
        block = slot.block
        before = ""
        if slot.overlap:
            before = filled(
                self.tr("Begins %1 before the item above ends"), wording.duration(slot.overlap)
            )
        elif slot.free_before:
            before = filled(self.tr("%1 free"), wording.duration(slot.free_before))
        is_work = block.kind.is_work
        return BlockRow(
            id=block.id,
            minutes=block.minutes,
            start=format_clock(slot.start),
            duration=wording.duration(block.minutes),
            title=block.title,
            detail=" · ".join(
                part for part in (_one_line(block.detail), block.room, block.responsible) if part
            ),
            setting=wording.caption(f"cap_setting_{block.setting}") if is_work else "",
            area_words=", ".join(_area_words(block.areas, wording)),
            areas=block.areas,
            pinned=self.tr("fixed") if block.pin is not None and not slot.beside else "",
            before=before,
            is_overlap=bool(slot.overlap),
            is_break=block.kind is BlockKind.BREAK,
            is_buffer=block.kind is BlockKind.BUFFER,
            chain=chain,
            share=share,
            beside=self.tr("at the same time") if slot.beside else "",
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
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @guarded(Qt.DropAction.IgnoreAction)
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


def _area_words(areas: Sequence[str], wording: Wording) -> list[str]:
    return [wording.areas[area].short if area in wording.areas else area for area in areas]


def _one_line(words: str) -> str:
    return " ".join(words.split())
