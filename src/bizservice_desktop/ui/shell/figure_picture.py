"""The maturity figure on a page: laid out for its room, its words in the size of the text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QWidget

from bizservice_desktop.diagram.figure.corners import SMALLEST, lay_out
from bizservice_desktop.diagram.figure.model_figure import model_figure
from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Scene

from ..kit.guarded import guarded
from ..kit.scene_painter import text_width
from ..kit.scene_view import SceneView

LEAST_PX = 10.0
"""The smallest label on a screen, whatever the size of the text."""
_TITLE = 1.13  # of the text's size


class FigurePicture(SceneView):
    """The ring takes what the words leave of the widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: FigureValues | None = None

    def show_figure(self, values: FigureValues, palette: Palette) -> None:
        self._values = values
        self.set_scene(self._laid_out(values), palette)

    @property
    def title_px(self) -> float:
        return max(LEAST_PX / SMALLEST, _TITLE * QFontInfo(self.font()).pixelSize())

    def _laid_out(self, values: FigureValues) -> Scene:
        room = max(1, self.width()), max(1, self.height())
        return model_figure(values, lay_out(values, *room, self.title_px, text_width), text_width)

    def _lay_out_anew(self) -> None:
        if self._values is not None:
            self.set_scene(self._laid_out(self._values), self._palette)

    def settle_now(self) -> None:
        self._lay_out_anew()
        super().settle_now()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._settling.isActive():
            self._lay_out_anew()

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out_anew()
