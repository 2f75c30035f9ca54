"""An agenda while it is held: what the clock says.

What is shown follows from the agenda, how far it is, and the time: nothing is counted, so a
closed lid or a program that was closed costs nothing. Source: docs/method.md, "Run mode".
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from ..durations import MINUTES_A_DAY
from .agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Chain,
    Run,
    chain_of,
    chains,
    over_at,
)
from .rescue import (
    Coming,
    Leg,
    coming,
    end_of,
    lateness,
    legs_after,
)
from .schedule import schedule
from .strand_clock import StrandClock, strand_clocks

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

    `behind` are whole minutes by which a pin or the end is reached later than it is agreed and
    than the plan had it, negative when ahead. `over` are those by which the worst of them is
    missed in all, 0 for none: what is more than `behind` was planned so. `free_at` and `end` are
    when this chain and the whole agenda will be over, in minutes since the midnight before.
    `strands` have a clock each; the one of a chain without groups is that of the chain.
    """

    chain: Chain
    planned_seconds: int
    seconds_left: int
    pace: Pace
    is_paused: bool
    behind: int
    over: int
    free_at: int
    end: int
    then: tuple[Coming, ...]
    strands: tuple[StrandClock, ...] = ()

    @property
    def is_late(self) -> bool:
        return is_late(self.behind)

    @property
    def wants_rescue(self) -> bool:
        """Whether something is to be done about pins or the end, be it planned so or late."""
        return is_late(self.over)

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
    if chain := chain_of(agenda, run.block):
        return chain
    all_chains = chains(agenda.blocks)
    not_held = (chain for chain in all_chains if not any(block.is_over for block in chain))
    return next(not_held, all_chains[-1] if all_chains else ())


def seconds_gone(run: Run, now: datetime) -> int:
    """Since the block began, without pauses; 0 when the clock was set back before that."""
    until = run.paused_at or run.ended or now
    return max(0, seconds_between(run.block_started, until) - run.paused_seconds)


def read_clock(agenda: Agenda, run: Run, now: datetime) -> RunClock | None:
    """What to show at `now`; None when nothing is on the programme.

    A pinned chain that began before its pin lasts as long as if it had begun on time.
    """
    chain = current_chain(agenda, run)
    if not chain:
        return None
    began = began_at(run, now)
    planned = (over_at(chain, max(began, chain[0].pin or 0)) - began) * 60
    gone = seconds_gone(run, now)
    left = planned - gone
    at = max(_utc(run.block_started), _utc(run.ended or now))
    free_at = _minute(at + timedelta(seconds=max(0, left)), run.block_started, now)
    legs = legs_after(agenda, chain[0].id)
    return RunClock(
        chain=chain,
        planned_seconds=planned,
        seconds_left=left,
        pace=_pace(left, planned),
        is_paused=run.paused_at is not None,
        behind=_behind(agenda, chain, legs, free_at),
        over=max(0, *lateness(legs, free_at)),
        free_at=free_at,
        end=end_of(legs, free_at),
        then=coming(legs, free_at),
        strands=strand_clocks(chain, began, gone),
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
    """Late by the worst wall. Ahead only of the plan, and by what the next wall leaves.

    A wall that the plan itself had missed counts from when the plan would have reached it.
    """
    late = lateness(legs, free_at)
    if max(late) > 0:
        missed = _missed_by_plan(agenda)
        behind = max(by - missed[leg.to] for leg, by in zip(legs, late, strict=True))
        return max(0, behind)
    slot = next(slot for slot in schedule(agenda).slots if slot.block.id == chain[0].id)
    ahead = min(over_at(chain, slot.start) - free_at, -late[0])
    return -max(0, ahead)


def _missed_by_plan(agenda: Agenda) -> dict[BlockId, int]:
    """By how many minutes the plan, as it was when the workshop began, misses each wall."""
    blocks = tuple(
        block if block.planned is None else replace(block, minutes=block.planned)
        for block in agenda.blocks
    )
    legs = legs_after(replace(agenda, blocks=blocks), None)
    missed = zip(legs, lateness(legs, agenda.start), strict=True)
    return {leg.to: max(0, by) for leg, by in missed}


def began_at(run: Run, now: datetime) -> int:
    """The minute since midnight at which the block began, in the time zone of `now`."""
    return _minute(run.block_started, run.block_started, now)


def _minute(at: datetime, day: datetime, now: datetime) -> int:
    """Whole minutes since midnight of `day`, in the time zone of `now`."""
    local, first = at.astimezone(now.tzinfo), day.astimezone(now.tzinfo)
    days = (local.date() - first.date()).days
    return days * MINUTES_A_DAY + local.hour * 60 + local.minute


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


class NotRunning(ValueError):
    """The agenda is not held now, or nothing is on its programme."""


def is_running(agenda: Agenda) -> bool:
    return agenda.run is not None and agenda.run.ended is None


def took_last_time(agendas: Iterable[Agenda], agenda: Agenda, block: Block) -> int | None:
    """Minutes that the same block took when it was last held in another agenda.

    None when it never was. What counts is the day on which an agenda was run, else its date;
    those without either are the oldest.
    """
    held = [
        (_day(other), other.run.started.timestamp() if other.run else 0.0, each.actual)
        for other in agendas
        if other.id != agenda.id
        for each in other.blocks
        if each.actual is not None and each.first_id == block.first_id
    ]
    return max(held)[-1] if held else None


def held_agenda(agendas: Iterable[Agenda], wanted: AgendaId | None = None) -> Agenda | None:
    """The agenda that is held or was: the one of the id `wanted`, else the one that goes on,
    else the one begun last. None when none ever was."""
    ranked = [
        (each.id == wanted, is_running(each), each.run.started.timestamp(), each)
        for each in agendas
        if each.run is not None
    ]
    return max(ranked, key=lambda row: row[:3])[-1] if ranked else None


def _day(agenda: Agenda) -> date:
    return agenda.run.started.date() if agenda.run else agenda.held_on or date.min


def run_of(agenda: Agenda) -> Run:
    """Raises: NotRunning."""
    if agenda.run is None or agenda.run.ended is not None:
        raise NotRunning(agenda.id)
    return agenda.run


def seconds_between(first: datetime, last: datetime) -> int:
    """Never negative: a clock that was set back counts as no time."""
    return max(0, int(last.timestamp() - first.timestamp()))
