"""How the ordinary view of the mapping stands: question and notes left, answers right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ..kit.basics import scrolled
from ..kit.guarded import guarded
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from .choice_panel import ChoicePanel
from .mapping_notes import MappingNotes
from .progress_strip import ProgressStrip
from .question_card import QuestionCard

_CHOICES_WIDTH = 330
_WIDE_EM = 30
_HALF_LINES = 11  # of each half, where one stands below the other


class OrdinaryView(QWidget):
    """Its parts are filled by the page."""

    def __init__(self, notes: MappingNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip()
        self.question = QuestionCard()
        self.notes = notes
        self.choices = ChoicePanel()
        self.order, self.large = WrapLink(), WrapLink()
        self.order.setObjectName("order")
        self.large.setObjectName("large")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.question)
        column.addWidget(self.notes, stretch=1)
        self._halves = (scrolled(left), self.choices)
        sides = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        for half, share in zip(self._halves, (58, 42), strict=True):
            self._sides.addWidget(half, stretch=share)
        self.choices.setMinimumWidth(_CHOICES_WIDTH)
        self._scroll = scrolled(sides, margin=0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(2)
        head.addWidget(self.strip)
        head.addWidget(WrapRow(self.order, self.large, spacing=24))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, stretch=1)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """With very large text the answers stand below the question, and one scrolls to them."""
        is_wide = self.width() >= _WIDE_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for half in self._halves:
            half.setMinimumHeight(0 if is_wide else _HALF_LINES * self.fontMetrics().height())
        super().resizeEvent(event)
