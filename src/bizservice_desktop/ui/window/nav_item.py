"""One entry of the way through the program, with its number or a tick when it is done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live, theme_in_use
from ..shell.theme import SELECTED

_PADDING = 12
_BADGE = 22
_TICK = ((-4.5, 0.5), (-1.5, 3.5), (4.5, -3.5))


class NavItem(Live, QAbstractButton):
    """`number` 0 shows no badge. Checked: this page is shown."""

    def __init__(self, number: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._done = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        if done != self._done:
            self._done = done
            self.update()

    @property
    def is_done(self) -> bool:
        return self._done

    @guarded(QSize(208, 40))
    def sizeHint(self) -> QSize:
        """Wide enough for its words in the weight they have when the page is shown."""
        words = QFontMetricsF(self._font(is_strong=True)).horizontalAdvance(self.text())
        width = _PADDING + _BADGE + _PADDING + int(words) + 2 * _PADDING
        return QSize(max(208, width), max(38, self.fontMetrics().height() + 18))

    @guarded(QSize(208, 40))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self, *, is_strong: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        return font

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(SELECTED[theme_in_use()]))
            painter.drawRoundedRect(area, 8, 8)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(self.colours[Ink.SUNKEN]))
            painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(area, 8, 8)
        if self._number:
            self._draw_badge(painter, area)
        font = self._font(is_strong=self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.TEXT if self.isEnabled() else Ink.EDGE]))
        words = area.adjusted(_PADDING + _BADGE + 12, 0, -6, 0)
        fitted = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()

    def _draw_badge(self, painter: QPainter, area: QRectF) -> None:
        badge = QRectF(area.left() + _PADDING - 2, area.center().y() - _BADGE / 2, _BADGE, _BADGE)
        if self._done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours[Ink.OK]))
            painter.drawEllipse(badge)
            painter.setPen(QPen(QColor(self.colours[Ink.SURFACE]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            c = badge.center()
            painter.drawPolyline(QPolygonF([c + QPointF(x, y) for x, y in _TICK]))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours[Ink.EDGE]), 1.2))
        painter.drawEllipse(badge)
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))
