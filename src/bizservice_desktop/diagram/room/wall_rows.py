"""The rows of the programme on the wall: their words, broken into lines, and the room they need.

Nothing is set below 16 points, and no word is left out: what has no room goes to another sheet.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from bizservice_desktop.domain.agenda.schedule import Schedule, Slot, Track, tracks
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording

from ..scene.scene import Weight, pt
from .wall_setting import LEADING, Wall

SMALLEST = pt(16)
LINE = SMALLEST * LEADING
PAD, EDGE, GAP, AIR = 1.6, 3.0, 3.0, 0.9  # mm: above and below words, at the left, between boxes
_INSET = EDGE + 3.0
_LEAST_TITLE = 0.5  # of a column; with less the length goes below the title


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the programme, its words broken for its column; `size` is that of its title."""

    slot: Slot
    size: float
    title: tuple[str, ...]
    length: str
    more: tuple[str, ...]

    @property
    def words(self) -> float:
        """How high its words are, in mm."""
        return len(self.title) * self.size * LEADING + len(self.more) * LINE

    @property
    def need(self) -> float:
        return 2 * PAD + self.words + AIR


@dataclass(frozen=True, slots=True)
class Column:
    """What one group goes through; `head` names it."""

    head: tuple[str, ...]
    items: tuple[Item, ...]

    @property
    def minutes(self) -> int:
        return self.items[-1].slot.end - self.items[0].slot.start

    @property
    def need(self) -> float:
        """How high its items are, in mm."""
        return sum(item.need for item in self.items)


@dataclass(frozen=True, slots=True)
class Row:
    """What begins at one time; `minutes` until the next row does, `head` names all of it.

    A row without columns is free time.
    """

    start: int
    minutes: int
    columns: tuple[Column, ...] = ()
    head: tuple[str, ...] = ()

    @property
    def named(self) -> float:
        """How high the names of its columns are, in mm."""
        return max((len(column.head) for column in self.columns), default=0) * LINE

    @property
    def need(self) -> float:
        items = max((column.need for column in self.columns), default=0.0)
        return len(self.head) * LINE + self.named + items


@dataclass(frozen=True, slots=True)
class Rows:
    """Sets a programme in rows `width` mm wide, titles of `size`; `details` are its long words."""

    wording: Wording
    wall: Wall
    width: float
    size: float
    details: bool = True

    def of(self, plan: Schedule, most: float) -> Iterator[Row]:
        """All rows, none of them higher than `most` mm."""
        chains = plan.chains
        for chain, after in zip_longest(chains, chains[1:]):
            end = max(slot.end for slot in chain)
            until = after[0].start if after else end
            row = self._row(chain, max(0, min(end, until) - chain[0].start))
            yield from [row] if row.need <= most else self._parts(row, chain, most)
            if until > end:
                yield Row(end, until - end)

    def _row(self, chain: tuple[Slot, ...], minutes: int) -> Row:
        found = tracks(chain)
        width = (self.width - GAP * (len(found) - 1)) / len(found)
        columns = tuple(self._column(track, width, len(found) > 1) for track in found)
        group = chain[0].block.group if len(found) > 1 else ""
        return Row(chain[0].start, minutes, columns, self._head(group, self.width))

    def _column(self, track: Track, width: float, is_beside: bool) -> Column:
        room = track[0].room if len({slot.room for slot in track}) == 1 else ""
        name = track[0].strand.strip() if is_beside else ""
        joined = self._head(f"{name} · {room}" if room else name, width - EDGE)
        apart = [line for words in (name, room) for line in self._head(words, width - EDGE)]
        head = () if not name else joined if len(joined) == 1 else tuple(apart)
        items = (
            self._item(slot, width, track[0].start, said=room if head else "") for slot in track
        )
        return Column(head, tuple(items))

    def _item(self, slot: Slot, width: float, clock: int, said: str) -> Item:
        """`clock` and `said` are the time and the room that stand beside it or above it."""
        block, width = slot.block, width - _INSET - GAP
        length = self.wording.duration(block.minutes)
        measured = self.wall.measure.width(length, SMALLEST, Weight.REGULAR) + GAP
        beside = width - measured >= _LEAST_TITLE * width
        title = block.title if slot.start == clock else f"{format_clock(slot.start)} {block.title}"
        lines = self.wall.lines(
            title, width - measured if beside else width, self.size, Weight.SEMIBOLD
        )
        more = ["" if beside else length, "" if slot.room == said else slot.room]
        more.append(block.detail if self.details else "")
        broken = tuple(line for words in more for line in self._lines(words, width))
        return Item(slot, self.size, lines, length if beside else "", broken)

    def _parts(self, row: Row, chain: tuple[Slot, ...], most: float) -> Iterator[Row]:
        """A row too high for a sheet: its items below each other, and long words in pieces."""
        for slot in chain:
            words = slot.strand.strip() if len(row.columns) > 1 else ""
            head = self._head(words, self.width)
            item = self._item(slot, self.width, slot.start, said="")
            room = most - len(head) * LINE - replace(item, more=()).need
            count = max(1, int(room / LINE))
            for at in range(0, max(1, len(item.more)), count):
                piece = replace(item, more=item.more[at : at + count])
                yield Row(slot.start, 0 if at else slot.end - slot.start, (Column(head, (piece,)),))

    def _lines(self, words: str, width: float, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
        words = words.strip()
        return self.wall.lines(words, width, SMALLEST, weight) if words else ()

    def _head(self, words: str, width: float) -> tuple[str, ...]:
        return self._lines(words, width, Weight.SEMIBOLD)
