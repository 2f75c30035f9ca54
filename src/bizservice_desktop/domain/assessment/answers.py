"""An answer to a point: a level from 0 to 4, or a mark that says why there is none."""

from enum import StrEnum
from typing import TypeAlias

from ..method.method import MAX_LEVEL, MIN_LEVEL


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
