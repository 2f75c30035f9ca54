"""Which parts of a picture a new scene changes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from .extent import Box, around, bounds, points, union
from .scene import Move, Path, Scene, Segment, Shape

_WASTE = 1.25  # times the area of two boxes that the one around both may have


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
    return merged(box for gone, come in runs for box in _between(gone, come))


def merged(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Put boxes together where that makes them hardly larger."""
    found: list[Box] = []
    for each in boxes:
        box = each
        while near := next((other for other in found if _belong(box, other)), None):
            found.remove(near)
            box = _both(box, near)
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


def _between(gone: list[Shape], come: list[Shape]) -> Iterator[Box]:
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
    if head == 0 or _ends(old[: len(old) - tail]) != _ends(new[: len(new) - tail]):
        return union((around(points(old)), around(points(new))))
    start = old[head - 1 : head]
    parts = (start, old[head : len(old) - tail], new[head : len(new) - tail])
    if any(isinstance(segment, Move) for part in parts[1:] for segment in part):
        return union((around(points(old)), around(points(new))))
    return around(point for part in parts for point in points(part))


def _shared(one: Sequence[Segment], other: Sequence[Segment]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _ends(segments: tuple[Segment, ...]) -> tuple[float, float] | None:
    """Where the pen is after these; None when it was lifted by closing."""
    last = list(points(segments[-1:]))
    return last[-1] if last else None


def _belong(one: Box, other: Box) -> bool:
    return _area(_both(one, other)) <= _WASTE * (_area(one) + _area(other))


def _both(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
