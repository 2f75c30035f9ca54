"""How two areas work together. Never averaged into a level.

Source: docs/method.md, "Interplay".
"""

from enum import StrEnum


class InterplayState(StrEnum):
    NOT_JUDGED = "not_judged"
    BROKEN = "broken"
    OCCASIONAL = "occasional"
    WORKS = "works"
