"""What the room may see, drawn for the wall. Wall and preview both show this scene."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..figure.corners import lay_out
from ..figure.model_figure import model_figure
from ..scene.area_mark import area_mark
from ..scene.outline import box
from ..scene.palette import Ink, fill, on_fill
from ..scene.scene import Anchor, Label, Path, Scene, Shape, Weight, moved, scaled
from ..scene.text import Hyphenate, Measure, no_hyphens
from . import shareable as shown
from . import wall_groups as parallel
from . import wall_matrix
from . import wall_votes as votes
from . import wall_workshop as workshop
from .wall_key import wall_key
from .wall_setting import (
    BODY,
    CAP,
    HEAD,
    HEIGHT,
    MARGIN,
    SMALL,
    TITLE,
    Paragraph,
    Room,
    Wall,
    footer,
    heading,
    px,
    set_column,
)

_WITHOUT_FOOTER = (
    shown.NothingShown,
    shown.FigureShown,
    shown.QuestionShown,
    shown.DistributionShown,
)
_NARROWEST, _WIDEST = 5 / 4, 21 / 9
_BESIDE = 228.0  # mm of wall with room for a column of words beside the figure
_SIDE = 6.0  # mm that the figure stands from the edge
_FIGURE_SHARE, _NARROW_SHARE = 0.58, 0.84  # of the wall's width, of a narrow wall's height
_FIGURE_TITLE = px(36)
_KEY_GAP = 4.0
_BAND = 16.0


def wall_scene(
    value: shown.Shareable, aspect: float, measure: Measure, hyphenate: Hyphenate = no_hyphens
) -> Scene:
    """Draw a value for a screen whose width is `aspect` times its height.

    Screens narrower than 5:4 or wider than 21:9 get a picture of these proportions.

    Raises:
        TypeError: The value is none that may be shown.
    """
    value = shown.check_shareable(value)
    width = HEIGHT * min(_WIDEST, max(_NARROWEST, aspect))
    wall = Wall(width, measure, hyphenate)
    shapes = tuple(_DRAWN[type(value)](wall, value))
    if not isinstance(value, _WITHOUT_FOOTER):
        shapes += footer(wall, value.footer)
    return Scene(width, HEIGHT, shapes)


def _nothing(wall: Wall, value: shown.NothingShown) -> Iterator[Shape]:
    """Who is here, in the middle of an empty wall."""
    room = Room(MARGIN * 2, MARGIN, wall.width - 4 * MARGIN, HEIGHT - 2 * MARGIN)
    words = [
        Paragraph(value.title, TITLE * 1.25, Weight.SEMIBOLD, after=0.5),
        Paragraph(value.subtitle, HEAD, ink=Ink.MUTED),
    ]
    yield from set_column(wall, words, room, align=0.45, anchor=Anchor.MIDDLE).shapes


def _figure(wall: Wall, value: shown.FigureShown) -> Iterator[Shape]:
    """The maturity figure with what it says at its side.

    On a narrow wall that is below it, without the title: the figure is its own.
    """
    widths = wall.measure.width
    if wall.width >= _BESIDE:
        wide, high = wall.width * _FIGURE_SHARE, HEIGHT - 2 * _SIDE
        layout = lay_out(value.values, wide, high, _FIGURE_TITLE, widths)
        at = (_SIDE, _SIDE)
        left = 2 * _SIDE + wide
        key = wall_key(wall, value.legend, wall.width - left - MARGIN)
        foot = HEIGHT - MARGIN - key.height
        room = Room(left, MARGIN, wall.width - left - MARGIN, foot - _KEY_GAP - MARGIN)
        words = [Paragraph(value.title, TITLE * 0.8, Weight.SEMIBOLD, after=0.8)]
        words += [Paragraph(sentence, BODY * 0.95, after=0.7) for sentence in value.sentences]
        words.append(Paragraph(value.footer, SMALL, ink=Ink.MUTED))
        anchor = Anchor.START
    else:
        key = wall_key(wall, value.legend, wall.width - 2 * MARGIN)
        left, foot = MARGIN, HEIGHT - 3.0 - key.height
        wide, high = wall.width - 2 * _SIDE, HEIGHT * _NARROW_SHARE - key.height
        layout = lay_out(value.values, wide, high, _FIGURE_TITLE, widths)
        at = (_SIDE, _SIDE / 2)
        top = high + _SIDE / 2 + 1.5
        room = Room(MARGIN, top, wall.width - 2 * MARGIN, foot - top - 1.0)
        words = [Paragraph(" ".join(value.sentences), SMALL * 1.1, after=0.4)]
        words.append(Paragraph(value.footer, SMALL * 0.85, ink=Ink.MUTED))
        anchor = Anchor.MIDDLE
    scene, scale = model_figure(value.values, layout, widths), wide / layout.width
    yield from (moved(scaled(shape, scale), *at) for shape in scene.shapes)
    yield from set_column(wall, words, room, align=0.5, anchor=anchor).shapes
    yield from (moved(shape, left, foot) for shape in key.shapes)


def _card(wall: Wall, value: shown.CardShown) -> Iterator[Shape]:
    """As the card on paper: the area's band above, the text, the point at the foot."""
    yield from _band(wall, value.area, value.area_title, value.code)
    left, width, bottom = wall.inner.left + 6.0, wall.inner.width - 12.0, wall.inner.bottom
    top, foot = _BAND + 8.0, 12.0
    text = Paragraph(value.text, TITLE * 1.25, Weight.SEMIBOLD)
    room = Room(left, top, width, bottom - foot - top)
    yield from set_column(wall, [text], room, align=0.42).shapes
    point = Room(left, bottom - foot + 4.0, width, foot - 4.0)
    yield from set_column(wall, [Paragraph(value.point_title, BODY, ink=Ink.MUTED)], point).shapes


def _case(wall: Wall, value: shown.CaseShown) -> Iterator[Shape]:
    """The title above, what was done, and apart from it what came of it."""
    yield from _band(wall, value.area, value.place, "")
    words = [
        Paragraph(value.title, TITLE, Weight.SEMIBOLD, after=0.7),
        Paragraph(value.summary, BODY * 1.05, after=0.9),
        Paragraph(value.results, BODY * 1.05, Weight.SEMIBOLD),
    ]
    yield from set_column(wall, words, wall.inner.below(_BAND + 7.0)).shapes


def _band(wall: Wall, area: str, title: str, aside: str) -> Iterator[Shape]:
    """The area's colour across the top of the wall, with its shape and title."""
    yield Path(box(0, 0, wall.width, _BAND), fill=fill(area))
    middle, ink = _BAND / 2, on_fill(area)
    yield area_mark(area, MARGIN + 3.0, middle, 6.0, ink)
    left, right = MARGIN + 10.0, wall.width - MARGIN
    if aside:
        baseline = middle + CAP * SMALL / 2
        yield Label(aside, right, baseline, SMALL, Anchor.END, Weight.SEMIBOLD, ink)
        right -= wall.measure.width(aside, SMALL, Weight.SEMIBOLD) + 6.0
    room = Room(left, 1.0, right - left, _BAND - 2.0)
    words = [Paragraph(title, BODY, Weight.SEMIBOLD, ink)]
    yield from set_column(wall, words, room, align=0.5).shapes


def _letters(wall: Wall, value: shown.LettersShown) -> Iterator[Shape]:
    """Lines of letters at their true sizes, the largest first."""
    title = heading(wall, value.title, HEAD, 16.0)
    yield from title.shapes
    sizes = [row.share * HEIGHT for row in value.rows]
    free = wall.inner.bottom - title.bottom - sum(CAP * size for size in sizes)
    gap = max(1.5, free / (len(sizes) + 1))
    y = title.bottom
    for row, size in zip(value.rows, sizes, strict=True):
        y += gap + CAP * size
        yield Label(row.words, wall.inner.left, y, size)


_DRAWN: Mapping[type, Callable[[Wall, Any], Iterator[Shape]]] = {
    shown.NothingShown: _nothing,
    shown.FigureShown: _figure,
    shown.MatrixShown: wall_matrix.matrix,
    shown.CardShown: _card,
    shown.CaseShown: _case,
    shown.LettersShown: _letters,
    shown.QuestionShown: votes.question,
    shown.DistributionShown: votes.distribution,
    shown.AgendaShown: workshop.agenda,
    shown.CountdownShown: workshop.countdown,
    shown.GroupsShown: parallel.groups,
}
