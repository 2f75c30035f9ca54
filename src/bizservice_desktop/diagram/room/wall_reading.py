"""The maturity figure on the wall, with what it says at its side or below it."""

from collections.abc import Iterator

from ..figure.model_figure import HEIGHT as FIGURE_HEIGHT
from ..figure.model_figure import WIDTH as FIGURE_WIDTH
from ..figure.model_figure import model_figure
from ..scene.palette import Ink
from ..scene.scene import Anchor, Shape, Weight, moved
from .shareable import FigureShown
from .wall_setting import BODY, HEIGHT, MARGIN, SMALL, TITLE, Paragraph, Room, Wall, set_column

_SIDE = 8.0  # mm that the figure stands from the edge


def figure(wall: Wall, value: FigureShown) -> Iterator[Shape]:
    scene = model_figure(value.values)
    if wall.is_wide:
        top = (HEIGHT - FIGURE_HEIGHT) / 2 - 2.0
        yield from (moved(shape, _SIDE, top) for shape in scene.shapes)
        yield from _beside(wall, value)
    else:
        left = (wall.width - FIGURE_WIDTH) / 2
        yield from (moved(shape, left, 0.0) for shape in scene.shapes)
        yield from _below(wall, value)


def _beside(wall: Wall, value: FigureShown) -> Iterator[Shape]:
    left = _SIDE + FIGURE_WIDTH + 3.0
    room = Room(left, MARGIN, wall.width - left - MARGIN, HEIGHT - 2 * MARGIN)
    words = [Paragraph(value.title, TITLE * 0.8, Weight.SEMIBOLD, after=0.8)]
    words += [Paragraph(sentence, BODY * 0.95, after=0.7) for sentence in value.sentences]
    words.append(Paragraph(value.footer, SMALL, ink=Ink.MUTED))
    yield from set_column(wall, words, room, align=0.5).shapes


def _below(wall: Wall, value: FigureShown) -> Iterator[Shape]:
    """Little room is left: the first sentences say it, the title is the figure's own."""
    top = FIGURE_HEIGHT + 1.5
    room = Room(MARGIN, top, wall.width - 2 * MARGIN, HEIGHT - top - 3.0)
    words = [Paragraph(" ".join(value.sentences), SMALL * 1.1, after=0.4)]
    words.append(Paragraph(value.footer, SMALL * 0.85, ink=Ink.MUTED))
    column = set_column(wall, words, room, align=0.5, anchor=Anchor.MIDDLE)
    yield from column.shapes
