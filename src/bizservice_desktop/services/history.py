"""Undo and redo as a list of values: what was, what is, and what the step is called."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from .ports import Aggregate


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable action.

    `name` is an id that the interface words, `detail` what the wording needs (a level, a
    title). `before` is None when the step created something, `after` when it removed it.
    Steps in a row with the same `merge_key` become one; None never merges.
    """

    name: str
    before: Aggregate | None
    after: Aggregate | None
    detail: str = ""
    merge_key: Hashable | None = None


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
            step = replace(step, before=last.before)
        if step.before != step.after:  # typing that was taken back is no step
            self._steps.append(step)
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
