"""A widget that shows a scene, whole and centred, and says what was clicked in it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.extent import Box, changed_areas, merged
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink, Palette
from bizservice_desktop.diagram.scene.scene import Scene

from .guarded import guarded
from .keyboard import arrow, chooses
from .scene_painter import colour, to_path
from .scene_picture import Placing, ScenePicture

_LARGE = 1920 * 1200  # pixels; a smaller picture is painted anew while the window is resized
_SETTLED_MS = 80


class SceneView(QWidget):
    """Shows a scene at the largest size that fits; subclasses may place it otherwise.

    The picture is kept, so that exposing the window repaints nothing and a new scene only
    what differs. A large one is stretched while the window is resized, and painted when the
    size has settled. With the keyboard, the arrows walk through the keys given to `set_keys`
    and Enter chooses.

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
        self._picture: ScenePicture | None = None
        self._changed: tuple[Box, ...] = ()  # the parts where the picture is of an older scene
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self.settle_now)
        self._keys: tuple[str, ...] = ()
        self._marked = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 100)

    @property
    def scene(self) -> Scene | None:
        return self._scene

    def set_scene(self, scene: Scene, palette: Palette) -> None:
        before, self._scene = self._scene, scene
        if before is None or before.width != scene.width or before.height != scene.height:
            self._picture = None
        if before is None or self._picture is None or palette != self._palette:
            self.update()
        else:
            changed = changed_areas(before, scene)
            self._changed = merged((*self._changed, *changed))
            for part in changed:
                self.update(self.placed(scene).pixels(part))
        self._palette = palette

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """The keys that can be chosen, in their order for the keyboard."""
        self._keys = keys
        self.setMouseTracking(bool(keys))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if keys else Qt.FocusPolicy.NoFocus)

    @property
    def marked(self) -> str:
        """The key that the keyboard is on; empty for none."""
        return self._marked

    def set_marked(self, key: str) -> None:
        """Draw a ring around what has this key; none with an empty one."""
        if key != self._marked:
            self._marked = key
            self.update()

    def placed(self, scene: Scene) -> Placing:
        """Where the scene is drawn, in pixels of the widget."""
        return Placing.of(scene, self.size())

    def _key_at(self, at: QPointF) -> str:
        if self._scene is None:
            return ""
        placed = self.placed(self._scene)
        x, y = (at.x() - placed.left) / placed.scale, (at.y() - placed.top) / placed.scale
        key = self._scene.key_at(x, y)
        return key if key in self._keys else ""

    def _up_to_date(self, scene: Scene) -> ScenePicture:
        """The picture of the scene at this size, with as little painting as can be."""
        ratio = self.devicePixelRatioF()
        size, placing = self.size() * ratio, self.placed(scene).times(ratio)
        picture = self._picture
        if (
            picture is None
            or picture.palette != self._palette
            or (picture.size, picture.ratio, picture.placing) != (size, ratio, placing)
        ):
            picture = ScenePicture(scene, self._palette, size, ratio, placing)
            self._picture = picture
        elif self._changed:
            picture.show(scene, self._changed)
        self._changed = ()
        return picture

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        painter = QPainter(self)
        if self._picture is not None and self._settling.isActive():
            self._picture.draw_moved(painter, self.placed(self._scene))
        else:
            self._up_to_date(self._scene).draw(painter)
        if self._marked and self.hasFocus():
            self._draw_mark(painter, self._scene)
        painter.end()

    def _draw_mark(self, painter: QPainter, scene: Scene) -> None:
        placed = self.placed(scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(placed.left, placed.top)
        painter.scale(placed.scale, placed.scale)
        painter.setPen(QPen(colour(self._palette, Ink.TEXT), 2.5 / placed.scale))
        for path in scene.paths(self._marked):
            painter.drawPath(to_path(path.segments))

    def settle(self) -> None:
        """Stretch a large picture for now: its place or size may go on changing."""
        ratio = self.devicePixelRatioF()
        if self._picture is not None and self.width() * self.height() * ratio**2 > _LARGE:
            self._settling.start()
        self.update()

    def settle_now(self) -> None:
        """Paint the picture at its size and place as they are."""
        self._settling.stop()
        self.update()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()
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
        step = sum(arrow(event) or (0, 0))
        if self._keys and step:
            at = self._keys.index(self._marked) if self._marked in self._keys else -step
            self.set_marked(self._keys[(at + step) % len(self._keys)])
            self.key_focused.emit(self._marked)
        elif self._marked and chooses(event):
            self.key_clicked.emit(self._marked)
        else:
            super().keyPressEvent(event)

    @guarded(QSize(480, 385))
    def sizeHint(self) -> QSize:
        return QSize(480, 385)

    def area(self) -> QRectF:
        """Where in the widget the scene is drawn, in pixels."""
        if self._scene is None:
            return QRectF()
        at = self.placed(self._scene)
        return QRectF(at.left, at.top, self._scene.width * at.scale, self._scene.height * at.scale)
