"""The secret vote in the room: the whole screen, one person after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.assessment.answers import parse_answer, vote_signs
from bizservice_desktop.domain.assessment.vote_session import LAPTOP, LEAST_PEOPLE, MOST_PEOPLE
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.voting import BallotBox

from ..kit.basics import MARGIN, button, column, scrolled, text
from ..kit.guarded import guarded
from ..kit.keyboard import is_enter
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, action_and_key, with_key
from .fitted_papers import VotePaper

SIGNS = vote_signs()
_MARGIN = 40
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


class VoteSetup(_Pause):
    """How many vote.

    Signals:
        started: The vote begins: how many vote.
    """

    started = Signal(int)

    def __init__(self, question: str, people: int, min_voters: int) -> None:
        super().__init__("lead")
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
        self._people = CalmSpin()
        only_asks(self._people)
        self._people.setObjectName("voters")
        self._people.setRange(LEAST_PEOPLE, MOST_PEOPLE)
        self._people.setProperty("kind", "wall")
        self._people.setAccessibleName(self.heading.text())
        self._people.setValue(people)
        begin = _named_button("vote_start", with_key(Action.START_VOTE), "primary")
        begin.clicked.connect(self.start)
        self.cancel = _named_button("vote_cancel", with_key(Action.LEAVE_VOTE, self.tr("Cancel")))
        for part in (
            text("lead", content=question),
            self.heading,
            WrapRow(self._people, begin, self.cancel, spacing=12),
            self.body,
        ):
            self.column.addWidget(part)
        self._people.setFocus()
        self._people.selectAll()

    def start(self) -> None:
        self._people.interpretText()
        self.started.emit(self._people.value())


class PassOn(_Pause):
    """After a vote: how many have voted, and who is next."""

    def __init__(self) -> None:
        super().__init__()
        self.heading.setObjectName("vote_pass")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._failure = text(
            "danger",
            content=self.tr("The votes could not be stored. They are still here: try again."),
        )
        self.next = _named_button("vote_next", kind="primary")
        self.back = _named_button("vote_back", with_key(Action.TAKE_VOTE_BACK))
        self.reveal = _named_button("vote_reveal", with_key(Action.SHOW_VOTES))
        for part in (self.heading, self._bar, self.body, self._failure):
            self.column.addWidget(part)
        self.column.addWidget(WrapRow(self.next, self.back, self.reveal, spacing=12))

    def show_count(self, voted: int, expected: int, *, failed: bool = False) -> None:
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
        self.reveal.setVisible(not is_last)
        self._failure.setVisible(failed)


class StopAsked(_Pause):
    """Stop, so that nothing is kept, or go on where we were."""

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("Stop voting?"))
        self.body.setText(self.tr("Nothing is kept: the votes cast so far are forgotten."))
        go_on = with_key(Action.LEAVE_VOTE, self.tr("Go on voting"))
        self.resume = _named_button("vote_resume", go_on, "primary")
        self.stop = _named_button("vote_stop", Action.LEAVE_VOTE.words)
        for part in (self.heading, self.body, WrapRow(self.resume, self.stop, spacing=12)):
            self.column.addWidget(part)


def _named_button(name: str, words: str = "", kind: str = "") -> QPushButton:
    named = button(kind, words)
    named.setObjectName(name)
    return named


@dataclass(frozen=True, slots=True)
class VoteTopic:
    """What is voted on; `answers` are title and meaning in the order of SIGNS."""

    point: PointId
    area: str
    place: str
    question: str
    answers: Sequence[tuple[str, str]]


class VotingView(QWidget):
    """A window of its own over everything, so that no key reaches the page behind.

    It feeds the box with what one person after the other votes, and knows no vote itself. It
    stays until the votes are stored, so that nothing is lost when they cannot be.

    Signals:
        started: So many are to vote: the box is to be opened.
        left: The view is closed.
    """

    started = Signal(int)
    left = Signal()

    def __init__(
        self, topic: VoteTopic, box: BallotBox, people: int, min_voters: int, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._topic = topic
        self._box = box
        self._setup = VoteSetup(topic.question, people, min_voters)
        self._paper = VotePaper(SIGNS, topic.area)
        self._pass_on = PassOn()
        self._stop = StopAsked()
        self._stack = QStackedWidget()
        screens: tuple[QWidget, ...] = (self._setup, self._paper, self._pass_on, self._stop)
        self._places = {screen: self._placed(screen) for screen in screens}
        self._where = {
            self._setup: Where.VOTE_SETUP,
            self._paper: Where.VOTE_PAPER,
            self._pass_on: Where.VOTE_PASSED,
        }
        self._before: QWidget = self._setup
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        layout.addWidget(self._stack)
        self._setup.started.connect(self._on_started)
        self._setup.cancel.clicked.connect(self.finish)
        self._paper.chosen.connect(self._on_clicked)
        self._pass_on.next.clicked.connect(self._on_next)
        self._pass_on.back.clicked.connect(self._on_take_back)
        self._pass_on.reveal.clicked.connect(self._on_reveal)
        self._stop.resume.clicked.connect(self._on_resumed)
        self._stop.stop.clicked.connect(self.finish)
        self.setWindowTitle(self.tr("Secret vote"))

    def finish(self) -> None:
        """Forget everything and close."""
        self._box.cancel()
        self.close()

    def _placed(self, screen: QWidget) -> QScrollArea:
        """With very large text on a small screen one can scroll."""
        area = scrolled(screen, margin=0)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(area)
        return area

    def _screen(self) -> QWidget:
        shown = self._stack.currentWidget()
        return next(screen for screen, area in self._places.items() if area is shown)

    def _go(self, screen: QWidget) -> None:
        area = self._places[screen]
        self._stack.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)
        self.setFocus()

    def _on_started(self, people: int) -> None:
        self.started.emit(people)
        self._ask()

    def _ask(self) -> None:
        """The next person has the laptop."""
        voted, expected = self._box.progress or (0, 0)
        words = self.tr("%1 · vote %2 of %3 · nobody sees your vote")
        words = filled(words, self._topic.place, voted + 1, expected)
        self._paper.show_question(words, self._topic.question, self._topic.answers)
        self._go(self._paper)

    def _on_clicked(self, sign: str) -> None:
        """A pointer left where it was would tell the vote to the next one."""
        QCursor.setPos(self.mapToGlobal(self.rect().center()))
        self._cast(sign)

    def _cast(self, sign: str) -> None:
        if self._screen() is self._paper:
            self._box.cast(LAPTOP, {self._topic.point: parse_answer(sign)})
            self._show_count()
            self._go(self._pass_on)

    def _show_count(self, *, failed: bool = False) -> None:
        voted, expected = self._box.progress or (0, 0)
        self._pass_on.show_count(voted, expected, failed=failed)

    def _on_next(self) -> None:
        voted, expected = self._box.progress or (0, 0)
        if voted >= expected:
            self._on_reveal()
        else:
            self._box.hand_on(LAPTOP)
            self._ask()

    def _on_take_back(self) -> None:
        self._box.take_back(LAPTOP)
        self._ask()

    def _on_reveal(self) -> None:
        if self._box.reveal():
            self.finish()
        else:
            self._show_count(failed=True)

    def _on_leaving(self) -> None:
        """Before anybody began there is nothing to ask."""
        screen = self._screen()
        if screen is self._setup:
            self.finish()
        elif screen is self._stop:
            self._on_resumed()
        else:
            self._before = screen
            self._go(self._stop)
            self._stop.resume.setFocus()

    def _on_resumed(self) -> None:
        self._go(self._before)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down is one key."""
        if event.isAutoRepeat():
            return
        if is_enter(event) and isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()
            return
        where = self._where.get(self._screen(), Where.VOTE)
        action, key = action_and_key(event, Where.VOTE, where)
        match action:
            case Action.LEAVE_VOTE:
                self._on_leaving()
            case Action.START_VOTE:
                self._setup.start()
            case Action.CAST_VOTE:
                self._cast(key)
            case Action.NEXT_VOTER:
                self._on_next()
            case Action.TAKE_VOTE_BACK:
                self._on_take_back()
            case Action.SHOW_VOTES:
                self._on_reveal()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paper.set_room(self.height() - _MARGIN)

    @guarded(None)
    def closeEvent(self, event: QCloseEvent) -> None:
        """The system's way to close a window asks as Esc does, while votes would be lost."""
        if self._box.progress is not None and event.spontaneous():
            event.ignore()
            if self._screen() is not self._stop:
                self._on_leaving()
            return
        self._box.cancel()
        super().closeEvent(event)
        self.left.emit()
