"""The two sides of a dialogue card.

Text shrinks from the size's own to a floor and never below. What does not fit then goes on to
the back or to a further card: no letter is left out.
"""

from dataclasses import dataclass

from bizservice_desktop.domain.cards.card_print import Overflow

from ..scene.outline import line
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight, pt
from .card_ground import CAP, DESCENT, Press, continued_back, front_ground, plain_back
from .card_size import CardSize

FLOOR_PT = 9.0
_STEP_PT = 0.5
_LEADING = 1.28
_RULE_STEP = 8.5  # mm between the lines of a card to write on
_FEWEST_LINES = 3  # of text that a footer must leave room for to name its point


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
    def own(self) -> tuple[Shape, ...]:
        return self.words + self.small

    @property
    def fits(self) -> bool:
        return not self.rest

    @property
    def scene(self) -> Scene:
        return Scene(self.size.width, self.size.height, self.ground + self.own)


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
    small = tuple(
        label
        for label in (
            Label(face.edition, size.safe, foot, em, ink=on),
            Label(face.code, right, foot, em, Anchor.END, Weight.SEMIBOLD, on),
        )
        if label.text
    )
    if not rest:
        ground = plain_back(face.area, face.area_title, press)
        topic = _topic(face, press) if face.has_topic_back else ()
        return Fitted(size, ground, topic, small, size.height, size_pt)
    bottom = foot - em * CAP - 0.5 * size.safe
    ground, top = continued_back(face.area, face.area_title, bottom, press)
    text, left = _text(rest, size, size_pt, top + 0.6 * size.safe, bottom - 0.4 * size.safe)
    return Fitted(size, ground, text, small, size.height, size_pt, left)


def _topic(face: CardFace, press: Press) -> tuple[Shape, ...]:
    """The point's title in the lower part of the back, above code and edition."""
    em, leading = press.heading_em, press.heading_em * _LEADING
    lines = press.lines(face.point_title, press.column, em, Weight.REGULAR)
    last = press.foot - 2.2 * press.small_em
    first = last - (len(lines) - 1) * leading
    middle, on = press.size.width / 2, press.on(face.area)
    return tuple(
        Label(text, middle, first + at * leading, em, Anchor.MIDDLE, ink=on)
        for at, text in enumerate(lines)
    )


def _front(face: CardFace, press: Press, lines: tuple[str, ...], size_pt: float) -> Fitted:
    size = press.size
    ground, band = front_ground(face.area, face.area_title, press)
    top = band + 0.85 * size.safe
    footer, bottom = _footer(face, press, face.point_title)
    if (bottom - top) / pt(size_pt * _LEADING) < _FEWEST_LINES:
        footer, bottom = _footer(face, press, "")
    if any(lines):
        text, rest = _text(lines, size, size_pt, top, bottom)
    else:
        text, rest = _rules(size, top, bottom), ()
    return Fitted(size, ground, text, footer, band, size_pt, rest)


def _text(
    lines: tuple[str, ...], size: CardSize, size_pt: float, top: float, bottom: float
) -> tuple[tuple[Shape, ...], tuple[str, ...]]:
    """Set lines from `top` down to `bottom`; return them and the lines without room."""
    em = pt(size_pt)
    leading = em * _LEADING
    first = top + em * CAP
    room = max(1, 1 + int((bottom - em * DESCENT - first) / leading + 1e-9))
    labels = tuple(
        Label(text, size.safe, first + at * leading, em, weight=Weight.SEMIBOLD)
        for at, text in enumerate(lines[:room])
        if text
    )
    return labels, lines[room:]


def _rules(size: CardSize, top: float, bottom: float) -> tuple[Shape, ...]:
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
    shapes = [
        Label(text, size.safe, first + at * leading, em, ink=Ink.MUTED)
        for at, text in enumerate(titles)
    ]
    if face.code:
        shapes.append(Label(face.code, right, first, em, Anchor.END, Weight.SEMIBOLD))
    if face.edition:
        shapes.append(Label(face.edition, right, first + leading, em, Anchor.END, ink=Ink.MUTED))
    return tuple(shapes), first - em * CAP - 0.4 * size.safe
