"""How far a workshop is while it is held, and what was noted on the way.

All times have a time zone, so that a closed lid or a changed clock zone costs no minute.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

BlockId = NewType("BlockId", str)
NotedId = NewType("NotedId", str)


class NotedKind(StrEnum):
    DECISION = "decision"
    TASK = "task"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Noted:
    """A decision, task or note of the meeting; `block`, `point` and `initiative` are ids of
    what it belongs to, empty for none. `at` is when it fell."""

    id: NotedId
    kind: NotedKind
    text: str
    at: datetime
    block: BlockId = BlockId("")
    point: str = ""
    initiative: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """`block` is the one that is on now, the first of those side by side; it began at
    `block_started`. While paused, the clock stood still at `paused_at`; `paused_seconds`
    are the pauses of this block that are over. `ended` is None while the workshop goes on.
    """

    started: datetime
    block: BlockId
    block_started: datetime
    paused_at: datetime | None = None
    paused_seconds: int = 0
    ended: datetime | None = None
