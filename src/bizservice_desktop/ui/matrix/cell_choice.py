"""A small matrix of boxes: which cells something is about."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from bizservice_desktop.domain.method.method import CellId, Method
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import text
from ..kit.tick_box import TickBox


class CellChoice(QWidget):
    def __init__(self, method: Method, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[CellId, TickBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, area in enumerate(method.quadrants, start=1):
            words = wording.areas.get(area)
            label = text("small", content=words.short if words else area)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(column, 1)
        for row, service in enumerate(method.services, start=1):
            grid.addWidget(text(content=wording.title(service)), row, 0)
            for column, area in enumerate(method.quadrants, start=1):
                cell = method.cell_at(service, area).id
                box = TickBox()
                box.setObjectName(f"box.{cell}")
                box.setAccessibleName(f"{wording.title(service)}, {wording.title(area)}")
                box.setToolTip(box.accessibleName())
                self.boxes[cell] = box
                grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(0, 2)

    @property
    def chosen(self) -> tuple[CellId, ...]:
        return tuple(cell for cell, box in self.boxes.items() if box.isChecked())

    def show_chosen(self, cells: Iterable[CellId]) -> None:
        wanted = frozenset(cells)
        for cell, box in self.boxes.items():
            box.setChecked(cell in wanted)
