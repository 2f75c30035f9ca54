"""What the clock says while an agenda is held.

Everything follows from the agenda, how far it is, and the time: nothing is counted, so a
closed lid or a program that was closed costs nothing. Source: docs/method.md, "Run mode".
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from ..durations import MINUTES_A_DAY
from .agenda import Agenda, Run, chains
from .forecast import Chain, Coming, Leg, coming, end_of, lateness, legs_after, length
from .schedule import schedule

_SOON = 5  # a fifth of the time is left
_CLOSE = 20  # a twentieth
_LATE_FROM = 3


class Pace(StrEnum):
    """How much of the block's time is left: much, a fifth, a twentieth, none."""

    ON_TIME = "on_time"
    SOON = "soon"
    CLOSE = "close"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class RunClock:
    """`seconds_left` of `planned_seconds` are negative when the time is over.

    `behind` are whole minutes by which the next pin or the end is reached too late, negative
    when ahead. `free_at` and `end` are when this chain and the whole agenda will be over, in
    minutes since the midnight before.
    """

    chain: Chain
    planned_seconds: int
    seconds_left: int
    pace: Pace
    is_paused: bool
    behind: int
    free_at: int
    end: int
    then: tuple[Coming, ...]

    @property
    def is_late(self) -> bool:
        return is_late(self.behind)

    @property
    def share_gone(self) -> float:
        """0..1 of the block's time."""
        if self.planned_seconds <= 0:
            return 1.0
        return min(1.0, max(0.0, 1 - self.seconds_left / self.planned_seconds))


def current_chain(agenda: Agenda, run: Run) -> Chain:
    """The chain that is on. When its block left the programme, the first that was not held.

    Empty when nothing is on the programme.
    """
    all_chains = chains(agenda.blocks)
    for chain in all_chains:
        if any(block.id == run.block for block in chain):
            return chain
    not_held = (chain for chain in all_chains if all(block.actual is None for block in chain))
    return next(not_held, all_chains[-1] if all_chains else ())


def seconds_gone(run: Run, now: datetime) -> int:
    """Since the block began, without pauses; 0 when the clock was set back before that."""
    until = run.paused_at or run.ended or now
    gone = _between(run.block_started, until) - timedelta(seconds=run.paused_seconds)
    return max(0, int(gone.total_seconds()))


def read_clock(agenda: Agenda, run: Run, now: datetime) -> RunClock | None:
    """What to show at `now`; None when nothing is on the programme.

    A pinned chain that began before its pin lasts as long as if it had begun on time.
    """
    chain = current_chain(agenda, run)
    if not chain:
        return None
    began = _minute(run.block_started, run.block_started, now)
    early = max(0, (chain[0].pin or 0) - began)
    planned = (length(chain) + early) * 60
    left = planned - seconds_gone(run, now)
    at = max(_utc(run.block_started), _utc(run.ended or now))
    over_at = at + timedelta(seconds=max(0, left))
    free_at = _minute(over_at, run.block_started, now)
    legs = legs_after(agenda, chain[0].id)
    return RunClock(
        chain=chain,
        planned_seconds=planned,
        seconds_left=left,
        pace=_pace(left, planned),
        is_paused=run.paused_at is not None,
        behind=_behind(agenda, chain, legs, free_at),
        free_at=free_at,
        end=end_of(legs, free_at),
        then=coming(legs, free_at),
    )


def clock_of(agenda: Agenda | None, now: datetime) -> RunClock | None:
    """What to show of a workshop that goes on today; None when none does."""
    if agenda is None or agenda.run is None or agenda.run.ended is not None:
        return None
    return None if is_forgotten(agenda.run, now) else read_clock(agenda, agenda.run, now)


def is_late(behind: int) -> bool:
    """Whether so many minutes behind are worth doing something about: three or more."""
    return behind >= _LATE_FROM


def is_forgotten(run: Run, now: datetime) -> bool:
    """It was never ended, and its block did not begin today."""
    zone = now.tzinfo
    return run.ended is None and run.block_started.astimezone(zone).date() != now.date()


def _pace(left: int, planned: int) -> Pace:
    if left < 0:
        return Pace.OVER
    if left * _CLOSE <= planned:
        return Pace.CLOSE
    return Pace.SOON if left * _SOON <= planned else Pace.ON_TIME


def _behind(agenda: Agenda, chain: Chain, legs: tuple[Leg, ...], free_at: int) -> int:
    """Late by the worst wall. Ahead only of the plan, and by what the next wall leaves."""
    late = lateness(legs, free_at)
    if max(late) > 0:
        return max(late)
    slot = next(slot for slot in schedule(agenda).slots if slot.block.id == chain[0].id)
    ahead = min(slot.start + length(chain) - free_at, -late[0])
    return -max(0, ahead)


def _minute(at: datetime, day: datetime, now: datetime) -> int:
    """Whole minutes since midnight of `day`, in the time zone of `now`."""
    local, first = at.astimezone(now.tzinfo), day.astimezone(now.tzinfo)
    days = (local.date() - first.date()).days
    return days * MINUTES_A_DAY + local.hour * 60 + local.minute


def _between(first: datetime, last: datetime) -> timedelta:
    """The time that really went by, whatever zones the two are in."""
    return _utc(last) - _utc(first)


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)
