"""Outlines that the pictures are made of: arcs, sectors, discs, rounded boxes.

Angles are in degrees, 0 at the top, growing clockwise as on a clock. Lengths are in mm.
"""

from itertools import pairwise
from math import ceil, cos, floor, radians, sin, tan

from .scene import Close, Curve, Line, Move, Segment

_LARGEST_ARC = 45.0  # degrees a Bézier; keeps the radius true to 1 part in 10^5


def on_circle(cx: float, cy: float, r: float, angle: float) -> tuple[float, float]:
    return cx + r * sin(radians(angle)), cy - r * cos(radians(angle))


def arc(cx: float, cy: float, r: float, start: float, end: float) -> tuple[Segment, ...]:
    """An open arc from `start` to `end`; it runs anticlockwise when `end` is smaller."""
    return (Move(*on_circle(cx, cy, r, start)), *_arc_from(cx, cy, r, start, end))


def sector(
    cx: float, cy: float, inner: float, outer: float, start: float, end: float
) -> tuple[Segment, ...]:
    """A closed piece of a ring."""
    return (
        *arc(cx, cy, outer, start, end),
        Line(*on_circle(cx, cy, inner, end)),
        *_arc_from(cx, cy, inner, end, start),
        Close(),
    )


def disc(cx: float, cy: float, r: float) -> tuple[Segment, ...]:
    return (*arc(cx, cy, r, 0, 360), Close())


def ring(cx: float, cy: float, inner: float, outer: float) -> tuple[Segment, ...]:
    return (*disc(cx, cy, outer), *disc(cx, cy, inner))


def half_disc(cx: float, cy: float, r: float) -> tuple[Segment, ...]:
    """The left half."""
    return (*arc(cx, cy, r, 180, 360), Close())


def line(x1: float, y1: float, x2: float, y2: float) -> tuple[Segment, ...]:
    return (Move(x1, y1), Line(x2, y2))


def box(x: float, y: float, width: float, height: float, r: float = 0.0) -> tuple[Segment, ...]:
    """A rectangle, its corners rounded by `r`."""
    if r <= 0:
        return (
            Move(x, y),
            Line(x + width, y),
            Line(x + width, y + height),
            Line(x, y + height),
            Close(),
        )
    right, bottom = x + width, y + height
    return (
        Move(x + r, y),
        Line(right - r, y),
        *_arc_from(right - r, y + r, r, 0, 90),
        Line(right, bottom - r),
        *_arc_from(right - r, bottom - r, r, 90, 180),
        Line(x + r, bottom),
        *_arc_from(x + r, bottom - r, r, 180, 270),
        Line(x, y + r),
        *_arc_from(x + r, y + r, r, 270, 360),
        Close(),
    )


def _arc_from(cx: float, cy: float, r: float, start: float, end: float) -> tuple[Segment, ...]:
    """Cut at the same angles whatever the ends, so that longer arcs share pieces with shorter."""
    angles = [start, *_cuts(start, end), end]
    curves: list[Segment] = []
    for a, b in pairwise(angles):
        k = 4 / 3 * tan(radians(b - a) / 4) * r
        x0, y0 = on_circle(cx, cy, r, a)
        x3, y3 = on_circle(cx, cy, r, b)
        curves.append(
            Curve(
                x0 + k * cos(radians(a)),
                y0 + k * sin(radians(a)),
                x3 - k * cos(radians(b)),
                y3 - k * sin(radians(b)),
                x3,
                y3,
            )
        )
    return tuple(curves)


def _cuts(start: float, end: float) -> list[float]:
    """The multiples of 45 degrees between two angles, in the order they are met."""
    low, high = min(start, end), max(start, end)
    first, last = floor(low / _LARGEST_ARC) + 1, ceil(high / _LARGEST_ARC)
    cuts = [at * _LARGEST_ARC for at in range(first, last)]
    return cuts if start <= end else cuts[::-1]
