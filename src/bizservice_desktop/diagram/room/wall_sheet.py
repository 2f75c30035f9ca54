"""The programme for the wall: an A3 sheet on which an hour is as high as an hour.

Only what would be lower than a line that can be read from a step away is drawn as high as that.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise, zip_longest

from bizservice_desktop.domain.agenda.schedule import Schedule, Slot
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording

from ..scene.outline import box, line
from ..scene.palette import Ink, fill
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, no_hyphens, stacked
from .wall_setting import LEADING, Room, Wall

WIDTH, HEIGHT = 297.0, 420.0
_MARGIN = 18.0
_TIME = 26.0
_GAP = 3.0
_EDGE = 3.0
_LARGEST, _SMALLEST = 7.5, pt(8)
_LOW = 13.0  # mm of a box in which title and length share a line
_AIR = 0.9  # mm between what follows


@dataclass(frozen=True, slots=True)
class WallSheet:
    """What the sheet says above the programme; `schedule` holds only what may be seen."""

    title: str
    when: str
    schedule: Schedule


def wall_sheet(
    sheet: WallSheet, wording: Wording, measure: Measure, hyphenate: Hyphenate = no_hyphens
) -> Scene:
    """Draw the programme, each block as high as its time; nothing private is on it."""
    painter = _Painter(sheet, wording, Wall(WIDTH, measure, hyphenate))
    return Scene(WIDTH, HEIGHT, tuple(painter.shapes()))


@dataclass(frozen=True, slots=True)
class _Hours:
    """Where on the sheet a time is, in mm from above: straight between `times` at `places`."""

    times: tuple[int, ...]
    places: tuple[float, ...]

    def y(self, minute: int) -> float:
        at = max(0, min(bisect_right(self.times, minute) - 1, len(self.times) - 2))
        begin, end = self.times[at : at + 2]
        above, below = self.places[at : at + 2]
        return above + (below - above) * (minute - begin) / (end - begin)


def _hours(plan: Schedule, top: float) -> _Hours:
    """Every minute as high as another, but nothing between two times lower than a line."""
    times = sorted({time for slot in plan.slots for time in (slot.start, slot.end)})
    if len(times) == 1:
        times.append(times[0] + 1)
    spans = [end - begin for begin, end in pairwise(times)]
    room = HEIGHT - _MARGIN - top
    least = min(_SMALLEST * LEADING + _AIR, room / len(spans))
    low: set[int] = set()
    scale = 0.0
    while True:
        rest = sum(span for at, span in enumerate(spans) if at not in low)
        scale = (room - least * len(low)) / rest if rest else 0.0
        lower = {at for at, span in enumerate(spans) if at not in low and span * scale < least}
        if not lower:
            break
        low |= lower
    heights = (least if at in low else span * scale for at, span in enumerate(spans))
    return _Hours(tuple(times), tuple(accumulate(heights, initial=top)))


@dataclass(frozen=True, slots=True)
class _Painter:
    sheet: WallSheet
    wording: Wording
    wall: Wall

    def shapes(self) -> Iterator[Shape]:
        y = _MARGIN
        for words, size, weight, ink in (
            (self.sheet.title, 15.0, Weight.BOLD, Ink.TEXT),
            (self.sheet.when, 6.5, Weight.REGULAR, Ink.MUTED),
        ):
            y += _MARGIN / 6
            lines = self.wall.lines(words, WIDTH - 2 * _MARGIN, size, weight)
            leading = size * 1.1
            yield from stacked(lines, _MARGIN, y + leading, size, leading, weight=weight, ink=ink)
            y += len(lines) * leading
        plan = self.sheet.schedule
        if not plan.slots:
            yield Label(self.wording.caption("cap_agenda_empty"), _MARGIN, y + 14, 6.5)
            return
        hours = _hours(plan, y + 10)
        chains = plan.chains
        for chain, following in zip_longest(chains, chains[1:]):
            yield from self._chain(chain, hours, following[0].start if following else plan.end)
        yield from self._end(hours.y(plan.end))

    def _chain(self, chain: tuple[Slot, ...], hours: "_Hours", following: int) -> Iterator[Shape]:
        """What lasts longer than until `following` will lie under the chain that begins then."""
        y = hours.y(chain[0].start)
        longest = hours.y(max(slot.end for slot in chain)) - y
        size = max(_SMALLEST, min(6.5, 0.8 * longest))
        clock = format_clock(chain[0].start)
        yield Path(line(_MARGIN, y, _MARGIN + _TIME - _GAP, y), stroke=Ink.HAIRLINE)
        yield Label(clock, _MARGIN, y + size * 0.95, size, weight=Weight.SEMIBOLD)
        left = _MARGIN + _TIME + (40.0 if chain[0].overlap else 0.0)
        width = (WIDTH - _MARGIN - left - _GAP * (len(chain) - 1)) / len(chain)
        for number, slot in enumerate(chain):
            height = hours.y(slot.end) - y
            if height > 0:
                x = left + number * (width + _GAP)
                seen = min(height, hours.y(max(following, slot.start)) - y)
                yield from self._block(slot, Room(x, y, width, max(0.5, height - _AIR)), seen)

    def _end(self, y: float) -> Iterator[Shape]:
        end = format_clock(self.sheet.schedule.end)
        yield Path(line(_MARGIN, y, _MARGIN + _TIME - _GAP, y), stroke=Ink.HAIRLINE)
        yield Label(end, _MARGIN, y + 6.2, 6.5, weight=Weight.SEMIBOLD, ink=Ink.MUTED)

    def _block(self, slot: Slot, at: Room, seen: float) -> Iterator[Shape]:
        block = slot.block
        is_work = block.kind.is_work
        edge = Ink.EDGE if not is_work else fill((block.areas or ("area_strategy",))[0])
        dash = () if is_work else (1.2, 1.2)
        ground = Ink.SURFACE if is_work else Ink.GROUND
        yield Path(
            box(at.left, at.top, at.width, at.height), ground, Ink.EDGE, 0.25, dash, key=block.id
        )
        yield Path(box(at.left, at.top, _EDGE, at.height), edge)
        yield from self._words(
            slot, Room(at.left + _EDGE + 3, at.top, at.width - _EDGE - 6, min(at.height, seen))
        )

    def _words(self, slot: Slot, at: Room) -> Iterator[Shape]:
        """The title as large as it fits; then, as long as there is room, the rest."""
        block, wording = slot.block, self.wording
        length = wording.duration(block.minutes)
        together = f"{block.title} · {length}"
        fits = len(self.wall.lines(together, at.width, _SMALLEST, Weight.SEMIBOLD)) == 1
        if at.height < 2 * _SMALLEST * LEADING or (fits and at.height < _LOW):
            yield from self._one_line(together, at)
            return
        size, lines = self._title(block.title, at.width, at.height - _SMALLEST * LEADING - 1)
        shown = len(lines) * size * LEADING
        rest = [" · ".join(part for part in (length, block.room) if part)]
        rest += [block.detail] if block.kind.is_work and block.detail else []
        small = max(_SMALLEST, min(4.4, size * 0.68))
        more: list[str] = []
        for words in rest:
            broken = self.wall.lines(words, at.width, small, Weight.REGULAR)
            if shown + (len(more) + len(broken)) * small * LEADING <= at.height - 1:
                more += broken
        top = at.top + max(0.0, (at.height - shown - len(more) * small * LEADING) / 2)
        x, semibold = at.left, Weight.SEMIBOLD
        yield from stacked(lines, x, top + 0.95 * size, size, LEADING * size, weight=semibold)
        base = top + shown + 0.95 * small
        yield from stacked(more, x, base, small, LEADING * small, ink=Ink.MUTED)

    def _one_line(self, words: str, at: Room) -> Iterator[Shape]:
        """Title and length side by side, as large as there is room; what is too long ends in …"""
        size = max(_SMALLEST, min(_LARGEST, at.height / LEADING))
        wide = self.wall.measure.width(words, size, Weight.SEMIBOLD)
        size = max(_SMALLEST, min(size, size * at.width / wide))
        if len(self.wall.lines(words, at.width, size, Weight.SEMIBOLD)) > 1:
            words = self.wall.lines(words, at.width - size, size, Weight.SEMIBOLD)[0] + "…"
        base = at.top + at.height / 2 + 0.35 * size
        yield Label(words, at.left, base, size, Anchor.START, Weight.SEMIBOLD)

    def _title(self, title: str, width: float, height: float) -> tuple[float, tuple[str, ...]]:
        """The largest size at which the whole title fits; what none fits ends in …"""
        size = min(_LARGEST, height / LEADING)
        while size > _SMALLEST:
            lines = self.wall.lines(title, width, size, Weight.SEMIBOLD)
            if len(lines) * size * LEADING <= height + 1e-6:
                return size, lines
            size -= 0.25
        lines = self.wall.lines(title, width, _SMALLEST, Weight.SEMIBOLD)
        shown = max(1, int(height / (_SMALLEST * LEADING)))
        if len(lines) > shown:
            lines = (*lines[: shown - 1], f"{lines[shown - 1]}…")
        return _SMALLEST, lines
