"""A card that folds to its heading: by itself where there is no room, or when it is pressed."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from .guarded import guarded
from .live import Live
from .wrap_link import breakable

_CHEVRON = 5.0
_ROOM, _PAD, _LEAST, _TALLEST = 24, 2, 80, 10_000
_LARGER = 1.15
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Heading(Live, QAbstractButton):
    """The heading, in as many lines as it needs, with an arrow at its right edge."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _place(self, width: int) -> QRect:
        room = QRect(0, _PAD, max(1, width - _ROOM), _TALLEST)
        return QFontMetrics(self._font()).boundingRect(room, _WRAPPED, breakable(self.text()))

    @guarded(QSize(100, 24))
    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._font()).horizontalAdvance(self.text()) + _ROOM + 2
        return QSize(wide, self.heightForWidth(max(_LEAST, self.width())))

    @guarded(QSize(80, 24))
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    @guarded(24)
    def heightForWidth(self, width: int) -> int:
        return self._place(width).bottom() + 1 + _PAD

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 1.6))
        place = self._place(self.width())
        place.setWidth(self.width() - _ROOM)
        painter.drawText(place, _WRAPPED, breakable(self.text()))
        x, y = self.width() - _CHEVRON - 4, _PAD + QFontMetrics(self._font()).height() / 2
        down = _CHEVRON / 2 if self.isChecked() else -_CHEVRON / 2
        corners = [(x - _CHEVRON, y + down), (x, y - down), (x + _CHEVRON, y + down)]
        painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
        if self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class FoldCard(QFrame):
    """Once it was pressed it stays as it was left.

    Signals:
        folded: It was opened or folded by hand.
    """

    folded = Signal()

    def __init__(self, heading: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.heading = Heading(heading)
        self._body = body
        self._by_hand = False
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(body)
        self.heading.clicked.connect(self._on_clicked)
        self.set_open(is_open=True)

    @property
    def is_open(self) -> bool:
        return self.heading.isChecked()

    def set_open(self, *, is_open: bool) -> None:
        """As there is room; what was pressed stays as it is."""
        if not self._by_hand:
            self._show(is_open=is_open)

    def _show(self, *, is_open: bool) -> None:
        self.heading.setChecked(is_open)
        self._body.setVisible(is_open)

    def _on_clicked(self) -> None:
        self._by_hand = True
        self._show(is_open=self.heading.isChecked())
        self.folded.emit()
