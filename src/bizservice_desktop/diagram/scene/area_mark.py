"""The shape an area is known by where its colour does not show: ● ■ ▲ ◆ ○."""

from .outline import box, disc, ring
from .palette import Ink
from .scene import Close, Line, Move, Path, Segment


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
