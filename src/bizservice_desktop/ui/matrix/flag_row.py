"""The flag of an initiative on a cell: what, who, when."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.services.cell_faces import Flag

from ..kit.basics import show_words, text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.words import shortened
from ..kit.wrap_link import WrapLink, breakable

LONGEST_LINE = 110
"""Letters of a line on a tile; the whole of it is read in the form, and to screen readers."""
_INDENT = 1.15  # lines of text


class FlagRow(Live, QWidget):
    """Signals:
    opened: The user wants to see the initiative: its id.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag: Flag | None = None
        self._ink = Ink.TEXT
        self.link = WrapLink()
        self._owner, self._start = text("small"), text("small")
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.link)
        for label in (self._owner, self._start):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._layout.addWidget(label)
        self.link.clicked.connect(self._on_clicked)

    @property
    def words(self) -> tuple[str, ...]:
        """Title, owner and start, as far as they are shown."""
        said = (self.link.words, self._owner.text(), self._start.text())
        return () if self._flag is None else tuple(words for words in said if words)

    def show_flag(self, flag: Flag | None) -> None:
        """None hides the row."""
        self._flag = flag
        self.setVisible(flag is not None)
        if flag is None:
            return
        indent = round(self.fontMetrics().height() * _INDENT)
        self._layout.setContentsMargins(indent, 5, 0, 0)
        self.link.set_words(shortened(flag.title, LONGEST_LINE))
        show_words(self._owner, breakable(shortened(flag.owner, LONGEST_LINE)))
        show_words(self._start, flag.start)

    def set_inks(self, ink: Ink, muted: Ink, missing: Ink) -> None:
        """`missing` is that of the words which say that there is no owner."""
        self._ink = ink
        self.link.set_ink(ink)
        lacks = self._flag is not None and self._flag.lacks_owner
        weight = " font-weight: 600;" if lacks else ""
        owner = f"color: {self.colours[missing if lacks else muted]};{weight}"
        for label, sheet in ((self._owner, owner), (self._start, f"color: {self.colours[muted]};")):
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)

    def _on_clicked(self) -> None:
        if self._flag is not None:
            self.opened.emit(self._flag.initiative)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = float(self.fontMetrics().height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.colours[self._ink])
        edge = QColor(ink)
        edge.setAlphaF(0.4)
        painter.setPen(QPen(edge, 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        painter.setPen(QPen(ink, max(1.3, 0.08 * line), Qt.PenStyle.SolidLine))
        top, left, height = 10.0, 2.0, 0.72 * line
        painter.drawLine(QPointF(left, top), QPointF(left, top + height))
        cloth = QRectF(left, top, 0.7 * line, 0.42 * line)
        notch = QPointF(cloth.right() - 0.18 * line, cloth.center().y())
        corners = [cloth.topLeft(), cloth.topRight(), notch, cloth.bottomRight()]
        painter.drawPolyline(QPolygonF([*corners, cloth.bottomLeft()]))
        painter.end()
