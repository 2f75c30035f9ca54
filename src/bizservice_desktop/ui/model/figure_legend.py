"""The legend beside the figure."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.figure.legend import LegendEntry, legend_sign
from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import draw_scene
from ..kit.wrap_link import breakable

_SIGN_WIDTH = 40
_TALLEST = 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_SCALE = 3.6  # pixels a millimetre


class FigureLegend(Live, QWidget):
    """Draws the same signs as the figure and the papers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Iterable[LegendEntry]) -> None:
        self._entries = tuple(entries)
        self.setAccessibleName(". ".join(entry.words for entry in self._entries))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return max(22, int(self.fontMetrics().height() * 1.5))

    def _places(self, width: int) -> tuple[list[QRect], int]:
        """Where the words of each entry stand, and how high all are; joints share a line."""
        places: list[QRect] = []
        x, y, last = 0, 0, False
        for entry in self._entries:
            advance = self.fontMetrics().horizontalAdvance(entry.words) + 2
            is_beside = last and entry.sign.is_joint and x + _SIGN_WIDTH + advance <= width
            if not is_beside:
                x, y = 0, places[-1].bottom() + 1 if places else 0
            room = QRect(0, 0, max(1, width - _SIGN_WIDTH), _TALLEST)
            words = self.fontMetrics().boundingRect(room, _WRAPPED, breakable(entry.words))
            high = max(self._line(), words.height() + 4)
            wide = min(advance, width - _SIGN_WIDTH)
            places.append(QRect(x + _SIGN_WIDTH, y, wide, high))
            x, last = x + _SIGN_WIDTH + wide + 12, entry.sign.is_joint
        return places, places[-1].bottom() + 1 if places else 0

    @guarded(150)
    def heightForWidth(self, width: int) -> int:
        return self._places(width)[1]

    @guarded(QSize(220, 150))
    def sizeHint(self) -> QSize:
        return QSize(220, self._places(max(220, self.width()))[1])

    @guarded(QSize(160, 150))
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._places(max(160, self.width()))[1])

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, entry in zip(self._places(self.width())[0], self._entries, strict=True):
            scene = legend_sign(entry.sign)
            painter.save()
            top = place.top() + (self._line() - scene.height * _SCALE) / 2
            painter.translate(place.left() - _SIGN_WIDTH, top)
            painter.scale(_SCALE, _SCALE)
            draw_scene(painter, scene, self.colours)
            painter.restore()
            painter.setPen(QColor(self.colours[Ink.TEXT]))
            flags = _WRAPPED | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, breakable(entry.words))
        painter.end()
