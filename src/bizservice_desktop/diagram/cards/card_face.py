"""The two sides of a dialogue card.

Text shrinks from the size's own to a floor and never below. What does not fit then goes on to
the back or to a further card: no letter is left out. What all cards of an area share, the band
with its title and shape and the coloured back, is made once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from bizservice_desktop.domain.cards.card_print import Overflow

from ..scene.area_mark import area_mark, hatched
from ..scene.outline import box, line
from ..scene.palette import Ink, fill, on_fill
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, break_lines, stacked
from .card_size import CardSize

_CAP = 0.66  # height of a capital, in em
_DESCENT = 0.25  # depth of a g, in em
_HEADING_LEADING = 1.15
_STRIP = 2.0  # mm of hatch below the heading of a draft
FLOOR_PT = 9.0
_STEP_PT = 0.5
_LEADING = 1.28
_RULE_STEP = 8.5  # mm between the lines of a card to write on
_FEWEST_LINES = 3  # of text that a footer must leave room for to name its point

Shapes: TypeAlias = tuple[Shape, ...]


@dataclass(frozen=True)
class Press:
    """What cards are set with. A draft saves ink: hatches tell the areas apart, not colours."""

    size: CardSize
    measure: Measure
    hyphenate: Hyphenate
    draft: bool = False

    def fill(self, area: str) -> Ink:
        return Ink.SURFACE if self.draft else fill(area)

    def on(self, area: str) -> Ink:
        """The ink for what lies on the area's fill."""
        return Ink.TEXT if self.draft else on_fill(area)

    def hatch(self, area: str, left: float, top: float, right: float, bottom: float) -> Shapes:
        """What a draft has in the place of colour."""
        if not self.draft:
            return ()
        field = box(left, top, right - left, bottom - top)
        return (hatched(field, area, Ink.EDGE, (left, top, right, bottom)),)

    @cached_property
    def column(self) -> float:
        """The width of the text in mm."""
        return self.size.width - 2 * self.size.safe

    @cached_property
    def heading_em(self) -> float:
        return pt(min(16.0, max(8.5, 0.8 * self.size.style_pt)))

    @cached_property
    def small_em(self) -> float:
        return pt(min(10.0, max(7.0, 0.62 * self.size.style_pt)))

    @cached_property
    def foot(self) -> float:
        """The lowest baseline."""
        return self.size.height - self.size.clearance - _DESCENT * self.small_em

    def lines(self, text: str, width: float, em: float, weight: Weight) -> tuple[str, ...]:
        if not text:
            return ()
        return break_lines(text, width, em, weight, self.measure, self.hyphenate)


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card says. `code` is what it is found by, such as `INT 4.1-F`.

    Without `text` it is a card to write on. `has_topic_back`: the back names the point, too.
    """

    code: str
    area: str
    area_title: str
    point_title: str
    text: str
    edition: str = ""
    has_topic_back: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """One side of a card with its text in place.

    `ground` is the same for all cards of an area, `words` and `small` are this card's: its
    text, and what it is found by. `rest` are the lines that had no room. The ground's first
    shape is the colour that reaches the card's edge, `band` mm high.
    """

    size: CardSize
    ground: tuple[Shape, ...]
    words: tuple[Shape, ...]
    small: tuple[Label, ...]
    band: float
    size_pt: float
    rest: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        return not self.rest

    @property
    def scene(self) -> Scene:
        shapes = self.ground + self.words + self.small
        return Scene(self.size.width, self.size.height, shapes)


@dataclass(frozen=True, slots=True)
class Card:
    """Both sides of one piece of paper."""

    front: Fitted
    back: Fitted


def cards(
    face: CardFace,
    press: Press,
    floor_pt: float = FLOOR_PT,
    overflow: Overflow = Overflow.BACK,
) -> tuple[Card, ...]:
    """Return the card, and as many further ones as it takes to print its whole text."""
    side = front(face, press, floor_pt)
    done: list[Card] = []
    while True:
        rest = side.rest if overflow is Overflow.BACK else ()
        other = back(face, press, rest, floor_pt)
        done.append(Card(side, other))
        rest = other.rest if overflow is Overflow.BACK else side.rest
        if not rest:
            return tuple(done)
        side = _front(face, press, rest, floor_pt)


def front(face: CardFace, press: Press, floor_pt: float = FLOOR_PT) -> Fitted:
    """Set the front in the largest size that holds the text; at the floor it may have a rest."""
    size_pt = max(press.size.style_pt, floor_pt)
    while True:
        lines = press.lines(face.text.strip(), press.column, pt(size_pt), Weight.SEMIBOLD)
        side = _front(face, press, lines, size_pt)
        if side.fits or size_pt <= floor_pt:
            return side
        size_pt = max(size_pt - _STEP_PT, floor_pt)


def back(
    face: CardFace, press: Press, rest: tuple[str, ...] = (), size_pt: float = FLOOR_PT
) -> Fitted:
    """Draw the back: the area's colour and shape, or what the front had no room for."""
    size, em, on = press.size, press.small_em, press.on(face.area)
    right, foot = size.width - size.safe, press.foot
    edition = Label(face.edition, size.safe, foot, em, ink=on)
    small = _written((edition, Label(face.code, right, foot, em, Anchor.END, Weight.SEMIBOLD, on)))
    if not rest:
        ground = _plain_back(face.area, face.area_title, press)
        topic = _topic(face, press) if face.has_topic_back else ()
        return Fitted(size, ground, topic, small, size.height, size_pt)
    bottom = foot - em * _CAP - 0.5 * size.safe
    ground, top = _continued_back(face.area, face.area_title, bottom, press)
    text, left = _text(rest, size, size_pt, top + 0.6 * size.safe, bottom - 0.4 * size.safe)
    return Fitted(size, ground, text, small, size.height, size_pt, left)


def _topic(face: CardFace, press: Press) -> Shapes:
    """The point's title in the lower part of the back, above code and edition."""
    em, leading = press.heading_em, press.heading_em * _LEADING
    lines = press.lines(face.point_title, press.column, em, Weight.REGULAR)
    last = press.foot - 2.2 * press.small_em
    first = last - (len(lines) - 1) * leading
    middle, on = press.size.width / 2, press.on(face.area)
    return stacked(lines, middle, first, em, leading, Anchor.MIDDLE, ink=on)


def _front(face: CardFace, press: Press, lines: tuple[str, ...], size_pt: float) -> Fitted:
    size = press.size
    ground, band = _front_ground(face.area, face.area_title, press)
    top = band + 0.85 * size.safe
    footer, bottom = _footer(face, press, face.point_title)
    if (bottom - top) / pt(size_pt * _LEADING) < _FEWEST_LINES:
        footer, bottom = _footer(face, press, "")
    if not any(lines):
        return Fitted(size, ground, _rules(size, top, bottom), footer, band, size_pt)
    text, rest = _text(lines, size, size_pt, top, bottom)
    return Fitted(size, ground, text, footer, band, size_pt, rest)


def _text(
    lines: tuple[str, ...], size: CardSize, size_pt: float, top: float, bottom: float
) -> tuple[Shapes, tuple[str, ...]]:
    """Set lines from `top` down to `bottom`; return them and the lines without room."""
    em = pt(size_pt)
    leading = em * _LEADING
    first = top + em * _CAP
    room = max(1, 1 + int((bottom - em * _DESCENT - first) / leading + 1e-9))
    labels = stacked(lines[:room], size.safe, first, em, leading, weight=Weight.SEMIBOLD)
    return _written(labels), lines[room:]


def _rules(size: CardSize, top: float, bottom: float) -> Shapes:
    count = int((bottom - top) / _RULE_STEP)
    return tuple(
        Path(line(size.safe, y, size.width - size.safe, y), stroke=Ink.EDGE, width=0.18)
        for y in (top + (at + 1) * _RULE_STEP for at in range(count))
    )


def _footer(face: CardFace, press: Press, title: str) -> tuple[tuple[Label, ...], float]:
    """The point on the left, code and edition on the right; return where the footer begins."""
    size, em = press.size, press.small_em
    leading = em * 1.25
    right = size.width - size.safe
    aside = max(
        press.measure.width(face.code, em, Weight.SEMIBOLD),
        press.measure.width(face.edition, em, Weight.REGULAR),
    )
    titles = press.lines(title, press.column - aside - 4.0, em, Weight.REGULAR)
    rows = max(len(titles), 2 if face.edition else 1)
    first = press.foot - (rows - 1) * leading
    labels = (
        *stacked(titles, size.safe, first, em, leading, ink=Ink.MUTED),
        Label(face.code, right, first, em, Anchor.END, Weight.SEMIBOLD),
        Label(face.edition, right, first + leading, em, Anchor.END, ink=Ink.MUTED),
    )
    return _written(labels), first - em * _CAP - 0.4 * size.safe


def _written(labels: Iterable[Label]) -> tuple[Label, ...]:
    return tuple(label for label in labels if label.text)


@lru_cache(maxsize=64)
def _front_ground(area: str, title: str, press: Press) -> tuple[Shapes, float]:
    """The band of the front; return also how high it is."""
    heading, band = _heading(area, title, press)
    width = press.size.width
    field = Path(box(0, 0, width, band), fill=press.fill(area))
    return (field, *heading, *press.hatch(area, 0, band - _STRIP, width, band)), band


@lru_cache(maxsize=64)
def _continued_back(area: str, title: str, bottom: float, press: Press) -> tuple[Shapes, float]:
    """A back with a white field from the heading down to `bottom`; return where it begins."""
    size = press.size
    heading, band = _heading(area, title, press)
    inset = size.safe / 2
    return (
        Path(box(0, 0, size.width, size.height), fill=press.fill(area)),
        *heading,
        *press.hatch(area, 0, band - _STRIP, size.width, band),
        Path(box(inset, band, size.width - 2 * inset, bottom - band, 1.2), fill=Ink.SURFACE),
    ), band


@lru_cache(maxsize=64)
def _plain_back(area: str, title: str, press: Press) -> Shapes:
    """A back with the area's shape and title in the middle."""
    size = press.size
    em = press.heading_em * 1.25
    mark = 0.2 * min(size.width, size.height)
    lines = press.lines(title, press.column, em, Weight.SEMIBOLD)
    leading = em * _HEADING_LEADING
    block = mark + 1.4 * em + _CAP * em + (len(lines) - 1) * leading
    top = (size.height - block) / 2 - 0.03 * size.height  # what is centred seems to sink
    first = top + mark + 1.4 * em + _CAP * em
    on, cx = press.on(area), size.width / 2
    above = top - 0.6 * size.safe
    return (
        Path(box(0, 0, size.width, size.height), fill=press.fill(area)),
        *press.hatch(area, 0, 0, size.width, max(above, 0.3 * size.safe)),
        area_mark(area, cx, top + mark / 2, mark, on),
        *stacked(lines, cx, first, em, leading, Anchor.MIDDLE, Weight.SEMIBOLD, on),
    )


def _heading(area: str, title: str, press: Press) -> tuple[Shapes, float]:
    """The title and the shape at the top of a side; return also how high their band is."""
    em, size = press.heading_em, press.size
    mark = em * 0.86
    lines = press.lines(title, press.column - mark - 3.0, em, Weight.SEMIBOLD)
    leading = em * _HEADING_LEADING
    band = _CAP * em + max(0, len(lines) - 1) * leading + 2 * size.clearance
    first = size.clearance + _CAP * em
    on = press.on(area)
    labels = stacked(lines, size.safe, first, em, leading, weight=Weight.SEMIBOLD, ink=on)
    right = size.width - size.safe - mark / 2
    return (*labels, area_mark(area, right, band / 2, mark, on)), band
