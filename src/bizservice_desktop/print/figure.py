"""One figure as a file of its own: PDF, SVG or PNG, cut to its edges."""

from io import BytesIO
from pathlib import Path

from bizservice_desktop.diagram.scene.palette import Palette
from bizservice_desktop.diagram.scene.scene import Scene

from .fonts import register_faces
from .scene_painter import draw_scene
from .writer import language_tag, new_canvas, one_at_a_time

_POINTS_PER_INCH = 72


def figure_pdf(
    scene: Scene, palette: Palette, *, width_mm: float, title: str, locale: str, fonts: Path
) -> bytes:
    """Draw the figure `width_mm` wide on a page of just its size; `fonts` is their folder."""
    register_faces(fonts)
    scale = width_mm / scene.width
    buffer = BytesIO()
    with one_at_a_time():
        canvas = new_canvas(buffer, width_mm, scene.height * scale, title, locale)
        canvas.scale(scale, scale)
        draw_scene(canvas, scene, palette)
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


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
