"""What the wall shows of the day: the programme, and the time of what is going on."""

from collections.abc import Iterator

from ..scene.outline import box
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from ..scene.text import stacked
from .shareable import (
    AgendaRow,
    AgendaShown,
    CountdownShown,
    WallStatus,
)
from .wall_setting import (
    BODY,
    GIANT,
    HEAD,
    LEADING,
    SHRINK,
    TITLE,
    Paragraph,
    Room,
    Wall,
    heading,
    progress_bar,
    set_column,
)

STATUS_INK = {
    WallStatus.ON_TIME: Ink.OK,
    WallStatus.TIGHT: Ink.WARN,
    WallStatus.LATE: Ink.DANGER,
}
_ROW = 1.4  # em
_CLOCK = 3.4  # em
_LARGEST = HEAD * 1.2
_MOST_APART = 1.0  # em that rows stand further apart where there is room


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
    digits = clock_words(value.seconds)
    size = GIANT
    while wall.measure.width(digits, size, Weight.BOLD) > inner.width:
        size *= SHRINK
    ink = Ink.DANGER if value.seconds < 0 else Ink.MUTED if value.pause_words else Ink.TEXT
    yield Label(digits, middle, 76.0, size, anchor, Weight.BOLD, ink)
    width = inner.width * 0.7
    bar, colour = Room(middle - width / 2, 87.0, width, 2.6), STATUS_INK[value.status]
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


def clock_words(seconds: int) -> str:
    """`17:24`; over time `+2:05`; from an hour on `1:02:03`."""
    minutes, rest = divmod(abs(seconds), 60)
    sign = "+" if seconds < 0 else ""
    hours, under = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{under:02d}:{rest:02d}"
    return f"{sign}{minutes}:{rest:02d}"
