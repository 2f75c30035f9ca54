"""The mapping: one question at a time, readable at three metres, answered by one key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from bizservice_desktop.diagram.shareable import Shareable
from bizservice_desktop.domain.answers import Mark, parse_answer
from bizservice_desktop.domain.interplay import InterplayState
from bizservice_desktop.domain.method import AreaId, PairId, PointId
from bizservice_desktop.services.mapping import (
    agreed,
    aimed,
    judged,
    next_target,
    proposed_level,
)
from bizservice_desktop.services.walk_order import WalkOrder, ranked, walk
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.guarded import guarded
from bizservice_desktop.ui.page import Page
from bizservice_desktop.ui.sharing import pair_shown, point_shown
from bizservice_desktop.ui.widgets.basics import scrolled
from bizservice_desktop.ui.widgets.choice_panel import ChoicePanel
from bizservice_desktop.ui.widgets.progress_strip import ProgressStrip, StripGroup
from bizservice_desktop.ui.widgets.question_card import QuestionCard
from bizservice_desktop.ui.widgets.wrap_link import WrapLink

from .mapping_answers import INTERPLAY_KEYS, NOT_RELEVANT_KEY, MappingAnswers
from .mapping_notes import MappingNotes
from .mapping_order import OrderWords
from .mapping_strip import strip_groups
from .mapping_vote import RoomVote
from .mapping_ways import OtherWays

_CHOICES_WIDTH = 330
_WIDE_EM = 30


class MappingPage(Page):
    """Walks through the 25 points and then the six pairs.

    Keys: 0 to 4, `?` and `N` answer, the arrows go back and on, Backspace takes back, `V`
    holds a secret vote, `O` changes the order of the points.
    """

    def __init__(
        self, desk: Desk, ways: OtherWays | None = None, parent: QWidget | None = None
    ) -> None:
        """`ways`: paper ballots and answer files; without them there are none."""
        super().__init__(desk, parent)
        self._ways = ways
        self._order = WalkOrder.MANUAL
        self._points = desk.method.point_order
        self._has_ranked = False
        self._current: str = self._keys[0]
        self._strip = ProgressStrip()
        self._question = QuestionCard()
        self._order_button = WrapLink()
        self._order_words = OrderWords(self)
        self._order_button.setObjectName("order")
        self._notes = MappingNotes(desk, self._point)
        self._choices = ChoicePanel()
        self._answers = MappingAnswers(desk, self._choices)
        self._vote = RoomVote(desk, self)
        self._lay_out()
        self._strip.item_chosen.connect(self.go_to)
        self._choices.chosen.connect(self._on_chosen)
        self._choices.back_wanted.connect(self._on_back)
        self._choices.next_wanted.connect(self._on_next)
        self._choices.vote_wanted.connect(self._on_vote)
        self._choices.target_wanted.connect(self._on_target)
        self._order_button.clicked.connect(self._on_sorted)
        self._vote.went_on.connect(self.shared_changed)
        desk.opened.connect(self._on_opened)
        for key in ("0", "1", "2", "3", "4", "?", NOT_RELEVANT_KEY):
            self._shortcut(key, self._on_key)
        self._shortcut("Left", self._on_back)
        self._shortcut("Right", self._on_next)
        self._shortcut("Return", self._on_next)
        self._shortcut("Backspace", self._on_taken_back)
        self._shortcut("V", self._on_vote)
        self._shortcut("T", self._on_target)
        if ways is not None:
            ways.belong_to(self, self._area)
            self._shortcut("K", ways.key_in_ballots)
        self._shortcut("O", self._on_sorted)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Mapping")

    def retranslate(self) -> None:
        self._strip.setAccessibleName(self.tr("Progress of the mapping"))
        self._notes.retranslate()

    def shareable(self) -> Shareable | None:
        if self._current in self.desk.method.point_order:
            return point_shown(self.desk.source, PointId(self._current), self._vote.progress)
        return pair_shown(self.desk.source, PairId(self._current))

    def coming_next(self) -> tuple[str, ...]:
        at = self._keys.index(self._current)
        return tuple(self.desk.wording.title(key) for key in self._keys[at + 1 : at + 3])

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._ways.button,) if self._ways else ()

    def flush(self) -> None:
        self._notes.commit()

    @property
    def _keys(self) -> tuple[str, ...]:
        """What is walked through: the points in the order chosen, then the pairs."""
        return (*self._points, *(pair.id for pair in self.desk.method.pairs))

    def go_to(self, key: str) -> None:
        """Show a point or a pair by its id."""
        if key in self._keys:
            self.flush()
            self._current = key
            self._on_changed()
            self.shared_changed.emit()

    def refresh(self) -> None:
        self._strip.set_colours(self.colours)
        self._strip.set_groups(self._groups(), self._current)
        self._order_button.set_colours(self.colours)
        self._order_button.set_words(self._order_words.words(self._order, self._has_ranked))
        self._vote.set_colours(self.colours)
        if self._ways is not None:
            self._ways.set_colours(self.colours)
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
        head.setSpacing(2)
        head.addWidget(self._strip)
        head.addWidget(self._order_button)
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

    def _point(self) -> PointId:
        return PointId(self._current)

    def _area(self) -> AreaId:
        """The area of the point shown; with a pair, the first."""
        if self._current in self.desk.method.point_order:
            return self.desk.method.point(PointId(self._current)).area
        return self.desk.method.areas[0].id

    def _groups(self) -> tuple[StripGroup, ...]:
        return strip_groups(self.desk.method, self.desk.wording, self.desk.check)

    def _place(self, id: PointId) -> str:
        method = self.desk.method
        point = method.point(id)
        place = self.tr("%1, point %2 of %3")
        for mark, value in (
            ("%1", self.desk.wording.title(point.area)),
            ("%2", str(point.number)),
            ("%3", str(len(method.points_of(point.area)))),
        ):
            place = place.replace(mark, value)
        return place

    def _show_point(self, id: PointId) -> None:
        method, wording = self.desk.method, self.desk.wording
        record = self.desk.round.record(id)
        self._question.show_point(method, wording, method.point(id), self._place(id), self.colours)
        self._notes.setVisible(True)
        self._notes.show_record(record)
        self._answers.show_point(id, self.colours)

    def _show_pair(self, id: PairId) -> None:
        self._question.show_pair(self.desk.method, self.desk.wording, id, self.colours)
        self._notes.setVisible(False)
        self._answers.show_pair(id, self.colours)

    def _on_chosen(self, sign: str) -> None:
        if not self.desk.is_open:
            return
        if self._current in self.desk.method.point_order:
            point = PointId(self._current)
            answer = Mark.NOT_RELEVANT if sign == NOT_RELEVANT_KEY else parse_answer(sign)
            self.desk.change_round(
                "agree", agreed(point, answer), self._answers.answer_words(answer)
            )
        elif state := INTERPLAY_KEYS.get(sign):
            pair = PairId(self._current)
            self.desk.change_round("interplay", judged(pair, state))

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

    def _on_vote(self) -> None:
        if self.desk.is_open and self._current in self.desk.method.point_order:
            self.flush()
            point = PointId(self._current)
            self._vote.hold(point, self._place(point))

    def _on_target(self) -> None:
        if self.desk.is_open and self._current in self.desk.method.point_order:
            point = PointId(self._current)
            target = next_target(self.desk.round.targets.get(point))
            title = self.desk.wording.title(point)
            self.desk.change_round("target", aimed(point, target), title, ("target", point))

    def _on_sorted(self) -> None:
        """The order stands until it is asked for again, whatever is answered meanwhile."""
        if not self.desk.is_open:
            return
        self._order = self._order.next
        method, check = self.desk.method, self.desk.check
        self._points = walk(method, check, self._order)
        first = ranked(method, check, self._order)
        self._has_ranked = bool(first)
        self.go_to(first[0] if first else self._current)

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

    def _on_opened(self) -> None:
        """Begin at the first question that is not answered."""
        self._order, self._points = WalkOrder.MANUAL, self.desk.method.point_order
        groups = self._groups()
        waiting = [item.key for group in groups for item in group.items if not item.done]
        self._current = waiting[0] if waiting else self._keys[0]
