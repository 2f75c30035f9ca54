"""Matrix check: what the strategy holds, cell by cell, what is missing, and what to do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.agenda.drafting import from_gaps
from bizservice_desktop.domain.assessment.matrix_view import View
from bizservice_desktop.domain.assessment.proposals import gap_topics
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.read_model import ReadModel

from ..initiatives.initiative_dialog import InitiativeDialog
from ..kit.basics import MARGIN, button, scrolled
from ..kit.dialogs import open_dialog
from ..kit.guarded import guarded
from ..kit.side_panel import SidePanel
from ..kit.words import filled
from ..room.sharing import matrix_shown
from ..shell.actions import Action, Where, action_and_key, bind
from ..shell.desk import Desk
from ..shell.exporting import Exporter, as_file_name, whole
from ..shell.page import Page
from ..shell.parts import Tables
from ..shell.places import AtAgenda, AtCell, AtInitiative, AtPoint, Place
from .cell_editor import STATUS_OF_KEY, CellEditor
from .findings_list import FindingsList, GapAgenda
from .service_matrix import MatrixBoard
from .steps import MatrixSteps

_WIDE_LINES = 57
_COMPACT_LINES = 36
_PANEL_LINES = 18
_NO_LIMIT = 16_777_215  # Qt's largest width


class MatrixPage(Page):
    """The cells at the left; at the right what the check found, or the editor of a cell."""

    shows = frozenset({Round, Initiative})

    def __init__(self, desk: Desk, papers: Papers, tables: Tables, exporter: Exporter) -> None:
        super().__init__(desk)
        self._view = View.TODAY
        self._cell: CellId | None = None
        self._is_narrow: bool | None = None
        self.board = MatrixBoard(desk.method)
        self.steps = MatrixSteps(desk, self)
        self.editor = CellEditor(self.steps)
        self.findings = FindingsList(self.steps)
        self.agenda = GapAgenda()
        self._papers, self._tables, self._exporter = papers, tables, exporter
        self._export = button("", self.tr("Export"))
        self._export.setAccessibleName(self.tr("Export the matrix and what was found"))
        menu = QMenu(self)
        self._export.setMenu(menu)
        menu.addAction(self.tr("Paper with findings (PDF)"), self._on_pdf)
        menu.addAction(self.tr("Table (CSV)"), self._on_csv)
        menu.addAction(self.tr("Workbook for Excel (XLSX)"), self._on_xlsx)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.findings)
        inside.addWidget(self.editor)
        self._panel = SidePanel(body, self.agenda)
        self._column = QVBoxLayout()
        self._side = QVBoxLayout()
        self._arrange()
        self._connect()

    def title(self) -> str:
        return self.tr("Matrix check")

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._export,)

    def shareable(self) -> Shareable | None:
        return matrix_shown(self.desk.model, self._view)

    def refresh(self) -> None:
        model = self.desk.model
        if self._view is View.BESIDE and model.workspace.previous is None:
            self._view = View.TODAY
        is_editing = self._cell is not None
        self.board.refresh(model, self._view, self._cell or "")
        self.findings.refresh(model)
        if self._cell is not None:
            self.editor.show_cell(self._cell, model)
        self.editor.setVisible(is_editing)
        self.findings.setVisible(not is_editing)
        self._panel.show_footer(is_shown=not is_editing)
        self.board.setVisible(not (is_editing and self._is_narrow))
        self.agenda.set_possible(is_possible=bool(gap_topics(model.method, model.check)))

    def go_to(self, place: Place) -> None:
        match place:
            case AtCell(id) if self.desk.method.knows(id):
                self.open_cell(id)
            case AtInitiative(id):
                self._open_dialog(id)

    def open_cell(self, cell: str) -> None:
        """Show a cell in the editor."""
        if cell == self._cell or not self.flush():
            return
        self._cell = self.desk.method.cell(cell).id
        self.refresh()
        self._panel.scroll_to_top()
        self._scroll.verticalScrollBar().setValue(0)
        if self._is_narrow:
            self.editor.focus_status()

    def close_cell(self) -> None:
        """Go back to the findings."""
        if self._cell is None or not self.flush():
            return
        cell, self._cell = self._cell, None
        self.refresh()
        self._panel.scroll_to_top()
        self.board.matrix.focus_cell(cell)

    def _arrange(self) -> None:
        """Everything there is room for side by side; what is narrow goes below."""
        content = QWidget()
        content.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MARGIN)
        self._column.addWidget(self.board, stretch=1)
        self._scroll = scrolled(content)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        root = QHBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(0)
        root.addWidget(self._scroll, stretch=1)
        root.addLayout(self._side)
        self._fit()

    def _connect(self) -> None:
        matrix = self.board.matrix
        self.board.views.chosen.connect(self._on_view)
        matrix.cell_chosen.connect(self.open_cell)
        matrix.cell_focused.connect(self._on_cell_focused)
        for tile in matrix.tiles.values():
            tile.initiative_wanted.connect(self._on_initiative_wanted)
            tile.initiative_opened.connect(self._open_dialog)
        self.editor.closed.connect(self.close_cell)
        self.steps.cell_wanted.connect(self.open_cell)
        self.steps.reason_wanted.connect(self._on_reason_wanted)
        self.steps.point_wanted.connect(self._on_point_wanted)
        self.steps.initiative_wanted.connect(self._on_new)
        self.steps.initiative_opened.connect(self._open_dialog)
        bind(self, Action.INITIATIVE_FOR_CELL, self._on_new_by_key)
        bind(self, Action.LEAVE_CELL_EMPTY, self._on_leave_empty_by_key)
        self.agenda.button.clicked.connect(self._on_agenda)
        self.desk.opened.connect(self._on_opened)

    def _fit(self) -> None:
        """Lay the page out for its width, counted in lines of text."""
        line = self.fontMetrics().height()
        is_narrow = self.width() < line * _WIDE_LINES
        is_compact = self.width() < line * _COMPACT_LINES
        self.board.set_narrow(is_narrow=is_narrow, is_compact=is_compact)
        if not is_narrow:
            least = self._panel.minimumSizeHint().width()
            self._panel.setFixedWidth(max(line * _PANEL_LINES, least))
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._move_panel(is_inline=is_narrow)
        self._on_changed()

    def _move_panel(self, *, is_inline: bool) -> None:
        self._panel.set_inline(is_inline=is_inline)
        margin = 0 if is_inline else MARGIN
        self._side.setContentsMargins(0, margin, margin, margin)
        if is_inline:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(_NO_LIMIT)
            self._column.addWidget(self._panel)
        else:
            self._side.addWidget(self._panel)

    def _on_pdf(self) -> None:
        self._ask_and_export(".pdf", self.tr("PDF files (*.pdf)"), self._papers.matrix)

    def _on_csv(self) -> None:
        self._ask_and_export(".csv", self.tr("CSV files (*.csv)"), self._tables.csv)

    def _on_xlsx(self) -> None:
        self._ask_and_export(".xlsx", self.tr("Excel files (*.xlsx)"), self._tables.xlsx)

    def _ask_and_export(self, suffix: str, kinds: str, make: Callable[[ReadModel], bytes]) -> None:
        self.flush()
        model = self.desk.model
        name = filled(self.tr("Matrix check, %1"), model.workspace.jobcentre.name)
        self._exporter.ask_and_export(
            as_file_name(name) + suffix, kinds, whole(partial(make, model))
        )

    def _open_dialog(
        self, initiative: str | None = None, cells: tuple[CellId, ...] = (), title: str = ""
    ) -> None:
        if not self.flush():
            return
        known = {str(each.id): each for each in self.desk.workspace.initiatives}
        if initiative is not None and initiative not in known:
            return  # it was removed meanwhile
        before = known.get(initiative or "")
        open_dialog(InitiativeDialog(self.desk, before, cells, self, title=title))

    def _on_view(self, view: str) -> None:
        self._view = View(view)
        self.refresh()
        self.shared_changed.emit()

    def _on_cell_focused(self, cell: str) -> None:
        if self._cell is not None:
            self.open_cell(cell)

    def _on_initiative_wanted(self, cell: str) -> None:
        self._open_dialog(cells=(self.desk.method.cell(cell).id,))

    def _on_new(self, cells: tuple[CellId, ...], title: str) -> None:
        self._open_dialog(cells=cells, title=title)

    def _on_reason_wanted(self, cell: str) -> None:
        self.open_cell(cell)
        if self._cell == cell:
            self.editor.ask_reason()

    def _on_point_wanted(self, point: str) -> None:
        self.wanted.emit(AtPoint(self.desk.method.point(point).id))

    def _on_new_by_key(self) -> None:
        """For the finding or the cell in which the keyboard is."""
        item = self.findings.item_in_focus
        if item is not None and self._cell is None:
            cells = item.finding.cells
        else:
            current = self._cell or self.board.matrix.current
            cells = (self.desk.method.cell(current).id,) if current else ()
        self._open_dialog(cells=cells)

    def _on_leave_empty_by_key(self) -> None:
        item = self.findings.item_in_focus if self._cell is None else None
        if item is None or len(item.finding.cells) != 1:
            self._on_reason_wanted(self._cell or self.board.matrix.current)
        else:
            self._on_reason_wanted(item.finding.cells[0])

    def _on_agenda(self) -> None:
        model = self.desk.model
        agenda = from_gaps(model.method, model.wording, model.workspace.round, model.check)
        if self.desk.put("agenda_add", agenda, agenda.title):
            self.wanted.emit(AtAgenda(agenda.id))

    def _on_opened(self) -> None:
        self._cell = None
        self.editor.forget()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action, key = action_and_key(event, Where.CELL)
        if self._cell is not None and action is Action.JUDGE_CELL:
            self.editor.judge(STATUS_OF_KEY[key])
        elif self._cell is not None and action is Action.CLOSE_CELL:
            self.close_cell()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
