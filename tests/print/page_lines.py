"""What stands where on a paper: its lines, and the pieces of each with their places in mm.

A line are the letters on one baseline; a piece of it ends where a gap is wider than any space,
so that a table's row is a line with a piece a column.
"""

from collections.abc import Iterator
from ctypes import byref, c_double
from dataclasses import dataclass, replace
from itertools import groupby

import pypdfium2
from pypdfium2.raw import FPDFText_GetCharOrigin, FPDFText_IsGenerated

MM = 25.4 / 72
_GAP = 2.5  # mm
_FOOT = 18.0  # mm
_SAME_BASELINE = 0.25  # mm


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on a baseline, with single spaces; mm from the left edge."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """`y` is how far the baseline lies below the top of the page, `above` how far it lies above
    the bottom, in mm; pages count from 1."""

    page: int
    y: float
    above: float
    pieces: tuple[Piece, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(piece.text for piece in self.pieces)

    def piece(self, text: str) -> Piece:
        """The one piece that says this."""
        (found,) = (piece for piece in self.pieces if piece.text == text)
        return found


@dataclass(frozen=True, slots=True)
class Printed:
    """The lines of a paper, from its first page to the last and from the top down."""

    lines: tuple[Line, ...]

    @property
    def texts(self) -> list[tuple[str, ...]]:
        return [line.texts for line in self.lines]

    @property
    def body(self) -> "Printed":
        """Without what stands at the foot of every page."""
        return Printed(tuple(line for line in self.lines if line.above > _FOOT))

    def line(self, text: str) -> Line:
        """The one line with a piece that says this."""
        (found,) = (line for line in self.lines if text in line.texts)
        return found

    def column(self, left: float, right: float) -> "Printed":
        """What stands between two places, in mm from the left edge."""
        kept = (
            replace(line, pieces=tuple(p for p in line.pieces if left <= p.left < right))
            for line in self.lines
        )
        return Printed(tuple(line for line in kept if line.pieces))

    def page(self, number: int) -> "Printed":
        return Printed(tuple(line for line in self.lines if line.page == number))

    def between(self, first: str, end: str = "") -> "Printed":
        """The lines below the one that says `first`, down to before the one that says `end`."""
        start = self.lines.index(self.line(first)) + 1
        rest = self.lines[start:]
        stop = next((n for n, line in enumerate(rest) if end in line.texts), len(rest))
        return Printed(rest[:stop])


def printed(pdf: bytes) -> Printed:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return Printed(
            tuple(line for n, page in enumerate(document, 1) for line in _lines(n, page))
        )
    finally:
        document.close()


def _lines(number: int, page: pypdfium2.PdfPage) -> Iterator[Line]:
    text, height = page.get_textpage(), page.get_height()
    letters: list[tuple[float, float, float, str]] = []
    x, y = c_double(), c_double()
    for at in range(text.count_chars()):
        if FPDFText_IsGenerated(text, at) == 1:
            continue  # spaces and line ends that pdfium makes up
        assert FPDFText_GetCharOrigin(text, at, byref(x), byref(y))
        _, _, right, _ = text.get_charbox(at, loose=True)
        below_top = (height - y.value) * MM
        letters.append((below_top, x.value * MM, right * MM, text.get_text_range(at, 1)))
    letters.sort()
    baselines: list[float] = []
    for below_top, *_ in letters:
        if not baselines or below_top - baselines[-1] > _SAME_BASELINE:
            baselines.append(below_top)

    def baseline(letter: tuple[float, float, float, str]) -> float:
        return max(each for each in baselines if each <= letter[0])

    for below_top, on_it in groupby(letters, baseline):
        pieces = tuple(_pieces(sorted((left, right, char) for _, left, right, char in on_it)))
        if pieces:
            yield Line(number, below_top, height * MM - below_top, pieces)


def _pieces(letters: list[tuple[float, float, str]]) -> Iterator[Piece]:
    shown = [letter for letter in letters if letter[2].strip()]
    start = 0
    for at in range(1, len(shown) + 1):
        if at == len(shown) or shown[at][0] - shown[at - 1][1] > _GAP:
            first, last = shown[start], shown[at - 1]
            inside = "".join(char for left, _, char in letters if first[0] <= left <= last[0])
            yield Piece(" ".join(inside.split()), first[0], last[1])
            start = at
