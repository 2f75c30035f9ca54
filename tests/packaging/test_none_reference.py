"""PySide6 must not release references it does not own.

6.12.0 loses one to None at every void call; before Python 3.12 that ends the process. Since
3.12 True and False live for ever: an extension built for older ones, as PySide6 is, then
changes a count that nobody reads.
"""

import json
import os
import subprocess
import sys

COUNT = """
import json, sys
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
image = QImage(50, 50, QImage.Format.Format_ARGB32_Premultiplied)
painter, path, pen, widget = QPainter(image), QPainterPath(), QPen(QColor("red")), QWidget()
area = QRectF(0, 0, 10, 10)
calls = {
    "path.clear": (None, path.clear),
    "path.addRect": (None, lambda: path.addRect(area)),
    "path.isEmpty": (True, QPainterPath().isEmpty),
    "painter.setPen": (None, lambda: painter.setPen(pen)),
    "painter.setPen style": (None, lambda: painter.setPen(Qt.PenStyle.NoPen)),
    "painter.drawPath": (None, lambda: painter.drawPath(path)),
    "painter.drawRect": (None, lambda: painter.drawRect(area)),
    "painter.isActive": (True, painter.isActive),
    "widget.update": (None, widget.update),
    "widget.setWindowTitle": (None, lambda: widget.setWindowTitle("x")),
    "widget.parentWidget": (None, widget.parentWidget),
    "widget.isHidden": (True, widget.isHidden),
}
keep = [None] * 100_000 + [True] * 100_000  # so that a fault is counted, not fatal
lost = {}
for name, (value, call) in calls.items():
    call()
    before = sys.getrefcount(value)
    for _ in range(1000):
        call()
    lost[name] = (before - sys.getrefcount(value)) / 1000
painter.end()
print(json.dumps(lost))
"""


def test_no_reference_is_lost() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", COUNT], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    lost = json.loads(done.stdout)
    if sys.version_info >= (3, 12):
        lost = {name: count for name, count in lost.items() if ".is" not in name}
    assert {name: count for name, count in lost.items() if abs(count) > 0.01} == {}
