"""The screens of a secret vote on which nobody votes: how many vote, pass the laptop on, stop."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.vote_session import LEAST_PEOPLE, MOST_PEOPLE

from ..kit.basics import MARGIN, button, column, show_words, text
from ..kit.guarded import guarded
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, with_key
from .group_field import GroupField

_WIDEST = 1100


class _Pause(QWidget):
    """A screen between two votes: a large sentence, what is below it, and buttons.

    It shows nothing of a vote; the view listens to its buttons.
    """

    def __init__(self, body: str = "wall_small") -> None:
        """`body` is the role of the text below the heading."""
        super().__init__()
        self.heading, self.body = text("wall"), text(body)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self.column = column(spacing=MARGIN)
        inside.setLayout(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        layout.addWidget(inside)
        layout.addStretch(3)

    @property
    def said(self) -> str:
        """What is told to who cannot see it."""
        return f"{self.heading.text()}. {self.body.text()}"


class _People(CalmSpin):
    """A letter is none of a number: it is a key of the view."""

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


class VoteSetup(_Pause):
    """How many vote, and as which group.

    Signals:
        started: The vote begins: how many vote.
    """

    started = Signal(int)

    def __init__(
        self, question: str, people: int, min_voters: int, before: int, groups: Sequence[str]
    ) -> None:
        """`before` is how many voted on it last, 0 when nobody has; `groups` are known names."""
        super().__init__("lead")
        self._least, self._before = min_voters, before
        self.heading.setText(self.tr("How many vote?"))
        self.body.setText(
            self.tr(
                "Each person votes alone with one key and passes the laptop on. Nothing is shown "
                "before the last one has voted, and the votes are not shown at all when fewer "
                "than %n choose a level.",
                "",
                min_voters,
            )
        )
        self._people = _People()
        only_asks(self._people)
        self._people.setObjectName("voters")
        self._people.setRange(LEAST_PEOPLE, MOST_PEOPLE)
        self._people.setProperty("kind", "wall")
        self._people.setKeyboardTracking(True)
        self._people.setAccessibleName(self.heading.text())
        self._people.setValue(people)
        self._people.valueChanged.connect(self._show_hint)
        self._group = GroupField(groups)
        self._hint = text("strong")
        self._hint.setObjectName("fewer")
        begin = named_button("vote_start", with_key(Action.START_VOTE), "primary")
        begin.clicked.connect(self.start)
        self.paper = named_button("vote_paper", with_key(Action.VOTE_ON_PAPER))
        self.cancel = named_button("vote_cancel", with_key(Action.LEAVE_VOTE, self.tr("Cancel")))
        aloud = self.tr(
            "Who votes with a screen reader uses an earphone, so that the answers are not read "
            "out to the room, or votes on paper."
        )
        for part in (
            text("lead", content=question),
            self.heading,
            WrapRow(self._people, begin, self.paper, self.cancel, spacing=12),
            self._hint,
            self._group,
            self.body,
            text("muted", content=aloud),
        ):
            self.column.addWidget(part)
        self._show_hint()

    @property
    def group(self) -> str:
        return self._group.group

    def ask(self) -> None:
        """Take the keyboard, once this is part of its window."""
        self._people.setFocus()
        self._people.selectAll()

    def start(self) -> None:
        self._people.interpretText()
        self.started.emit(self._people.value())

    def _show_hint(self) -> None:
        """Nothing is forbidden: one may begin, or change the number."""
        people = self._people.value()
        words = []
        if people < self._before:
            fewer = self.tr(
                "%1 voted before: with fewer, the two votes are not of the same people. Both are "
                "kept. Begin, or change the number."
            )
            words.append(filled(fewer, self._before))
        if people < self._least:
            words.append(self.tr("So few votes are never shown."))
        show_words(self._hint, " ".join(words))


class PassOn(_Pause):
    """After a vote: how many have voted, and who is next."""

    def __init__(self, before: int, groups: Sequence[str]) -> None:
        """`before` and `groups` as for VoteSetup."""
        super().__init__()
        self._before = before
        self.heading.setObjectName("vote_pass")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._failure = text(
            "danger",
            content=self.tr("The votes could not be stored. They are still here: try again."),
        )
        self._fewer = text("strong")
        self.group = GroupField(groups)
        self.group.set_words(self.tr("The next votes are of:"))
        self.next = named_button("vote_next", kind="primary")
        self.back = named_button("vote_back", with_key(Action.TAKE_VOTE_BACK))
        self.reveal = named_button("vote_reveal", with_key(Action.SHOW_VOTES))
        parts = (self.heading, self._bar, self.body, self._fewer, self.group, self._failure)
        for part in parts:
            self.column.addWidget(part)
        self.column.addWidget(WrapRow(self.next, self.back, self.reveal, spacing=12))

    def show_count(
        self, voted: int, expected: int, *, by_group: bool, failed: bool = False
    ) -> None:
        """With `by_group` the next ones may be of another group."""
        is_last = voted == expected
        self.body.setText(filled(self.tr("%1 of %2 have voted"), voted, expected))
        self._bar.setRange(0, expected)
        self._bar.setValue(voted)
        self._bar.setAccessibleName(self.body.text())
        if is_last:
            self.heading.setText(self.tr("Everybody has voted"))
            self.next.setText(with_key(Action.NEXT_VOTER, self.tr("Show the votes")))
        else:
            self.heading.setText(self.tr("Pass the laptop on"))
            self.next.setText(with_key(Action.NEXT_VOTER))
        fewer = self.tr("%1 voted before, %2 now; both votes are kept.")
        is_fewer = is_last and voted < self._before
        show_words(self._fewer, filled(fewer, self._before, voted) if is_fewer else "")
        self.group.setVisible(by_group and not is_last)
        self.reveal.setVisible(not is_last)
        self._failure.setVisible(failed)


class StopAsked(_Pause):
    """Stop, so that nothing is kept, or go on where we were."""

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("Stop voting?"))
        self.body.setText(self.tr("Nothing is kept: the votes cast so far are forgotten."))
        go_on = with_key(Action.LEAVE_VOTE, self.tr("Go on voting"))
        self.resume = named_button("vote_resume", go_on, "primary")
        self.stop = named_button("vote_stop", Action.LEAVE_VOTE.words)
        for part in (self.heading, self.body, WrapRow(self.resume, self.stop, spacing=12)):
            self.column.addWidget(part)


def named_button(name: str, words: str = "", kind: str = "") -> QPushButton:
    named = button(kind, words)
    named.setObjectName(name)
    return named
