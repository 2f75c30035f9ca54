"""Back on time: what the rest of an agenda comes to, and which minutes of it are taken.

Pins and the agreed end are walls: nothing pinned begins before its time, and what arrives at
a wall too late is late. Source: docs/method.md, "Rescue".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..durations import MINUTES_A_DAY
from ..method.method import BlockKind
from .agenda import Agenda, Block, BlockId, Chain, chains, chains_after, length, over_at, strands
from .schedule import schedule

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


def chains_to_come(agenda: Agenda, id: BlockId) -> tuple[Chain, ...]:
    """Those behind that of a block that were neither held nor left out."""
    behind = chains_after(agenda, id)
    return tuple(chain for chain in behind if not any(block.is_over for block in chain))


def legs_after(agenda: Agenda, id: BlockId | None) -> tuple[Leg, ...]:
    """The legs that follow the chain with the block `id`, all of them for None; at least one,
    be it empty.

    What was held or left out is in none. Without an agreed end the planned one is the last wall.
    """
    end = schedule(agenda).end if agenda.end is None else agenda.end
    legs: list[Leg] = []
    open_leg: list[Chain] = []
    for chain in chains(agenda.blocks) if id is None else chains_to_come(agenda, id):
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
        at = _over(leg.chains, at)
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
            at = over_at(chain, at)
        if leg.to != THE_END:
            at = max(at, leg.wall)
    return tuple(found)


def end_of(legs: Sequence[Leg], free_at: int) -> int:
    """When the last chain is over, in minutes since midnight."""
    rest = coming(legs, free_at)
    return over_at(rest[-1].chain, rest[-1].start) if rest else free_at


def _over(chains: Iterable[Chain], at: int) -> int:
    """When chains that follow each other are over, from the minute `at` on."""
    for chain in chains:
        at = over_at(chain, at)
    return at


_STEP = 5


@dataclass(frozen=True, slots=True)
class Cut:
    """A block's minutes as they are and as they become."""

    block: BlockId
    before: int
    after: int

    @property
    def minutes(self) -> int:
        return self.before - self.after


@dataclass(frozen=True, slots=True)
class Late:
    """How many minutes too late a pinned block begins, or THE_END comes, in spite of all cuts."""

    to: BlockId
    minutes: int


@dataclass(frozen=True, slots=True)
class Rescue:
    """A proposal.

    `taken` is the time that the cuts win; blocks side by side are cut together and win it
    once. `still_late` is empty when every pin and the end are kept. `park` are blocks that
    would have to go to keep them too, empty when that is not needed or does not help. `moves`
    are the walls that come late when nothing is done, and by how much: moved so far, all is kept.
    """

    cuts: tuple[Cut, ...]
    taken: int
    still_late: tuple[Late, ...] = ()
    park: tuple[BlockId, ...] = ()
    moves: tuple[Late, ...] = ()

    @property
    def missing(self) -> int:
        """Minutes by which the worst wall is still reached too late."""
        return max((each.minutes for each in self.still_late), default=0)


def on_time(rescue: Rescue, to_come: Iterable[Chain]) -> tuple[Block, ...]:
    """The pinned blocks to come that begin on time with the rescue."""
    late = {each.to for each in rescue.still_late}
    firsts = (chain[0] for chain in to_come)
    return tuple(block for block in firsts if block.pin is not None and block.id not in late)


def rescue(agenda: Agenda, after: BlockId | None, free_at: int) -> Rescue:
    """Propose cuts when the chain with the block `after` is over at the minute `free_at`.

    None for `after` is before the first: then it is the minute at which the workshop begins.
    """
    legs = legs_after(agenda, after)
    plan = _plan(legs, free_at)
    pairs = [
        (old, new)
        for leg, (shorter, _) in zip(legs, plan, strict=True)
        for old, new in zip(leg.chains, shorter, strict=True)
    ]
    still_late = tuple(
        Late(leg.to, missing) for leg, (_, missing) in zip(legs, plan, strict=True) if missing
    )
    return Rescue(
        cuts=tuple(
            Cut(before.id, before.minutes, after.minutes)
            for old, new in pairs
            for before, after in zip(old, new, strict=True)
            if before.minutes != after.minutes
        ),
        taken=sum(length(old) - length(new) for old, new in pairs),
        still_late=still_late,
        park=_parking(legs, free_at) if still_late else (),
        moves=_moves(legs, free_at),
    )


def with_cuts(agenda: Agenda, cuts: Sequence[Cut]) -> Agenda:
    """Return a copy where the blocks have their new minutes."""
    for cut in cuts:
        agenda = agenda.with_block(replace(agenda.block(cut.block), minutes=cut.after))
    return agenda


def with_moves(agenda: Agenda, moves: Sequence[Late]) -> Agenda:
    """Return a copy where pins and end come later; a pin that would leave the day is let go."""
    for move in moves:
        if move.to == THE_END:
            end = schedule(agenda).end if agenda.end is None else agenda.end
            agenda = replace(agenda, end=min(end + move.minutes, MINUTES_A_DAY))
        else:
            block = agenda.block(move.to)
            pin = (block.pin or 0) + move.minutes
            moved = replace(block, pin=pin if pin < MINUTES_A_DAY else None)
            agenda = agenda.with_block(moved)
    return agenda


def with_parking(agenda: Agenda, after: BlockId | None, free_at: int) -> tuple[Agenda, Rescue]:
    """Park what `rescue` says, and propose the cuts that are needed all the same."""
    for id in rescue(agenda, after, free_at).park:
        agenda = agenda.with_parked(id)
    return agenda, rescue(agenda, after, free_at)


def _moves(legs: Sequence[Leg], free_at: int) -> tuple[Late, ...]:
    late = lateness(legs, free_at)
    return tuple(Late(leg.to, by) for leg, by in zip(legs, late, strict=True) if by > 0)


def _plan(legs: Sequence[Leg], free_at: int) -> list[tuple[tuple[Chain, ...], int]]:
    """For each leg its chains as they become, and the minutes that are missing at its wall."""
    plan: list[tuple[tuple[Chain, ...], int]] = []
    at = free_at
    for leg in legs:
        shorter = _take(leg.chains, at, leg.wall)
        missing = max(0, _over(shorter, at) - leg.wall)
        plan.append((shorter, missing))
        at = leg.wall + missing
    return plan


def _take(chains: tuple[Chain, ...], at: int, wall: int) -> tuple[Chain, ...]:
    """The chains as they become so as to be over at `wall`, as far as they can spare it.

    Buffers give first, then all others in proportion to what they can spare. What a strand wins
    before one of its pins is spent waiting, so what is won is looked at and taken anew.
    """
    while (needed := _over(chains, at) - wall) > 0:
        begins, clock = [], at
        for chain in chains:
            begins.append(clock)
            clock = over_at(chain, clock)
        placed = list(zip(chains, begins, strict=True))
        spare = [over_at(chain, begin) - _floor_at(chain, begin) for chain, begin in placed]
        if not any(spare):
            break
        buffers = [s if is_buffer(c) else 0 for c, s in zip(chains, spare, strict=True)]
        others = [s - b for s, b in zip(spare, buffers, strict=True)]
        is_break = [chain[0].kind is BlockKind.BREAK for chain in chains]
        first = _share(needed, buffers, is_break)
        then = _share(needed - sum(first), others, is_break)
        chains = tuple(
            _shortened(chain, begin, over_at(chain, begin) - a - b)
            for (chain, begin), a, b in zip(placed, first, then, strict=True)
        )
    return chains


def floor_of(chain: Chain) -> int:
    """The shortest a chain may become: no block below its own minimum."""
    return max(strand.floor for strand in strands(chain))


def _floor_at(chain: Chain, begin: int) -> int:
    """When a chain is over that begins at a minute and is as short as it may become."""
    return over_at(tuple(replace(b, minutes=min(b.minimum, b.minutes)) for b in chain), begin)


def is_buffer(chain: Chain) -> bool:
    return all(block.kind is BlockKind.BUFFER for block in chain)


def _share(needed: int, spare: Sequence[int], is_break: Sequence[bool]) -> list[int]:
    """Divide `needed` minutes, in fives as far as it goes, and exactly.

    Whole fives go by the largest remainder. The odd minutes that are then left come from what
    is the furthest below its share, from a break only when nothing else has room.
    """
    total = sum(spare)
    if needed >= total:
        return list(spare)
    fair = [room * needed / total for room in spare]
    taken = [int(share // _STEP) * _STEP for share in fair]
    for least in (_STEP, 1):
        while (left := needed - sum(taken)) >= least:
            open_to = [n for n, room in enumerate(spare) if room - taken[n] >= least]
            if not open_to:
                break
            odd = least == 1
            furthest = max(open_to, key=lambda n: (not (odd and is_break[n]), fair[n] - taken[n]))
            rest = min(left, spare[furthest] - taken[furthest])
            taken[furthest] += rest if odd else least
    return taken


def _shortened(chain: Chain, begin: int, over: int) -> Chain:
    """Every strand is over at `over` at the latest; what is so already stays as it is."""
    return tuple(
        block for strand in strands(chain) for block in _in_time(strand.blocks, begin, over)
    )


def _in_time(blocks: Chain, begin: int, over: int) -> Chain:
    """The last pin first, for what comes before it cannot win what is missing behind it."""
    starts = [at for at, block in enumerate(blocks) if at == 0 or block.pin is not None]
    for at in reversed(starts):
        since = begin if at == 0 else max(begin, blocks[at].pin or 0)
        rest = blocks[at:]
        needed = since + sum(block.minutes for block in rest) - over
        if needed > 0:
            blocks = (*blocks[:at], *_less(rest, needed))
    return blocks


def _less(blocks: Chain, needed: int) -> Chain:
    """The same blocks, together shorter by `needed`: buffers first, breaks last."""
    spare = [block.minutes - min(block.minimum, block.minutes) for block in blocks]
    is_break = [block.kind is BlockKind.BREAK for block in blocks]
    buffers = [
        room if block.kind is BlockKind.BUFFER else 0
        for block, room in zip(blocks, spare, strict=True)
    ]
    first = _share(needed, buffers, is_break)
    others = [room - buffer for room, buffer in zip(spare, buffers, strict=True)]
    then = _share(needed - sum(first), others, is_break)
    return tuple(
        replace(block, minutes=block.minutes - a - b)
        for block, a, b in zip(blocks, first, then, strict=True)
    )


def _parking(legs: Sequence[Leg], free_at: int) -> tuple[BlockId, ...]:
    """The fewest chains of a leg that win what is missing there, no pin and no break."""
    kept = list(legs)
    parked: list[BlockId] = []
    for place, leg in enumerate(legs):
        missing = _plan(kept, free_at)[place][1]
        if missing:
            going = _fewest([chain for chain in leg.chains if _may_go(chain)], missing)
            parked += [block.id for chain in going for block in chain]
            kept[place] = replace(leg, chains=tuple(c for c in leg.chains if c not in going))
    return tuple(parked)


def _may_go(chain: Chain) -> bool:
    is_free = all(block.pin is None for block in chain)
    return is_free and chain[0].kind is not BlockKind.BREAK and floor_of(chain) > 0


def _fewest(chains: Sequence[Chain], missing: int) -> list[Chain]:
    """The longest first; the last one is the shortest that still suffices."""
    by_length = sorted(chains, key=floor_of, reverse=True)
    going: list[Chain] = []
    while by_length and missing > 0:
        enough = [chain for chain in by_length if floor_of(chain) >= missing]
        chosen = enough[-1] if enough else by_length[0]
        by_length.remove(chosen)
        going.append(chosen)
        missing -= floor_of(chosen)
    return going
