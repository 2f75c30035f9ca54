"""The list of a deck's cards: its rows, chosen, opened, moved and multiplied by key or mouse."""

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
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.method.wording import Wording

from ..kit.guarded import guarded
from ..shell.actions import Action, Where, action_of

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


class CardList(QListView):
    """Space turns a check box; the rest is done by the keys of the table of actions.

    Signals:
        action_wanted: Something should be done with the card: an Action.
        dropped: A card was dragged: its id, and its new place among the rows without it.
    """

    action_wanted = Signal(object)
    dropped = Signal(str, int)

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # the height of rows goes by the width
        self.setMinimumHeight(150)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.activated.connect(self._on_activated)

    @property
    def picked(self) -> CardRow | None:
        """The card the list stands on."""
        at = self.currentIndex().row()
        return self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None

    @property
    def picked_id(self) -> str:
        """Empty when the list stands on no card."""
        return self.picked.id if self.picked else ""

    def pick(self, id: str) -> None:
        """Go to a card of the list."""
        if (at := self._rows.place_of(id)) >= 0:
            index = self._rows.index(at)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_of(event, Where.CARD_LIST)
        if action is None or not self.picked:
            super().keyPressEvent(event)
        else:
            self.action_wanted.emit(action)

    @guarded(None)
    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self.picked_id
        if event.source() is not self or not dragged:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the page moves it, not the view
        event.accept()
        self.drop(dragged, event.position().toPoint().y())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def drop(self, dragged: str, y: int) -> None:
        """A card was let go `y` pixels below the top of the list."""
        rects = (self.visualRect(self._rows.index(at)) for at in range(len(self._rows.rows)))
        place = sum(1 for rect in rects if rect.center().y() < y)
        origin = self._rows.place_of(dragged)
        if place > origin:
            place -= 1
        if place != origin:
            self.dropped.emit(dragged, place)

    def _on_activated(self) -> None:
        """The row was double-clicked."""
        self.action_wanted.emit(Action.EDIT_CARD)
