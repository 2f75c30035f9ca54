"""The sizes of dialogue cards, and the measures that follow from a size."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import sqrt

SMALLEST, LARGEST = 40.0, 297.0
"""The shortest and the longest side a card may have, in mm."""

_WRITTEN = re.compile(
    r"\s*(\d+(?:[.,]\d+)?)\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(?:mm)?\s*", re.IGNORECASE
)
_STYLE_SIZES = ((40.0, 9.0), (67.7, 11.0), (74.5, 11.5), (88.1, 12.5), (124.7, 14.0), (250.0, 22.0))
"""Root of the area in mm, and the style size of the text in points."""


class CardSizeUnknown(ValueError):
    """Neither a name of a size nor width × height in mm from SMALLEST to LARGEST."""


@dataclass(frozen=True)
class CardSize:
    """A cut card in mm, as it is read."""

    width: float
    height: float

    @cached_property
    def safe(self) -> float:
        """How far text stays from the left and right edge: 8 mm, less on small cards."""
        return min(8.0, max(4.0, 0.108 * min(self.width, self.height)))

    @cached_property
    def clearance(self) -> float:
        """What no letter comes nearer to any edge than."""
        return 0.72 * self.safe

    @cached_property
    def style_pt(self) -> float:
        """The size of the text in points before it is shrunk: 14 on A6, 11.5 on a playing card."""
        side = sqrt(self.width * self.height)
        for (low, small), (high, large) in pairwise(_STYLE_SIZES):
            if side <= high:
                share = max(0.0, side - low) / (high - low)
                return round(2 * (small + share * (large - small))) / 2
        return _STYLE_SIZES[-1][1]


SIZES = {
    "a6": CardSize(148, 105),
    "a7": CardSize(105, 74),
    "poker": CardSize(63, 88),
    "tarot": CardSize(70, 120),
    "85x54": CardSize(85, 54),
}


def parse_size(text: str) -> CardSize:
    """Read `a7`, `poker` or a size in mm such as `63x88` or `63,5 × 88`.

    Raises:
        CardSizeUnknown: Anything else; the argument is `text`.
    """
    if size := SIZES.get(text.strip().lower()):
        return size
    written = _WRITTEN.fullmatch(text)
    if written is None:
        raise CardSizeUnknown(text)
    width, height = (float(side.replace(",", ".")) for side in written.groups())
    if not all(SMALLEST <= side <= LARGEST for side in (width, height)):
        raise CardSizeUnknown(text)
    return CardSize(width, height)
