"""One vote to choose, large: its key, its word and its meaning.

It looks the same before, while and after it is chosen and when the pointer is over it, so
that nobody reads a vote over a shoulder.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill

from ..kit.guarded import guarded
from ..kit.live import Live

_PADDING = 0.5
_TIGHT = 0.25
_KEY_WIDTH = 2.6
_SMALLER = 0.72


class VoteOption(Live, QAbstractButton):
    """Sizes are in em of the title, which `set_size` gives in points."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"vote.{sign}")
        self._sign = sign
        self._title = self._meaning = self._area = ""
        self._size = 16.0
        self._least = 11.0
        self._is_short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, meaning: str = "") -> None:
        self._title, self._meaning = title, meaning
        self.setAccessibleName(f"{self._sign} {title}")
        self.setAccessibleDescription(meaning)
        self.update()

    def set_area(self, area: str) -> None:
        self._area = area
        self.update()

    def set_size(self, size: float, least: float, width: int, *, short: bool) -> None:
        """Take the height that the words need at `size` points in `width` pixels.

        `least`: the meaning is not smaller than that. `short`: there is no room for it.
        """
        self._size, self._least, self._is_short = size, least, short
        self.setFixedHeight(self.height_at(size, least, width, short=short))
        self.update()

    def height_at(self, size: float, least: float, width: int, *, short: bool) -> int:
        em = QFontMetrics(self._font(size)).height()
        words = max(80, int(width - (_KEY_WIDTH + _PADDING) * em))
        needed = self._text_height(self._font(size), self._title, words)
        if self._meaning and not short:
            small = self._font(max(least, size * _SMALLER), strong=False)
            needed += self._text_height(small, self._meaning, words)
        padding = _TIGHT if short else _PADDING
        return int(needed + 2 * padding * em)

    @guarded(QSize(400, 60))
    def sizeHint(self) -> QSize:
        return QSize(400, self.minimumHeight())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = QFontMetrics(self._font(self._size)).height()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(self.colours[Ink.SURFACE]))
        ring = Ink.TEXT if self.hasFocus() else Ink.HAIRLINE
        painter.setPen(QPen(QColor(self.colours[ring]), 3 if self.hasFocus() else 1))
        painter.drawRoundedRect(box, 10, 10)
        self._draw_key(painter, em)
        self._draw_words(painter, em)
        painter.end()

    def _draw_key(self, painter: QPainter, em: int) -> None:
        side = 1.35 * em
        left = (_KEY_WIDTH * em - side) / 2
        key = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        painter.drawRoundedRect(key, 0.25 * em, 0.25 * em)
        painter.setFont(self._font(self._size))
        painter.setPen(QColor(self.colours[on_fill(self._area)]))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._sign)

    def _draw_words(self, painter: QPainter, em: int) -> None:
        left = _KEY_WIDTH * em
        width = int(self.width() - left - _PADDING * em)
        strong = self._font(self._size)
        small = self._font(max(self._least, self._size * _SMALLER), strong=False)
        title = self._text_height(strong, self._title, width)
        has_meaning = bool(self._meaning) and not self._is_short
        meaning = self._text_height(small, self._meaning, width) if has_meaning else 0
        top = (self.height() - title - meaning) / 2
        painter.setFont(strong)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        wrap = Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, top, width, title), wrap, self._title)
        if has_meaning:
            painter.setFont(small)
            painter.setPen(QColor(self.colours[Ink.MUTED]))
            painter.drawText(QRectF(left, top + title, width, meaning), wrap, self._meaning)

    def _font(self, size: float, *, strong: bool = True) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(size)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _text_height(self, font: QFont, words: str, width: int) -> int:
        room = QFontMetrics(font).boundingRect(
            0, 0, width, 4000, Qt.TextFlag.TextWordWrap.value, words
        )
        return room.height()
