"""A column that scrolls on its own, or is as high as what it shows."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from .guarded import guarded


class SideScroll(QScrollArea):
    """Shows widgets one above the other; those that are hidden take no room."""

    def __init__(self, *items: QWidget) -> None:
        super().__init__()
        self._is_whole = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(holder)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for item in items:
            self._layout.addWidget(item)
        self.setWidget(holder)
        holder.installEventFilter(self)

    @property
    def is_whole(self) -> bool:
        return self._is_whole

    def set_whole(self, *, whole: bool) -> None:
        self._is_whole = whole
        self.fit()

    def fit(self) -> None:
        width = self.viewport().width()
        height = self._layout.totalHeightForWidth(width) if self._is_whole else 0
        if self.minimumHeight() != height:
            self.setMinimumHeight(height)

    @guarded(default=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self._is_whole:
            self.fit()
        return super().eventFilter(watched, event)
