"""How two areas work together. Never averaged into a level.

Source: docs/method.md, "Interplay".
"""

from enum import StrEnum


class InterplayState(StrEnum):
    NOT_JUDGED = "not_judged"
    BROKEN = "broken"
    OCCASIONAL = "occasional"
    WORKS = "works"


STATE_OF_SIGN = {
    "0": InterplayState.BROKEN,
    "1": InterplayState.OCCASIONAL,
    "2": InterplayState.WORKS,
}
"""The answers on a pair, by what is pressed for them and shown with them."""
