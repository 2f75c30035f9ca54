"""The page of a workshop that is held: what is on at the left, what is private at the right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..kit.basics import GAP, text
from ..kit.guarded import guarded
from .run_card import RunCard
from .run_minutes import MinutesCard
from .run_over import RunOver
from .run_rescue import RescueCard
from .run_side import RunSide

_NARROW_EM = 32
_NO_LIMIT = 16_777_215  # Qt's largest width


class RunBoard(QWidget):
    """Two columns; with little width one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = RunCard()
        self.rescue = RescueCard()
        self.minutes = MinutesCard()
        self.over = RunOver()
        self.side = RunSide()
        self._nothing = text(
            "muted", content=self.tr("No workshop is held now. Start one from its agenda.")
        )
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GAP)
        for each in (self._nothing, self.card, self.over, self.rescue, self.minutes):
            left.addWidget(each)
        left.addStretch(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(GAP + 8)
        self._columns.addLayout(left, stretch=1)
        self._columns.addWidget(self.side)

    def show_parts(self, *, is_held: bool, is_over: bool) -> None:
        """What is on, or what was; neither when there is nothing to hold."""
        self._nothing.setVisible(not is_held and not is_over)
        self.card.setVisible(is_held)
        self.side.setVisible(is_held)
        self.over.setVisible(is_over)
        self.minutes.setVisible(is_held or is_over)
        if not is_held:
            self.rescue.hide()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < _NARROW_EM * em
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_NO_LIMIT)
        else:
            self.side.setFixedWidth(min(19 * em, int(self.width() * 0.36)))
