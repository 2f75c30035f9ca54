"""Votes as marks in the row of their answer: a ring each of the first, a dot each of the newest."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill

from ..kit.guarded import guarded
from ..kit.live import Live

FULL_SIZE_UP_TO = 9
BAR_FROM = 20
_STEP, _DOT, _LEAST_STEP = 0.62, 0.46, 0.3  # of the height of a line
_COUNT = 1.5  # the room for the number, in heights of a line
_ROW_WIDTH = FULL_SIZE_UP_TO * _STEP + _COUNT


@dataclass(frozen=True, slots=True)
class Votes:
    """How many chose an answer: in the first vote and the newest, or in the only one.

    `most` is the largest count of any answer: all rows have one scale, so that they compare.
    """

    counts: tuple[int, ...]
    most: int

    @property
    def is_bar(self) -> bool:
        return self.most >= BAR_FROM


def marks_width(line: float) -> int:
    """The room for nine votes and their number; `line` is the height of a line."""
    return ceil(_ROW_WIDTH * line)


def draw_votes(
    painter: QPainter, place: QRectF, votes: Votes, area: Ink, words: Ink, live: Live
) -> None:
    """Draw one line a vote, the first above the newest; an answer that nobody chose is empty.

    Up to nine stand in full size, more stand closer, from twenty on a bar tells them. The painter's
    font is that of the numbers.
    """
    metrics = QFontMetricsF(painter.font())
    for index, (count, line) in enumerate(_lines(place, votes, metrics.height())):
        if not count:
            continue
        is_first = len(votes.counts) > 1 and index == 0
        colour = QColor(live.colours[area])
        end = _draw_marks(painter, line, count, votes, colour, is_first=is_first)
        painter.setPen(QColor(live.colours[Ink.MUTED if is_first else words]))
        number = QRectF(end + 0.3 * metrics.height(), line.top(), place.width(), line.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(count))


def _lines(place: QRectF, votes: Votes, height: float) -> Iterator[tuple[int, QRectF]]:
    top = place.center().y() - height * len(votes.counts) / 2
    for index, count in enumerate(votes.counts):
        yield count, QRectF(place.left(), top + index * height, place.width(), height)


def _draw_marks(
    painter: QPainter, line: QRectF, count: int, votes: Votes, colour: QColor, *, is_first: bool
) -> float:
    """The right end of what was drawn."""
    width = line.width() - _COUNT * line.height()
    step = min(_STEP * line.height(), width / max(votes.most, FULL_SIZE_UP_TO))
    if step < _LEAST_STEP * line.height():  # half a row: seen comes before compared
        step = min(_STEP * line.height(), width / max(votes.counts))
    dot = step * _DOT / _STEP
    middle = line.center().y()
    painter.setPen(QPen(colour, 1.2) if is_first else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_first else colour)
    inset = 0.6 if is_first else 0.0
    if votes.is_bar:
        length = width * count / votes.most
        thick = _DOT * line.height()
        bar = QRectF(line.left(), middle - thick / 2, length, thick)
        painter.drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), 2, 2)
        return bar.right()
    for index in range(count):
        centre = QPointF(line.left() + index * step + dot / 2, middle)
        painter.drawEllipse(centre, dot / 2 - inset, dot / 2 - inset)
    return line.left() + (count - 1) * step + dot


class VoteLegend(Live, QWidget):
    """What ring and dot are; its place is there before there is anything to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = ""
        self._words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, area: str, *words: str) -> None:
        """The words for the first vote and for the newest; none where there is one vote or none."""
        if (area, words) != (self._area, self._words):
            self._area, self._words = area, words
            self.updateGeometry()
            self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        if font.pixelSize() > 0:  # as a sheet says
            return font
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    @guarded(QSize(0, 18))
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        words = sum(metrics.horizontalAdvance(each) for each in self._words)
        return QSize(ceil(words + 1.7 * metrics.height() * len(self._words)), self._height())

    @guarded(QSize(0, 18))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _height(self) -> int:
        return ceil(QFontMetricsF(self._font()).height()) + 2

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        metrics = QFontMetricsF(painter.font())
        line, x = metrics.height(), 0.0
        colour = QColor(self.colours[fill(self._area)])
        for words, is_first in zip(self._words, (True, False), strict=False):
            radius = _DOT * line / 2
            painter.setPen(QPen(colour, 1.2) if is_first else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if is_first else colour)
            painter.drawEllipse(QPointF(x + radius + 1, self.height() / 2), radius, radius)
            x += 2 * radius + 0.35 * line
            painter.setPen(QColor(self.colours[Ink.MUTED]))
            room = QRectF(x, 0, self.width(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            x += metrics.horizontalAdvance(words) + line
        painter.end()
