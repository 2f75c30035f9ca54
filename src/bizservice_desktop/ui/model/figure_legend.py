"""What the four signals and the joints of the figure mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bizservice_desktop.diagram.figure.legend import LegendEntry, legend_entries, legend_sign
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.wording import Wording

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import draw_scene

_SIGN_WIDTH = 44
_SCALE = 3.6  # pixels a millimetre


class FigureLegend(Live, QWidget):
    """Draws the same signs as the figure and the papers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_legend(
        self,
        wording: Wording,
        previous: Round | None,
        *,
        with_plan: bool = False,
    ) -> None:
        self._entries = legend_entries(wording, previous, with_plan=with_plan)
        self.setAccessibleName(". ".join(entry.words for entry in self._entries))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return max(22, int(self.fontMetrics().height() * 1.5))

    @guarded(QSize(220, 150))
    def sizeHint(self) -> QSize:
        return QSize(220, self._line() * len(self._entries))

    @guarded(QSize(160, 150))
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index, entry in enumerate(self._entries):
            top = index * self._line()
            scene = legend_sign(entry.sign)
            painter.save()
            painter.translate(0, top + (self._line() - scene.height * _SCALE) / 2)
            painter.scale(_SCALE, _SCALE)
            draw_scene(painter, scene, self.colours)
            painter.restore()
            painter.setPen(QColor(self.colours[Ink.TEXT]))
            place = QRectF(_SIGN_WIDTH, top, self.width() - _SIGN_WIDTH, self._line())
            words = self.fontMetrics().elidedText(
                entry.words, Qt.TextElideMode.ElideRight, int(place.width())
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
