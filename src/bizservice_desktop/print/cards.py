"""Dialogue cards as a PDF for the copier: true to size, front and back, text that can be read.

What many cards share is written once and referred to, so that a large deck stays small and quick.
"""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.cards.card_face import Fitted
from bizservice_desktop.diagram.cards.card_press import Sheets
from bizservice_desktop.diagram.cards.sheet_layout import SheetLayout
from bizservice_desktop.diagram.cards.sheet_page import Placement, SheetPage, Side, bleed, face_of
from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Shape
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex

from .fonts import register_faces
from .label_text import draw_labels
from .operators import write_operators
from .scene_painter import clip_to, draw_shapes
from .tags import Tag, Tags
from .writer import new_canvas, one_at_a_time

if TYPE_CHECKING:
    from bizservice_desktop.services.ports import Progress

_DUPLEX = {Duplex.LONG: "DuplexFlipLongEdge", Duplex.SHORT: "DuplexFlipShortEdge"}


class NothingToPrint(ValueError):
    """There is not one sheet."""


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
    register_faces(fonts)
    buffer = BytesIO()
    paper = sheets.layout.paper
    with one_at_a_time():
        canvas = new_canvas(buffer, paper.width, paper.height, title, locale)
        canvas.setViewerPreference("PrintScaling", "None")
        canvas.setViewerPreference("Duplex", _duplex_hint(sheets.how))
        _set_boxes(canvas, sheets.layout)
        pen = _Pen(canvas, sheets)
        for done, page in enumerate(sheets.pages, start=1):
            pen.draw(page)
            if progress:
                progress(done, len(sheets.pages))
        pen.tags.finish()
        canvas.save()
    return buffer.getvalue()


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


def _duplex_hint(how: CardPrint) -> str:
    """How the printer should turn the paper; fronts and backs printed apart go in by hand."""
    return _DUPLEX.get(how.duplex, "Simplex") if how.in_turn else "Simplex"


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
    is_back = page.side is Side.BACK
    dx, dy, turn = (printer.dx, printer.dy, printer.turn) if is_back else (0.0, 0.0, 0.0)
    x, y = paper.width / 2 * mm, paper.height / 2 * mm
    canvas.translate(x + dx * mm, y - dy * mm)
    canvas.rotate(-turn)
    canvas.scale(printer.scale, printer.scale)
    canvas.translate(-x, -y)
