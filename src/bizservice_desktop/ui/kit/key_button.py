"""A button that shows in a cap the key which does the same."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from .guarded import guarded

_LEAST_CAP = 20
_SIZE = 0.8  # of the words
_GAP = 4


class KeyButton(QPushButton):
    """The words at the left, the cap at the right."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setProperty("kind", "key")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # Qt puts the icon first
        self._draw_cap()

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{words} ({self._key})")

    def _draw_cap(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        side = max(_LEAST_CAP, QFontMetrics(font).height() + 4)
        scale = self.devicePixelRatioF()
        picture = QPixmap(round((side + _GAP) * scale), round(side * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        edge = QColor(ink)
        edge.setAlphaF(0.45)
        painter.setPen(QPen(edge, 1))
        cap = QRectF(_GAP + 0.5, 0.5, side - 1, side - 1)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()
        self.setIconSize(QSize(side + _GAP, side))
        self.setIcon(QIcon(picture))

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._draw_cap()
