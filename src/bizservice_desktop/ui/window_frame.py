"""How the parts of the window stand: the way at the left, the bars above, the page below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget


def window_frame(sidebar: QWidget, topbar: QWidget, banner: QWidget, body: QBoxLayout) -> QWidget:
    """Put the parts together; `body` holds the page, and later what stands beside it."""
    right = QVBoxLayout()
    right.setContentsMargins(0, 0, 0, 0)
    right.setSpacing(0)
    right.addWidget(topbar)
    holder = QVBoxLayout()
    holder.setContentsMargins(24, 0, 24, 0)
    holder.addWidget(banner)
    right.addLayout(holder)
    right.addLayout(body, stretch=1)
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(sidebar)
    layout.addLayout(right, stretch=1)
    frame = QWidget()
    frame.setObjectName("page")
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    frame.setLayout(layout)
    return frame
