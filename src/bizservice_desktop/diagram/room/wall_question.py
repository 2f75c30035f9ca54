"""A question on the wall: before the reveal with its levels, after it with the votes."""

from collections.abc import Iterator

from ..scene.area_mark import area_mark
from ..scene.outline import box, disc
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from .shareable import DistributionShown, LevelCount, QuestionShown
from .wall_setting import (
    BODY,
    CAP,
    HEAD,
    SMALL,
    TITLE,
    Column,
    Paragraph,
    Room,
    Wall,
    footer,
    set_column,
)

_SIGN = 5.2  # radius of a level's sign
_LEVELS_SHARE = 0.36
_GAP = 12.0
_MOST_PITCH = 8.0
_DOT = 2.7  # radius


def question(wall: Wall, value: QuestionShown) -> Iterator[Shape]:
    """Large at the left the question, at the right what the levels are called."""
    inner = wall.inner
    side = inner.width * _LEVELS_SHARE if value.levels else 0.0
    yield from _place(value.area, value.place, wall, inner.left, inner.top, inner.width)
    left = Room(inner.left, inner.top + 14.0, inner.width - side - _GAP, inner.height - 14.0)
    below = 22.0 if value.voting else 0.0
    asked = Room(left.left, left.top, left.width, left.height - below)
    words = [Paragraph(value.question, TITLE * 1.1, Weight.SEMIBOLD)]
    yield from set_column(wall, words, asked, align=0.38).shapes
    if value.voting:
        yield from _voting(wall, value, Room(left.left, left.bottom - below, left.width, below))
    if value.levels:
        yield from _levels(
            wall, value, Room(inner.right - side, left.top + 4.0, side, left.height - 8.0)
        )
    yield from footer(wall, value.footer)


def distribution(wall: Wall, value: DistributionShown) -> Iterator[Shape]:
    """A row of dots for each answer; the one agreed on stands out."""
    inner = wall.inner
    yield from _place(value.area, value.place, wall, inner.left, inner.top, inner.width)
    head = _heading(wall, value, Room(inner.left, inner.top + 12.0, inner.width, 34.0))
    yield from head.shapes
    top = head.bottom + 6.0
    height = (inner.bottom - top) / len(value.rows)
    for at, row in enumerate(value.rows):
        room = Room(inner.left, top + at * height, inner.width, height)
        yield from _row(wall, row, value.area, room, max(each.count for each in value.rows))
    yield from footer(wall, value.footer)


def _heading(wall: Wall, value: DistributionShown, room: Room) -> Column:
    words = [
        Paragraph(value.question, HEAD, Weight.SEMIBOLD, after=0.5),
        Paragraph(value.summary, BODY * 0.9, ink=Ink.MUTED),
    ]
    return set_column(wall, words, room)


def _place(
    area: str, place: str, wall: Wall, left: float, top: float, width: float
) -> Iterator[Shape]:
    mark = 5.0
    yield area_mark(area, left + mark / 2, top + mark / 2 - 0.5, mark, fill(area))
    room = Room(left + mark + 3.0, top + 0.2, width - mark - 3.0, 7.0)
    yield from set_column(wall, [Paragraph(place, SMALL * 1.2, ink=Ink.MUTED)], room).shapes


def _voting(wall: Wall, value: QuestionShown, room: Room) -> Iterator[Shape]:
    words = [Paragraph(value.voting, HEAD, Weight.SEMIBOLD)]
    column = set_column(wall, words, Room(room.left, room.top, room.width, room.height - 7.0))
    yield from column.shapes
    top = column.bottom + 3.0
    yield Path(box(room.left, top, room.width, 2.2, 1.1), fill=Ink.HAIRLINE)
    done = room.width * value.voted / max(1, value.expected)
    if done > 0:
        yield Path(box(room.left, top, max(done, 2.2), 2.2, 1.1), fill=fill(value.area))


def _levels(wall: Wall, value: QuestionShown, room: Room) -> Iterator[Shape]:
    """The levels one below the other, every one with its sign."""
    pitch = min(20.0, room.height / len(value.levels))
    first = room.top + (room.height - pitch * len(value.levels)) / 2
    for at, (sign, title) in enumerate(value.levels):
        middle = first + (at + 0.5) * pitch
        yield from _sign(sign, value.area, room.left + _SIGN, middle, is_filled=False)
        left = room.left + 2 * _SIGN + 4.0
        words = Room(left, middle - pitch / 2 + 1.0, room.right - left, pitch - 2.0)
        yield from set_column(wall, [Paragraph(title, BODY)], words, align=0.5).shapes


def _sign(sign: str, area: str, x: float, y: float, *, is_filled: bool) -> Iterator[Shape]:
    if is_filled:
        yield Path(disc(x, y, _SIGN), fill=fill(area))
    else:
        yield Path(disc(x, y, _SIGN - 0.3), fill=tint(area), stroke=fill(area), width=0.6)
    ink = on_fill(area) if is_filled else Ink.TEXT
    yield Label(sign, x, y + CAP * BODY / 2, BODY, Anchor.MIDDLE, Weight.SEMIBOLD, ink)


def _row(wall: Wall, row: LevelCount, area: str, room: Room, most: int) -> Iterator[Shape]:
    middle = room.top + room.height / 2
    if row.agreed:
        ground = box(room.left - 2.0, room.top + 0.6, room.width + 4.0, room.height - 1.2, 2.0)
        yield Path(ground, fill=tint(area))
    yield from _sign(row.sign, area, room.left + _SIGN, middle, is_filled=row.agreed)
    left, names = room.left + 2 * _SIGN + 4.0, room.width * 0.3
    weight = Weight.SEMIBOLD if row.agreed else Weight.REGULAR
    words = Room(left, room.top + 1.0, names, room.height - 2.0)
    title = Paragraph(row.title, BODY, weight)
    yield from set_column(wall, [title], words, align=0.5).shapes
    if not row.count:
        return
    start, end = left + names + 4.0, room.right - 12.0
    pitch = min(_MOST_PITCH, (end - start - 2 * _DOT) / max(1, most - 1))
    for dot in range(row.count):
        yield Path(disc(start + _DOT + dot * pitch, middle, _DOT), fill=fill(area))
    baseline = middle + CAP * HEAD / 2
    yield Label(str(row.count), room.right, baseline, HEAD, Anchor.END, Weight.SEMIBOLD)
