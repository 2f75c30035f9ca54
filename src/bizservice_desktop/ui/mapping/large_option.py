"""One answer in the large view: its key, its word and its votes, to be read at three metres."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill, tint

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.wrap_link import breakable

_KEY = 1.4  # the square of the key, in em
_KEY_WIDTH = 2.2
_DOT = 0.5
_DOT_STEP = 0.68
_DOTS_SHARE = 0.4  # of the width, at most, for the dots
_PADDING = 0.3
_TALLEST = 4000


class LargeOption(Live, QAbstractButton):
    """Checked: the group agreed on this. `votes` None: no distribution may be shown.

    A click alone does not check it: that waits until the answer is stored.
    """

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._title = self._area = ""
        self._votes: int | None = None
        self._size = 28
        self.setObjectName(f"large.{sign}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def letters(self) -> int:
        """The size of its type in pixels."""
        return self._size

    @property
    def title(self) -> str:
        return self._title

    def set_answer(self, title: str, votes: int | None) -> None:
        if (title, votes) == (self._title, self._votes):
            return
        self._title, self._votes = title, votes
        self.setAccessibleName(f"{self._sign} {title}")
        words = "" if votes is None else self.tr("%n vote(s)", "", votes)
        self.setAccessibleDescription(words)
        self.update()

    def set_area(self, area: str) -> None:
        if area != self._area:
            self._area = area
            self.update()

    def set_letters(self, size: int, width: int) -> None:
        """Take the height that the word needs in type of `size` pixels and `width` pixels."""
        self._size = size
        self.setFixedHeight(self.height_at(size, width))
        self.update()

    def height_at(self, size: int, width: int) -> int:
        font = self._font(size)
        words = QFontMetrics(font).boundingRect(
            0, 0, self._words_width(size, width), _TALLEST, _wrapped(), breakable(self._title)
        )
        return int(max(words.height(), _KEY * size) + 2 * _PADDING * size)

    @guarded(None)
    def nextCheckState(self) -> None:
        """It is checked by setChecked() only."""

    @guarded(QSize(200, 48))
    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        self._draw_key(painter)
        painter.setFont(self._font(self._size))
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        width = self._words_width(self._size, self.width())
        place = QRectF(_KEY_WIDTH * self._size, 0, width, self.height())
        flags = _wrapped() | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(place, flags, breakable(self._title))
        if self._votes:
            self._draw_dots(painter, self._votes)
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        is_chosen = self.isChecked()
        painter.setBrush(QColor(self.colours[tint(self._area) if is_chosen else Ink.SURFACE]))
        edge = fill(self._area) if is_chosen else Ink.HAIRLINE
        painter.setPen(QPen(QColor(self.colours[edge]), 4 if is_chosen else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 8, 8)

    def _draw_key(self, painter: QPainter) -> None:
        """Filled once the group agreed on it, so that it is not told by its colour alone."""
        side = _KEY * self._size
        left = (_KEY_WIDTH * self._size - side) / 2
        key = QRectF(left, (self.height() - side) / 2, side, side)
        is_chosen = self.isChecked()
        colour = QColor(self.colours[fill(self._area)])
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 0.25 * self._size, 0.25 * self._size)
        painter.setFont(self._font(self._size))
        ink = on_fill(self._area) if is_chosen else Ink.TEXT
        painter.setPen(QColor(self.colours[ink]))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._sign)

    def _draw_dots(self, painter: QPainter, votes: int) -> None:
        """One dot a vote, below those of the other answers; many votes stand closer."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        dot, room = _DOT * self._size, _DOTS_SHARE * self.width() - 0.5 * self._size
        step = min(_DOT_STEP * self._size, (room - dot) / max(1, votes - 1))
        left = (1 - _DOTS_SHARE) * self.width()
        top = (self.height() - dot) / 2
        for index in range(votes):
            painter.drawEllipse(QRectF(left + index * step, top, dot, dot))

    def _words_width(self, size: int, width: int) -> int:
        """What is left between the key and the dots, whether there are any or not."""
        share = 0.0 if self._votes is None else _DOTS_SHARE
        return max(2 * size, int(width * (1 - share) - (_KEY_WIDTH + _PADDING) * size))

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _wrapped() -> int:
    return Qt.TextFlag.TextWordWrap.value
