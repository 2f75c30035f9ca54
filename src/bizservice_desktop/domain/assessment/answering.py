"""The changes a mapping makes to a round, each as a function from round to round."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import floor
from typing import TypeAlias

from ..method.method import MAX_LEVEL, PairId, PointId
from .answers import Answer
from .check import PointCheck
from .interplay import InterplayState
from .round import NoteKind, PointRecord, Round
from .voters import DEFAULT_MIN_VOTERS
from .voting import Ballot, spread

Change: TypeAlias = Callable[[Round], Round]


@dataclass(frozen=True, slots=True)
class VoteFigures:
    """What may be shown of a round of voting: its ends and its mean (levels, 0..4)."""

    lowest: int
    highest: int
    mean: float


@dataclass(frozen=True, slots=True)
class VoteShift:
    """From the earliest to the newest round of voting.

    `from_first`: the earliest one that may be shown is the very first one.
    """

    before: VoteFigures
    now: VoteFigures
    from_first: bool


def proposed_level(check: PointCheck) -> int | None:
    """The level nearest to the mean of the votes; None when agreed, or with too few votes."""
    if check.spread is None or check.level.level is None or not check.level.provisional:
        return None
    return int(check.level.level + 0.5)


def agreed(point: PointId, answer: Answer | None) -> Change:
    """The group agrees on an answer; None takes it back."""

    def change(round: Round) -> Round:
        return round.with_agreed(point, answer)

    return change


def voted(point: PointId, ballot: Ballot) -> Change:
    """A vote was held: its ballot is one more round of voting, or fills an empty newest one."""

    def change(round: Round) -> Round:
        record = round.record(point)
        kept = record.ballots
        if kept and not kept[-1]:
            kept = kept[:-1]
        return round.with_record(point, replace(record, ballots=(*kept, ballot)))

    return change


def vote_shift(record: PointRecord, min_voters: int = DEFAULT_MIN_VOTERS) -> VoteShift | None:
    """How the votes moved; None unless the newest and an earlier ballot may be shown."""
    figures = [_figures(ballot, min_voters) for ballot in record.ballots]
    shown = [each for each in figures if each is not None]
    if len(shown) < 2 or figures[-1] is None:
        return None
    return VoteShift(shown[0], shown[-1], from_first=figures[0] is not None)


def _figures(ballot: Ballot, min_voters: int) -> VoteFigures | None:
    width, mean = spread(ballot, min_voters), ballot.mean
    if width is None or mean is None:
        return None
    return VoteFigures(width.lowest, width.highest, mean)


def judged(pair: PairId, state: InterplayState) -> Change:
    def change(round: Round) -> Round:
        return round.with_interplay(pair, state)

    return change


def next_target(own: float | None) -> float | None:
    """The target after `own` in a walk with one key: none, 1, 2, 3, 4, and none again."""
    if own is None:
        return 1.0
    return None if own >= MAX_LEVEL else float(floor(own) + 1)


def aimed(point: PointId, target: float | None) -> Change:
    """The point gets a target of its own; None leaves it to its area's."""

    def change(round: Round) -> Round:
        return round.with_target(point, target)

    return change


def noted(point: PointId, kind: NoteKind, note: str) -> Change:
    def change(round: Round) -> Round:
        return round.with_record(point, round.record(point).with_note(kind, note))

    return change
