"""All pages that will be printed, front and back, one below the other."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bizservice_desktop.diagram.scene.palette import LIGHT, Palette

from ..kit.basics import text
from ..kit.guarded import guarded
from ..kit.live import Live
from .sheet_leaf import SHADOW, Leaf, MakeScene, Slot

_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_AIR = 20
_SIDE = 8
_BETWEEN = 6
_NARROWEST = 230
_WIDEST = 760
_KEPT_AROUND = 2  # pages whose picture is kept before and after those that are seen


class SheetPreview(Live, QScrollArea):
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
        slots: list[tuple[Slot, ...]],
        inks: Palette = LIGHT,
    ) -> None:
        """Show pages of `paper` (mm) in `inks`; `slots` are the cards on each."""
        self._nothing.setVisible(not captions)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if captions else _NO_BAR
        self.setVerticalScrollBarPolicy(bar)  # not as needed: sheets would change their size
        self._paper = paper
        self._cards = [tuple(id for id, *_ in page) for page in slots]
        self._keep_leaves(len(captions))
        every = zip(self._leaves, captions, described, scenes, slots, strict=True)
        for leaf, words, told, make, page in every:
            leaf.set_caption(words)
            leaf.setAccessibleDescription(told)
            leaf.set_scene(make, inks)
            leaf.set_slots(page, paper)
        self._fit()
        for leaf in self._leaves:
            leaf.show()

    def show_card(self, id: str) -> None:
        """Scroll to the first page that the card is on."""
        for leaf, cards in zip(self._leaves, self._cards, strict=True):
            if id in cards:
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
        width, height = self._paper
        whole = self.viewport().size()
        room = whole.width() - 2 * (_SIDE + SHADOW)
        tall = whole.height() - 2 * _AIR - self.fontMetrics().height() * 2.2
        best = max(120, min(room, _WIDEST, max(tall * width / height, _NARROWEST)))
        y = _AIR - SHADOW
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
