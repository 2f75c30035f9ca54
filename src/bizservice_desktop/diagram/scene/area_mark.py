"""How an area is known where its colour does not show: by its shape, ● ■ ▲ ◆ ○, and its hatch."""

from collections.abc import Iterator
from functools import lru_cache
from math import floor, hypot
from typing import TypeAlias

from .outline import box, disc, line, ring
from .palette import Ink
from .scene import Close, Group, Line, Move, Path, Segment, Shape, polygons

_SPACING = 1.1
_WIDTH = 0.28
_DOT = 0.26
_REACH = 0.4  # a dot, and what a curve lies outside its corners
_DOTTED = (0.01, _SPACING - 0.01)

Bounds: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in mm."""


def area_mark(area: str, cx: float, cy: float, size: float, ink: Ink) -> Path:
    """Draw the area's shape around (cx, cy), `size` mm high; all five look equally large."""
    return Path(_outline(area, cx, cy, size / 2), fill=ink)


def _outline(area: str, cx: float, cy: float, r: float) -> tuple[Segment, ...]:
    match area:
        case "area_business_contact":
            return disc(cx, cy, r)
        case "area_internal_collaboration":
            side = r * 0.9
            return box(cx - side, cy - side, 2 * side, 2 * side)
        case "area_jobseeker_contact":
            return _polygon(
                (cx, cy - r * 1.02), (cx + r * 1.12, cy + r * 0.92), (cx - r * 1.12, cy + r * 0.92)
            )
        case "area_transversal_collaboration":
            d = r * 1.16
            return _polygon((cx, cy - d), (cx + d, cy), (cx, cy + d), (cx - d, cy))
        case _:
            return ring(cx, cy, r, r * 0.62)


def _polygon(*corners: tuple[float, float]) -> tuple[Segment, ...]:
    first, *others = corners
    return (Move(*first), *(Line(*corner) for corner in others), Close())


@lru_cache(maxsize=64)
def hatched(clip: tuple[Segment, ...], area: str, ink: Ink, bounds: Bounds) -> Group:
    """Fill `clip` with the area's hatch."""
    match area:
        case "area_business_contact":
            patterns = [_diagonals(bounds, rising=True)]
        case "area_internal_collaboration":
            return Group(clip, tuple(_dots(clip, ink, bounds)))
        case "area_jobseeker_contact":
            patterns = [_horizontals(bounds)]
        case "area_transversal_collaboration":
            patterns = [_diagonals(bounds, rising=True), _diagonals(bounds, rising=False)]
        case _:
            patterns = [_diagonals(bounds, rising=False)]
    return Group(clip, tuple(Path(tuple(p), stroke=ink, width=_WIDTH) for p in patterns))


def _diagonals(bounds: Bounds, *, rising: bool) -> Iterator[Segment]:
    left, top, right, bottom = bounds
    height = bottom - top
    step = _SPACING * hypot(1, 1)
    x = left - height
    while x < right:
        ends = (bottom, top) if rising else (top, bottom)
        yield from line(x, ends[0], x + height, ends[1])
        x += step


def _horizontals(bounds: Bounds) -> Iterator[Segment]:
    left, top, right, bottom = bounds
    y = top + _SPACING / 2
    while y < bottom:
        yield from line(left, y, right, y)
        y += _SPACING


def _dots(clip: tuple[Segment, ...], ink: Ink, bounds: Bounds) -> Iterator[Shape]:
    """Rows of round-capped dashes of no length: as discs they would be 30,000 segments.

    Each row is a path of its own and as short as the clip lets it be: Qt takes ten times
    as long to fill all the dots as one path.
    """
    left, top, right, bottom = bounds
    outlines = polygons(clip)
    row = 0
    y = top
    while y < bottom + _SPACING:
        seen = _across(outlines, y - _REACH, y + _REACH)
        if seen:
            start = left + (_SPACING / 2 if row % 2 else 0)
            hidden = max(0, floor((seen[0] - _REACH - start) / _SPACING))
            end = min(right + _SPACING, seen[1] + _REACH)
            if end > (first := start + hidden * _SPACING):
                yield Path(line(first, y, end, y), stroke=ink, width=2 * _DOT, dash=_DOTTED)
        y += _SPACING * 0.86
        row += 1


def _across(
    outlines: list[list[tuple[float, float]]], top: float, bottom: float
) -> tuple[float, float] | None:
    """The least and largest x that outlines have between two heights; None for none."""
    crossings = [x for corners in outlines for x in _crossings(corners, top, bottom)]
    return (min(crossings), max(crossings)) if crossings else None


def _crossings(corners: list[tuple[float, float]], top: float, bottom: float) -> Iterator[float]:
    """The x where each edge enters and leaves the strip."""
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        low, high = max(min(y1, y2), top), min(max(y1, y2), bottom)
        if low > high:
            continue
        if y1 == y2:
            yield from (x1, x2)
        else:
            yield x1 + (x2 - x1) * (low - y1) / (y2 - y1)
            yield x1 + (x2 - x1) * (high - y1) / (y2 - y1)
