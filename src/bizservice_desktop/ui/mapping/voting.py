"""The secret vote in the room: the whole screen, one person after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bizservice_desktop.domain.assessment.answers import parse_answer, vote_signs
from bizservice_desktop.domain.assessment.vote_session import LAPTOP
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.voting import BallotBox

from ..kit.basics import scrolled
from ..kit.guarded import guarded
from ..kit.keyboard import is_enter
from ..kit.words import filled
from ..shell.actions import Action, Where, action_and_key
from .fitted_papers import VotePaper
from .vote_screens import PassOn, StopAsked, VoteSetup

Screen: TypeAlias = VoteSetup | VotePaper | PassOn | StopAsked

SIGNS = vote_signs()
_MARGIN = 40


@dataclass(frozen=True, slots=True)
class VoteTopic:
    """What is voted on; `answers` are title and meaning in the order of SIGNS.

    `before` is how many voted on it last, 0 when nobody has; `groups` are the names of groups
    that were used before.
    """

    point: PointId
    area: str
    place: str
    question: str
    answers: Sequence[tuple[str, str]]
    before: int = 0
    groups: Sequence[str] = ()


class VotingView(QWidget):
    """A window of its own over everything, so that no key reaches the page behind.

    It feeds the box with what one person after the other votes, and knows no vote itself. It
    stays until the votes are stored, so that nothing is lost when they cannot be.

    Signals:
        started: So many are to vote: the box is to be opened.
        left: The view is closed.
        paper_wanted: It is closed, for votes on paper are to be keyed in instead.
    """

    started = Signal(int)
    left = Signal()
    paper_wanted = Signal()

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
        self._group = self._group_of_last = ""
        self._setup = VoteSetup(topic.question, people, min_voters, topic.before, topic.groups)
        self._paper = VotePaper(SIGNS, topic.area)
        self._pass_on = PassOn(topic.before, topic.groups)
        self._stop = StopAsked()
        self._stack = QStackedWidget()
        screens: tuple[Screen, ...] = (self._setup, self._paper, self._pass_on, self._stop)
        self._places = {screen: self._placed(screen) for screen in screens}
        self._where = {
            self._setup: Where.VOTE_SETUP,
            self._paper: Where.VOTE_PAPER,
            self._pass_on: Where.VOTE_PASSED,
        }
        self._before: Screen = self._setup
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        layout.addWidget(self._stack)
        self._setup.started.connect(self._on_started)
        self._setup.cancel.clicked.connect(self.finish)
        self._setup.paper.clicked.connect(self._on_paper)
        self._paper.chosen.connect(self._on_clicked)
        self._pass_on.next.clicked.connect(self._on_next)
        self._pass_on.back.clicked.connect(self._on_take_back)
        self._pass_on.reveal.clicked.connect(self._on_reveal)
        self._stop.resume.clicked.connect(self._on_resumed)
        self._stop.stop.clicked.connect(self.finish)
        self.setWindowTitle(self.tr("Secret vote"))
        self._setup.ask()

    def finish(self) -> None:
        """Forget everything and close."""
        self._box.cancel()
        self.close()

    def _placed(self, screen: Screen) -> QScrollArea:
        """With very large text on a small screen one can scroll."""
        area = scrolled(screen, margin=0)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(area)
        return area

    def _screen(self) -> Screen:
        shown = self._stack.currentWidget()
        return next(screen for screen, area in self._places.items() if area is shown)

    def _go(self, screen: Screen) -> None:
        """The view has the keyboard, so a screen reader says its name: what is asked now."""
        area = self._places[screen]
        self._stack.setCurrentWidget(area)
        area.verticalScrollBar().setValue(0)
        self.setAccessibleName(screen.said)
        self.setFocus()

    def _on_started(self, people: int) -> None:
        self._group = self._setup.group
        self.started.emit(people)
        self._ask()

    def _on_paper(self) -> None:
        self.finish()
        self.paper_wanted.emit()

    def _ask(self) -> None:
        """The next person has the laptop."""
        voted, expected = self._box.progress or (0, 0)
        words = self.tr("%1 · vote %2 of %3 · nobody sees your vote")
        words = filled(words, self._topic.place, voted + 1, expected)
        words = " · ".join(part for part in (words, self._group) if part)
        self._paper.show_question(words, self._topic.question, self._topic.answers)
        self._go(self._paper)

    def _on_clicked(self, sign: str) -> None:
        """A pointer left where it was would tell the vote to the next one."""
        QCursor.setPos(self.mapToGlobal(self.rect().center()))
        self._cast(sign)

    def _cast(self, sign: str) -> None:
        if self._screen() is self._paper:
            self._box.cast(LAPTOP, {self._topic.point: parse_answer(sign)}, self._group)
            self._group_of_last = self._group
            self._pass_on.group.show_group(self._group)
            self._show_count()
            self._go(self._pass_on)

    def _show_count(self, *, failed: bool = False) -> None:
        voted, expected = self._box.progress or (0, 0)
        by_group = bool(self._setup.group)
        self._pass_on.show_count(voted, expected, by_group=by_group, failed=failed)

    def _on_next(self) -> None:
        voted, expected = self._box.progress or (0, 0)
        if voted >= expected:
            self._on_reveal()
        else:
            self._box.hand_on(LAPTOP)
            self._group = self._pass_on.group.group
            self._ask()

    def _on_take_back(self) -> None:
        self._box.take_back(LAPTOP)
        self._group = self._group_of_last
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
            case Action.VOTE_ON_PAPER:
                self._on_paper()
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
