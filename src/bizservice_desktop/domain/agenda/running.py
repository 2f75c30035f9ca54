"""An agenda while it is held: what the clock says, and every step as a new agenda.

What is shown follows from the agenda, how far it is, and the time: nothing is counted, so a
closed lid or a program that was closed costs nothing. Source: docs/method.md, "Run mode".
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from ..durations import LONGEST_BLOCK, MINUTES_A_DAY
from ..ids import random_id
from .agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Chain,
    Noted,
    NotedId,
    NotedKind,
    Run,
    chain_of,
    chains,
    chains_after,
    length,
)
from .rescue import Coming, Leg, coming, end_of, lateness, legs_after
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
    if chain := chain_of(agenda, run.block):
        return chain
    all_chains = chains(agenda.blocks)
    not_held = (chain for chain in all_chains if all(block.actual is None for block in chain))
    return next(not_held, all_chains[-1] if all_chains else ())


def seconds_gone(run: Run, now: datetime) -> int:
    """Since the block began, without pauses; 0 when the clock was set back before that."""
    until = run.paused_at or run.ended or now
    return max(0, _seconds(run.block_started, until) - run.paused_seconds)


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


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


MORE_MINUTES = 5
_MOST_LATE = 30


class NotRunning(ValueError):
    """The agenda is not held now, or nothing is on its programme."""


def is_running(agenda: Agenda) -> bool:
    return agenda.run is not None and agenda.run.ended is None


def start(agenda: Agenda, now: datetime) -> Agenda:
    """Begin with the first block.

    Without an agreed end the planned one is agreed. More than half an hour away from the
    planned start, all times are moved to now.

    Raises:
        NotRunning: Nothing is on the programme.
    """
    if not agenda.blocks:
        raise NotRunning(agenda.id)
    now = now.replace(microsecond=0)
    agenda = replace(agenda, end=agenda.end or min(schedule(agenda).end, MINUTES_A_DAY))
    minute = now.hour * 60 + now.minute
    if abs(minute - agenda.start) > _MOST_LATE:
        agenda = _with_start(agenda, minute)
    return replace(
        agenda,
        blocks=tuple(replace(block, actual=None) for block in agenda.blocks),
        held_on=agenda.held_on or now.date(),
        run=Run(started=now, block=agenda.blocks[0].id, block_started=now),
    )


def pause(agenda: Agenda, now: datetime) -> Agenda:
    run = _run(agenda)
    if run.paused_at is not None:
        return agenda
    return replace(agenda, run=replace(run, paused_at=now.replace(microsecond=0)))


def resume(agenda: Agenda, now: datetime) -> Agenda:
    run = _run(agenda)
    if run.paused_at is None:
        return agenda
    paused = run.paused_seconds + _seconds(run.paused_at, now)
    return replace(agenda, run=replace(run, paused_at=None, paused_seconds=paused))


def next_block(agenda: Agenda, now: datetime) -> Agenda:
    """Keep how long the chain took, and go to the next; after the last the workshop is over."""
    chain = current_chain(agenda, _run(agenda))
    coming_chains = chains_after(agenda, chain[0].id) if chain else ()
    if not coming_chains:
        return end(agenda, now)
    begun = Run(_run(agenda).started, coming_chains[0][0].id, now.replace(microsecond=0))
    return replace(_with_actual(agenda, now), run=begun)


def more_minutes(agenda: Agenda, now: datetime) -> Agenda:
    """Five more for all who work now; five from now when their time is over."""
    run, chain = _run(agenda), current_chain(agenda, _run(agenda))
    gone = -(-seconds_gone(run, now) // 60)
    for block in chain:
        minutes = max(block.minutes, gone) + MORE_MINUTES
        agenda = agenda.with_block(replace(block, minutes=min(minutes, LONGEST_BLOCK)))
    return agenda


def end(agenda: Agenda, now: datetime) -> Agenda:
    """The workshop is over, whatever is left on the programme."""
    agenda = _with_actual(agenda, now)
    ended = now.replace(microsecond=0)
    return replace(agenda, run=replace(_run(agenda), ended=ended, paused_at=None))


def end_forgotten(agenda: Agenda) -> Agenda:
    """End what nobody ended when its block should have been over; how long it took is unknown."""
    run = _run(agenda)
    chain = current_chain(agenda, run)
    ended = _utc(run.block_started) + timedelta(minutes=length(chain))
    return replace(agenda, run=replace(run, ended=ended, paused_at=None))


def go_on(agenda: Agenda, now: datetime) -> Agenda:
    """Begin the block anew in which a workshop was left or ended.

    Raises:
        NotRunning: It was never started.
    """
    if agenda.run is None:
        raise NotRunning(agenda.id)
    run = Run(agenda.run.started, agenda.run.block, now.replace(microsecond=0))
    for block in current_chain(agenda, run):
        agenda = agenda.with_block(replace(block, actual=None))
    return replace(agenda, run=run)


def note(
    agenda: Agenda,
    kind: NotedKind,
    text: str,
    now: datetime,
    point: str = "",
    initiative: str = "",
) -> Agenda:
    """Write into the minutes; what is on now is noted with it."""
    chain = current_chain(agenda, agenda.run) if agenda.run and is_running(agenda) else ()
    block = chain[0].id if chain else BlockId("")
    id = NotedId(random_id())
    made = Noted(id, kind, text, now.replace(microsecond=0), block, point, initiative)
    return replace(agenda, noted=(*agenda.noted, made))


def with_noted(agenda: Agenda, changed: Noted) -> Agenda:
    noted = tuple(changed if each.id == changed.id else each for each in agenda.noted)
    return replace(agenda, noted=noted)


def without_noted(agenda: Agenda, id: NotedId) -> Agenda:
    return replace(agenda, noted=tuple(each for each in agenda.noted if each.id != id))


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


def _run(agenda: Agenda) -> Run:
    if agenda.run is None or agenda.run.ended is not None:
        raise NotRunning(agenda.id)
    return agenda.run


def _with_actual(agenda: Agenda, now: datetime) -> Agenda:
    """With the minutes that the chain took, rounded."""
    run = _run(agenda)
    minutes = (seconds_gone(run, now) + 30) // 60
    for block in current_chain(agenda, run):
        agenda = agenda.with_block(replace(block, actual=minutes))
    return agenda


def _with_start(agenda: Agenda, start: int) -> Agenda:
    """All times of day by as much; a pin that would leave the day is let go."""
    by = start - agenda.start

    def moved(block: Block) -> Block:
        if block.pin is None:
            return block
        pin = block.pin + by
        return replace(block, pin=pin if 0 <= pin < MINUTES_A_DAY else None)

    end = None if agenda.end is None else min(agenda.end + by, MINUTES_A_DAY)
    return replace(agenda, start=start, end=end, blocks=tuple(map(moved, agenda.blocks)))


def _seconds(first: datetime, last: datetime) -> int:
    """Never negative: a clock that was set back counts as no time."""
    return max(0, int(last.timestamp() - first.timestamp()))
