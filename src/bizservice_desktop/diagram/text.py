"""Breaking text into lines, with widths measured by whoever knows the font."""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeAlias

from .scene import Weight

Hyphenate: TypeAlias = Callable[[str], Iterable[tuple[str, str]]]
"""Gives the places where a word may be divided, as (first part, rest), longest first."""


class Measure(Protocol):
    """Knows how wide text is in the embedded font."""

    def width(self, text: str, size: float, weight: Weight) -> float:
        """Return the advance width; `size` and the result in mm."""
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
    return tuple(
        line
        for paragraph in text.split("\n")
        for line in _break_paragraph(paragraph, width, size, weight, measure, hyphenate)
    )


def _break_paragraph(
    text: str, width: float, size: float, weight: Weight, measure: Measure, hyphenate: Hyphenate
) -> list[str]:
    def fits(candidate: str) -> bool:
        return measure.width(candidate, size, weight) <= width + 1e-9

    lines: list[str] = []
    current = ""
    for word in text.split():
        rest = word
        while rest:
            candidate = f"{current} {rest}" if current else rest
            if fits(candidate):
                current, rest = candidate, ""
                continue
            head, tail = _divide(rest, current, fits, hyphenate)
            if head:
                lines.append(f"{current} {head}" if current else head)
                current, rest = "", tail
            elif current:
                lines.append(current)
                current = ""
            else:
                head = _as_much_as_fits(rest, fits)
                lines.append(head)
                rest = rest[len(head) :]
    if current or not lines:
        lines.append(current)
    return lines


def _divide(
    word: str, before: str, fits: Callable[[str], bool], hyphenate: Hyphenate
) -> tuple[str, str]:
    """Divide a word so that its head, with a hyphen, still fits after `before`."""
    if before and fits(word):
        return "", word  # the word fits a line of its own: move it down undivided
    for head, tail in hyphenate(word):
        hyphened = head if head.endswith("-") else f"{head}-"
        if fits(f"{before} {hyphened}" if before else hyphened):
            return hyphened, tail
    return "", word


def _as_much_as_fits(word: str, fits: Callable[[str], bool]) -> str:
    end = 1
    while end < len(word) and fits(word[: end + 1]):
        end += 1
    return word[:end]


def two_lines(title: str) -> tuple[str, ...]:
    """Break a short title at the space that makes its two lines most alike."""
    words = title.split()
    if len(words) < 2:
        return (title,)
    breaks = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
    return min(breaks, key=lambda pair: max(map(len, pair)))
