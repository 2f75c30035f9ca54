"""Where each strand is while groups work at the same time: every strand has its own clock.

Nothing is pressed for a strand: it goes from block to block by the plan, and is over when its
last block is. Only the strand that lasts the longest waits for *Next*. Source: docs/method.md,
"Run mode".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..durations import LONGEST_BLOCK
from .agenda import Block, BlockId, Chain, Strand, strands

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class StrandClock:
    """A strand some seconds after its chain began.

    `at` is the place of its block that is on, or waits for its pin; None when the strand is
    over. `seconds_left` are those of the strand, `block_seconds_left` those of that block, both
    0 when it is over. `shares` says how much of each block is gone, 0..1.
    """

    strand: Strand
    at: int | None
    seconds_left: int
    block_seconds_left: int
    shares: tuple[float, ...]

    @property
    def is_over(self) -> bool:
        return self.at is None

    @property
    def block(self) -> Block:
        """The one that is on; the last when the strand is over."""
        return self.strand.blocks[-1 if self.at is None else self.at]


def strand_clocks(chain: Chain, began: int, seconds_gone: int) -> tuple[StrandClock, ...]:
    """The clocks of a chain's strands.

    `began` is the minute since midnight at which the chain began; a chain or block with a later
    pin waits for it, and as much longer as the clock stood still.
    """
    return tuple(
        _clock(strand, _spans(chain, strand, began), seconds_gone) for strand in strands(chain)
    )


def took(chain: Chain, began: int, seconds_gone: int) -> Mapping[BlockId, int]:
    """How many minutes each block took if the chain is left now.

    A strand ends on its own, as planned; what is gone beyond the plan was that of those that
    last the longest. A block that had not begun is not in it.
    """
    found: dict[BlockId, int] = {}
    for strand, spans, is_longest in _all_spans(chain, began):
        last = len(spans) - 1
        for at, (block, (start, end)) in enumerate(zip(strand.blocks, spans, strict=True)):
            until = seconds_gone if at == last and is_longest else min(end, seconds_gone)
            if at == 0 or until > start:
                found[block.id] = max(0, _rounded(until) - _rounded(start))
    return found


def with_more(chain: Chain, began: int, seconds_gone: int, minutes: int) -> Chain:
    """The chain with so many minutes more for every strand that still works.

    When all are over, those that last the longest have them from now on. Negative minutes are
    taken, but none that is gone already, nor from a block that has not begun.
    """
    gone = -(-seconds_gone // _MINUTE)
    is_any_on = any(spans[-1][1] > seconds_gone for _, spans, _ in _all_spans(chain, began))
    longer: list[Block] = []
    for strand, spans, is_longest in _all_spans(chain, began):
        clock = _clock(strand, spans, seconds_gone)
        on = len(strand.blocks) - 1 if clock.at is None else clock.at
        is_meant = is_longest if not is_any_on else not clock.is_over
        for at, block in enumerate(strand.blocks):
            if at != on or not is_meant:
                longer.append(block)
                continue
            worked = max(0, gone - spans[at][0] // _MINUTE)
            if minutes > 0:
                after = max(block.minutes, worked) + minutes
            else:
                after = max(min(block.minutes, worked), block.minutes + minutes)
            longer.append(replace(block, minutes=min(after, LONGEST_BLOCK)))
    return tuple(longer)


_Spans = tuple[tuple[int, int], ...]


def _all_spans(chain: Chain, began: int) -> tuple[tuple[Strand, _Spans, bool], ...]:
    """Each strand with the spans of its blocks, and whether it lasts as long as the longest."""
    found = [(strand, _spans(chain, strand, began)) for strand in strands(chain)]
    longest = max((spans[-1][1] for _, spans in found), default=0)
    return tuple((strand, spans, spans[-1][1] == longest) for strand, spans in found)


def _spans(chain: Chain, strand: Strand, began: int) -> _Spans:
    """When each block begins and ends, in seconds since the chain began.

    The first lasts longer when all had to wait for the pin of the chain.
    """
    early = max(0, (chain[0].pin or 0) - began)
    first, *others = strand.blocks
    spans = [(0, (early + first.minutes) * _MINUTE)]
    for block in others:
        start = max(spans[-1][1], ((block.pin or 0) - began) * _MINUTE)
        spans.append((start, start + block.minutes * _MINUTE))
    return tuple(spans)


def _clock(strand: Strand, spans: _Spans, gone: int) -> StrandClock:
    at = next((n for n, (_, end) in enumerate(spans) if gone < end), None)
    return StrandClock(
        strand,
        at,
        seconds_left=max(0, spans[-1][1] - gone),
        block_seconds_left=0 if at is None else spans[at][1] - max(gone, spans[at][0]),
        shares=tuple(_share(start, end, gone) for start, end in spans),
    )


def _share(start: int, end: int, gone: int) -> float:
    if end <= start:
        return 1.0 if gone >= end else 0.0
    return min(1.0, max(0.0, (gone - start) / (end - start)))


def _rounded(seconds: int) -> int:
    return (seconds + _MINUTE // 2) // _MINUTE
