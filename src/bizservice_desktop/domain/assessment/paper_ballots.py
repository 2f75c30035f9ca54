"""Keying in paper ballots: one key a mark, person after person, in memory until it is done.

Source: docs/method.md, "Votes".
"""

from collections.abc import Sequence

from ..method.method import PointId
from .answers import Answer, Mark, check_level
from .ballot import NotAVote
from .vote_session import Votes

LEAST_PAPERS = 1
MOST_PAPERS = 99


class BadNumberOfPapers(ValueError):
    """Outside 1..99; the argument is the number."""


class PaperBallots:
    """A column a person, a row a point; keys go down a column and on to the next one.

    `place` is (person, row), both from 0; after the last box it is None until somebody
    moves back. A box is open, blank (the person did not vote there) or marked.
    """

    def __init__(self, points: Sequence[PointId], people: int) -> None:
        """Raises: BadNumberOfPapers."""
        if not LEAST_PAPERS <= people <= MOST_PAPERS:
            raise BadNumberOfPapers(people)
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
        if mark is Mark.NOT_RELEVANT:
            raise NotAVote(mark)
        if mark is not None:
            check_level(mark)
        if self.place is None:
            return
        at = self.place
        self._keyed.append((at, at in self._marks, self._marks.get(at)))
        self._marks[at] = mark
        self._go_on()

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

    def _go_on(self) -> None:
        """Down the column, then on to the next person; skip nothing, so that keys stay even."""
        if self.place is None:
            return
        person, row = self.place
        if row + 1 < len(self.points):
            self.place = (person, row + 1)
        elif person + 1 < self.people:
            self.place = (person + 1, 0)
        else:
            self.place = None
