"""The matrix check: services down, areas across, each cell as covered as the strategy makes it.

A cell says its state three times, in word, in colour and in a way that grey print keeps: covered
is filled, partly covered is pale with a hatched edge, nothing has a dashed edge, not judged a
hairline. Rows grow to their tallest cell, so no text is cut.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bizservice_desktop.domain.assessment.round import Coverage

from ..scene.area_mark import area_mark, hatched
from ..scene.outline import box
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Group, Label, Path, Scene, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, break_lines, no_hyphens, stacked

_HEADS = 0.14  # share of the width that the services' titles take
_LEADING = 1.3
_CAP = 0.66
_DESCENT = 0.25
_RIM = 0.3  # so that strokes on the outermost edges are drawn whole


@dataclass(frozen=True, slots=True)
class CellValues:
    """What a cell shows: its state, the word for it, the elements the strategy has there.

    `note` comes last and is set apart, for instance what the plan adds.
    """

    cell: str
    status: Coverage
    status_title: str
    elements: tuple[str, ...] = ()
    note: str = ""


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
class _Grid:
    """Where columns are and how text is set; all lengths in mm."""

    width: float
    em: float
    columns: int
    measure: Measure
    hyphenate: Hyphenate

    @property
    def gap(self) -> float:
        return 0.65 * self.em

    @property
    def pad(self) -> float:
        return 0.95 * self.em

    @property
    def head(self) -> float:
        return self.width * _HEADS

    @property
    def cell_width(self) -> float:
        return (self.width - _RIM - self.head) / self.columns - self.gap

    def left(self, column: int) -> float:
        return self.head + self.gap + column * (self.cell_width + self.gap)

    @property
    def leading(self) -> float:
        return _LEADING * self.em

    @property
    def edge(self) -> float:
        """The width of the hatched edge."""
        return 0.75 * self.em

    @property
    def indent(self) -> float:
        """The same in all cells, so that the texts of a column stand in line."""
        return self.edge + 0.7 * self.em

    def broken(self, text: str, width: float, weight: Weight) -> tuple[str, ...]:
        return break_lines(text, width, self.em, weight, self.measure, self.hyphenate)


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
    grid = _Grid(width, pt(text_pt), len(values.areas), measure, hyphenate)
    shapes, y = _head(grid, values.areas)
    for row in values.rows:
        title = grid.broken(row.title, grid.head, Weight.SEMIBOLD)
        needed = _CAP * grid.em + (len(title) - 1) * grid.leading + 2 * grid.pad
        height = max(least_row, needed, *(_height(grid, cell) for cell in row.cells))
        first = y + grid.pad + _CAP * grid.em
        shapes += stacked(title, 0, first, grid.em, grid.leading, weight=Weight.SEMIBOLD)
        for column, ((area, _), cell) in enumerate(zip(values.areas, row.cells, strict=True)):
            shapes += _cell(grid, cell, area, (grid.left(column), y, grid.cell_width, height))
        y += height + grid.gap
    return Scene(width, y - grid.gap + _RIM, tuple(shapes))


def _head(grid: _Grid, areas: Sequence[tuple[str, str]]) -> tuple[list[Shape], float]:
    """A bar, the shape and the title over each column; return also where the rows begin."""
    bar, mark = 0.4 * grid.em, 0.8 * grid.em
    first = bar + 0.75 * grid.em + _CAP * grid.em
    shapes: list[Shape] = []
    most = 1
    for column, (area, title) in enumerate(areas):
        left, width = grid.left(column), grid.cell_width
        shapes.append(Path(box(left, 0, width, bar), fill=fill(area)))
        right = left + width - 0.6 * mark
        shapes.append(area_mark(area, right, first - _CAP * grid.em / 2, mark, fill(area)))
        lines = grid.broken(title, width - mark - grid.gap, Weight.SEMIBOLD)
        most = max(most, len(lines))
        shapes += stacked(lines, left, first, grid.em, grid.leading, weight=Weight.SEMIBOLD)
    return shapes, first + (most - 1) * grid.leading + 0.85 * grid.em


def _cell(
    grid: _Grid, cell: CellValues, area: str, place: tuple[float, float, float, float]
) -> Iterator[Shape]:
    """A cell with its texts; `place` is (left, top, width, height) of it."""
    yield from _ground(grid, cell, area, place)
    left, top, *_ = place
    ink = on_fill(area) if cell.status is Coverage.COVERED else Ink.TEXT
    for text, below, weight in _lines(grid, cell):
        yield Label(
            text, left + grid.indent, top + grid.pad + below, grid.em, weight=weight, ink=ink
        )


def _ground(
    grid: _Grid, cell: CellValues, area: str, place: tuple[float, float, float, float]
) -> Iterator[Shape]:
    left, top, _, height = place
    outline = box(*place, 0.35 * grid.em)
    match cell.status:
        case Coverage.COVERED:
            yield Path(outline, fill=fill(area), key=cell.cell)
        case Coverage.PARTLY:
            yield Path(outline, fill=tint(area), key=cell.cell)
            strip = box(left, top, grid.edge, height)
            bounds = (left, top, left + grid.edge, top + height)
            hatch = hatched(strip, area, fill(area), bounds)
            yield Group(outline, (hatch,))
            yield Path(outline, stroke=fill(area), width=0.35)
        case Coverage.NOTHING | Coverage.LEFT_EMPTY:
            yield Path(outline, fill=Ink.SURFACE, key=cell.cell)
            yield Path(outline, stroke=Ink.EDGE, width=0.45, dash=(1.5, 1.5))
        case Coverage.NOT_JUDGED:
            yield Path(outline, fill=Ink.SURFACE, key=cell.cell)
            yield Path(outline, stroke=Ink.HAIRLINE, width=0.2)


def _lines(grid: _Grid, cell: CellValues) -> Iterator[tuple[str, float, Weight]]:
    """The state, the elements, the note: each paragraph a little apart from the last.

    With each line how far its baseline lies below the top of the first capital.
    """
    paragraphs = [
        (cell.status_title, Weight.SEMIBOLD),
        *((element, Weight.REGULAR) for element in cell.elements if element.strip()),
        *([(cell.note, Weight.ITALIC)] if cell.note else []),
    ]
    width = grid.cell_width - grid.indent - grid.pad
    below = _CAP * grid.em
    for text, weight in paragraphs:
        for line in grid.broken(text, width, weight):
            yield line, below, weight
            below += grid.leading
        below += 0.3 * grid.em


def _height(grid: _Grid, cell: CellValues) -> float:
    last = max(below for _, below, _ in _lines(grid, cell))
    return last + _DESCENT * grid.em + 2 * grid.pad
