"""The head of a column: a bar in the area's colour, its sign and its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import fill

from ..kit.basics import column, row, text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import to_path


class AreaSign(Live, QWidget):
    """How the area is known without its colour: ● ■ ▲ ◆."""

    def __init__(self, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        line = self.fontMetrics().height()
        self.setFixedSize(QSize(round(0.8 * line), line))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = fill(self._area)
        size = 0.85 * self.width()
        mark = area_mark(self._area, self.width() / 2, self.height() / 2, size, ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[ink]))
        painter.drawPath(to_path(mark.segments))
        painter.end()


class ColumnHead(Live, QWidget):
    def __init__(self, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._bar = QFrame()
        self._bar.setFixedHeight(6)
        self._name = text("strong")
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        words = row(spacing=6)
        words.addWidget(AreaSign(area), alignment=Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._name, stretch=1)
        self.setLayout(column(self._bar, words, spacing=6))
        self.recolour()

    def recolour(self) -> None:
        self._bar.setStyleSheet(f"background: {self.colours[fill(self._area)]}; border: none;")

    def set_name(self, name: str) -> None:
        self._name.setText(name)
