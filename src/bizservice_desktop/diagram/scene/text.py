"""Breaking text into lines, with widths measured by whoever knows the font."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from .palette import Ink
from .scene import Anchor, Label, Weight

Hyphenate: TypeAlias = Callable[[str], Iterable[tuple[str, str]]]
"""Gives the places where a word may be divided, as (first part, rest), longest first."""


class Measure(Protocol):
    """Knows how wide text is in the embedded font."""

    def width(self, text: str, size: float, weight: Weight) -> float:
        """Return the advance width; `size` and the result in mm.

        It is the sum of the letters' widths, so that lines can be added up from words.
        """
        ...

    def missing(self, text: str) -> str:
        """Return the characters that the font has no glyph for, each once."""
        ...


def no_hyphens(_word: str) -> Iterable[tuple[str, str]]:
    return ()


def break_lines(
    text: str,
    width: float,
    size: float,
    weight: Weight,
    measure: Measure,
    hyphenate: Hyphenate = no_hyphens,
) -> tuple[str, ...]:
    """Break text into lines no wider than `width` mm; no character is lost.

    A word too wide for a line is hyphenated, and where no hyphen helps it is cut between
    letters. Line ends of the text are kept.
    """
    column = _Column(width / size + 1e-9, weight, measure, hyphenate)
    return tuple(line for paragraph in text.split("\n") for line in column.lines(paragraph))


@dataclass(frozen=True, slots=True)
class _Column:
    """Lines at most `room` em wide. A word is measured once, lines are sums of their words."""

    room: float
    weight: Weight
    measure: Measure
    hyphenate: Hyphenate

    def lines(self, text: str) -> list[str]:
        room, width, weight = self.room, self.measure.width, self.weight
        space = width(" ", 1.0, weight)
        lines: list[str] = []
        words: list[str] = []  # of the line that is being filled
        used = -space  # by these, in em
        for word in text.split():
            rest, wide = word, width(word, 1.0, weight)
            while used + space + wide > room:
                head, tail = self._divided(rest, wide, room - used - space, is_first=not words)
                if head:
                    words.append(head)
                    rest, wide = tail, self._wide(tail)
                lines.append(" ".join(words))
                words, used = [], -space
            if rest:
                words.append(rest)
                used += space + wide
        if words or not lines:
            lines.append(" ".join(words))
        return lines

    def _divided(self, word: str, wide: float, left: float, *, is_first: bool) -> tuple[str, str]:
        """Divide a word so that its head fits `left`; without a head it goes to the next line."""
        if not is_first and wide <= self.room:
            return "", word
        for head, tail in self.hyphenate(word):
            hyphened = head if head.endswith("-") else f"{head}-"
            if self._wide(hyphened) <= left:
                return hyphened, tail
        if not is_first:
            return "", word
        end = 1
        while end < len(word) and self._wide(word[: end + 1]) <= left:
            end += 1
        return word[:end], word[end:]

    def _wide(self, word: str) -> float:
        return self.measure.width(word, 1.0, self.weight)


def two_lines(title: str) -> tuple[str, ...]:
    """Break a short title at the space that makes its two lines most alike."""
    words = title.split()
    if len(words) < 2:
        return (title,)
    breaks = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
    return min(breaks, key=lambda pair: max(map(len, pair)))


def stacked(
    lines: Iterable[str],
    x: float,
    y: float,
    size: float,
    leading: float,
    anchor: Anchor = Anchor.START,
    weight: Weight = Weight.REGULAR,
    ink: Ink = Ink.TEXT,
) -> tuple[Label, ...]:
    """Set lines below each other, `leading` mm apart, the first with its baseline at (x, y)."""
    return tuple(
        Label(text, x, y + at * leading, size, anchor, weight, ink) for at, text in enumerate(lines)
    )
