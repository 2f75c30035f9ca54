"""How a workshop begins, and what there is to ask when it begins at another time than planned.

Source: docs/method.md, "Run mode".
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from ..durations import MINUTES_A_DAY
from .agenda import Agenda, Block, Run
from .rescue import Rescue, rescue
from .running import NotRunning
from .schedule import schedule

_MOST_OFF = 15


class StartMode(StrEnum):
    """What becomes of the planned times: they stay, pins and end among them, or all move to now.

    A rehearsal moves them as well, but whoever starts it keeps nothing.
    """

    KEEP = "keep"
    MOVE = "move"
    REHEARSE = "rehearse"


@dataclass(frozen=True, slots=True)
class StartQuestion:
    """Why it is asked: how many `days` and `minutes` after the plan it is, negative before it,
    0 for as planned; and by how many minutes the plan is `over` the agreed end, 0 for not.

    `pins` are the fixed blocks and when they begin if all is moved; None is after midnight.
    """

    days: int
    minutes: int
    over: int
    pins: tuple[tuple[Block, int | None], ...]

    @property
    def is_off(self) -> bool:
        """Another day, or more than a quarter of an hour away."""
        return bool(self.days) or abs(self.minutes) > _MOST_OFF


def start_question(agenda: Agenda, now: datetime) -> StartQuestion | None:
    """What to ask before it begins; None when it may simply begin."""
    found = StartQuestion(
        days=(now.date() - agenda.held_on).days if agenda.held_on else 0,
        minutes=_minute(now) - agenda.start,
        over=max(0, schedule(agenda).over),
        pins=tuple(
            (block, moved.pin)
            for block, moved in zip(agenda.blocks, _moved(agenda, now).blocks, strict=True)
            if block.pin is not None
        ),
    )
    return found if found.is_off or found.over else None


def start(agenda: Agenda, now: datetime, mode: StartMode = StartMode.KEEP) -> Agenda:
    """Begin with the first block; the minutes of all blocks are the plan from now on.

    Without an agreed end the planned one is agreed.

    Raises:
        NotRunning: Nothing is on the programme.
    """
    if not agenda.blocks:
        raise NotRunning(agenda.id)
    now = now.replace(microsecond=0)
    agenda = replace(agenda, end=agenda.end or min(schedule(agenda).end, MINUTES_A_DAY))
    if mode is not StartMode.KEEP:
        agenda = _moved(agenda, now)
    return replace(
        agenda,
        blocks=tuple(
            replace(block, planned=block.minutes, actual=None, is_skipped=False)
            for block in agenda.blocks
        ),
        held_on=now.date(),
        run=Run(started=now, block=agenda.blocks[0].id, block_started=now),
    )


def rescue_plan(agenda: Agenda) -> Rescue:
    """What makes the plan fit its pins and its agreed end before it begins."""
    return rescue(agenda, None, agenda.start)


def _minute(now: datetime) -> int:
    return now.hour * 60 + now.minute


def _moved(agenda: Agenda, now: datetime) -> Agenda:
    """All times of day by as much; a pin that would leave the day is let go."""
    by = _minute(now) - agenda.start

    def moved(block: Block) -> Block:
        if block.pin is None:
            return block
        pin = block.pin + by
        return replace(block, pin=pin if 0 <= pin < MINUTES_A_DAY else None)

    end = None if agenda.end is None else max(0, min(agenda.end + by, MINUTES_A_DAY))
    blocks = tuple(map(moved, agenda.blocks))
    return replace(agenda, start=agenda.start + by, end=end, blocks=blocks)
