"""Which part of a scene a widget shows: pyqtgraph's view box keeps it, nothing else of it is used.

Slow to import, because pyqtgraph loads NumPy: only who zooms imports this.
"""

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF, QSize

from bizservice_desktop.diagram.scene.scene import Scene

from .scene_picture import Placing

MOST = 12.0  # times the size at which the whole scene fits


class Viewport:
    """A window on a scene, never wider than the whole of it and never beside it.

    `scale` is how many times larger than whole it is shown, 1 to MOST.
    """

    def __init__(self, scene: Scene, room: QSize) -> None:
        self._box = ViewBox(lockAspect=True, invertY=True, enableMouse=False, enableMenu=False)
        self._box.setDefaultPadding(0)
        self._whole = QRectF()
        self.fit(scene, room)

    @property
    def scale(self) -> float:
        return self._whole.width() / self._seen.width()

    @property
    def placing(self) -> Placing:
        seen = self._seen
        scale = self._box.rect().width() / seen.width()
        return Placing(scale, -seen.left() * scale, -seen.top() * scale)

    def fit(self, scene: Scene, room: QSize) -> None:
        """Take another size, keeping what is in the middle and how large it is shown."""
        scale, middle = 1.0, QPointF(scene.width / 2, scene.height / 2)
        if not self._whole.isNull():
            scale, middle = self.scale, self._seen.center()
        at = Placing.of(scene, room)
        left, top = -at.left / at.scale, -at.top / at.scale
        self._whole = QRectF(left, top, room.width() / at.scale, room.height() / at.scale)
        self._box.setLimits(xMin=None, xMax=None, yMin=None, yMax=None)
        self._box.setGeometry(QRectF(0, 0, room.width(), room.height()))
        self._box.setLimits(
            xMin=self._whole.left(),
            xMax=self._whole.right(),
            yMin=self._whole.top(),
            yMax=self._whole.bottom(),
            maxXRange=self._whole.width(),
            maxYRange=self._whole.height(),
        )
        part = QRectF(QPointF(), self._whole.size() / scale)
        part.moveCenter(middle)
        self._see(part)

    def zoom(self, factor: float, at: QPointF) -> None:
        """Show the scene `factor` times larger; what is under the pixel `at` stays there."""
        shrink = max(1 / factor, self.scale / MOST)
        if shrink * self._seen.width() >= self._whole.width():
            self._see(self._whole)
            return
        placed = self.placing
        fixed = QPointF((at.x() - placed.left) / placed.scale, (at.y() - placed.top) / placed.scale)
        self._box.scaleBy((shrink, shrink), center=fixed)

    def pan(self, x: float, y: float) -> None:
        """Move what is shown by so many pixels."""
        scale = self.placing.scale
        self._box.translateBy(x=-x / scale, y=-y / scale)

    @property
    def _seen(self) -> QRectF:
        (left, right), (top, bottom) = self._box.viewRange()
        return QRectF(left, top, right - left, bottom - top)

    def _see(self, part: QRectF) -> None:
        self._box.setRange(part, padding=0, disableAutoRange=True)
