"""The screens of a secret vote between two votes: before it, passing on, stopping.

None of them shows anything of a vote.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.vote_session import LEAST_PEOPLE, MOST_PEOPLE

from ..kit.basics import MARGIN, button, text
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, with_key

_WIDEST = 1100


class _Pause(QWidget):
    """A large sentence, what is below it, and buttons."""

    def __init__(self, body: str = "wall_small", parent: QWidget | None = None) -> None:
        """`body` is the role of the text below the heading."""
        super().__init__(parent)
        self.heading = text("wall")
        self.body = text(body)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        layout.addWidget(inside)
        layout.addStretch(3)


class VoteSetup(_Pause):
    """How many vote.

    Signals:
        started: The vote begins: how many vote.
        cancelled: No vote, after all.
    """

    started = Signal(int)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lead", parent)
        self._question = text("lead")
        self._people = CalmSpin()
        only_asks(self._people)
        self._people.setObjectName("voters")
        self._people.setRange(LEAST_PEOPLE, MOST_PEOPLE)
        self._people.setProperty("kind", "wall")
        self._start = button("primary")
        self._start.setObjectName("vote_start")
        self._cancel = button()
        self._cancel.setObjectName("vote_cancel")
        self.column.addWidget(self._question)
        self.column.addWidget(self.heading)
        self.column.addWidget(WrapRow(self._people, self._start, self._cancel, spacing=12))
        self.column.addWidget(self.body)
        self._start.clicked.connect(self.start)
        self._cancel.clicked.connect(self.cancelled)
        self.heading.setText(self.tr("How many vote?"))
        self._people.setAccessibleName(self.heading.text())
        self._start.setText(with_key(Action.START_VOTE))
        self._cancel.setText(with_key(Action.LEAVE_VOTE, self.tr("Cancel")))

    def show_setup(self, question: str, people: int, min_voters: int) -> None:
        self._question.setText(question)
        self._people.setValue(people)
        self.body.setText(
            self.tr(
                "Each person votes alone with one key and passes the laptop on. Nothing is shown "
                "before the last one has voted, and the votes are not shown at all when fewer "
                "than %n choose a level.",
                "",
                min_voters,
            )
        )
        self._people.setFocus()
        self._people.selectAll()

    def start(self) -> None:
        self._people.interpretText()
        self.started.emit(self._people.value())


class PassOn(_Pause):
    """After a vote: how many have voted, and who is next.

    Signals:
        next_wanted: The next person begins, or, after the last one, the votes are shown.
        take_back_wanted: The last person wants to vote anew.
        reveal_wanted: The votes so far are shown.
    """

    next_wanted = Signal()
    take_back_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading.setObjectName("vote_pass")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._failure = text("danger")
        self._next = button("primary")
        self._next.setObjectName("vote_next")
        self._back = button()
        self._back.setObjectName("vote_back")
        self._reveal = button()
        self._reveal.setObjectName("vote_reveal")
        for each in (self.heading, self._bar, self.body, self._failure):
            self.column.addWidget(each)
        self.column.addWidget(WrapRow(self._next, self._back, self._reveal, spacing=12))
        self._next.clicked.connect(self.next_wanted)
        self._back.clicked.connect(self.take_back_wanted)
        self._reveal.clicked.connect(self.reveal_wanted)
        self._back.setText(with_key(Action.TAKE_VOTE_BACK))
        self._reveal.setText(with_key(Action.SHOW_VOTES))
        self._failure.setText(
            self.tr("The votes could not be stored. They are still here: try again.")
        )

    def show_count(self, voted: int, expected: int, *, failed: bool = False) -> None:
        is_last = voted == expected
        count = self.tr("%1 of %2 have voted")
        self.body.setText(filled(count, voted, expected))
        self._bar.setRange(0, expected)
        self._bar.setValue(voted)
        self._bar.setAccessibleName(self.body.text())
        if is_last:
            self.heading.setText(self.tr("Everybody has voted"))
            self._next.setText(with_key(Action.NEXT_VOTER, self.tr("Show the votes")))
        else:
            self.heading.setText(self.tr("Pass the laptop on"))
            self._next.setText(with_key(Action.NEXT_VOTER))
        self._reveal.setVisible(not is_last)
        self._failure.setVisible(failed)


class StopAsked(_Pause):
    """Signals:
    stopped: Stop; nothing is kept.
    resumed: Go on where we were.
    """

    stopped = Signal()
    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._resume = button("primary")
        self._resume.setObjectName("vote_resume")
        self._stop = button()
        self._stop.setObjectName("vote_stop")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.body)
        self.column.addWidget(WrapRow(self._resume, self._stop, spacing=12))
        self._resume.clicked.connect(self.resumed)
        self._stop.clicked.connect(self.stopped)
        self.heading.setText(self.tr("Stop voting?"))
        self.body.setText(self.tr("Nothing is kept: the votes cast so far are forgotten."))
        self._resume.setText(with_key(Action.LEAVE_VOTE, self.tr("Go on voting")))
        self._stop.setText(Action.LEAVE_VOTE.words)

    def take_focus(self) -> None:
        self._resume.setFocus()
