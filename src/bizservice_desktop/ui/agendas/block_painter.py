"""How a block of the programme looks in the list: as high as it takes time."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bizservice_desktop.diagram.scene.area_mark import area_mark
from bizservice_desktop.diagram.scene.palette import Ink, fill

from ..kit.guarded import guarded
from ..kit.live import Live, theme_in_use
from ..kit.scene_painter import to_path
from ..shell.theme import SELECTED
from .block_rows import ROW_ROLE, BlockRow, BlockRows, Index

EDGE = 6
_NARROW_EM = 17
_TIGHT_EM = 27


@dataclass(frozen=True, slots=True)
class Look:
    """The fonts of a row, and where its columns stand, in pixels from the card's left."""

    body: QFont
    strong: QFont
    small: QFont
    em: float
    time: float
    duration: float
    words: float
    words_width: float
    side: float
    is_narrow: bool
    is_tight: bool


def look_of(body: QFont, width: float, durations: Iterable[str]) -> Look:
    """The look of a row of `width` pixels; all of `durations` fit, so that titles align."""
    strong, small = QFont(body), QFont(body)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(body.pointSizeF() * 0.9)
    metrics = QFontMetricsF(body)
    em = metrics.height()
    is_narrow = width < _NARROW_EM * em
    time = EDGE + 14.0
    is_tight = not is_narrow and width < _TIGHT_EM * em
    clock = QFontMetricsF(strong).horizontalAdvance("00:00")
    length = max((metrics.horizontalAdvance(each) for each in durations), default=0.0)
    duration = time if is_tight else time + clock + em
    words = time if is_narrow else duration + length + em
    if is_tight:
        words = time + max(clock, length) + 0.8 * em
    side_width = 0.0 if is_narrow else min(7.2 * em, width * 0.23)
    side = width - side_width - 10
    words_width = max(40.0, (width - 12 if is_narrow else side - em) - words)
    return Look(
        body, strong, small, em, time, duration, words, words_width, side, is_narrow, is_tight
    )


_BELOW = 5
_BETWEEN = 4
_SLACK = 3  # a line that is quite full would be broken
_PADDING = 8
_RADIUS = 7
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_MOST_MINUTES = 120


class BlockPainter(Live, QStyledItemDelegate):
    """Draws rows; where there is little width, the columns stand one above the other."""

    def __init__(self, view: QListView, rows: BlockRows) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._look_key: tuple[object, ...] = ()
        self._looks: dict[int, Look] = {}
        self._heights: dict[tuple[object, ...], float] = {}

    def height(self, row: BlockRow) -> int:
        """Of the cell: those that run at the same time have the height of the highest."""
        line = self._rows.line_of(row)
        above = max(self._before(each, self._look(each)) for each in line)
        return int(max(self._card_height(each) for each in line) + above + _BELOW)

    def _card_height(self, row: BlockRow) -> float:
        look = self._look(row)
        if not row.id:
            return 0.0
        key = (
            look.words_width,
            row.minutes,
            row.title,
            row.detail,
            row.kind,
            row.setting,
            row.areas,
            row.pinned,
        )
        if key not in self._heights:
            grown = (10 + 1.7 * min(row.minutes, _MOST_MINUTES)) * look.em / 18
            self._heights[key] = max(_content(row, look) + 2 * _PADDING, grown)
        return self._heights[key]

    def width(self, row: BlockRow) -> int:
        """Of the cell: those that run at the same time share the width."""
        if row.share == 1:
            return self._view.viewport().width()
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return (self._view.maximumViewportSize().width() - bar - _SLACK) // row.share

    def _look(self, row: BlockRow) -> Look:
        """Measured once for all rows of a width, as long as the list has this font and size."""
        font, port = self._view.font(), self._view.viewport()
        key = (font.key(), port.width(), self._view.maximumViewportSize().width())
        is_full = len(self._heights) > 2 * len(self._rows.rows) + 100  # of texts that were typed
        if is_full or self._look_key != (*key, self._rows.durations):
            self._look_key = (*key, self._rows.durations)
            self._looks.clear()
            self._heights.clear()
        width = self.width(row)
        if width not in self._looks:
            self._looks[width] = look_of(QFont(font), width - 2.0, self._rows.durations)
        return self._looks[width]

    def _before(self, row: BlockRow, look: Look) -> float:
        """The height of what is said above a card: the group, then what lies in between."""
        free = QFontMetricsF(look.small).height() + 6 if row.before else 0.0
        return self._strand_height(row, look) + free

    def _strand_height(self, row: BlockRow, look: Look) -> float:
        """As many lines as the group's name and room need in the width of its column."""
        if not row.strand:
            return 0.0
        room = QRectF(0, 0, self.width(row) - EDGE - 2 * _BETWEEN, 10_000)
        metrics = QFontMetricsF(_strong_small(look))
        return metrics.boundingRect(room, int(_WRAPPED), row.strand).height() + 8

    @guarded(QSize(10, 40))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: BlockRow = index.data(ROW_ROLE)
        return QSize(self.width(row), self.height(row))

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BlockRow = index.data(ROW_ROLE)
        if not row.id:
            return
        look = self._look(row)
        line = self._rows.line_of(row)
        above = max(self._before(each, self._look(each)) for each in line)
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = area.y() + above - self._before(row, look)
        if head := self._strand_height(row, look):
            box = QRectF(area.x() + EDGE, top + 4, area.width() - EDGE - _BETWEEN, head)
            painter.setFont(_strong_small(look))
            painter.setPen(QColor(self.colours[Ink.TEXT]))
            painter.drawText(box, int(_WRAPPED), row.strand)
            top += head
        if row.before:
            rest = area.y() + above - top
            self._draw_before(painter, row, look, QRectF(area.x(), top, area.width(), rest))
        card = area.adjusted(1.5, above + 0.5, -1.5, -_BELOW - 0.5)
        if row.share > 1:  # as high as its own time, beside those that take longer
            card.setHeight(min(card.height(), self._card_height(row)))
            card.setRight(card.right() - (_BETWEEN if row != line[-1] else 0))
        self._draw_card(
            painter, row, card, is_selected=bool(state & QStyle.StateFlag.State_Selected)
        )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        self._draw_words(painter, row, look, card)
        painter.restore()

    def _draw_before(self, painter: QPainter, row: BlockRow, look: Look, area: QRectF) -> None:
        ink = self.colours[Ink.DANGER if row.is_overlap else Ink.MUTED]
        font = _strong_small(look) if row.is_overlap else look.small
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(
            area.adjusted(look.time, 0, 0, -4), Qt.AlignmentFlag.AlignVCenter, row.before
        )
        right = look.time + QFontMetricsF(font).horizontalAdvance(row.before) + 12
        pen = QPen(QColor(ink), 1, Qt.PenStyle.SolidLine if row.is_overlap else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = area.center().y() - 2
        painter.drawLine(QPointF(area.x() + right, y), QPointF(area.right() - 12, y))

    def _draw_card(
        self, painter: QPainter, row: BlockRow, card: QRectF, *, is_selected: bool
    ) -> None:
        colours = self.colours
        ground = colours[_ground(row)]
        if is_selected:
            ground = SELECTED[theme_in_use()]
        shape = QPainterPath()
        shape.addRoundedRect(card, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(ground))
        if is_selected:
            pen = QPen(QColor(colours[Ink.ACCENT]), 1.6)
        elif row.is_break or row.is_buffer:
            pen = QPen(QColor(colours[Ink.EDGE]), 1, Qt.PenStyle.DashLine)
        else:
            pen = QPen(QColor(colours[Ink.HAIRLINE]), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        strip = QPainterPath()
        strip.addRect(QRectF(card.x() - 1, card.y() - 1, EDGE + 1, card.height() + 2))
        edge = fill(row.areas[0] if row.areas else "area_strategy")
        painter.fillPath(
            shape & strip, QColor(colours[Ink.EDGE if row.is_break or row.is_buffer else edge])
        )

    def _draw_words(self, painter: QPainter, row: BlockRow, look: Look, card: QRectF) -> None:
        heights = _heights(row, look)
        top = card.y() + (card.height() - sum(heights)) / 2
        head, title, detail = heights
        left = card.x() - 1
        text, muted = QColor(self.colours[Ink.TEXT]), QColor(self.colours[Ink.MUTED])

        def write(font: QFont, ink: QColor, box: QRectF, words: str) -> None:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(box, int(_WRAPPED), words)

        self._draw_times(painter, row, look, card, top if head else None)
        y = top + head
        box = QRectF(left + look.words, y, look.words_width, title + 1)
        write(look.strong, text, box, row.title)
        if detail:
            box = QRectF(left + look.words, y + title, look.words_width, detail + 1)
            write(look.small, muted, box, row.detail)
        if not look.is_narrow:
            self._draw_side(painter, row, look, card)

    def _draw_times(
        self, painter: QPainter, row: BlockRow, look: Look, card: QRectF, top: float | None
    ) -> None:
        """In one line at `top`; with None in the middle of the card, each at its place."""
        strong, body = QFontMetricsF(look.strong), QFontMetricsF(look.body)
        pin = QFontMetricsF(look.small).height()
        left, middle = card.x() - 1, card.center().y()
        clock = top if top is not None else middle - _clock(row, look) / 2
        length = clock if top is not None else middle - body.height() / 2
        if look.is_tight:
            length = clock + strong.height()
        painter.setFont(look.strong)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        painter.drawText(QPointF(left + look.time, clock + strong.ascent()), row.start)
        painter.setFont(look.body)
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        painter.drawText(QPointF(left + look.duration, length + body.ascent()), row.duration)
        if not row.pinned:
            return
        if top is not None:
            x = left + look.duration + body.horizontalAdvance(row.duration) + look.em
            self._draw_pin(painter, look, x, top + strong.height() / 2, row.pinned)
        else:
            y = clock + _clock(row, look) - pin / 2
            self._draw_pin(painter, look, left + look.time, y, row.pinned)

    def _draw_side(self, painter: QPainter, row: BlockRow, look: Look, card: QRectF) -> None:
        """What it is for, how the people sit, and below it the areas by shape and name."""
        metrics = QFontMetricsF(look.small)
        line = metrics.height()
        count = _side_lines(row)
        y = card.y() + (card.height() - count * line) / 2
        x = card.x() - 1 + look.side
        room = card.right() - 6 - x
        painter.setFont(look.small)
        painter.setPen(QColor(self.colours[Ink.MUTED]))
        for each in filter(None, (row.kind, row.setting)):
            words = metrics.elidedText(each, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(x, y + metrics.ascent()), words)
            y += line
        size = line * 0.5
        for area in row.areas:
            self._draw_mark(painter, area, QPointF(x + size / 2, y + line / 2), size)
            x += size * 1.6
        if len(row.areas) == 1:
            painter.setPen(QColor(self.colours[Ink.MUTED]))
            left = room - size * 1.6
            words = metrics.elidedText(row.area_words, Qt.TextElideMode.ElideRight, left)
            painter.drawText(QPointF(x, y + metrics.ascent()), words)

    def _draw_mark(self, painter: QPainter, area: str, at: QPointF, size: float) -> None:
        mark = area_mark(area, at.x(), at.y(), size, fill(area))
        painter.fillPath(to_path(mark.segments), QColor(self.colours[fill(area)]))

    def _draw_pin(self, painter: QPainter, look: Look, x: float, middle: float, word: str) -> None:
        """A small padlock and the word: this start does not move."""
        metrics = QFontMetricsF(look.small)
        ink = QColor(self.colours[Ink.MUTED])
        unit = metrics.height() / 16
        body = QRectF(x, middle - unit, 8 * unit, 6 * unit)
        painter.setPen(QPen(ink, 1.3 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(
            QRectF(x + 1.6 * unit, middle - 5 * unit, 4.8 * unit, 7 * unit), 0, 180 * 16
        )
        painter.fillRect(body, ink)
        painter.setFont(look.small)
        painter.drawText(
            QPointF(x + 11 * unit, middle + (metrics.ascent() - metrics.descent()) / 2), word
        )


def _strong_small(look: Look) -> QFont:
    font = QFont(look.small)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _ground(row: BlockRow) -> Ink:
    if row.is_buffer:
        return Ink.GROUND
    return Ink.SUNKEN if row.is_break else Ink.SURFACE


def _heights(row: BlockRow, look: Look) -> tuple[float, float, float]:
    """Of the line with the times (0 when they stand beside), the title, and the detail."""
    strong, small = QFontMetricsF(look.strong), QFontMetricsF(look.small)
    room = QRectF(0, 0, look.words_width, 10_000)
    title = strong.boundingRect(room, int(_WRAPPED), row.title).height() or strong.height()
    detail = small.boundingRect(room, int(_WRAPPED), row.detail).height() if row.detail else 0.0
    head = strong.height() + 2 if look.is_narrow else 0.0
    return head, title, detail


def _side_lines(row: BlockRow) -> int:
    return bool(row.kind) + bool(row.setting) + bool(row.areas)


def _clock(row: BlockRow, look: Look) -> float:
    """The height of the start with what stands below it."""
    height = QFontMetricsF(look.strong).height()
    if look.is_tight:
        height += QFontMetricsF(look.body).height()
    return height + (QFontMetricsF(look.small).height() if row.pinned else 0)


def _content(row: BlockRow, look: Look) -> float:
    """The height that the words need, whichever column is the highest."""
    words = sum(_heights(row, look))
    if look.is_narrow:
        return words
    line = QFontMetricsF(look.small).height()
    return max(words, _clock(row, look), line * _side_lines(row))
