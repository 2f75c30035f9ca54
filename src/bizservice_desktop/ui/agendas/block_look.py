"""Where the columns of a block stand, by the width there is."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

EDGE = 6
_NARROW_EM = 17
_TIGHT_EM = 27


@dataclass(frozen=True, slots=True)
class Look:
    """The fonts of a row, and where its columns stand, in pixels from the card's left."""

    body: QFont
    strong: QFont
    small: QFont
    em: float
    time: float
    duration: float
    words: float
    words_width: float
    side: float
    is_narrow: bool
    is_tight: bool


def look_of(body: QFont, width: float, durations: Iterable[str]) -> Look:
    """The look of a row of `width` pixels; all of `durations` fit, so that titles align."""
    strong, small = QFont(body), QFont(body)
    strong.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(body.pointSizeF() * 0.9)
    metrics = QFontMetricsF(body)
    em = metrics.height()
    is_narrow = width < _NARROW_EM * em
    time = EDGE + 14.0
    is_tight = not is_narrow and width < _TIGHT_EM * em
    clock = QFontMetricsF(strong).horizontalAdvance("00:00")
    length = max((metrics.horizontalAdvance(each) for each in durations), default=0.0)
    duration = time if is_tight else time + clock + em
    words = time if is_narrow else duration + length + em
    if is_tight:
        words = time + max(clock, length) + 0.8 * em
    side_width = 0.0 if is_narrow else min(7.2 * em, width * 0.23)
    side = width - side_width - 10
    words_width = max(40.0, (width - 12 if is_narrow else side - em) - words)
    return Look(
        body, strong, small, em, time, duration, words, words_width, side, is_narrow, is_tight
    )
