"""A workshop while it is held: the clock, back on time, the minutes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.agenda import running
from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId, BlockId, chains
from bizservice_desktop.domain.agenda.grouping import chain_title
from bizservice_desktop.domain.agenda.minutes import OPEN_TASKS, InMinutes, open_tasks
from bizservice_desktop.domain.agenda.participants import item_among, item_at
from bizservice_desktop.domain.agenda.rescue import on_time, rescue
from bizservice_desktop.domain.agenda.running import RunClock, clock_of
from bizservice_desktop.domain.agenda.starting import rescue_plan, start_question
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.papers import AgendaSheet, Papers
from bizservice_desktop.services.phrases import linked_titles

from ..kit.basics import column, scrolled
from ..kit.guarded import guarded
from ..kit.key_button import KeyButton
from ..kit.words import filled
from ..room.sharing import footer
from ..room.sharing_groups import groups_shown, is_in_groups
from ..room.sharing_workshop import countdown_shown, seen_title
from ..shell.actions import Action, bind
from ..shell.agenda_export import export_sheet
from ..shell.desk import Desk, local_now
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.places import AtAgenda, AtPage, AtWorkshop, PageName, Place
from .minutes_steps import MinutesSteps
from .run_board import RunBoard, Stage
from .run_steps import RunSteps

_AFTER_THE_SECOND_MS = 5


class RunningPage(Page):
    """Holds the agenda that was last asked for; else the one that goes on, or was last held.

    The timer only paints: all it shows follows from the stored run and `now`. Private notes and
    what comes then stand on the page itself, so the presenter's panel is given none.
    """

    shows = frozenset({Agenda, Initiative})

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        exporter: Exporter,
        now: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._now = now
        self._looked_at = AgendaId("")
        self._seen: RunClock | None = None
        self._waited: datetime | None = None
        self._is_held = False
        self._item = AgendaId(""), BlockId("")
        self._tasks: tuple[InMinutes, ...] = ()
        self.board = RunBoard()
        self._steps = RunSteps(desk, self.board, now, self)
        self._minutes = MinutesSteps(desk, self.board.minutes, now, self)
        self._papers, self._exporter = papers, exporter
        self._programme = KeyButton(Action.TO_PROGRAMME.key_words, kind="")
        self._programme.set_words(self.tr("Programme"))
        self._end = KeyButton(Action.END_WORKSHOP.key_words, kind="")
        self._end.setObjectName("run.end")
        self._programme.setObjectName("run.programme")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._scroll = scrolled(self.board)
        self.setLayout(column(self._scroll))
        self._connect()

    def _connect(self) -> None:
        board = self.board
        self.desk.opened.connect(self._on_opened)
        self._timer.timeout.connect(self.tick)
        self._steps.rehearsed.connect(self._on_rehearsed)
        board.minutes.paper.clicked.connect(self._on_paper)
        board.tasks.done.connect(self._on_task_done)
        for signal in (
            board.minutes.left,
            board.began.left,
            board.began.answered,
            board.took.left,
            board.took.answered,
        ):
            signal.connect(self._take_keyboard)
        self._programme.clicked.connect(self._on_programme)
        self._end.clicked.connect(self._steps.end)
        for action, slot in self._steps.keys:
            bind(self, action, slot)
        bind(self, Action.WRITE_MINUTES, self._on_write)
        bind(self, Action.TO_PROGRAMME, self._on_programme)

    @property
    def agenda(self) -> Agenda | None:
        """The agenda that waits, is held or was; None when there is none."""
        if self._steps.rehearsal is not None:
            return self._steps.rehearsal
        planned = self.desk.workspace.planned
        waiting = (each for each in planned if each.id == self._looked_at and each.run is None)
        return next(waiting, None) or running.held_agenda(planned, self._looked_at)

    @property
    def _stage(self) -> Stage:
        agenda = self.agenda
        if agenda is None:
            return Stage.NONE
        if agenda.run is None:
            return Stage.WAITING
        return Stage.HELD if self._clock() is not None else Stage.OVER

    def go_to(self, place: Place) -> None:
        if isinstance(place, AtWorkshop):
            self._looked_at = AgendaId(place.id)
            if self._steps.rehearsal is not None and self._steps.rehearsal.id != place.id:
                self._steps.end_rehearsal()
            self.refresh()

    def title(self) -> str:
        agenda = self.agenda if self.desk.is_open else None
        if agenda is None:
            return self.tr("Workshop")
        if self._steps.rehearsal is not None:
            words = self.tr("%1, rehearsal")
        elif agenda.run is None:
            words = self.tr("%1, not begun")
        else:
            words = self.tr("%1, running") if running.is_running(agenda) else self.tr("%1, held")
        return filled(words, agenda.title)

    @property
    def may_undo(self) -> bool:
        """Not in a rehearsal, where it would take back what was done before it."""
        return self._steps.rehearsal is None

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._programme, self._end)

    # What is shown

    def refresh(self) -> None:
        agenda, stage = self.agenda, self._stage
        self._is_held = stage is Stage.HELD
        is_rehearsal = self._steps.rehearsal is not None
        self._steps.show(agenda)
        if not is_rehearsal:
            self._minutes.show(agenda)
        self._seen, self._waited = None, None
        self.board.show_parts(stage, is_rehearsal=is_rehearsal)
        self._end.setEnabled(stage is Stage.HELD)
        rehearsal, workshop = self.tr("End the rehearsal"), Action.END_WORKSHOP.words
        self._end.set_words(rehearsal if is_rehearsal else workshop)
        self._show_tasks(agenda, stage)
        if agenda is None:
            return
        if agenda.run is not None:
            self._show_minutes(agenda)
        if stage is Stage.OVER and agenda.run is not None:
            self.board.over.show_state(agenda, agenda.run, self.desk.wording)
        self.tick()

    def _show_minutes(self, agenda: Agenda) -> None:
        workspace, wording = self.desk.workspace, self.desk.wording
        owners = [each.owner for each in workspace.initiatives]
        owners += [each.owner for one in workspace.planned for each in one.noted]
        self.board.minutes.show_links(
            tuple((p.id, wording.title(p.id)) for p in self.desk.method.points),
            tuple((i.id, i.title) for i in workspace.initiatives if i.is_open),
            tuple(sorted({owner for owner in owners if owner})),
        )
        titles = linked_titles(agenda, workspace.initiatives, wording)
        self.board.minutes.show_noted(agenda, titles, wording)

    def _show_tasks(self, agenda: Agenda | None, stage: Stage) -> None:
        """At the start, and while they are gone through."""
        self._tasks = open_tasks(self.desk.workspace.planned, but=agenda)
        clock = self._clock()
        is_rehearsal = self._steps.rehearsal is not None  # what is done stays done
        is_on = clock is not None and any(each.origin == OPEN_TASKS for each in clock.chain)
        self.board.tasks.setVisible(
            bool(self._tasks) and not is_rehearsal and (is_on or stage is Stage.WAITING)
        )
        self.board.tasks.show_tasks(self._tasks, self.desk.wording)

    def tick(self) -> None:
        """Show the time as it is now; what only minutes change is laid out only then."""
        agenda, clock = self.agenda, self._clock()
        if clock is None and self._is_held:  # another day, such as when a lid is opened
            self._steps.end_rehearsal()
            self.refresh()
            return
        if agenda is not None and agenda.run is None:
            self._show_waiting(agenda)
        if agenda is not None and agenda.run is not None and clock is not None:
            self._show_clock(agenda, clock)
            self.shared_changed.emit()
            self._wait()

    def _show_clock(self, agenda: Agenda, clock: RunClock) -> None:
        still = tuple(
            replace(each, seconds_left=0, block_seconds_left=0, shares=()) for each in clock.strands
        )
        seen = replace(clock, seconds_left=0, strands=still)
        if seen != self._seen and agenda.run is not None:
            self._seen = seen
            self.board.card.show_state(agenda.run, clock, agenda.groups, self.desk.wording)
            self.board.card.show_items(self._items(agenda, clock))
            last_time = running.took_last_time(self.desk.workspace.planned, agenda, clock.chain[0])
            self.board.side.show_state(clock, last_time)
            self._show_rescue(agenda, clock)
        self.board.card.show_seconds(clock)

    def _show_waiting(self, agenda: Agenda) -> None:
        """What only minutes change is laid out only then."""
        now = self._now()
        self._wait()
        if self._waited == now.replace(second=0, microsecond=0):
            return
        self._waited = now.replace(second=0, microsecond=0)
        self.board.start.show_state(agenda, start_question(agenda, now), now, self.desk.wording)
        found = rescue_plan(agenda)
        if found.moves:
            self._item = agenda.id, BlockId("")
            kept = on_time(found, chains(agenda.blocks))
            titles = tuple(block.title for block in kept)
            self.board.rescue.show_rescue(agenda, found, titles, is_late=False)
        else:
            self._show_kept(agenda.id, BlockId(""))

    def _show_kept(self, agenda: AgendaId, block: BlockId) -> None:
        """There is nothing to rescue. What was taken stays where it is until the next item."""
        is_next, self._item = (agenda, block) != self._item, (agenda, block)
        if is_next:
            self.board.rescue.hide()
        else:
            self.board.rescue.show_done()

    def _clock(self) -> RunClock | None:
        """None unless a workshop goes on today."""
        return clock_of(self.agenda, self._now())

    def _items(self, agenda: Agenda, clock: RunClock) -> tuple[tuple[str, str], ...]:
        """What can be jumped to: what comes, with its time, then what was."""
        to_come = {each.chain[0].id: format_clock(each.start) for each in clock.then}
        held, left_out = self.tr("%1 (held)"), self.tr("%1 (left out)")
        coming, been = [], []
        for chain in chains(agenda.blocks):
            first = chain[0]
            if first.id in to_come:
                coming.append((str(first.id), f"{to_come[first.id]}  {chain_title(chain)}"))
            elif first.id != clock.chain[0].id:
                words = left_out if first.is_skipped else held
                been.append((str(first.id), filled(words, chain_title(chain))))
        return (*coming, *been)

    def _show_rescue(self, agenda: Agenda, clock: RunClock) -> None:
        block = clock.chain[0].id
        if not clock.wants_rescue:
            self._show_kept(agenda.id, block)
            return
        self._item = agenda.id, block
        found = rescue(agenda, block, clock.free_at)
        kept = on_time(found, (each.chain for each in clock.then))
        titles = tuple(block.title for block in kept)
        self.board.rescue.show_rescue(agenda, found, titles, is_late=clock.is_late)

    def _wait(self) -> None:
        """Until a little after the next full second, as long as somebody looks."""
        if self.isVisible():
            gone = self._now().microsecond // 1000
            self._timer.start(1000 - gone + _AFTER_THE_SECOND_MS)

    def shareable(self) -> Shareable | None:
        agenda, clock = self.agenda, self._clock()
        if agenda is None or clock is None:
            return None
        is_rehearsal = self._steps.rehearsal is not None
        if is_in_groups(clock):
            now = self._now()
            minute, model = now.hour * 60 + now.minute, self.desk.model
            return groups_shown(model, agenda, clock, minute, is_rehearsal=is_rehearsal)
        coming = ((seen_title(each.chain), each.start) for each in clock.then)
        block = item_among(clock.chain) or item_at(agenda, clock.chain[0].id)
        return countdown_shown(
            self.desk.wording,
            block.title if block else agenda.title,
            clock.seconds_left,
            clock.planned_seconds,
            then=next(((title, begins) for title, begins in coming if title), None),
            behind_minutes=max(0, clock.behind),
            is_paused=clock.is_paused,
            is_rehearsal=is_rehearsal,
            footer=footer(self.desk.model),
        )

    def _on_write(self) -> None:
        if self.board.minutes.isVisible():
            self._scroll.ensureWidgetVisible(self.board.minutes.line)
            self.board.minutes.start_writing()

    def _on_paper(self) -> None:
        """The minutes, with what stands in the line."""
        self.board.minutes.flush()
        if (agenda := self.agenda) is not None:
            kinds, sheet = self.tr("PDF files (*.pdf)"), AgendaSheet.MINUTES
            export_sheet(self._exporter, self._papers, self.desk.model, agenda, sheet, kinds)

    def _on_task_done(self, place: int) -> None:
        self._minutes.do(self._tasks[place])

    # Where the user goes

    def _on_opened(self) -> None:
        self._looked_at = AgendaId("")
        self._steps.end_rehearsal()

    def _on_rehearsed(self) -> None:
        """The page says so in its title too."""
        if self.isVisible() and self.desk.is_open:
            self.wanted.emit(AtWorkshop(self._looked_at))
            self.refresh()

    def _take_keyboard(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_programme(self) -> None:
        self.wanted.emit(AtAgenda(self.agenda.id) if self.agenda else AtPage(PageName.AGENDAS))

    @guarded(None)
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
