"""One page that will be printed, as it is seen on the screen."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from bizservice_desktop.diagram.scene.palette import LIGHT, Ink, Palette
from bizservice_desktop.diagram.scene.scene import Scene

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import draw_scene

MakeScene: TypeAlias = Callable[[], Scene]
Slot: TypeAlias = tuple[str, float, float, float, float]
"""A card's id, and its left, top, width and height on the page in mm."""

SHADOW = 9


class Leaf(Live, QWidget):
    """One page with its shadow and caption. Its scene is made when it is first seen.

    Paper is white in the dark too. A card can be pointed at, and dragged on to another.

    Signals:
        card_pointed: A click on a card: its id.
        dragged: A card is dragged: its id, and the pointer's place on the screen.
        dropped: The same, where it was let go.
    """

    card_pointed = Signal(str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ""
        self._make: MakeScene | None = None
        self._picture: QPixmap | None = None
        self._paper = QRectF()
        self._inks: Palette = LIGHT
        self._slots: tuple[Slot, ...] = ()
        self._mm = (210.0, 297.0)
        self._pressed, self._pressed_at = "", QPoint()
        self._is_dragging = False
        self._marked = ""

    @property
    def caption(self) -> str:
        return self._caption

    def set_caption(self, caption: str) -> None:
        self._caption = caption
        self.setAccessibleName(caption)

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def set_scene(self, make: MakeScene, inks: Palette = LIGHT) -> None:
        self._make = make
        self._inks = inks
        self._picture = None
        self.update()

    def set_slots(self, slots: tuple[Slot, ...], paper: tuple[float, float]) -> None:
        """Say where the cards lie, in mm of `paper`."""
        self._slots, self._mm = slots, paper

    def card_at(self, spot: QPoint) -> str:
        """The id of the card under a pixel; empty for none."""
        return next((id for id, *_ in self._slots if self.slot(id).contains(QPointF(spot))), "")

    def slot(self, id: str) -> QRectF:
        """Where a card lies, in pixels; empty when it is not on this page."""
        scale = self._paper.width() / self._mm[0]
        for own, x, y, width, height in self._slots:
            if own == id:
                corner = self._paper.topLeft() + QPointF(x, y) * scale
                return QRectF(corner, QSizeF(width, height) * scale)
        return QRectF()

    def mark(self, id: str) -> None:
        """Frame the card that another would be dropped on; empty for none."""
        if id != self._marked:
            self._marked = id
            self.update()

    def set_paper(self, width: float, height: float) -> None:
        """Show the paper in this size, in pixels."""
        words = self.fontMetrics().horizontalAdvance(self._caption) + 2
        whole = max(round(width) + 2 * SHADOW, words)
        paper = QRectF((whole - round(width)) // 2, SHADOW, width, height)
        if paper != self._paper:
            self._paper = paper
            self._picture = None
        foot = round(self.fontMetrics().height() * 2.2)
        self.resize(whole, round(height) + SHADOW + foot)

    def forget(self) -> None:
        """Give the memory of the picture back."""
        self._picture = None

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach in range(SHADOW, 0, -1):
            painter.setBrush(QColor(16, 24, 32, 5))
            edge = self._paper.adjusted(-reach, 2 - reach, reach, reach + 1)
            painter.drawRoundedRect(edge, reach, reach)
        painter.fillRect(self._paper, QColor(LIGHT[Ink.SURFACE]))
        if self._picture is None and self._make is not None:
            self._picture = self._drawn(self._make())
        if self._picture is not None:
            painter.drawPixmap(self._paper.topLeft(), self._picture)
        if self._marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT[Ink.ACCENT]), 3))
            painter.drawRect(self.slot(self._marked))
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        foot = QRectF(0, self._paper.bottom(), self.width(), self.height() - self._paper.bottom())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._caption)
        painter.end()

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._pressed = self.card_at(self._pressed_at)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pressed:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragging:
            self.dragged.emit(self._pressed, event.globalPosition().toPoint())

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        id, was_dragging = self._pressed, self._is_dragging
        self._pressed, self._is_dragging = "", False
        self.unsetCursor()
        if id and was_dragging:
            self.dropped.emit(id, event.globalPosition().toPoint())
        elif id:
            self.card_pointed.emit(id)

    def _drawn(self, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self._paper.size().toSize() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(LIGHT[Ink.SURFACE]))
        painter = QPainter(picture)
        painter.scale(self._paper.width() / scene.width, self._paper.height() / scene.height)
        draw_scene(painter, scene, self._inks)
        painter.end()
        return picture
