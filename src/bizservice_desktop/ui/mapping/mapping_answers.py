"""What the right side of the mapping shows for a point or a pair: answers, votes, hints."""

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.answers import Answer, Mark, Spread
from bizservice_desktop.domain.assessment.check import (
    proposed_level,
    vote_shift,
)
from bizservice_desktop.domain.assessment.maturity import PointCheck
from bizservice_desktop.domain.assessment.round import STATE_OF_SIGN, InterplayState
from bizservice_desktop.domain.method.method import MAX_LEVEL, STRATEGY, PairId, PointId

from ..kit.words import filled
from ..shell.actions import Action, with_key
from ..shell.desk import Desk
from .answer_option import Choice
from .choice_panel import ChoicePanel
from .large_view import LargeView

NOT_RELEVANT_KEY = Action.ANSWER.keys[-1]


class MappingAnswers(QObject):
    """Fills the panel, and the large view, with the desk's values."""

    def __init__(self, desk: Desk, panel: ChoicePanel, large: LargeView) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._views = (panel, large)

    def show_point(self, id: PointId) -> None:
        check = self._desk.check.points[id]
        record = self._desk.round.record(id)
        area = self._desk.method.point(id).area
        for view in self._views:
            view.show_answers(
                self._point_choices(id, check),
                area,
                self._next_words(check, record.agreed),
                with_key(Action.VOTE, self.tr("Vote again") if any(record.ballots) else ""),
                self._target_words(id, check.target),
            )
        self._panel.show_hints(
            self.tr("How far are we?"),
            self._votes_words(check),
            self._shift_words(id),
            self._split_words(check),
        )

    def show_pair(self, id: PairId) -> None:
        wording = self._desk.wording
        state = self._desk.round.interplay.get(id, InterplayState.NOT_JUDGED)
        meanings = {
            InterplayState.BROKEN: self.tr("It does not happen, or it goes wrong"),
            InterplayState.OCCASIONAL: self.tr("It happens when someone thinks of it"),
            InterplayState.WORKS: self.tr("We can count on it"),
        }
        choices = [
            Choice(
                sign,
                wording.caption(f"cap_interplay_{offered}"),
                meanings[offered],
                is_chosen=offered is state,
            )
            for sign, offered in STATE_OF_SIGN.items()
        ]
        for view in self._views:
            view.show_answers(choices, STRATEGY, Action.GO_ON.words)
        self._panel.show_hints(self.tr("How is the interplay?"))

    def answer_words(self, answer: Answer) -> str:
        """What is undone by name: the level, or why there is none."""
        captions = {
            Mark.DONT_KNOW: "cap_answer_dont_know",
            Mark.NOT_RELEVANT: "cap_answer_not_relevant",
        }
        if isinstance(answer, Mark):
            return f"“{self._desk.wording.caption(captions[answer])}”"
        return str(answer)

    def _point_choices(self, id: PointId, check: PointCheck) -> tuple[Choice, ...]:
        record = self._desk.round.record(id)
        ballot = record.newest_ballot
        is_shown = check.spread is not None

        def choice(sign: str, answer: Answer, title: str, meaning: str = "") -> Choice:
            votes = ballot.count(answer) if is_shown else None
            return Choice(sign, title, meaning, votes, is_chosen=record.agreed == answer)

        levels = self._desk.wording.levels
        wording = self._desk.wording
        return (
            *(
                choice(str(level), level, levels[level].title, levels[level].meaning)
                for level in range(MAX_LEVEL + 1)
            ),
            choice("?", Mark.DONT_KNOW, wording.caption("cap_answer_dont_know")),
            choice(NOT_RELEVANT_KEY, Mark.NOT_RELEVANT, wording.caption("cap_answer_not_relevant")),
        )

    def _next_words(self, check: PointCheck, agreed: Answer | None) -> str:
        """With votes and no agreement yet, going on agrees on what most of them mean."""
        if agreed is None and (proposal := proposed_level(check)) is not None:
            return filled(self.tr("Agree on %1 and go on"), proposal)
        return Action.GO_ON.words

    def _votes_words(self, check: PointCheck) -> str:
        if not check.votes:
            return ""
        if check.spread is None:
            return self.tr("Too few votes to show")
        return self.tr("%n vote(s), shown", "", check.votes)

    def _split_words(self, check: PointCheck) -> str:
        if check.spread is None or not check.spread.is_split:
            return ""
        words = self.tr(
            "The group is split: %1 to %2. Ask one from each end to say why, then agree."
        )
        return filled(words, check.spread.lowest, check.spread.highest)

    def _target_words(self, id: PointId, target: float) -> str:
        """A target of the point's own, or the one it has from its area or the method."""
        words = (
            self.tr("Target: %1, the point's own")
            if id in self._desk.round.targets
            else self.tr("Target: %1, as the whole area")
        )
        return with_key(Action.TARGET, filled(words, self._desk.wording.number(target)))

    def _shift_words(self, id: PointId) -> str:
        """From the first vote to the newest, in one line."""
        shift = vote_shift(self._desk.round.record(id), self._desk.min_voters)
        if shift is None:
            return ""
        words = (
            self.tr("First vote %1, mean %2 → now %3, mean %4")
            if shift.from_first
            else self.tr("Earlier vote %1, mean %2 → now %3, mean %4")
        )
        number = self._desk.wording.number
        return filled(
            words,
            _range(shift.before),
            number(shift.before.mean),
            _range(shift.now),
            number(shift.now.mean),
        )


def _range(votes: Spread) -> str:
    if votes.lowest == votes.highest:
        return str(votes.lowest)
    return f"{votes.lowest}–{votes.highest}"
