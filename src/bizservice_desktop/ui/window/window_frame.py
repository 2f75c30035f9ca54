"""How the parts of the window stand: the way at the left, the bars above, the page below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:  # heavy: it comes after the first frame
    from ..shell.page import Page


class WindowFrame(QWidget):
    """Puts the parts together; `body` holds the page, and later what stands beside it."""

    def __init__(self, sidebar: QWidget, topbar: QWidget, banner: QWidget, body: QBoxLayout):
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = (sidebar, topbar)
        self._page: Page | None = None
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(topbar)
        holder = QVBoxLayout()
        holder.setContentsMargins(24, 0, 24, 0)
        holder.addWidget(banner)
        right.addLayout(holder)
        right.addLayout(body, stretch=1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(sidebar)
        layout.addLayout(right, stretch=1)

    def follow(self, page: "Page") -> None:
        """Leave the window to this page alone whenever it fills it."""
        if self._page is not None:
            self._page.fills_window_changed.disconnect(self._on_fills_window)
        self._page = page
        page.fills_window_changed.connect(self._on_fills_window)
        self._on_fills_window()

    def _on_fills_window(self) -> None:
        for part in self._around:
            part.setHidden(self._page is not None and self._page.fills_window)
