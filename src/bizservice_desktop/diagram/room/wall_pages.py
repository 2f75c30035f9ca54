"""Pictures that are mostly one text: a card, a case, the calm picture, lines of letters."""

from collections.abc import Iterator
from typing import assert_never

from ..scene.area_mark import area_mark
from ..scene.outline import box
from ..scene.palette import Ink, fill, on_fill
from ..scene.scene import Anchor, Label, Path, Shape, Weight
from .shareable import CardShown, CaseShown, LettersShown, NothingShown
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
    set_column,
)

_BAND = 16.0


def page(wall: Wall, value: NothingShown | CardShown | CaseShown | LettersShown) -> Iterator[Shape]:
    match value:
        case NothingShown():
            return _nothing(wall, value)
        case CardShown():
            return _card(wall, value)
        case CaseShown():
            return _case(wall, value)
        case LettersShown():
            return _letters(wall, value)
        case _:
            assert_never(value)


def _nothing(wall: Wall, value: NothingShown) -> Iterator[Shape]:
    """Who is here, in the middle of an empty wall."""
    room = Room(MARGIN * 2, MARGIN, wall.width - 4 * MARGIN, HEIGHT - 2 * MARGIN)
    words = [
        Paragraph(value.title, TITLE * 1.25, Weight.SEMIBOLD, after=0.5),
        Paragraph(value.subtitle, HEAD, ink=Ink.MUTED),
    ]
    yield from set_column(wall, words, room, align=0.45, anchor=Anchor.MIDDLE).shapes


def _card(wall: Wall, value: CardShown) -> Iterator[Shape]:
    """As the card on paper: the area's band above, the text, the point at the foot."""
    yield from _band(wall, value.area, value.area_title, value.code)
    inner = wall.inner
    top = _BAND + 8.0
    foot = 12.0
    room = Room(inner.left + 6.0, top, inner.width - 12.0, inner.bottom - foot - top)
    text = Paragraph(value.text, TITLE * 1.25, Weight.SEMIBOLD)
    yield from set_column(wall, [text], room, align=0.42).shapes
    point = Room(inner.left + 6.0, inner.bottom - foot + 4.0, inner.width - 12.0, foot - 4.0)
    yield from set_column(wall, [Paragraph(value.point_title, BODY, ink=Ink.MUTED)], point).shapes
    yield from footer(wall, value.footer)


def _case(wall: Wall, value: CaseShown) -> Iterator[Shape]:
    """The title above, what was done, and apart from it what came of it."""
    yield from _band(wall, value.area, value.place, "")
    inner = wall.inner
    top = _BAND + 7.0
    room = Room(inner.left, top, inner.width, inner.bottom - top)
    words = [
        Paragraph(value.title, TITLE, Weight.SEMIBOLD, after=0.7),
        Paragraph(value.summary, BODY * 1.05, after=0.9),
        Paragraph(value.results, BODY * 1.05, Weight.SEMIBOLD),
    ]
    yield from set_column(wall, words, room).shapes
    yield from footer(wall, value.footer)


def _letters(wall: Wall, value: LettersShown) -> Iterator[Shape]:
    """Lines of letters at their true sizes, the largest first."""
    inner = wall.inner
    head = Room(inner.left, inner.top, inner.width, 16.0)
    title = set_column(wall, [Paragraph(value.title, HEAD, Weight.SEMIBOLD)], head)
    yield from title.shapes
    sizes = [row.share * HEIGHT for row in value.rows]
    free = inner.bottom - title.bottom - sum(CAP * size for size in sizes)
    gap = max(1.5, free / (len(sizes) + 1))
    y = title.bottom
    for row, size in zip(value.rows, sizes, strict=True):
        y += gap + CAP * size
        yield Label(row.words, inner.left, y, size)
    yield from footer(wall, value.footer)


def _band(wall: Wall, area: str, title: str, aside: str) -> Iterator[Shape]:
    yield Path(box(0, 0, wall.width, _BAND), fill=fill(area))
    middle, mark = _BAND / 2, 6.0
    yield area_mark(area, MARGIN + 3.0, middle, mark, on_fill(area))
    left = MARGIN + 10.0
    right = wall.width - MARGIN
    if aside:
        yield Label(
            aside,
            right,
            middle + CAP * SMALL / 2,
            SMALL,
            Anchor.END,
            Weight.SEMIBOLD,
            on_fill(area),
        )
        right -= wall.measure.width(aside, SMALL, Weight.SEMIBOLD) + 6.0
    room = Room(left, 1.0, right - left, _BAND - 2.0)
    words = [Paragraph(title, BODY, Weight.SEMIBOLD, on_fill(area))]
    yield from set_column(wall, words, room, align=0.5).shapes
