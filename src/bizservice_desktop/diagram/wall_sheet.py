"""The programme for the wall: an A3 sheet on which an hour is as high as an hour."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from bizservice_desktop.domain.agenda import BlockKind
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.schedule import Schedule, Slot
from bizservice_desktop.domain.wording import Wording

from .outline import box, line
from .palette import Ink, fill
from .scene import Anchor, Label, Path, Scene, Shape, Weight
from .text import Hyphenate, Measure, break_lines, no_hyphens

WIDTH, HEIGHT = 297.0, 420.0
_MARGIN = 18.0
_TIME = 26.0
_GAP = 3.0
_EDGE = 3.0
_LARGEST, _SMALLEST = 7.5, 2.2
_LEADING = 1.28
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
    painter = _Painter(sheet, wording, measure, hyphenate)
    return Scene(WIDTH, HEIGHT, tuple(painter.shapes()))


@dataclass(frozen=True, slots=True)
class _Place:
    """A box on the sheet, in mm."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Painter:
    sheet: WallSheet
    wording: Wording
    measure: Measure
    hyphenate: Hyphenate

    def shapes(self) -> Iterator[Shape]:
        y = _MARGIN
        for words, size, weight, ink in (
            (self.sheet.title, 15.0, Weight.BOLD, Ink.TEXT),
            (self.sheet.when, 6.5, Weight.REGULAR, Ink.MUTED),
        ):
            y += _MARGIN / 6
            lines = self._lines(words, WIDTH - 2 * _MARGIN, size, weight)
            for each in lines:
                y += size * 1.1
                yield Label(each, _MARGIN, y, size, weight=weight, ink=ink)
        plan = self.sheet.schedule
        if not plan.slots:
            return
        top = y + 10
        first = min(slot.start for slot in plan.slots)
        scale = (HEIGHT - _MARGIN - top) / max(1, plan.end - first)
        chains = plan.chains
        for chain, following in zip_longest(chains, chains[1:]):
            y = top + (chain[0].start - first) * scale
            covered = following[0].overlap if following else 0
            yield from self._chain(chain, y, scale, covered * scale)
        yield from self._end(top + (plan.end - first) * scale)

    def _chain(
        self, chain: tuple[Slot, ...], y: float, scale: float, covered: float
    ) -> Iterator[Shape]:
        """`covered` mm of the longest will lie under the chain that follows."""
        longest = max(slot.block.minutes for slot in chain) * scale
        size = max(_SMALLEST, min(6.5, 0.8 * longest))
        clock = format_clock(chain[0].start)
        yield Path(line(_MARGIN, y, _MARGIN + _TIME - _GAP, y), stroke=Ink.HAIRLINE)
        yield Label(clock, _MARGIN, y + size * 0.95, size, weight=Weight.SEMIBOLD)
        left = _MARGIN + _TIME + (40.0 if chain[0].overlap else 0.0)
        width = (WIDTH - _MARGIN - left - _GAP * (len(chain) - 1)) / len(chain)
        for number, slot in enumerate(chain):
            height = slot.block.minutes * scale
            if height > 0:
                x = left + number * (width + _GAP)
                seen = min(height, longest - covered)
                yield from self._block(slot, _Place(x, y, width, max(0.5, height - _AIR)), seen)

    def _end(self, y: float) -> Iterator[Shape]:
        end = format_clock(self.sheet.schedule.end)
        yield Path(line(_MARGIN, y, _MARGIN + _TIME - _GAP, y), stroke=Ink.HAIRLINE)
        yield Label(end, _MARGIN, y + 6.2, 6.5, weight=Weight.SEMIBOLD, ink=Ink.MUTED)

    def _block(self, slot: Slot, at: _Place, seen: float) -> Iterator[Shape]:
        block = slot.block
        is_work = block.kind is BlockKind.WORK
        edge = Ink.EDGE if not is_work else fill((block.areas or ("area_strategy",))[0])
        dash = () if is_work else (1.2, 1.2)
        ground = Ink.SURFACE if is_work else Ink.GROUND
        yield Path(box(at.x, at.y, at.width, at.height), ground, Ink.EDGE, 0.25, dash, key=block.id)
        yield Path(box(at.x, at.y, _EDGE, at.height), edge)
        yield from self._words(
            slot, _Place(at.x + _EDGE + 3, at.y, at.width - _EDGE - 6, min(at.height, seen))
        )

    def _words(self, slot: Slot, at: _Place) -> Iterator[Shape]:
        """The title as large as it fits; then, as long as there is room, the rest."""
        block, wording = slot.block, self.wording
        length = wording.duration(block.minutes)
        size, lines = self._title(block.title, at)
        shown = len(lines) * size * _LEADING
        rest = [" · ".join(part for part in (length, block.room) if part)]
        rest += [block.detail] if block.kind is BlockKind.WORK and block.detail else []
        small = max(_SMALLEST, min(4.4, size * 0.68))
        more: list[str] = []
        for each in rest:
            broken = self._lines(each, at.width, small, Weight.REGULAR)
            if shown + (len(more) + len(broken)) * small * _LEADING <= at.height - 1:
                more += broken
        top = at.y + max(0.0, (at.height - shown - len(more) * small * _LEADING) / 2)
        for number, each in enumerate(lines):
            base = top + size * (0.95 + number * _LEADING)
            yield Label(each, at.x, base, size, Anchor.START, Weight.SEMIBOLD)
        for number, each in enumerate(more):
            base = top + shown + small * (0.95 + number * _LEADING)
            yield Label(each, at.x, base, small, ink=Ink.MUTED)

    def _title(self, title: str, at: _Place) -> tuple[float, tuple[str, ...]]:
        """The largest size at which the whole title fits; the smallest when none does."""
        size = min(_LARGEST, at.height / _LEADING)
        while size > _SMALLEST:
            lines = self._lines(title, at.width, size, Weight.SEMIBOLD)
            if len(lines) * size * _LEADING <= at.height + 1e-6:
                return size, lines
            size -= 0.25
        return _SMALLEST, self._lines(title, at.width, _SMALLEST, Weight.SEMIBOLD)

    def _lines(self, words: str, width: float, size: float, weight: Weight) -> tuple[str, ...]:
        return break_lines(words, width, size, weight, self.measure, self.hyphenate)
