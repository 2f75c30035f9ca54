"""The maturity figure: four quadrants in a ring, with four signals and six joints.

Fill shows the level by *area*, hatch the spread of votes, a line the target, dots the last
round, rays and a line in the area's colour what the level becomes if the plan succeeds. Its words
stand in the corners (`corners.py`). Source: docs/method.md, "Shade".
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from bizservice_desktop.domain.assessment.maturity import shade_radius
from bizservice_desktop.domain.assessment.round import InterplayState
from bizservice_desktop.domain.method.method import MAX_LEVEL, AreaId, PairId

from ..scene.area_mark import hatched
from ..scene.outline import arc, disc, half_disc, line, on_circle, ring, sector
from ..scene.palette import Ink, fill, tint
from ..scene.scene import Anchor, Close, Label, Line, Move, Path, Scene, Segment, Shape, Weight
from .corners import BARE, SMALLEST, FigureLayout, Widths, Words, narrowed, on_paper, written
from .values import AreaValues, FigureValues, JointValues

INNER = 13.5
OUTER = 50.0
_RING_INNER, _RING_OUTER = 52.2, 54.2
_GAP = 1.3  # degrees left free on either side of a quadrant's edges
LINE_WIDTH = 0.55
LAST_DASH = (0.05, 1.35)
RAY_WIDTH = 0.45
_PROMISE_WIDTH, _LEAST_RAY = 1.0, 1.6
_RAY_STEP, _RING_RAY_STEP = 3.0, 1.6  # degrees
_FILE_ASPECT = 1.06
_STARTS = (270.0, 0.0, 90.0, 180.0)  # business contact top left, then clockwise
_CENTRE_TEXT = 20.0  # mm
_JOINT_RADIUS = 1.75
_SMALL_JOINT_RADIUS = 1.35
_HAND_SIZE = 2.3

Middle: TypeAlias = tuple[float, float]
Angles: TypeAlias = tuple[float, float]
"""Degrees, clockwise from the top."""


def model_figure(
    values: FigureValues, at: FigureLayout = BARE, widths: Widths | None = None
) -> Scene:
    """Draw the figure where a layout has it; its words need to know how wide they are."""
    middle = at.cx, at.cy
    shapes: list[Shape] = [*_frame(values.strategy, middle)]
    for start, area in zip(_STARTS, values.areas, strict=True):
        shapes += _piece(area, start, middle)
    shapes += _centre(values, at, widths)
    shapes += _joints(values.joints, tuple(area.area for area in values.areas), middle)
    if widths is not None:
        shapes += written(values, at, widths)
    return Scene(at.width, at.height, tuple(shapes))


def figure_on_paper(
    values: FigureValues, width: float, widths: Widths, height: float | None = None
) -> Scene:
    """The figure for a room on paper of so many mm, no wider than it needs.

    Without a height it is that of a file of its own.
    """
    room = height or width / _FILE_ASPECT
    return model_figure(values, narrowed(values, width, room, on_paper(room), widths), widths)


def radius_of(level: float) -> float:
    """The radius in mm to which a quadrant at `level` is filled."""
    return shade_radius(level, INNER, OUTER)


def joint_mark(
    x: float, y: float, r: float, pair: PairId, state: InterplayState
) -> Iterator[Shape]:
    """Full: works; half: occasional; crossed: broken; dashed: not judged."""
    yield Path(disc(x, y, r + 0.35), fill=Ink.SURFACE, key=pair)
    dash = (0.55, 0.55) if state is InterplayState.NOT_JUDGED else ()
    yield Path(disc(x, y, r), stroke=Ink.TEXT, width=0.35, dash=dash)
    core = r * 0.62
    match state:
        case InterplayState.WORKS:
            yield Path(disc(x, y, core), fill=Ink.TEXT)
        case InterplayState.OCCASIONAL:
            yield Path(half_disc(x, y, core), fill=Ink.TEXT)
        case InterplayState.BROKEN:
            d = core * 0.72
            yield Path(line(x - d, y - d, x + d, y + d), stroke=Ink.TEXT, width=0.4)
            yield Path(line(x - d, y + d, x + d, y - d), stroke=Ink.TEXT, width=0.4)
        case InterplayState.NOT_JUDGED:
            pass


def hand_mark(x: float, y: float, r: float) -> Iterator[Shape]:
    """A pencil in a disc: somebody drew it so."""
    yield Path(disc(x, y, r), fill=Ink.SURFACE)
    yield Path(disc(x, y, r), stroke=Ink.TEXT, width=0.3)
    d, w = r * 0.55, r * 0.2  # half the pencil's length, half its width, slanting
    tip, neck = (x - d, y + d), (x - d * 0.45, y + d * 0.45)
    end = (x + d, y - d)
    yield Path(
        (
            Move(*tip),
            Line(neck[0] - w, neck[1] - w),
            Line(end[0] - w, end[1] - w),
            Line(end[0] + w, end[1] + w),
            Line(neck[0] + w, neck[1] + w),
            Close(),
        ),
        fill=Ink.TEXT,
    )


@lru_cache(maxsize=64)
def _piece(area: AreaValues, start: float, middle: Middle) -> tuple[Shape, ...]:
    """Kept, so that what did not change is the same object and is not made or compared again."""
    return tuple(_quadrant(area, start, middle))


@lru_cache(maxsize=16)
def _frame(strategy: AreaValues, middle: Middle) -> tuple[Shape, ...]:
    return tuple(_strategy(strategy, middle))


def _quadrant(area: AreaValues, start: float, middle: Middle) -> Iterator[Shape]:
    first, last = start + _GAP, start + 90 - _GAP
    whole = sector(*middle, INNER, OUTER, first, last)
    yield Path(whole, fill=tint(area.area), key=area.area)
    if area.drawn:
        filled = sector(*middle, INNER, radius_of(area.drawn), first, last)
        yield Path(filled, fill=fill(area.area))
    for level in range(1, MAX_LEVEL):
        yield Path(arc(*middle, radius_of(level), first, last), stroke=Ink.SURFACE, width=0.18)
    if not area.shaded:
        yield Path(whole, stroke=fill(area.area), width=0.4, dash=(1.6, 1.1))
    if area.spread and area.spread[1] > area.spread[0]:
        yield from _spread(area, area.spread, (first, last), middle)
    now = area.level or 0.0
    if area.projected is not None and area.projected > now:
        yield from _promise(area, area.projected, (first, last), middle)
    if area.target is not None:
        yield from _mark(arc(*middle, radius_of(area.target), first, last))
    if area.last is not None:
        yield from _mark(arc(*middle, radius_of(area.last), first, last), dash=LAST_DASH)
    if area.by_hand is not None:
        yield from hand_mark(*on_circle(*middle, radius_of(area.by_hand), start + 45), _HAND_SIZE)


def _spread(
    area: AreaValues, spread: tuple[float, float], angles: Angles, middle: Middle
) -> Iterator[Shape]:
    """Hatch in the fill's colour where the quadrant is pale, in the paper's where it is filled."""
    low, high = spread
    edge = area.drawn or 0.0
    if high > edge:
        yield _band(area, max(low, edge), high, angles, middle, fill(area.area))
    if low < edge:
        yield _band(area, low, min(high, edge), angles, middle, tint(area.area))


def _band(
    area: AreaValues, low: float, high: float, angles: Angles, middle: Middle, ink: Ink
) -> Shape:
    outer = radius_of(high)
    clip = sector(*middle, radius_of(low), outer, *angles)
    cx, cy = middle
    left = cx - outer if angles[0] >= 180 else cx
    top = cy - outer if angles[0] >= 270 or angles[0] < 90 else cy
    return hatched(clip, area.area, ink, (left, top, left + outer, top + outer))


def _promise(area: AreaValues, projected: float, angles: Angles, middle: Middle) -> Iterator[Shape]:
    """A line at the level, and rays up to it where no hatch is: the spread stays readable."""
    low, high = area.level or 0.0, projected
    if area.spread:
        low = max(low, area.spread[1])
    radii = radius_of(low), radius_of(high)
    if radii[1] - radii[0] > _LEAST_RAY:
        yield from _rays(area.area, radii, angles, _RAY_STEP, middle)
    outline = arc(*middle, radius_of(projected), *angles)
    yield Path(outline, stroke=Ink.SURFACE, width=1.7)
    yield Path(outline, stroke=fill(area.area), width=_PROMISE_WIDTH)


def _rays(
    area: AreaId, radii: tuple[float, float], angles: Angles, step: float, middle: Middle
) -> Iterator[Shape]:
    """Rays from one level to another, framed: told from hatch and fill by form."""
    low, high = radii
    first, last = angles
    count = int((last - first) / step)
    margin = (last - first - step * count) / 2 + step / 2
    rays: list[Segment] = []
    for at in range(count):
        angle = first + margin + at * step
        rays += line(*on_circle(*middle, low, angle), *on_circle(*middle, high, angle))
    yield Path(tuple(rays), stroke=fill(area), width=RAY_WIDTH)
    yield Path(sector(*middle, low, high, first, last), stroke=fill(area), width=RAY_WIDTH)


def _mark(outline: tuple[Segment, ...], dash: tuple[float, ...] = ()) -> Iterator[Shape]:
    """A line with a pale edge, so that it is seen on fill and tint alike."""
    yield Path(outline, stroke=Ink.SURFACE, width=1.05)
    yield Path(outline, stroke=Ink.TEXT, width=LINE_WIDTH, dash=dash)


def _strategy(strategy: AreaValues, middle: Middle) -> Iterator[Shape]:
    whole = ring(*middle, _RING_INNER, _RING_OUTER)
    yield Path(whole, fill=tint(strategy.area), key=strategy.area)
    drawn = strategy.drawn or 0.0
    if drawn >= MAX_LEVEL:
        yield Path(whole, fill=fill(strategy.area))
    elif drawn > 0:
        part = sector(*middle, _RING_INNER, _RING_OUTER, 0, _ring_angle(drawn))
        yield Path(part, fill=fill(strategy.area))
    if not strategy.shaded:
        yield Path(whole, stroke=fill(strategy.area), width=0.3, dash=(1.6, 1.1))
    if strategy.projected is not None and strategy.projected > (strategy.level or 0.0):
        angles = (_ring_angle(strategy.level or 0.0), _ring_angle(strategy.projected))
        radii = _RING_INNER, _RING_OUTER
        yield from _rays(strategy.area, radii, angles, _RING_RAY_STEP, middle)
    if strategy.target is not None:
        yield from _mark(_tick(strategy.target, middle))
    if strategy.last is not None:
        yield from _mark(_tick(strategy.last, middle), dash=(0.05, 0.95))
    if strategy.by_hand is not None:
        end = on_circle(*middle, (_RING_INNER + _RING_OUTER) / 2, _ring_angle(strategy.by_hand))
        yield from hand_mark(*end, _HAND_SIZE)


def _tick(level: float, middle: Middle) -> tuple[Segment, ...]:
    angle = _ring_angle(level)
    start = on_circle(*middle, _RING_INNER - 0.7, angle)
    end = on_circle(*middle, _RING_OUTER + 0.9, angle)
    return line(*start, *end)


def _ring_angle(level: float) -> float:
    return 360.0 * level / MAX_LEVEL


def _centre(values: FigureValues, at: FigureLayout, widths: Widths | None) -> Iterator[Shape]:
    yield Path(disc(at.cx, at.cy, INNER - 0.9), fill=Ink.SURFACE)
    if widths is None or at.words is Words.NONE:
        return
    widest = widths(values.interplay_title, 1.0, Weight.SEMIBOLD)
    size = min(at.em, _CENTRE_TEXT / max(widest, 1.0))
    if size < SMALLEST * at.em:
        return
    title, count = values.interplay_title, values.interplay_count
    y, anchor = at.cy - 0.1 * size, Anchor.MIDDLE
    yield Label(title, at.cx, y, size, anchor, Weight.SEMIBOLD)
    yield Label(count, at.cx, y + 1.25 * size, size, anchor, ink=Ink.MUTED)


@lru_cache(maxsize=16)
def _joints(
    joints: tuple[JointValues, ...], order: tuple[AreaId, ...], middle: Middle
) -> tuple[Shape, ...]:
    return tuple(_all_joints(joints, order, middle))


def _all_joints(
    joints: tuple[JointValues, ...], order: tuple[AreaId, ...], middle: Middle
) -> Iterator[Shape]:
    """Neighbours are joined on the edge between them, opposites at both ends of a diagonal."""
    for joint in joints:
        places = _places(joint, order, middle)
        radius = _JOINT_RADIUS if len(places) == 1 else _SMALL_JOINT_RADIUS
        for x, y in places:
            yield from joint_mark(x, y, radius, joint.pair, joint.state)


def _places(joint: JointValues, order: tuple[AreaId, ...], centre: Middle) -> tuple[Middle, ...]:
    first, second = (order.index(area) for area in joint.areas)
    if abs(first - second) in (1, 3):
        later = second if (second - first) % 4 == 1 else first
        return (on_circle(*centre, (INNER + OUTER) / 2, _STARTS[later]),)
    return tuple(on_circle(*centre, INNER - 0.2, _STARTS[at] + 45) for at in (first, second))
