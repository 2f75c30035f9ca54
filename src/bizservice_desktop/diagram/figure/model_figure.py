"""The maturity figure: four quadrants in a ring, with four signals and six joints.

Fill shows the level by *area*, hatch the spread of votes, a line the target, dots the last
round, rays what the level becomes if the plan succeeds. The legend shows the same signs one by
one, with their words. Source: docs/method.md, "Shade".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bizservice_desktop.domain.assessment.maturity import shade_radius
from bizservice_desktop.domain.assessment.round import InterplayState, Round
from bizservice_desktop.domain.method.method import MAX_LEVEL, AreaId, PairId
from bizservice_desktop.domain.method.wording import Wording

from ..scene.area_mark import hatched
from ..scene.outline import arc, box, disc, half_disc, line, on_circle, ring, sector
from ..scene.palette import Ink, fill, tint
from ..scene.scene import Anchor, Label, Path, Scene, Segment, Shape, Weight, pt
from ..scene.text import two_lines
from .values import AreaValues, FigureValues, JointValues

WIDTH = 162.0  # the longest title, Virksomhedskontakt, just has room
HEIGHT = 117.0
INNER = 13.5
OUTER = 50.0
_CX, _CY = WIDTH / 2, 61.5
_RING_INNER, _RING_OUTER = 52.2, 54.2
_GAP = 1.3  # degrees left free on either side of a quadrant's edges
_LABEL_X = 47.5
LINE_WIDTH = 0.55
LAST_DASH = (0.05, 1.35)
RAY_WIDTH = 0.45
_RAY_STEP, _RING_RAY_STEP = 3.0, 1.6  # degrees
_STARTS = (270.0, 0.0, 90.0, 180.0)  # business contact top left, then clockwise
_SHORT_NUMBER = 5  # letters: `≈ 2.4`
_JOINT_RADIUS = 1.75
_SMALL_JOINT_RADIUS = 1.35
_SIGN_AREA = "area_business_contact"


def model_figure(values: FigureValues, *, labels: bool = True) -> Scene:
    """Draw the figure; without `labels` only the round picture, cut to its ring."""
    shapes: list[Shape] = [*_frame(values.strategy, labels)]
    for start, area in zip(_STARTS, values.areas, strict=True):
        shapes += _piece(area, start)
    shapes += _centre(values)
    shapes += _joints(values.joints, tuple(area.area for area in values.areas))
    if labels:
        for start, area in zip(_STARTS, values.areas, strict=True):
            shapes += _label(area, start)
    return Scene(WIDTH, HEIGHT, tuple(shapes))


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


@lru_cache(maxsize=64)
def _piece(area: AreaValues, start: float) -> tuple[Shape, ...]:
    """Kept, so that what did not change is the same object and is not made or compared again."""
    return tuple(_quadrant(area, start))


@lru_cache(maxsize=16)
def _frame(strategy: AreaValues, labels: bool) -> tuple[Shape, ...]:
    return tuple(_strategy(strategy, labels=labels))


def _quadrant(area: AreaValues, start: float) -> Iterator[Shape]:
    first, last = start + _GAP, start + 90 - _GAP
    whole = sector(_CX, _CY, INNER, OUTER, first, last)
    yield Path(whole, fill=tint(area.area), key=area.area)
    if area.level is not None and area.shaded and area.level > 0:
        filled = sector(_CX, _CY, INNER, radius_of(area.level), first, last)
        yield Path(filled, fill=fill(area.area))
    for level in range(1, MAX_LEVEL):
        yield Path(arc(_CX, _CY, radius_of(level), first, last), stroke=Ink.SURFACE, width=0.18)
    if not area.shaded:
        yield Path(whole, stroke=fill(area.area), width=0.4, dash=(1.6, 1.1))
    if area.spread and area.spread[1] > area.spread[0]:
        yield from _spread(area, area.spread, (first, last))
    now = area.level or 0.0
    if area.projected is not None and area.projected > now:
        radii = radius_of(now), radius_of(area.projected)
        yield from _rays(area.area, radii, (first, last), _RAY_STEP)
    if area.target is not None:
        yield from _mark(arc(_CX, _CY, radius_of(area.target), first, last))
    if area.last is not None:
        yield from _mark(arc(_CX, _CY, radius_of(area.last), first, last), dash=LAST_DASH)


def _spread(
    area: AreaValues, spread: tuple[float, float], angles: tuple[float, float]
) -> Iterator[Shape]:
    """Hatch in the fill's colour where the quadrant is pale, in the paper's where it is filled."""
    low, high = spread
    edge = area.level if area.level is not None and area.shaded else 0.0
    if high > edge:
        yield _band(area, max(low, edge), high, angles, fill(area.area))
    if low < edge:
        yield _band(area, low, min(high, edge), angles, tint(area.area))


def _band(
    area: AreaValues, low: float, high: float, angles: tuple[float, float], ink: Ink
) -> Shape:
    outer = radius_of(high)
    clip = sector(_CX, _CY, radius_of(low), outer, *angles)
    left = _CX - outer if angles[0] >= 180 else _CX
    top = _CY - outer if angles[0] >= 270 or angles[0] < 90 else _CY
    return hatched(clip, area.area, ink, (left, top, left + outer, top + outer))


def _rays(
    area: AreaId, radii: tuple[float, float], angles: tuple[float, float], step: float
) -> Iterator[Shape]:
    """Rays from today's level to the projected one, framed: told from hatch and fill by form."""
    low, high = radii
    first, last = angles
    count = int((last - first) / step)
    margin = (last - first - step * count) / 2 + step / 2
    rays: list[Segment] = []
    for at in range(count):
        angle = first + margin + at * step
        rays += line(*on_circle(_CX, _CY, low, angle), *on_circle(_CX, _CY, high, angle))
    yield Path(tuple(rays), stroke=fill(area), width=RAY_WIDTH)
    frame = sector(_CX, _CY, low, high, first, last)
    yield Path(frame, stroke=fill(area), width=RAY_WIDTH)


def _mark(outline: tuple[Segment, ...], dash: tuple[float, ...] = ()) -> Iterator[Shape]:
    """A line with a pale edge, so that it is seen on fill and tint alike."""
    yield Path(outline, stroke=Ink.SURFACE, width=1.05)
    yield Path(outline, stroke=Ink.TEXT, width=LINE_WIDTH, dash=dash)


def _strategy(strategy: AreaValues, *, labels: bool) -> Iterator[Shape]:
    whole = ring(_CX, _CY, _RING_INNER, _RING_OUTER)
    yield Path(whole, fill=tint(strategy.area), key=strategy.area)
    if strategy.level is not None and strategy.shaded:
        if strategy.level >= MAX_LEVEL:
            yield Path(whole, fill=fill(strategy.area))
        elif strategy.level > 0:
            part = sector(_CX, _CY, _RING_INNER, _RING_OUTER, 0, _ring_angle(strategy.level))
            yield Path(part, fill=fill(strategy.area))
    elif strategy.level is not None:
        yield Path(whole, stroke=fill(strategy.area), width=0.3, dash=(1.6, 1.1))
    if strategy.projected is not None and strategy.projected > (strategy.level or 0.0):
        angles = (_ring_angle(strategy.level or 0.0), _ring_angle(strategy.projected))
        yield from _rays(strategy.area, (_RING_INNER, _RING_OUTER), angles, _RING_RAY_STEP)
    if strategy.target is not None:
        yield from _mark(_tick(strategy.target))
    if strategy.last is not None:
        yield from _mark(_tick(strategy.last), dash=(0.05, 0.95))
    if labels:
        words, y = f"{strategy.title} {strategy.number}", _CY - _RING_OUTER - 2.4
        yield Label(words, _CX, y, pt(10), Anchor.MIDDLE, Weight.SEMIBOLD)


def _tick(level: float) -> tuple[Segment, ...]:
    angle = _ring_angle(level)
    start = on_circle(_CX, _CY, _RING_INNER - 0.7, angle)
    end = on_circle(_CX, _CY, _RING_OUTER + 0.9, angle)
    return line(*start, *end)


def _ring_angle(level: float) -> float:
    return 360.0 * level / MAX_LEVEL


def _label(area: AreaValues, start: float) -> Iterator[Shape]:
    is_left = start >= 180
    is_top = start >= 270 or start < 90
    x = _CX - _LABEL_X if is_left else _CX + _LABEL_X
    anchor = Anchor.END if is_left else Anchor.START
    y = _CY - 45.0 if is_top else _CY + 37.5
    ink = fill(area.area) if area.shaded else Ink.MUTED
    size = pt(24) if len(area.number) <= _SHORT_NUMBER else pt(17)
    yield Label(area.number, x, y, size, anchor, Weight.BOLD, ink)
    for title in two_lines(area.title):
        y += 4.9
        yield Label(title, x, y, pt(10.5), anchor, Weight.SEMIBOLD)
    yield Label(area.answered, x, y + 4.6, pt(8.5), anchor, Weight.REGULAR, Ink.MUTED)


def _centre(values: FigureValues) -> Iterator[Shape]:
    yield Path(disc(_CX, _CY, INNER - 0.9), fill=Ink.SURFACE)
    size, anchor = pt(8.5), Anchor.MIDDLE
    yield Label(values.interplay_title, _CX, _CY - 0.6, size, anchor, Weight.SEMIBOLD)
    yield Label(values.interplay_count, _CX, _CY + 3.4, size, anchor, ink=Ink.MUTED)


@lru_cache(maxsize=16)
def _joints(joints: tuple[JointValues, ...], order: tuple[AreaId, ...]) -> tuple[Shape, ...]:
    return tuple(_all_joints(joints, order))


def _all_joints(joints: tuple[JointValues, ...], order: tuple[AreaId, ...]) -> Iterator[Shape]:
    """Neighbours are joined on the edge between them, opposites at both ends of a diagonal."""
    for joint in joints:
        places = _places(joint, order)
        radius = _JOINT_RADIUS if len(places) == 1 else _SMALL_JOINT_RADIUS
        for x, y in places:
            yield from joint_mark(x, y, radius, joint.pair, joint.state)


def _places(joint: JointValues, order: tuple[AreaId, ...]) -> tuple[tuple[float, float], ...]:
    first, second = (order.index(area) for area in joint.areas)
    middle = (INNER + OUTER) / 2
    if abs(first - second) in (1, 3):
        later = second if (second - first) % 4 == 1 else first
        return (on_circle(_CX, _CY, middle, _STARTS[later]),)
    return tuple(on_circle(_CX, _CY, INNER - 0.2, _STARTS[at] + 45) for at in (first, second))


SIGN_WIDTH, SIGN_HEIGHT = 9.0, 4.2


class Sign(StrEnum):
    LEVEL = "level"
    SPREAD = "spread"
    TARGET = "target"
    LAST = "last"
    PROJECTED = "projected"
    OUTLINE = "outline"
    WORKS = "works"
    OCCASIONAL = "occasional"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class LegendEntry:
    sign: Sign
    words: str


def legend_entries(
    wording: Wording, previous: Round | None, *, with_plan: bool = False
) -> tuple[LegendEntry, ...]:
    """The entries for a figure; the last round only where there was one.

    `with_plan`: the figure looks ahead, without spread and last round.
    """
    signs = [Sign.LEVEL, Sign.PROJECTED if with_plan else Sign.SPREAD, Sign.TARGET]
    last = "" if previous is None else previous.title
    if previous is not None and not with_plan:
        signs.append(Sign.LAST)
    signs.append(Sign.OUTLINE)
    entries = [
        LegendEntry(sign, wording.caption(f"cap_legend_{sign}", title=last)) for sign in signs
    ]
    title = wording.caption("cap_figure_interplay")
    for sign in (Sign.WORKS, Sign.OCCASIONAL, Sign.BROKEN):
        words = wording.caption(f"cap_interplay_{sign}")
        entries.append(LegendEntry(sign, f"{title}: {words.lower()}"))
    return tuple(entries)


def legend_sign(sign: Sign) -> Scene:
    """A sign of SIGN_WIDTH × SIGN_HEIGHT mm, drawn as in the figure."""
    return Scene(SIGN_WIDTH, SIGN_HEIGHT, _shapes(sign))


def _shapes(sign: Sign) -> tuple[Shape, ...]:
    area = box(0.2, 0.3, SIGN_WIDTH - 0.4, SIGN_HEIGHT - 0.6)
    middle = SIGN_HEIGHT / 2
    across = line(0.3, middle, SIGN_WIDTH - 0.3, middle)
    match sign:
        case Sign.LEVEL:
            return (Path(area, fill=Ink.BIZ),)
        case Sign.SPREAD:
            bounds = (0.0, 0.0, SIGN_WIDTH, SIGN_HEIGHT)
            return (Path(area, fill=Ink.BIZ_TINT), hatched(area, _SIGN_AREA, Ink.BIZ, bounds))
        case Sign.PROJECTED:
            xs = [0.2 + (SIGN_WIDTH - 0.4) * at / 6 for at in range(1, 6)]
            rays = tuple(part for x in xs for part in line(x, 0.3, x, SIGN_HEIGHT - 0.3))
            return (
                Path(area, fill=Ink.BIZ_TINT),
                Path(rays, stroke=Ink.BIZ, width=RAY_WIDTH),
                Path(area, stroke=Ink.BIZ, width=RAY_WIDTH),
            )
        case Sign.TARGET:
            return (Path(across, stroke=Ink.TEXT, width=LINE_WIDTH),)
        case Sign.LAST:
            return (Path(across, stroke=Ink.TEXT, width=LINE_WIDTH, dash=LAST_DASH),)
        case Sign.OUTLINE:
            return (Path(area, stroke=Ink.BIZ, width=0.4, dash=(1.6, 1.1)),)
        case Sign.WORKS | Sign.OCCASIONAL | Sign.BROKEN:
            state = InterplayState(sign.value)
            return tuple(joint_mark(SIGN_WIDTH / 2, middle, 1.6, PairId(""), state))
