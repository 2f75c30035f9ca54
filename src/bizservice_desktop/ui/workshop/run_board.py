"""The page of a workshop that is held: what is on at the left, what is private at the right."""

from enum import StrEnum

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ..kit.basics import GAP, column, framed, row, text
from ..kit.guarded import guarded
from .minutes_question import MinutesQuestion
from .open_tasks_card import OpenTasksCard
from .rescue_card import RescueCard
from .run_card import RunCard
from .run_minutes import MinutesCard
from .run_over import RunOver
from .run_side import RunSide
from .start_card import StartCard

_NARROW_EM = 32
_NO_LIMIT = 16_777_215  # Qt's largest width


class Stage(StrEnum):
    """How far the workshop is that is looked at."""

    NONE = "none"
    WAITING = "waiting"
    HELD = "held"
    OVER = "over"


class RunBoard(QWidget):
    """Two columns; with little width one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = StartCard()
        self.card = RunCard()
        self.began = MinutesQuestion("began")
        self.took = MinutesQuestion("took")
        self.rescue = RescueCard()
        self.tasks = OpenTasksCard()
        self.minutes = MinutesCard()
        self.over = RunOver()
        self.side = RunSide()
        self._nothing = text(
            "muted", content=self.tr("No workshop is held now. Start one from its agenda.")
        )
        self._rehearsal = framed(
            text(
                "strong",
                content=self.tr("This is a rehearsal: nothing of it is kept."),
            ),
            margin=14,
        )
        self._rehearsal.setProperty("kind", "note")
        self._rehearsal.setObjectName("run.rehearsal")
        parts = (
            self._nothing,
            self._rehearsal,
            self.start,
            self.card,
            self.began,
            self.took,
            self.over,
            self.rescue,
            self.tasks,
            self.minutes,
        )
        self._columns = row(column(*parts, None, spacing=GAP), self.side, spacing=GAP + 8)
        self._columns.setStretch(0, 1)
        self.setLayout(self._columns)

    def show_parts(self, stage: Stage, *, is_rehearsal: bool) -> None:
        """What waits, is on, or was. In a rehearsal nothing is noted: nothing of it would stay."""
        is_held = stage is Stage.HELD
        self._nothing.setVisible(stage is Stage.NONE)
        self._rehearsal.setVisible(is_rehearsal)
        self.start.setVisible(stage is Stage.WAITING)
        self.card.setVisible(is_held)
        self.side.setVisible(is_held)
        self.over.setVisible(stage is Stage.OVER)
        self.minutes.setVisible((is_held or stage is Stage.OVER) and not is_rehearsal)
        if not is_held:
            self.began.hide()
        if stage in (Stage.NONE, Stage.OVER):
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
