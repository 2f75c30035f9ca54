"""How the parts of the window stand: the way at the left, the bars above, the page below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..kit.guarded import guarded
from ..shell.banner import Banner
from .sidebar import Sidebar
from .topbar import Topbar

if TYPE_CHECKING:  # heavy: it comes after the first frame
    from ..shell.page import Page


_RAIL_BELOW, _RAIL_LINES = 1200, 62


class WindowFrame(QWidget):
    """`body` holds the pages' `stack`, and later what stands beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sidebar, self.topbar, self.banner = Sidebar(), Topbar(), Banner()
        self.stack = QStackedWidget()
        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.addWidget(self.stack, stretch=1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.topbar)
        holder = QVBoxLayout()
        holder.setContentsMargins(24, 0, 24, 0)
        holder.addWidget(self.banner)
        right.addLayout(holder)
        right.addLayout(self.body, stretch=1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addLayout(right, stretch=1)

        self.stack.installEventFilter(self)  # it has another size when something joins it

    def _fit(self) -> None:
        """In a narrow window, with large text, or with little left of it, the way is a rail."""
        needed = max(_RAIL_BELOW, _RAIL_LINES * self.fontMetrics().height())
        self.sidebar.set_rail(is_rail=self.width() - self._width_beside < needed)

    @property
    def _width_beside(self) -> int:
        """What stands beside the page takes of the width, in pixels."""
        if self.body.direction() is not QBoxLayout.Direction.LeftToRight:
            return 0
        items = [self.body.itemAt(at) for at in range(self.body.count())]
        parts = [item.widget() for item in items if item is not None]
        others = [part for part in parts if part is not None and part is not self.stack]
        return sum(part.width() for part in others if part.isVisible())

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.stack:
            self._fit()
        return super().eventFilter(watched, event)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def leave_to(self, page: "Page") -> None:
        """Leave the window to this page alone while it fills it."""
        for part in (self.sidebar, self.topbar):
            part.setHidden(page.fills_window)
