"""Beside the page: a card or a column that scrolls on its own, or stands in the page's column."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .basics import hairline
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


class SidePanel(QFrame):
    """`body` may be long and scrolls; `footer` is always in sight while it is shown."""

    def __init__(self, body: QWidget, footer: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._body = body
        self._line = hairline()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet("QScrollArea, QWidget#inside { background: transparent; }")
        inside = QWidget()
        inside.setObjectName("inside")
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(20, 16, 20, 12)
        self._scroll.setWidget(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, stretch=1)
        self._column.addWidget(self._line)
        self._footer = QWidget()
        foot = QVBoxLayout(self._footer)
        foot.setContentsMargins(20, 12, 20, 16)
        foot.addWidget(footer)
        self._column.addWidget(self._footer)
        self._inline_holder = QVBoxLayout()
        self._inline_holder.setContentsMargins(20, 16, 20, 4)
        self._column.insertLayout(0, self._inline_holder)
        self._is_inline: bool | None = None
        self.set_inline(is_inline=False)

    def set_inline(self, *, is_inline: bool) -> None:
        """Inline: as high as its content, in a page that scrolls; else beside the page."""
        if is_inline == self._is_inline:
            return
        self._is_inline = is_inline
        holder = self._inline_holder if is_inline else self._inside
        holder.addWidget(self._body)
        self._inline_holder.setContentsMargins(*((20, 16, 20, 4) if is_inline else (0, 0, 0, 0)))
        self._scroll.setVisible(not is_inline)
        height = QSizePolicy.Policy.Minimum if is_inline else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, height)

    def show_footer(self, *, is_shown: bool) -> None:
        self._footer.setVisible(is_shown)
        self._line.setVisible(is_shown)

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
