"""The test sheet for a printer as a PDF of two pages."""

from io import BytesIO
from pathlib import Path

from bizservice_desktop.diagram.cards.printer_sheet import printer_sheet
from bizservice_desktop.diagram.cards.sheet_layout import Sheet
from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.domain.method.wording import Wording

from .fonts import register_faces
from .scene_painter import draw_scene
from .writer import new_canvas, one_at_a_time


def printer_sheet_pdf(wording: Wording, paper: Sheet, fonts: Path) -> bytes:
    """Print front and back for a printer that turns the paper about its long edge."""
    register_faces(fonts)
    title = wording.caption("cap_printer_sheet_title")
    told = wording.caption("cap_printer_sheet_told").splitlines()
    sides = printer_sheet(
        paper,
        wording.caption("cap_printer_sheet_front"),
        wording.caption("cap_printer_sheet_back"),
        told,
    )
    buffer = BytesIO()
    with one_at_a_time():
        canvas = new_canvas(buffer, paper.width, paper.height, title, wording.locale)
        canvas.setViewerPreference("PrintScaling", "None")
        canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        for side in sides:
            draw_scene(canvas, side, LIGHT)
            canvas.showPage()
        canvas.save()
    return buffer.getvalue()
