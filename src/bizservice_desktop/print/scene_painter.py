"""Draws a scene on a ReportLab canvas; the twin of `ui.scene_painter`.

The canvas measures in points and upwards, a scene in millimetres and downwards: here they meet.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import assert_never, cast

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import FILL_EVEN_ODD, Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from bizservice_desktop.diagram.scene.palette import Ink, Palette
from bizservice_desktop.diagram.scene.scene import (
    Close,
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Scene,
    Segment,
    Shape,
)

from .label_text import draw_labels

_BUTT, _ROUND = 0, 1


def draw_scene(canvas: Canvas, scene: Scene, palette: Palette) -> None:
    """Draw all shapes with the scene's lower left corner at the canvas's origin.

    The faces must be registered.
    """
    draw_shapes(canvas, scene.shapes, scene.height, palette)


def draw_shapes(canvas: Canvas, shapes: tuple[Shape, ...], height: float, palette: Palette) -> None:
    """Draw shapes of a scene that is `height` mm high."""
    canvas.setLineJoin(0)
    for kind, run in groupby(shapes, type):
        if kind is Label:
            draw_labels(canvas, cast("Iterator[Label]", run), height, palette)
        else:
            for shape in run:
                _draw(canvas, shape, height, palette)


def clip_to(canvas: Canvas, clip: tuple[Segment, ...], height: float) -> None:
    """Draw from now on only inside `clip`, until the canvas's state is restored."""
    canvas.clipPath(_outline(clip, height), stroke=0, fill=0, fillMode=FILL_EVEN_ODD)


def _draw(canvas: Canvas, shape: Shape, height: float, palette: Palette) -> None:
    match shape:
        case Path():
            _draw_path(canvas, shape, height, palette)
        case Label():
            draw_labels(canvas, (shape,), height, palette)
        case Group():
            canvas.saveState()
            clip_to(canvas, shape.clip, height)
            draw_shapes(canvas, shape.shapes, height, palette)
            canvas.restoreState()
        case _:
            assert_never(shape)


def _draw_path(canvas: Canvas, shape: Path, height: float, palette: Palette) -> None:
    if shape.fill:
        canvas.setFillColor(_colour(palette, shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(_colour(palette, shape.stroke))
        canvas.setLineWidth(shape.width * mm)
        canvas.setLineCap(_ROUND if shape.dash else _BUTT)
        canvas.setDash([length * mm for length in shape.dash])
    canvas.drawPath(
        _outline(shape.segments, height),
        stroke=int(shape.stroke is not None),
        fill=int(shape.fill is not None),
        fillMode=FILL_EVEN_ODD,
    )


def _outline(segments: tuple[Segment, ...], height: float) -> PDFPathObject:
    outline = PDFPathObject()
    for segment in segments:
        match segment:
            case Move(x, y):
                outline.moveTo(x * mm, (height - y) * mm)
            case Line(x, y):
                outline.lineTo(x * mm, (height - y) * mm)
            case Curve(x1, y1, x2, y2, x, y):
                outline.curveTo(
                    x1 * mm,
                    (height - y1) * mm,
                    x2 * mm,
                    (height - y2) * mm,
                    x * mm,
                    (height - y) * mm,
                )
            case Close():
                outline.close()
            case _:
                assert_never(segment)
    return outline


def _colour(palette: Palette, ink: Ink) -> Color:
    return _colour_of(palette[ink])


@lru_cache
def _colour_of(hexadecimal: str) -> Color:
    return HexColor(hexadecimal)
