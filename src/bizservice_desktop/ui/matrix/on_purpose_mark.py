"""The sign ⦸ of a cell that is left empty on purpose, drawn: not every face has it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live


class OnPurposeMark(Live, QWidget):
    """A label with room for the sign before its words."""

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._is_shown = False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(label)

    def set_shown(self, *, is_shown: bool) -> None:
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            room = round(self.fontMetrics().height() * 1.1) if is_shown else 0
            self._layout.setContentsMargins(room, 0, 0, 0)
            self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_shown:
            return
        line = self.fontMetrics().height()
        radius = 0.36 * line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), max(1.4, 0.08 * line)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = QPointF(radius + 1, line / 2)
        painter.drawEllipse(middle, radius, radius)
        reach = QPointF(radius * 0.7, radius * 0.7)
        painter.drawLine(middle - reach, middle + reach)
        painter.end()
