"""A small picture of where cards lie on a sheet of paper."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.cards.sheet_layout import SheetLayout
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink

from ..kit.guarded import guarded

_SIZE = QSize(190, 250)


class GridPicture(QWidget):
    """Paper is white in the dark too; cards that reach over it are red. The words beside it
    say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: SheetLayout | None = None
        self.setFixedSize(_SIZE)

    def show_grid(self, grid: SheetLayout) -> None:
        self._grid = grid
        self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        grid = self._grid
        if grid is None:
            return
        paper, room = grid.paper, self.rect().adjusted(1, 1, -1, -1)
        scale = min(room.width() / paper.width, room.height() / paper.height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - paper.width * scale) / 2, 1)
        painter.setPen(QPen(QColor(LIGHT[Ink.HAIRLINE]), 1))
        painter.setBrush(QColor(LIGHT[Ink.SURFACE]))
        painter.drawRect(QRectF(0, 0, paper.width * scale, paper.height * scale))
        is_good = grid.is_on_paper and grid.is_printable
        painter.setPen(QPen(QColor(LIGHT[Ink.ACCENT if is_good else Ink.DANGER]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in range(grid.places):
            x, y = grid.cell(place)
            size = grid.size
            painter.drawRect(QRectF(x * scale, y * scale, size.width * scale, size.height * scale))
        painter.end()
