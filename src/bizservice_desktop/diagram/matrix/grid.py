"""The matrix check: services down, areas across, each cell as covered as the strategy makes it.

Rows grow to their tallest cell, so no text is cut. What a cell looks like is in `cell`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..scene.area_mark import area_mark
from ..scene.outline import box
from ..scene.palette import fill
from ..scene.scene import Path, Scene, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, no_hyphens, stacked
from .cell import CAP, CellValues, Place, Setting, cell_height, cell_shapes

_HEADS = 0.14  # share of the width that the services' titles take
_RIM = 0.3  # so that strokes on the outermost edges are drawn whole


@dataclass(frozen=True, slots=True)
class MatrixRow:
    title: str
    cells: tuple[CellValues, ...]


@dataclass(frozen=True, slots=True)
class MatrixValues:
    """`areas` are (id, title) from left to right; every row has a cell for each."""

    areas: tuple[tuple[str, str], ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where columns are and how text is set; all lengths in mm."""

    width: float
    columns: int
    setting: Setting

    @property
    def em(self) -> float:
        return self.setting.em

    @property
    def gap(self) -> float:
        return 0.65 * self.em

    @property
    def head(self) -> float:
        return self.width * _HEADS

    @property
    def cell_width(self) -> float:
        return (self.width - _RIM - self.head) / self.columns - self.gap

    def row_height(self, row: MatrixRow) -> float:
        """The least height in which everything in a row has room."""
        setting = self.setting
        title = setting.broken(row.title, self.head, Weight.SEMIBOLD)
        needed = CAP * self.em + (len(title) - 1) * setting.leading + 2 * setting.pad
        return max(needed, *(cell_height(setting, cell, self.cell_width) for cell in row.cells))

    def left(self, column: int) -> float:
        return self.head + self.gap + column * (self.cell_width + self.gap)


def matrix_grid(
    values: MatrixValues,
    measure: Measure,
    hyphenate: Hyphenate = no_hyphens,
    *,
    width: float = 257.0,
    text_pt: float = 10.5,
    least_row: float = 30.0,
) -> Scene:
    """Draw the matrix `width` mm wide and as high as its texts need.

    The defaults suit A4 on its side; on the projector fewer millimetres make larger letters.
    """
    setting = Setting(pt(text_pt), measure, hyphenate)
    grid = Grid(width, len(values.areas), setting)
    shapes, y = _head(grid, values.areas)
    for row in values.rows:
        title = setting.broken(row.title, grid.head, Weight.SEMIBOLD)
        height = max(least_row, grid.row_height(row))
        first = y + setting.pad + CAP * grid.em
        shapes += stacked(title, 0, first, grid.em, setting.leading, weight=Weight.SEMIBOLD)
        for column, ((area, _), cell) in enumerate(zip(values.areas, row.cells, strict=True)):
            place = Place(grid.left(column), y, grid.cell_width, height)
            shapes += cell_shapes(setting, cell, area, place)
        y += height + grid.gap
    return Scene(width, y - grid.gap + _RIM, tuple(shapes))


def _head(grid: Grid, areas: Sequence[tuple[str, str]]) -> tuple[list[Shape], float]:
    """A bar, the shape and the title over each column; return also where the rows begin."""
    bar, mark = 0.4 * grid.em, 0.8 * grid.em
    first = bar + 0.75 * grid.em + CAP * grid.em
    shapes: list[Shape] = []
    most = 1
    for column, (area, title) in enumerate(areas):
        left, width = grid.left(column), grid.cell_width
        shapes.append(Path(box(left, 0, width, bar), fill=fill(area)))
        middle = first - CAP * grid.em / 2
        shapes.append(area_mark(area, left + 0.6 * mark, middle, mark, fill(area)))
        inset = left + mark + grid.gap
        lines = grid.setting.broken(title, width - mark - grid.gap, Weight.SEMIBOLD)
        most = max(most, len(lines))
        shapes += stacked(
            lines, inset, first, grid.em, grid.setting.leading, weight=Weight.SEMIBOLD
        )
    return shapes, first + (most - 1) * grid.setting.leading + 0.85 * grid.em
