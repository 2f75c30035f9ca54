"""A box to tick, with words that may take several lines; seen well in light and dark."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from .guarded import guarded
from .wrap_link import breakable

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PAD = 5
_GAP = 10
_TICK = ((-0.24, 0.02), (-0.06, 0.2), (0.26, -0.2))
_TALLEST = 10_000


class TickBox(QCheckBox):
    """Takes its colours from the palette of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def _side(self) -> int:
        return max(16, self.fontMetrics().height() - 2)

    @property
    def _words_at(self) -> int:
        return self._side + 2 * _PAD + _GAP - 2

    def _height(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        inner = max(1, width - self._words_at - _PAD)
        words = breakable(self.text())
        bounds = metrics.boundingRect(0, 0, inner, _TALLEST, int(_FLAGS), words)
        return max(bounds.height(), self._side) + 2 * _PAD

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = QPalette.ColorRole
        top = max(0.0, (self.height() - self._height(self.width())) / 2)
        box = QRectF(_PAD + 0.5, top + _PAD + 0.5, self._side - 1, self._side - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(roles.Highlight))
            painter.drawRoundedRect(box, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour(roles.HighlightedText), 2))
            middle, side = box.center(), box.width()
            tick = [middle + QPointF(x * side, y * side) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(tick))
        else:
            painter.setBrush(self._colour(roles.Base))
            painter.setPen(QPen(self._colour(roles.PlaceholderText), 1.2))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._colour(roles.WindowText))
        if self.text():
            words = QRectF(self.rect()).adjusted(self._words_at, top + _PAD - 1, -_PAD, 0)
            painter.drawText(words, int(_FLAGS), breakable(self.text()))
        if self.hasFocus() or self.underMouse():
            width = 2 if self.hasFocus() else 1
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour(roles.WindowText), width))
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()

    @guarded(default=True)
    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(pos)

    @guarded(default=True)
    def hasHeightForWidth(self) -> bool:
        return True

    @guarded(28)
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @guarded(QSize(28, 28))
    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(self._side + 2 * _PAD, self._side + 2 * _PAD)
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = self._words_at + words + 2 * _PAD
        return QSize(width, self._height(width))

    @guarded(QSize(28, 28))
    def minimumSizeHint(self) -> QSize:
        return QSize(self._side + 2 * _PAD, self._side + 2 * _PAD)

    @guarded(default=False)
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
