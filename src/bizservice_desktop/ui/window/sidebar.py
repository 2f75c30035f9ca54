"""The way through the program, at the left of the window."""

from collections.abc import Iterable, Iterator
from math import cos, sin, tau

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.basics import plain_tip, text
from ..kit.guarded import guarded
from ..kit.live import Live, theme_in_use
from ..shell.places import PageName
from ..shell.theme import SELECTED

_PADDING = 12
_BADGE = 22
_TICK = ((-4.5, 0.5), (-1.5, 3.5), (4.5, -3.5))
_RAIL = 40
_HOUSE = (
    ((-8.0, 0.5), (0.0, -7.0), (8.0, 0.5)),
    ((-5.5, -1.5), (-5.5, 7.0), (5.5, 7.0), (5.5, -1.5)),
)
_TEETH = 8


def _house() -> QPainterPath:
    made = QPainterPath()
    for stroke in _HOUSE:
        made.addPolygon(QPolygonF([QPointF(*corner) for corner in stroke]))
    return made


def _wheel() -> QPainterPath:
    """A wheel with teeth."""
    made = QPainterPath()
    made.addEllipse(QPointF(0, 0), 4.5, 4.5)
    for tooth in range(_TEETH):
        x, y = cos(tau * tooth / _TEETH), sin(tau * tooth / _TEETH)
        made.moveTo(4.5 * x, 4.5 * y)
        made.lineTo(7.5 * x, 7.5 * y)
    return made


class NavItem(Live, QAbstractButton):
    """A `number`, or an icon where it is 0. Checked: this page is shown."""

    def __init__(
        self, number: int = 0, icon: QPainterPath | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._icon = icon
        self._words = ""
        self._is_rail = False
        self._done = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def set_rail(self, *, is_rail: bool) -> None:
        """Show the number or the icon alone; the words are then in the tool tip."""
        self._is_rail = is_rail
        self._fit()

    def _fit(self) -> None:
        self.setText("" if self._is_rail else self._words)
        self.setToolTip(plain_tip(self._words) if self._is_rail else "")
        self.updateGeometry()

    def set_done(self, done: bool) -> None:
        if done != self._done:
            self._done = done
            self.update()

    @property
    def is_done(self) -> bool:
        return self._done

    @guarded(QSize(208, 40))
    def sizeHint(self) -> QSize:
        """Wide enough for its words in the weight they have when the page is shown."""
        words = QFontMetricsF(self._font(is_strong=True)).horizontalAdvance(self.text())
        width = max(208, _PADDING + _BADGE + _PADDING + int(words) + 2 * _PADDING)
        return QSize(_RAIL if self._is_rail else width, max(38, self.fontMetrics().height() + 18))

    @guarded(QSize(208, 40))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _font(self, *, is_strong: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
        return font

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(SELECTED[theme_in_use()]))
            painter.drawRoundedRect(area, 8, 8)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(self.colours[Ink.SUNKEN]))
            painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(area, 8, 8)
        x = area.center().x() - _BADGE / 2 if self._is_rail else area.left() + _PADDING - 2
        self._draw_sign(painter, QRectF(x, area.center().y() - _BADGE / 2, _BADGE, _BADGE))
        font = self._font(is_strong=self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.TEXT if self.isEnabled() else Ink.EDGE]))
        words = area.adjusted(_PADDING + _BADGE + 12, 0, -6, 0)
        fitted = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fitted)
        painter.end()

    def _draw_sign(self, painter: QPainter, badge: QRectF) -> None:
        if self._icon is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = Ink.TEXT if self.isEnabled() else Ink.EDGE
            painter.setPen(QPen(QColor(self.colours[ink]), 1.5))
            painter.drawPath(self._icon.translated(badge.center()))
            return
        if not self._number:
            return
        if self._done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours[Ink.OK]))
            painter.drawEllipse(badge)
            painter.setPen(QPen(QColor(self.colours[Ink.SURFACE]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            c = badge.center()
            painter.drawPolyline(QPolygonF([c + QPointF(x, y) for x, y in _TICK]))
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours[Ink.EDGE]), 1.2))
        painter.drawEllipse(badge)
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))


_MARGINS, _RAIL_MARGINS = (14, 22, 14, 14), (8, 22, 8, 14)
_NUMBERS = {
    PageName.MAPPING: 1,
    PageName.MODEL: 2,
    PageName.MATRIX: 3,
    PageName.AGENDAS: 4,
    PageName.CARDS: 5,
}
_BELONGS_TO = {PageName.RUNNING: PageName.AGENDAS}
WITHOUT_ROUND = (PageName.OVERVIEW, PageName.SETTINGS)


class Sidebar(Live, QWidget):
    """Signals:
    page_chosen: The user wants to see a page: its PageName.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_rail = False
        self._area: QScrollArea | None = None
        self._jobcentre = text("heading")
        self._round = text("small")
        self._assess = text("small")
        self._act = text("small")
        icons = {PageName.OVERVIEW: _house(), PageName.SETTINGS: _wheel()}
        self._items = {
            name: NavItem(_NUMBERS.get(name, 0), icons.get(name))
            for name in PageName
            if name not in _BELONGS_TO
        }
        group = QButtonGroup(self)
        for name, item in self._items.items():
            item.setObjectName(f"nav.{name}")
            group.addButton(item)
            item.clicked.connect(self._on_clicked)
        self._lay_out()
        self._items[PageName.OVERVIEW].setChecked(True)
        self.retranslate()
        self.set_reachable(WITHOUT_ROUND)

    def _in_order(self) -> Iterator[QWidget]:
        yield self._jobcentre
        yield self._round
        yield self._items[PageName.OVERVIEW]
        yield self._assess
        yield self._items[PageName.MAPPING]
        yield self._items[PageName.MODEL]
        yield self._items[PageName.MATRIX]
        yield self._act
        yield self._items[PageName.AGENDAS]
        yield self._items[PageName.CARDS]
        yield self._items[PageName.SETTINGS]

    def _lay_out(self) -> None:
        """As wide as its entries; the names above them wrap."""
        way = QWidget()
        way.setObjectName("way")
        inside = QVBoxLayout(way)
        inside.setContentsMargins(*_MARGINS)
        inside.setSpacing(2)
        for widget in self._in_order():
            inside.addWidget(widget)
            if isinstance(widget, QLabel):
                widget.setContentsMargins(10, 0, 4, 4)
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        inside.insertStretch(inside.count() - 1, 1)
        self._way, self._inside = way, inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(way)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_rail(self, *, is_rail: bool) -> None:
        """Numbers and icons alone, where the page needs the room."""
        if is_rail == self._is_rail:
            return
        self._is_rail = is_rail
        self._inside.setContentsMargins(*(_RAIL_MARGINS if is_rail else _MARGINS))
        for widget in self._in_order():
            if isinstance(widget, NavItem):
                widget.set_rail(is_rail=is_rail)
            else:
                widget.setHidden(is_rail)
        self._fit()

    def let_scroll(self) -> None:
        """Large text may need it; the first frame is quicker without."""
        area = QScrollArea()
        area.setObjectName("way")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._way, area)
        area.setWidget(self._way)
        self._area = area
        self._way.installEventFilter(self)
        area.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """The scroll bar takes nothing from the words beside it."""
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            room = bar.sizeHint().width() if bar.maximum() > 0 else 0
            self._area.setFixedWidth(self._way.sizeHint().width() + room)

    def retranslate(self) -> None:
        self._assess.setText(self.tr("Assess"))
        self._act.setText(self.tr("Act"))
        texts = {
            PageName.OVERVIEW: self.tr("Overview"),
            PageName.MAPPING: self.tr("Mapping"),
            PageName.MODEL: self.tr("Maturity model"),
            PageName.MATRIX: self.tr("Matrix check"),
            PageName.AGENDAS: self.tr("Agendas"),
            PageName.CARDS: self.tr("Dialogue cards"),
            PageName.SETTINGS: self.tr("Settings"),
        }
        for name, item in self._items.items():
            item.set_words(texts[name])

    def set_round(self, jobcentre: str, round: str) -> None:
        self._jobcentre.setText(jobcentre)
        self._round.setText(round)

    def set_reachable(self, names: Iterable[PageName]) -> None:
        """Only these pages can be chosen."""
        reachable = frozenset(names)
        for name, item in self._items.items():
            item.setEnabled(name in reachable)

    def set_done(self, name: PageName, *, done: bool) -> None:
        self._items[name].set_done(done)

    def set_current(self, name: PageName) -> None:
        self._items[_BELONGS_TO.get(name, name)].setChecked(True)

    def _on_clicked(self) -> None:
        for name, item in self._items.items():
            if item is self.sender():
                self.page_chosen.emit(name)

    @guarded(default=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)
