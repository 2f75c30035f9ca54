"""Answers to a point, and votes: who voted what is never known, only how many each way.

Source: docs/method.md, "Votes".
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from statistics import fmean, quantiles
from typing import TypeAlias
from unicodedata import normalize

from ..method.method import MAX_LEVEL, MIN_LEVEL
from .voters import LEAST_MIN_VOTERS


class Mark(StrEnum):
    """Why a point has no level; the values are those of the answer files."""

    DONT_KNOW = "?"
    NOT_RELEVANT = "n/a"


Answer: TypeAlias = int | Mark


class LevelOutOfRange(ValueError):
    """A level outside MIN_LEVEL..MAX_LEVEL was given; the argument is the level."""


def check_level(answer: Answer) -> Answer:
    """Return the answer unchanged.

    Raises:
        LevelOutOfRange: It is a number outside 0..4.
    """
    if not isinstance(answer, Mark) and not MIN_LEVEL <= answer <= MAX_LEVEL:
        raise LevelOutOfRange(answer)
    return answer


def parse_answer(text: str) -> Answer:
    """Read `0` to `4`, `?` or `n/a`.

    Raises:
        LevelOutOfRange: Anything else.
    """
    text = text.strip().lower()
    for mark in Mark:
        if text == mark:
            return mark
    if len(text) == 1 and text.isascii() and text.isdigit():
        return check_level(int(text))
    raise LevelOutOfRange(text)


def vote_signs() -> tuple[str, ...]:
    """What a voter can write or press: the levels, ascending, and not knowing."""
    return (*map(str, range(MIN_LEVEL, MAX_LEVEL + 1)), Mark.DONT_KNOW.value)


def sort_key(answer: Answer) -> int:
    """Levels ascending, marks last."""
    return MAX_LEVEL + 1 if isinstance(answer, Mark) else answer


SPLIT_DISTANCE = 2


class NotAVote(ValueError):
    """*Not relevant* is decided by the group, not voted."""


class GroupNotInBallot(ValueError):
    """Votes of a group that the ballot does not have; the argument is the group's name."""


LONGEST_GROUP = 60


def tidy_group(typed: str) -> str:
    """The name of a group, composed, without edges, double spaces and what cannot be seen; empty
    for everyone."""
    words = "".join(letter if letter.isprintable() else " " for letter in normalize("NFC", typed))
    return " ".join(words.split())[:LONGEST_GROUP].rstrip()


@dataclass(frozen=True, slots=True)
class Ballot:
    """All votes of one round of voting on one point, without name, time or order.

    The votes are kept sorted, so that nothing about who voted when can be read from them.
    `groups` are those of them that were cast as the votes of a named group, by name; a vote is
    of one group or of none. `least` is the minimum of voters (3..7) that held when they were
    cast: with fewer levels they are never shown, whatever the minimum is later. `waiting` are
    votes that came late and are in no count yet (see `late_votes`); None without any.
    """

    votes: tuple[Answer, ...] = ()
    groups: "tuple[tuple[str, Ballot], ...]" = ()
    least: int = LEAST_MIN_VOTERS
    waiting: "Ballot | None" = None

    def __post_init__(self) -> None:
        """Raises: NotAVote, LevelOutOfRange, GroupNotInBallot."""
        for vote in self.votes:
            if vote is Mark.NOT_RELEVANT:
                raise NotAVote(vote)
            check_level(vote)
        left = Counter(self.votes) if self.groups else Counter()
        for name, group in self.groups:
            left.subtract(group.votes)
            if min(left.values(), default=0) < 0:
                raise GroupNotInBallot(name)
        groups = sorted((each for each in self.groups if each[1]), key=lambda each: each[0])
        object.__setattr__(self, "votes", tuple(sorted(self.votes, key=sort_key)))
        object.__setattr__(self, "groups", tuple(groups))
        object.__setattr__(self, "least", max(self.least, LEAST_MIN_VOTERS))

    def __len__(self) -> int:
        return len(self.votes)

    @property
    def is_blank(self) -> bool:
        """True when nobody has voted, not even late."""
        return not self.votes and self.waiting is None

    def with_votes(self, votes: Iterable[Answer], group: str = "") -> "Ballot":
        """Return the ballot with more votes, all of them of one group or of none."""
        cast = tuple(votes)
        return self.plus(Ballot(cast, ((group, Ballot(cast)),) if group else ()))

    def plus(self, other: "Ballot") -> "Ballot":
        """Return the ballot with the votes of `other` counted too; groups of one name are one,
        however it is capitalised."""
        groups = dict(self.groups)
        names = {name.casefold(): name for name in groups}
        for name, group in other.groups:
            known = names.setdefault(name.casefold(), name)
            groups[known] = Ballot((*groups.get(known, Ballot()).votes, *group.votes))
        return replace(self, votes=(*self.votes, *other.votes), groups=tuple(groups.items()))

    @property
    def rest(self) -> "Ballot":
        """The votes that are of no group."""
        left = Counter(self.votes)
        for _, group in self.groups:
            left.subtract(group.votes)
        return Ballot(tuple(left.elements()))

    def awaits_groups_of(self, other: "Ballot") -> bool:
        """True when all votes here, and all of `other`, are of named groups, and of none twice."""
        here, there = ({name.casefold() for name, _ in each.groups} for each in (self, other))
        return bool(here and there) and here.isdisjoint(there) and not (self.rest or other.rest)

    @property
    def levels(self) -> tuple[int, ...]:
        """The votes that are levels, ascending."""
        return tuple(vote for vote in self.votes if not isinstance(vote, Mark))

    @property
    def dont_know(self) -> int:
        return len(self.votes) - len(self.levels)

    def count(self, answer: Answer) -> int:
        return self.votes.count(answer)


@dataclass(frozen=True, slots=True)
class Spread:
    """Lowest and highest level voted, the quartiles between them, the mean (levels, 0..4)."""

    lowest: int
    highest: int
    lower_quartile: float
    upper_quartile: float
    mean: float

    @property
    def width(self) -> int:
        return self.highest - self.lowest

    @property
    def is_split(self) -> bool:
        """True when the votes are two levels or more apart."""
        return self.width >= SPLIT_DISTANCE


def shown(ballot: Ballot, min_voters: int) -> Ballot:
    """Return the votes of the ballot that may be shown: all that are counted, without groups, or
    none when fewer than `min_voters` (3..7) chose a level, or fewer than its own minimum.

    With `spread` the one gate between votes and everything that is made of them.
    """
    enough = len(ballot.levels) >= max(min_voters, ballot.least)
    return Ballot(ballot.votes) if enough else Ballot()


@lru_cache(maxsize=1024)
def spread(ballot: Ballot, min_voters: int) -> Spread | None:
    """Return the spread of a ballot, or None when fewer than `min_voters` (3..7) chose a level.

    Quartiles are those of the votes taken as the whole group (inclusive method), so they
    never lie outside the votes. A check asks for the same ones several times over.
    """
    levels = shown(ballot, min_voters).levels
    if not levels:
        return None
    lower, _, upper = quantiles(levels, n=4, method="inclusive")
    return Spread(levels[0], levels[-1], lower, upper, fmean(levels))
