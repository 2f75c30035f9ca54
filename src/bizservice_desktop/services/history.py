"""Undo and redo as a list of values: what was, what is, and what the step is called."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from bizservice_desktop.domain.workspace import Aggregate


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
            step = replace(step, changes=_merged(last, step))
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

    def clear(self) -> None:
        self._steps.clear()
        self._done = 0


def _merged(earlier: Step, later: Step) -> tuple[Change, ...]:
    """Both steps are of one value, which their merge key says."""
    return (Change(earlier.changes[0].before, later.changes[-1].after),)
