"""Puts a scene on the clipboard, for word processors and drawing programs."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import Scene

from ..kit.scene_painter import draw_scene

_DOTS_A_MM = 300 / 25.4
_MOST_PIXELS = 6000  # wide: a poster is exported to a file


def copy_picture(scene: Scene, width_cm: float, svg: bytes) -> None:
    """Copy the scene as a bitmap and as `svg`.

    Not as text too: word processors would paste the text in place of the picture.
    """
    data = QMimeData()
    data.setImageData(bitmap(scene, width_cm))
    data.setData("image/svg+xml", svg)
    QGuiApplication.clipboard().setMimeData(data)


def bitmap(scene: Scene, width_cm: float) -> QImage:
    """Paint the scene on white, 300 dots an inch where that is not too large."""
    width = min(round(10 * width_cm * _DOTS_A_MM), _MOST_PIXELS)
    scale = width / scene.width
    image = QImage(QSize(width, round(scene.height * scale)), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(100 * width / width_cm))
    image.setDotsPerMeterY(image.dotsPerMeterX())
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw_scene(painter, scene, LIGHT)
    painter.end()
    return image
