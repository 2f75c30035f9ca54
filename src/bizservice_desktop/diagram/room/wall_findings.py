"""What the matrix check found: the cells as a small picture, and the first findings."""

from collections.abc import Iterator

from bizservice_desktop.domain.assessment.round import Coverage

from ..scene.area_mark import area_mark
from ..scene.hatch import hatched
from ..scene.outline import box
from ..scene.palette import Ink, fill, tint
from ..scene.scene import Group, Path, Shape, Weight
from .shareable import CellShown, FindingsShown
from .wall_setting import BODY, SMALL, TITLE, Paragraph, Room, Wall, footer, set_column

_SHARE = 0.36  # of the width that the picture of the cells takes
_TILE = 14.0
_GAP = 2.0


def findings(wall: Wall, value: FindingsShown) -> Iterator[Shape]:
    inner = wall.inner
    head = Room(inner.left, inner.top, inner.width, 20.0)
    title = set_column(wall, [Paragraph(value.title, TITLE, Weight.SEMIBOLD)], head)
    yield from title.shapes
    top = title.bottom + 8.0
    grid = Room(inner.left, top, inner.width * _SHARE, inner.bottom - top)
    yield from _cells(wall, value, grid)
    left = grid.right + 12.0
    yield from _list(wall, value, Room(left, top, inner.right - left, inner.bottom - top))
    yield from footer(wall, value.footer)


def _cells(wall: Wall, value: FindingsShown, room: Room) -> Iterator[Shape]:
    """A row a service, a tile an area, each in its state."""
    top = room.top
    columns = max((len(cells) for _, cells in value.services), default=1)
    width = (room.width - (columns - 1) * _GAP) / columns
    if value.services:
        for at, cell in enumerate(value.services[0][1]):
            middle = room.left + at * (width + _GAP) + width / 2
            yield area_mark(cell.area, middle, top + 2.2, 4.4, fill(cell.area))
        top += 8.0
    for service, cells in value.services:
        words = set_column(
            wall, [Paragraph(service, SMALL * 1.1)], Room(room.left, top, room.width, 9.0)
        )
        yield from words.shapes
        top = words.bottom + 1.6
        for at, cell in enumerate(cells):
            yield from _tile(cell, Room(room.left + at * (width + _GAP), top, width, _TILE))
        top += _TILE + 4.5
    yield from _legend(wall, value, Room(room.left, top, room.width, room.bottom - top))


def _legend(wall: Wall, value: FindingsShown, room: Room) -> Iterator[Shape]:
    """The states in words, each beside its sign."""
    if not value.legend or room.height <= 0:
        return
    width = room.width / 2
    for at, (status, words) in enumerate(value.legend):
        left, top = room.left + at % 2 * width, room.top + at // 2 * 7.0
        yield from _tile(CellShown("area_strategy", status), Room(left, top, 6.0, 4.4))
        place = Room(left + 8.0, top + 0.6, width - 9.0, 4.4)
        yield from set_column(wall, [Paragraph(words, SMALL * 0.85, ink=Ink.MUTED)], place).shapes


def _tile(cell: CellShown, room: Room) -> Iterator[Shape]:
    outline = box(room.left, room.top, room.width, room.height, 1.2)
    match cell.status:
        case Coverage.COVERED:
            yield Path(outline, fill=fill(cell.area))
        case Coverage.PARTLY:
            yield Path(outline, fill=tint(cell.area))
            bounds = (room.left, room.top, room.right, room.bottom)
            yield Group(outline, (hatched(outline, cell.area, fill(cell.area), bounds),))
            yield Path(outline, stroke=fill(cell.area), width=0.5)
        case Coverage.NOTHING:
            yield Path(outline, stroke=Ink.EDGE, width=0.5, dash=(1.5, 1.5))
        case Coverage.NOT_JUDGED:
            yield Path(outline, stroke=Ink.HAIRLINE, width=0.4)


def _list(wall: Wall, value: FindingsShown, room: Room) -> Iterator[Shape]:
    words = []
    for finding in value.findings:
        ink = fill(finding.area) if finding.area else Ink.TEXT
        words.append(Paragraph(finding.title, BODY, Weight.SEMIBOLD, ink, after=0.25))
        words.append(Paragraph(finding.evidence, SMALL * 1.1, ink=Ink.TEXT, after=1.1))
    words.append(Paragraph(value.more, SMALL * 1.1, ink=Ink.MUTED))
    yield from set_column(wall, words, room).shapes
