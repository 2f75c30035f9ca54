"""The areas as toggle buttons, each with its shape."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Palette, fill
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button
from ..kit.live import Live
from ..kit.scene_painter import to_path
from ..kit.wrap_row import WrapRow

_MARK = 12


class AreaToggles(Live, WrapRow):
    """Signals:
    chosen: The areas the user wants, in the order they were chosen: a tuple of ids.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=6, parent=parent)
        self._buttons: dict[str, QPushButton] = {}
        self._checked: tuple[str, ...] = ()

    def recolour(self) -> None:
        palette = self.colours
        for area, made in self._buttons.items():
            made.setIcon(_icon(area, palette))

    def show_areas(
        self, areas: tuple[str, ...], checked: tuple[str, ...], wording: Wording
    ) -> None:
        self._checked = checked
        for area in areas:
            if area not in self._buttons:
                made = button("toggle")
                made.setCheckable(True)
                made.setObjectName(area)
                made.setIcon(_icon(area, self.colours))
                made.setIconSize(QSize(_MARK, _MARK))
                made.clicked.connect(self._on_clicked)
                self._buttons[area] = made
                self.add(made)
            made = self._buttons[area]
            made.setText(wording.areas[area].short)
            made.setAccessibleName(wording.areas[area].title)
            made.setChecked(area in checked)

    def _on_clicked(self) -> None:
        area = self.sender().objectName()
        if area in self._checked:
            self.chosen.emit(tuple(each for each in self._checked if each != area))
        else:
            self.chosen.emit((*self._checked, area))


def _icon(area: str, palette: Palette) -> QIcon:
    picture = QPixmap(_MARK * 2, _MARK * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(_MARK / 2, _MARK / 2)
    mark = area_mark(area, middle.x(), middle.y(), _MARK - 2, fill(area))
    painter.fillPath(to_path(mark.segments), QColor(palette[fill(area)]))
    painter.end()
    return QIcon(picture)
