"""The matrix check: services down, areas across, each cell as covered as the strategy makes it.

A cell says its state three times, in word, in colour and in a way that grey print keeps: covered
is filled, partly covered is pale with a hatched edge, nothing has a dashed edge, not judged a
hairline. Rows grow to their tallest cell, so no text is cut.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bizservice_desktop.domain.assessment.round import Coverage

from ..scene.area_mark import area_mark
from ..scene.hatch import hatched
from ..scene.outline import box
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Group, Label, Path, Scene, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, break_lines, no_hyphens

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
class _Line:
    """A line of text; `below` is how far its baseline lies below the top of the first capital."""

    text: str
    below: float
    weight: Weight


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
        height = max(least_row, *(_height(grid, cell) for cell in row.cells), _title(grid, row)[1])
        shapes += _row(grid, row, [area for area, _ in values.areas], y, height)
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
        shapes += [
            Label(text, left, first + at * _LEADING * grid.em, grid.em, weight=Weight.SEMIBOLD)
            for at, text in enumerate(lines)
        ]
    return shapes, first + (most - 1) * _LEADING * grid.em + 0.85 * grid.em


def _row(
    grid: _Grid, row: MatrixRow, areas: Sequence[str], top: float, height: float
) -> Iterator[Shape]:
    first = top + grid.pad
    for line in _title(grid, row)[0]:
        yield Label(line.text, 0, first + line.below, grid.em, weight=line.weight)
    for column, (area, cell) in enumerate(zip(areas, row.cells, strict=True)):
        left = grid.left(column)
        yield from _ground(cell, area, (left, top, grid.cell_width, height), grid)
        ink = on_fill(area) if cell.status is Coverage.COVERED else Ink.TEXT
        for line in _lines(grid, cell):
            yield Label(
                line.text,
                left + _indent(grid),
                first + line.below,
                grid.em,
                weight=line.weight,
                ink=ink,
            )


def _ground(
    cell: CellValues, area: str, at: tuple[float, float, float, float], grid: _Grid
) -> Iterator[Shape]:
    left, top, width, height = at
    radius = 0.35 * grid.em
    outline = box(left, top, width, height, radius)
    match cell.status:
        case Coverage.COVERED:
            yield Path(outline, fill=fill(area), key=cell.cell)
        case Coverage.PARTLY:
            yield Path(outline, fill=tint(area), key=cell.cell)
            edge = _edge(grid)
            strip = box(left, top, edge, height)
            hatch = hatched(strip, area, fill(area), (left, top, left + edge, top + height))
            yield Group(outline, (hatch,))
            yield Path(outline, stroke=fill(area), width=0.35)
        case Coverage.NOTHING:
            yield Path(outline, fill=Ink.SURFACE, key=cell.cell)
            yield Path(outline, stroke=Ink.EDGE, width=0.45, dash=(1.5, 1.5))
        case Coverage.NOT_JUDGED:
            yield Path(outline, fill=Ink.SURFACE, key=cell.cell)
            yield Path(outline, stroke=Ink.HAIRLINE, width=0.2)


def _edge(grid: _Grid) -> float:
    """The width of the hatched edge."""
    return 0.75 * grid.em


def _indent(grid: _Grid) -> float:
    """The same in all cells, so that the texts of a column stand in line."""
    return _edge(grid) + 0.7 * grid.em


def _title(grid: _Grid, row: MatrixRow) -> tuple[tuple[_Line, ...], float]:
    """The service's title, and the height a row needs for it."""
    texts = grid.broken(row.title, grid.head, Weight.SEMIBOLD)
    leading = _LEADING * grid.em
    lines = tuple(
        _Line(text, _CAP * grid.em + at * leading, Weight.SEMIBOLD) for at, text in enumerate(texts)
    )
    return lines, lines[-1].below + (2 * grid.pad)


def _lines(grid: _Grid, cell: CellValues) -> Iterator[_Line]:
    """The state, the elements, the note: each paragraph a little apart from the last."""
    paragraphs = [
        (cell.status_title, Weight.SEMIBOLD),
        *((element, Weight.REGULAR) for element in cell.elements if element.strip()),
        *([(cell.note, Weight.ITALIC)] if cell.note else []),
    ]
    width = grid.cell_width - _indent(grid) - grid.pad
    below = _CAP * grid.em
    for text, weight in paragraphs:
        for line in grid.broken(text, width, weight):
            yield _Line(line, below, weight)
            below += _LEADING * grid.em
        below += 0.3 * grid.em


def _height(grid: _Grid, cell: CellValues) -> float:
    last = max(line.below for line in _lines(grid, cell))
    return last + _DESCENT * grid.em + 2 * grid.pad
