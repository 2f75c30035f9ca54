"""A scene as a file of its own: PDF, SVG or PNG, cut to its edges; the test sheet for printers."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from bizservice_desktop.diagram.cards.printer_sheet import printer_sheet
from bizservice_desktop.diagram.cards.sheet_layout import Sheet
from bizservice_desktop.diagram.scene.palette import LIGHT, Palette
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.method.wording import Wording

from .scene_painter import draw_scene
from .writer import language_tag, write_pdf

_POINTS_PER_INCH = 72


def figure_pdf(
    scene: Scene, palette: Palette, *, width_mm: float, title: str, locale: str, fonts: Path
) -> bytes:
    """Draw the figure `width_mm` wide on a page of just its size; `fonts` is their folder."""
    return scenes_pdf((scene,), palette, width_mm=width_mm, title=title, locale=locale, fonts=fonts)


def scenes_pdf(
    scenes: Sequence[Scene],
    palette: Palette,
    *,
    width_mm: float,
    title: str,
    locale: str,
    fonts: Path,
) -> bytes:
    """Draw scenes of one size on a page each, `width_mm` wide."""
    scale = width_mm / scenes[0].width

    def draw(canvas: Canvas) -> None:
        for scene in scenes:
            canvas.scale(scale, scale)
            draw_scene(canvas, scene, palette)
            canvas.showPage()

    height = scenes[0].height * scale
    return write_pdf(draw, width_mm, height, title=title, locale=locale, fonts=fonts)


def figure_svg(
    scene: Scene, palette: Palette, *, width_mm: float, title: str, locale: str, fonts: Path
) -> bytes:
    """Draw the figure as SVG, with the letters it uses embedded."""
    from .svg import svg_text  # noqa: PLC0415 - loads fontTools, and only SVG needs it

    text = svg_text(scene, palette, width_mm, title, language_tag(locale), fonts)
    return text.encode()


def figure_png(
    scene: Scene,
    palette: Palette,
    *,
    width_mm: float,
    title: str,
    locale: str,
    fonts: Path,
    dpi: int = 300,
) -> bytes:
    """Draw the figure as a bitmap that knows its size in centimetres."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - heavy, and only bitmaps need it

    pdf = figure_pdf(scene, palette, width_mm=width_mm, title=title, locale=locale, fonts=fonts)
    document = PdfDocument(pdf)
    try:
        picture = document[0].render(scale=dpi / _POINTS_PER_INCH).to_pil()
    finally:
        document.close()
    buffer = BytesIO()
    picture.save(buffer, "PNG", dpi=(dpi, dpi))
    return buffer.getvalue()


def printer_sheet_pdf(wording: Wording, paper: Sheet, fonts: Path) -> bytes:
    """Print front and back for a printer that turns the paper about its long edge."""
    names = ("title", "front", "back", "told")
    title, front, back, told = (wording.caption(f"cap_printer_sheet_{name}") for name in names)

    def draw(canvas: Canvas) -> None:
        for side in printer_sheet(paper, front, back, told.splitlines()):
            draw_scene(canvas, side, LIGHT)
            canvas.showPage()

    return write_pdf(
        draw,
        paper.width,
        paper.height,
        title=title,
        locale=wording.locale,
        fonts=fonts,
        duplex="DuplexFlipLongEdge",
    )
