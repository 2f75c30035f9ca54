"""Holds the vote that is open. Laptop, paper, files and later phones feed it in any order.

Nobody sees anything of the votes before `reveal`, which stores them (docs/decisions/0007).
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypeAlias

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.vote_session import Source, Votes, VoteSession
from bizservice_desktop.domain.method.method import PointId

Keep: TypeAlias = Callable[[Mapping[PointId, Ballot]], bool]
"""Stores what is revealed as one step; says whether that could be done."""


class NoVoteOpen(RuntimeError):
    """Nothing is voted on now."""


class VoteGoesOn(RuntimeError):
    """Another vote is open."""


class BallotBox(Protocol):
    """What feeds a vote may do with it. Which votes are in it cannot be asked.

    All raise NoVoteOpen, and OutOfTurn where it is not the source's turn.
    """

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many have voted, of how many; None while nobody votes."""
        ...

    def cast(self, source: Source, votes: Votes, group: str = "") -> None:
        """One person votes, as one of `group` or of everyone.

        Raises: NotVotedOn, NotAVote, LevelOutOfRange.
        """
        ...

    def take_back(self, source: Source) -> None:
        """The person who voted last by this source wants to vote anew."""
        ...

    def hand_on(self, source: Source) -> None:
        """The next person has the source: nobody takes the vote before back any more."""
        ...

    def reveal(self) -> bool:
        """Store the votes so far and end; False when that failed, and they are still here."""
        ...

    def cancel(self) -> None:
        """Forget the votes. Without an open vote: nothing."""
        ...


class Voting:
    """A BallotBox; one vote at a time. A second vote on a point is another session."""

    def __init__(self) -> None:
        self._session: VoteSession | None = None
        self._keep: Keep | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def progress(self) -> tuple[int, int] | None:
        return (self._session.voted, self._session.expected) if self._session else None

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Be told when a vote begins, goes on or ends."""
        self._listeners.append(listener)

    def begin(self, session: VoteSession, keep: Keep) -> None:
        """Raises: VoteGoesOn."""
        if self._session is not None:
            raise VoteGoesOn
        self._keep = keep
        self._go_on(session)

    def cast(self, source: Source, votes: Votes, group: str = "") -> None:
        self._go_on(self._open().cast(source, votes, group))

    def take_back(self, source: Source) -> None:
        self._go_on(self._open().take_back(source))

    def hand_on(self, source: Source) -> None:
        self._go_on(self._open().hand_on(source))

    def reveal(self) -> bool:
        ballots = self._open().revealed()
        was_kept = self._keep is not None and self._keep(ballots)
        if was_kept:
            self.cancel()
        return was_kept

    def cancel(self) -> None:
        if self._session is not None:
            self._keep = None
            self._go_on(None)

    def take_in(self, source: Source, sheets: Iterable[Votes], keep: Keep, group: str = "") -> bool:
        """Votes that come all at once, as on paper and in files: a vote of their own, stored.

        Nothing is left in memory when that fails: the sheets are still there.

        Raises: VoteGoesOn, NotAVote, LevelOutOfRange.
        """
        self.begin(VoteSession.of_sheets(source, sheets, group), keep)
        was_kept = self.reveal()
        self.cancel()
        return was_kept

    def _open(self) -> VoteSession:
        if self._session is None:
            raise NoVoteOpen
        return self._session

    def _go_on(self, session: VoteSession | None) -> None:
        self._session = session
        for listener in tuple(self._listeners):
            listener()
