"""A title that is shortened where there is no room, and told whole by pointer and reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from .basics import plain_tip
from .guarded import guarded

_FEWEST = 6  # letters


class Title(QLabel):
    """Its text is the whole title; only what is painted ends in dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "title")

    @guarded(QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        few = _FEWEST * self.fontMetrics().averageCharWidth()
        return QSize(min(whole.width(), few), whole.height())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            room,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_whole = self.width() >= self.sizeHint().width()
        self.setToolTip("" if is_whole else plain_tip(self.text()))
