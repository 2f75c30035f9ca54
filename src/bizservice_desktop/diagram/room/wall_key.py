"""What the signs of the figure mean, on the wall: beside one another as far as there is room."""

from collections.abc import Sequence

from ..figure.legend import SIGN_HEIGHT, SIGN_WIDTH, LegendEntry, legend_sign
from ..scene.palette import Ink
from ..scene.scene import Scene, Shape, Weight, moved
from .wall_setting import LEADING, Paragraph, Room, Wall, px, set_column

_WORDS = px(27)
_ROW = 6.2
_TEXT = SIGN_WIDTH + 2.4
_APART = 8.0


def wall_key(wall: Wall, entries: Sequence[LegendEntry], width: float) -> Scene:
    """A picture `width` mm wide; without entries it is 0 mm high."""
    shapes: list[Shape] = []
    x = y = bottom = 0.0
    for entry in entries:
        needed = _TEXT + wall.measure.width(entry.words, _WORDS, Weight.REGULAR)
        if x and x + needed > width:
            x, y = 0.0, bottom
        words = [Paragraph(entry.words, _WORDS, ink=Ink.MUTED)]
        lines = wall.lines(entry.words, width - _TEXT, _WORDS, Weight.REGULAR)
        high = max(_ROW, len(lines) * LEADING * _WORDS)
        place = Room(x + _TEXT, y, width - x - _TEXT, high)
        shapes += set_column(wall, words, place, align=0.5).shapes
        top = y + (high - SIGN_HEIGHT) / 2
        shapes += (moved(shape, x, top) for shape in legend_sign(entry.sign).shapes)
        x, bottom = x + needed + _APART, max(bottom, y + high)
    return Scene(width, bottom, tuple(shapes))
