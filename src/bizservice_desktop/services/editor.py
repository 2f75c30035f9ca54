"""The one way through which a workspace changes: save, then record, then tell.

What is recorded for undo is what was, what is, and what the step is called.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bizservice_desktop.domain.agenda.agenda import Agenda, AgendaId
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.workspace import Aggregate, Kinds, OfJobcentre, Workspace

from .ports import NewUnitOfWork, Removed, StorageFailed
from .rounds import previous_round

VOTE_IN_ROOM = "vote"
"""The name of the step: what was voted in the room is on no sheet and in no file."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value as it was and as it is: None before it was made, None after it was removed.

    `place` is how many of its kind stand before a value that is removed, so that it can go back
    there; None for the last place.
    """

    before: Aggregate | None
    after: Aggregate | None
    place: int | None = None

    @property
    def reversed(self) -> "Change":
        return Change(self.after, self.before, self.place)


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable action: what it changed, all at once.

    `name` is an id that the interface words, `detail` what the wording needs (a level, a
    title). Steps in a row with the same `merge_key` that change the same one value become
    one; None never merges.
    """

    name: str
    changes: tuple[Change, ...]
    detail: str = ""
    merge_key: Hashable | None = None
    was_removed: bool = False

    @property
    def undoing(self) -> tuple[Change, ...]:
        """What takes the step back, the last change first."""
        return tuple(change.reversed for change in reversed(self.changes))


class History:
    """The steps of this session, with a mark between done and undone ones."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._done = 0

    @property
    def next_undo(self) -> Step | None:
        return self._steps[self._done - 1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        return self._steps[self._done] if self._done < len(self._steps) else None

    def record(self, step: Step) -> None:
        """Add a step; undone steps are forgotten."""
        del self._steps[self._done :]
        last = self.next_undo
        if last and step.merge_key is not None and last.merge_key == step.merge_key:
            self._steps.pop()
            # both steps are of one value, which their merge key says
            change = Change(last.changes[0].before, step.changes[-1].after)
            step = replace(step, changes=(change,))
        if any(change.before != change.after for change in step.changes):
            self._steps.append(step)  # typing that was taken back is no step
        self._done = len(self._steps)

    def mark_undone(self) -> None:
        self._done -= 1

    def mark_redone(self) -> None:
        self._done += 1

    def close_step(self) -> None:
        """End merging: the next step stands on its own."""
        if last := self.next_undo:
            self._steps[self._done - 1] = replace(last, merge_key=None)


Listener: TypeAlias = Callable[[Kinds], None]
Clock: TypeAlias = Callable[[], datetime]


class Editor:
    """Holds the open workspace; what it shows is what is stored.

    A change that cannot be saved raises StorageFailed, leaves everything as it was, and
    tells the listeners so, so that every page shows the stored value again.
    """

    def __init__(self, workspace: Workspace, new_unit_of_work: NewUnitOfWork, now: Clock) -> None:
        self._current = workspace
        self._new_unit_of_work = new_unit_of_work
        self._now = now
        self._history = History()
        self._listeners: list[Listener] = []
        self._saved_at: datetime | None = None
        self._most_changes: dict[AgendaId, int] = {}

    @property
    def current(self) -> Workspace:
        return self._current

    @property
    def saved_at(self) -> datetime | None:
        """When the last change of this session was stored; None before the first."""
        return self._saved_at

    @property
    def next_undo(self) -> Step | None:
        return self._history.next_undo

    @property
    def next_redo(self) -> Step | None:
        return self._history.next_redo

    def subscribe(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def put(
        self, name: str, after: Aggregate, detail: str = "", merge_key: Hashable | None = None
    ) -> None:
        """Store a new or changed value as one undoable step; an unchanged one is no step."""
        before = self._current.find(after)
        if before != after:
            self._apply(Step(name, (Change(before, after),), detail, merge_key))

    def put_all(self, name: str, values: Iterable[Aggregate], detail: str = "") -> None:
        """Store several values as one undoable step, all of them or none."""
        found = (Change(self._current.find(after), after) for after in values)
        changes = tuple(change for change in found if change.before != change.after)
        if changes:
            self._apply(Step(name, changes, detail))

    def remove(self, name: str, before: Aggregate, detail: str = "") -> None:
        place = self._current.place_of(before)
        self._apply(Step(name, (Change(before, None, place),), detail))

    def removed(self) -> tuple[Removed, ...]:
        """What was removed of the open jobcentre and can be put back, the newest first."""
        with self._new_unit_of_work() as work:
            return work.removed(self._current.jobcentre.id)

    def put_back(self, name: str, value: OfJobcentre, detail: str = "") -> None:
        """Store a removed value again; undone, it is among the removed as before."""
        self._apply(Step(name, (Change(None, value),), detail, was_removed=True))

    def forget_removed(self) -> None:
        """Nothing that was removed can be put back any more, but by undo."""
        with self._new_unit_of_work() as work:
            work.forget_removed(self._current.jobcentre.id)
            work.commit()

    def undo(self) -> None:
        if step := self._history.next_undo:
            self._store(self._minding(step.undoing, step.name), keeps=step.was_removed)
            self._history.mark_undone()
            self._announce(step.changes)

    def redo(self) -> None:
        if step := self._history.next_redo:
            self._store(self._minding(step.changes, step.name), keeps=True)
            self._history.mark_redone()
            self._announce(step.changes)

    def close_step(self) -> None:
        """The typing that was merged into one step is over."""
        self._history.close_step()

    def _apply(self, step: Step) -> None:
        self._store(step.changes, keeps=True)
        self._history.record(step)
        self._announce(step.changes)

    def _minding(self, changes: Sequence[Change], name: str) -> Sequence[Change]:
        """The changes, with rounds that know which votes were seen before they are gone."""
        now = self._current.round
        return tuple(
            replace(change, after=change.after.remembering(now, can_come_back=name != VOTE_IN_ROOM))
            if isinstance(change.after, Round) and change.after.id == now.id
            else change
            for change in changes
        )

    def _store(self, changes: Sequence[Change], *, keeps: bool) -> None:
        """With `keeps` what is removed is kept among the removed: somebody meant to."""
        after = self._current
        try:
            with self._new_unit_of_work() as work:
                for change in changes:
                    if change.after is not None:
                        value = self._counted(change.after)
                        work.put(value, change.place)
                        after = after.with_value(value, change.place)
                    elif change.before is not None:
                        work.remove(change.before, self._now() if keeps else None)
                        after = after.without_value(change.before)
                if after.round.held_on != self._current.round.held_on:
                    after = replace(after, previous=previous_round(work, after.round))
                work.commit()
        except StorageFailed:
            self._announce(changes)
            raise
        self._current = after
        self._saved_at = self._now()

    def _counted(self, value: Aggregate) -> Aggregate:
        """An agenda says how often it was stored, and never less than it said before: undone
        changes may have gone out in a calendar."""
        if not isinstance(value, Agenda):
            return value
        stored = self._current.find(value)
        before = stored.changes if isinstance(stored, Agenda) else -1
        changes = max(value.changes, 1 + max(before, self._most_changes.get(value.id, -1)))
        self._most_changes[value.id] = changes
        return replace(value, changes=changes)

    def _announce(self, changes: Sequence[Change]) -> None:
        """Say of which kinds there is something to show anew."""
        values = (value for change in changes for value in (change.before, change.after))
        kinds = frozenset(type(value) for value in values if value is not None)
        for listener in tuple(self._listeners):
            listener(kinds)
