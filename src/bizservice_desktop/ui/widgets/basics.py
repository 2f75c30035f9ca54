"""The small pieces every page is built from: texts by role, cards, buttons."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

L = TypeVar("L", bound=QBoxLayout)

GRID = 4
GAP = 16
MARGIN = 24


def text(role: str = "", *, wrap: bool = True, content: str = "") -> QLabel:
    """A label that shows what it is given as it is, never as markup.

    Roles: hero, question, title, lead, heading, strong, muted, small, danger, or none.
    """
    label = QLabel(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def button(kind: str = "", content: str = "") -> QPushButton:
    """Kinds: primary, quiet, link, or none for the plain one."""
    made = QPushButton(content)
    if kind:
        made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def card(margin: int = 20, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """A white frame and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin - 2, margin, margin - 2)
    column.setSpacing(spacing)
    return frame, column


def hairline() -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "line")
    return frame


def row(*items: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None stretches."""
    layout = QHBoxLayout()
    return _filled(layout, items, spacing)


def column(*items: QWidget | None, spacing: int = 8) -> QVBoxLayout:
    """Widgets one above the other; None stretches."""
    layout = QVBoxLayout()
    return _filled(layout, items, spacing)


def clear(layout: QBoxLayout) -> None:
    """Remove and delete everything in a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)  # type: ignore[arg-type]


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and show its effect."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _filled(layout: L, items: tuple[QWidget | None, ...], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        else:
            layout.addWidget(item)
    return layout
