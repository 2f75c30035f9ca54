"""Draws a scene with QPainter. One unit of the painter is one millimetre of the scene."""

from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QTransform,
)

from bizservice_desktop.diagram.scene.extent import Box, bounds
from bizservice_desktop.diagram.scene.palette import Ink, Palette
from bizservice_desktop.diagram.scene.scene import (
    Anchor,
    Close,
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Same,
    Scene,
    Segment,
    Shape,
    Weight,
)

FAMILY = "Source Sans 3"
_REFERENCE_PX = 200  # QFont knows whole pixels only: draw large and scale down
_FINE = 0.002  # mm that a dash may differ from its curve
_MAGNIFIED = 40  # so much larger than mm curves are cut into straight lines
_WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
    Weight.BOLD: QFont.Weight.Bold,
    Weight.ITALIC: QFont.Weight.Normal,
}


def draw_scene(painter: QPainter, scene: Scene, palette: Palette, part: Box | None = None) -> None:
    """Draw all shapes; the caller has scaled the painter to millimetres.

    With a `part` only those that reach into it; the caller has clipped the painter to it.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in scene.shapes:
        if part is None or ((box := bounds(shape)) and box.meets(part)):
            _draw(painter, shape, palette)


def _draw(painter: QPainter, shape: Shape, palette: Palette) -> None:
    match shape:
        case Path():
            _draw_path(painter, shape, palette)
        case Label():
            _draw_label(painter, shape, palette)
        case Group():
            painter.save()
            painter.setClipPath(to_path(shape.clip), Qt.ClipOperation.IntersectClip)
            for inner in shape.shapes:
                _draw(painter, inner, palette)
            painter.restore()
        case _:
            assert_never(shape)


def _draw_path(painter: QPainter, shape: Path, palette: Palette) -> None:
    painter.setBrush(QBrush(colour(palette, shape.fill)) if shape.fill else Qt.BrushStyle.NoBrush)
    if shape.stroke and not shape.dash:
        pen = QPen(colour(palette, shape.stroke), shape.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if shape.fill or not shape.dash:
        painter.drawPath(to_path(shape.segments))
    if shape.stroke and shape.dash:
        painter.setBrush(colour(palette, shape.stroke))
        for dash in _dashes(Same(shape)):
            painter.drawPath(dash)


@lru_cache(maxsize=256)  # all pages show about 90, and each is hundreds of outlines
def _dashes(shape: Same[Path]) -> tuple[QPainterPath, ...]:
    """Each dash of a stroke as an outline to be filled: cut once, and quicker one by one."""
    path = shape.value
    stroker = QPainterPathStroker()
    stroker.setWidth(path.width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setDashPattern([length / path.width for length in path.dash])
    stroker.setCurveThreshold(_FINE)
    whole = stroker.createStroke(to_path(path.segments))
    dashes: list[QPainterPath] = []
    for polygon in whole.toSubpathPolygons(QTransform.fromScale(_MAGNIFIED, _MAGNIFIED)):
        dash = QPainterPath()
        dash.addPolygon([point / _MAGNIFIED for point in polygon.toList()])
        dashes.append(dash)
    return tuple(dashes)


def _draw_label(painter: QPainter, label: Label, palette: Palette) -> None:
    font = reference_font(label.weight)
    scale = label.size / _REFERENCE_PX
    width = text_width(label.text, _REFERENCE_PX, label.weight)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: -width / 2, Anchor.END: -width}[label.anchor]
    painter.save()
    painter.translate(label.x, label.y)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(colour(palette, label.ink))
    painter.drawText(QPointF(shift, 0), label.text)
    painter.restore()


def text_width(text: str, size: float, weight: Weight) -> float:
    """How wide text is at a size, as it is drawn and as paper has it."""
    return QFontMetricsF(reference_font(weight)).horizontalAdvance(text) * size / _REFERENCE_PX


def to_path(segments: tuple[Segment, ...]) -> QPainterPath:
    """The outline for Qt, kept while it is in use; not to be changed."""
    return _path(Same(segments))


@lru_cache(maxsize=2048)
def _path(outline: Same[tuple[Segment, ...]]) -> QPainterPath:
    path = QPainterPath()  # odd-even is Qt's default fill rule
    for segment in outline.value:
        match segment:
            case Move(x, y):
                path.moveTo(x, y)
            case Line(x, y):
                path.lineTo(x, y)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case Close():
                path.closeSubpath()
            case _:
                assert_never(segment)
    return path


def colour(palette: Palette, ink: Ink) -> QColor:
    return _colour(palette[ink])


@lru_cache(maxsize=256)
def _colour(name: str) -> QColor:
    return QColor(name)


@lru_cache
def reference_font(weight: Weight) -> QFont:
    """The embedded face at the size labels are drawn from, spaced as on paper."""
    font = QFont(FAMILY)
    font.setPixelSize(_REFERENCE_PX)
    font.setWeight(_WEIGHTS[weight])
    font.setItalic(weight is Weight.ITALIC)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
