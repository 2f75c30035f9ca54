"""Draws a scene with QPainter. One unit of the painter is one millimetre of the scene."""

from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from bizservice_desktop.diagram.palette import Ink, Palette
from bizservice_desktop.diagram.scene import (
    Anchor,
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
    Weight,
)

FAMILY = "Source Sans 3"
_REFERENCE_PX = 200  # QFont knows whole pixels only: draw large and scale down
_WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
    Weight.BOLD: QFont.Weight.Bold,
    Weight.ITALIC: QFont.Weight.Normal,
}


def draw_scene(painter: QPainter, scene: Scene, palette: Palette) -> None:
    """Draw all shapes; the caller has scaled the painter to millimetres."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in scene.shapes:
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
    if shape.stroke:
        pen = QPen(colour(palette, shape.stroke), shape.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if shape.dash:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([length / shape.width for length in shape.dash])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(to_path(shape.segments))


def _draw_label(painter: QPainter, label: Label, palette: Palette) -> None:
    font = reference_font(label.weight)
    scale = label.size / _REFERENCE_PX
    width = QFontMetricsF(font).horizontalAdvance(label.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: -width / 2, Anchor.END: -width}[label.anchor]
    painter.save()
    painter.translate(label.x, label.y)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(colour(palette, label.ink))
    painter.drawText(QPointF(shift, 0), label.text)
    painter.restore()


def to_path(segments: tuple[Segment, ...]) -> QPainterPath:
    path = QPainterPath()  # odd-even is Qt's default fill rule
    for segment in segments:
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
    return QColor(palette[ink])


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
