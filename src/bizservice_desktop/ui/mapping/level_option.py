"""One step of the scale to choose: its figure, its word, its meaning, and its votes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, tint

from ..kit.guarded import guarded
from ..kit.live import Live

_NUMBER_WIDTH = 62
_DOT = 9.0
_DOT_STEP = 12.0
_PADDING = 12


class LevelOption(Live, QAbstractButton):
    """Checked: the group agreed on this. `votes` None: no distribution may be shown.

    A click alone does not check it: that waits until the answer is stored.
    """

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._title = self._meaning = ""
        self._votes: int | None = None
        self._area = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, title: str, meaning: str) -> None:
        if (title, meaning) == (self._title, self._meaning):
            return
        self._title, self._meaning = title, meaning
        self.setAccessibleName(f"{self._sign} {title}")
        self.setAccessibleDescription(meaning)
        self.updateGeometry()
        self.update()

    def set_votes(self, votes: int | None) -> None:
        if votes != self._votes:
            self._votes = votes
            self.update()

    def set_area(self, area: str) -> None:
        if area != self._area:
            self._area = area
            self.update()

    @guarded(None)
    def nextCheckState(self) -> None:
        """It is checked by setChecked() only."""

    @guarded(True)
    def hasHeightForWidth(self) -> bool:
        return True

    @guarded(64)
    def heightForWidth(self, width: int) -> int:
        if not self._meaning:
            return QFontMetrics(self._strong()).height() + 2 * _PADDING
        words = width - _NUMBER_WIDTH - _PADDING
        meaning = self.fontMetrics().boundingRect(
            0, 0, max(words, 80), 2000, Qt.TextFlag.TextWordWrap, self._meaning
        )
        title = QFontMetrics(self._strong()).height() if self._title else 0
        return title + meaning.height() + 2 * _PADDING

    @guarded(QSize(360, 64))
    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    @guarded(QSize(120, 40))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_box(painter)
        self._draw_words(painter)
        if self._votes:
            self._draw_dots(painter, self._votes)
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = tint(self._area) if self.isChecked() else Ink.SURFACE
        if self.underMouse() and not self.isChecked():
            ground = Ink.SUNKEN
        painter.setBrush(QColor(self.colours[ground]))
        edge = fill(self._area) if self.isChecked() else Ink.HAIRLINE
        painter.setPen(QPen(QColor(self.colours[edge]), 2 if self.isChecked() else 1))
        painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)

    def _draw_words(self, painter: QPainter) -> None:
        number = QFont(self.font())
        number.setPointSizeF(self.font().pointSizeF() * 1.5)
        number.setWeight(QFont.Weight.DemiBold)
        painter.setFont(number)
        ink = fill(self._area) if self.isChecked() else Ink.TEXT
        painter.setPen(QColor(self.colours[ink]))
        place = QRectF(0, 0, _NUMBER_WIDTH + 6, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._sign)
        left = float(_NUMBER_WIDTH)
        width = self.width() - left - _PADDING
        strong = self._strong()
        painter.setFont(strong)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        line = QFontMetrics(strong).height()
        if not self._meaning:
            whole = QRectF(left, 0, width, self.height())
            painter.drawText(whole, Qt.AlignmentFlag.AlignVCenter, self._title)
            return
        painter.drawText(QRectF(left, _PADDING, width, line), self._title)
        painter.setFont(self.font())
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        below = QRectF(left, _PADDING + line, width, self.height() - line - _PADDING)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, self._meaning)

    def _draw_dots(self, painter: QPainter, votes: int) -> None:
        """One dot a vote, beside the title; many votes stand closer."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        strong = QFontMetrics(self._strong())
        free = self.width() - _NUMBER_WIDTH - strong.horizontalAdvance(self._title) - 3 * _PADDING
        step = min(_DOT_STEP, free / votes)
        left = self.width() - _PADDING - step * votes
        top = _PADDING + (strong.height() - _DOT) / 2
        for index in range(votes):
            painter.drawEllipse(QRectF(left + index * step, top, _DOT, _DOT))

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
