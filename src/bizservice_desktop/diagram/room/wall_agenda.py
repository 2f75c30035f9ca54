"""The programme on the wall, and the countdown of the item that is going on."""

from collections.abc import Iterator

from ..scene.outline import box
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from .shareable import AgendaRow, AgendaShown, CountdownShown, WallStatus
from .wall_setting import BODY, GIANT, HEAD, TITLE, Paragraph, Room, Wall, footer, set_column

_STATUS_INK = {
    WallStatus.ON_TIME: Ink.OK,
    WallStatus.TIGHT: Ink.WARN,
    WallStatus.LATE: Ink.DANGER,
}
_ROW = 1.4  # em
_CLOCK = 3.4  # em
_SHRINK = 0.95
_LARGEST = HEAD * 1.2
_MOST_APART = 1.0  # em that rows stand further apart where there is room


def agenda(wall: Wall, value: AgendaShown) -> Iterator[Shape]:
    """All items with their times; the one that is going on stands out, those done step back."""
    inner = wall.inner
    room = Room(inner.left, inner.top, inner.width, 20.0)
    title = set_column(wall, [Paragraph(value.title, TITLE, Weight.SEMIBOLD)], room)
    yield from title.shapes
    top = title.bottom + 5.0
    rows = Room(inner.left, top, inner.width, inner.bottom - top)
    size = _LARGEST
    while (sum(_heights(wall, value.rows, rows.width, size)) > rows.height) and size > 0.01:
        size *= _SHRINK
    heights = _heights(wall, value.rows, rows.width, size)
    free = max(0.0, rows.height - sum(heights)) / max(1, len(heights))
    apart = min(_MOST_APART * size, free)
    for at, (row, needed) in enumerate(zip(value.rows, heights, strict=True)):
        height = needed + apart
        place = Room(rows.left, top, rows.width, height)
        yield from _row(wall, row, place, size, at, value.now)
        top += height
    yield from footer(wall, value.footer)


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
        size *= _SHRINK
    ink = Ink.DANGER if value.seconds < 0 else Ink.MUTED if value.pause_words else Ink.TEXT
    yield Label(digits, middle, 76.0, size, anchor, Weight.BOLD, ink)
    width = inner.width * 0.7
    left, bar = middle - width / 2, 87.0
    colour = _STATUS_INK[value.status]
    yield Path(box(left, bar, width, 2.6, 1.3), fill=Ink.HAIRLINE)
    done = width * min(1.0, max(0.0, value.share))
    if done > 0:
        yield Path(box(left, bar, max(done, 2.6), 2.6, 1.3), fill=colour)
    words = [
        Paragraph(value.pause_words, HEAD, Weight.SEMIBOLD),
        Paragraph(value.status_words, BODY, Weight.SEMIBOLD, colour),
        Paragraph(value.then, HEAD, ink=Ink.MUTED),
    ]
    below = Room(inner.left, bar + 7.0, inner.width, inner.bottom - bar - 7.0)
    yield from set_column(wall, words, below, anchor=anchor).shapes
    yield from footer(wall, value.footer)


def _heights(wall: Wall, rows: tuple[AgendaRow, ...], width: float, size: float) -> list[float]:
    """How high each row is: a title too long for its line goes on in the next."""
    room = width - (_CLOCK + 1.2) * size
    return [
        (_ROW + 1.28 * (len(wall.lines(row.title, room, size, Weight.SEMIBOLD)) - 1)) * size
        for row in rows
    ]


def _row(
    wall: Wall, row: AgendaRow, room: Room, size: float, at: int, now: int | None
) -> Iterator[Shape]:
    is_now = at == now
    is_past = now is not None and at < now
    if is_now:
        yield Path(
            box(room.left - 2.5, room.top, room.width + 5.0, room.height, 2.0), fill=Ink.STR_TINT
        )
        yield Path(box(room.left - 2.5, room.top, 1.6, room.height, 0.8), fill=Ink.ACCENT)
    lines = wall.lines(row.title, room.width - (_CLOCK + 1.2) * size, size, Weight.SEMIBOLD)
    baseline = room.top + (room.height - 1.28 * (len(lines) - 1) * size) / 2 + 0.33 * size
    ink = Ink.MUTED if is_past or row.is_break else Ink.TEXT
    weight = Weight.SEMIBOLD if is_now else Weight.REGULAR
    yield Label(
        row.clock,
        room.left + (_CLOCK - 0.6) * size,
        baseline,
        size,
        Anchor.END,
        Weight.SEMIBOLD,
        ink,
    )
    left = room.left + (_CLOCK + 0.4) * size
    for number, line in enumerate(lines):
        yield Label(line, left, baseline + number * 1.28 * size, size, Anchor.START, weight, ink)


def _clock(seconds: int) -> str:
    """`17:24`; over time `+2:05`; from an hour on `1:02:03`."""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "+" if seconds < 0 else ""
    hours, under = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{under:02d}:{rest:02d}"
    return f"{sign}{minutes}:{rest:02d}"
