"""Things to bring that the method does not name: what, how many, and for whom."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import OwnMaterial
from bizservice_desktop.domain.method.method import Per

from ..kit.basics import button, row
from ..kit.typed import Typing, flush
from ..kit.typed_fields import CalmSpin, Choice
from ..kit.wrap_row import WrapRow

_MOST = 999


class OwnMaterials(QWidget):
    """Gives `store` all things as the user wants them; `left` follows when a field is left."""

    def __init__(
        self, store: Callable[[tuple[OwnMaterial, ...]], bool], left: Callable[[], object]
    ) -> None:
        super().__init__()
        self._store, self._left = store, left
        self._things: tuple[OwnMaterial, ...] = ()
        self._rows: list[_Row] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        self.add = button("", self.tr("Add something of our own"))
        self.add.setObjectName("add_own_material")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._box)
        layout.addWidget(WrapRow(self.add))
        self.setFocusProxy(self.add)
        self.add.clicked.connect(self._on_add)

    def show_things(self, things: tuple[OwnMaterial, ...]) -> None:
        """Show the things; what is being typed in a row is not disturbed."""
        self._things = things
        while len(self._rows) > len(things):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(things):
            made = _Row(len(self._rows), self._change, self._left)
            self._rows.append(made)
            self._box.addWidget(made)
        for each, thing in zip(self._rows, things, strict=True):
            each.show_thing(thing)

    def _on_add(self) -> None:
        if flush(self) and self._store((*self._things, OwnMaterial(""))):
            self._rows[-1].title.setFocus()

    def _change(self, at: int, thing: OwnMaterial | None) -> bool:
        """None takes it away, once what is typed in the rows is stored."""
        if thing is None and not flush(self):
            return False
        things = (thing if n == at else each for n, each in enumerate(self._things))
        return self._store(tuple(each for each in things if each is not None))


class _Row(QWidget):
    def __init__(
        self,
        at: int,
        store: Callable[[int, OwnMaterial | None], bool],
        left: Callable[[], object],
    ) -> None:
        super().__init__()
        self._store = store
        self._at = at
        self._thing = OwnMaterial("")
        self.title = QLineEdit()
        self.count = CalmSpin()
        self.count.setRange(0, _MOST)
        self.per = Choice()
        self._gone = button("link", self.tr("Remove"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        below = row(self.count, self.per, self._gone)
        below.setStretch(1, 1)
        layout.addLayout(below)
        self._typed_title = Typing(self.title, partial(self._change, "title"), left)
        self._typed_count = Typing(self.count, partial(self._change, "count"), left)
        self.per.activated.connect(self._on_per)
        self._gone.clicked.connect(self._on_gone)
        self.title.setPlaceholderText(self.tr("What to bring"))
        self.title.setAccessibleName(self.tr("What to bring"))
        self.count.setAccessibleName(self.tr("How many"))
        self.per.setAccessibleName(self.tr("For each"))
        self._gone.setAccessibleName(self.tr("Remove this thing to bring"))
        self._show_per()

    def show_thing(self, thing: OwnMaterial) -> None:
        self._thing = thing
        self._typed_title.show(thing.title)
        self._typed_count.show(thing.count)
        self._show_per()

    def _show_per(self) -> None:
        words = (
            (Per.ROOM.value, self.tr("for the room")),
            (Per.GROUP.value, self.tr("for each group")),
            (Per.PERSON.value, self.tr("for each person")),
        )
        self.per.show_choices(words, self._thing.per)

    def _change(self, field: str, value: Any) -> bool:
        return self._store(self._at, replace(self._thing, **{field: value}))

    def _on_per(self) -> None:
        self._change("per", Per(self.per.currentData()))

    def _on_gone(self) -> None:
        self._store(self._at, None)
