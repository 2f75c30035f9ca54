"""A line in a list with its area's colour: a title, something small, a figure at the side."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill

from .guarded import guarded
from .live import Live

_BAR = QRectF(0, 0, 9, 24)
_TEXT_LEFT = 22


class ColourRow(Live, QAbstractButton):
    """Signals:
    chosen: The row was clicked: its key.
    """

    chosen = Signal(str)

    def __init__(
        self, key: str, title: str, side: str = "", detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._title, self._side, self._detail = key, title, side, detail
        self._area = ""
        self.setAccessibleName(" ".join(part for part in (title, detail, side) if part))
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    @property
    def key(self) -> str:
        return self._key

    def set_area(self, area: str) -> None:
        self._area = area
        self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self._key)

    @guarded(QSize(200, 36))
    def sizeHint(self) -> QSize:
        lines = 2 if self._detail else 1
        return QSize(220, self.fontMetrics().height() * lines + 16)

    @guarded(QSize(120, 36))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(self.colours[Ink.SUNKEN]))
        painter.setPen(QColor(self.colours[Ink.HAIRLINE]))
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        painter.drawRoundedRect(_BAR.translated(2, (self.height() - _BAR.height()) / 2), 2, 2)
        side_width = self.fontMetrics().horizontalAdvance(self._side) + 8 if self._side else 0
        width = self.width() - _TEXT_LEFT - side_width - 4
        font = QFont(self.font())
        if self._detail:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        title = QFontMetrics(font).elidedText(self._title, Qt.TextElideMode.ElideRight, width)
        half = (self.height() - 16) / 2 if self._detail else self.height()
        top = 8 if self._detail else 0
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(_TEXT_LEFT, top, width, half), centred, title)
        painter.setFont(self.font())
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        if self._detail:
            words = self.fontMetrics().elidedText(self._detail, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(_TEXT_LEFT, top + half, width, half), centred, words)
        at = QRectF(self.width() - side_width, 0, side_width - 4, self.height())
        painter.drawText(at, centred | Qt.AlignmentFlag.AlignRight, self._side)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()
