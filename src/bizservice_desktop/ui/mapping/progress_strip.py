"""Every question of the walk as a small bar, by area: what is answered, and where we are."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.assessment.check import Check
from bizservice_desktop.domain.assessment.maturity import PointCheck
from bizservice_desktop.domain.assessment.round import InterplayState
from bizservice_desktop.domain.method.method import STRATEGY, Area, Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.progress import is_settled

from ..kit.guarded import guarded
from ..kit.live import Live

_BAR = 8.0
_BETWEEN_GROUPS = 18.0
_BETWEEN = 3.0


class Stand(Enum):
    """How far a question is: `VOTED` on and not agreed is neither open nor done."""

    OPEN = auto()
    VOTED = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class StripItem:
    key: str
    title: str
    stand: Stand

    @property
    def done(self) -> bool:
        return self.stand is Stand.DONE


@dataclass(frozen=True, slots=True)
class StripGroup:
    """The questions of one area; `area` gives the colour, `short` the name where room is scarce."""

    area: str
    title: str
    short: str
    items: tuple[StripItem, ...]


class ProgressStrip(Live, QWidget):
    """Signals:
    item_chosen: A bar was clicked: its key.
    """

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, has_titles: bool = True) -> None:
        super().__init__(parent)
        self._has_titles = has_titles
        self._groups: tuple[StripGroup, ...] = ()
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_titles(self, *, are_shown: bool) -> None:
        """Name the areas below their bars, where there is room."""
        if are_shown != self._has_titles:
            self._has_titles = are_shown
            self.updateGeometry()
            self.update()

    def set_groups(self, groups: tuple[StripGroup, ...], current: str) -> None:
        if (groups, current) == (self._groups, self._current):
            return
        self._groups, self._current = groups, current
        items = [item for group in groups for item in group.items]
        told = [f"{sum(item.done for item in items)} / {len(items)}"]
        if voted := sum(item.stand is Stand.VOTED for item in items):
            told.append(self.tr("%n voted on and not agreed", "", voted))
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def height_with(self, *, titles: bool) -> int:
        return int(_BAR) + 6 + (8 + self.fontMetrics().height() if titles else 0)

    @guarded(QSize(700, 44))
    def sizeHint(self) -> QSize:
        return QSize(700, self.height_with(titles=self._has_titles))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for group in self._groups if self._has_titles else ():
            self._draw_title(painter, group)
        for group, item, place in self._places():
            self._draw_bar(painter, group.area, item.stand, place)
            if item.key == self._current:
                painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), _BAR / 2 + 2, _BAR / 2 + 2)
        painter.end()

    def _draw_bar(self, painter: QPainter, area: str, stand: Stand, place: QRectF) -> None:
        """Full, half or empty, so that it is not told by colour alone."""
        ink = QColor(self.colours[fill(area)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink if stand is Stand.DONE else QColor(self.colours[Ink.SURFACE]))
        painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
        if stand is Stand.VOTED:
            painter.save()
            painter.setClipRect(QRectF(place.left(), 0, place.width() / 2, self.height()))
            painter.setBrush(ink)
            painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
            painter.restore()
        if stand is not Stand.DONE:
            edge = ink if stand is Stand.VOTED else QColor(self.colours[Ink.EDGE])
            painter.setPen(QPen(edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)

    def _draw_title(self, painter: QPainter, group: StripGroup) -> None:
        place = self._group_place(group)
        is_current = any(item.key == self._current for item in group.items)
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[Ink.TEXT if is_current else Ink.MUTED]))
        metrics = QFontMetricsF(font)
        fits = metrics.horizontalAdvance(group.title) <= place.width()
        title = group.title if fits else group.short
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(
            QRectF(place.left(), _BAR + 8, place.width(), self.fontMetrics().height() + 4), words
        )

    def _group_place(self, wanted: StripGroup) -> QRectF:
        places = [place for group, _, place in self._places() if group is wanted]
        return places[0].united(places[-1])

    def _places(self) -> list[tuple[StripGroup, StripItem, QRectF]]:
        count = sum(len(group.items) for group in self._groups)
        if not count:
            return []
        gaps = _BETWEEN_GROUPS * (len(self._groups) - 1)
        inner = _BETWEEN * (count - len(self._groups))
        width = (self.width() - 6 - gaps - inner) / count
        places: list[tuple[StripGroup, StripItem, QRectF]] = []
        x = 3.0
        for group in self._groups:
            for item in group.items:
                places.append((group, item, QRectF(x, 3, width, _BAR)))
                x += width + _BETWEEN
            x += _BETWEEN_GROUPS - _BETWEEN
        return places

    def _item_at(self, x: float) -> StripItem | None:
        for _, item, place in self._places():
            if place.left() - _BETWEEN <= x <= place.right():
                return item
        return None

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if item := self._item_at(event.position().x()):
            self.item_chosen.emit(item.key)

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self._item_at(event.pos().x())
            QToolTip.showText(event.globalPos(), item.title if item else "", self)
            return True
        return super().event(event)


def strip_groups(method: Method, wording: Wording, check: Check) -> tuple[StripGroup, ...]:
    """A group an area, and one for the interplay in the colour of the frame."""
    areas = (_area_group(area, method, wording, check) for area in method.areas)
    pairs = tuple(
        StripItem(
            id,
            wording.title(id),
            Stand.OPEN if state is InterplayState.NOT_JUDGED else Stand.DONE,
        )
        for id, state in check.interplay.items()
    )
    interplay = wording.caption("cap_figure_interplay")
    return (*areas, StripGroup(STRATEGY, interplay, interplay, pairs))


def _area_group(area: Area, method: Method, wording: Wording, check: Check) -> StripGroup:
    points = tuple(
        StripItem(point.id, wording.title(point.id), _stand(check.points[point.id]))
        for point in method.points_of(area.id)
    )
    words = wording.areas[area.id]
    return StripGroup(area.id, words.title, words.short, points)


def _stand(point: PointCheck) -> Stand:
    if is_settled(point):
        return Stand.DONE
    return Stand.VOTED if point.votes else Stand.OPEN
