"""The maturity model: the figure, what it says, and where the group disagrees."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from bizservice_desktop.diagram.figure.model_figure import figure_on_paper
from bizservice_desktop.diagram.figure.values import FigureValues, figure_values
from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.assessment.round import HandShade, Round, RoundId
from bizservice_desktop.domain.method.method import STRATEGY, AreaId
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.domain.progress import first_to_ask, shaded_areas
from bizservice_desktop.services.papers import FigureFormat, Papers

from ..kit.basics import GAP, MARGIN, button, card, column, row, scrolled, text
from ..kit.dialogs import open_dialog
from ..kit.guarded import guarded
from ..kit.scene_painter import text_width
from ..kit.segments import Segments
from ..kit.side_panel import SideScroll
from ..kit.size_field import SizeField
from ..kit.words import filled
from ..room.sharing import figure_shown
from ..shell.actions import Action, bind, in_menu
from ..shell.clipboard import PictureClipboard
from ..shell.desk import Desk
from ..shell.exporting import Exporter, whole
from ..shell.motion import may_move
from ..shell.page import Page
from ..shell.places import AtPage, AtPoint, PageName
from ..shell.preferences import Preferences
from .figure_view import STEP, FigureMotion, FigureView
from .figure_words import FigureWords
from .shade_dialog import ShadeDialog

TODAY, PLAN = "today", "plan"
_SIDE_WIDTH, _SIDE_LINES = 284, 15
_NARROW, _NARROW_LINES = 980, 40  # of the page, pixels and heights of a line
_LEAST_FIGURE, _GOOD_LINES = 300, 20  # lower, it could not be read: the page scrolls instead
_UNLIMITED = 16_777_215


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
        self._width = SizeField()
        self._to_matrix = button("primary", self.tr("Go on to the matrix check"))
        self._go_mapping = button("primary", self.tr("Answer the first point"))
        self._words = FigureWords()
        self._area_menu = QMenu(self)
        self._papers_button = button("", self.tr("Export"))
        self._papers_button.setMenu(self._export_menu())
        self._lay_out()
        self._connect()
        self._views.set_words({TODAY: self.tr("Today"), PLAN: self.tr("With the plan")})
        self._figure.setAccessibleName(self.tr("Maturity figure"))

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
        self._to_matrix.setVisible(not is_blank)
        self._go_mapping.setVisible(is_blank)
        self._words.show_values(model, values, with_plan=self._with_plan)
        self._arrange()

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

    def _export_menu(self) -> QMenu:
        """The papers, then the figure alone: in which format, how wide, or to be pasted."""
        menu = QMenu(self)
        menu.addAction(self.tr("One-page summary"), self._on_summary)
        menu.addAction(self.tr("Full report"), self._on_report)
        menu.addSeparator()
        for format in FigureFormat:
            words = filled(self.tr("Figure as %1"), format.upper())
            menu.addAction(words, partial(self._on_export, format))
        menu.addAction(in_menu(Action.COPY_FIGURE, self.tr("Copy the figure")), self._on_copy)
        words = self.tr("Width of the figure, cm")
        self._width.setAccessibleName(words)
        asked, inside = QWidget(), row(text(wrap=False, content=words), self._width)
        inside.setContentsMargins(18, 6, 18, 6)
        asked.setLayout(inside)
        asked.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the menu's arrows lead into it
        asked.setFocusProxy(self._width)
        width = QWidgetAction(menu)
        width.setDefaultWidget(asked)
        menu.addAction(width)
        return menu

    def _lay_out(self) -> None:
        frame, inside = card(margin=16)
        inside.addWidget(self._figure)
        self._card = frame
        self._words_beside = SideScroll(self._words)
        self._beside = column(self._views, self._words_beside, spacing=GAP)
        self._next = row(None, self._to_matrix, self._go_mapping)
        self._beside.addLayout(self._next)
        self._side = QWidget()
        self._side.setLayout(self._beside)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(MARGIN)
        self._columns.addWidget(frame, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side)
        self._scroll = scrolled(content)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, stretch=1)
        layout.addLayout(self._foot)
        self._is_narrow = False

    def _arrange(self) -> None:
        """Words beside the figure where there is room for both, else under it.

        Then the choice of the view and the way on stand in a line at the foot.
        """
        line = self.fontMetrics().height()
        is_narrow = self.width() < max(_NARROW, _NARROW_LINES * line)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            before: QBoxLayout = self._beside
            after: QBoxLayout = self._foot
            if not is_narrow:
                before, after = after, before
            before.removeWidget(self._views)
            before.removeItem(self._next)
            self._next.setParent(None)
            after.insertWidget(0, self._views)
            after.addLayout(self._next, 1 if is_narrow else 0)
            way = QBoxLayout.Direction
            self._columns.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
            self._foot.setContentsMargins(MARGIN, 0, MARGIN, 12 if is_narrow else 0)
        room = self.width() - 2 * MARGIN
        height = self.height() - 2 * MARGIN
        self._columns.setStretch(0, int(not is_narrow))
        self._words_beside.set_whole(whole=is_narrow)
        if is_narrow:
            self._side.setMinimumSize(0, 0)
            self._side.setMaximumSize(_UNLIMITED, _UNLIMITED)
            height -= self._foot.sizeHint().height()
            least = max(_LEAST_FIGURE, min(height, _GOOD_LINES * line))
            words = self._words.arrange(room, height - least - MARGIN, is_beside=True)
            self._card.setFixedHeight(max(least, height - words - MARGIN))
        else:
            width = min(max(_SIDE_WIDTH, _SIDE_LINES * line), room // 2)
            self._side.setFixedWidth(width)
            spare = self._views.sizeHint().height() + self._next.sizeHint().height() + 2 * GAP
            self._words.arrange(width, height - spare, is_beside=False)
            self._side.setFixedHeight(max(_LEAST_FIGURE, height))
            self._card.setFixedHeight(max(_LEAST_FIGURE, height))

    def _connect(self) -> None:
        self._figure.key_clicked.connect(self._on_area_chosen)
        self._figure.key_focused.connect(self._words.set_current)
        self._motion.moved.connect(self._on_moved)
        for action, slot in (
            (Action.ZOOM_IN, self._on_larger),
            (Action.ZOOM_OUT, self._on_smaller),
            (Action.ZOOM_WHOLE, self._figure.show_whole),
            (Action.COPY_FIGURE, self._on_copy),
            (Action.SET_SHADE, self._on_shade_of_marked),
        ):
            bind(self, action, slot)
        self._views.chosen.connect(self._on_view)
        self._go_mapping.clicked.connect(self._on_go_mapping)
        self._to_matrix.clicked.connect(self._on_to_matrix)
        self._words.point_chosen.connect(self._on_point_chosen)
        self._words.area_chosen.connect(self._on_area_chosen)
        self._words.area_focused.connect(self._figure.set_marked)
        self._words.folded.connect(self._arrange)
        self._words.shade_wanted.connect(self._on_shade_of_marked)
        self._figure.menu_wanted.connect(self._on_menu)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_view(self, view: str) -> None:
        self._with_plan = view == PLAN
        self.refresh()
        self.shared_changed.emit()

    def _on_moved(self, values: FigureValues) -> None:
        self._figure.show_figure(values, self.colours)

    def _on_larger(self) -> None:
        self._figure.zoom(STEP)

    def _on_smaller(self) -> None:
        self._figure.zoom(1 / STEP)

    def _on_area_chosen(self, area: str) -> None:
        """Walk the area's points, from the first that is not answered."""
        self._on_point_chosen(first_to_ask(self.desk.method, self.desk.check, AreaId(area)))

    def menu_of(self, area: str) -> QMenu:
        """What can be done with an area."""
        menu = self._area_menu
        menu.clear()
        menu.addAction(self.tr("Go to the points"), partial(self._on_area_chosen, area))
        menu.addAction(in_menu(Action.SET_SHADE), partial(self._ask_for_shade, AreaId(area)))
        return menu

    def _on_menu(self, area: str, place: QPoint) -> None:
        self.menu_of(area).popup(place)

    def _on_shade_of_marked(self) -> None:
        """Of the area that the keyboard is on, in the figure or in the table; else the first."""
        area = self._figure.marked or self._words.current_area or self.desk.method.quadrants[0]
        self._ask_for_shade(AreaId(area))

    def _ask_for_shade(self, area: AreaId) -> None:
        desk = self.desk
        open_dialog(ShadeDialog(desk.model, area, self._store_shade, desk.drafts, self))

    def _store_shade(self, area: AreaId, shade: HandShade | None) -> bool:
        shaded = self.desk.round.with_shade(area, shade)
        return self.desk.put("shade", shaded, self.desk.wording.title(area))

    def _on_point_chosen(self, id: str) -> None:
        self.wanted.emit(AtPoint(id))

    def _on_go_mapping(self) -> None:
        self.wanted.emit(AtPage(PageName.MAPPING))

    def _on_to_matrix(self) -> None:
        self.wanted.emit(AtPage(PageName.MATRIX))

    def _on_export(self, format: FigureFormat) -> None:
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
        picture = figure_on_paper(self._values(), 10 * width, text_width)
        self._clipboard.copy(picture, width, svg)

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
