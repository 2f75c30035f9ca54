"""What is done while a workshop is held: on, pause, back on time, the minutes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from bizservice_desktop.domain.agenda import holding, minutes
from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedId
from bizservice_desktop.domain.agenda.rescue import with_cuts, with_parking
from bizservice_desktop.domain.agenda.running import clock_of

from ..kit.draft import Draft
from ..shell.desk import Desk
from .run_board import RunBoard
from .run_minutes import Entry


class RunSteps(QObject):
    """Turns what the board says into steps of the desk."""

    def __init__(
        self, desk: Desk, board: RunBoard, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board = board
        self._now = now
        self._agenda: Agenda | None = None
        self._is_refused = False
        desk.stored.connect(self._on_stored)
        self._begun = Draft(desk.drafts, {"line": board.minutes.line}, self)
        board.minutes.line.textChanged.connect(self._on_line)
        board.card.next.clicked.connect(self.go_to_next)
        board.card.pause.clicked.connect(self.pause_or_go_on)
        board.card.more.clicked.connect(self.give_more)
        board.rescue.take.clicked.connect(self._on_taken)
        board.rescue.park.clicked.connect(self._on_parked)
        board.over.go_on.clicked.connect(self._on_go_on)
        board.over.end.clicked.connect(self._on_end_forgotten)
        board.minutes.written.connect(self._on_written)
        board.minutes.list.remove_wanted.connect(self._on_removed)

    def show(self, agenda: Agenda | None) -> None:
        """This is the agenda that all is done to; a line begun in its minutes comes back."""
        before, self._agenda = self._agenda, agenda
        if agenda is not None and (before is None or before.id != agenda.id):
            self._begun.leave()
            self._board.minutes.line.clear()
            self._begun.begin(f"minutes {agenda.id}")

    def go_to_next(self) -> None:
        if (agenda := self._held()) is not None:
            self._put("run_next", holding.next_block(agenda, self._now()))

    def pause_or_go_on(self) -> None:
        agenda = self._held()
        if agenda is None or agenda.run is None:
            return
        if agenda.run.paused_at is None:
            self._put("run_pause", holding.pause(agenda, self._now()))
        else:
            self._put("run_resume", holding.resume(agenda, self._now()))

    def give_more(self) -> None:
        if (agenda := self._held()) is not None:
            self._put("run_more", holding.more_minutes(agenda, self._now(), 5))

    def end(self) -> None:
        self._board.minutes.flush()
        if (agenda := self._held()) is not None:
            self._put("run_end", holding.end(agenda, self._now()))

    def _held(self) -> Agenda | None:
        """None unless a workshop goes on today."""
        return self._agenda if clock_of(self._agenda, self._now()) else None

    def _put(self, name: str, agenda: Agenda) -> None:
        self._desk.put(name, agenda, agenda.title)

    def _on_end_forgotten(self) -> None:
        if self._agenda is not None:
            self._put("run_end", holding.end_forgotten(self._agenda))

    def _on_go_on(self) -> None:
        if self._agenda is not None:
            self._put("run_go_on", holding.go_on(self._agenda, self._now()))

    def _on_taken(self) -> None:
        """What is shown is taken, also if a minute went by since."""
        shown, agenda = self._board.rescue.rescue, self._held()
        if shown is not None and agenda is not None:
            self._put("run_rescue", with_cuts(agenda, shown.cuts))

    def _on_parked(self) -> None:
        clock = clock_of(self._agenda, self._now())
        if self._agenda is not None and clock is not None:
            parked, left = with_parking(self._agenda, clock.chain[0].id, clock.free_at)
            self._put("run_rescue", with_cuts(parked, left.cuts))

    # The minutes

    def _on_line(self, words: str) -> None:
        if not words:
            self._begun.clear()

    def _on_written(self, entry: Entry) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        old = next((each for each in agenda.noted if each.id == entry.id), None)
        if old is None:
            made = Noted(
                NotedId(""),
                entry.kind,
                entry.text,
                self._now(),
                point=entry.point,
                initiative=entry.initiative,
            )
            after = minutes.note(agenda, made, self._now())
        else:
            changed = replace(
                old,
                kind=entry.kind,
                text=entry.text,
                point=entry.point,
                initiative=entry.initiative,
            )
            after = minutes.with_noted(agenda, changed)
        self._is_refused = not self._desk.put("noted_change" if old else "noted_add", after)
        if not self._is_refused:
            self._board.minutes.kept()

    def _on_stored(self) -> None:
        """Something could be stored: so can what was written when it could not."""
        if self._is_refused:
            self._is_refused = False
            self._board.minutes.flush()

    def _on_removed(self, id: str) -> None:
        if self._agenda is not None:
            self._put("noted_remove", minutes.without_noted(self._agenda, NotedId(id)))
