"""The maturity model: the figure, what it says, and where the group disagrees."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from bizservice_desktop.diagram.figure.model_figure import model_figure
from bizservice_desktop.diagram.figure.values import FigureValues, figure_values
from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.method.method import STRATEGY, AreaId
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.domain.progress import first_to_ask, shaded_areas
from bizservice_desktop.services.papers import FigureFormat, Papers

from ..kit.basics import MARGIN, button, card, column, row, scrolled, text
from ..kit.guarded import guarded
from ..kit.segments import Segments
from ..kit.size_field import SizeField
from ..kit.wrap_row import WrapRow
from ..room.sharing import figure_shown
from ..shell.actions import Action, bind, with_key
from ..shell.clipboard import PictureClipboard
from ..shell.desk import Desk
from ..shell.exporting import Exporter, whole
from ..shell.motion import may_move
from ..shell.page import Page
from ..shell.places import AtPage, AtPoint, PageName
from ..shell.preferences import Preferences
from .figure_view import STEP, FigureMotion, FigureView
from .figure_words import FigureWords

TODAY, PLAN = "today", "plan"
_SIDE_WIDTH = 330
_LEAST_FIGURE = 260  # lower, it could not be read: the page scrolls instead
_SIDE_EM = 10


class ModelPage(Page):
    """Shows the figure and the same values as a table for keyboard and screen reader."""

    shows = frozenset({Round, Initiative})

    def __init__(
        self, desk: Desk, papers: Papers, exporter: Exporter, preferences: Preferences
    ) -> None:
        super().__init__(desk)
        self._papers = papers
        self._exporter = exporter
        self._preferences = preferences
        self._motion = FigureMotion(self)
        self._clipboard = PictureClipboard(self)
        self._shown_round: RoundId | None = None
        self._with_plan = False
        self._figure = FigureView()
        self._figure.set_keys((STRATEGY, *desk.method.quadrants))
        self._views = Segments((TODAY, PLAN))
        self._views.show_chosen(TODAY)
        self._smaller = _zoom_button("−", Action.ZOOM_OUT)
        self._larger = _zoom_button("+", Action.ZOOM_IN)
        self._whole = _zoom_button("1 ×", Action.ZOOM_WHOLE)
        self._width = SizeField()
        self._copy = button("", Action.COPY_FIGURE.words)
        self._export = button("", self.tr("Export figure"))
        self._formats = QMenu(self)
        self._export.setMenu(self._formats)
        for format in FigureFormat:
            self._formats.addAction(format.upper()).setData(format.value)
        self._hint = text(
            "muted", content=self.tr("Nothing is shaded yet. Answer some points first.")
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._go_mapping = button("primary", self.tr("Go to the mapping"))
        self._words = FigureWords()
        self._papers_button = button("", self.tr("Export"))
        papers_menu = QMenu(self)
        self._papers_button.setMenu(papers_menu)
        papers_menu.addAction(self.tr("One-page summary"), self._on_summary)
        papers_menu.addAction(self.tr("Full report"), self._on_report)
        self._lay_out()
        self._connect()
        self._views.set_words({TODAY: self.tr("Today"), PLAN: self.tr("With the plan")})
        self._figure.setAccessibleName(self.tr("Maturity figure"))
        self._width.setAccessibleName(self.tr("Width of the exported figure in centimetres"))
        self._copy.setToolTip(Action.COPY_FIGURE.key_words)
        self._copy.setAccessibleName(self.tr("Copy the figure"))
        self._show_zoomed(is_zoomed=False)

    def title(self) -> str:
        return self.tr("Maturity model")

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._papers_button,)

    def shareable(self) -> Shareable | None:
        return figure_shown(self.desk.model, with_plan=self._with_plan)

    def refresh(self) -> None:
        model, values = self.desk.model, self._values()
        is_same_round = self._shown_round == model.workspace.round.id
        self._shown_round = model.workspace.round.id
        moves = is_same_round and may_move(self._preferences.current)
        self._motion.lead_to(values, may_move=moves)
        is_blank = shaded_areas(model.check) == 0
        self._hint.setVisible(is_blank)
        self._go_mapping.setVisible(is_blank)
        self._words.show_values(model, values, with_plan=self._with_plan)

    def _values(self) -> FigureValues:
        model = self.desk.model
        return figure_values(
            model.method,
            model.wording,
            model.workspace.round,
            model.workspace.previous,
            model.min_voters,
            model.check.projection if self._with_plan else None,
        )

    def _lay_out(self) -> None:
        frame, inside = card(margin=16)
        zoom = QWidget()
        zoom.setLayout(row(self._whole, self._smaller, self._larger))
        inside.addWidget(WrapRow(self._views, zoom))
        inside.addWidget(self._figure, stretch=1)
        inside.addWidget(self._hint)
        inside.addWidget(self._go_mapping, alignment=Qt.AlignmentFlag.AlignHCenter)
        width_label = text("muted", wrap=False, content=self.tr("Width, cm"))
        inside.addWidget(WrapRow(width_label, self._width, self._export, self._copy))
        self._figure.setMinimumHeight(_LEAST_FIGURE)
        left = QWidget()
        left.setLayout(column(frame))
        left.setContentsMargins(MARGIN, MARGIN, 0, MARGIN)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(left, margin=0), stretch=66)
        self._side = scrolled(self._words)
        layout.addWidget(self._side, stretch=34)

    def _connect(self) -> None:
        self._figure.key_clicked.connect(self._on_area_chosen)
        self._figure.key_focused.connect(self._words.set_current)
        self._motion.moved.connect(self._on_moved)
        self._figure.zoomed.connect(self._show_zoomed)
        self._larger.clicked.connect(self._on_larger)
        self._smaller.clicked.connect(self._on_smaller)
        self._whole.clicked.connect(self._figure.show_whole)
        for action, slot in (
            (Action.ZOOM_IN, self._on_larger),
            (Action.ZOOM_OUT, self._on_smaller),
            (Action.ZOOM_WHOLE, self._figure.show_whole),
            (Action.COPY_FIGURE, self._on_copy),
        ):
            bind(self, action, slot)
        self._views.chosen.connect(self._on_view)
        self._go_mapping.clicked.connect(self._on_go_mapping)
        self._words.point_chosen.connect(self._on_point_chosen)
        self._words.area_chosen.connect(self._on_area_chosen)
        self._words.area_focused.connect(self._figure.set_marked)
        self._formats.triggered.connect(self._on_export)
        self._copy.clicked.connect(self._on_copy)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep room for themselves, whatever their size."""
        wanted = max(_SIDE_WIDTH, _SIDE_EM * self.fontMetrics().height())
        self._side.setMinimumWidth(min(wanted, self.width() // 2))
        super().resizeEvent(event)

    def _on_view(self, view: str) -> None:
        self._with_plan = view == PLAN
        self.refresh()
        self.shared_changed.emit()

    def _on_moved(self, values: FigureValues) -> None:
        self._figure.set_scene(model_figure(values), self.colours)

    def _show_zoomed(self, is_zoomed: bool) -> None:
        """Only what is zoomed can be smaller, or whole again."""
        self._smaller.setEnabled(is_zoomed)
        self._whole.setVisible(is_zoomed)

    def _on_larger(self) -> None:
        self._figure.zoom(STEP)

    def _on_smaller(self) -> None:
        self._figure.zoom(1 / STEP)

    def _on_area_chosen(self, area: str) -> None:
        """Walk the area's points, from the first that is not answered."""
        self._on_point_chosen(first_to_ask(self.desk.method, self.desk.check, AreaId(area)))

    def _on_point_chosen(self, id: str) -> None:
        self.wanted.emit(AtPoint(id))

    def _on_go_mapping(self) -> None:
        self.wanted.emit(AtPage(PageName.MAPPING))

    def _on_export(self, action: QAction) -> None:
        format = FigureFormat(action.data())
        make = partial(
            self._papers.figure,
            self.desk.model,
            format,
            self._width.centimetres,
            with_plan=self._with_plan,
        )
        name = self.tr("maturity model") + f".{format}"
        self._exporter.ask_and_export(name, f"{format.upper()} (*.{format})", whole(make))

    def _on_copy(self) -> None:
        """The figure as it is shown, in the colours of paper."""
        model, width = self.desk.model, self._width.centimetres
        svg = self._papers.figure(model, FigureFormat.SVG, width, with_plan=self._with_plan)
        self._clipboard.copy(model_figure(self._values()), width, svg)

    def _on_summary(self) -> None:
        make = partial(self._papers.summary, self.desk.model)
        self._exporter.ask_and_export(
            self.tr("summary") + ".pdf", self.tr("PDF files (*.pdf)"), whole(make)
        )

    def _on_report(self) -> None:
        make = partial(self._papers.report, self.desk.model)
        self._exporter.ask_and_export(
            self.tr("report") + ".pdf", self.tr("PDF files (*.pdf)"), whole(make)
        )


def _zoom_button(sign: str, action: Action) -> QPushButton:
    """For who has no wheel."""
    sign_button = button("", sign)
    sign_button.setAccessibleName(action.words)
    sign_button.setToolTip(with_key(action))
    return sign_button
