"""The votes on one point as rows of dots, one row a level."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..scene.outline import box, disc
from ..scene.palette import Ink, fill, tint
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight, pt

_ROW = 4.4
_DOT = 1.05  # radius
_PITCH = 2.9
_NAME_WIDTH = 5.0
_COUNT_WIDTH = 6.0


@dataclass(frozen=True, slots=True)
class VoteRow:
    """How many voted for one answer. `agreed`: the group settled on it; `open` dots are hollow."""

    name: str
    count: int
    agreed: bool = False
    open: bool = False


def vote_rows(rows: Sequence[VoteRow], area: str, width: float) -> Scene:
    """Draw the rows on `width` mm; where dots are many they stand closer, none is left out."""
    shapes: list[Shape] = []
    for index, row in enumerate(rows):
        shapes += _row(row, area, width, index * _ROW)
    return Scene(width, len(rows) * _ROW, tuple(shapes))


def _row(row: VoteRow, area: str, width: float, top: float) -> Iterator[Shape]:
    middle, baseline = top + _ROW / 2, top + _ROW / 2 + pt(3.1)
    if row.agreed:
        yield Path(box(0, top + 0.25, width, _ROW - 0.5, 0.8), fill=tint(area))
    weight = Weight.SEMIBOLD if row.agreed else Weight.REGULAR
    ink = Ink.TEXT if row.agreed else Ink.MUTED
    yield Label(row.name, 1.4, baseline, pt(9), weight=weight, ink=ink)
    if not row.count:
        return
    yield Label(str(row.count), width - 1.2, baseline, pt(9), Anchor.END, ink=Ink.MUTED)
    room = width - _NAME_WIDTH - _COUNT_WIDTH - 2 * _DOT
    pitch = min(_PITCH, room / max(1, row.count - 1))
    for dot in range(row.count):
        outline = disc(_NAME_WIDTH + _DOT + dot * pitch, middle, _DOT - (0.15 if row.open else 0))
        if row.open:
            yield Path(outline, stroke=fill(area), width=0.3)
        else:
            yield Path(outline, fill=fill(area))
