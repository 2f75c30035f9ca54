"""A secret vote in the room while it is going on: one laptop, one person after the other.

It lives in memory only and becomes a ballot in the end (docs/decisions/0001).

Source: docs/method.md, "Votes".
"""

from collections import Counter

from ..method.method import MAX_LEVEL, MIN_LEVEL
from .answers import Answer, Mark, check_level
from .voting import Ballot, NotAVote

LEAST_PEOPLE = 2
MOST_PEOPLE = 99
_ANSWERS: tuple[Answer, ...] = (*range(MIN_LEVEL, MAX_LEVEL + 1), Mark.DONT_KNOW)


class OutOfTurn(RuntimeError):
    """A vote, a taking back or a next person where it is not their turn."""


class BadNumberOfVoters(ValueError):
    """Outside 2..99; the argument is the number."""


class VotingSession:
    """Counts the votes; only the last one can be told apart, until the next person begins.

    `expected`: how many vote, 2..99. The first person begins at once.
    """

    def __init__(self, expected: int) -> None:
        """Raises: BadNumberOfVoters."""
        if not LEAST_PEOPLE <= expected <= MOST_PEOPLE:
            raise BadNumberOfVoters(expected)
        self._expected = expected
        self._sealed: Counter[Answer] = Counter(dict.fromkeys(_ANSWERS, 0))  # in fixed order
        self._last: Answer | None = None

    @property
    def expected(self) -> int:
        return self._expected

    @property
    def voted(self) -> int:
        """How many have voted."""
        return self._sealed.total() + (self._last is not None)

    @property
    def is_voting(self) -> bool:
        """True while a person has the laptop and has not voted."""
        return self._last is None

    @property
    def is_complete(self) -> bool:
        """True when everybody has voted."""
        return self.voted == self._expected

    def cast(self, answer: Answer) -> None:
        """The person with the laptop votes.

        Raises: OutOfTurn, NotAVote, LevelOutOfRange.
        """
        if not self.is_voting:
            raise OutOfTurn("already voted")
        if answer is Mark.NOT_RELEVANT:
            raise NotAVote(answer)
        self._last = check_level(answer)

    def take_back(self) -> None:
        """The last person wants to vote anew.

        Raises: OutOfTurn: The next person has begun.
        """
        if self.is_voting:
            raise OutOfTurn("nothing to take back")
        self._last = None

    def begin_next(self) -> None:
        """The next person has the laptop; the vote before is one of many from now on.

        Raises: OutOfTurn: The person before has not voted, or nobody is left.
        """
        if self._last is None or self.is_complete:
            raise OutOfTurn("nobody to begin")
        self._sealed[self._last] += 1
        self._last = None

    def result(self) -> Ballot:
        """All votes cast so far, as a ballot that tells nothing of their order."""
        last = () if self._last is None else (self._last,)
        return Ballot((*self._sealed.elements(), *last))
