"""The figure on its page: looked at closely, and led to new values within a blink."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from bizservice_desktop.diagram.figure.values import FigureValues, between
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Scene

from ..kit.guarded import guarded
from ..kit.keyboard import arrow
from ..kit.scene_picture import Placing
from ..shell.figure_picture import FigurePicture

if TYPE_CHECKING:
    from ..kit.viewport import Viewport

STEP = 1.25
_NOTCH = 120  # eighths of a degree of a wheel
_PAN_SHARE = 0.1  # of the width, a key


class FigureView(FigurePicture):
    """Zooms by wheel, pans by dragging and, when zoomed, by arrow keys.

    Every size is painted anew from the scene. A double click beside the areas shows the whole.

    Signals:
        zoomed: The scene is shown larger than whole, or whole again: True or False.
        menu_wanted: What can be done with an area: its key, and where on the screen.
    """

    zoomed = Signal(bool)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport: Viewport | None = None  # while zoomed
        self._dragged_from: QPointF | None = None
        self._is_dragging = False

    @property
    def is_zoomed(self) -> bool:
        return self._viewport is not None

    def placed(self, scene: Scene) -> Placing:
        return self._viewport.placing if self._viewport else super().placed(scene)

    def set_scene(self, scene: Scene, palette: Palette) -> None:
        is_other_size = self.scene is None or self.scene.width != scene.width
        super().set_scene(scene, palette)
        if self._viewport is not None and is_other_size:
            self._viewport.fit(scene, self.size())

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show the scene `factor` times larger around a pixel, the middle if none is given."""
        if self.scene is None or (self._viewport is None and factor <= 1):
            return
        was_zoomed = self.is_zoomed
        if self._viewport is None:
            self._viewport = _viewport(self.scene, self)
        self._viewport.zoom(factor, at or QPointF(self.rect().center()))
        if self._viewport.scale <= 1:
            self._viewport = None
        self._show_moved(was_zoomed=was_zoomed)

    def show_whole(self) -> None:
        was_zoomed, self._viewport = self.is_zoomed, None
        self._show_moved(was_zoomed=was_zoomed)

    def pan(self, x: float, y: float) -> None:
        """Move what is shown by so many pixels; nothing while the scene is whole."""
        if self._viewport is not None:
            self._viewport.pan(x, y)
            self._show_moved(was_zoomed=True)

    def _show_moved(self, *, was_zoomed: bool) -> None:
        self.settle()
        if was_zoomed != self.is_zoomed:
            self.zoomed.emit(self.is_zoomed)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._viewport is not None and self.scene is not None:
            self._viewport.fit(self.scene, self.size())
        super().resizeEvent(event)

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        """What is whole cannot be smaller: then the page scrolls."""
        notches = event.angleDelta().y() / _NOTCH
        if notches < 0 and not self.is_zoomed:
            event.ignore()
            return
        self.zoom(STEP**notches, event.position())
        event.accept()

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from, self._is_dragging = event.position(), False

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._dragged_from
        if start is None or not self.is_zoomed:
            super().mouseMoveEvent(event)
            return
        way = event.position() - start
        if self._is_dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragging = True
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(way.x(), way.y())

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging, self._is_dragging = self._is_dragging, False
        self._dragged_from = None
        if was_dragging:
            self.unsetCursor()
        else:
            super().mouseReleaseEvent(event)

    @guarded(None)
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_whole()

    @guarded(None)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if key := self._marked if is_key else self._key_at(QPointF(event.pos())):
            self.menu_wanted.emit(key, event.globalPos())

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_zoomed and (way := arrow(event)):
            right, down = way
            self.pan(-right * self.width() * _PAN_SHARE, -down * self.height() * _PAN_SHARE)
        else:
            super().keyPressEvent(event)


def _viewport(scene: Scene, view: QWidget) -> "Viewport":
    from ..kit.viewport import Viewport  # noqa: PLC0415 - only who zooms waits for it

    return Viewport(scene, view.size())


DURATION_MS = 140


class FigureMotion(QObject):
    """The words are new from the first frame; the last frame is the new values themselves.

    Signals:
        moved: These values are to be shown now: a FigureValues.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: FigureValues | None = None
        self._shown: FigureValues | None = None
        self._after: FigureValues | None = None
        self.animation = QVariantAnimation(self)
        self.animation.setStartValue(0.0)
        self.animation.setEndValue(1.0)
        self.animation.setDuration(DURATION_MS)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._on_moved)

    def lead_to(self, values: FigureValues, *, may_move: bool) -> None:
        """Show values, at once when nothing may move; on the way elsewhere it turns from there."""
        is_running = self.animation.state() is QVariantAnimation.State.Running
        if is_running and values == self._after and may_move:
            self._show(self._shown or values)
            return
        self.animation.stop()
        self._before, self._after = self._shown, values
        if self._before is None or not may_move or between(self._before, values, 0) == values:
            self._show(values)
        else:
            self._show(between(self._before, values, 0))  # Qt does not tell of the start
            self.animation.start()

    def _show(self, values: FigureValues) -> None:
        self._shown = values
        self.moved.emit(values)

    def _on_moved(self, share: float) -> None:
        if self._before is not None and self._after is not None:
            self._show(between(self._before, self._after, share))
