"""A workshop while it is held: the clock, back on time, the minutes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.agenda import running
from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId
from bizservice_desktop.domain.agenda.participants import item_among, item_at
from bizservice_desktop.domain.agenda.rescue import on_time, rescue
from bizservice_desktop.domain.agenda.running import RunClock, clock_of
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.papers import AgendaSheet, Papers
from bizservice_desktop.services.phrases import linked_titles

from ..kit.basics import button, column, scrolled
from ..kit.guarded import guarded
from ..kit.words import filled
from ..room.sharing import countdown_shown, footer
from ..shell.actions import Action, bind
from ..shell.agenda_export import export_sheet
from ..shell.desk import Desk, local_now
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.places import AtAgenda, AtPage, AtWorkshop, PageName, Place
from .run_board import RunBoard
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
        self.board = RunBoard()
        self._steps = RunSteps(desk, self.board, now, self)
        self._papers, self._exporter = papers, exporter
        self._programme = button("", self.tr("Programme"))
        self._end = button("", self.tr("End the workshop"))
        self._end.setObjectName("run.end")
        self._programme.setObjectName("run.programme")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.setLayout(column(scrolled(self.board)))
        self.desk.opened.connect(self._on_opened)
        self._timer.timeout.connect(self.tick)
        self.board.minutes.paper.clicked.connect(self._on_paper)
        self._programme.clicked.connect(self._on_programme)
        self._end.clicked.connect(self._steps.end)
        for action, slot in (
            (Action.NEXT_ITEM, self._steps.go_to_next),
            (Action.STOP_CLOCK, self._steps.pause_or_go_on),
            (Action.MORE_MINUTES, self._steps.give_more),
            (Action.WRITE_MINUTES, self.board.minutes.start_writing),
        ):
            bind(self, action, slot)

    @property
    def agenda(self) -> Agenda | None:
        """The agenda that is held or was; None when none ever was."""
        return running.held_agenda(self.desk.workspace.planned, self._looked_at)

    def go_to(self, place: Place) -> None:
        if isinstance(place, AtWorkshop):
            self._looked_at = AgendaId(place.id)
            self.refresh()

    def title(self) -> str:
        agenda = self.agenda if self.desk.is_open else None
        if agenda is None:
            return self.tr("Workshop")
        words = self.tr("%1, running") if running.is_running(agenda) else self.tr("%1, held")
        return filled(words, agenda.title)

    def actions_on_top(self) -> tuple[QPushButton, ...]:
        return (self._programme, self._end)

    # What is shown

    def refresh(self) -> None:
        agenda = self.agenda
        self._steps.show(agenda)
        self._seen = None
        clock = self._clock()
        is_over = agenda is not None and agenda.run is not None and clock is None
        self.board.show_parts(is_held=clock is not None, is_over=is_over)
        self._end.setEnabled(clock is not None)
        if agenda is None or agenda.run is None:
            return
        wording = self.desk.wording
        self.board.minutes.show_links(
            tuple((p.id, wording.title(p.id)) for p in self.desk.method.points),
            tuple((i.id, i.title) for i in self.desk.workspace.initiatives if i.is_open),
        )
        titles = linked_titles(agenda, self.desk.workspace.initiatives, wording)
        self.board.minutes.show_noted(agenda, titles)
        if clock is None:
            self.board.over.show_state(agenda, agenda.run, wording)
        self.tick()

    def tick(self) -> None:
        """Show the time as it is now; what only minutes change is laid out only then."""
        agenda, clock = self.agenda, self._clock()
        if agenda is None or agenda.run is None or clock is None:
            return
        seen = replace(clock, seconds_left=0)
        if seen != self._seen:
            self._seen = seen
            self.board.card.show_state(agenda.run, clock, agenda.groups, self.desk.wording)
            last_time = running.took_last_time(self.desk.workspace.planned, agenda, clock.chain[0])
            self.board.side.show_state(clock, last_time)
            self._show_rescue(agenda, clock)
        self.board.card.show_seconds(clock)
        self.shared_changed.emit()
        self._wait()

    def _clock(self) -> RunClock | None:
        """None unless a workshop goes on today."""
        return clock_of(self.agenda, self._now())

    def _show_rescue(self, agenda: Agenda, clock: RunClock) -> None:
        self.board.rescue.setVisible(clock.is_late)
        if clock.is_late:
            found = rescue(agenda, clock.chain[0].id, clock.free_at)
            kept = on_time(found, (each.chain for each in clock.then))
            self.board.rescue.show_rescue(agenda, found, tuple(block.title for block in kept))

    def _wait(self) -> None:
        """Until a little after the next full second, as long as somebody looks."""
        if self.isVisible():
            gone = self._now().microsecond // 1000
            self._timer.start(1000 - gone + _AFTER_THE_SECOND_MS)

    def shareable(self) -> Shareable | None:
        agenda, clock = self.agenda, self._clock()
        if agenda is None or clock is None:
            return None
        coming = ((item_among(each.chain), each.start) for each in clock.then)
        block = item_among(clock.chain) or item_at(agenda, clock.chain[0].id)
        return countdown_shown(
            self.desk.wording,
            block.title if block else agenda.title,
            clock.seconds_left,
            clock.planned_seconds,
            then=next(((item.title, begins) for item, begins in coming if item), None),
            behind_minutes=max(0, clock.behind),
            is_paused=clock.is_paused,
            footer=footer(self.desk.model),
        )

    def _on_paper(self) -> None:
        """The minutes, with what stands in the line."""
        self.board.minutes.flush()
        if (agenda := self.agenda) is not None:
            kinds, sheet = self.tr("PDF files (*.pdf)"), AgendaSheet.MINUTES
            export_sheet(self._exporter, self._papers, self.desk.model, agenda, sheet, kinds)

    # Where the user goes

    def _on_opened(self) -> None:
        self._looked_at = AgendaId("")

    def _on_programme(self) -> None:
        self.wanted.emit(AtAgenda(self.agenda.id) if self.agenda else AtPage(PageName.AGENDAS))

    @guarded(None)
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
