"""What the plan would change, in words, and which points nobody works on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.services.phrases import projection_sentences
from bizservice_desktop.services.read_model import ReadModel

from ..kit.basics import clear, text
from ..kit.colour_row import ColourRow
from ..kit.live import Live
from ..kit.words import filled

_MOST_POINTS = 5


class PlanEffect(Live, QWidget):
    """Signals:
    point_chosen: The user wants to go to a point: its id.
    """

    point_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._condition = text("heading"), text("muted")
        self._changes = text()
        self._without_title, self._more = text("strong"), text("muted")
        self._rows = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self._title, self._changes, self._condition, self._without_title):
            layout.addWidget(label)
        layout.addLayout(self._rows)
        layout.addWidget(self._more)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("If the plan succeeds"))

    def show_effect(self, model: ReadModel) -> None:
        method, wording, check = model.method, model.wording, model.check
        self._changes.setText("\n".join(projection_sentences(check, method, wording)))
        self._condition.setText(wording.caption("cap_plan_if"))
        clear(self._rows)
        points = check.projection.without_initiative
        for id in points[:_MOST_POINTS]:
            at = check.points[id]
            level = wording.number(at.level.level, provisional=at.level.provisional)
            row = ColourRow(id, wording.title(id), f"{level} / {wording.number(at.target)}")
            row.set_area(method.point(id).area)
            row.chosen.connect(self.point_chosen)
            self._rows.addWidget(row)
        if points:
            self._without_title.setText(self.tr("Below the target and without an initiative"))
        else:
            self._without_title.setText(self.tr("Every point below its target has an initiative."))
        more = len(points) - _MOST_POINTS
        self._more.setVisible(more > 0)
        self._more.setText(filled(self.tr("and %1 more"), more))
