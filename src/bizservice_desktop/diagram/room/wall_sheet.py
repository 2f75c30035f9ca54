"""The programme for the wall on A3 sheets, on which an hour is as high as an hour.

Only what would be lower than its words is drawn as high as they are. What one sheet cannot hold
goes on on the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from bizservice_desktop.domain.agenda.schedule import Schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording

from ..scene.outline import box, line
from ..scene.palette import Ink, fill
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight
from ..scene.text import Hyphenate, Measure, no_hyphens, stacked
from .wall_rows import AIR, EDGE, GAP, LINE, SMALLEST, Column, Item, Row, Rows
from .wall_setting import LEADING, Room, Wall

WIDTH, HEIGHT = 297.0, 420.0
_MARGIN = 18.0
_TIME = 26.0
_WHEN = 6.5
_TITLES = (15.0, 12.0, 10.0, 8.0)
_MOST_TITLE = 3  # lines
_SIZES = (7.5, 6.5, SMALLEST)  # of an item's title
_FOOT = 2 * LINE
_STEP = 4.0  # mm


@dataclass(frozen=True, slots=True)
class WallSheet:
    """What the sheets say above and below the programme; `schedule` holds only what may be seen."""

    title: str
    when: str
    schedule: Schedule
    basis: str = ""


def wall_sheets(
    sheet: WallSheet,
    wording: Wording,
    measure: Measure,
    hyphenate: Hyphenate = no_hyphens,
    *,
    in_short: bool = False,
) -> tuple[Scene, ...]:
    """Draw the programme on as few sheets as hold it; `in_short` leaves the details out."""
    wall = Wall(WIDTH, measure, hyphenate)
    head = _Head(sheet, wall)
    room = HEIGHT - _MARGIN - _FOOT - head.height
    width = WIDTH - 2 * _MARGIN - _TIME
    sizes = (Rows(wording, wall, width, size, details=not in_short) for size in _SIZES)
    parted = min((_parted([*rows.of(sheet.schedule, room)], room) for rows in sizes), key=len)
    pages = len(parted)
    scenes = []
    for number, on_sheet in enumerate(parted or [[]], 1):
        page = wording.caption("cap_wall_sheet_of", sheet=number, sheets=pages) if pages > 1 else ""
        end = sheet.schedule.end if number >= pages else None
        painter = _Painter(head, wording, on_sheet, page, end)
        scenes.append(Scene(WIDTH, HEIGHT, tuple(painter.shapes())))
    return tuple(scenes)


def _parted(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """As few sheets as hold the rows, each as full as the others."""
    fewest = _filled(rows, room)
    highest = max((row.need for row in rows), default=room)
    capacity = room - _STEP
    while capacity >= highest and len(fuller := _filled(rows, capacity)) == len(fewest):
        fewest, capacity = fuller, capacity - _STEP
    return fewest


def _filled(rows: Sequence[Row], room: float) -> list[list[Row]]:
    sheets: list[list[Row]] = []
    left = 0.0
    for row in rows:
        if not sheets or (row.need > left and sheets[-1]):
            sheets.append([])
            left = room
        sheets[-1].append(row)
        left -= row.need
    return sheets


def _heights(room: float, minutes: Sequence[int], least: Sequence[float]) -> list[float]:
    """Every minute as high as another, but nothing lower than the `least` mm it needs."""
    low: set[int] = set()
    while True:
        rest = sum(span for at, span in enumerate(minutes) if at not in low)
        free = room - sum(least[at] for at in low)
        scale = max(0.0, free) / rest if rest else 0.0
        lower = {n for n, span in enumerate(minutes) if n not in low and span * scale < least[n]}
        if not lower:
            break
        low |= lower
    return [least[at] if at in low else span * scale for at, span in enumerate(minutes)]


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above the programme of every sheet."""

    sheet: WallSheet
    wall: Wall

    @property
    def size(self) -> float:
        few = (size for size in _TITLES if len(self._title(size)) <= _MOST_TITLE)
        return next(few, _TITLES[-1])

    @property
    def height(self) -> float:
        titles = len(self._title(self.size)) * self.size * 1.1
        return _MARGIN + titles + len(self._when()) * _WHEN * LEADING + 12.0

    def shapes(self) -> Iterator[Shape]:
        size, title = self.size, self._title(self.size)
        yield from stacked(title, _MARGIN, _MARGIN + size, size, size * 1.1, weight=Weight.BOLD)
        y = _MARGIN + len(title) * size * 1.1 + _WHEN * 1.2
        yield from stacked(self._when(), _MARGIN, y, _WHEN, _WHEN * LEADING, ink=Ink.MUTED)

    def _title(self, size: float) -> tuple[str, ...]:
        return self.wall.lines(self.sheet.title, WIDTH - 2 * _MARGIN, size, Weight.BOLD)

    def _when(self) -> tuple[str, ...]:
        when = self.sheet.when
        return self.wall.lines(when, WIDTH - 2 * _MARGIN, _WHEN, Weight.REGULAR) if when else ()


@dataclass(frozen=True, slots=True)
class _Painter:
    """Draws one sheet; `end` is when the programme ends, None where it goes on on the next."""

    head: _Head
    wording: Wording
    rows: Sequence[Row]
    page: str
    end: int | None

    def shapes(self) -> Iterator[Shape]:
        yield from self.head.shapes()
        top = self.head.height
        if not self.rows:
            yield Label(self.wording.caption("cap_agenda_empty"), _MARGIN, top, _WHEN)
        room = HEIGHT - _MARGIN - _FOOT - top
        heights = _heights(room, [r.minutes for r in self.rows], [r.need for r in self.rows])
        places = [*accumulate(heights, initial=top)]
        for row, y, height in zip(self.rows, places, heights, strict=False):
            if row.columns:
                yield from self._clock(row.start, y)
                yield from self._row(row, y, height)
        if self.end is not None and self.rows:
            yield from self._clock(self.end, places[-1], Ink.MUTED)
        yield from self._foot()

    def _clock(self, minute: int, y: float, ink: Ink = Ink.TEXT) -> Iterator[Shape]:
        yield Path(line(_MARGIN, y, _MARGIN + _TIME - GAP, y), stroke=Ink.HAIRLINE)
        at, size = y + 1.05 * SMALLEST, 1.05 * SMALLEST
        yield Label(format_clock(minute), _MARGIN, at, size, weight=Weight.SEMIBOLD, ink=ink)

    def _row(self, row: Row, y: float, height: float) -> Iterator[Shape]:
        left, width = _MARGIN + _TIME, WIDTH - 2 * _MARGIN - _TIME
        yield from stacked(row.head, left, y + SMALLEST, SMALLEST, LINE, weight=Weight.SEMIBOLD)
        above = len(row.head) * LINE + row.named
        y, height = y + above, height - above
        longest = max(column.minutes for column in row.columns)
        width = (width - GAP * (len(row.columns) - 1)) / len(row.columns)
        for at, column in enumerate(row.columns):
            share = column.minutes / longest if longest else 1.0
            place = Room(left + at * (width + GAP), y, width, max(column.need, share * height))
            x, base = place.left + EDGE, y - row.named + SMALLEST
            yield from stacked(column.head, x, base, SMALLEST, LINE, weight=Weight.SEMIBOLD)
            yield from self._column(column, place)

    def _column(self, column: Column, at: Room) -> Iterator[Shape]:
        minutes = [item.slot.end - item.slot.start for item in column.items]
        heights = _heights(at.height, minutes, [item.need for item in column.items])
        y = at.top
        for item, height in zip(column.items, heights, strict=True):
            yield from self._item(item, Room(at.left, y, at.width, height - AIR))
            y += height

    def _item(self, item: Item, at: Room) -> Iterator[Shape]:
        block = item.slot.block
        is_work = block.kind.is_work
        edge = Ink.EDGE if not is_work else fill((block.areas or ("area_strategy",))[0])
        dash = () if is_work else (1.2, 1.2)
        ground = Ink.SURFACE if is_work else Ink.GROUND
        frame = box(at.left, at.top, at.width, at.height)
        yield Path(frame, ground, Ink.EDGE, 0.25, dash, key=block.id)
        yield Path(box(at.left, at.top, EDGE, at.height), edge)
        x, y = at.left + EDGE + 3, at.top + max(0.0, (at.height - item.words) / 2)
        size, leading, semibold = item.size, item.size * LEADING, Weight.SEMIBOLD
        base = y + 0.98 * size
        yield from stacked(item.title, x, base, size, leading, weight=semibold)
        if item.length:
            yield Label(item.length, at.right - GAP, base, SMALLEST, Anchor.END, ink=Ink.MUTED)
        below = y + len(item.title) * leading + 0.98 * SMALLEST
        yield from stacked(item.more, x, below, SMALLEST, LINE, ink=Ink.MUTED)

    def _foot(self) -> Iterator[Shape]:
        y = HEIGHT - _MARGIN + 0.3 * LINE
        if self.page:
            yield Label(self.page, WIDTH - _MARGIN, y, SMALLEST, Anchor.END, ink=Ink.MUTED)
        basis, wall = self.head.sheet.basis, self.head.wall
        if basis and self.end is not None:
            lines = wall.lines(basis, WIDTH - 2 * _MARGIN - 45.0, SMALLEST, Weight.REGULAR)
            yield from stacked(
                lines, _MARGIN, y - (len(lines) - 1) * LINE, SMALLEST, LINE, ink=Ink.MUTED
            )
