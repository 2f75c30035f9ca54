"""The changes a mapping makes to a round, each as a function from round to round."""

from collections.abc import Callable
from typing import TypeAlias

from bizservice_desktop.domain.answers import Answer
from bizservice_desktop.domain.assessment import NoteKind, Round
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.method import PairId, PointId

Change: TypeAlias = Callable[[Round], Round]


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
