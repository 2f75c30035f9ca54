"""A row of widgets that goes on in the next line where there is no room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .guarded import guarded


class WrapRow(QWidget):
    """Places its widgets from left to right and is as high as they need.

    `end` is the last of them and stands at the right edge of its line.
    """

    def __init__(
        self,
        *items: QWidget,
        spacing: int = 8,
        end: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._end = end
        self._items: list[QWidget] = []
        self._spacing = spacing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for item in items:
            self.add(item)
        if end is not None:
            self.add(end)

    def add(self, item: QWidget) -> None:
        item.setParent(self)
        self._items.append(item)
        self._place()

    def height_in(self, width: int) -> int:
        """What it needs in that width, in pixels."""
        lines = [max(size.height() for _, size in line) for line in self._lines(width)]
        return sum(lines) + min(self._spacing, 8) * max(0, len(lines) - 1)

    def _place(self) -> None:
        y = -min(self._spacing, 8)
        for line in self._lines(self.width()):
            y += min(self._spacing, 8)
            height = max(size.height() for _, size in line)
            x = 0
            for item, size in line:
                top = y + (height - size.height()) // 2
                if item is self._end:
                    x = self.width() - size.width()
                item.setGeometry(x, top, size.width(), size.height())
                x += size.width() + self._spacing
            y += height
        y = max(0, y)
        if self.minimumHeight() != y:
            self.setFixedHeight(y)

    def _lines(self, room: int) -> list[list[tuple[QWidget, QSize]]]:
        """What stands beside one another, each with its size."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        width, x = max(room, 1), 0
        for item in self._items:
            if item.isHidden():
                continue
            item.ensurePolished()  # else it is measured in type it will not have
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), width))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._spacing
        return lines

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
