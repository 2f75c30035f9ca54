"""A question for the laptop turned to the group: nothing but what they need, and large."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import MARGIN, row, scrolled, show_words, text
from ..kit.guarded import guarded
from ..kit.key_button import KeyButton
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .answer_option import Choice
from .choice_panel import Hints
from .fitted_papers import LEAST_LETTERS, LargePaper
from .progress_strip import ProgressStrip, StripGroup
from .vote_marks import VoteLegend


class LargeView(QWidget):
    """Shows the same as the ordinary view, without notes and help.

    The page listens to `strip` and to the buttons, as in the ordinary view.

    Signals:
        chosen: An answer was chosen: its sign.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QLabel, QPushButton {{ font-size: {LEAST_LETTERS}px; }}")
        self.strip = ProgressStrip(has_titles=False)
        self._place, self._progress = text("strong"), text(wrap=False)
        self._place.setObjectName("large_place")
        self._progress.setObjectName("large_progress")
        self._paper = LargePaper()
        self._legend, self._note = VoteLegend(), text("strong")
        self._legend.setStyleSheet(f"font-size: {LEAST_LETTERS}px")
        self._note.setObjectName("large_note")
        self.back = KeyButton(Action.GO_BACK.key_cap, said=Action.GO_BACK.key_words)
        self.vote = KeyButton(Action.VOTE.key_cap)
        self.next = KeyButton(Action.GO_ON.key_cap, kind="primary", said=Action.GO_ON.key_words)
        self.target = KeyButton(Action.TARGET.key_cap, kind="quiet")
        self.leave = KeyButton(Action.LARGE_VIEW.key_cap, kind="quiet")
        self.back.set_words(Action.GO_BACK.words)
        self.leave.set_words(self.tr("Close"))
        for shown, name in (
            (self.target, "target"),
            (self.vote, "vote"),
            (self.back, "back"),
            (self.next, "next"),
            (self.leave, "leave"),
        ):
            shown.setObjectName(f"large_{name}")
            shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self._lay_out()
        self._paper.chosen.connect(self.chosen)
        self.leave.setAccessibleName(Action.LEAVE_LARGE_VIEW.words)
        self.strip.setAccessibleName(self.tr("Progress of the mapping"))

    def show_question(self, place: str, question: str) -> None:
        self._place.setText(place)
        self._paper.show_question(question)

    def show_progress(self, groups: tuple[StripGroup, ...], current: str) -> None:
        self.strip.set_groups(groups, current)
        done = [item.done for group in groups for item in group.items]
        words = self.tr("%1 of %2 answered")
        self._progress.setText(filled(words, sum(done), len(done)))

    def show_answers(
        self, choices: Sequence[Choice], area: str, next: str, vote: str = "", target: str = ""
    ) -> None:
        """As the ordinary view does."""
        self._area = area
        self._paper.show_choices(choices, area)
        self.next.set_words(next)
        for shown, words in ((self.vote, vote), (self.target, target)):
            shown.set_words(words)
            shown.setVisible(bool(words))

    def show_hints(self, hints: Hints) -> None:
        """What ring and dot are, and how the votes stand to one another."""
        self._legend.show_words(self._area, *hints.legend)
        self._legend.setVisible(bool(hints.legend))
        show_words(self._note, hints.note)

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
        layout.addWidget(self.strip)
        layout.addLayout(top)
        layout.addWidget(area, stretch=1)
        under = row(self._legend, self._note, spacing=24)
        under.setStretch(1, 1)
        layout.addLayout(under)
        layout.addWidget(WrapRow(self.back, self.vote, self.next, self.target, self.leave))

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._viewport:
            self._paper.set_room(self._viewport.height())
        return super().eventFilter(watched, event)
