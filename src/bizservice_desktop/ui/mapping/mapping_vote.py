"""Holds a secret vote on a point: opens the view and the vote it feeds."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.vote_session import VoteSession, people_in_room
from bizservice_desktop.domain.method.method import MAX_LEVEL, PointId
from bizservice_desktop.services.editor import VOTE_IN_ROOM
from bizservice_desktop.services.voting import Voting

from ..shell.actions import let_keys_through
from ..shell.desk import Desk
from .voting import VoteTopic, VotingView


class RoomVote(QObject):
    """One vote at a time; how many voted last is remembered until another round is opened.

    Signals:
        went_on: A vote began, went on or ended: `progress` is another.
        paper_wanted: Votes on paper are to be keyed in instead.
    """

    went_on = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk, voting: Voting, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._voting = voting
        self._page = page
        self._people: int | None = None
        self._point: PointId | None = None
        self._view: VotingView | None = None
        voting.subscribe(self._on_voting)
        desk.opened.connect(self._on_opened)

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many have voted, of how many; None while nobody votes."""
        return self._voting.progress if self._view is not None else None

    def hold(self, point: PointId, place: str) -> None:
        """Ask how many vote, then one after the other; `place` says where the point stands."""
        if self._view is not None:
            return
        self._point = point
        least = self._desk.min_voters
        people = people_in_room(self._people, self._desk.round.people, least)
        view = VotingView(
            self._topic(point, place), self._voting, people, least, self._page.window()
        )
        view.started.connect(self._on_started)
        view.left.connect(self._on_left)
        view.paper_wanted.connect(self.paper_wanted)
        self._page.destroyed.connect(view.deleteLater)  # in another language it is another page
        self._view = view
        let_keys_through(self._page, enabled=False)
        view.showFullScreen()
        view.activateWindow()

    def _topic(self, point: PointId, place: str) -> VoteTopic:
        wording = self._desk.wording
        levels = [wording.levels[level] for level in range(MAX_LEVEL + 1)]
        return VoteTopic(
            point,
            self._desk.method.point(point).area,
            place,
            wording.points[point].question,
            (
                *((level.title, level.meaning) for level in levels),
                (wording.caption("cap_answer_dont_know"), ""),
            ),
            len(self._desk.round.record(point).newest_ballot),
            self._desk.round.groups,
        )

    def _on_started(self, people: int) -> None:
        self._people = people
        if self._point is not None:
            self._voting.begin(VoteSession.in_room(self._point, people), self._keep)

    def _keep(self, ballots: Mapping[PointId, Ballot]) -> bool:
        voted = self._desk.round.reopened(ballots).with_ballots(ballots, self._desk.min_voters)
        return self._desk.put(VOTE_IN_ROOM, voted)

    def _on_voting(self) -> None:
        if self._view is not None:
            self.went_on.emit()

    def _on_left(self) -> None:
        self._view = None
        self.went_on.emit()
        let_keys_through(self._page, enabled=True)
        self._page.activateWindow()
        self._page.setFocus()

    def _on_opened(self) -> None:
        self._people = None
