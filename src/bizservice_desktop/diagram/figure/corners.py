"""The words of the figure: in its four corners and above it, as large as they are wished for.

A circle leaves four corners free. Words keep their size there and the ring takes what they leave,
so that no label is ever scaled below its floor. Lengths of words are in em, the size of a title.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from math import hypot
from typing import TypeAlias

from bizservice_desktop.domain.method.method import STRATEGY

from ..scene.area_mark import area_mark
from ..scene.palette import Ink, fill
from ..scene.scene import Anchor, Label, Shape, Weight, pt
from ..scene.text import two_lines
from .values import AreaValues, FigureValues

Widths: TypeAlias = Callable[[str, float, Weight], float]
"""How wide text is at a size, as `Measure.width` says."""

_PAPER_FLOOR, _PAPER_LINES = pt(10.85), 32  # the smallest words are then 9 pt
SMALLEST = 0.83
"""The smallest words, in em."""

REACH = 55.7  # mm of the ring, its marks included
_CLEAR = 57.2
_NUMBER, _LONG_NUMBER = 2.6, 1.9
_SHORT = 3  # letters: `2.4`
_SIGN, _GAP = 0.95, 0.32
_AFTER = 0.5  # between sign and number
_CAP, _UP, _DOWN = 0.66, 0.72, 0.22  # of the type size: capitals, the room above and below
_LEADING = 1.3
_STRATEGY = 1.75
_EDGE = 0.15
_STEPS = 24
_ASPECTS, _ALMOST = (1.06, 1.15, 1.25, 1.4), 1.02


class Words(IntEnum):
    """What is written; the less room, the less of it."""

    NONE = 0
    NUMBERS = 1
    ALL = 2


_LEAST_SHARE = {Words.ALL: 0.62, Words.NUMBERS: 0.5}
"""Of the room that the ring must have, else words give way."""


@dataclass(frozen=True, slots=True)
class FigureLayout:
    """Where ring and words stand: millimetres of a ring of the usual size.

    `em` is the size of a title in these millimetres.
    """

    width: float
    height: float
    cx: float
    cy: float
    em: float
    words: Words = Words.ALL


BARE = FigureLayout(2 * REACH, 2 * REACH, REACH, REACH, 0.0, Words.NONE)
"""The round picture alone."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of a line, at `size` em."""

    text: str
    size: float = 1.0
    weight: Weight = Weight.SEMIBOLD
    ink: Ink = Ink.TEXT


@dataclass(frozen=True, slots=True)
class _Line:
    """`base` em below the top of its corner; with the area's sign, or without."""

    base: float
    pieces: tuple[_Piece, ...]
    has_sign: bool = False

    @property
    def top(self) -> float:
        return self.base - _UP * max(piece.size for piece in self.pieces)

    @property
    def bottom(self) -> float:
        return self.base + _DOWN * max(piece.size for piece in self.pieces)


Box: TypeAlias = tuple[float, float, float]
"""Width, top and bottom of a line, in em."""


def lay_out(
    values: FigureValues, width: float, height: float, em: float, widths: Widths
) -> FigureLayout:
    """Find the largest ring in a room, with titles of the size `em`, all in one unit.

    Where the ring would be too small, the names give way first, then the numbers. The ring is as
    large with the plan as without: what is calculated has its room from the start.
    """
    areas = tuple(replace(area, projected=0.0) for area in values.areas)
    widest = replace(values, strategy=replace(values.strategy, projected=0.0), areas=areas)
    for words in (Words.ALL, Words.NUMBERS):
        corners = tuple(
            tuple(_boxes(_lines(area, values.calculated, is_top=at < 2, words=words), widths))
            for at, area in enumerate(_from_the_left(widest))
        )
        strategy = _width(_strategy(widest, words), widths, has_sign=True) / 2 + _GAP
        scale = _largest(corners, strategy, width, height, em)
        if 2 * REACH * scale >= _LEAST_SHARE[words] * min(width, height):
            return _placed(width / scale, height / scale, em / scale, words)
    scale = min(width, height) / (2 * REACH)
    wide, high = width / scale, height / scale
    return FigureLayout(wide, high, wide / 2, high / 2, 0.0, Words.NONE)


def narrowed(
    values: FigureValues, width: float, height: float, em: float, widths: Widths
) -> FigureLayout:
    """Lay the figure out in a room no wider than it needs for its ring."""
    whole = lay_out(values, width, height, em, widths)
    for aspect in _ASPECTS:
        if (room := aspect * height) < width:
            tight = lay_out(values, room, height, em, widths)
            if tight.words is whole.words and tight.height <= whole.height * _ALMOST:
                return tight
    return whole


def on_paper(height: float) -> float:
    """The size of titles in a figure `height` mm high, in mm: they never go below a floor."""
    return max(_PAPER_FLOOR, height / _PAPER_LINES)


def written(values: FigureValues, at: FigureLayout, widths: Widths) -> Iterator[Shape]:
    """All words around the ring."""
    if at.words is Words.NONE:
        return
    pieces = _strategy(values, at.words)
    x = at.cx - _width(pieces, widths, has_sign=True) / 2 * at.em
    y = at.cy - REACH - 0.5 * at.em
    yield from _set(values.strategy, _Line(0.0, pieces, has_sign=True), x, y, at, widths)
    for place, area in enumerate(_from_the_left(values)):
        is_top, is_left = place < 2, place % 2 == 0
        lines = _lines(area, values.calculated, is_top=is_top, words=at.words)
        top = 0.0 if is_top else at.height - lines[-1].bottom * at.em
        for line in lines:
            wide = _width(line.pieces, widths, has_sign=line.has_sign) * at.em
            left = 0.0 if is_left else at.width - wide
            base = top + line.base * at.em
            yield from _set(area, line, left, base, at, widths, is_right=not is_left)


def _from_the_left(values: FigureValues) -> tuple[AreaValues, ...]:
    """Top left, top right, bottom left, bottom right."""
    first, second, third, fourth = values.areas
    return first, second, fourth, third


def _strategy(values: FigureValues, words: Words) -> tuple[_Piece, ...]:
    area = values.strategy
    title = area.title if words is Words.ALL else ""
    counted = values.calculated if area.projected is not None else ""
    number = " ".join(filter(None, (title, counted, area.number)))
    return (_Piece(" · ".join(filter(None, (number, area.by_hand_words)))),)


def _lines(area: AreaValues, calculated: str, *, is_top: bool, words: Words) -> tuple[_Line, ...]:
    """Sign and number, name, how much is answered; *calculated* before a number that is.

    It stands beside the number above the ring and over it below: where the ring leaves room.
    """
    size = _NUMBER if len(area.number) <= _SHORT else _LONG_NUMBER
    ink = fill(area.area) if area.shaded else Ink.MUTED
    number = _Piece(area.number, size, Weight.BOLD, ink)
    lines: list[_Line] = []
    base = _EDGE
    word = _Piece(calculated, SMALLEST) if area.projected is not None else None
    if word and not is_top:
        base += SMALLEST
        lines.append(_Line(base, (word,)))
        base += 0.4
    base += _CAP * size
    pieces = (word, number) if word and is_top else (number,)
    lines.append(_Line(base, pieces, has_sign=True))
    if words is Words.ALL:
        base += 0.25
        for title in two_lines(area.title):
            base += _LEADING
            lines.append(_Line(base, (_Piece(title),)))
        base += _LEADING
        muted = _Piece(area.answered, SMALLEST, Weight.REGULAR, Ink.MUTED)
        lines.append(_Line(base, (muted,)))
    if area.by_hand_words:
        base += _LEADING
        lines.append(_Line(base, (_Piece(area.by_hand_words, SMALLEST),)))
    return tuple(lines)


def _width(pieces: tuple[_Piece, ...], widths: Widths, *, has_sign: bool) -> float:
    text = sum(widths(piece.text, piece.size, piece.weight) for piece in pieces)
    return text + _GAP * (len(pieces) - 1) + (_SIGN + _AFTER if has_sign else 0.0)


def _boxes(lines: tuple[_Line, ...], widths: Widths) -> Iterator[Box]:
    for line in lines:
        yield _width(line.pieces, widths, has_sign=line.has_sign), line.top, line.bottom


@lru_cache(maxsize=64)
def _largest(
    corners: tuple[tuple[Box, ...], ...], strategy: float, width: float, height: float, em: float
) -> float:
    """The most units a millimetre at which nothing touches the ring; 0 when nothing fits."""
    sides = zip(corners[:2], corners[2:], strict=True)
    if any((above[-1][2] + below[-1][2]) * em > height for above, below in sides):
        return 0.0
    low, high = 0.0, min(width, height) / (2 * REACH)
    for _ in range(_STEPS):
        scale = (low + high) / 2
        at = _placed(width / scale, height / scale, em / scale, Words.ALL)
        is_free = at.cy - REACH >= _STRATEGY * at.em and all(
            _fits(boxes, at, strategy, is_top=place < 2) for place, boxes in enumerate(corners)
        )
        low, high = (scale, high) if is_free else (low, scale)
    return low


def _placed(width: float, height: float, em: float, words: Words) -> FigureLayout:
    """The ring is in the middle of what the line above it leaves."""
    return FigureLayout(width, height, width / 2, (height + _STRATEGY * em) / 2, em, words)


def _fits(boxes: tuple[Box, ...], at: FigureLayout, strategy: float, *, is_top: bool) -> bool:
    """Whether the lines of a corner keep off the ring, the other side and the line above."""
    height = boxes[-1][2]
    for width, top, bottom in boxes:
        free = at.cx - (width + _GAP) * at.em
        away = at.cy - bottom * at.em if is_top else at.height - at.cy - (height - top) * at.em
        if free < 0 or hypot(free, max(0.0, away)) < _CLEAR:
            return False
        is_beside = is_top and at.cy - REACH - _STRATEGY * at.em < bottom * at.em
        if is_beside and top * at.em < at.cy - REACH and free < strategy * at.em:
            return False
    return True


def _set(
    area: AreaValues,
    line: _Line,
    x: float,
    y: float,
    at: FigureLayout,
    widths: Widths,
    *,
    is_right: bool = False,
) -> Iterator[Shape]:
    """A line from `x` on; its sign stands towards the middle of the figure.

    On the right its words end where they do, so that in a program that lacks the face they run
    towards the ring and not out of the picture.
    """
    is_above = area.area == STRATEGY
    size = max(piece.size for piece in line.pieces)
    middle = y - _CAP * size / 2 * at.em
    mark = _SIGN * at.em
    if line.has_sign and (is_right or is_above):
        yield area_mark(area.area, x + mark / 2, middle, mark, fill(area.area))
        x += mark + _AFTER * at.em
    for piece in line.pieces:
        end = x + widths(piece.text, piece.size, piece.weight) * at.em
        place, anchor = (end, Anchor.END) if is_right else (x, Anchor.START)
        yield Label(piece.text, place, y, piece.size * at.em, anchor, piece.weight, piece.ink)
        x = end + _GAP * at.em
    if line.has_sign and not (is_right or is_above):
        x += (_AFTER - _GAP) * at.em
        yield area_mark(area.area, x + mark / 2, middle, mark, fill(area.area))
