"""A question for the laptop turned to the group: nothing but what they need, and large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import MARGIN, button, row, scrolled, text
from ..kit.guarded import guarded
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, with_key
from .choice_panel import Choice
from .large_paper import LEAST_LETTERS, LargePaper
from .progress_strip import ProgressStrip, StripGroup


class LargeView(QWidget):
    """Shows the same as the ordinary view, without notes and help.

    Signals:
        chosen: An answer was chosen: its sign.
        item_chosen: A question was chosen in the progress: its key.
        back_wanted, next_wanted: The user goes to the question before, or on.
        vote_wanted, target_wanted: A secret vote; the point's next target.
        left: The user wants the ordinary view.
    """

    chosen = Signal(str)
    item_chosen = Signal(str)
    back_wanted = Signal()
    next_wanted = Signal()
    vote_wanted = Signal()
    target_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QLabel, QPushButton {{ font-size: {LEAST_LETTERS}px; }}")
        self._strip = ProgressStrip(has_titles=False)
        self._place, self._progress = text("strong"), text(wrap=False)
        self._place.setObjectName("large_place")
        self._progress.setObjectName("large_progress")
        self._paper = LargePaper()
        self._target, self._vote, self._back = button("quiet"), button(), button()
        self._next, self._leave = button("primary"), button("quiet")
        for each, name in (
            (self._target, "target"),
            (self._vote, "vote"),
            (self._back, "back"),
            (self._next, "next"),
            (self._leave, "leave"),
        ):
            each.setObjectName(f"large_{name}")
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self._lay_out()
        self._strip.item_chosen.connect(self.item_chosen)
        self._paper.chosen.connect(self.chosen)
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._vote.clicked.connect(self.vote_wanted)
        self._target.clicked.connect(self.target_wanted)
        self._leave.clicked.connect(self.left)
        self._leave.setText(with_key(Action.LARGE_VIEW, self.tr("Close")))
        self._leave.setAccessibleName(Action.LEAVE_LARGE_VIEW.words)
        self._strip.setAccessibleName(self.tr("Progress of the mapping"))

    def show_question(self, place: str, question: str) -> None:
        self._place.setText(place)
        self._paper.show_question(question)

    def show_progress(self, groups: tuple[StripGroup, ...], current: str) -> None:
        self._strip.set_groups(groups, current)
        done = [item.done for group in groups for item in group.items]
        words = self.tr("%1 of %2 answered")
        self._progress.setText(filled(words, sum(done), len(done)))

    def set_texts(self, _heading: str, back: str, next: str) -> None:
        """The heading of the answers is left out: the question says it."""
        self._back.setText(back)
        self._next.setText(next)

    def set_back_possible(self, possible: bool) -> None:
        self._back.setEnabled(possible)

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        self._paper.show_choices(choices, area)

    def show_vote(self, words: str) -> None:
        """What the button for a vote says; empty hides it."""
        self._vote.setVisible(bool(words))
        self._vote.setText(words)

    def show_target(self, words: str) -> None:
        """What the point aims at; empty hides it."""
        self._target.setVisible(bool(words))
        self._target.setText(words)

    def _lay_out(self) -> None:
        top = row(self._place, self._progress, spacing=24)
        top.setStretch(0, 1)
        area = scrolled(self._paper, margin=0)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows go to the questions
        self._viewport = area.viewport()
        self._viewport.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN - 8)
        layout.setSpacing(8)
        layout.addWidget(self._strip)
        layout.addLayout(top)
        layout.addWidget(area, stretch=1)
        layout.addWidget(WrapRow(self._back, self._vote, self._next, self._target, self._leave))

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._viewport:
            self._paper.set_room(self._viewport.size())
        return super().eventFilter(watched, event)
