"""How the rows in a list of cards are drawn, and the check box above them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QIcon,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Ink, Palette, fill

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import colour, to_path
from .card_list import ROW_ROLE, CardRow, Index

_BOX_LEFT = 10
"""Where check boxes begin, in pixels from the left of a row."""

_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
_BAR = ((0.27, 0.5), (0.73, 0.5))
_TALL_EMS = 14  # a list narrower than this many heights of a line has two lines a row


def draw_mark(painter: QPainter, area: str, at: QPointF, size: float, palette: Palette) -> None:
    """Draw the area's shape in its colour around a point, `size` pixels high."""
    mark = area_mark(area, at.x(), at.y(), size, fill(area))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(to_path(mark.segments), colour(palette, fill(area)))


def mark_icon(area: str, side: int, palette: Palette) -> QIcon:
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_mark(painter, area, QPointF(side / 2, side / 2), side * 0.8, palette)
    painter.end()
    return QIcon(picture)


def draw_check(painter: QPainter, box: QRectF, state: Qt.CheckState, palette: Palette) -> None:
    """Draw a check box: empty, with a tick, or with a bar for some."""
    if state == Qt.CheckState.Unchecked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette[Ink.EDGE]), 1.4))
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette[Ink.ACCENT]))
    painter.drawRoundedRect(box, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette[Ink.SURFACE]), box.width() / 9))
    line = _TICK if state == Qt.CheckState.Checked else _BAR
    side = box.width()
    painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) * side for x, y in line]))


def check_side(metrics: QFontMetrics) -> float:
    """How large a check box is beside text."""
    return max(16.0, round(metrics.height() * 0.92))


class CardRowDelegate(Live, QStyledItemDelegate):
    """Draws the check box, the area's mark, the code and as much of the text as fits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CardRow):
            return
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, styled, painter, styled.widget
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, box, em = QRectF(styled.rect), _box(styled), styled.fontMetrics.height()
        state = Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        draw_check(painter, box, state, self.colours)
        mark_at = QPointF(box.right() + em * 0.95, area.center().y())
        draw_mark(painter, row.area, mark_at, em * 0.72, self.colours)
        words = area.adjusted(box.right() + em * 1.75 - area.left(), 0, -8, 0)
        self._draw_words(painter, styled, row, words)
        if styled.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 1.5))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CardRow, words: QRectF
    ) -> None:
        """The code before the text, or below it in a narrow list; copies on the right."""
        muted = QColor(self.colours[Ink.MUTED])
        self._draw_aside(painter, option, row, words)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        small = _smaller(option.font)
        code = QRectF(words)
        if _is_tall(option):
            middle = words.center().y()
            code.setTop(middle)
            code.setHeight(words.height() * 0.38)
            words.setTop(words.top() + words.height() * 0.1)
            words.setBottom(middle + words.height() * 0.04)
        else:
            metrics = QFontMetricsF(small)
            aside = max(metrics.horizontalAdvance(text) for text in ("WWW 8.8", row.code))
            words.setLeft(words.left() + aside + option.fontMetrics.height() * 0.4)
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(code, side, row.code)
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours[Ink.TEXT]) if row.checked else muted)
        fitted = option.fontMetrics.elidedText(
            row.line, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, side, fitted)

    def _draw_aside(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CardRow, words: QRectF
    ) -> None:
        """What the row says of the card beside its text; the text has that much less room."""
        aside = " ".join(part for part in (row.note, row.times) if part)
        if not aside:
            return
        font = _smaller(option.font)
        width = QFontMetricsF(font).horizontalAdvance(aside)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.ACCENT]))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, aside)
        words.setRight(words.right() - width - 8)

    @guarded(QSize(200, 38))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2.7 if _is_tall(option) else 1.95
        return QSize(120, max(36, round(option.fontMetrics.height() * lines)))

    @guarded(default=False)
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the box or its surroundings, or Space, turns the check mark."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            reach = _box(option).right() + 8
            if event.button() != Qt.MouseButton.LeftButton or event.position().x() > reach:
                return False
            return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return False
        return super().editorEvent(event, model, option, index)


class AllBox(Live, QCheckBox):
    """Looks as the boxes in the list do, and stands above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTristate(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = check_side(self.fontMetrics())
        box = QRectF(_BOX_LEFT, (self.height() - side) / 2, side, side)
        draw_check(painter, box, self.checkState(), self.colours)
        words = QRectF(self.rect()).adjusted(box.right() + 10, 0, -4, 0)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        fitted = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, fitted)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()

    @guarded(default=True)
    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt names it
        return self.rect().contains(pos)

    @guarded(QSize(120, 36))
    def sizeHint(self) -> QSize:
        return QSize(120, max(36, round(self.fontMetrics().height() * 1.95)))

    @guarded(QSize(120, 36))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _box(option: QStyleOptionViewItem) -> QRectF:
    side = check_side(option.fontMetrics)
    return QRectF(
        option.rect.left() + _BOX_LEFT, option.rect.center().y() - side / 2 + 0.5, side, side
    )


def _is_tall(option: QStyleOptionViewItem) -> bool:
    return option.widget.width() < _TALL_EMS * option.fontMetrics.height()


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.86)
    return small
