"""The changes a mapping makes to a round, each as a function from round to round."""

from collections.abc import Callable
from typing import TypeAlias

from bizservice_desktop.domain.answers import Answer
from bizservice_desktop.domain.assessment import NoteKind, Round
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.method import PairId, PointId

from .checks import PointCheck

Change: TypeAlias = Callable[[Round], Round]


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


def judged(pair: PairId, state: InterplayState) -> Change:
    def change(round: Round) -> Round:
        return round.with_interplay(pair, state)

    return change


def noted(point: PointId, kind: NoteKind, note: str) -> Change:
    def change(round: Round) -> Round:
        return round.with_record(point, round.record(point).with_note(kind, note))

    return change
