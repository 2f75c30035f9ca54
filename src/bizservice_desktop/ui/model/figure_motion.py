"""Leads the figure from what it shows to new values, within a blink."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from bizservice_desktop.diagram.figure.between import between
from bizservice_desktop.diagram.figure.values import FigureValues

DURATION_MS = 140


class FigureMotion(QObject):
    """The words are new from the first frame; the last frame is the new values themselves.

    Signals:
        moved: These values are to be shown now: a FigureValues.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: FigureValues | None = None
        self._shown: FigureValues | None = None
        self._after: FigureValues | None = None
        self.animation = QVariantAnimation(self)
        self.animation.setStartValue(0.0)
        self.animation.setEndValue(1.0)
        self.animation.setDuration(DURATION_MS)
        self.animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.animation.valueChanged.connect(self._on_moved)

    def lead_to(self, values: FigureValues, *, may_move: bool) -> None:
        """Show values, at once when nothing may move; on the way elsewhere it turns from there."""
        is_running = self.animation.state() is QVariantAnimation.State.Running
        if is_running and values == self._after and may_move:
            self._show(self._shown or values)
            return
        self.animation.stop()
        self._before, self._after = self._shown, values
        if self._before is None or not may_move or between(self._before, values, 0) == values:
            self._show(values)
        else:
            self._show(between(self._before, values, 0))  # Qt does not tell of the start
            self.animation.start()

    def _show(self, values: FigureValues) -> None:
        self._shown = values
        self.moved.emit(values)

    def _on_moved(self, share: float) -> None:
        if self._before is not None and self._after is not None:
            self._show(between(self._before, self._after, share))
