"""Hatches, one an area, so that a figure can be read without its colours."""

from collections.abc import Iterator
from functools import lru_cache
from math import floor, hypot

from .extent import across
from .outline import line
from .palette import Ink
from .scene import Group, Path, Segment, Shape, polygons

_SPACING = 1.1
_WIDTH = 0.28
_DOT = 0.26
_REACH = 0.4  # a dot, and what a curve lies outside its corners
_DOTTED = (0.01, _SPACING - 0.01)


@lru_cache(maxsize=64)
def hatched(
    clip: tuple[Segment, ...], area: str, ink: Ink, bounds: tuple[float, float, float, float]
) -> Group:
    """Fill `clip` with the area's hatch; `bounds` is (left, top, right, bottom) of it, in mm."""
    if area == "area_internal_collaboration":
        return Group(clip, tuple(_dots(clip, ink, *bounds)))
    return Group(clip, tuple(_pattern(area, ink, *bounds)))


def _pattern(
    area: str, ink: Ink, left: float, top: float, right: float, bottom: float
) -> Iterator[Shape]:
    match area:
        case "area_business_contact":
            yield _lines(_diagonals(left, top, right, bottom, rising=True), ink)
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


def _dots(
    clip: tuple[Segment, ...], ink: Ink, left: float, top: float, right: float, bottom: float
) -> Iterator[Shape]:
    """Rows of round-capped dashes of no length: as discs they would be 30,000 segments.

    Each row is a path of its own and as short as the clip lets it be: Qt takes ten times
    as long to fill all the dots as one path.
    """
    corners = polygons(clip)
    row = 0
    y = top
    while y < bottom + _SPACING:
        seen = across(corners, y - _REACH, y + _REACH)
        if seen:
            start = left + (_SPACING / 2 if row % 2 else 0)
            hidden = max(0, floor((seen[0] - _REACH - start) / _SPACING))
            end = min(right + _SPACING, seen[1] + _REACH)
            if end > (first := start + hidden * _SPACING):
                yield Path(line(first, y, end, y), stroke=ink, width=2 * _DOT, dash=_DOTTED)
        y += _SPACING * 0.86
        row += 1
