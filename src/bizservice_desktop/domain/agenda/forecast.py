"""What the rest of an agenda comes to when its next block begins at a certain minute.

Pins and the agreed end are walls: nothing pinned begins before its time, and what arrives at
a wall too late is late. Source: docs/method.md, "Rescue".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .agenda import Agenda, Block, BlockId, chains
from .schedule import schedule

Chain: TypeAlias = tuple[Block, ...]
"""Blocks that run at the same time; the longest counts. Most chains are one block long."""

THE_END = BlockId("")


@dataclass(frozen=True, slots=True)
class Leg:
    """Chains that follow each other freely up to a wall.

    `wall` is in minutes since midnight; `to` is the pinned block that begins there, THE_END
    for the agreed end.
    """

    chains: tuple[Chain, ...]
    wall: int
    to: BlockId


@dataclass(frozen=True, slots=True)
class Coming:
    """A chain that is still to come, and when it begins, in minutes since midnight."""

    chain: Chain
    start: int


def length(chain: Chain) -> int:
    """Minutes."""
    return max((block.minutes for block in chain), default=0)


def legs_after(agenda: Agenda, id: BlockId) -> tuple[Leg, ...]:
    """The legs that follow the chain with the block `id`; at least one, be it empty.

    Without an agreed end the planned one is the last wall.
    """
    rest: list[Chain] = []
    is_past = False
    for chain in chains(agenda.blocks):
        if is_past:
            rest.append(chain)
        is_past = is_past or any(block.id == id for block in chain)
    end = schedule(agenda).end if agenda.end is None else agenda.end
    legs: list[Leg] = []
    open_leg: list[Chain] = []
    for chain in rest:
        if (pin := chain[0].pin) is not None:
            legs.append(Leg(tuple(open_leg), pin, chain[0].id))
            open_leg = []
        open_leg.append(chain)
    return (*legs, Leg(tuple(open_leg), end, THE_END))


def lateness(legs: Sequence[Leg], free_at: int) -> tuple[int, ...]:
    """How late each wall is reached, in minutes; 0 or less when there is time left."""
    late: list[int] = []
    at = free_at
    for leg in legs:
        at += sum(length(chain) for chain in leg.chains)
        late.append(at - leg.wall)
        at = max(at, leg.wall)
    return tuple(late)


def coming(legs: Sequence[Leg], free_at: int) -> tuple[Coming, ...]:
    """When everything begins; what is pinned waits for its time."""
    found: list[Coming] = []
    at = free_at
    for leg in legs:
        for chain in leg.chains:
            found.append(Coming(chain, at))
            at += length(chain)
        if leg.to != THE_END:
            at = max(at, leg.wall)
    return tuple(found)


def end_of(legs: Sequence[Leg], free_at: int) -> int:
    """When the last chain is over, in minutes since midnight."""
    rest = coming(legs, free_at)
    return rest[-1].start + length(rest[-1].chain) if rest else free_at
