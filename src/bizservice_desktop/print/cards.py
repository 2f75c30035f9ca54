"""Dialogue cards as a PDF for the copier: true to size, front and back, text that can be read.

What many cards share is written once and referred to, so that a large deck stays small and quick.
"""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.card_face import Card, Fitted
from bizservice_desktop.diagram.palette import Palette
from bizservice_desktop.diagram.scene import Shape
from bizservice_desktop.diagram.sheet import Duplex, SheetPlan, Side
from bizservice_desktop.diagram.sheet_page import Caption, SheetPage, sheet_pages
from bizservice_desktop.services.ports import Progress

from .fonts import register_faces
from .scene_painter import clip_to, draw_shapes
from .writer import new_canvas, one_at_a_time

_DUPLEX = {
    Duplex.LONG_EDGE: "DuplexFlipLongEdge",
    Duplex.SHORT_EDGE: "DuplexFlipShortEdge",
    Duplex.NONE: "Simplex",
}


class NothingToPrint(ValueError):
    """There is not one sheet."""


def cards_pdf(
    cards: Sequence[Card],
    plans: Sequence[SheetPlan],
    palette: Palette,
    *,
    duplex: Duplex,
    caption: Caption,
    title: str,
    locale: str,
    fonts: Path,
    cut_lines: bool = False,
    progress: Progress | None = None,
) -> bytes:
    """Print the sheets that `impose` planned for as many cards as there are.

    Equal cards give equal bytes. `fonts` is the folder of the faces; `progress` counts pages.

    Raises:
        Cancelled: `progress` raised it.
        NothingToPrint: `plans` is empty.
    """
    if not plans:
        raise NothingToPrint
    register_faces(fonts)
    buffer = BytesIO()
    pages = list(sheet_pages(plans, caption, cut_lines=cut_lines))
    paper = plans[0].layout.paper
    with one_at_a_time():
        canvas = new_canvas(buffer, paper.width, paper.height, title, locale)
        canvas.setViewerPreference("PrintScaling", "None")
        canvas.setViewerPreference("Duplex", _DUPLEX[duplex])
        for box in (canvas.setTrimBox, canvas.setBleedBox):
            box((0, 0, paper.width * mm, paper.height * mm))
        forms = _Forms(canvas, palette)
        for done, page in enumerate(pages, start=1):
            _draw_page(canvas, page, cards, forms, palette)
            if progress:
                progress(done, len(pages))
        canvas.save()
    return buffer.getvalue()


class _Forms:
    """The grounds that cards share, each written to the document once."""

    def __init__(self, canvas: Canvas, palette: Palette) -> None:
        self._canvas = canvas
        self._palette = palette
        self._names: dict[int, str] = {}
        self._kept: list[tuple[Shape, ...]] = []  # so that no id is given twice

    def draw(self, side: Fitted) -> None:
        name = self._names.get(id(side.ground))
        if name is None:
            name = self._names[id(side.ground)] = f"ground{len(self._names)}"
            self._kept.append(side.ground)
            width, height = side.size.width, side.size.height
            self._canvas.beginForm(name, 0, 0, width * mm, height * mm)
            draw_shapes(self._canvas, side.ground, height, self._palette)
            self._canvas.endForm()
        self._canvas.doForm(name)


def _draw_page(
    canvas: Canvas, page: SheetPage, cards: Sequence[Card], forms: _Forms, palette: Palette
) -> None:
    height = page.plan.layout.paper.height
    canvas.saveState()
    clip_to(canvas, page.printable, height)
    for place in page.placements:
        card = cards[place.card]
        side = card.front if page.side is Side.FRONT else card.back
        canvas.saveState()
        canvas.translate(place.x * mm, (height - place.y - side.size.height) * mm)
        forms.draw(side)
        draw_shapes(canvas, side.own, side.size.height, palette)
        canvas.restoreState()
    draw_shapes(canvas, page.marks, height, palette)
    canvas.restoreState()
    canvas.showPage()
