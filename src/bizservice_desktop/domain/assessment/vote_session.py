"""A secret vote while it goes on, in the room or keyed in from paper, in memory only.

Who may still take a vote back is known, and counts of all others; it becomes a ballot a point
in the end (docs/decisions/0001, 0005 and 0007). Source: docs/method.md, "Votes".
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NewType, TypeAlias

from ..method.method import PointId
from .answers import Answer, Ballot

LEAST_PEOPLE = 2
MOST_PEOPLE = 99

Source = NewType("Source", str)
"""Where votes come from. A phone is a source of its own; a laptop that goes round is one."""

LAPTOP, PAPER, FILES = Source("laptop"), Source("paper"), Source("files")

Votes: TypeAlias = Mapping[PointId, Answer]
"""What one person votes; a point left out is no vote on it."""


class OutOfTurn(RuntimeError):
    """A vote, a taking back or a handing on where it is not their turn."""


class BadNumberOfVoters(ValueError):
    """Outside 2..99 in the room, 1..99 on paper; the argument is the number."""


class NotVotedOn(ValueError):
    """A vote on a point that the session is not about; the argument is the point."""


def people_in_room(last: int | None, of_round: int | None, min_voters: int) -> int:
    """How many are likely to vote: as many as last time, else the round's people; 2..99."""
    return min(MOST_PEOPLE, max(LEAST_PEOPLE, last or of_round or min_voters))


@dataclass(frozen=True, slots=True)
class VoteSession:
    """Sources cast in any order, each for one person after the other.

    The last votes of a source are apart from the others until it hands on, so that they can
    be taken back. All others are counts a point, which tell neither source nor order; of a
    source only the number of its voters is known. `expected`: how many vote. A vote may be
    one of a named group; of groups there are counts as well.
    """

    points: tuple[PointId, ...]
    expected: int
    _counts: Mapping[PointId, Ballot] = field(default_factory=dict, repr=False)
    _last: Mapping[Source, tuple[Votes, str]] = field(default_factory=dict, repr=False)
    _handed_on: Mapping[Source, int] = field(default_factory=dict)

    @classmethod
    def in_room(cls, point: PointId, people: int) -> "VoteSession":
        """Raises: BadNumberOfVoters."""
        if not LEAST_PEOPLE <= people <= MOST_PEOPLE:
            raise BadNumberOfVoters(people)
        return cls((point,), people)

    @classmethod
    def of_sheets(cls, source: Source, sheets: Iterable[Votes], group: str = "") -> "VoteSession":
        """What was voted elsewhere, a sheet a person; all of one group or of none.

        Raises: NotAVote, LevelOutOfRange.
        """
        votes = tuple(sheets)
        points = tuple(dict.fromkeys(point for sheet in votes for point in sheet))
        session = cls(points, len(votes))
        for at, sheet in enumerate(votes):
            session = (session.hand_on(source) if at else session).cast(source, sheet, group)
        return session

    @property
    def voters(self) -> Mapping[Source, int]:
        """How many have voted, by source, in an order that says nothing."""
        sources = sorted({*self._handed_on, *self._last})
        return {each: self._handed_on.get(each, 0) + (each in self._last) for each in sources}

    @property
    def voted(self) -> int:
        """How many have voted."""
        return sum(self._handed_on.values()) + len(self._last)

    @property
    def is_complete(self) -> bool:
        """True when everybody has voted."""
        return self.voted >= self.expected

    def can_cast(self, source: Source) -> bool:
        """True while a person has the source and has not voted."""
        return source not in self._last and not self.is_complete

    def cast(self, source: Source, votes: Votes, group: str = "") -> "VoteSession":
        """The person who has the source votes, as one of `group` or of everyone.

        Raises: OutOfTurn, NotVotedOn, NotAVote, LevelOutOfRange.
        """
        if not self.can_cast(source):
            raise OutOfTurn("already voted")
        for point, answer in votes.items():
            if point not in self.points:
                raise NotVotedOn(point)
            Ballot((answer,))
        return replace(self, _last={**self._last, source: (dict(votes), group)})

    def take_back(self, source: Source) -> "VoteSession":
        """The last person wants to vote anew.

        Raises: OutOfTurn: The source was handed on.
        """
        if source not in self._last:
            raise OutOfTurn("nothing to take back")
        last = {key: votes for key, votes in self._last.items() if key != source}
        return replace(self, _last=last)

    def hand_on(self, source: Source) -> "VoteSession":
        """The next person has the source; the votes before are some of many from now on.

        Raises: OutOfTurn: The person before has not voted, or nobody is left.
        """
        if source not in self._last or self.is_complete:
            raise OutOfTurn("nobody to begin")
        last = self._last[source]
        return replace(
            self.take_back(source),
            _counts={point: self._count(point, (last,)) for point in self.points},
            _handed_on={**self._handed_on, source: self._handed_on.get(source, 0) + 1},
        )

    def revealed(self) -> Mapping[PointId, Ballot]:
        """All votes cast so far: a ballot a point that anybody voted on."""
        counted = {point: self._count(point, self._last.values()) for point in self.points}
        return {point: ballot for point, ballot in counted.items() if ballot}

    def _count(self, point: PointId, more: Iterable[tuple[Votes, str]]) -> Ballot:
        ballot = self._counts.get(point, Ballot())
        for votes, group in more:
            if point in votes:
                ballot = ballot.with_votes((votes[point],), group)
        return ballot


LEAST_PAPERS = 1
MOST_PAPERS = 99


class PaperBallots:
    """A column a person, a row a point; keys go down a column and on to the next one.

    `place` is (person, row), both from 0; after the last box it is None until somebody
    moves back. A box is open, blank (the person did not vote there) or marked.
    """

    def __init__(self, points: Sequence[PointId], people: int) -> None:
        """Raises: BadNumberOfVoters."""
        if not LEAST_PAPERS <= people <= MOST_PAPERS:
            raise BadNumberOfVoters(people)
        self.points = tuple(points)
        self.people = people
        self.place: tuple[int, int] | None = (0, 0)
        self._marks: dict[tuple[int, int], Answer | None] = {}
        self._keyed: list[tuple[tuple[int, int], bool, Answer | None]] = []

    @property
    def keyed(self) -> int:
        """How many boxes are done, blank ones included."""
        return len(self._marks)

    @property
    def boxes(self) -> int:
        return self.people * len(self.points)

    @property
    def is_complete(self) -> bool:
        return self.keyed == self.boxes

    @property
    def has_votes(self) -> bool:
        return any(mark is not None for mark in self._marks.values())

    @property
    def first_open(self) -> tuple[int, int] | None:
        """The first box that is not done, as (person, row); None when all are."""
        boxes = ((person, row) for person in range(self.people) for row in range(len(self.points)))
        return next((box for box in boxes if box not in self._marks), None)

    def is_keyed(self, person: int, row: int) -> bool:
        return (person, row) in self._marks

    def mark_at(self, person: int, row: int) -> Answer | None:
        """None for a box that is open or blank."""
        return self._marks.get((person, row))

    def key(self, mark: Answer | None) -> None:
        """Write in the box and go on; None leaves it blank. After the last box: nothing.

        Raises: NotAVote, LevelOutOfRange.
        """
        if mark is not None:
            Ballot((mark,))
        if self.place is None:
            return
        at = self.place
        self._keyed.append((at, at in self._marks, self._marks.get(at)))
        self._marks[at] = mark
        # down the column, then on to the next person; skip nothing, so that keys stay even
        person, row = divmod(at[0] * len(self.points) + at[1] + 1, len(self.points))
        self.place = (person, row) if person < self.people else None

    def take_back(self) -> None:
        """Undo the key before: its box says what it said, and is the place again."""
        if self._keyed:
            at, was_keyed, before = self._keyed.pop()
            if was_keyed:
                self._marks[at] = before
            else:
                del self._marks[at]
            self.place = at

    def move(self, people: int, rows: int) -> None:
        """Go to a box beside; at the edge stay."""
        last = (self.people - 1, len(self.points) - 1)
        if self.place is None:
            self.place = last
            return
        person, row = self.place
        self.place = (
            min(max(person + people, 0), last[0]),
            min(max(row + rows, 0), last[1]),
        )

    def sheets(self) -> tuple[Votes, ...]:
        """What each person marked, of those who marked anything."""
        columns = (
            {
                point: mark
                for row, point in enumerate(self.points)
                if (mark := self._marks.get((person, row))) is not None
            }
            for person in range(self.people)
        )
        return tuple(column for column in columns if column)
