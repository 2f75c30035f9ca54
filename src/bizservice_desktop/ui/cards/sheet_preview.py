"""The pages that will be printed, front and back, one below the other on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from bizservice_desktop.diagram.cards.card_press import Sheets
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS
from bizservice_desktop.diagram.cards.sheet_page import SheetPage
from bizservice_desktop.diagram.scene.palette import LIGHT, Ink, Palette
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.paper import Paper

from ..kit.basics import text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import draw_scene

_SHADOW = 9
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_AIR = 20
_SIDE = 8
_BETWEEN = 6
_NARROWEST = 230
_WIDEST = 760
_KEPT_AROUND = 2  # pages whose picture is kept before and after those that are seen


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
        self.caption = ""
        self._sheets: Sheets | None = None
        self._page: SheetPage | None = None
        self._slots: tuple[tuple[str, float, float, float, float], ...] = ()
        self._picture: QPixmap | None = None
        self._paper = QRectF()
        self._pressed, self._pressed_at = "", QPoint()
        self._is_dragging = False
        self._marked = ""

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def show_page(self, sheets: Sheets, page: SheetPage, caption: str, description: str) -> None:
        self._sheets, self._page, self._slots = sheets, page, sheets.slots(page)
        self._picture = None
        self.caption = caption
        self.setAccessibleName(caption)
        self.setAccessibleDescription(description)
        self.update()

    @property
    def scene(self) -> Scene | None:
        return self._sheets.scene(self._page) if self._sheets and self._page else None

    @property
    def cards(self) -> tuple[str, ...]:
        """The ids of the cards on the page."""
        return tuple(id for id, *_ in self._slots)

    def card_at(self, spot: QPoint) -> str:
        """The id of the card under a pixel; empty for none."""
        return next((id for id in self.cards if self.slot(id).contains(QPointF(spot))), "")

    def slot(self, id: str) -> QRectF:
        """Where a card lies, in pixels; empty when it is not on this page."""
        for own, x, y, width, height in self._slots:
            if own == id and self._sheets:
                scale = self._paper.width() / self._sheets.layout.paper.width
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
        words = self.fontMetrics().horizontalAdvance(self.caption) + 2
        whole = max(round(width) + 2 * _SHADOW, words)
        paper = QRectF((whole - round(width)) // 2, _SHADOW, width, height)
        if paper != self._paper:
            self._paper = paper
            self._picture = None
        foot = round(self.fontMetrics().height() * 2.2)
        self.resize(whole, round(height) + _SHADOW + foot)

    def forget(self) -> None:
        """Give the memory of the picture back."""
        self._picture = None

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach in range(_SHADOW, 0, -1):
            painter.setBrush(QColor(16, 24, 32, 5))
            edge = self._paper.adjusted(-reach, 2 - reach, reach, reach + 1)
            painter.drawRoundedRect(edge, reach, reach)
        painter.fillRect(self._paper, QColor(LIGHT[Ink.SURFACE]))
        if self._picture is None and self._sheets and (scene := self.scene):
            self._picture = self._drawn(scene, self._sheets.palette)
        if self._picture is not None:
            painter.drawPixmap(self._paper.topLeft(), self._picture)
        if self._marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT[Ink.ACCENT]), 3))
            painter.drawRect(self.slot(self._marked))
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        foot = QRectF(0, self._paper.bottom(), self.width(), self.height() - self._paper.bottom())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self.caption)
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

    def _drawn(self, scene: Scene, inks: Palette) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self._paper.size().toSize() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(LIGHT[Ink.SURFACE]))
        painter = QPainter(picture)
        painter.scale(self._paper.width() / scene.width, self._paper.height() / scene.height)
        draw_scene(painter, scene, inks)
        painter.end()
        return picture


class SheetPreview(QScrollArea):
    """Shows pages as large as lets one be seen whole, where there is room for that.

    Signals:
        card_pointed: A click on a card: its id.
        card_dropped: A card was dragged on to another: its id and that of the other.
    """

    card_pointed = Signal(str)
    card_dropped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper = PAPERS[Paper.A4]
        self._leaves: list[Leaf] = []
        self._nothing = text("muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._holder = QWidget()
        self._holder.setObjectName("sheets-holder")
        self._nothing.setParent(self._holder)
        self.setWidget(self._holder)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def captions(self) -> tuple[str, ...]:
        return tuple(leaf.caption for leaf in self._leaves)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        return tuple(self._leaves)

    @property
    def nothing(self) -> str:
        """What stands there instead of pages; empty when there are some."""
        return "" if self._leaves else self._nothing.text()

    def show_nothing(self, sentence: str) -> None:
        """Show a sentence instead of pages."""
        self._nothing.setText(sentence)
        self._nothing.show()
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self._keep_leaves(0)
        self._fit()

    def show_sheets(self, sheets: Sheets, words: Sequence[tuple[str, str]]) -> None:
        """Show the pages, with a caption and a description for each."""
        self._nothing.hide()
        # not as needed: sheets would change their size
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._paper = sheets.layout.paper
        self._keep_leaves(len(sheets.pages))
        for leaf, page, (caption, description) in zip(
            self._leaves, sheets.pages, words, strict=True
        ):
            leaf.show_page(sheets, page, caption, description)
        self._fit()
        for leaf in self._leaves:
            leaf.show()

    def show_card(self, id: str) -> None:
        """Scroll to the first page that the card is on."""
        for leaf in self._leaves:
            if id in leaf.cards:
                self.verticalScrollBar().setValue(leaf.geometry().top() - _AIR)
                return

    def _keep_leaves(self, count: int) -> None:
        """Have so many leaves; those that are there are used again."""
        for leaf in self._leaves[count:]:
            leaf.hide()
            leaf.deleteLater()
        del self._leaves[count:]
        while len(self._leaves) < count:
            leaf = Leaf(self._holder)
            leaf.card_pointed.connect(self.card_pointed)
            leaf.dragged.connect(self._on_dragged)
            leaf.dropped.connect(self._on_dropped)
            self._leaves.append(leaf)

    def _card_under(self, spot: QPoint) -> tuple[Leaf | None, str]:
        for leaf in self._leaves:
            own = leaf.mapFromGlobal(spot)
            if leaf.rect().contains(own):
                return leaf, leaf.card_at(own)
        return None, ""

    def _on_dragged(self, id: str, spot: QPoint) -> None:
        """Frame what the card would be dropped on, and scroll on at the edges."""
        over, target = self._card_under(spot)
        for leaf in self._leaves:
            leaf.mark(target if leaf is over and target != id else "")
        y, bar = self.viewport().mapFromGlobal(spot).y(), self.verticalScrollBar()
        if y < _AIR:
            bar.setValue(bar.value() - _AIR)
        elif y > self.viewport().height() - _AIR:
            bar.setValue(bar.value() + _AIR)

    def _on_dropped(self, id: str, spot: QPoint) -> None:
        _, target = self._card_under(spot)
        for leaf in self._leaves:
            leaf.mark("")
        if target and target != id:
            self.card_dropped.emit(id, target)

    def _fit(self) -> None:
        """Give the pages size and place. No layout does it: it would come after the first paint,
        when all pages lie in one place and all would be drawn.
        """
        width, height = self._paper.width, self._paper.height
        whole = self.viewport().size()
        room = whole.width() - 2 * (_SIDE + _SHADOW)
        tall = whole.height() - 2 * _AIR - self.fontMetrics().height() * 2.2
        best = max(120, min(room, _WIDEST, max(tall * width / height, _NARROWEST)))
        y = _AIR - _SHADOW
        for leaf in self._leaves:
            leaf.set_paper(best, best * height / width)
            leaf.move((whole.width() - leaf.width()) // 2, y)
            y += leaf.height() + _BETWEEN
        self._holder.resize(whole.width(), y + _AIR if self._leaves else whole.height())
        self._nothing.setGeometry(self._holder.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR))

    def _on_scrolled(self, _value: int) -> None:
        """Keep the pictures around what is seen, and no more."""
        seen = [at for at, leaf in enumerate(self._leaves) if not leaf.visibleRegion().isEmpty()]
        if not seen:
            return
        for at, leaf in enumerate(self._leaves):
            if at < seen[0] - _KEPT_AROUND or at > seen[-1] + _KEPT_AROUND:
                leaf.forget()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded(QSize(420, 560))
    def sizeHint(self) -> QSize:
        return QSize(420, 560)
