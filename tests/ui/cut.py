"""What has less room than its words: buttons, labels, links, at any size and in any language."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

ROUNDING = 2  # pixels
SOFT_BREAKS = "\u00ad\u200b"  # where a word may be divided


def cut(top: QWidget) -> list[str]:
    """Words that do not fit into their widget, and widgets that reach over the edge of what they
    stand in. What ends in dots is not cut when its tool tip tells it whole.
    """
    shown = [each for each in top.findChildren(QWidget) if each.isVisible()]
    return [fault for each in shown if _words(each) for fault in _faults(each, top)]


def _words(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            return widget.text()
        case QComboBox():
            return widget.currentText()
    return ""


def _faults(widget: QWidget, top: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {widget.objectName()} “{_words(widget)[:40]}”"
    width, height = _needed(widget)
    if widget.width() < width - ROUNDING and not widget.toolTip():
        yield f"{name} is {widget.width()} of {width} wide"
    if widget.height() < height - ROUNDING:
        yield f"{name} is {widget.height()} of {height} high"
    right = widget.mapTo(top, QPoint(widget.width(), 0)).x()
    edge = _edge(widget, top)
    if right > edge + ROUNDING:
        yield f"{name} ends at {right}, {right - edge} behind the edge"


def _needed(widget: QWidget) -> tuple[int, int]:
    """Width and height that the words need, in pixels; of several lines the longest word."""
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = re.split(f"[\\s{SOFT_BREAKS}]+", widget.text())
        longest = max(map(widget.fontMetrics().horizontalAdvance, words), default=0)
        return longest, widget.heightForWidth(widget.width())
    if widget.hasHeightForWidth():
        return least.width(), widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit | QComboBox):
        return 0, widget.fontMetrics().height()
    if isinstance(widget, QPushButton):
        hint = widget.sizeHint()
        return hint.width(), hint.height()
    return least.width(), least.height()


def _edge(widget: QWidget, top: QWidget) -> int:
    """How far to the right one can see there; what can be scrolled to is not cut."""
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            if area.horizontalScrollBar().maximum():
                return _edge(area, top) + area.horizontalScrollBar().maximum() + top.width()
            return parent.mapTo(top, QPoint(parent.width(), 0)).x()
        parent = area
    return top.width()
