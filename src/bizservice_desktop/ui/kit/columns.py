"""Three columns, of which the last goes below the first where there is no room for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .basics import GAP, MARGIN
from .guarded import guarded

_SIDES = (0.25, 0.215)  # of the width, left and right
_LEAST_EMS = (11.0, 11.0)  # heights of a line
_LEAST_MIDDLE = 230
_LEAST_BESIDE = 320  # of the middle when there are two columns


class Columns(QWidget):
    """`left` and `right` scroll on their own, so that nothing is cut off at any text size."""

    def __init__(
        self, left: QWidget, middle: QWidget, right: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._right = right
        self._left_area, self._left_column = _scrolling()
        self._left_column.addWidget(left, stretch=1)
        self._right_area, self._right_column = _scrolling()
        self._right_column.addWidget(right)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self._left_area)
        layout.addWidget(middle, stretch=1)
        layout.addWidget(self._right_area)

    @property
    def is_narrow(self) -> bool:
        """Whether the right column stands below the left one."""
        return self._left_column.indexOf(self._right) >= 0

    def _arrange(self) -> None:
        line = self.fontMetrics().height()
        left = max(round(_SIDES[0] * self.width()), round(_LEAST_EMS[0] * line))
        right = max(round(_SIDES[1] * self.width()), round(_LEAST_EMS[1] * line))
        room = self.width() - 2 * MARGIN
        narrow = left + right + 2 * GAP + _LEAST_MIDDLE > room
        if narrow:
            left = max(200, min(left, room - GAP - _LEAST_BESIDE))
        if narrow != self.is_narrow:
            column = self._left_column if narrow else self._right_column
            column.addWidget(self._right)
        self._right_area.setVisible(not narrow)
        self._left_area.setFixedWidth(left)
        self._right_area.setFixedWidth(right)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _scrolling() -> tuple[QScrollArea, QVBoxLayout]:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = QWidget()
    holder.setObjectName("scrolled")
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(24)
    area.setWidget(holder)
    return area, column
