"""A button that shows in a cap the key which does the same."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from .guarded import guarded

_LEAST_CAP = 20
_SIZE = 0.8  # of the words
_GAP = 4


class KeyButton(QPushButton):
    """The words at the left, the cap at the right. `said` is how the key is read out, where the
    cap shows a sign. Kinds: key, primary, quiet, link, fold, chip.
    """

    def __init__(
        self, key: str, parent: QWidget | None = None, *, kind: str = "key", said: str = ""
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._said = said or key
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # Qt puts the icon first
        self._draw_cap()

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{words} ({self._said})")

    def _draw_cap(self) -> None:
        font = QFont(self.font())
        if font.pixelSize() > 0:  # as the sheet of the widget or of one around it says
            font.setPixelSize(round(font.pixelSize() * _SIZE))
        else:
            font.setPointSizeF(font.pointSizeF() * _SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        side = max(_LEAST_CAP, round(metrics.height()) + 4)
        width = max(side, round(metrics.horizontalAdvance(self._key)) + 10)
        scale = self.devicePixelRatioF()
        picture = QPixmap(round((width + _GAP) * scale), round(side * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        edge = QColor(ink)
        edge.setAlphaF(0.45)
        painter.setPen(QPen(edge, 1))
        cap = QRectF(_GAP + 0.5, 0.5, width - 1, side - 1)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()
        self.setIconSize(QSize(width + _GAP, side))
        self.setIcon(QIcon(picture))

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.EnabledChange,
        ):
            self._draw_cap()
