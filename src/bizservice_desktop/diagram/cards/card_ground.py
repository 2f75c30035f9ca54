"""What all cards of an area share: the band with its title and shape, and the coloured back."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from ..scene.area_mark import area_mark
from ..scene.hatch import hatched
from ..scene.outline import box
from ..scene.palette import Ink, fill, on_fill
from ..scene.scene import Anchor, Label, Path, Shape, Weight, pt
from ..scene.text import Hyphenate, Measure, break_lines
from .card_size import CardSize

CAP = 0.66
"""Height of a capital, in em."""

DESCENT = 0.25
"""Depth of a g, in em."""

_HEADING_LEADING = 1.15
_STRIP = 2.0  # mm of hatch below the heading of a draft

Shapes: TypeAlias = tuple[Shape, ...]


@dataclass(frozen=True)
class Press:
    """What cards are set with. A draft saves ink: hatches tell the areas apart, not colours."""

    size: CardSize
    measure: Measure
    hyphenate: Hyphenate
    draft: bool = False

    def fill(self, area: str) -> Ink:
        return Ink.SURFACE if self.draft else fill(area)

    def on(self, area: str) -> Ink:
        """The ink for what lies on the area's fill."""
        return Ink.TEXT if self.draft else on_fill(area)

    def hatch(self, area: str, left: float, top: float, right: float, bottom: float) -> Shapes:
        """What a draft has in the place of colour."""
        if not self.draft:
            return ()
        field = box(left, top, right - left, bottom - top)
        return (hatched(field, area, Ink.EDGE, (left, top, right, bottom)),)

    @cached_property
    def column(self) -> float:
        """The width of the text in mm."""
        return self.size.width - 2 * self.size.safe

    @cached_property
    def heading_em(self) -> float:
        return pt(min(16.0, max(8.5, 0.8 * self.size.style_pt)))

    @cached_property
    def small_em(self) -> float:
        return pt(min(10.0, max(7.0, 0.62 * self.size.style_pt)))

    @cached_property
    def foot(self) -> float:
        """The lowest baseline."""
        return self.size.height - self.size.clearance - DESCENT * self.small_em

    def lines(self, text: str, width: float, em: float, weight: Weight) -> tuple[str, ...]:
        if not text:
            return ()
        return break_lines(text, width, em, weight, self.measure, self.hyphenate)


@lru_cache(maxsize=64)
def front_ground(area: str, title: str, press: Press) -> tuple[tuple[Shape, ...], float]:
    """The band of the front; return also how high it is."""
    heading, band = _heading(area, title, press)
    width = press.size.width
    field = Path(box(0, 0, width, band), fill=press.fill(area))
    return (field, *heading, *press.hatch(area, 0, band - _STRIP, width, band)), band


@lru_cache(maxsize=64)
def continued_back(
    area: str, title: str, bottom: float, press: Press
) -> tuple[tuple[Shape, ...], float]:
    """A back with a white field from the heading down to `bottom`; return where it begins."""
    size = press.size
    heading, band = _heading(area, title, press)
    inset = size.safe / 2
    return (
        Path(box(0, 0, size.width, size.height), fill=press.fill(area)),
        *heading,
        *press.hatch(area, 0, band - _STRIP, size.width, band),
        Path(box(inset, band, size.width - 2 * inset, bottom - band, 1.2), fill=Ink.SURFACE),
    ), band


@lru_cache(maxsize=64)
def plain_back(area: str, title: str, press: Press) -> tuple[Shape, ...]:
    """A back with the area's shape and title in the middle."""
    size = press.size
    em = press.heading_em * 1.25
    mark = 0.2 * min(size.width, size.height)
    lines = press.lines(title, press.column, em, Weight.SEMIBOLD)
    leading = em * _HEADING_LEADING
    block = mark + 1.4 * em + CAP * em + (len(lines) - 1) * leading
    top = (size.height - block) / 2 - 0.03 * size.height  # what is centred seems to sink
    first = top + mark + 1.4 * em + CAP * em
    on, cx = press.on(area), size.width / 2
    above = top - 0.6 * size.safe
    return (
        Path(box(0, 0, size.width, size.height), fill=press.fill(area)),
        *press.hatch(area, 0, 0, size.width, max(above, 0.3 * size.safe)),
        area_mark(area, cx, top + mark / 2, mark, on),
        *(
            Label(text, cx, first + at * leading, em, Anchor.MIDDLE, Weight.SEMIBOLD, on)
            for at, text in enumerate(lines)
        ),
    )


def _heading(area: str, title: str, press: Press) -> tuple[tuple[Shape, ...], float]:
    em, size = press.heading_em, press.size
    mark = em * 0.86
    lines = press.lines(title, press.column - mark - 3.0, em, Weight.SEMIBOLD)
    leading = em * _HEADING_LEADING
    band = CAP * em + max(0, len(lines) - 1) * leading + 2 * size.clearance
    first = size.clearance + CAP * em
    on = press.on(area)
    labels = tuple(
        Label(text, size.safe, first + at * leading, em, weight=Weight.SEMIBOLD, ink=on)
        for at, text in enumerate(lines)
    )
    right = size.width - size.safe - mark / 2
    return (*labels, area_mark(area, right, band / 2, mark, on)), band
