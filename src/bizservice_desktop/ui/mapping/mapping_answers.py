"""What the right side of the mapping shows for a point or a pair: answers, votes, hints."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, Spread
from bizservice_desktop.domain.assessment.check import (
    ballots_side_by_side,
    proposed_level,
    vote_shift,
)
from bizservice_desktop.domain.assessment.maturity import PointCheck
from bizservice_desktop.domain.assessment.round import STATE_OF_SIGN, InterplayState
from bizservice_desktop.domain.method.method import MAX_LEVEL, STRATEGY, PairId, PointId

from ..kit.words import filled
from ..shell.actions import Action
from ..shell.desk import Desk
from .answer_option import Choice
from .choice_panel import ChoicePanel, Hints
from .large_view import LargeView
from .vote_marks import Votes
from .votes_more import VotesMore

NOT_RELEVANT_KEY = Action.ANSWER.keys[-1]


class MappingAnswers(QObject):
    """Fills the panel, and the large view, with the desk's values."""

    def __init__(self, desk: Desk, panel: ChoicePanel, large: LargeView) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._large = large
        self._more = VotesMore(desk, panel.more)

    def show_point(self, id: PointId, target: str) -> None:
        """`target` are the words of its target."""
        check = self._desk.check.points[id]
        record = self._desk.round.record(id)
        area = self._desk.method.point(id).area
        for view in (self._panel, self._large):
            view.show_answers(
                self._point_choices(id, check),
                area,
                self._next_words(check, record.agreed),
                self.tr("Vote again") if any(record.ballots) else Action.VOTE.words,
                target,
            )
        hints = self._hints(id, check)
        self._more.show_point(id)
        self._panel.show_hints(hints)
        self._large.show_hints(hints)

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
        for view in (self._panel, self._large):
            view.show_answers(choices, STRATEGY, Action.GO_ON.words)
        self._more.show_point(None)
        for view in (self._panel, self._large):
            view.show_hints(Hints(self.tr("How is the interplay?")))

    def answer_words(self, answer: Answer) -> str:
        """What is undone by name: the level, or why there is none."""
        captions = {
            Mark.DONT_KNOW: "cap_answer_dont_know",
            Mark.NOT_RELEVANT: "cap_answer_not_relevant",
        }
        if isinstance(answer, Mark):
            return f"“{self._desk.wording.caption(captions[answer])}”"
        return str(answer)

    def _ballots(self, id: PointId) -> tuple[Ballot, ...]:
        return ballots_side_by_side(self._desk.round.record(id), self._desk.min_voters)

    def _point_choices(self, id: PointId, check: PointCheck) -> tuple[Choice, ...]:
        agreed = self._desk.round.record(id).agreed
        ballots = self._ballots(id)
        answers = (*range(MAX_LEVEL + 1), Mark.DONT_KNOW)
        most = max((b.count(each) for b in ballots for each in answers), default=0)
        proposed = proposed_level(check) if agreed is None else None

        def choice(sign: str, answer: Answer, title: str, meaning: str = "") -> Choice:
            votes = Votes(tuple(ballot.count(answer) for ballot in ballots), most)
            return Choice(
                sign,
                title,
                meaning,
                votes if ballots else None,
                is_chosen=agreed == answer,
                is_proposed=proposed == answer,
            )

        wording = self._desk.wording
        return (
            *(
                choice(str(level), level, words.title, words.meaning)
                for level, words in sorted(wording.levels.items())
            ),
            choice("?", Mark.DONT_KNOW, wording.caption("cap_answer_dont_know")),
            Choice(
                NOT_RELEVANT_KEY,
                wording.caption("cap_answer_not_relevant"),
                is_chosen=agreed is Mark.NOT_RELEVANT,
            ),
        )

    def _next_words(self, check: PointCheck, agreed: Answer | None) -> str:
        """With votes and no agreement yet, going on agrees on what they come nearest to."""
        if agreed is None and (proposal := proposed_level(check)) is not None:
            return filled(self.tr("Agree on %1 and go on"), proposal)
        return Action.GO_ON.words

    def _hints(self, id: PointId, check: PointCheck) -> Hints:
        note, is_warning = self._note(id, check)
        legend = self._legend_words(id)
        return Hints(self.tr("How far are we?"), legend, self._votes_words(check), note, is_warning)

    def _legend_words(self, id: PointId) -> tuple[str, ...]:
        """Of ring and dot, where both are drawn."""
        shift = vote_shift(self._desk.round.record(id), self._desk.min_voters)
        if shift is None:
            return ()
        first = self.tr("First vote") if shift.from_first else self.tr("Earlier vote")
        are_two = len(self._desk.round.record(id).ballots) == 2
        return first, self.tr("Second vote") if are_two else self.tr("Newest vote")

    def _votes_words(self, check: PointCheck) -> str:
        if not check.votes:
            return ""
        if check.spread is None:
            return self.tr("Too few votes to show")
        votes = self.tr("%n vote(s)", "", check.votes)
        if not check.level.provisional:
            return votes
        return f"{self._desk.wording.number(check.level.level, provisional=True)} · {votes}"

    def _note(self, id: PointId, check: PointCheck) -> tuple[str, bool]:
        """How the votes stand to one another, and whether that is a warning."""
        shift = vote_shift(self._desk.round.record(id), self._desk.min_voters)
        spread = check.spread
        if spread is None:
            return "", False
        if shift is None:
            words = self.tr("Split: %1 to %2. Ask one from each end to say why, then vote again.")
            return (filled(words, *_ends(spread)), True) if spread.is_split else ("", False)
        if spread.is_split:
            words = self.tr("From %1 to %2, still split. Ask one from each end.")
        elif shift.before.is_split:
            words = self.tr("From %1 to %2. No longer split.")
        else:
            words = self.tr("From %1 to %2.")
        return filled(words, _range(shift.before), _range(shift.now)), spread.is_split


def _ends(votes: Spread) -> Sequence[int]:
    return votes.lowest, votes.highest


def _range(votes: Spread) -> str:
    if votes.lowest == votes.highest:
        return str(votes.lowest)
    return f"{votes.lowest}–{votes.highest}"
