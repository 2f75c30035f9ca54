"""The mapping: one question at a time, readable at three metres, answered by one key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.answers import Answer, Mark, parse_answer
from bizservice_desktop.domain.assessment import NoteKind
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.method import MAX_LEVEL, PairId, PointId
from bizservice_desktop.services.checks import PointCheck
from bizservice_desktop.services.mapping import agreed, judged, noted, proposed_level
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.guarded import guarded
from bizservice_desktop.ui.page import Page
from bizservice_desktop.ui.widgets.basics import scrolled
from bizservice_desktop.ui.widgets.choice_panel import Choice, ChoicePanel
from bizservice_desktop.ui.widgets.notes_row import NotesRow
from bizservice_desktop.ui.widgets.progress_strip import ProgressStrip, StripGroup
from bizservice_desktop.ui.widgets.question_card import QuestionCard

from .mapping_strip import strip_groups

_NOT_RELEVANT_KEY = "N"
_CHOICES_WIDTH = 330
_WIDE_EM = 30
_INTERPLAY_KEYS = {
    "0": InterplayState.BROKEN,
    "1": InterplayState.OCCASIONAL,
    "2": InterplayState.WORKS,
}
_INTERPLAY_AREA = "area_strategy"


class MappingPage(Page):
    """Walks through the 25 points and then the six pairs.

    Keys: 0 to 4, `?` and `N` answer, the arrows go back and on, Backspace takes back.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._keys = (*desk.method.point_order, *(pair.id for pair in desk.method.pairs))
        self._current = self._keys[0]
        self._strip = ProgressStrip()
        self._question = QuestionCard()
        self._notes = NotesRow()
        self._choices = ChoicePanel()
        self._lay_out()
        self._strip.item_chosen.connect(self.go_to)
        self._choices.chosen.connect(self._on_chosen)
        self._choices.back_wanted.connect(self._on_back)
        self._choices.next_wanted.connect(self._on_next)
        self._notes.edited.connect(self._on_note_edited)
        self._notes.left.connect(self._on_note_left)
        desk.opened.connect(self._on_opened)
        for key in ("0", "1", "2", "3", "4", "?", _NOT_RELEVANT_KEY):
            self._shortcut(key, self._on_key)
        self._shortcut("Left", self._on_back)
        self._shortcut("Right", self._on_next)
        self._shortcut("Return", self._on_next)
        self._shortcut("Backspace", self._on_taken_back)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Mapping")

    def retranslate(self) -> None:
        self._strip.setAccessibleName(self.tr("Progress of the mapping"))
        self._notes.set_titles(
            {
                NoteKind.STRENGTHS: self.tr("Strengths we can show"),
                NoteKind.CHALLENGES: self.tr("Challenges"),
                NoteKind.EVIDENCE: self.tr("Evidence"),
            }
        )

    def flush(self) -> None:
        self._notes.commit()

    def go_to(self, key: str) -> None:
        """Show a point or a pair by its id."""
        if key in self._keys:
            self.flush()
            self._current = key
            self._on_changed()

    def refresh(self) -> None:
        self._strip.set_colours(self.colours)
        self._strip.set_groups(self._groups(), self._current)
        at = self._keys.index(self._current)
        self._choices.set_back_possible(at > 0)
        if self._current in self.desk.method.point_order:
            self._show_point(PointId(self._current))
        else:
            self._show_pair(PairId(self._current))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._question)
        column.addWidget(self._notes, stretch=1)
        content = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        self._sides = content
        content.addWidget(scrolled(left), stretch=58)
        self._choices.setMinimumWidth(_CHOICES_WIDTH)
        content.addWidget(self._choices, stretch=42)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.addWidget(self._strip)
        layout.addLayout(head)
        layout.addLayout(content, stretch=1)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """With very large text the answers stand below the question."""
        is_wide = self.width() >= _WIDE_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def _shortcut(self, key: str, action: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    def _groups(self) -> tuple[StripGroup, ...]:
        return strip_groups(self.desk.method, self.desk.wording, self.desk.check)

    def _show_point(self, id: PointId) -> None:
        method, wording = self.desk.method, self.desk.wording
        point = method.point(id)
        check = self.desk.check.points[id]
        record = self.desk.round.record(id)
        place = self.tr("%1, point %2 of %3")
        for mark, value in (
            ("%1", wording.title(point.area)),
            ("%2", str(point.number)),
            ("%3", str(len(method.points_of(point.area)))),
        ):
            place = place.replace(mark, value)
        self._question.show_point(method, wording, point, place, self.colours)
        self._notes.setVisible(True)
        self._notes.show_notes(record.notes)
        self._choices.set_texts(
            self.tr("How far are we?"), self.tr("Back"), self._next_words(check, record.agreed)
        )
        self._choices.show_choices(self._point_choices(id, check), self.colours, point.area)
        self._choices.show_votes(self._votes_words(check))
        self._choices.show_note(self._split_words(check))

    def _point_choices(self, id: PointId, check: PointCheck) -> tuple[Choice, ...]:
        record = self.desk.round.record(id)
        ballot = record.newest_ballot
        is_shown = check.spread is not None

        def choice(sign: str, answer: Answer, title: str, meaning: str = "") -> Choice:
            votes = ballot.count(answer) if is_shown else None
            return Choice(sign, title, meaning, votes, is_chosen=record.agreed == answer)

        levels = self.desk.wording.levels
        wording = self.desk.wording
        return (
            *(
                choice(str(level), level, levels[level].title, levels[level].meaning)
                for level in range(MAX_LEVEL + 1)
            ),
            choice("?", Mark.DONT_KNOW, wording.caption("cap_answer_dont_know")),
            choice(
                _NOT_RELEVANT_KEY, Mark.NOT_RELEVANT, wording.caption("cap_answer_not_relevant")
            ),
        )

    def _next_words(self, check: PointCheck, agreed: Answer | None) -> str:
        """With votes and no agreement yet, going on agrees on what most of them mean."""
        if agreed is None and (proposal := proposed_level(check)) is not None:
            return self.tr("Agree on %1 and go on").replace("%1", str(proposal))
        return self.tr("Go on")

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
        return words.replace("%1", str(check.spread.lowest)).replace(
            "%2", str(check.spread.highest)
        )

    def _show_pair(self, id: PairId) -> None:
        wording = self.desk.wording
        self._question.show_pair(self.desk.method, wording, id, self.colours)
        self._notes.setVisible(False)
        state = self.desk.round.interplay.get(id, InterplayState.NOT_JUDGED)
        meanings = {
            InterplayState.BROKEN: self.tr("It does not happen, or it goes wrong"),
            InterplayState.OCCASIONAL: self.tr("It happens when someone thinks of it"),
            InterplayState.WORKS: self.tr("We can count on it"),
        }
        self._choices.set_texts(self.tr("How is the interplay?"), self.tr("Back"), self.tr("Go on"))
        self._choices.show_choices(
            [
                Choice(
                    key,
                    wording.caption(f"cap_interplay_{each}"),
                    meanings[each],
                    is_chosen=each is state,
                )
                for key, each in _INTERPLAY_KEYS.items()
            ],
            self.colours,
            _INTERPLAY_AREA,
        )
        self._choices.show_votes("")
        self._choices.show_note("")

    def _on_chosen(self, sign: str) -> None:
        if not self.desk.is_open:
            return
        if self._current in self.desk.method.point_order:
            point = PointId(self._current)
            answer = Mark.NOT_RELEVANT if sign == _NOT_RELEVANT_KEY else parse_answer(sign)
            self.desk.change_round("agree", agreed(point, answer), self._answer_words(answer))
        elif state := _INTERPLAY_KEYS.get(sign):
            pair = PairId(self._current)
            self.desk.change_round("interplay", judged(pair, state))
        self.refresh()  # a second click on the chosen answer would uncheck it

    def _answer_words(self, answer: Answer) -> str:
        """What is undone by name: the level, or why there is none."""
        captions = {
            Mark.DONT_KNOW: "cap_answer_dont_know",
            Mark.NOT_RELEVANT: "cap_answer_not_relevant",
        }
        if isinstance(answer, Mark):
            return f"“{self.desk.wording.caption(captions[answer])}”"
        return str(answer)

    def _on_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self._on_chosen(shortcut.key().toString())

    def _on_taken_back(self) -> None:
        if self._current in self.desk.method.point_order:
            self.desk.change_round("take_back", agreed(PointId(self._current), None))
        else:
            not_judged = judged(PairId(self._current), InterplayState.NOT_JUDGED)
            self.desk.change_round("take_back", not_judged)

    def _on_back(self) -> None:
        at = self._keys.index(self._current)
        self.go_to(self._keys[max(0, at - 1)])

    def _on_next(self) -> None:
        if self._current in self.desk.method.point_order:
            point = PointId(self._current)
            proposal = proposed_level(self.desk.check.points[point])
            if self.desk.round.record(point).agreed is None and proposal is not None:
                self.desk.change_round("agree", agreed(point, proposal), str(proposal))
        at = self._keys.index(self._current)
        if at + 1 < len(self._keys):
            self.go_to(self._keys[at + 1])
        else:
            self.page_wanted.emit("model")

    def _on_note_edited(self, kind: NoteKind, note: str) -> None:
        point = PointId(self._current)
        self.desk.change_round("note", noted(point, kind, note), merge_key=("note", point, kind))

    def _on_note_left(self) -> None:
        if self.desk.is_open:
            self.desk.editor.close_step()

    def _on_opened(self) -> None:
        """Begin at the first question that is not answered."""
        groups = self._groups()
        waiting = [item.key for group in groups for item in group.items if not item.done]
        self._current = waiting[0] if waiting else self._keys[0]
