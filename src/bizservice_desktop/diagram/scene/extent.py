"""How far shapes reach."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import nan

from .same import Same
from .scene import Anchor, Close, Curve, Group, Label, Line, Move, Path, Segment, Shape

_WIDEST = 1.2  # em a letter: wider than any of the embedded font, and than those it lacks
_PARALLEL = 1e-6  # mm², the cross product of two directions that are one
_ABOVE, _BELOW = 1.3, 0.6  # em from the baseline, with room for accents on capitals


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in mm; `right` and `bottom` are not less than `left` and `top`."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Say whether the two have a point in common, be it on their edges."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def bounds(shape: Shape) -> Box | None:
    """Return a box outside which the shape draws nothing; None when it draws nothing at all.

    It may be too large: control points count as points, and letters as wide ones.
    """
    return _bounds(Same(shape))


@lru_cache(maxsize=4096)
def _bounds(of: Same[Shape]) -> Box | None:
    match shape := of.value:
        case Path(segments, stroke=stroke, width=width):
            outline = around(points(segments))
            if outline is None or stroke is None:
                return outline
            return outline.grown(width / 2 if _is_smooth(segments) else 2 * width)
        case Label():
            return _text_bounds(shape)
        case Group(clip):
            return around(points(clip))


def union(boxes: Iterable[Box | None]) -> Box | None:
    """Return the box around all that are not None; None when there are none."""
    real = [box for box in boxes if box is not None]
    if not real:
        return None
    return Box(
        min(box.left for box in real),
        min(box.top for box in real),
        max(box.right for box in real),
        max(box.bottom for box in real),
    )


def across(
    polygons: Iterable[Iterable[tuple[float, float]]], top: float, bottom: float
) -> tuple[float, float] | None:
    """Return the least and largest x that outlines have between two heights; None for none."""
    found = [x for polygon in polygons for x in _between(tuple(polygon), top, bottom)]
    return (min(found), max(found)) if found else None


def _between(
    corners: tuple[tuple[float, float], ...], top: float, bottom: float
) -> Iterator[float]:
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


def _is_smooth(segments: tuple[Segment, ...]) -> bool:
    """Say whether an outline has no corner, whose mitre would reach further than the stroke."""
    at, towards = (0.0, 0.0), None
    for segment in segments:
        match segment:
            case Move(x, y):
                at, towards = (x, y), None
            case Line(x, y):
                if towards is not None:
                    return False
                at, towards = (x, y), (nan, nan)
            case Curve(x1, y1, x2, y2, x, y):
                dx, dy = x1 - at[0], y1 - at[1]
                if towards is not None and not (
                    abs(dx * towards[1] - dy * towards[0]) < _PARALLEL
                    and dx * towards[0] + dy * towards[1] > 0
                ):
                    return False
                at, towards = (x, y), (x - x2, y - y2)
            case Close():
                return False
    return True


def _text_bounds(label: Label) -> Box | None:
    if not label.text:
        return None
    width = len(label.text) * _WIDEST * label.size
    left = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    start = label.x - left
    top, bottom = label.y - _ABOVE * label.size, label.y + _BELOW * label.size
    return Box(start - label.size / 2, top, start + width + label.size / 2, bottom)


def points(segments: tuple[Segment, ...]) -> Iterator[tuple[float, float]]:
    """The corners of an outline and the control points of its curves."""
    for segment in segments:
        match segment:
            case Move(x, y) | Line(x, y):
                yield x, y
            case Curve(x1, y1, x2, y2, x, y):
                yield from ((x1, y1), (x2, y2), (x, y))


def around(places: Iterable[tuple[float, float]]) -> Box | None:
    """Return the box around points; None around none."""
    xs, ys = zip(*places, strict=True) if (places := list(places)) else ((), ())
    return Box(min(xs), min(ys), max(xs), max(ys)) if xs else None
