"""The figure in words and numbers: what stands beside it on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLayout,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.figure.model_figure import LegendEntry, legend_entries, legend_sign
from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.phrases import (
    knowledge_sentences,
    projection_sentences,
    reading_sentence,
)
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import card, clear, text
from ..kit.colour_row import ColourRow
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.scene_painter import draw_scene
from ..kit.words import filled


@dataclass(frozen=True, slots=True)
class AreaRow:
    area: str
    title: str
    level: str
    answered: str
    target: str


class AreaTable(QTableWidget):
    """Signals:
    area_focused: The selection moved to an area: its id.
    area_chosen: An area was activated: its id.
    """

    area_focused = Signal(str)
    area_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._areas: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentCellChanged.connect(self._on_current_changed)
        self.cellActivated.connect(self._on_activated)

    def set_headings(self, *headings: str) -> None:
        self.setHorizontalHeaderLabels(list(headings))

    def show_rows(self, rows: Sequence[AreaRow]) -> None:
        self._areas = [row.area for row in rows]
        self.setRowCount(len(rows))
        for index, row in enumerate(rows):
            for column, words in enumerate((row.title, row.level, row.answered, row.target)):
                if (item := self.item(index, column)) is not None:
                    item.setText(words)
                else:
                    self.setItem(index, column, QTableWidgetItem(words))
        self.updateGeometry()

    def set_current(self, area: str) -> None:
        if area in self._areas:
            self.setCurrentCell(self._areas.index(area), 0)

    def _on_current_changed(self, row: int) -> None:
        if 0 <= row < len(self._areas):
            self.area_focused.emit(self._areas[row])

    def _on_activated(self, row: int) -> None:
        self.area_chosen.emit(self._areas[row])

    @guarded(QSize(260, 200))
    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(260, self.horizontalHeader().sizeHint().height() + rows + 4)

    @guarded(QSize(200, 120))
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())


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


_MOST_POINTS = 5


class PlanEffect(QWidget):
    """Signals:
    point_chosen: The user wants to go to a point: its id.
    """

    point_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = text("heading", content=self.tr("If the plan succeeds"))
        self._condition = text("muted")
        self._changes = text()
        self._without_title, self._more = text("strong"), text("muted")
        self._rows = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._title, self._changes, self._condition, self._without_title):
            layout.addWidget(label)
        layout.addLayout(self._rows)
        layout.addWidget(self._more)

    def show_effect(self, model: ReadModel) -> None:
        method, wording, check = model.method, model.wording, model.check
        self._changes.setText("\n".join(projection_sentences(check, method, wording)))
        self._condition.setText(wording.caption("cap_plan_if"))
        clear(self._rows)
        points = check.projection.without_initiative
        for id in points[:_MOST_POINTS]:
            at = check.points[id]
            level = wording.number(at.level.level, provisional=at.level.provisional)
            row = ColourRow(id, wording.title(id), f"{level} / {wording.number(at.target)}")
            row.set_area(method.point(id).area)
            row.chosen.connect(self.point_chosen)
            self._rows.addWidget(row)
        if points:
            self._without_title.setText(self.tr("Below the target and without an initiative"))
        else:
            self._without_title.setText(self.tr("Every point below its target has an initiative."))
        more = len(points) - _MOST_POINTS
        self._more.setVisible(more > 0)
        self._more.setText(filled(self.tr("and %1 more"), more))


_MOST_DISAGREEMENT = 5


class FigureWords(QWidget):
    """Signals:
    point_chosen: The user wants to go to a point: its id.
    area_chosen: An area was activated in the table: its id.
    area_focused: The selection of the table moved to an area: its id.
    """

    point_chosen = Signal(str)
    area_chosen = Signal(str)
    area_focused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says_title = text("heading", content=self.tr("What the figure says"))
        self._says = text()
        self._reminder = text("muted")
        self._knowledge = text()
        self._knowledge.setObjectName("knowledge")
        self._effect = PlanEffect()
        self._split_title = text("heading", content=self.tr("Most disagreement"))
        self._split_rows = QVBoxLayout()
        self._legend_title = text("heading", content=self.tr("Reading"))
        self._legend = FigureLegend()
        self._table_title = text("heading", content=self.tr("The figure in numbers"))
        self._table = AreaTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._effect_card = _card(self._effect)
        self._split_card = _card(self._split_title, self._split_rows)
        for part in (
            self._effect_card,
            _card(self._says_title, self._says, self._knowledge, self._reminder),
            self._split_card,
            _card(self._legend_title, self._legend),
            _card(self._table_title, self._table),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._effect.point_chosen.connect(self.point_chosen)
        self._table.area_chosen.connect(self.area_chosen)
        self._table.area_focused.connect(self.area_focused)
        self._table.setAccessibleName(self._table_title.text())
        self._table.set_headings(
            self.tr("Area"), self.tr("Level"), self.tr("Answered"), self.tr("Target")
        )

    def set_current(self, area: str) -> None:
        self._table.set_current(area)

    def show_values(self, model: ReadModel, values: FigureValues, *, with_plan: bool) -> None:
        self._say(model)
        self._effect_card.setVisible(with_plan)
        self._split_card.setVisible(not with_plan)
        if with_plan:
            self._effect.show_effect(model)
        else:
            self._show_disagreement(model)
        self._legend.show_legend(model.wording, model.workspace.previous, with_plan=with_plan)
        self._table.show_rows(
            [
                AreaRow(
                    area=each.area,
                    title=each.title,
                    level=each.number,
                    answered=self._answered(model, each.area),
                    target=model.wording.number(each.target),
                )
                for each in (values.strategy, *values.areas)
            ]
        )

    def _answered(self, model: ReadModel, area: AreaId) -> str:
        level = model.check.areas[area]
        words = self.tr("%1 of %2")
        return filled(words, level.answered, level.points)

    def _say(self, model: ReadModel) -> None:
        readings, wording = model.check.readings, model.wording
        facts = [reading_sentence(r, wording) for r in readings if not r.statement.is_reminder]
        reminders = [reading_sentence(r, wording) for r in readings if r.statement.is_reminder]
        self._says.setText(" ".join(facts))
        knowledge = " ".join(knowledge_sentences(model.check, wording))
        self._knowledge.setText(knowledge)
        self._knowledge.setVisible(bool(knowledge))
        self._reminder.setText(" ".join(reminders))
        self._reminder.setVisible(bool(reminders))

    def _show_disagreement(self, model: ReadModel) -> None:
        clear(self._split_rows)
        check, method, wording = model.check, model.method, model.wording
        points = check.most_disagreement[:_MOST_DISAGREEMENT]
        for id in points:
            spread = check.points[id].spread
            side = f"{spread.lowest} – {spread.highest}" if spread else ""
            item = ColourRow(id, wording.title(id), side)
            item.set_area(method.point(id).area)
            item.chosen.connect(self.point_chosen)
            self._split_rows.addWidget(item)
        if not points:
            self._split_rows.addWidget(
                text("muted", content=self.tr("No point has votes two levels or more apart."))
            )


def _card(*contents: QWidget | QLayout) -> QFrame:
    frame, box = card()
    for each in contents:
        if isinstance(each, QWidget):
            box.addWidget(each)
        else:
            box.addLayout(each)
    return frame
