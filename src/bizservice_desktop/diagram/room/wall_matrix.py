"""The matrix check on the wall: the chosen view in full width, with counts and a key."""

from collections.abc import Iterator
from dataclasses import replace

from bizservice_desktop.domain.assessment.matrix_view import Look

from ..matrix.cell import (
    CellValues,
    FlagValues,
    Place,
    Setting,
    cell_height,
    ground,
    on_purpose_sign,
)
from ..matrix.grid import Grid, MatrixRow, MatrixValues, matrix_grid
from ..scene.palette import Ink
from ..scene.scene import Anchor, Scene, Shape, Weight, moved
from .shareable import CellShown, MatrixShown
from .wall_setting import LEAST, SHRINK, SMALL, Paragraph, Room, Wall, px, set_column

_KEY = 6.0  # mm, the height of a line of the key
_SAMPLE = 7.5
_APART = 6.0
_TITLE = px(52)
_SIZES = (SMALL, px(26), px(24), LEAST)
_POINT = 25.4 / 72  # mm


def matrix(wall: Wall, value: MatrixShown) -> Iterator[Shape]:
    inner = wall.inner
    words = "  ·  ".join(value.counts)
    counted = wall.measure.width(words, SMALL, Weight.SEMIBOLD)
    titled = wall.measure.width(value.title, _TITLE, Weight.SEMIBOLD)
    is_beside = titled + counted + 6.0 <= inner.width
    head = Room(inner.left, inner.top, inner.width, 9.0)
    title = set_column(wall, [Paragraph(value.title, _TITLE, Weight.SEMIBOLD)], head)
    yield from title.shapes
    room = Room(inner.left, inner.top + 1.6 if is_beside else title.bottom + 1.5, inner.width, 8.0)
    anchor = Anchor.END if is_beside else Anchor.START
    counts = [Paragraph(words, SMALL, Weight.SEMIBOLD, Ink.MUTED)]
    under = set_column(wall, counts, room, anchor=anchor)
    yield from under.shapes
    top = max(title.bottom, under.bottom) + 2.5
    key = _key_rows(wall, value)
    below = inner.bottom - len(key) * _KEY
    scene = _fitting(wall, value, below - 2.0 - top)
    yield from (moved(shape, inner.left, top) for shape in scene.shapes)
    for row in key:
        yield from _key(wall, row, Room(inner.left, below, inner.width, _KEY))
        below += _KEY


def _fitting(wall: Wall, value: MatrixShown, height: float) -> Scene:
    """As large as everything fits; where it does not, elements give way, cell by cell.

    The states and what is planned always stand.
    """
    is_pair = any(cell.before for _, row in value.services for cell in row)
    whole = _rows(value)
    for size in (LEAST,) if is_pair else _SIZES:
        if _scene(wall, value, whole, size).height <= height:
            return _spread(wall, value, whole, size, height)
    size = LEAST
    bare = tuple(replace(row, cells=tuple(_cut(cell, 0) for cell in row.cells)) for row in whole)
    while (scene := _scene(wall, value, bare, size)).height > height:
        size *= SHRINK
    rows = _with_elements(wall, value, whole, bare, size, height - scene.height)
    return _spread(wall, value, rows, size, height)


def _with_elements(
    wall: Wall,
    value: MatrixShown,
    whole: tuple[MatrixRow, ...],
    bare: tuple[MatrixRow, ...],
    size: float,
    free: float,
) -> tuple[MatrixRow, ...]:
    """Give each cell the elements that its row has room for, or `free` mm more can take."""
    setting = Setting(size, wall.measure, wall.hyphenate)
    grid = Grid(wall.inner.width, len(value.areas), setting)
    rows = []
    for row, empty in zip(whole, bare, strict=True):
        height = grid.row_height(empty)
        cells = list(empty.cells)
        for at, cell in enumerate(row.cells):
            for count in range(len(cell.elements), 0, -1):
                wanted = _cut(cell, count)
                more = max(0.0, cell_height(setting, wanted, grid.cell_width) - height)
                if more <= free:
                    cells[at], free, height = wanted, free - more, height + more
                    break
        rows.append(replace(row, cells=tuple(cells)))
    return tuple(rows)


def _spread(
    wall: Wall, value: MatrixShown, rows: tuple[MatrixRow, ...], size: float, height: float
) -> Scene:
    """Rows as high as there is room for, as long as the tallest cell lets them be alike."""
    least = height / max(1, len(rows))
    while (scene := _scene(wall, value, rows, size, least)).height > height:
        least *= SHRINK
    return scene


def _scene(
    wall: Wall,
    value: MatrixShown,
    rows: tuple[MatrixRow, ...],
    size: float,
    least_row: float = 0.0,
) -> Scene:
    return matrix_grid(
        MatrixValues(value.areas, rows),
        wall.measure,
        wall.hyphenate,
        width=wall.inner.width,
        text_pt=size / _POINT,
        least_row=least_row,
    )


def _rows(value: MatrixShown) -> tuple[MatrixRow, ...]:
    return tuple(
        MatrixRow(service, tuple(_cell(cell) for cell in cells))
        for service, cells in value.services
    )


def _cut(cell: CellValues, count: int) -> CellValues:
    """The first elements, and how many more there are."""
    more = len(cell.elements) - count
    kept = cell.elements[:count]
    return replace(cell, elements=(*kept, f"+ {more}") if more and count else kept)


def _cell(cell: CellShown) -> CellValues:
    return CellValues(
        "",
        cell.look,
        cell.state,
        cell.elements,
        flags=tuple(FlagValues(title, (when,) if when else ()) for title, when in cell.planned),
        before=cell.before,
    )


def _key_rows(wall: Wall, value: MatrixShown) -> list[list[tuple[Look, str, float]]]:
    """The looks in words with the place of each in its row; as many rows as they need."""
    rows: list[list[tuple[Look, str, float]]] = [[]]
    left = 0.0
    for look, words in value.legend:
        width = _SAMPLE + wall.measure.width(words, LEAST, Weight.REGULAR) + _APART
        if rows[-1] and left + width > wall.inner.width:
            rows.append([])
            left = 0.0
        rows[-1].append((look, words, left))
        left += width
    return rows


def _key(wall: Wall, row: list[tuple[Look, str, float]], room: Room) -> Iterator[Shape]:
    """Each look beside its words."""
    for look, words, x in row:
        left = room.left + x
        yield from ground(look, "area_strategy", Place(left, room.top, 6.0, 4.4), 3.0)
        if look is Look.LEFT_EMPTY:
            yield from on_purpose_sign(left + 3.0, room.top + 2.2, 3.2)
        said = Room(left + _SAMPLE, room.top + 0.9, room.right - left - _SAMPLE, room.height)
        yield from set_column(wall, [Paragraph(words, LEAST, ink=Ink.MUTED)], said).shapes
