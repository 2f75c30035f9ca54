"""The mapping: one question at a time, readable at three metres, answered by one key."""

from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.assessment.answers import Mark, parse_answer
from bizservice_desktop.domain.assessment.check import WalkOrder, proposed_level, ranked, walk
from bizservice_desktop.domain.assessment.maturity import DEFAULT_TARGET, next_target
from bizservice_desktop.domain.assessment.round import (
    STATE_OF_SIGN,
    InterplayState,
    NoteKind,
    Round,
)
from bizservice_desktop.domain.method.method import STRATEGY, AreaId, PairId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.voting import Voting

from ..kit.guarded import guarded
from ..kit.words import filled
from ..room.said import Said
from ..room.sharing import pair_shown, point_shown
from ..shell.actions import Action, Where, action_of, bind, in_menu
from ..shell.desk import Desk
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.places import AtPage, AtPoint, PageName, Place
from .evidence import PointEvidence
from .large_view import LargeView
from .mapping_answers import NOT_RELEVANT_KEY, MappingAnswers
from .mapping_vote import RoomVote
from .ordinary_view import OrdinaryView
from .point_initiatives import open_initiative, open_new_initiative, working_on
from .point_notes import PairNote, PointNotes
from .point_standing import PointStanding
from .progress_strip import StripGroup, strip_groups
from .vote_sources import VoteSources


class MappingPage(Page):
    """Walks through the 25 points and then the six pairs."""

    shows = frozenset({Round, Initiative})

    def __init__(
        self,
        desk: Desk,
        voting: Voting,
        sources: VoteSources | None = None,
        exporter: Exporter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`sources`: paper ballots and answer files; without them there are none, and without
        `exporter` neither files nor addresses."""
        super().__init__(desk, parent)
        self._sources = sources
        self._order_entry: QAction | None = None
        self._order = WalkOrder.MANUAL
        self._points = desk.method.point_order
        self._has_ranked = False
        self._current: str = self._keys[0]
        self._notes = PointNotes(desk, self._point, self)
        self._pair_note = PairNote(desk, self._pair, self)
        self._standing = PointStanding(desk, self)
        self._view, self._large = OrdinaryView(self._notes, self._pair_note), LargeView()
        self._answers = MappingAnswers(desk, self._view.choices, self._large)
        self._vote = RoomVote(desk, voting, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._large)
        self._view.strip.item_chosen.connect(self.show_question)
        self._large.strip.item_chosen.connect(self.show_question)
        for side in (self._view.choices, self._large):
            side.chosen.connect(self._on_chosen)
            side.back.clicked.connect(self._on_back)
            side.next.clicked.connect(self._on_next)
            side.vote.clicked.connect(self._on_vote)
        for target in (self._view.question.target, self._large.target):
            target.clicked.connect(self._on_target)
        self._view.initiatives.opened.connect(self._on_initiative)
        self._view.initiatives.new.clicked.connect(self._on_new_initiative)
        self._large.leave.clicked.connect(self._on_large)
        self._vote.went_on.connect(self.shared_changed)
        self._said = Said(self._notes.cards[NoteKind.DISCUSSION].edit)
        self._said.left.connect(self.shared_changed)
        desk.opened.connect(self._on_opened)
        for action, slot in (
            (Action.ANSWER, self._on_chosen),
            (Action.GO_BACK, self._on_back),
            (Action.GO_FORWARD, self._on_forward),
            (Action.GO_ON, self._on_next),
            (Action.TAKE_ANSWER_BACK, self._on_taken_back),
            (Action.VOTE, self._on_vote),
            (Action.TARGET, self._on_target),
            (Action.ORDER, self._on_sorted),
            (Action.LARGE_VIEW, self._on_large),
            (Action.GUIDANCE, self._view.turn_guidance),
            (Action.NEW_INITIATIVE, self._on_new_initiative),
        ):
            bind(self, action, slot)
        if sources is not None:
            sources.belong_to(self, self._area)
            bind(self, Action.KEY_IN_BALLOTS, sources.key_in_ballots)
            self._vote.paper_wanted.connect(sources.key_in_ballots)
            self._order_entry, large = sources.lead(self._on_sorted, self._on_large)
            large.setText(in_menu(Action.LARGE_VIEW))
        self._evidence = PointEvidence(desk, exporter, self._point, self) if exporter else None
        if self._evidence is not None:
            card = self._notes.cards[NoteKind.EVIDENCE]
            card.set_aside(self._evidence.link)
            card.edit.takes_files = True
            card.edit.files_dropped.connect(self._evidence.take)
        self._view.strip.setAccessibleName(self.tr("Progress of the mapping"))

    def title(self) -> str:
        return self.tr("Mapping")

    def shareable(self) -> Shareable | None:
        if self._is_at_point:
            point = PointId(self._current)
            note = self.desk.round.record(point).notes.get(NoteKind.DISCUSSION, "")
            said = self._said.of(point, note)
            return point_shown(self.desk.model, point, self._vote.progress, said)
        return pair_shown(self.desk.model, PairId(self._current))

    def coming_next(self) -> tuple[str, ...]:
        at = self._keys.index(self._current)
        return tuple(self.desk.wording.title(key) for key in self._keys[at + 1 : at + 3])

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._sources.button,) if self._sources else ()

    @property
    def fills_window(self) -> bool:
        return self._stack.currentWidget() is self._large

    @property
    def _keys(self) -> tuple[str, ...]:
        """What is walked through: the points in the order chosen, then the pairs."""
        return (*self._points, *(pair.id for pair in self.desk.method.pairs))

    def go_to(self, place: Place) -> None:
        if isinstance(place, AtPoint):
            self.show_question(place.id)

    def show_question(self, key: str) -> None:
        """Show a point or a pair by its id."""
        if key in self._keys and self.flush():
            self._current = key
            self._on_changed()
            self.shared_changed.emit()

    def refresh(self) -> None:
        groups = self._groups()
        self._view.strip.set_groups(groups, self._current)
        self._large.show_progress(groups, self._current)
        if self._order_entry is not None:
            self._order_entry.setText(in_menu(Action.ORDER, self._order_words()))
        at = self._keys.index(self._current)
        for side in (self._view.choices, self._large):
            side.back.setEnabled(at > 0)
        if self._is_at_point:
            self._show_point(PointId(self._current))
        else:
            self._show_pair(PairId(self._current))
        self._view.fit()

    def _order_words(self) -> str:
        """The order in which the points come."""
        match self._order:
            case WalkOrder.DISAGREEMENT if self._has_ranked:
                return self.tr("Order: most disagreement first")
            case WalkOrder.DISAGREEMENT:
                return self.tr("Order: most disagreement first, none so far")
            case WalkOrder.PRIORITY if self._has_ranked:
                return self.tr("Order: highest priority first")
            case WalkOrder.PRIORITY:
                return self.tr("Order: highest priority first, none below target")
            case _:
                return self.tr("Order: as in the method")

    def _point(self) -> PointId:
        return PointId(self._current)

    def _pair(self) -> PairId:
        return PairId(self._current)

    @property
    def _is_at_point(self) -> bool:
        return self._current in self.desk.method.point_order

    def _area(self) -> AreaId:
        """The area of the point shown; with a pair, the first."""
        if self._is_at_point:
            return self.desk.method.point(PointId(self._current)).area
        return self.desk.method.areas[0].id

    def _groups(self) -> tuple[StripGroup, ...]:
        return strip_groups(self.desk.method, self.desk.wording, self.desk.check)

    def _place(self, id: PointId) -> str:
        method = self.desk.method
        point = method.point(id)
        place = self.tr("%1, point %2 of %3")
        return filled(
            place,
            self.desk.wording.title(point.area),
            point.number,
            len(method.points_of(point.area)),
        )

    def _show_point(self, id: PointId) -> None:
        method, wording = self.desk.method, self.desk.wording
        view, point, words = self._view, method.point(id), wording.points[id]
        record = self.desk.round.record(id)
        notes = record.notes
        place, target = self._place(id), self._standing.target(id)
        if self._order is not WalkOrder.MANUAL:
            place = f"{place}. {self._order_words()}"
        view.question.show_question(point.area, place, words.question, words.why)
        view.question.show_chips(
            self._standing.last(id),
            target,
            self._standing.target_tip(id),
            self._standing.priority(id),
        )
        view.guidance.show_point(method, wording, point)
        view.initiatives.show_initiatives(working_on(self.desk, id))
        view.show_point(has_tables=NoteKind.TABLES in notes)
        self._notes.show_notes(notes)
        if self._evidence is not None:
            self._evidence.show_evidence(record.evidence)
        self._large.show_question(place, words.question)
        self._answers.show_point(id, target)

    def _show_pair(self, id: PairId) -> None:
        wording, view = self.desk.wording, self._view
        place = f"{wording.caption('cap_figure_interplay')}: {wording.title(id)}"
        view.question.show_question(STRATEGY, place, wording.pairs[id].question)
        view.question.show_chips()
        view.guidance.show_pair(self.desk.method, wording, id)
        view.show_pair()
        self._pair_note.show_note(self.desk.round.interplay_notes.get(id, ""))
        self._large.show_question(place, wording.pairs[id].question)
        self._answers.show_pair(id)

    def _on_chosen(self, sign: str) -> None:
        if not self.desk.is_open:
            return
        if self._is_at_point:
            point = PointId(self._current)
            answer = Mark.NOT_RELEVANT if sign == NOT_RELEVANT_KEY else parse_answer(sign)
            agreed = self.desk.round.with_agreed(point, answer)
            self.desk.put("agree", agreed, self._answers.answer_words(answer))
        elif state := STATE_OF_SIGN.get(sign):
            judged = self.desk.round.with_interplay(PairId(self._current), state)
            self.desk.put("interplay", judged)

    def _on_taken_back(self) -> None:
        if self._is_at_point:
            unanswered = self.desk.round.with_agreed(PointId(self._current), None)
        else:
            pair = PairId(self._current)
            unanswered = self.desk.round.with_interplay(pair, InterplayState.NOT_JUDGED)
        self.desk.put("take_back", unanswered)

    def _on_vote(self) -> None:
        if self.desk.is_open and self._is_at_point:
            self.flush()
            point = PointId(self._current)
            self._vote.hold(point, self._place(point))

    def _on_target(self) -> None:
        if self.desk.is_open and self._is_at_point:
            point = PointId(self._current)
            round, level = self.desk.round, self.desk.check.points[point].level.level
            offered = round.targets.get(self._area(), DEFAULT_TARGET)
            target = next_target(round.targets.get(point), offered, level)
            title = self.desk.wording.title(point)
            aimed = round.with_target(point, target)
            self.desk.put("target", aimed, title, ("target", point))

    def _on_initiative(self, id: str) -> None:
        if self.flush():
            open_initiative(self.desk, id, self)

    def _on_new_initiative(self) -> None:
        if self.desk.is_open and self._is_at_point and self.flush():
            open_new_initiative(self.desk, PointId(self._current), self)

    def _on_large(self) -> None:
        """Show the question to the group, or the ordinary view again."""
        if self.desk.is_open or self.fills_window:
            self.flush()
            self._stack.setCurrentWidget(self._view if self.fills_window else self._large)
            self.setFocus()
            self.fills_window_changed.emit()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the large view only: else it is the window's."""
        if self.fills_window and action_of(event, Where.LARGE_VIEW) is Action.LEAVE_LARGE_VIEW:
            self._on_large()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def hideEvent(self, event: QHideEvent) -> None:
        """Another page has its bars; a window put away keeps what it showed."""
        if self.fills_window and not event.spontaneous():
            self._on_large()
        super().hideEvent(event)

    def _on_sorted(self) -> None:
        """The order stands until it is asked for again, whatever is answered meanwhile."""
        if not self.desk.is_open:
            return
        self._order = self._order.next
        method, check = self.desk.method, self.desk.check
        self._points = walk(method, check, self._order)
        first = ranked(method, check, self._order)
        self._has_ranked = bool(first)
        self.show_question(first[0] if first else self._current)

    def _on_back(self) -> None:
        at = self._keys.index(self._current)
        self.show_question(self._keys[max(0, at - 1)])

    def _on_forward(self) -> None:
        """Move on, and change nothing."""
        at = self._keys.index(self._current)
        if at + 1 < len(self._keys):
            self.show_question(self._keys[at + 1])
        else:
            self.wanted.emit(AtPage(PageName.MODEL))

    def _on_next(self) -> None:
        """Agree on what the votes propose, unless the group has agreed, and move on."""
        if self._is_at_point:
            point = PointId(self._current)
            proposal = proposed_level(self.desk.check.points[point])
            if self.desk.round.record(point).agreed is None and proposal is not None:
                agreed = self.desk.round.with_agreed(point, proposal)
                if not self.desk.put("agree", agreed, str(proposal)):
                    return
        self._on_forward()

    def _on_opened(self) -> None:
        """Begin at the first question that is not answered."""
        self._order, self._points = WalkOrder.MANUAL, self.desk.method.point_order
        groups = self._groups()
        waiting = [item.key for group in groups for item in group.items if not item.done]
        self._current = waiting[0] if waiting else self._keys[0]
