"""The five steps of the process, side by side where there is room: a bar, a name, a date."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.basics import text
from ..kit.guarded import guarded
from ..kit.live import Live

_BAR_HEIGHT = 6


@dataclass(frozen=True, slots=True)
class StepState:
    title: str
    detail: str
    is_done: bool
    is_planned: bool


class StepBar(Live, QWidget):
    """Done steps are green with a tick in words, the planned ones dark, the rest pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._steps: list[tuple[QFrame, QLabel, QLabel]] = []

    def show_steps(self, steps: Sequence[StepState]) -> None:
        while len(self._steps) < len(steps):
            self._add()
        for state, (bar, title, detail) in zip(steps, self._steps, strict=False):
            ink = Ink.OK if state.is_done else Ink.ACCENT if state.is_planned else Ink.HAIRLINE
            bar.setStyleSheet(f"background: {self.colours[ink]}; border: none; border-radius: 2px;")
            title.setText(f"{state.title} ✓" if state.is_done else state.title)
            detail.setText(state.detail)
        self._fit()

    def _add(self) -> None:
        bar = QFrame()
        bar.setFixedHeight(_BAR_HEIGHT)
        title, detail = text("strong"), text("small")
        column = QVBoxLayout()
        column.setSpacing(4)
        for widget in (bar, title, detail):
            column.addWidget(widget)
        column.addStretch(1)
        self._layout.addLayout(column, 1)
        self._steps.append((bar, title, detail))

    def _widths(self) -> list[int]:
        """The least width of each step; only its name counts, it is the widest."""
        return [title.minimumSizeHint().width() for _, title, _ in self._steps]

    def _fit(self) -> None:
        between = self._layout.spacing() * max(0, len(self._steps) - 1)
        is_wide = self.width() >= sum(self._widths()) + between
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded(QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as one step."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())
