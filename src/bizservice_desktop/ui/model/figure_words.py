"""The figure in words and numbers: what stands beside it on the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.services.phrases import knowledge_sentences, reading_sentence
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import card, clear, text
from ..kit.colour_row import ColourRow
from ..kit.live import Live
from ..kit.words import filled
from .area_table import AreaRow, AreaTable
from .figure_legend import FigureLegend
from .plan_effect import PlanEffect

_MOST_DISAGREEMENT = 5


class FigureWords(Live, QWidget):
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
        self._says_title, self._says = text("heading"), text()
        self._reminder = text("muted")
        self._knowledge = text()
        self._knowledge.setObjectName("knowledge")
        self._effect = PlanEffect()
        self._split_title = text("heading")
        self._split_rows = QVBoxLayout()
        self._legend_title = text("heading")
        self._legend = FigureLegend()
        self._table_title = text("heading")
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
        self.retranslate()

    def retranslate(self) -> None:
        self._says_title.setText(self.tr("What the figure says"))
        self._split_title.setText(self.tr("Most disagreement"))
        self._legend_title.setText(self.tr("Reading"))
        self._table_title.setText(self.tr("The figure in numbers"))
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
