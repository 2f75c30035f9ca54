"""A line in a list with its area's sign: a title, something small, a figure at the side."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.diagram.scene.scene import Scene

from .guarded import guarded
from .live import Live
from .scene_painter import draw_scene
from .wrap_link import breakable

_SIGN = 0.62  # of a line's height
_TOP, _GAP, _TALLEST = 8, 12, 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        return QSize(220, self._height(max(220, self.width())))

    @guarded(QSize(120, 36))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(max(120, self.width())))

    @guarded(default=True)
    def hasHeightForWidth(self) -> bool:
        return True

    @guarded(36)
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        if self._detail:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where title and detail stand, from the top: as many lines as they need."""
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance(self._side) + _GAP if self._side else 0
        room = QRect(_text_left(self), _TOP, max(1, width - _text_left(self) - side), _TALLEST)
        title = QFontMetrics(self._title_font()).boundingRect(room, _WRAPPED, self._title_words)
        detail = QRect()
        if self._detail:
            below = room.translated(0, title.height())
            detail = metrics.boundingRect(below, _WRAPPED, breakable(self._detail))
            detail.setWidth(room.width())
        title.setWidth(room.width())
        return title, detail

    @property
    def _title_words(self) -> str:
        return breakable(self._title)

    def _height(self, width: int) -> int:
        title, detail = self._places(width)
        return max(title.bottom(), detail.bottom()) + 1 + _TOP

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(self.colours[Ink.SUNKEN]))
        painter.setPen(QColor(self.colours[Ink.HAIRLINE]))
        painter.drawLine(0, 0, self.width(), 0)
        title, detail = self._places(self.width())
        line = self.fontMetrics().height()
        self._draw_sign(painter, line)
        painter.setFont(self._title_font())
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        painter.drawText(title, _WRAPPED, self._title_words)
        painter.setFont(self.font())
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        painter.drawText(detail, _WRAPPED, breakable(self._detail))
        side = QRectF(0, _TOP, self.width() - 4, line)
        painter.drawText(side, Qt.AlignmentFlag.AlignRight, self._side)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _draw_sign(self, painter: QPainter, line: int) -> None:
        """The area's shape in its colour, beside the first line."""
        size = _SIGN * line
        sign = area_mark(self._area, 2 + size / 2, _TOP + line / 2, size, fill(self._area))
        draw_scene(painter, Scene(0, 0, (sign,)), self.colours)


def _text_left(row: QWidget) -> int:
    return round(_SIGN * row.fontMetrics().height()) + 12
