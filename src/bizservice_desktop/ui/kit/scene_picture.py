"""A scene as a pixmap that is kept: of a new scene only the part that differs is painted."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintDevice, QPainter, QPixmap

from bizservice_desktop.diagram.scene.extent import Box
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Scene

from .scene_painter import draw_scene

_MARGIN = 6  # pixels


@dataclass(frozen=True, slots=True)
class Placing:
    """A scene whole and centred in a room of so many pixels: pixels a millimetre, left, top."""

    scale: float
    left: float
    top: float

    @classmethod
    def of(cls, scene: Scene, room: QSize) -> "Placing":
        scale = min(room.width() / scene.width, room.height() / scene.height)
        left = (room.width() - scene.width * scale) / 2
        return cls(scale, left, (room.height() - scene.height * scale) / 2)

    def times(self, ratio: float) -> "Placing":
        """The same in a room of so many times the pixels."""
        return Placing(self.scale * ratio, self.left * ratio, self.top * ratio)

    def pixels(self, box: Box) -> QRect:
        """All pixels that a part of the scene touches, with one to spare."""
        left, top = self.left + box.left * self.scale, self.top + box.top * self.scale
        right, bottom = self.left + box.right * self.scale, self.top + box.bottom * self.scale
        return QRectF(left, top, right - left, bottom - top).toAlignedRect().adjusted(-1, -1, 1, 1)

    def box(self, pixels: QRect) -> Box:
        """The part of the scene under these pixels, in mm."""
        left, top = (pixels.x() - self.left) / self.scale, (pixels.y() - self.top) / self.scale
        return Box(
            left, top, left + pixels.width() / self.scale, top + pixels.height() / self.scale
        )


class ScenePicture:
    """The picture of one scene in one palette, at one size and place in pixels of the screen."""

    def __init__(
        self,
        scene: Scene,
        palette: Palette,
        size: QSize,
        ratio: float,
        placing: Placing | None = None,
    ) -> None:
        self.scene = scene
        self.palette = palette
        self.size = size
        self.ratio = ratio
        self._pixmap = QPixmap(size)
        self._sheet: QImage | None = None
        self.placing = placing or Placing.of(scene, size)
        self._pixmap.fill(Qt.GlobalColor.transparent)  # and gives it an alpha channel
        all = self._pixmap.rect()
        self._paint(self._pixmap, all, self.placing.box(all))

    def show(self, scene: Scene, changed: Iterable[Box]) -> None:
        """Paint the parts that differ; the new scene has the size of the old one."""
        self.scene = scene
        for part in changed:
            pixels = self.placing.pixels(part) & self._pixmap.rect()
            if not pixels.isEmpty():
                self._paint_part(pixels)

    def draw(self, painter: QPainter) -> None:
        """Draw the picture as it is at the top left corner."""
        self._pixmap.setDevicePixelRatio(self.ratio)
        painter.drawPixmap(QPointF(0, 0), self._pixmap)

    def draw_moved(self, painter: QPainter, placing: Placing) -> None:
        """Draw the picture as it is where the scene is placed now, stretched to its size."""
        self._pixmap.setDevicePixelRatio(1)
        k = placing.scale / self.placing.scale
        left, top = placing.left - self.placing.left * k, placing.top - self.placing.top * k
        area = QRectF(left, top, self._pixmap.width() * k, self._pixmap.height() * k)
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))

    def _paint_part(self, pixels: QRect) -> None:
        """Paint on a sheet of its own with a margin: Qt smears what it cuts at the edge.

        The sheet is as large as the picture, so that letters fall on the same pixels, and is
        kept for the next change.
        """
        margin = QMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        outer = pixels.marginsAdded(margin) & self._pixmap.rect()
        if self._sheet is None:
            self._sheet = QImage(self.size, QImage.Format.Format_ARGB32_Premultiplied)
        self._paint(self._sheet, outer, self.placing.box(pixels))
        self._pixmap.setDevicePixelRatio(1)
        painter = QPainter(self._pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(pixels, self._sheet, pixels)
        painter.end()

    def _paint(self, sheet: QPaintDevice, pixels: QRect, part: Box | None) -> None:
        painter = QPainter(sheet)
        painter.setClipRect(pixels)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(pixels, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.translate(self.placing.left, self.placing.top)
        painter.scale(self.placing.scale, self.placing.scale)
        draw_scene(painter, self.scene, self.palette, part)
        painter.end()
