"""The left of the matrix check: the question, the view, and the twelve cells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.matrix_view import View
from bizservice_desktop.domain.method.method import Method, ServiceId
from bizservice_desktop.services.matrix_words import count_words
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import show_words, text
from ..kit.segments import Segments
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, help_words
from .cell_tile import CellTile
from .column_head import ColumnHead

_GAP = 10
_COMPACT_COLUMNS = 2
_MOST_COUNTS = 5


class ServiceMatrix(QWidget):
    """A grid that is moved through with the arrow keys; Tab reaches one tile of it.

    Signals:
        cell_chosen: The user wants to see a cell: its id.
        cell_focused: The keyboard came to a cell: its id.
    """

    cell_chosen = Signal(str)
    cell_focused = Signal(str)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = method.services
        self._areas = method.quadrants
        self._columns = {area: ColumnHead(area) for area in self._areas}
        self._rows = {service: text("strong") for service in self._services}
        self.tiles: dict[str, CellTile] = {}
        self._is_compact: bool | None = None
        self.is_brief = False
        self._current = method.cells[0].id if method.cells else ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for service in self._services:
            for area in self._areas:
                tile = CellTile(method.cell_at(service, area))
                self.tiles[tile.cell.id] = tile
                tile.clicked.connect(self._on_clicked)
                tile.moved.connect(self._on_moved)
                tile.focused.connect(self._on_focused)
        self.set_compact(is_compact=False)
        self._mark_reached()

    def refresh(self, model: ReadModel, view: View, open_cell: str) -> None:
        """Show the values; `open_cell` is the one in the editor, empty when none is."""
        for area, head in self._columns.items():
            head.set_name(model.wording.title(area))
        for service, label in self._rows.items():
            label.setText(model.wording.title(service))
        for id, tile in self.tiles.items():
            tile.set_area(model.wording.title(tile.cell.area), is_shown=bool(self._is_compact))
            tile.show_cell(model, view, is_brief=self.is_brief)
            tile.set_open(is_open=id == open_cell)

    def set_compact(self, *, is_compact: bool) -> None:
        """Compact: each service as two rows of two, the area named on the tile."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        if is_compact:
            self._place_compact()
        else:
            self._place_wide()
        for head in self._columns.values():  # placed by now: else each would open as a window
            head.setVisible(not is_compact)

    def _place_wide(self) -> None:
        self._grid.setColumnStretch(0, 2)
        for column, header in enumerate(self._columns.values(), start=1):
            self._grid.addWidget(header, 0, column)
            self._grid.setColumnStretch(column, 3)
        for row, service in enumerate(self._services, start=1):
            self._grid.addWidget(self._rows[service], row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.setRowStretch(row, 1)
            for column, tile in enumerate(self._tiles_of(service), start=1):
                self._grid.addWidget(tile, row, column)

    def _place_compact(self) -> None:
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(len(self._areas) + 1):
            self._grid.setColumnStretch(column, 1 if column < _COMPACT_COLUMNS else 0)
        row = 0
        for service in self._services:
            self._grid.addWidget(self._rows[service], row, 0, 1, _COMPACT_COLUMNS)
            for index, tile in enumerate(self._tiles_of(service)):
                down, right = divmod(index, _COMPACT_COLUMNS)
                self._grid.addWidget(tile, row + 1 + down, right)
            row += 1 + -(-len(self._areas) // _COMPACT_COLUMNS)

    def _tiles_of(self, service: ServiceId) -> list[CellTile]:
        return [tile for tile in self.tiles.values() if tile.cell.service == service]

    @property
    def current(self) -> str:
        """The cell that the keyboard reaches."""
        return self._current

    def focus_cell(self, cell: str) -> None:
        if tile := self.tiles.get(cell):
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_reached(self) -> None:
        for id, tile in self.tiles.items():
            tile.set_reached_by_tab(is_reached=id == self._current)

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, CellTile):
            self.cell_chosen.emit(tile.cell.id)

    def _on_focused(self, cell: str) -> None:
        self._current = cell
        self._mark_reached()
        self.cell_focused.emit(cell)

    def _on_moved(self, down: int, right: int) -> None:
        at = self.tiles[self._current].cell
        row = self._services.index(at.service) + down
        column = self._areas.index(at.area) + right
        if not (0 <= row < len(self._services) and 0 <= column < len(self._areas)):
            return
        service, area = self._services[row], self._areas[column]
        for id, tile in self.tiles.items():
            if (tile.cell.service, tile.cell.area) == (service, area):
                self.focus_cell(id)


class MatrixBoard(QWidget):
    """The question and the choice of `views` above the matrix."""

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = text(
            "lead", content=self.tr("Does the strategy contain all services in all areas?")
        )
        self._chips = [text("chip", wrap=False) for _ in range(_MOST_COUNTS)]
        self._hint = text("small", wrap=False)
        self._counts = WrapRow(*self._chips, self._hint, spacing=8)
        self.views = Segments(tuple(View))
        self.matrix = ServiceMatrix(method)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addWidget(self._question, stretch=1)
        self._head.addWidget(self.views)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._head)
        layout.addWidget(self._counts)
        layout.addSpacing(4)
        layout.addWidget(self.matrix, stretch=1)
        self.views.set_words(
            {
                View.TODAY: self.tr("Today"),
                View.PLAN: self.tr("With the plan"),
                View.DIFFERENCE: self.tr("Difference"),
                View.BESIDE: self.tr("Last round"),
            }
        )
        self.views.buttons[View.PLAN].setToolTip(
            self.tr(
                "A planned or running initiative makes its cells at least partly covered, "
                "a finished one covers them."
            )
        )

    @property
    def hint(self) -> str:
        return self._hint.text()

    def set_narrow(self, *, is_narrow: bool, is_compact: bool) -> None:
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._head.setAlignment(self.views, Qt.AlignmentFlag.AlignLeft)
        self.matrix.is_brief = is_narrow
        self.matrix.set_compact(is_compact=is_compact)

    @property
    def counts(self) -> tuple[str, ...]:
        return tuple(chip.text() for chip in self._chips if not chip.isHidden())

    def refresh(self, model: ReadModel, view: View, open_cell: str) -> None:
        self.views.show_chosen(view)
        self.views.buttons[View.BESIDE].setVisible(model.workspace.previous is not None)
        self._show_counts(count_words(model.check, model.wording, with_plan=view is View.PLAN))
        show_words(self._hint, self._hint_for(model, view))
        self.matrix.refresh(model, view, open_cell)

    def _show_counts(self, words: tuple[str, ...]) -> None:
        for index, chip in enumerate(self._chips):
            show_words(chip, words[index] if index < len(words) else "")

    def _hint_for(self, model: ReadModel, view: View) -> str:
        today, planned = model.check.today, model.check.with_plan
        if view is View.DIFFERENCE:
            count = sum(today[cell] is not state for cell, state in planned.items())
            return filled(self.tr("The plan raises %1 of %2 cells."), count, len(today))
        if view is View.BESIDE and model.workspace.previous is not None:
            titles = (model.workspace.previous.title, model.workspace.round.title)
            return filled(self.tr("Left: %1. Right: %2."), *titles)
        return help_words(Action.INITIATIVE_FOR_CELL, Action.LEAVE_CELL_EMPTY)
