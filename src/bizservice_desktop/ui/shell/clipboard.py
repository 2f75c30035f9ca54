"""Puts a scene on the clipboard, for word processors and drawing programs."""

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import Scene

from ..kit.scene_painter import draw_scene

_DOTS_A_MM = 300 / 25.4
_MOST_PIXELS = 6000  # wide: a poster is exported to a file


class PictureClipboard(QObject):
    """Copies pictures; the last one stays on the clipboard when the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copied: QMimeData | None = None
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._on_about_to_quit)

    def copy(self, scene: Scene, width_cm: float, svg: bytes) -> None:
        """Copy the scene as a bitmap and as `svg`.

        Not as text too: word processors would paste the text in place of the picture.
        """
        data = QMimeData()
        data.setImageData(bitmap(scene, width_cm))
        data.setData("image/svg+xml", svg)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = data

    def _on_about_to_quit(self) -> None:
        """Leave the bitmap alone there, in an object that is Qt's own.

        Some platforms free what is on the clipboard only after Python has ended, and an object
        that was made in Python crashes then.
        """
        clipboard = QGuiApplication.clipboard()
        if self._copied is not None and clipboard.mimeData() is self._copied:
            clipboard.setImage(clipboard.image())
        self._copied = None


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
