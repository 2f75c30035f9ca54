"""The check box above a list of cards: all, some or none of them."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live
from .card_painter import BOX_LEFT, check_side, draw_check

_GAP = 10


class AllBox(Live, QCheckBox):
    """Looks as the boxes in the list do, and stands above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTristate(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = check_side(self.fontMetrics())
        box = QRectF(BOX_LEFT, (self.height() - side) / 2, side, side)
        draw_check(painter, box, self.checkState(), self.colours)
        words = QRectF(self.rect()).adjusted(box.right() + _GAP, 0, -4, 0)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._fitted(words.width()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()

    def _fitted(self, width: float) -> str:
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), mode, int(width))

    @guarded(default=True)
    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt names it
        return self.rect().contains(pos)

    @guarded(QSize(120, 36))
    def sizeHint(self) -> QSize:
        return QSize(120, max(36, round(self.fontMetrics().height() * 1.95)))

    @guarded(QSize(120, 36))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
