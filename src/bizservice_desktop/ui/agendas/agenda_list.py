"""The programme: one row a block, in the order and at the size of its time."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from bizservice_desktop.domain.agenda.agenda import BlockId
from bizservice_desktop.domain.agenda.grouping import Side
from bizservice_desktop.domain.agenda.schedule import Schedule
from bizservice_desktop.domain.method.wording import Wording

from ..kit.guarded import guarded
from ..kit.live import Live
from ..shell.actions import Action, Where, action_of
from .block_painter import BlockPainter
from .block_rows import BlockRows

_SHEET = """
QListView { background: transparent; border: none; padding: 0; }
QListView:focus { border: none; }
QListView::item { border: none; padding: 0; }
"""

_OUTER = 0.25


class AgendaList(Live, QListView):
    """The chosen block is edited, moved, split and parked by key.

    Signals:
        chosen: The user chose a block: its id. Not sent by choose().
        edit_wanted: The user wants to write in the chosen block.
        action_wanted: Something should be done with the chosen block: an Action.
        dropped: A block was dragged: its id, and its new place (0 = first).
        put: A block was dragged into a group: its id, that of a block there, and at which Side.
    """

    chosen = Signal(str)
    edit_wanted = Signal()
    action_wanted = Signal(object)
    dropped = Signal(str, int)
    put = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = BlockRows(self)
        self._painter = BlockPainter(self, self._rows)
        self._is_whole = False
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setStyleSheet(_SHEET)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFlow(QListView.Flow.LeftToRight)  # blocks that run at the same time share a line
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # else a new width lays nothing out anew
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def rows(self) -> BlockRows:
        return self._rows

    @property
    def chosen_id(self) -> str:
        """Empty when no block is chosen."""
        chosen = self.selectionModel().selectedIndexes()
        return self._rows.rows[chosen[0].row()].id if chosen else ""

    def recolour(self) -> None:
        self.viewport().update()

    def show_schedule(self, schedule: Schedule, wording: Wording) -> None:
        at = self.verticalScrollBar().value()
        kept = self._rows.show(schedule, wording)
        self.scheduleDelayedItemsLayout()
        if not kept:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(at)
        self._fit()
        self.viewport().update()

    def choose(self, id: str) -> None:
        """Show the block as the chosen one; none with an empty id."""
        if id == self.chosen_id:
            return
        with QSignalBlocker(self):
            row = self._rows.row_of(id)
            if row < 0:
                self.clearSelection()
                return
            index = self._rows.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def stand_at(self, place: int) -> None:
        """Let the keyboard go on from a place in the programme without choosing it."""
        self.selectionModel().setCurrentIndex(
            self._rows.index(self._rows.row_at(place)), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all rows together; or scroll."""
        if whole != self._is_whole:
            self._is_whole = whole
            self._fit()

    def _fit(self) -> None:
        lines = {row.line: self._painter.height(row) for row in self._rows.rows}
        height = sum(lines.values()) + 4
        self.setMinimumHeight(height if self._is_whole else 160)

    def _on_selected(self) -> None:
        if id := self.chosen_id:
            self.chosen.emit(id)

    def _on_double_clicked(self) -> None:
        self.edit_wanted.emit()

    def drop_place(self, at: QPoint) -> int:
        """Before which place of the programme as it stands something dropped there belongs."""
        return sum(1 for row in range(self._rows.rowCount()) if self._is_before(row, at))

    def _is_before(self, row: int, at: QPoint) -> bool:
        rect = self.visualRect(self._rows.index(row))
        return self._rows.rows[row].place >= 0 and rect.center().y() < at.y()

    def drop_side(self, at: QPoint) -> tuple[BlockId, Side] | None:
        """At which block of a group, and on which side of it, something dropped there belongs;
        None outside all groups. The outer quarters of a block are beside its group."""
        shown = self._rows.rows
        cells = [(row, self.visualRect(self._rows.index(n))) for n, row in enumerate(shown)]
        hit = next(((r, rect) for r, rect in cells if r.share > 1 and rect.contains(at)), None)
        if hit is None:
            return None
        row, rect = hit
        column = self._rows.line_of(row).index(row)
        if row.place < 0:  # below the last of its column
            above = (line[column] for line in self._rows.lines_above(row))
            last = next(each for each in above if each.place >= 0)
            return last.id, Side.BELOW
        across = (at.x() - rect.left()) / max(1, rect.width())
        if not _OUTER < across < 1 - _OUTER:
            return row.id, Side.LEFT if across <= _OUTER else Side.RIGHT
        return row.id, Side.ABOVE if at.y() < rect.center().y() else Side.BELOW

    @guarded(None)
    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self.chosen_id
        if event.source() is not self or not dragged:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the page moves it, not the view
        event.accept()
        self._drop(dragged, event.position().toPoint())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _drop(self, dragged: str, at: QPoint) -> None:
        if side := self.drop_side(at):
            self.put.emit(dragged, *side)
            return
        row = self._rows.rows[self._rows.row_of(dragged)]
        place = self.drop_place(at)
        if place > row.place:
            place -= 1
        if place != row.place or row.share > 1:  # at the same place it leaves its group
            self.dropped.emit(dragged, place)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = action_of(event, Where.AGENDA_LIST)
        if action is Action.EDIT_ITEM and self.currentIndex().isValid():
            if not self.chosen_id:
                self.setCurrentIndex(self.currentIndex())
            self.edit_wanted.emit()
        elif action not in (None, Action.EDIT_ITEM) and self.chosen_id:
            self.action_wanted.emit(action)
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
            self._fit()
