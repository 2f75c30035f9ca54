"""What is done with the minutes: written, changed, done, made an initiative."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from bizservice_desktop.domain.agenda import minutes
from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedId
from bizservice_desktop.domain.agenda.minutes import InMinutes

from ..kit.draft import Draft
from ..shell.desk import Desk
from .run_minutes import Entry, MinutesCard


class MinutesSteps(QObject):
    """Turns what the card says into steps of the desk; a line that was begun is not lost."""

    def __init__(
        self, desk: Desk, card: MinutesCard, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._now = now
        self._agenda: Agenda | None = None
        self._is_refused = False
        fields = {"line": card.line, "owner": card.owner, "due": card.due}
        self._begun = Draft(desk.drafts, fields, self)
        desk.stored.connect(self._on_stored)
        card.line.textChanged.connect(self._on_line)
        card.written.connect(self._on_written)
        card.initiative_wanted.connect(self._on_initiative)
        card.done_wanted.connect(self._on_done)
        card.list.remove_wanted.connect(self._on_removed)

    def show(self, agenda: Agenda | None) -> None:
        """This is the agenda that all is noted in; a line begun in its minutes comes back."""
        before, self._agenda = self._agenda, agenda
        if agenda is not None and (before is None or before.id != agenda.id):
            self._begun.leave()
            for field in (self._card.line, self._card.owner, self._card.due):
                field.clear()
            self._begun.begin(f"minutes {agenda.id}")

    def do(self, task: InMinutes) -> None:
        """A task of an earlier meeting is done."""
        done = replace(task.noted, is_done=True)
        self._put("task_done", minutes.with_noted(task.agenda, done), done)

    def _on_line(self, words: str) -> None:
        if not words:
            self._begun.clear()

    def _on_written(self, entry: Entry) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        old = self._noted(entry.id)
        made = replace(
            old or Noted(NotedId(""), entry.kind, "", self._now()),
            kind=entry.kind,
            text=entry.text,
            point=entry.point,
            initiative=entry.initiative,
            owner=entry.owner,
            due=entry.due,
        )
        if old is None:
            after = minutes.note(agenda, made, self._now())
        else:
            after = minutes.with_noted(agenda, made)
        self._is_refused = not self._desk.put("noted_change" if old else "noted_add", after)
        if not self._is_refused:
            self._card.kept()

    def _on_stored(self) -> None:
        """Something could be stored: so can what was written when it could not."""
        if self._is_refused:
            self._is_refused = False
            self._card.flush()

    def _on_initiative(self, id: str) -> None:
        agenda, noted = self._agenda, self._noted(id)
        if agenda is not None and noted is not None and not noted.initiative:
            linked, made = minutes.initiative_of(noted, agenda.jobcentre)
            both = (made, minutes.with_noted(agenda, linked))
            self._desk.put_all("task_initiative", both, made.title)

    def _on_done(self, id: str) -> None:
        if self._agenda is not None and (noted := self._noted(id)) is not None:
            changed = replace(noted, is_done=not noted.is_done)
            name = "task_done" if changed.is_done else "task_open"
            self._put(name, minutes.with_noted(self._agenda, changed), changed)

    def _on_removed(self, id: str) -> None:
        if self._agenda is not None:
            after = minutes.without_noted(self._agenda, NotedId(id))
            self._desk.put("noted_remove", after)

    def _noted(self, id: str) -> Noted | None:
        noted = self._agenda.noted if self._agenda else ()
        return next((each for each in noted if each.id == id), None)

    def _put(self, name: str, agenda: Agenda, noted: Noted) -> None:
        self._desk.put(name, agenda, noted.text)
