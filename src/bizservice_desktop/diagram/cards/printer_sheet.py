"""The sheet that is printed to see what a printer does: rulers, and crosses on both sides."""

from collections.abc import Iterator, Sequence

from ..scene.outline import line
from ..scene.palette import Ink
from ..scene.scene import Anchor, Label, Path, Scene, Segment, Shape, Weight, pt
from .printer_fit import RULER, crosses
from .sheet_layout import Sheet

_LINE = 0.15
_ARM = 12.0  # mm that a cross reaches to each side
_SMALL = pt(8)
_WORDS = pt(11)


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
    for at, words in enumerate(told):
        yield Label(words, middle, top + 10 + at * 6, _WORDS, Anchor.MIDDLE)
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
    end = (x, y + RULER) if is_upright else (x + RULER, y)
    segments += line(x, y, *end)
    yield Path(tuple(segments), stroke=Ink.TEXT, width=_LINE)
    if is_upright:
        yield Label(f"{RULER:.0f} mm", x - 2, y + RULER / 2, _SMALL, Anchor.END, ink=Ink.MUTED)
    else:
        yield Label(f"{RULER:.0f} mm", x + RULER / 2, y + 4, _SMALL, Anchor.MIDDLE, ink=Ink.MUTED)
