"""Things to bring that the method does not name: what, how many, and for whom."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import OwnMaterial
from bizservice_desktop.domain.method.agenda_proposal import Per

from ..kit.basics import button, row
from ..kit.live import Live
from ..kit.typed_fields import CalmSpin, Choice, TypedLine
from ..kit.wrap_row import WrapRow

_MOST = 999


class OwnMaterials(Live, QWidget):
    """Signals:
    changed: All things as the user wants them: a tuple of OwnMaterial.
    left: The user left a field; what was typed there is one step.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things: tuple[OwnMaterial, ...] = ()
        self._rows: list[_Row] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        self.add = button()
        self.add.setObjectName("add_own_material")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._box)
        layout.addWidget(WrapRow(self.add))
        self.setFocusProxy(self.add)
        self.add.clicked.connect(self._on_add)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add something of our own"))

    def show_things(self, things: tuple[OwnMaterial, ...]) -> None:
        """Show the things; what is being typed in a row is not disturbed."""
        self._things = things
        while len(self._rows) > len(things):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(things):
            made = _Row(len(self._rows))
            made.changed.connect(self._on_changed)
            made.removed.connect(self._on_removed)
            made.left.connect(self.left)
            self._rows.append(made)
            self._box.addWidget(made)
        for each, thing in zip(self._rows, things, strict=True):
            each.show_thing(thing)

    def flush(self) -> None:
        for each in tuple(self._rows):
            each.title.flush()

    def _on_add(self) -> None:
        self.flush()
        self.changed.emit((*self._things, OwnMaterial("")))
        if self._rows:
            self._rows[-1].title.setFocus()

    def _on_changed(self, at: int, thing: object) -> None:
        self.changed.emit(tuple(thing if n == at else each for n, each in enumerate(self._things)))

    def _on_removed(self, at: int) -> None:
        self.flush()
        self.changed.emit(tuple(each for n, each in enumerate(self._things) if n != at))


class _Row(Live, QWidget):
    """Signals:
    changed: This thing as the user wants it: its place and the OwnMaterial.
    removed: It is not needed: its place.
    left: The user left a field.
    """

    changed = Signal(int, object)
    removed = Signal(int)
    left = Signal()

    def __init__(self, at: int) -> None:
        super().__init__()
        self._at = at
        self._thing = OwnMaterial("")
        self.title = TypedLine()
        self.count = CalmSpin()
        self.count.setRange(0, _MOST)
        self.per = Choice()
        self._gone = button("link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        below = row(self.count, self.per, self._gone)
        below.setStretch(1, 1)
        layout.addLayout(below)
        self.title.typed.connect(self._on_title)
        self.title.left.connect(self.left)
        self.count.valueChanged.connect(self._on_count)
        self.count.editingFinished.connect(self.left)
        self.per.activated.connect(self._on_per)
        self._gone.clicked.connect(self._on_gone)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setPlaceholderText(self.tr("What to bring"))
        self.title.setAccessibleName(self.tr("What to bring"))
        self.count.setAccessibleName(self.tr("How many"))
        self.per.setAccessibleName(self.tr("For each"))
        self._gone.setText(self.tr("Remove"))
        self._gone.setAccessibleName(self.tr("Remove this thing to bring"))
        self._show_per()

    def show_thing(self, thing: OwnMaterial) -> None:
        self._thing = thing
        self.title.show_value(thing.title)
        with QSignalBlocker(self.count):
            self.count.setValue(thing.count)
        self._show_per()

    def _show_per(self) -> None:
        words = (
            (Per.ROOM.value, self.tr("for the room")),
            (Per.GROUP.value, self.tr("for each group")),
            (Per.PERSON.value, self.tr("for each person")),
        )
        self.per.show_choices(words, self._thing.per)

    def _on_title(self, typed: str) -> None:
        self.changed.emit(self._at, replace(self._thing, title=typed))

    def _on_count(self, count: int) -> None:
        self.changed.emit(self._at, replace(self._thing, count=count))

    def _on_per(self) -> None:
        self.changed.emit(self._at, replace(self._thing, per=Per(self.per.currentData())))

    def _on_gone(self) -> None:
        self.removed.emit(self._at)
