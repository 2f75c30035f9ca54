"""How far shapes reach, and which parts of a picture a new scene changes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from math import nan

from .scene import (
    Anchor,
    Close,
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Same,
    Scene,
    Segment,
    Shape,
    points_of,
)

_WIDEST = 1.2  # em a letter: wider than any of the embedded font, and than those it lacks
_PARALLEL = 1e-6  # mm², the cross product of two directions that are one
_WASTE = 1.25  # times the area of two boxes that the one around both may have
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

    def joined(self, other: "Box") -> "Box":
        """The box around both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        return Box(left, top, max(self.right, other.right), max(self.bottom, other.bottom))

    @property
    def area(self) -> float:
        return (self.right - self.left) * (self.bottom - self.top)


def bounds(shape: Shape) -> Box | None:
    """Return a box outside which the shape draws nothing; None when it draws nothing at all.

    It may be too large: control points count as points, and letters as wide ones.
    """
    return _bounds(Same(shape))


@lru_cache(maxsize=4096)
def _bounds(of: Same[Shape]) -> Box | None:
    match shape := of.value:
        case Path(segments, stroke=stroke, width=width):
            outline = _around(segments)
            if outline is None or stroke is None:
                return outline
            return outline.grown(width / 2 if _is_smooth(segments) else 2 * width)
        case Label():
            return _text_bounds(shape)
        case Group(clip):
            return _around(clip)


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


def _around(*outlines: Sequence[Segment]) -> Box | None:
    """The box around all points of outlines; None where they have none."""
    places = [place for outline in outlines for segment in outline for place in points_of(segment)]
    if not places:
        return None
    xs, ys = zip(*places, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def changed_areas(before: Scene, after: Scene) -> tuple[Box, ...]:
    """Return boxes outside which two scenes look the same; none when they look the same.

    Scenes of two sizes have nothing in common.
    """
    whole = (Box(0, 0, after.width, after.height),)
    if (before.width, before.height) != (after.width, after.height):
        return whole
    number = _Numbers(before.shapes, after.shapes)
    old = [number.of(shape) for shape in before.shapes]
    new = [number.of(shape) for shape in after.shapes]
    was, now = Counter(old), Counter(new)
    kept = {n for n in was.keys() & now.keys() if was[n] == now[n]}
    if len(kept) < len(was.keys() & now.keys()):
        return whole  # what there was twice is there once: which of the two cannot be told
    if [n for n in old if n in kept] != [n for n in new if n in kept]:
        return whole  # what stays is drawn in another order
    runs = zip(_runs(before.shapes, old, kept), _runs(after.shapes, new, kept), strict=True)
    return merged(box for gone, come in runs for box in _replaced(gone, come))


def merged(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Put boxes together where that makes them hardly larger."""
    found: list[Box] = []
    for each in boxes:
        box = each
        while near := next((other for other in found if _belong(box, other)), None):
            found.remove(near)
            box = box.joined(near)
        found.append(box)
    return tuple(found)


class _Numbers:
    """One number for equal shapes; what both scenes have is known by being the same object.

    To hash a shape with many segments takes long, and most are kept from scene to scene.
    """

    def __init__(self, one: Iterable[Shape], other: Iterable[Shape]) -> None:
        self._shared = {id(shape) for shape in one} & {id(shape) for shape in other}
        self._numbers: dict[Shape, int] = {}

    def of(self, shape: Shape) -> int:
        if id(shape) in self._shared:
            return id(shape)
        return -1 - self._numbers.setdefault(shape, len(self._numbers))


def _runs(shapes: Sequence[Shape], numbers: Sequence[int], kept: set[int]) -> Iterator[list[Shape]]:
    """What lies before, between and after the shapes that are kept."""
    run: list[Shape] = []
    for shape, number in zip(shapes, numbers, strict=True):
        if number in kept:
            yield run
            run = []
        else:
            run.append(shape)
    yield run


def _replaced(gone: list[Shape], come: list[Shape]) -> Iterator[Box]:
    """Where shapes differ from those that take their place."""
    boxes: Iterable[Box | None]
    if len(gone) == len(come):
        boxes = (box for pair in zip(gone, come, strict=True) for box in _difference(*pair))
    else:
        boxes = (bounds(shape) for shape in (*gone, *come))
    return (box for box in boxes if box is not None)


def _difference(old: Shape, new: Shape) -> tuple[Box | None, ...]:
    if (
        isinstance(old, Path)
        and isinstance(new, Path)
        and old.fill == new.fill
        and not (old.stroke or new.stroke)
    ):
        return (_differing(old.segments, new.segments),)
    return (bounds(old), bounds(new))


def _differing(old: tuple[Segment, ...], new: tuple[Segment, ...]) -> Box | None:
    """A box around where two filled outlines part.

    What one covers and the other does not is bounded by the segments they do not share.
    """
    head = _shared(old, new)
    tail = min(_shared(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    if head == 0 or _end(old[: len(old) - tail]) != _end(new[: len(new) - tail]):
        return _around(old, new)
    start = old[head - 1 : head]
    parts = (start, old[head : len(old) - tail], new[head : len(new) - tail])
    if any(isinstance(segment, Move) for part in parts[1:] for segment in part):
        return _around(old, new)
    return _around(*parts)


def _shared(one: Sequence[Segment], other: Sequence[Segment]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _end(segments: tuple[Segment, ...]) -> tuple[tuple[float, float], ...]:
    """Where the pen is after these; nothing when it was lifted by closing."""
    return points_of(segments[-1])[-1:] if segments else ()


def _belong(one: Box, other: Box) -> bool:
    return one.joined(other).area <= _WASTE * (one.area + other.area)
