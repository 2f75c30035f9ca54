"""Repaints of the maturity figure, ours against a naive one; run by `bench.py figure`.

Both draw the same scenes into windows of one size on no screen and take turns. The naive one
paints every shape at every frame and builds every path, pen and font for it. In our time
there is also what leads to the repaint: making the scene and finding what changed. Prints
{"name": median ratio of CPU time, …, "floor": seconds of the naive repaint at 3840 × 2160}.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.diagram.figure.corners import lay_out
from bizservice_desktop.diagram.figure.model_figure import model_figure
from bizservice_desktop.diagram.figure.values import FigureValues, figure_values
from bizservice_desktop.diagram.scene.palette import LIGHT
from bizservice_desktop.diagram.scene.scene import (
    Curve,
    Group,
    Label,
    Line,
    Move,
    Path,
    Scene,
    Segment,
)
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.ui.kit.scene_painter import text_width
from bizservice_desktop.ui.kit.scene_view import SceneView

WARM_UPS = 3


class Naive(QWidget):
    """Keeps nothing from one frame to the next."""

    scene: Scene

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self.scene.width, self.height() / self.scene.height)
        painter.scale(scale, scale)
        self._draw(painter, self.scene.shapes)
        painter.end()

    def _draw(self, painter: QPainter, shapes: tuple[Path | Label | Group, ...]) -> None:
        for shape in shapes:
            if isinstance(shape, Group):
                painter.save()
                painter.setClipPath(_path(shape.clip), Qt.ClipOperation.IntersectClip)
                self._draw(painter, shape.shapes)
                painter.restore()
            elif isinstance(shape, Label):
                self._write(painter, shape)
            else:
                pen = QPen(Qt.PenStyle.NoPen)
                if shape.stroke:
                    pen = QPen(QColor(LIGHT[shape.stroke]), shape.width)
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if shape.stroke and shape.dash:
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    pen.setDashPattern([length / shape.width for length in shape.dash])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                if shape.fill:
                    painter.setBrush(QColor(LIGHT[shape.fill]))
                painter.drawPath(_path(shape.segments))

    def _write(self, painter: QPainter, label: Label) -> None:
        font = QFont("Source Sans 3")
        font.setPixelSize(200)
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
        left = -share * QFontMetricsF(font).horizontalAdvance(label.text)
        painter.save()
        painter.translate(label.x, label.y)
        painter.scale(label.size / 200, label.size / 200)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT[label.ink]))
        painter.drawText(QPointF(left, 0), label.text)
        painter.restore()


def _path(segments: tuple[Segment, ...]) -> QPainterPath:
    path = QPainterPath()
    for segment in segments:
        match segment:
            case Move(x, y):
                path.moveTo(x, y)
            case Line(x, y):
                path.lineTo(x, y)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case _:
                path.closeSubpath()
    return path


def example() -> FigureValues:
    """The figure of the example's last round, with all its signals."""
    content = bootstrap.load_content(["da"])
    rounds = [v for v in bootstrap.example("da") if isinstance(v, Round)]
    return figure_values(content.method, content.wordings["da"], rounds[-1], rounds[0])


def scene_of(values: FigureValues) -> Scene:
    """As the model page lays it out in a large window."""
    return model_figure(values, lay_out(values, 820, 770, 15, text_width), text_width)


def changed(values: FigureValues, frame: int) -> FigureValues:
    """One quadrant after the other gets a level it has not had."""
    at = frame % len(values.areas)
    level = (values.areas[at].level or 0.0) * 0.5 + frame % 97 / 97 * 2
    area = replace(values.areas[at], level=level, shaded=True, number=f"{level:.1f}")
    return replace(values, areas=(*values.areas[:at], area, *values.areas[at + 1 :]))


def measure(width: int, height: int, frames: int) -> tuple[dict[str, float], float]:
    """Median ratios to the naive repaint at this size, and its median seconds."""
    values = example()
    naive, ours, whole = Naive(), SceneView(), SceneView()
    naive.scene = scene_of(values)
    views = (naive, ours, whole)
    for view in views:
        view.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        view.resize(width, height)
        view.show()
    QApplication.processEvents()  # until then nothing is painted
    ours.set_scene(naive.scene, LIGHT)
    palettes = (LIGHT, dict(LIGHT) | {next(iter(LIGHT)): "#16202C"})  # another one: all anew
    turns: dict[str, list[float]] = {"one changed level": [], "exposed": [], "whole": []}
    floors: list[float] = []
    for frame in range(-WARM_UPS, frames):
        floor = _seconds(naive.repaint)
        values = changed(values, frame)

        def change(values: FigureValues = values) -> None:
            ours.set_scene(scene_of(values), LIGHT)
            QApplication.sendPostedEvents()

        def all_anew(values: FigureValues = values, frame: int = frame) -> None:
            whole.set_scene(scene_of(values), palettes[frame % 2])
            whole.repaint()

        taken = [_seconds(change), _seconds(ours.repaint), _seconds(all_anew)]
        naive.scene = scene_of(values)
        if frame >= 0:
            floors.append(floor)
            for name, seconds in zip(turns, taken, strict=True):
                turns[name].append(seconds / floor)
    for view in views:
        view.close()
    medians = {name: statistics.median(ratios) for name, ratios in turns.items()}
    return medians, statistics.median(floors)


def _seconds(work: Callable[[], None]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    frames = int(sys.argv[1])
    app = QApplication([])
    for file in (locations.resources() / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(file))
    large, floor = measure(3840, 2160, frames)
    small, _ = measure(1920, 1080, frames)
    told = {
        "one changed level, 3840x2160": large["one changed level"],
        "exposed, 3840x2160": large["exposed"],
        "whole repaint, 1920x1080": small["whole"],
        "floor": floor,
    }
    print(json.dumps(told))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
