"""The maturity model: the figure, what it says, and where the group disagrees."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.diagram.figure_values import figure_values
from bizservice_desktop.diagram.model_figure import model_figure
from bizservice_desktop.domain.method import STRATEGY, AreaId
from bizservice_desktop.services.phrases import reading_sentence
from bizservice_desktop.services.printing import FigureFormat, Papers, PaperSource
from bizservice_desktop.services.progress import shaded_areas
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.exporting import Exporter, whole
from bizservice_desktop.ui.guarded import guarded
from bizservice_desktop.ui.page import Page
from bizservice_desktop.ui.widgets.area_table import AreaRow, AreaTable
from bizservice_desktop.ui.widgets.basics import button, card, clear, row, scrolled, text
from bizservice_desktop.ui.widgets.colour_row import ColourRow
from bizservice_desktop.ui.widgets.figure_legend import FigureLegend
from bizservice_desktop.ui.widgets.scene_view import SceneView
from bizservice_desktop.ui.widgets.size_field import SizeField

_MOST_DISAGREEMENT = 5
_SIDE_WIDTH = 330
_SIDE_EM = 10


class ModelPage(Page):
    """Shows the figure and the same values as a table for keyboard and screen reader."""

    def __init__(
        self, desk: Desk, papers: Papers, exporter: Exporter, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._papers = papers
        self._exporter = exporter
        self._figure = SceneView()
        self._figure.set_keys((STRATEGY, *desk.method.quadrants))
        self._figure.key_clicked.connect(self._on_area_chosen)
        self._figure.key_focused.connect(self._on_area_focused)
        self._hint = text("muted")
        self._go_mapping = button("primary")
        self._go_mapping.clicked.connect(self._on_go_mapping)
        self._says_title, self._says = text("heading"), text()
        self._reminder = text("muted")
        self._split_title = text("heading")
        self._split_rows = QVBoxLayout()
        self._legend_title = text("heading")
        self._legend = FigureLegend()
        self._table_title = text("heading")
        self._table = AreaTable()
        self._table.area_chosen.connect(self._on_area_chosen)
        self._table.area_focused.connect(self._figure.set_marked)
        self._width_label = text("muted", wrap=False)
        self._width = SizeField()
        self._export = button()
        self._menu = QMenu(self)
        self._export.setMenu(self._menu)
        self._papers_button = button()
        self._papers_menu = QMenu(self)
        self._papers_button.setMenu(self._papers_menu)
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Maturity model")

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._papers_button,)

    def retranslate(self) -> None:
        self._figure.setAccessibleName(self.tr("Maturity figure"))
        self._says_title.setText(self.tr("What the figure says"))
        self._split_title.setText(self.tr("Most disagreement"))
        self._legend_title.setText(self.tr("Reading"))
        self._table_title.setText(self.tr("The figure in numbers"))
        self._go_mapping.setText(self.tr("Go to the mapping"))
        self._hint.setText(self.tr("Nothing is shaded yet. Answer some points first."))
        self._width_label.setText(self.tr("Width, cm"))
        self._width.setAccessibleName(self.tr("Width of the exported figure in centimetres"))
        self._export.setText(self.tr("Export figure"))
        self._papers_button.setText(self.tr("Export"))
        self._papers_menu.clear()
        self._papers_menu.addAction(self.tr("One-page summary"), self._on_summary)
        self._papers_menu.addAction(self.tr("Full report"), self._on_report)
        self._menu.clear()
        for format in FigureFormat:
            self._menu.addAction(format.upper(), partial(self._export_figure, format))
        self._table.set_headings(
            self.tr("Area"), self.tr("Level"), self.tr("Answered"), self.tr("Target")
        )

    def refresh(self) -> None:
        desk = self.desk
        check = desk.check
        values = figure_values(
            desk.method, desk.wording, desk.round, desk.workspace.previous, desk.min_voters
        )
        self._figure.set_scene(model_figure(values), self.colours)
        is_blank = shaded_areas(check) == 0
        self._hint.setVisible(is_blank)
        self._go_mapping.setVisible(is_blank)
        self._say()
        self._show_disagreement()
        self._legend.show_legend(desk.wording, desk.workspace.previous, self.colours)
        self._table.show_rows(
            [
                AreaRow(
                    area=each.area,
                    title=each.title,
                    level=each.number,
                    answered=self._answered(each.area),
                    target=desk.wording.number(each.target),
                )
                for each in (values.strategy, *values.areas)
            ]
        )

    def _answered(self, area: AreaId) -> str:
        level = self.desk.check.areas[area]
        words = self.tr("%1 of %2")
        return words.replace("%1", str(level.answered)).replace("%2", str(level.points))

    def _say(self) -> None:
        readings = self.desk.check.readings
        wording = self.desk.wording
        facts = [reading_sentence(r, wording) for r in readings if not r.statement.is_reminder]
        reminders = [reading_sentence(r, wording) for r in readings if r.statement.is_reminder]
        self._says.setText(" ".join(facts))
        self._reminder.setText(" ".join(reminders))
        self._reminder.setVisible(bool(reminders))

    def _show_disagreement(self) -> None:
        clear(self._split_rows)
        check, method, wording = self.desk.check, self.desk.method, self.desk.wording
        points = check.most_disagreement[:_MOST_DISAGREEMENT]
        for id in points:
            spread = check.points[id].spread
            side = f"{spread.lowest} – {spread.highest}" if spread else ""
            item = ColourRow(id, wording.title(id), side)
            item.set_looks(self.colours, method.point(id).area)
            item.chosen.connect(self._on_point_chosen)
            self._split_rows.addWidget(item)
        if not points:
            self._split_rows.addWidget(
                text("muted", content=self.tr("No point has votes two levels or more apart."))
            )

    def _lay_out(self) -> None:
        frame, inside = card(margin=16)
        inside.addWidget(self._figure, stretch=1)
        inside.addWidget(self._hint, alignment=Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._go_mapping, alignment=Qt.AlignmentFlag.AlignHCenter)
        inside.addLayout(row(None, self._width_label, self._width, self._export))
        side = QWidget()
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, 0, 0, 0)
        side_column.setSpacing(16)
        for contents in (
            (self._says_title, self._says, self._reminder),
            (self._split_title, self._split_rows),
            (self._legend_title, self._legend),
            (self._table_title, self._table),
        ):
            part, box = card()
            for each in contents:
                if isinstance(each, QWidget):
                    box.addWidget(each)
                else:
                    box.addLayout(each)
            side_column.addWidget(part)
        side_column.addStretch(1)
        left = QWidget()
        left_box = QVBoxLayout(left)
        left_box.setContentsMargins(24, 24, 0, 24)
        left_box.addWidget(frame)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left, stretch=66)
        self._side = scrolled(side)
        layout.addWidget(self._side, stretch=34)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep room for themselves, whatever their size."""
        wanted = max(_SIDE_WIDTH, _SIDE_EM * self.fontMetrics().height())
        self._side.setMinimumWidth(min(wanted, self.width() // 2))
        super().resizeEvent(event)

    def _on_area_chosen(self, area: str) -> None:
        """Walk the area's points, from the first that is not answered."""
        points = self.desk.method.points_of(AreaId(area))
        if points:
            self.point_wanted.emit(points[0].id)

    def _on_area_focused(self, area: str) -> None:
        self._table.set_current(area)

    def _on_point_chosen(self, point: str) -> None:
        self.point_wanted.emit(point)

    def _on_go_mapping(self) -> None:
        self.page_wanted.emit("mapping")

    def _export_figure(self, format: FigureFormat) -> None:
        make = partial(self._papers.figure, self.desk.source, format, self._width.centimetres)
        name = self.tr("maturity model") + f".{format}"
        self._exporter.ask_and_export(name, f"{format.upper()} (*.{format})", whole(make))

    def _on_summary(self) -> None:
        make = partial(self._papers.summary, self.desk.source)
        self._exporter.ask_and_export(
            self.tr("summary") + ".pdf", self.tr("PDF files (*.pdf)"), whole(make)
        )

    def _on_report(self) -> None:
        make = partial(self._papers.report, self.desk.source)
        self._exporter.ask_and_export(
            self.tr("report") + ".pdf", self.tr("PDF files (*.pdf)"), whole(make)
        )

    def _export_paper(self, name: str, paper: Callable[[PaperSource], bytes]) -> None:
        make = whole(partial(paper, self.desk.source))
        self._exporter.ask_and_export(f"{name}.pdf", self.tr("PDF files (*.pdf)"), make)
