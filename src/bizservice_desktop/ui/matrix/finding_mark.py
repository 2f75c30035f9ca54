"""Whether a finding is open or settled, as a sign: a triangle or a check."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live


class FindingMark(Live, QWidget):
    def __init__(self, *, is_settled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_settled = is_settled
        side = self.fontMetrics().height()
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(self.tr("Settled") if is_settled else self.tr("Open"))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.colours[Ink.OK if self._is_settled else Ink.WARN])
        painter.setPen(
            QPen(
                ink,
                max(1.5, side * 0.09),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        if self._is_settled:
            marks = ((0.15, 0.55), (0.4, 0.8), (0.85, 0.25))
            painter.drawPolyline(QPolygonF([QPointF(x * side, y * side) for x, y in marks]))
        else:
            marks = ((0.5, 0.12), (0.92, 0.86), (0.08, 0.86))
            painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in marks]))
            painter.drawLine(QPointF(side / 2, side * 0.42), QPointF(side / 2, side * 0.6))
            painter.drawPoint(QPointF(side / 2, side * 0.73))
        painter.end()
