"""Hatches, one an area, so that a figure can be read without its colours."""

from collections.abc import Iterator
from math import hypot

from .outline import line
from .palette import Ink
from .scene import Group, Path, Segment, Shape

_SPACING = 1.1
_WIDTH = 0.28
_DOT = 0.26
_DOTTED = (0.01, _SPACING - 0.01)


def hatched(
    clip: tuple[Segment, ...], area: str, ink: Ink, bounds: tuple[float, float, float, float]
) -> Group:
    """Fill `clip` with the area's hatch; `bounds` is (left, top, right, bottom) of it, in mm."""
    return Group(clip, tuple(_pattern(area, ink, *bounds)))


def _pattern(
    area: str, ink: Ink, left: float, top: float, right: float, bottom: float
) -> Iterator[Shape]:
    match area:
        case "area_business_contact":
            yield _lines(_diagonals(left, top, right, bottom, rising=True), ink)
        case "area_internal_collaboration":
            rows = tuple(_dots(left, top, right, bottom))
            yield Path(rows, stroke=ink, width=2 * _DOT, dash=_DOTTED)
        case "area_jobseeker_contact":
            yield _lines(_horizontals(left, top, right, bottom), ink)
        case "area_transversal_collaboration":
            yield _lines(_diagonals(left, top, right, bottom, rising=True), ink)
            yield _lines(_diagonals(left, top, right, bottom, rising=False), ink)
        case _:
            yield _lines(_diagonals(left, top, right, bottom, rising=False), ink)


def _lines(segments: Iterator[Segment], ink: Ink) -> Path:
    return Path(tuple(segments), stroke=ink, width=_WIDTH)


def _diagonals(
    left: float, top: float, right: float, bottom: float, *, rising: bool
) -> Iterator[Segment]:
    height = bottom - top
    step = _SPACING * hypot(1, 1)
    x = left - height
    while x < right:
        ends = (bottom, top) if rising else (top, bottom)
        yield from line(x, ends[0], x + height, ends[1])
        x += step


def _horizontals(left: float, top: float, right: float, bottom: float) -> Iterator[Segment]:
    y = top + _SPACING / 2
    while y < bottom:
        yield from line(left, y, right, y)
        y += _SPACING


def _dots(left: float, top: float, right: float, bottom: float) -> Iterator[Segment]:
    """Rows of round-capped dashes of no length: as discs they would be 30,000 segments."""
    row = 0
    y = top
    while y < bottom + _SPACING:
        yield from line(left + (_SPACING / 2 if row % 2 else 0), y, right + _SPACING, y)
        y += _SPACING * 0.86
        row += 1
