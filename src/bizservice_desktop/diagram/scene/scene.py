"""A scene: an ordered list of shapes in millimetres.

The origin is the top left corner, x grows to the right and y grows downwards. The screen
painter and the paper painter both draw a scene, so neither decides where anything goes.
Text arrives already broken into lines; a painter never wraps.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

from .palette import Ink


def pt(points: float) -> float:
    """Convert printer's points to millimetres."""
    return points * (25.4 / 72)


class Anchor(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


class Weight(StrEnum):
    """The faces of Source Sans 3 that are embedded."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Move:
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier to (x, y) with two control points."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Close:
    pass


Segment: TypeAlias = Move | Line | Curve | Close


@dataclass(frozen=True, slots=True)
class Path:
    """An outline, filled by the even-odd rule, stroked, or both.

    `width` is that of the stroke, `dash` its lengths on and off; round caps when dashed.
    `key` names what the path stands for, so that a click finds it.
    """

    segments: tuple[Segment, ...]
    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 0.25
    dash: tuple[float, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; (x, y) is on the baseline, `size` is the em height."""

    text: str
    x: float
    y: float
    size: float
    anchor: Anchor = Anchor.START
    weight: Weight = Weight.REGULAR
    ink: Ink = Ink.TEXT


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes drawn only inside `clip`."""

    clip: tuple[Segment, ...]
    shapes: tuple["Shape", ...]


Shape: TypeAlias = Path | Label | Group


@dataclass(frozen=True, slots=True)
class Scene:
    width: float
    height: float
    shapes: tuple[Shape, ...]

    def key_at(self, x: float, y: float) -> str:
        """Return the key of the topmost keyed path under a point, `""` if none."""
        for shape in reversed(self.shapes):
            if isinstance(shape, Path) and shape.key and contains(shape.segments, x, y):
                return shape.key
        return ""

    def paths(self, key: str) -> tuple[Path, ...]:
        """All paths with this key, bottom first."""
        return tuple(s for s in self.shapes if isinstance(s, Path) and s.key == key)

    @property
    def texts(self) -> tuple[str, ...]:
        """Every line of text in drawing order."""
        return tuple(label.text for label in labels(self.shapes))


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """Return the shape moved by (dx, dy) mm."""
    match shape:
        case Path():
            return replace(shape, segments=_moved(shape.segments, dx, dy))
        case Label():
            return replace(shape, x=shape.x + dx, y=shape.y + dy)
        case Group():
            shapes = tuple(moved(inner, dx, dy) for inner in shape.shapes)
            return Group(_moved(shape.clip, dx, dy), shapes)


def scaled(shape: Shape, factor: float) -> Shape:
    """Return the shape `factor` times as large, seen from the origin."""
    match shape:
        case Path():
            return replace(
                shape,
                segments=_scaled(shape.segments, factor),
                width=shape.width * factor,
                dash=tuple(length * factor for length in shape.dash),
            )
        case Label():
            x, y = shape.x * factor, shape.y * factor
            return replace(shape, x=x, y=y, size=shape.size * factor)
        case Group():
            shapes = tuple(scaled(inner, factor) for inner in shape.shapes)
            return Group(_scaled(shape.clip, factor), shapes)


def contains(segments: tuple[Segment, ...], x: float, y: float) -> bool:
    """Say whether a point lies inside an outline, by the even-odd rule."""
    inside = False
    for polygon in polygons(segments):
        for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside


def labels(shapes: tuple[Shape, ...]) -> Iterator[Label]:
    """All lines of text in drawing order, those in groups, too."""
    for shape in shapes:
        if isinstance(shape, Label):
            yield shape
        elif isinstance(shape, Group):
            yield from labels(shape.shapes)


def points_of(segment: Segment) -> tuple[tuple[float, float], ...]:
    """The control points of a curve, then where the segment ends; nothing for Close."""
    match segment:
        case Move(x, y) | Line(x, y):
            return ((x, y),)
        case Curve(x1, y1, x2, y2, x, y):
            return ((x1, y1), (x2, y2), (x, y))
        case Close():
            return ()


def _moved(segments: tuple[Segment, ...], dx: float, dy: float) -> tuple[Segment, ...]:
    return _placed(segments, 1.0, dx, dy)


def _scaled(segments: tuple[Segment, ...], factor: float) -> tuple[Segment, ...]:
    return _placed(segments, factor, 0.0, 0.0)


def _placed(segments: tuple[Segment, ...], k: float, dx: float, dy: float) -> tuple[Segment, ...]:
    def place(segment: Segment) -> Segment:
        match segment:
            case Move(x, y):
                return Move(k * x + dx, k * y + dy)
            case Line(x, y):
                return Line(k * x + dx, k * y + dy)
            case Curve(x1, y1, x2, y2, x, y):
                first, second = (k * x1 + dx, k * y1 + dy), (k * x2 + dx, k * y2 + dy)
                return Curve(*first, *second, k * x + dx, k * y + dy)
            case Close():
                return segment

    return tuple(place(segment) for segment in segments)


_CURVE_STEPS = 12


def polygons(segments: tuple[Segment, ...]) -> list[list[tuple[float, float]]]:
    """The corners of an outline, its curves as twelve straight lines each."""
    found: list[list[tuple[float, float]]] = []
    for segment in segments:
        match segment:
            case Move(x, y):
                found.append([(x, y)])
            case Line(x, y):
                found[-1].append((x, y))
            case Curve():
                start = found[-1][-1]
                steps = range(1, _CURVE_STEPS + 1)
                found[-1] += [_on_curve(start, segment, i / _CURVE_STEPS) for i in steps]
            case Close():
                pass
    return found


def _on_curve(start: tuple[float, float], curve: Curve, t: float) -> tuple[float, float]:
    a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
    x = a * start[0] + b * curve.x1 + c * curve.x2 + d * curve.x
    y = a * start[1] + b * curve.y1 + c * curve.y2 + d * curve.y
    return x, y


T = TypeVar("T")


class Same(Generic[T]):
    """Equal only to one around the same object: shapes have too many segments to compare.

    A cache that has it as its key keeps the object, so that no other gets its identity.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value
