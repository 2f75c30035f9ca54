"""Dialogue cards as a PDF for the copier: true to size, front and back, text that can be read.

What many cards share is written once and referred to, so that a large deck stays small and quick.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.cards.card_face import Fitted
from bizservice_desktop.diagram.cards.card_press import CardPress, Sheets
from bizservice_desktop.diagram.cards.sheet_layout import SheetLayout
from bizservice_desktop.diagram.cards.sheet_page import Placement, SheetPage, Side, bleed, face_of
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Shape
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex

from .hyphenation import hyphenator
from .scene_painter import clip_to, draw_labels, draw_shapes
from .tags import Tag, Tags
from .writer import write_operators, write_pdf

if TYPE_CHECKING:  # the rest of the program is not loaded to print
    from bizservice_desktop.domain.cards.cards import DeckCard
    from bizservice_desktop.domain.method.method import Method
    from bizservice_desktop.domain.method.wording import Wording
    from bizservice_desktop.services.ports import Progress

_DUPLEX = {Duplex.LONG: "DuplexFlipLongEdge", Duplex.SHORT: "DuplexFlipShortEdge"}


class NothingToPrint(ValueError):
    """There is not one sheet."""


def deck(
    method: "Method",
    wording: "Wording",
    title: str,
    cards: "tuple[DeckCard, ...]",
    how: CardPrint,
    progress: "Progress | None",
    measure: Measure,
    fonts: Path,
) -> bytes:
    """Print cards as the screen shows them.

    Raises: CardSizeUnknown, CardTooLarge, Cancelled, NothingToPrint.
    """
    with _nothing_collected():
        sheets = CardPress(measure, hyphenator).sheets(method, wording, cards, how)
        return cards_pdf(sheets, title=title, locale=wording.locale, fonts=fonts, progress=progress)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let the collector of cycles rest: a deck is many values that all live to the end, and
    looking through them again and again is a tenth of the work."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def cards_pdf(
    sheets: Sheets, *, title: str, locale: str, fonts: Path, progress: "Progress | None" = None
) -> bytes:
    """Print the sheets of a deck.

    Equal cards give equal bytes. `fonts` is the folder of the faces; `progress` counts pages.

    Raises:
        Cancelled: `progress` raised it.
        NothingToPrint: There are no cards.
    """
    if not sheets.pages:
        raise NothingToPrint

    def draw(canvas: Canvas) -> None:
        _set_boxes(canvas, sheets.layout)
        pen = _Pen(canvas, sheets)
        for done, page in enumerate(sheets.pages, start=1):
            pen.draw(page)
            if progress:
                progress(done, len(sheets.pages))
        pen.tags.finish()

    # Fronts and backs that are printed apart go in by hand.
    duplex = _DUPLEX.get(sheets.how.duplex, "Simplex") if sheets.how.in_turn else "Simplex"
    width, height = sheets.layout.paper.width, sheets.layout.paper.height
    return write_pdf(draw, width, height, title=title, locale=locale, fonts=fonts, duplex=duplex)


class _Pen:
    """Draws pages. The grounds that cards share are written to the document once."""

    def __init__(self, canvas: Canvas, sheets: Sheets) -> None:
        self.tags = Tags(canvas)
        self._canvas = canvas
        self._sheets = sheets
        self._palette: Palette = sheets.palette
        self._bleeds = sheets.layout.has_bleed
        self._names: dict[int, str] = {}
        self._kept: list[tuple[Shape, ...]] = []  # so that no id is given twice

    def draw(self, page: SheetPage) -> None:
        canvas, height = self._canvas, page.plan.layout.paper.height
        canvas.saveState()
        _make_up_for(canvas, self._sheets.how, page)
        clip_to(canvas, page.printable, height)
        for place in page.placements:
            self._draw_face(face_of(self._sheets.pieces[place.card], place), place, page)
        self.tags.begin_artifact()
        draw_shapes(canvas, page.marks, height, self._palette)
        self.tags.end()
        canvas.restoreState()
        self.tags.show_page()

    def _draw_face(self, side: Fitted, place: Placement, page: SheetPage) -> None:
        canvas, palette, tags = self._canvas, self._palette, self.tags
        grid, height = page.plan.layout, side.size.height
        tags.begin_artifact()
        if self._bleeds and (over := bleed(side, place, grid)):
            draw_shapes(canvas, (over,), grid.paper.height, palette)
        x, y = place.x * mm, (grid.paper.height - place.y - height) * mm
        write_operators(canvas, "q", f"1 0 0 1 {x:.3f} {y:.3f} cm")
        self._draw_ground(side)
        if place.face is Side.BACK:
            draw_labels(canvas, side.small, height, palette)
        tags.end()
        if place.face is Side.FRONT:
            tags.begin(Tag.HEADING)
            draw_labels(canvas, side.small, height, palette)
            tags.end()
        if side.words:
            tags.begin(Tag.PARAGRAPH)
            draw_shapes(canvas, side.words, height, palette)
            tags.end()
        write_operators(canvas, "Q")

    def _draw_ground(self, side: Fitted) -> None:
        name = self._names.get(id(side.ground))
        if name is None:
            name = self._names[id(side.ground)] = f"ground{len(self._names)}"
            self._kept.append(side.ground)
            width, height = side.size.width, side.size.height
            self._canvas.beginForm(name, 0, 0, width * mm, height * mm)
            draw_shapes(self._canvas, side.ground, height, self._palette)
            self._canvas.endForm()
        self._canvas.doForm(name)


def _set_boxes(canvas: Canvas, grid: SheetLayout) -> None:
    """Say where the sheet is cut, and how far colour runs over that."""
    height = grid.paper.height
    left, top, right, bottom = grid.bleeds
    for set_box, share in ((canvas.setTrimBox, 0.0), (canvas.setBleedBox, 1.0)):
        edges = (
            max(0.0, grid.left - share * left),
            max(0.0, height - grid.bottom - share * bottom),
            min(grid.paper.width, grid.right + share * right),
            min(height, height - grid.top + share * top),
        )
        set_box(tuple(edge * mm for edge in edges))


def _make_up_for(canvas: Canvas, how: CardPrint, page: SheetPage) -> None:
    """Draw from now on as the printer needs it: larger, and backs moved and turned."""
    printer, paper = how.printer, page.plan.layout.paper
    if printer.is_straight:
        return
    dx = dy = turn = 0.0
    if page.side is Side.BACK:
        dx, dy, turn = printer.dx, printer.dy, printer.turn
    x, y = paper.width / 2 * mm, paper.height / 2 * mm
    canvas.translate(x + dx * mm, y - dy * mm)
    canvas.rotate(-turn)
    canvas.scale(printer.scale, printer.scale)
    canvas.translate(-x, -y)
