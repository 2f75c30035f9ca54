"""The matrix on the screen: three services in four areas, one tile a cell."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import fill
from bizservice_desktop.domain.method.method import Method, ServiceId
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import text
from ..kit.live import Live
from .cell_tile import CellTile
from .tile_faces import TileFaces, View

_GAP = 10
_COMPACT_COLUMNS = 2


class ServiceMatrix(Live, QWidget):
    """A grid that is moved through with the arrow keys; Tab reaches one tile of it.

    Signals:
    cell_chosen: The user wants to see a cell: its id.
    cell_focused: The keyboard came to a cell: its id.
    initiative_wanted: The user wants to add an initiative to a cell: its id.
    initiative_opened: The user wants to see an initiative: its id.
    """

    cell_chosen = Signal(str)
    cell_focused = Signal(str)
    initiative_wanted = Signal(str)
    initiative_opened = Signal(str)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = method.services
        self._areas = method.quadrants
        self._faces = TileFaces(self)
        self._columns = {area: text("strong") for area in self._areas}
        self._bars = {area: QFrame() for area in self._areas}
        self._rows = {service: text("strong") for service in self._services}
        self.tiles: dict[str, CellTile] = {}
        self._is_compact: bool | None = None
        self._current = method.cells[0].id if method.cells else ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._headers = [self._header(self._bars[a], self._columns[a]) for a in self._areas]
        for service in self._services:
            for area in self._areas:
                tile = CellTile(method.cell_at(service, area))
                self.tiles[tile.cell.id] = tile
                tile.clicked.connect(self._on_clicked)
                tile.moved.connect(self._on_moved)
                tile.focused.connect(self._on_focused)
                tile.initiative_wanted.connect(self.initiative_wanted)
                tile.initiative_opened.connect(self.initiative_opened)
        self.set_compact(is_compact=False)
        self._mark_reached()
        self.recolour()

    def recolour(self) -> None:
        for area, bar in self._bars.items():
            bar.setStyleSheet(f"background: {self.colours[fill(area)]}; border: none;")

    def refresh(self, model: ReadModel, view: View, open_cell: str) -> None:
        """Show the values; `open_cell` is the one in the editor, empty when none is."""
        for area, label in self._columns.items():
            label.setText(model.wording.title(area))
        for service, label in self._rows.items():
            label.setText(model.wording.title(service))
        for id, tile in self.tiles.items():
            tile.set_area(model.wording.title(tile.cell.area), is_shown=bool(self._is_compact))
            tile.set_face(self._faces.face(tile.cell, model, view))
            tile.set_open(is_open=id == open_cell)

    def set_compact(self, *, is_compact: bool) -> None:
        """Compact: each service as two rows of two, the area named on the tile."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        for header in self._headers:
            header.setVisible(not is_compact)
        if is_compact:
            self._place_compact()
        else:
            self._place_wide()

    def _place_wide(self) -> None:
        self._grid.setColumnStretch(0, 2)
        for column, header in enumerate(self._headers, start=1):
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

    def focus_cell(self, cell: str) -> None:
        if tile := self.tiles.get(cell):
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _header(bar: QFrame, label: QLabel) -> QWidget:
        bar.setFixedHeight(6)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(bar)
        column.addWidget(label, stretch=1)
        return holder

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
