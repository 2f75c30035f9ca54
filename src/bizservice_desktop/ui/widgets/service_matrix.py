"""The matrix on the screen: three services in four areas, one tile a cell."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bizservice_desktop.diagram.palette import LIGHT, Palette, fill
from bizservice_desktop.domain.method import Method
from bizservice_desktop.services.printing import PaperSource

from .basics import text
from .cell_tile import CellTile
from .tile_faces import TileFaces, View

_GAP = 10


class ServiceMatrix(QWidget):
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
        self._tiles: dict[str, CellTile] = {}
        self._current = method.cells[0].id if method.cells else ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for column, area in enumerate(self._areas, start=1):
            grid.addLayout(self._header(self._bars[area], self._columns[area]), 0, column)
            grid.setColumnStretch(column, 3)
        for row, service in enumerate(self._services, start=1):
            label = self._rows[service]
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowStretch(row, 1)
            for column, area in enumerate(self._areas, start=1):
                tile = CellTile(method.cell_at(service, area))
                tile.setMinimumHeight(124)
                self._tiles[tile.cell.id] = tile
                grid.addWidget(tile, row, column)
                tile.clicked.connect(self._on_clicked)
                tile.moved.connect(self._on_moved)
                tile.focused.connect(self._on_focused)
                tile.initiative_wanted.connect(self.initiative_wanted)
                tile.initiative_opened.connect(self.initiative_opened)
        grid.setColumnStretch(0, 2)
        self._mark_reached()
        self.set_colours(LIGHT)

    @property
    def tiles(self) -> dict[str, CellTile]:
        return self._tiles

    def word(self, source: PaperSource, cell: str) -> str:
        return self._faces.word(source, source.check.today[self._tiles[cell].cell.id])

    def set_colours(self, palette: Palette) -> None:
        for area, bar in self._bars.items():
            bar.setStyleSheet(f"background: {palette[fill(area)]}; border: none;")
        for tile in self._tiles.values():
            tile.set_colours(palette)

    def refresh(self, source: PaperSource, view: View, open_cell: str) -> None:
        """Show the values; `open_cell` is the one in the editor, empty when none is."""
        for area, label in self._columns.items():
            label.setText(source.wording.title(area))
        for service, label in self._rows.items():
            label.setText(source.wording.title(service))
        for id, tile in self._tiles.items():
            tile.set_face(self._faces.face(tile.cell, source, view))
            tile.set_open(is_open=id == open_cell)

    def focus_cell(self, cell: str) -> None:
        if tile := self._tiles.get(cell):
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _header(bar: QFrame, label: QLabel) -> QVBoxLayout:
        bar.setFixedHeight(6)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(bar)
        column.addWidget(label, stretch=1)
        return column

    def _mark_reached(self) -> None:
        for id, tile in self._tiles.items():
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
        at = self._tiles[self._current].cell
        row = self._services.index(at.service) + down
        column = self._areas.index(at.area) + right
        if not (0 <= row < len(self._services) and 0 <= column < len(self._areas)):
            return
        service, area = self._services[row], self._areas[column]
        for id, tile in self._tiles.items():
            if (tile.cell.service, tile.cell.area) == (service, area):
                self.focus_cell(id)
