"""What the room sees, on the wall itself and as a small picture beside the page."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable, check_shareable
from bizservice_desktop.diagram.room.wall import wall_scene
from bizservice_desktop.diagram.scene.palette import DARK, Ink
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.diagram.scene.text import Hyphenate, Measure, no_hyphens

from ..kit.guarded import guarded
from ..kit.scene_view import SceneView

_BLANK = "#000000"
_USUAL_ASPECT = 16 / 9


class WallView(QWidget):
    """Shows a shareable value and nothing else; in the dark palette, whatever the program's.

    With an `aspect` the picture has these proportions, else those of the widget.
    """

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = measure
        self._hyphenate: Hyphenate = no_hyphens
        self._value: Shareable | None = None
        self._aspect: float | None = None
        self._drawn_for = 0.0
        self._is_blank = False
        self._picture = SceneView(self)  # in no layout: that would decide on the height
        self._picture.setMinimumSize(1, 1)

    @property
    def scene(self) -> Scene | None:
        """What is drawn; None while nothing is."""
        return None if self._is_blank else self._picture.scene

    @property
    def aspect(self) -> float:
        """The proportions it draws for, width to height."""
        return self._aspect or self.width() / max(1, self.height()) or _USUAL_ASPECT

    def set_hyphenate(self, hyphenate: Hyphenate) -> None:
        self._hyphenate = hyphenate

    def set_aspect(self, aspect: float) -> None:
        """Draw as on a screen with these proportions; the widget's height follows its width."""
        if aspect != self._aspect:
            self._aspect = aspect
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.updateGeometry()
            self._draw()

    def show_value(self, value: Shareable) -> None:
        """The one way for anything to be seen.

        Raises:
            TypeError: The value is none that may be shown; the old picture stays.
        """
        self._value = check_shareable(value)
        self._draw()

    def set_blank(self, *, is_blank: bool) -> None:
        """Black, as if the projector were off."""
        self._is_blank = is_blank
        self._picture.setVisible(not is_blank)
        self.update()

    def _draw(self) -> None:
        if self._value is None:
            return
        self._drawn_for = self.aspect
        scene = wall_scene(self._value, self._drawn_for, self._measure, self._hyphenate)
        self._picture.set_scene(scene, DARK)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setGeometry(self.rect())
        if self._aspect is None and self._drawn_for != self.width() / max(1, self.height()):
            self._draw()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_BLANK if self._is_blank else DARK[Ink.GROUND]))
        painter.end()

    @guarded(True)
    def hasHeightForWidth(self) -> bool:
        return self._aspect is not None

    @guarded(0)
    def heightForWidth(self, width: int) -> int:
        return round(width / (self._aspect or _USUAL_ASPECT))

    @guarded(QSize(320, 180))
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))
