"""The rows of a list of cards: their values, and the model that shows them."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.method.wording import Wording

from ..kit.guarded import guarded

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
_NOTHING: object = None


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card: `area_title` is read out where the colour and the shape are seen.

    `note` is a word on the card, such as the language it falls back to.
    """

    id: str
    code: str
    area: str
    area_title: str
    text: str
    checked: bool
    is_own: bool = False
    copies: int = 1
    note: str = ""
    tags: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """The text without line ends."""
        return " ".join(self.text.split())

    @property
    def times(self) -> str:
        return f"×{self.copies}" if self.copies > 1 else ""

    @property
    def spoken(self) -> str:
        parts = (self.code, self.area_title, self.note, self.times, *self.tags)
        return f"{', '.join(part for part in parts if part)}: {self.line}"


def card_rows(
    cards: Sequence[DeckCard],
    left_out: Container[str],
    wording: Wording,
    notes: Mapping[str, str],
) -> tuple[CardRow, ...]:
    """Rows for cards; those whose id is in `left_out` are not checked. `notes` are by id."""
    return tuple(
        CardRow(
            id=card.id,
            code=card.code,
            area=card.area,
            area_title=wording.title(card.area),
            text=card.text or card.title or wording.title(card.area),
            checked=card.id not in left_out,
            is_own=card.is_own,
            copies=card.copies,
            note=notes.get(card.id, ""),
            tags=card.tags,
        )
        for card in cards
    )


class CardModel(QAbstractListModel):
    """Shows rows; a check mark that is clicked is told, not set.

    Signals:
        row_checked: A card should be printed or left out: its id, and which.
    """

    row_checked = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CardRow, ...] = ()

    @property
    def rows(self) -> tuple[CardRow, ...]:
        return self._rows

    def set_rows(self, rows: tuple[CardRow, ...]) -> None:
        """Show other rows; where the cards are the same, only those that changed are drawn."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, id: str) -> int:
        """The row of a card, -1 when it is not in the list."""
        return next((at for at, row in enumerate(self._rows) if row.id == id), -1)

    @guarded(0)
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @guarded(_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.code}  {row.line}".strip()
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escape(row.text)}</qt>"  # what a user typed is never markup
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
            case _ if role == ROW_ROLE:
                return row
        return None

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @guarded(Qt.DropAction.IgnoreAction)
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @guarded(default=False)
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        row = self._rows[index.row()]
        self.row_checked.emit(row.id, not row.checked)
        return True
