"""The sheet that is printed to see what a printer does, and the profile that makes up for it.

On the front and on the back there is a cross near the top left and one near the bottom right
corner. A pin through a cross of the front comes out on the back beside the back's cross.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin
from typing import TypeAlias

from bizservice_desktop.domain.cards.card_print import PrinterProfile

from ..scene.outline import line
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Scene, Segment, Shape, Weight, pt
from ..scene.text import stacked
from .sheet_layout import Sheet

Point: TypeAlias = tuple[float, float]

INSET = 25.0
"""How far the crosses lie from the edges of the paper, in mm."""

RULER = 100.0
_LINE = 0.15
_ARM = 12.0  # mm that a cross reaches to each side


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read, in mm: where the pin's hole lies from the back's cross, right and down
    counted positive, at the top left and the bottom right; and how long the ruler came out."""

    top_left: Point = (0.0, 0.0)
    bottom_right: Point = (0.0, 0.0)
    ruler: float = RULER


def crosses(paper: Sheet) -> tuple[Point, Point]:
    """The crosses at the top left and the bottom right, in mm from the paper's top left."""
    return (INSET, INSET), (paper.width - INSET, paper.height - INSET)


def fit_profile(name: str, reading: Reading, paper: Sheet) -> PrinterProfile:
    """Return the profile that brings the back's crosses to the holes.

    Raises:
        BadPrinter: More is read than a profile makes up for; the argument names what.
    """
    (x1, y1), (x2, y2) = crosses(paper)
    (dx1, dy1), (dx2, dy2) = reading.top_left, reading.bottom_right
    towards = atan2((y2 + dy2) - (y1 + dy1), (x2 + dx2) - (x1 + dx1))
    turn = degrees(towards - atan2(y2 - y1, x2 - x1))
    dx, dy = (dx1 + dx2) / 2, (dy1 + dy2) / 2
    scale = RULER / reading.ruler if reading.ruler > 0 else 0.0
    return PrinterProfile(name, dx, dy, turn, scale)


def placed(profile: PrinterProfile, point: Point, paper: Sheet) -> Point:
    """Where a point of a back is drawn for the printer; the y axis points down."""
    x, y = point[0] - paper.width / 2, point[1] - paper.height / 2
    turn, scale = radians(profile.turn), profile.scale
    return (
        paper.width / 2 + profile.dx + scale * (x * cos(turn) - y * sin(turn)),
        paper.height / 2 + profile.dy + scale * (x * sin(turn) + y * cos(turn)),
    )


def reading_of(profile: PrinterProfile, paper: Sheet) -> Reading:
    """What was read to come to a profile."""
    straight = PrinterProfile(profile.name, profile.dx, profile.dy, profile.turn)
    holes = ((placed(straight, cross, paper), cross) for cross in crosses(paper))
    first, second = ((x1 - x2, y1 - y2) for (x1, y1), (x2, y2) in holes)
    return Reading(first, second, RULER / profile.scale)


def printer_sheet(paper: Sheet, front: str, back: str, told: Sequence[str]) -> tuple[Scene, Scene]:
    """The two sides of the sheet; `told` are lines on the front that say what to do.

    Only the back's crosses have letters: there one reads.
    """
    sides = (_side(paper, front, told, ("", "")), _side(paper, back, (), ("A", "B")))
    first, second = (Scene(paper.width, paper.height, tuple(side)) for side in sides)
    return first, second


def _side(
    paper: Sheet, title: str, told: Sequence[str], letters: tuple[str, str]
) -> Iterator[Shape]:
    """One side; the crosses are those of `crosses` and, on paper, lie behind each other."""
    corners = crosses(paper)
    mirrored = [(paper.width - x, y) for x, y in corners]
    for x, y in (*corners, *mirrored):
        yield from _cross(x, y)
    for (x, y), letter in zip(corners, letters, strict=True):
        yield Label(letter, x - 7, y - 5, pt(14), Anchor.MIDDLE, Weight.SEMIBOLD)
    middle, top = paper.width / 2, paper.height * 0.3
    yield Label(title, middle, top, pt(18), Anchor.MIDDLE, Weight.SEMIBOLD)
    yield from stacked(told, middle, top + 10, pt(11), 6, Anchor.MIDDLE)
    y = top + 22 + 6 * len(told)
    yield from _ruler(middle - RULER / 2, y, is_upright=False)
    yield from _ruler(middle, y + 18, is_upright=True)


def _cross(x: float, y: float) -> Iterator[Shape]:
    """A cross with a scale in mm on its arms."""
    segments: list[Segment] = [*line(x - _ARM, y, x + _ARM, y), *line(x, y - _ARM, x, y + _ARM)]
    for mm in range(-int(_ARM), int(_ARM) + 1):
        tick = 1.6 if mm % 5 == 0 else 0.8
        segments += line(x + mm, y - tick, x + mm, y + tick)
        segments += line(x - tick, y + mm, x + tick, y + mm)
    yield Path(tuple(segments), stroke=Ink.TEXT, width=_LINE)
    for mm in (-10, -5, 5, 10):
        words = f"{mm:+d}".replace("-", "−")
        yield Label(words, x + mm, y - 2.2, pt(6), Anchor.MIDDLE, ink=Ink.MUTED)
        yield Label(words, x + 2.2, y + mm + 0.7, pt(6), ink=Ink.MUTED)


def _ruler(x: float, y: float, *, is_upright: bool) -> Iterator[Shape]:
    segments: list[Segment] = []
    for mm in range(int(RULER) + 1):
        tick = 4.0 if mm % 10 == 0 else 2.8 if mm % 5 == 0 else 1.8
        if is_upright:
            segments += line(x, y + mm, x + tick, y + mm)
        else:
            segments += line(x + mm, y, x + mm, y - tick)
    if is_upright:
        end, words, anchor = (x, y + RULER), (x - 2, y + RULER / 2), Anchor.END
    else:
        end, words, anchor = (x + RULER, y), (x + RULER / 2, y + 4), Anchor.MIDDLE
    segments += line(x, y, *end)
    yield Path(tuple(segments), stroke=Ink.TEXT, width=_LINE)
    yield Label(f"{RULER:.0f} mm", *words, pt(8), anchor, ink=Ink.MUTED)
