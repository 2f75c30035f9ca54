"""The list of a deck's cards: chosen, opened, moved and multiplied by key or by mouse."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ..kit.guarded import guarded
from .card_actions import CardAction
from .card_rows import CardModel

_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (Qt.Key.Key_Up, _ALT): CardAction.UP,
    (Qt.Key.Key_Down, _ALT): CardAction.DOWN,
    (Qt.Key.Key_D, _CTRL): CardAction.DUPLICATE,
    (Qt.Key.Key_Plus, _NONE): CardAction.MORE,
    (Qt.Key.Key_Plus, _SHIFT): CardAction.MORE,
    (Qt.Key.Key_Minus, _NONE): CardAction.FEWER,
    (Qt.Key.Key_Delete, _NONE): CardAction.RETIRE,
}


class CardList(QListView):
    """Space turns a check box, Enter edits, Alt+arrows move, + and − change the copies,
    Ctrl+D duplicates, Delete retires.

    Signals:
        row_opened: Enter was pressed, or the row double-clicked.
        action_wanted: Something should be done with the card: a CardAction.
        dropped: A card was dragged: its id, and its new place among the rows without it.
    """

    row_opened = Signal()
    action_wanted = Signal(str)
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
    def current_id(self) -> str:
        """Empty when the list stands on no card."""
        at = self.currentIndex().row()
        return self._rows.rows[at].id if 0 <= at < len(self._rows.rows) else ""

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _KEYS.get((Qt.Key(event.key()), keys))
        if action and self.current_id:
            self.action_wanted.emit(action)
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self.current_id
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

    def _on_activated(self, _index: QModelIndex) -> None:
        self.row_opened.emit()
