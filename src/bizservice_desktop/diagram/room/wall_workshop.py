"""What the wall shows while a group works: question, votes, programme and countdown."""

from collections.abc import Iterator

from ..scene.area_mark import area_mark
from ..scene.outline import box, disc
from ..scene.palette import Ink, fill, on_fill, tint
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from ..scene.text import stacked
from .shareable import (
    AgendaRow,
    AgendaShown,
    CountdownShown,
    DistributionShown,
    LevelCount,
    QuestionShown,
    WallStatus,
)
from .wall_setting import (
    BODY,
    CAP,
    GIANT,
    HEAD,
    LEADING,
    SHRINK,
    SMALL,
    TITLE,
    Paragraph,
    Room,
    Wall,
    heading,
    progress_bar,
    set_column,
)

_SIGN = 5.2  # radius of a level's sign
_WORDS = 2 * _SIGN + 4.0  # where what it is called begins
_LEVELS_SHARE = 0.36
_GAP = 12.0
_MOST_PITCH = 8.0
_DOT = 2.7  # radius
_STATUS_INK = {
    WallStatus.ON_TIME: Ink.OK,
    WallStatus.TIGHT: Ink.WARN,
    WallStatus.LATE: Ink.DANGER,
}
_ROW = 1.4  # em
_CLOCK = 3.4  # em
_LARGEST = HEAD * 1.2
_MOST_APART = 1.0  # em that rows stand further apart where there is room


def question(wall: Wall, value: QuestionShown) -> Iterator[Shape]:
    """Large at the left the question, at the right what the levels are called."""
    inner = wall.inner
    side = inner.width * _LEVELS_SHARE if value.levels else 0.0
    yield from _place(wall, value)
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


def distribution(wall: Wall, value: DistributionShown) -> Iterator[Shape]:
    """A row of dots for each answer; the one agreed on stands out."""
    inner = wall.inner
    yield from _place(wall, value)
    words = [
        Paragraph(value.question, HEAD, Weight.SEMIBOLD, after=0.5),
        Paragraph(value.summary, BODY * 0.9, ink=Ink.MUTED),
    ]
    head = set_column(wall, words, Room(inner.left, inner.top + 12.0, inner.width, 34.0))
    yield from head.shapes
    top = head.bottom + 6.0
    height = (inner.bottom - top) / len(value.rows)
    most = max(row.count for row in value.rows)
    for at, row in enumerate(value.rows):
        room = Room(inner.left, top + at * height, inner.width, height)
        yield from _votes(wall, row, value.area, room, most)


def _place(wall: Wall, value: QuestionShown | DistributionShown) -> Iterator[Shape]:
    """Above a question where in the method it stands."""
    left, top, mark = wall.inner.left, wall.inner.top, 5.0
    yield area_mark(value.area, left + mark / 2, top + mark / 2 - 0.5, mark, fill(value.area))
    room = Room(left + mark + 3.0, top + 0.2, wall.inner.width - mark - 3.0, 7.0)
    yield from set_column(wall, [Paragraph(value.place, SMALL * 1.2, ink=Ink.MUTED)], room).shapes


def _voting(wall: Wall, value: QuestionShown, room: Room) -> Iterator[Shape]:
    words = [Paragraph(value.voting, HEAD, Weight.SEMIBOLD)]
    column = set_column(wall, words, Room(room.left, room.top, room.width, room.height - 7.0))
    yield from column.shapes
    done = room.width * value.voted / max(1, value.expected)
    bar = Room(room.left, column.bottom + 3.0, room.width, 2.2)
    yield from progress_bar(bar, done, fill(value.area))


def _levels(wall: Wall, value: QuestionShown, room: Room) -> Iterator[Shape]:
    """The levels one below the other, every one with its sign."""
    pitch = min(20.0, room.height / len(value.levels))
    first = room.top + (room.height - pitch * len(value.levels)) / 2
    for at, (sign, title) in enumerate(value.levels):
        middle = first + (at + 0.5) * pitch
        yield from _sign(sign, value.area, room.left + _SIGN, middle, is_filled=False)
        left = room.left + _WORDS
        words = Room(left, middle - pitch / 2 + 1.0, room.right - left, pitch - 2.0)
        yield from set_column(wall, [Paragraph(title, BODY)], words, align=0.5).shapes


def _sign(sign: str, area: str, x: float, y: float, *, is_filled: bool) -> Iterator[Shape]:
    if is_filled:
        yield Path(disc(x, y, _SIGN), fill=fill(area))
    else:
        yield Path(disc(x, y, _SIGN - 0.3), fill=tint(area), stroke=fill(area), width=0.6)
    ink = on_fill(area) if is_filled else Ink.TEXT
    yield Label(sign, x, y + CAP * BODY / 2, BODY, Anchor.MIDDLE, Weight.SEMIBOLD, ink)


def _votes(wall: Wall, row: LevelCount, area: str, room: Room, most: int) -> Iterator[Shape]:
    middle = room.top + room.height / 2
    if row.agreed:
        ground = box(room.left - 2.0, room.top + 0.6, room.width + 4.0, room.height - 1.2, 2.0)
        yield Path(ground, fill=tint(area))
    yield from _sign(row.sign, area, room.left + _SIGN, middle, is_filled=row.agreed)
    left, names = room.left + _WORDS, room.width * 0.3
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


def agenda(wall: Wall, value: AgendaShown) -> Iterator[Shape]:
    """All items with their times; the one that is going on stands out, those done step back."""
    title = heading(wall, value.title)
    yield from title.shapes
    rows = wall.inner.below(title.bottom + 5.0)
    size = _LARGEST
    while (sum(_heights(wall, value.rows, rows.width, size)) > rows.height) and size > 0.01:
        size *= SHRINK
    heights = _heights(wall, value.rows, rows.width, size)
    free = max(0.0, rows.height - sum(heights)) / max(1, len(heights))
    apart = min(_MOST_APART * size, free)
    top = rows.top
    for at, (row, needed) in enumerate(zip(value.rows, heights, strict=True)):
        place = Room(rows.left, top, rows.width, needed + apart)
        yield from _item(wall, row, place, size, at, value.now)
        top = place.bottom


def countdown(wall: Wall, value: CountdownShown) -> Iterator[Shape]:
    """What is going on, what is left of it in figures that fill the wall, and what follows."""
    inner = wall.inner
    middle, anchor = wall.width / 2, Anchor.MIDDLE
    head = Room(inner.left, inner.top, inner.width, 22.0)
    title = Paragraph(value.title, TITLE * 1.1, Weight.SEMIBOLD)
    yield from set_column(wall, [title], head, align=0.5, anchor=anchor).shapes
    digits = _clock(value.seconds)
    size = GIANT
    while wall.measure.width(digits, size, Weight.BOLD) > inner.width:
        size *= SHRINK
    ink = Ink.DANGER if value.seconds < 0 else Ink.MUTED if value.pause_words else Ink.TEXT
    yield Label(digits, middle, 76.0, size, anchor, Weight.BOLD, ink)
    width = inner.width * 0.7
    bar, colour = Room(middle - width / 2, 87.0, width, 2.6), _STATUS_INK[value.status]
    yield from progress_bar(bar, width * min(1.0, max(0.0, value.share)), colour)
    words = [
        Paragraph(value.pause_words, HEAD, Weight.SEMIBOLD),
        Paragraph(value.status_words, BODY, Weight.SEMIBOLD, colour),
        Paragraph(value.then, HEAD, ink=Ink.MUTED),
    ]
    yield from set_column(wall, words, inner.below(bar.top + 7.0), anchor=anchor).shapes


def _heights(wall: Wall, rows: tuple[AgendaRow, ...], width: float, size: float) -> list[float]:
    """How high each row is: a title too long for its line goes on in the next."""
    counts = [len(_title_lines(wall, row, width, size)) for row in rows]
    return [(_ROW + LEADING * (count - 1)) * size for count in counts]


def _title_lines(wall: Wall, row: AgendaRow, width: float, size: float) -> tuple[str, ...]:
    return wall.lines(row.title, width - (_CLOCK + 1.2) * size, size, Weight.SEMIBOLD)


def _item(
    wall: Wall, row: AgendaRow, room: Room, size: float, at: int, now: int | None
) -> Iterator[Shape]:
    is_now = at == now
    is_past = now is not None and at < now
    if is_now:
        edge, width = room.left - 2.5, room.width + 5.0
        yield Path(box(edge, room.top, width, room.height, 2.0), fill=Ink.STR_TINT)
        yield Path(box(edge, room.top, 1.6, room.height, 0.8), fill=Ink.ACCENT)
    lines = _title_lines(wall, row, room.width, size)
    leading = LEADING * size
    baseline = room.top + (room.height - leading * (len(lines) - 1)) / 2 + 0.33 * size
    ink = Ink.MUTED if is_past or row.is_break else Ink.TEXT
    weight = Weight.SEMIBOLD if is_now else Weight.REGULAR
    clock = room.left + (_CLOCK - 0.6) * size
    yield Label(row.clock, clock, baseline, size, Anchor.END, Weight.SEMIBOLD, ink)
    left = room.left + (_CLOCK + 0.4) * size
    yield from stacked(lines, left, baseline, size, leading, weight=weight, ink=ink)


def _clock(seconds: int) -> str:
    """`17:24`; over time `+2:05`; from an hour on `1:02:03`."""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "+" if seconds < 0 else ""
    hours, under = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{under:02d}:{rest:02d}"
    return f"{sign}{minutes}:{rest:02d}"
