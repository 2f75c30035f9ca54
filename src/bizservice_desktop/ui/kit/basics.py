"""The small pieces every page is built from: texts by role, cards, buttons."""

from collections.abc import Sequence
from html import escape
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .guarded import guarded

L = TypeVar("L", bound=QBoxLayout)

GAP = 16
MARGIN = 24


class Text(QLabel):
    """A label whose least height is that of its wrapped text at the width it has.

    A scroll area asks for the least height only, and Qt's is one line.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._least = 0

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def setText(self, words: str) -> None:
        """The same words again cost nothing: no layout is made anew for them."""
        if words != self.text():
            super().setText(words)
            self._keep_height()

    def _keep_height(self) -> None:
        """Ask for more height only where it is needed: each time costs a layout."""
        least = self.heightForWidth(self.width()) if self.wordWrap() else 0
        if least != self._least or self.height() < least:
            self._least = least
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    @guarded(None)
    def customEvent(self, event: QEvent) -> None:
        """Only now: what is asked of a layout while it places things may be forgotten."""
        self.updateGeometry()

    @guarded(QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self._least))

    def ask_no_more(self) -> "Text":
        """Ask for the height of its words at the width it has, where Qt would guess a width."""
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        return self

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_height()


class BulletList(QWidget):
    """Short lines with bullets that hang in the margin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[str] = []

    def show_lines(self, lines: Sequence[str]) -> None:
        if list(lines) == self._lines:
            return
        self._lines = list(lines)
        clear(self._grid)
        for index, line in enumerate(lines):
            bullet = text(wrap=False, content="•")
            self._grid.addWidget(bullet, index, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text(content=line).ask_no_more(), index, 1)


def plain_tip(words: str) -> str:
    """What a user typed as a tooltip: Qt would take a < in it for markup."""
    return f"<p>{escape(words)}</p>" if {"<", "&"} & set(words) else words


def text(role: str = "", *, wrap: bool = True, content: str = "") -> Text:
    """A label that shows what it is given as it is, never as markup.

    Roles: wall, wall_small, hero, question, title, lead, heading, strong, muted, small, danger,
    unstored, chip, or none.
    """
    label = Text(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def show_words(widget: QLabel | QPushButton, words: str) -> None:
    """Empty words hide the widget."""
    widget.setText(words)
    widget.setVisible(bool(words))


def button(kind: str = "", content: str = "") -> QPushButton:
    """Kinds: primary, quiet, link, aside (a link beside a title), or none for the plain one."""
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


def framed(*items: QWidget | QLayout | None, margin: int = 20, spacing: int = 8) -> QFrame:
    """A card of what stands one above the other; None stretches."""
    frame, inside = card(margin, spacing)
    _fill(inside, items)
    return frame


def hairline() -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "line")
    return frame


def row(*items: QWidget | QLayout | None, spacing: int = 8) -> QHBoxLayout:
    """Side by side; None stretches."""
    return _filled(QHBoxLayout(), items, spacing)


def column(*items: QWidget | QLayout | None, spacing: int = 8) -> QVBoxLayout:
    """One above the other; None stretches."""
    return _filled(QVBoxLayout(), items, spacing)


def grid(holder: QWidget, across: int, down: int, *, wide: int) -> QGridLayout:
    """Cells in `holder`, `across` and `down` pixels apart; column `wide` takes what is left."""
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(across)
    grid.setVerticalSpacing(down)
    grid.setColumnStretch(wide, 1)
    return grid


def scrolled(content: QWidget, margin: int = MARGIN) -> QScrollArea:
    """Let a page grow past the window's height."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setObjectName("scrolled")
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(margin, margin, margin, margin)
    inside.addWidget(content)
    area.setWidget(holder)
    return area


def bare_scroll(content: QWidget) -> QScrollArea:
    """Let a part scroll on what it stands on, without ground, frame or margin of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # gives way
    area.setMinimumHeight(1)
    content.setObjectName("bare")
    area.setStyleSheet("QScrollArea, QWidget#bare { background: transparent; }")
    area.setWidget(content)
    return area


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and show its effect."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _filled(layout: L, items: Sequence[QWidget | QLayout | None], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    _fill(layout, items)
    return layout


def _fill(layout: QBoxLayout, items: Sequence[QWidget | QLayout | None]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
