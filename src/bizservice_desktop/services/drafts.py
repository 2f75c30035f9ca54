"""What was begun in forms and is not kept yet: it comes back when a form is opened again."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

Begun: TypeAlias = Mapping[str, Mapping[str, str]]
"""The words of each field, by form and field."""


def _only_remembered(_begun: Begun) -> bool:
    return True


class Drafts:
    """`store` keeps all of them for the next start; it says whether it could."""

    def __init__(
        self, begun: Begun | None = None, store: Callable[[Begun], bool] = _only_remembered
    ) -> None:
        self._begun: Begun = begun or {}
        self._store = store

    def of(self, form: str) -> Mapping[str, str]:
        return self._begun.get(form, {})

    def keep(self, form: str, field: str, words: str) -> bool:
        """False when it is remembered only until the program ends."""
        self._begun = {**self._begun, form: {**self.of(form), field: words}}
        return self._store(self._begun)

    def drop(self, form: str) -> bool:
        """What was begun in a form is kept elsewhere, or given up."""
        if form not in self._begun:
            return True
        self._begun = {each: fields for each, fields in self._begun.items() if each != form}
        return self._store(self._begun)
