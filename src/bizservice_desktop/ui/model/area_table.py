"""The figure as a table: the same values, for the keyboard and for a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..kit.guarded import guarded


@dataclass(frozen=True, slots=True)
class AreaRow:
    area: str
    title: str
    level: str
    answered: str
    target: str


class AreaTable(QTableWidget):
    """Signals:
    area_focused: The selection moved to an area: its id.
    area_chosen: An area was activated: its id.
    """

    area_focused = Signal(str)
    area_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._areas: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentCellChanged.connect(self._on_current_changed)
        self.cellActivated.connect(self._on_activated)

    def set_headings(self, *headings: str) -> None:
        self.setHorizontalHeaderLabels(list(headings))

    def show_rows(self, rows: Sequence[AreaRow]) -> None:
        self._areas = [row.area for row in rows]
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for column, words in enumerate((row.title, row.level, row.answered, row.target)):
                if (item := self.item(index, column)) is not None:
                    item.setText(words)
                else:
                    self.setItem(index, column, QTableWidgetItem(words))
        self.updateGeometry()

    def set_current(self, area: str) -> None:
        if area in self._areas:
            self.setCurrentCell(self._areas.index(area), 0)

    def _on_current_changed(self, row: int) -> None:
        if 0 <= row < len(self._areas):
            self.area_focused.emit(self._areas[row])

    def _on_activated(self, row: int) -> None:
        self.area_chosen.emit(self._areas[row])

    @guarded(QSize(260, 200))
    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(260, self.horizontalHeader().sizeHint().height() + rows + 4)

    @guarded(QSize(200, 120))
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())
