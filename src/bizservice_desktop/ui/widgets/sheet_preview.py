"""All pages that will be printed, front and back, one below the other."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bizservice_desktop.diagram.palette import LIGHT, Ink, Palette
from bizservice_desktop.diagram.scene import Scene
from bizservice_desktop.ui.guarded import guarded
from bizservice_desktop.ui.scene_painter import draw_scene

from .basics import text

MakeScene: TypeAlias = Callable[[], Scene]

_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_SHADOW = 9
_AIR = 20
_SIDE = 8
_BETWEEN = 6
_NARROWEST = 230
_WIDEST = 760
_KEPT_AROUND = 2  # pages whose picture is kept before and after those that are seen


class Leaf(QWidget):
    """One page with its shadow and caption. Its scene is made when it is first seen.

    Paper is white in the dark too.
    """

    def __init__(self, caption: str, described: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(described)
        self._caption = caption
        self._make: MakeScene | None = None
        self._picture: QPixmap | None = None
        self._paper = QRectF()
        self._colours: Palette = LIGHT
        self._inks: Palette = LIGHT

    @property
    def caption(self) -> str:
        return self._caption

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def set_scene(self, make: MakeScene, inks: Palette = LIGHT) -> None:
        self._make = make
        self._inks = inks
        self._picture = None
        self.update()

    def set_colours(self, palette: Palette) -> None:
        self._colours = palette
        self.update()

    def set_paper(self, width: float, height: float) -> None:
        """Show the paper in this size, in pixels."""
        words = self.fontMetrics().horizontalAdvance(self._caption) + 2
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
        if self._picture is None and self._make is not None:
            self._picture = self._drawn(self._make())
        if self._picture is not None:
            painter.drawPixmap(self._paper.topLeft(), self._picture)
        painter.setPen(QColor(self._colours[Ink.MUTED]))
        foot = QRectF(0, self._paper.bottom(), self.width(), self.height() - self._paper.bottom())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._caption)
        painter.end()

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


class SheetPreview(QScrollArea):
    """Shows pages as large as lets one be seen whole, where there is room for that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colours: Palette = LIGHT
        self._paper = (210.0, 297.0)
        self._leaves: list[Leaf] = []
        self._cards: list[tuple[str, ...]] = []
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

    def set_colours(self, palette: Palette) -> None:
        self._colours = palette
        ground, focus = palette[Ink.SUNKEN], palette[Ink.TEXT]
        edge = palette[Ink.HAIRLINE]
        self.setStyleSheet(
            f"QScrollArea#sheets {{ background: {ground}; border: 1px solid {edge};"
            " border-radius: 10px; }"
            f"QScrollArea#sheets:focus {{ border: 2px solid {focus}; }}"
            "QWidget#sheets-holder, QScrollArea#sheets > QWidget {"
            " background: transparent; }"
        )
        for leaf in self._leaves:
            leaf.set_colours(palette)

    def set_nothing(self, sentence: str) -> None:
        """Show a sentence instead of pages."""
        self.set_pages([], [], [], (210.0, 297.0), [])
        self._nothing.setText(sentence)

    def set_pages(
        self,
        captions: list[str],
        described: list[str],
        scenes: list[MakeScene],
        paper: tuple[float, float],
        cards: list[tuple[str, ...]],
        inks: Palette = LIGHT,
    ) -> None:
        """Show pages of `paper` (mm) in `inks`; `cards` are the ids of the cards on each."""
        self._nothing.setVisible(not captions)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if captions else _NO_BAR
        self.setVerticalScrollBarPolicy(bar)  # not as needed: sheets would change their size
        self._paper = paper
        self._cards = cards
        if captions != list(self.captions):
            for leaf in self._leaves:
                leaf.hide()
                leaf.deleteLater()
            self._leaves = [
                Leaf(words, told, self._holder)
                for words, told in zip(captions, described, strict=True)
            ]
            for leaf in self._leaves:
                leaf.set_colours(self._colours)
        for leaf, make, told in zip(self._leaves, scenes, described, strict=True):
            leaf.set_scene(make, inks)
            leaf.setAccessibleDescription(told)
        self._fit()
        for leaf in self._leaves:
            leaf.show()

    def show_card(self, id: str) -> None:
        """Scroll to the first page that the card is on."""
        for leaf, cards in zip(self._leaves, self._cards, strict=True):
            if id in cards:
                self.verticalScrollBar().setValue(leaf.geometry().top() - _AIR)
                return

    def _fit(self) -> None:
        """Give the pages size and place. No layout does it: it would come after the first paint,
        when all pages lie in one place and all would be drawn.
        """
        width, height = self._paper
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
