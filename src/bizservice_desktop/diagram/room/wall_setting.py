"""How text is set on the wall: columns of paragraphs that shrink until they fit.

A wall is 135 mm high whatever its size in metres, so that one millimetre is eight pixels of a
projector with 1080 lines. Nothing is set below 24 of these pixels unless a text is so long that
it would be cut off otherwise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..scene.outline import box
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from ..scene.text import Hyphenate, Measure, break_lines, no_hyphens

HEIGHT = 135.0
MARGIN = 9.0
CAP = 0.66  # em, the height of capitals
_DESCENT = 0.25
LEADING = 1.28
SHRINK = 0.95


def px(pixels: float) -> float:
    """Convert pixels of a projector with 1080 lines to the wall's millimetres."""
    return pixels * HEIGHT / 1080


GIANT = px(380)
TITLE = px(64)
HEAD = px(48)
BODY = px(44)
SMALL = px(30)
LEAST = px(24)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`size` is the em height wished for, in mm; `after` the space below, in em."""

    text: str
    size: float
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.TEXT
    after: float = 0.6


@dataclass(frozen=True, slots=True)
class Room:
    """A place on the wall, in mm."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def below(self, top: float) -> "Room":
        """What is left of it from `top` down."""
        return Room(self.left, top, self.width, self.bottom - top)


@dataclass(frozen=True, slots=True)
class Wall:
    """What pictures for the room are set with; `width` follows the projector's aspect."""

    width: float
    measure: Measure
    hyphenate: Hyphenate = no_hyphens

    @property
    def inner(self) -> Room:
        """The wall without its margins and without the line of the footer."""
        return Room(MARGIN, MARGIN, self.width - 2 * MARGIN, HEIGHT - 2 * MARGIN - 8.5)

    def lines(self, text: str, width: float, size: float, weight: Weight) -> tuple[str, ...]:
        return break_lines(text, width, size, weight, self.measure, self.hyphenate)


@dataclass(frozen=True, slots=True)
class Column:
    """Paragraphs in place: their shapes and how high they are."""

    shapes: tuple[Shape, ...]
    top: float
    height: float

    @property
    def bottom(self) -> float:
        return self.top + self.height


def set_column(
    wall: Wall,
    paragraphs: Sequence[Paragraph],
    room: Room,
    *,
    align: float = 0.0,
    anchor: Anchor = Anchor.START,
    most: float = 1.0,
) -> Column:
    """Set paragraphs into a room, all shrunk alike until they fit; no letter is left out.

    `align` is the share of free height that is left above: 0 top, 0.5 middle. `most` is the
    largest share of their size: that of columns beside which they stand.
    """
    wanted = _worded(paragraphs)
    factor = fitting(wall, wanted, room, most)
    height = _height(wall, wanted, room.width, factor)
    top = room.top + align * (room.height - height)
    return Column(tuple(_labels(wall, wanted, room, top, factor, anchor)), top, height)


def fitting(wall: Wall, paragraphs: Sequence[Paragraph], room: Room, most: float = 1.0) -> float:
    """The share of their size, at most `most`, at which paragraphs fit into a room."""
    factor, wanted = most, _worded(paragraphs)
    while _height(wall, wanted, room.width, factor) > room.height:
        factor *= SHRINK
    return factor


def _worded(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    return [paragraph for paragraph in paragraphs if paragraph.text.strip()]


def footer(wall: Wall, words: str) -> tuple[Shape, ...]:
    """The line at the foot of the wall."""
    room = Room(MARGIN, HEIGHT - MARGIN - 3.6, wall.width - 2 * MARGIN, 5.0)
    return set_column(wall, [Paragraph(words, SMALL, ink=Ink.MUTED)], room).shapes


def heading(wall: Wall, words: str, size: float = TITLE, height: float = 20.0) -> Column:
    """The title at the top of the wall, at most `height` mm high."""
    inner = wall.inner
    room = Room(inner.left, inner.top, inner.width, height)
    return set_column(wall, [Paragraph(words, size, Weight.SEMIBOLD)], room)


def progress_bar(room: Room, done: float, ink: Ink) -> Iterator[Shape]:
    """A bar that fills a room, `done` mm of it coloured from the left."""
    height = room.height
    yield Path(box(room.left, room.top, room.width, height, height / 2), fill=Ink.HAIRLINE)
    if done > 0:
        yield Path(box(room.left, room.top, max(done, height), height, height / 2), fill=ink)


def _size(paragraph: Paragraph, factor: float) -> float:
    """Large letters give way first: small ones stay readable as long as possible."""
    size = paragraph.size * factor
    return size if factor < 0.3 else max(size, min(paragraph.size, LEAST))


def _height(wall: Wall, paragraphs: Sequence[Paragraph], width: float, factor: float) -> float:
    total = after = 0.0
    for paragraph in paragraphs:
        size = _size(paragraph, factor)
        count = len(wall.lines(paragraph.text, width, size, paragraph.weight))
        total += after + (CAP + _DESCENT + (count - 1) * LEADING) * size
        after = paragraph.after * size
    return total


def _labels(
    wall: Wall,
    paragraphs: Sequence[Paragraph],
    room: Room,
    top: float,
    factor: float,
    anchor: Anchor,
) -> Iterator[Shape]:
    x = {
        Anchor.START: room.left,
        Anchor.MIDDLE: room.left + room.width / 2,
        Anchor.END: room.right,
    }[anchor]
    for paragraph in paragraphs:
        size = _size(paragraph, factor)
        baseline = top + CAP * size
        for line in wall.lines(paragraph.text, room.width, size, paragraph.weight):
            if line:
                yield Label(line, x, baseline, size, anchor, paragraph.weight, paragraph.ink)
            baseline += LEADING * size
        top = baseline - LEADING * size + (_DESCENT + paragraph.after) * size
