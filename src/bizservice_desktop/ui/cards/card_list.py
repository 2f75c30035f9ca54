"""The list of a deck's cards: chosen, opened, moved and multiplied by key or by mouse."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ..kit.guarded import guarded
from ..shell.actions import Action, Where, action_of
from .card_rows import CardModel


class CardList(QListView):
    """Space turns a check box; the rest is done by the keys of the table of actions.

    Signals:
        row_opened: The card should be edited; or its row was double-clicked.
        action_wanted: Something should be done with the card: an Action.
        dropped: A card was dragged: its id, and its new place among the rows without it.
    """

    row_opened = Signal()
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
    def current_id(self) -> str:
        """Empty when the list stands on no card."""
        at = self.currentIndex().row()
        return self._rows.rows[at].id if 0 <= at < len(self._rows.rows) else ""

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_of(event, Where.CARD_LIST)
        if action is None or not self.current_id:
            super().keyPressEvent(event)
        elif action is Action.EDIT_CARD:
            self.row_opened.emit()
        else:
            self.action_wanted.emit(action)

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
