"""A row of widgets that goes on in the next line where there is no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.ui.guarded import guarded


class WrapRow(QWidget):
    """Places its widgets from left to right and is as high as they need."""

    def __init__(self, *items: QWidget, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QWidget] = []
        self._spacing = spacing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for item in items:
            self.add(item)

    def add(self, item: QWidget) -> None:
        item.setParent(self)
        self._items.append(item)
        self._place()

    def _place(self) -> None:
        x = y = line = 0
        width = max(self.width(), 1)
        for item in self._items:
            if item.isHidden():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            wide = min(size.width(), width)
            if x and x + wide > width:
                x, y, line = 0, y + line + min(self._spacing, 8), 0
            item.setGeometry(x, y, wide, size.height())
            x += wide + self._spacing
            line = max(line, size.height())
        if self.minimumHeight() != y + line:
            self.setFixedHeight(y + line)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @guarded(default=False)
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.StyleChange):
            self._place()
        return super().event(event)

    @guarded(QSize(100, 32))
    def minimumSizeHint(self) -> QSize:
        widest = max((i.sizeHint().width() for i in self._items if not i.isHidden()), default=0)
        return QSize(min(widest, 160), self.minimumHeight())

    @guarded(QSize(100, 32))
    def sizeHint(self) -> QSize:
        shown = [i.sizeHint().width() for i in self._items if not i.isHidden()]
        return QSize(sum(shown) + self._spacing * max(0, len(shown) - 1), self.minimumHeight())
