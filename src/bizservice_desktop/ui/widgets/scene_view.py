"""A widget that shows a scene, whole and centred, and says what was clicked in it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.palette import LIGHT, Ink, Palette
from bizservice_desktop.diagram.scene import Scene
from bizservice_desktop.ui.guarded import guarded
from bizservice_desktop.ui.scene_painter import colour, draw_scene, to_path


class SceneView(QWidget):
    """Shows a scene at the largest size that fits.

    The picture is kept in a pixmap, so that exposing the window repaints nothing. With the
    keyboard, the arrows walk through the keys given to `set_keys` and Enter chooses.

    Signals:
        key_clicked: A keyed shape was clicked or chosen: its key.
        key_focused: The keyboard moved to a key.
    """

    key_clicked = Signal(str)
    key_focused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._palette: Palette = LIGHT
        self._pixmap: QPixmap | None = None
        self._keys: tuple[str, ...] = ()
        self._marked = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 100)

    @property
    def scene(self) -> Scene | None:
        return self._scene

    def set_scene(self, scene: Scene, palette: Palette) -> None:
        self._scene = scene
        self._palette = palette
        self._pixmap = None
        self.update()

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """The keys that can be chosen, in their order for the keyboard."""
        self._keys = keys
        self.setMouseTracking(bool(keys))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)

    def set_marked(self, key: str) -> None:
        """Draw a ring around what has this key; none with an empty one."""
        if key != self._marked:
            self._marked = key
            self.update()

    def _placed(self) -> tuple[float, float, float]:
        """Scale in pixels a millimetre, and the scene's left and top in pixels."""
        if self._scene is None:
            return 1.0, 0.0, 0.0
        scale = min(self.width() / self._scene.width, self.height() / self._scene.height)
        left = (self.width() - self._scene.width * scale) / 2
        top = (self.height() - self._scene.height * scale) / 2
        return scale, left, top

    def _key_at(self, at: QPointF) -> str:
        if self._scene is None:
            return ""
        scale, left, top = self._placed()
        key = self._scene.key_at((at.x() - left) / scale, (at.y() - top) / scale)
        return key if key in self._keys else ""

    def _picture(self, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scale, left, top = self._placed()
        painter = QPainter(picture)
        painter.translate(left, top)
        painter.scale(scale, scale)
        draw_scene(painter, scene, self._palette)
        painter.end()
        return picture

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        if self._pixmap is None:
            self._pixmap = self._picture(self._scene)
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._pixmap)
        if self._marked and self.hasFocus():
            self._draw_mark(painter, self._scene)
        painter.end()

    def _draw_mark(self, painter: QPainter, scene: Scene) -> None:
        scale, left, top = self._placed()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, top)
        painter.scale(scale, scale)
        painter.setPen(QPen(colour(self._palette, Ink.TEXT), 2.5 / scale))
        for path in scene.paths(self._marked):
            painter.drawPath(to_path(path.segments))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pixmap = None
        super().resizeEvent(event)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = Qt.CursorShape.PointingHandCursor
        if self._key_at(event.position()):
            self.setCursor(shape)
        else:
            self.unsetCursor()

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (key := self._key_at(event.position())):
            self.key_clicked.emit(key)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        if self._keys and step:
            at = self._keys.index(self._marked) if self._marked in self._keys else -step
            self.set_marked(self._keys[(at + step) % len(self._keys)])
            self.key_focused.emit(self._marked)
        elif self._marked and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self.key_clicked.emit(self._marked)
        else:
            super().keyPressEvent(event)

    @guarded(QSize(480, 385))
    def sizeHint(self) -> QSize:
        return QSize(480, 385)

    def area(self) -> QRectF:
        """Where in the widget the scene is drawn, in pixels."""
        scale, left, top = self._placed()
        if self._scene is None:
            return QRectF()
        return QRectF(left, top, self._scene.width * scale, self._scene.height * scale)
