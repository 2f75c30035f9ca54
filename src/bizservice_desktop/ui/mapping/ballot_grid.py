"""The boxes of paper ballots while they are keyed in: a column a person, a row a point."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, tint
from bizservice_desktop.domain.assessment.vote_session import PaperBallots

from ..kit.guarded import guarded
from ..kit.live import Live

_ROW, _TALLEST_ROW = 34, 64
_HEAD = 24
_BOX, _WIDEST_BOX = 46.0, 64.0
_LEAST_BOX = 9.0
_NAME_SHARE = 0.4
_AFTER_NAMES = 24
_HIGHEST = 1.5  # of a box, times its width
_DOT = 4.0
_GAP = 3.0


class BallotGrid(Live, QWidget):
    """Shows which boxes are done, and the marks of the person being keyed in only.

    What the others marked is a dot: nobody reads a distribution off the screen meanwhile.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: PaperBallots | None = None
        self._names: Sequence[str] = ()
        self._area = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_entry(self, entry: PaperBallots, names: Sequence[str], area: str) -> None:
        """`names`: the titles of the points, one a row."""
        self._entry, self._names, self._area = entry, names, area
        self.setMinimumHeight(_HEAD + _ROW * len(names))
        self.update()

    @property
    def row_height(self) -> float:
        """Rows share the room there is; narrow boxes are not as high as wide ones."""
        free = (self.height() - _HEAD) / max(1, len(self._names))
        return max(_ROW, min(_TALLEST_ROW, free, _HIGHEST * self.box_width))

    @property
    def box_width(self) -> float:
        """Columns share what the names leave."""
        people = self._entry.people if self._entry else 1
        return max(_LEAST_BOX, min(_WIDEST_BOX, (self.width() - self._names_width()) / people))

    def _names_width(self) -> float:
        longest = max(map(self.fontMetrics().horizontalAdvance, self._names), default=0)
        return min(self.width() * _NAME_SHARE, longest + _AFTER_NAMES)

    @guarded(QSize(600, 200))
    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD + _ROW * len(self._names))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        entry = self._entry
        if entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._names_width()
        tall = self.row_height
        step = self.box_width
        current = entry.place[0] if entry.place else None
        for row, name in enumerate(self._names):
            place = QRectF(0, _HEAD + row * tall, left - 8, tall)
            painter.setPen(QColor(self.colours[Ink.TEXT]))
            elide = Qt.TextElideMode.ElideRight
            words = self.fontMetrics().elidedText(name, elide, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        for person in range(entry.people):
            x = left + person * step
            if step >= _BOX / 2 or person == current:
                painter.setPen(QColor(self.colours[Ink.TEXT if person == current else Ink.MUTED]))
                head = QRectF(x - step, 0, 3 * step, _HEAD)
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(person + 1))
            for row in range(len(self._names)):
                box = QRectF(x, _HEAD + row * tall, step, tall)
                self._draw_box(painter, entry, (person, row), box)
        painter.end()

    def _draw_box(
        self, painter: QPainter, entry: PaperBallots, at: tuple[int, int], box: QRectF
    ) -> None:
        gap = min(_GAP, box.width() / 6)
        box = box.adjusted(gap, gap, -gap, -gap)
        is_here = entry.place == at
        is_keyed = entry.is_keyed(*at)
        ground = tint(self._area) if is_keyed else Ink.SURFACE
        painter.setBrush(QColor(self.colours[ground]))
        edge = Ink.TEXT if is_here else Ink.HAIRLINE
        painter.setPen(QPen(QColor(self.colours[edge]), 2.5 if is_here else 1))
        painter.drawRoundedRect(box, 4, 4)
        if not is_keyed:
            return
        is_shown = entry.place is not None and entry.place[0] == at[0]
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        if is_shown:
            mark = entry.mark_at(*at)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–" if mark is None else str(mark))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        painter.drawEllipse(box.center(), _DOT, _DOT)
