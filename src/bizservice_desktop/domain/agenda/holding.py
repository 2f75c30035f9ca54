"""Holding an agenda: every step as a new agenda. Source: docs/method.md, "Run mode"."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from ..durations import LONGEST_BLOCK
from .agenda import Agenda, BlockId, Chain, Run, chain_of, chains, chains_after, over_at, strands
from .rescue import chains_to_come
from .running import NotRunning, began_at, current_chain, run_of, seconds_between, seconds_gone
from .strand_clock import took, with_more


def pause(agenda: Agenda, now: datetime) -> Agenda:
    run = run_of(agenda)
    if run.paused_at is not None:
        return agenda
    return replace(agenda, run=replace(run, paused_at=now.replace(microsecond=0)))


def resume(agenda: Agenda, now: datetime) -> Agenda:
    run = run_of(agenda)
    if run.paused_at is None:
        return agenda
    paused = run.paused_seconds + seconds_between(run.paused_at, now)
    return replace(agenda, run=replace(run, paused_at=None, paused_seconds=paused))


def next_block(agenda: Agenda, now: datetime) -> Agenda:
    """Keep how long the chain took, and go to the next; after the last the workshop is over."""
    return _gone_on(_with_actual(agenda, now), now)


def skip(agenda: Agenda, now: datetime) -> Agenda:
    """Leave out the chain that is on, as one that was not held, and go to the next."""
    chain = current_chain(agenda, run_of(agenda))
    return _gone_on(_left_out(agenda, [chain]), now)


def jump(agenda: Agenda, id: BlockId, now: datetime) -> Agenda:
    """Go to the chain of a block; what lies between is left out, what is on is kept.

    A chain that was held before goes on with the time that it had taken.

    Raises:
        KeyError: The block is not on the programme.
    """
    run, goal = run_of(agenda), chain_of(agenda, id)
    if not goal:
        raise KeyError(id)
    now, here = now.replace(microsecond=0), current_chain(agenda, run)
    if goal == here:
        return agenda
    agenda = _with_actual(agenda, now)
    between = chains_to_come(agenda, here[0].id)
    if goal in between:
        agenda = _left_out(agenda, between[: between.index(goal)])
    begun = Run(run.started, goal[0].id, _ago(now, timedelta(minutes=minutes_of(goal))))
    return replace(_begun_anew(agenda, goal), run=begun)


def more_minutes(agenda: Agenda, now: datetime, minutes: int) -> Agenda:
    """So many minutes more for every strand that still works, from now on when all are over.

    Negative ones are taken, but none that is gone already.
    """
    run, chain = run_of(agenda), current_chain(agenda, run_of(agenda))
    longer = with_more(chain, began_at(run, now), seconds_gone(run, now), minutes)
    for block in longer:
        agenda = agenda.with_block(block)
    return agenda


def began_ago(agenda: Agenda, now: datetime, minutes: int) -> Agenda:
    """What is on began so many minutes ago, 0..LONGEST_BLOCK, without a pause since.

    The chain that was held just before took as much less, or more.
    """
    run, now = run_of(agenda), now.replace(microsecond=0)
    chain = current_chain(agenda, run)
    began = _ago(now, timedelta(minutes=minutes))
    earlier = round((run.block_started.timestamp() - began.timestamp()) / 60)
    before = chains(agenda.blocks)
    last = before[before.index(chain) - 1] if chain and chain != before[0] else ()
    if any(block.actual is not None for block in last):
        minutes = min(LONGEST_BLOCK, max(0, minutes_of(last) - earlier))
        agenda = with_actual(agenda, last[0].id, minutes)
    begun = Run(
        started=min(run.started, began) if chain != before[0] else began,
        block=run.block,
        block_started=began,
        paused_at=None if run.paused_at is None else now,
    )
    return replace(agenda, run=begun)


def start_over(agenda: Agenda, now: datetime) -> Agenda:
    """Begin anew with the first block and the minutes of the plan; nothing was held yet.

    Raises:
        NotRunning: It was never started, or nothing is on the programme.
    """
    if agenda.run is None or not agenda.blocks:
        raise NotRunning(agenda.id)
    now = now.replace(microsecond=0)
    blocks = tuple(
        replace(
            block,
            minutes=block.minutes if block.planned is None else block.planned,
            actual=None,
            is_skipped=False,
        )
        for block in agenda.blocks
    )
    return replace(agenda, blocks=blocks, run=Run(now, blocks[0].id, now))


def end(agenda: Agenda, now: datetime) -> Agenda:
    """The workshop is over; whatever is left on the programme was not held."""
    return _ended(_with_actual(agenda, now), now.replace(microsecond=0))


def end_forgotten(agenda: Agenda) -> Agenda:
    """End what nobody ended when its block should have been over; how long it took is unknown."""
    run = run_of(agenda)
    chain = current_chain(agenda, run)
    return _ended(agenda, run.block_started.astimezone(UTC) + timedelta(minutes=over_at(chain, 0)))


def go_on(agenda: Agenda, now: datetime) -> Agenda:
    """Go on with what was on when the workshop was ended, as if the time since were a pause.

    One that was never ended goes on with its block from the beginning.

    Raises:
        NotRunning: It was never started.
    """
    run, now = agenda.run, now.replace(microsecond=0)
    if run is None:
        raise NotRunning(agenda.id)
    gone = seconds_gone(run, now) if run.ended else 0
    begun = replace(run, ended=None)
    chain = current_chain(agenda, begun)
    begun = Run(run.started, run.block, _ago(now, timedelta(seconds=gone)))
    for each in chains_after(agenda, chain[0].id) if chain else ():
        agenda = _begun_anew(agenda, each)
    return replace(_begun_anew(agenda, chain), run=begun)


def ran_too_long(agenda: Agenda, now: datetime) -> int | None:
    """Minutes of the chain that is on when they are more than a block may have.

    They are not kept when it ends: somebody is asked. None when all is well.
    """
    minutes = _minutes_gone(agenda, now)
    return minutes if minutes > LONGEST_BLOCK else None


def with_actual(agenda: Agenda, id: BlockId, minutes: int) -> Agenda:
    """Say how long the chain of a block took; each strand of it took as much as it could."""
    chain = chain_of(agenda, id)
    return _that_took(agenda, chain, took(chain, chain[0].pin or 0, minutes * 60) if chain else {})


def minutes_of(chain: Chain) -> int:
    """How long a chain took, by the strand that took the longest; 0 when it was not held."""
    return max(sum(block.actual or 0 for block in each.blocks) for each in strands(chain))


def _minutes_gone(agenda: Agenda, now: datetime) -> int:
    return (seconds_gone(run_of(agenda), now) + 30) // 60


def _with_actual(agenda: Agenda, now: datetime) -> Agenda:
    """With the minutes that each block of the chain took; with none where they cannot be true."""
    run = run_of(agenda)
    chain = current_chain(agenda, run)
    if ran_too_long(agenda, now):
        return _that_took(agenda, chain, None)
    return _that_took(agenda, chain, took(chain, began_at(run, now), seconds_gone(run, now)))


def _that_took(agenda: Agenda, chain: Chain, minutes: Mapping[BlockId, int] | None) -> Agenda:
    """What is not in `minutes` was not held; None when nobody knows how long each took."""
    for block in chain:
        actual = minutes.get(block.id) if minutes else None
        is_skipped = minutes is not None and actual is None
        agenda = agenda.with_block(replace(block, actual=actual, is_skipped=is_skipped))
    return agenda


def _gone_on(agenda: Agenda, now: datetime) -> Agenda:
    run = run_of(agenda)
    chain = current_chain(agenda, run)
    following = chains_to_come(agenda, chain[0].id) if chain else ()
    now = now.replace(microsecond=0)
    if not following:
        return _ended(agenda, now)
    return replace(agenda, run=Run(run.started, following[0][0].id, now))


def _ended(agenda: Agenda, ended: datetime) -> Agenda:
    """What was still to come is left out."""
    run = run_of(agenda)
    chain = current_chain(agenda, run)
    if chain:
        agenda = _left_out(agenda, chains_to_come(agenda, chain[0].id))
    return replace(agenda, run=replace(run, ended=ended, paused_at=None))


def _left_out(agenda: Agenda, left: Iterable[Chain]) -> Agenda:
    for block in (block for chain in left for block in chain):
        agenda = agenda.with_block(replace(block, actual=None, is_skipped=True))
    return agenda


def _begun_anew(agenda: Agenda, chain: Chain) -> Agenda:
    for block in chain:
        agenda = agenda.with_block(replace(agenda.block(block.id), actual=None, is_skipped=False))
    return agenda


def _ago(now: datetime, gone: timedelta) -> datetime:
    """Not before today: what began yesterday would be taken for forgotten."""
    began = (now.astimezone(UTC) - gone).astimezone(now.tzinfo)
    return max(began, datetime.combine(now.date(), time(), now.tzinfo))
