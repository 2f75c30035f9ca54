"""The overview: where we are, the one next thing to do, and everything else of the jobcentre."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from bizservice_desktop.diagram.figure.values import figure_values
from bizservice_desktop.domain.assessment.round import RoundId
from bizservice_desktop.domain.cards.cards import Deck, DeckKind
from bizservice_desktop.domain.method.method import STRATEGY
from bizservice_desktop.domain.progress import NextThing, next_thing, open_points, step_progress
from bizservice_desktop.domain.workspace import Aggregate, ids_not_in
from bizservice_desktop.services.ports import NewUnitOfWork, StorageFailed
from bizservice_desktop.services.rounds import new_round, store_all

from ..kit.basics import button, card, clear, row, scrolled, text
from ..kit.colour_row import ColourRow
from ..kit.dialogs import open_dialog
from ..kit.guarded import guarded
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.desk import Desk, local_now
from ..shell.figure_picture import FigurePicture
from ..shell.page import Page
from ..shell.places import AtDeck, AtInitiative, AtPage, PageName
from ..shell.preferences import Preferences
from .new_round import FirstUse, NewRound, NewRoundDialog
from .step_bar import StepBar, StepState

_PAGES = {
    NextThing.START_MAPPING: PageName.MAPPING,
    NextThing.GO_ON_MAPPING: PageName.MAPPING,
    NextThing.JUDGE_INTERPLAY: PageName.MAPPING,
    NextThing.CHECK_MATRIX: PageName.MATRIX,
    NextThing.DRAFT_AGENDA: PageName.MATRIX,
    NextThing.HOLD_WORKSHOP: PageName.AGENDAS,
}
_FIGURE_HEIGHT = 330
_WIDE_EM = 46


class OverviewPage(Page):
    """Without an open round it is the first-use page."""

    def __init__(
        self,
        desk: Desk,
        new_unit_of_work: NewUnitOfWork,
        example_of: Callable[[str], tuple[Aggregate, ...]],
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._new_unit_of_work = new_unit_of_work
        self._example_of = example_of
        self._preferences = preferences
        first_use = FirstUse()
        first_use.create_button.clicked.connect(self._on_create)
        first_use.example_button.clicked.connect(self._on_example)
        self._next_title, self._next_words = text("hero"), text("lead")
        self._go = button("primary")
        self._cards = button("", self.tr("Print cards for our gaps"))
        self._steps_title = text("heading", content=self.tr("The way from mapping to anchoring"))
        self._steps = StepBar()
        self._lost = text("muted")
        self._initiatives_title = text("heading", content=self.tr("Initiatives"))
        self._initiatives = QVBoxLayout()
        self._figure = FigurePicture()
        self._figure.setFixedHeight(_FIGURE_HEIGHT)
        self._figure.set_keys((STRATEGY, *desk.method.quadrants))
        self._rounds_title = text("heading", content=self.tr("Other rounds"))
        self._rounds = QVBoxLayout()
        self._new_round = button("", self.tr("New round"))
        self._new_jobcentre = button("", self.tr("New jobcentre"))
        self._example = button("", self.tr("Try the example"))
        self._go.clicked.connect(self._on_go)
        self._cards.clicked.connect(self._on_cards)
        self._figure.key_clicked.connect(self._on_figure_clicked)
        self._new_round.clicked.connect(self._on_new_round)
        self._new_jobcentre.clicked.connect(self._on_create)
        self._example.clicked.connect(self._on_example)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(scrolled(first_use))
        self._stack.addWidget(scrolled(self._laid_out()))
        desk.opened.connect(self._on_opened)
        self._stack.setCurrentIndex(1 if desk.is_open else 0)
        self._figure.setAccessibleName(self.tr("Maturity figure"))

    def title(self) -> str:
        return self.tr("Overview")

    def refresh(self) -> None:
        desk = self.desk
        self._show_next()
        self._show_steps()
        self._show_initiatives()
        values = figure_values(
            desk.method, desk.wording, desk.round, desk.workspace.previous, desk.min_voters
        )
        self._figure.show_figure(values, self.colours)
        self._show_rounds()
        lost = ", ".join(ids_not_in(desk.method, desk.workspace))
        kept = self.tr("Removed from the content, and kept here: %1")
        self._lost.setText(filled(kept, lost))
        self._lost.setVisible(bool(lost))

    def _show_next(self) -> None:
        check = self.desk.check
        thing = next_thing(check, self.desk.workspace)
        left = len(open_points(check))
        agreed = len(check.points) - left
        empty = len(check.empty)
        split = len(check.most_disagreement)
        title, words, way_on = {
            NextThing.START_MAPPING: (
                self.tr("Next: start the mapping"),
                self.tr(
                    "Answer the %2 observation points together, one at a time. "
                    "The figure shades as you agree."
                ),
                self.tr("Start the mapping"),
            ),
            NextThing.GO_ON_MAPPING: (
                self.tr("Next: go on with the mapping"),
                self.tr("%1 of %2 points are agreed."),
                self.tr("Go on"),
            ),
            NextThing.JUDGE_INTERPLAY: (
                self.tr("Next: judge the interplay"),
                self.tr("All points are agreed. The pairs of areas remain: do they work together?"),
                self.tr("Judge the interplay"),
            ),
            NextThing.CHECK_MATRIX: (
                self.tr("Next: check the matrix"),
                self.tr(
                    "The mapping is agreed. Now see what the strategy leaves out: "
                    "every service in every area."
                ),
                self.tr("Open the matrix"),
            ),
            NextThing.DRAFT_AGENDA: (
                self.tr("Next: ideas and decisions"),
                self.tr("The mapping is agreed. %3 Draft the agenda from them."),
                self.tr("Make an agenda from the gaps"),
            ),
            NextThing.HOLD_WORKSHOP: (
                self.tr("Next: ideas and decisions"),
                self.tr("The mapping is agreed. %3 The agenda is drafted."),
                self.tr("Open the agenda"),
            ),
        }[thing]
        gaps = self._gap_words(empty, split)
        self._next_title.setText(title)
        self._next_words.setText(filled(words, agreed, len(check.points), gaps))
        self._go.setText(way_on)
        self._cards.setVisible(bool(empty or split))

    def _gap_words(self, empty: int, split: int) -> str:
        if not empty and not split:
            return self.tr("No cell is empty and no point is split.")
        cells = self.tr("%n cell(s) are empty", "", empty)
        points = self.tr("%n point(s) are split", "", split)
        return filled(self.tr("%1 and %2."), cells, points)

    def _show_steps(self) -> None:
        desk = self.desk
        states = []
        for step in desk.method.steps:
            state = step_progress(step, desk.check, desk.workspace)
            if state.held_on:
                detail = desk.wording.date(state.held_on)
            elif state.is_planned:
                detail = self.tr("Drafted, no date")
            else:
                detail = self.tr("Not planned")
            title = desk.wording.steps[step.id].short
            states.append(StepState(title, detail, state.is_done, state.is_planned))
        self._steps.show_steps(states)

    def _show_initiatives(self) -> None:
        clear(self._initiatives)
        desk = self.desk
        for initiative in desk.workspace.initiatives:
            status = desk.wording.caption(f"cap_status_{initiative.status}")
            if initiative.start and initiative.is_open:
                starts = self.tr("Starts %1")
                status = filled(starts, desk.wording.date(initiative.start))
            owner = filled(self.tr("Lead: %1"), initiative.owner)
            item = ColourRow(
                initiative.id,
                initiative.title,
                status,
                owner if initiative.owner else self.tr("No owner yet"),
            )
            item.set_area(initiative.area(desk.method))
            item.chosen.connect(self._on_initiative_chosen)
            self._initiatives.addWidget(item)
        if not desk.workspace.initiatives:
            words = self.tr("None yet. Add one where the matrix has an empty cell.")
            self._initiatives.addWidget(text("muted", content=words))

    def _show_rounds(self) -> None:
        clear(self._rounds)
        rows = self.desk.rounds()
        others = [r for r in rows if r.id != self.desk.round.id]
        for other in others:
            when = self.desk.wording.date(other.held_on)
            item = ColourRow(other.id, other.title, when, other.jobcentre_name)
            item.set_area(STRATEGY)
            item.chosen.connect(self._on_round_chosen)
            self._rounds.addWidget(item)
        if not others:
            self._rounds.addWidget(text("muted", content=self.tr("This is the first round.")))
        self._example.setVisible(not any(r.is_sample for r in rows))

    def _laid_out(self) -> QWidget:
        hero, inside = card(margin=28, spacing=14)
        inside.addWidget(self._next_title)
        inside.addWidget(self._next_words)
        inside.addWidget(WrapRow(self._go, self._cards))
        steps, steps_box = card(margin=28, spacing=14)
        steps_box.addWidget(self._steps_title)
        steps_box.addWidget(self._steps)
        steps_box.addWidget(self._lost)
        plan, plan_box = card(margin=28, spacing=10)
        plan_box.addWidget(self._initiatives_title)
        plan_box.addLayout(self._initiatives)
        figure, figure_box = card(margin=16)
        figure_box.addWidget(self._figure)
        rounds, rounds_box = card(margin=22, spacing=10)
        rounds_box.addWidget(self._rounds_title)
        rounds_box.addLayout(self._rounds)
        rounds_box.addSpacing(6)
        rounds_box.addLayout(row(self._new_round, self._new_jobcentre, None))
        rounds_box.addLayout(row(self._example, None))
        content = QWidget()
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        self._columns = layout
        for stretch, frames in ((62, (hero, steps, plan)), (38, (figure, rounds))):
            side = QVBoxLayout()
            side.setSpacing(20)
            for frame in frames:
                side.addWidget(frame)
            side.addStretch(1)
            layout.addLayout(side, stretch)
        return content

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large text, the columns stand below each other."""
        is_wide = self.width() >= _WIDE_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    def _on_go(self) -> None:
        self.wanted.emit(AtPage(_PAGES[next_thing(self.desk.check, self.desk.workspace)]))

    def _on_cards(self) -> None:
        self.wanted.emit(AtDeck(Deck(DeckKind.GAP)))

    def _on_figure_clicked(self, _area: str) -> None:
        self.wanted.emit(AtPage(PageName.MODEL))

    def _on_initiative_chosen(self, id: str) -> None:
        self.wanted.emit(AtInitiative(id))

    def _on_round_chosen(self, id: str) -> None:
        self.desk.open_round(RoundId(id))

    def _on_opened(self) -> None:
        self._stack.setCurrentIndex(1)

    def _on_create(self) -> None:
        self._ask_for_round("")

    def _on_new_round(self) -> None:
        self._ask_for_round(self.desk.workspace.jobcentre.name)

    def _ask_for_round(self, jobcentre: str) -> None:
        today, drafts = local_now().date(), self.desk.drafts
        open_dialog(NewRoundDialog(today, jobcentre, self._store_round, drafts, self))

    def _store_round(self, answer: NewRound) -> bool:
        try:
            round = new_round(
                self._new_unit_of_work,
                answer.jobcentre,
                answer.title,
                answer.held_on,
                answer.people,
            )
        except StorageFailed as error:
            self.desk.failed.emit(error)
            return False
        self.desk.open_round(round.id)
        return True

    def _on_example(self) -> None:
        """Open the example; where it is not stored yet, store it first."""
        stored = [r for r in self.desk.rounds() if r.is_sample]
        try:
            if not stored:
                example = self._example_of(self._preferences.current.content_locale)
                store_all(self._new_unit_of_work, example)
                stored = [r for r in self.desk.rounds() if r.is_sample]
        except StorageFailed as error:
            self.desk.failed.emit(error)
        if stored:
            self.desk.open_round(stored[0].id)
