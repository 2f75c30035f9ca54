"""What is left of a block, in digits for the whole table and as a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live

_TIMES_BODY = 6.4
_BAR = 12
_LONG = 100 * 60


def clock_words(seconds: int) -> str:
    """`17:24`; when the time is over `+3:12`."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02d}"


class Countdown(Live, QWidget):
    """Digits of one width, so that a second repaints them and lays nothing out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._ink = Ink.TEXT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return clock_words(self._seconds)

    def show_seconds(self, seconds: int, ink: Ink) -> None:
        """Negative when the time is over."""
        if (seconds, ink) == (self._seconds, self._ink):
            return
        had_width = self._widest()
        self._seconds, self._ink = seconds, ink
        if self._widest() != had_width:
            self.updateGeometry()
        self.setAccessibleName(self.words)
        self.update()

    def _widest(self) -> str:
        return "+000:00" if abs(self._seconds) >= _LONG else "+00:00"

    def _font(self) -> QFont:
        self.ensurePolished()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TIMES_BODY)
        font.setWeight(QFont.Weight.Bold)
        return font

    @guarded(QSize(200, 80))
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        shown = self._widest() if self._seconds < 0 else self._widest()[1:]
        return QSize(metrics.horizontalAdvance(shown) + 4, round(metrics.capHeight() * 1.5))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(QColor(self.colours[self._ink]))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags, self.words)
        painter.end()


class TimeBar(Live, QWidget):
    """How much of the time is gone; only for the eye, the words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._ink = Ink.ACCENT
        self.setFixedHeight(_BAR)

    def show_share(self, share: float, ink: Ink) -> None:
        """0..1 is gone."""
        if (share, ink) != (self._share, self._ink):
            self._share, self._ink = share, ink
            self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(self.colours[Ink.HAIRLINE]))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        gone = QRectF(whole.left(), whole.top(), whole.width() * self._share, whole.height())
        if gone.width() >= 1:
            painter.setClipRect(gone)
            painter.setBrush(QColor(self.colours[self._ink]))
            painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        painter.end()
