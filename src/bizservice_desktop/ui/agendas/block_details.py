"""The rarer things of a block, folded until they are wanted."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Block, OwnMaterial
from bizservice_desktop.domain.method.method import Method, Per
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, column, row
from ..kit.field_form import Named
from ..kit.pick_list import PickList
from ..kit.typed import StoreField, Typing, flush
from ..kit.typed_fields import CalmSpin, Choice, NoteEdit
from ..kit.words import filled
from ..kit.wrap_row import WrapRow


class BlockDetails(QWidget):
    """Purpose, room, method, points, cards, cases and what to bring.

    Gives `store` each field as the user wants it; `left` follows when a field is left.
    """

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self._block: Block | None = None
        self.fold = button("link")
        self.fold.setObjectName("more")
        self.room = QLineEdit()
        self.purpose = NoteEdit()
        self.tool = PickList(single=True)
        self.points, self.cards, self.cases = PickList(), PickList(), PickList()
        self.materials = PickList()
        self.own = OwnMaterials(partial(self._store, "own_materials"), left)
        self._picks = {
            "points": self.points,
            "cards": self.cards,
            "cases": self.cases,
            "materials": self.materials,
        }
        fields: tuple[tuple[QWidget, str], ...] = (
            (self.purpose, self.tr("Purpose")),
            (self.room, self.tr("Room")),
            (self.tool, self.tr("Method")),
            (self.points, self.tr("Observation points")),
            (self.cards, self.tr("Dialogue cards")),
            (self.cases, self.tr("Cases")),
            (self.materials, self.tr("Materials")),
            (self.own, self.tr("Own things to bring")),
        )
        for field, name in fields:
            if isinstance(field, PickList):
                field.set_name(name)
        self._inside = QWidget()
        self._inside.setLayout(column(*(Named(*each) for each in fields), spacing=10))
        self._inside.hide()
        self.setLayout(column(WrapRow(self.fold), self._inside))
        self.purpose.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 24)
        self._typed_room = Typing(self.room, partial(self._store, "room"), left)
        self._typed_purpose = Typing(self.purpose, partial(self._store, "purpose"), left)
        self.fold.clicked.connect(self._on_fold)
        self.tool.chosen.connect(self._on_tool)
        for pick in self._picks.values():
            pick.chosen.connect(self._on_picked)
        self._word_fold()

    def show_block(self, block: Block, method: Method, wording: Wording) -> None:
        """Show a block; what is being typed in it is not disturbed."""
        self._block = block
        self._typed_purpose.show(block.purpose)
        self._typed_room.show(block.room)
        tools = [(tool.id, wording.title(tool.id)) for tool in method.tools]
        self.tool.show_chosen(tools, (block.tool,) if block.tool else ())
        self.points.show_chosen(
            [(p.id, f"{method.code_of_point(p.id)}  {wording.title(p.id)}") for p in method.points],
            block.points,
        )
        self.cards.show_chosen(
            [
                (c.id, f"{method.code_of_card(c.id)}  {wording.cards.get(c.id, c.id)}")
                for c in method.cards
            ],
            block.cards,
        )
        self.cases.show_chosen([(c.id, wording.title(c.id)) for c in method.cases], block.cases)
        materials = [(id, wording.materials.get(id, id)) for id in method.materials]
        self.materials.show_chosen(materials, block.materials)
        self.own.show_things(block.own_materials)
        self._word_fold()

    def _word_fold(self) -> None:
        is_open = not self._inside.isHidden()
        count = self._fields_in_use()
        words = self.tr("Fewer fields") if is_open else self.tr("More fields")
        if count and not is_open:
            words = filled(self.tr("More fields, %1 in use"), count)
        self.fold.setText(words)
        self.fold.setAccessibleDescription(
            self.tr("Purpose, room, method, points, cards, cases and what to bring")
        )

    def _fields_in_use(self) -> int:
        if (block := self._block) is None:
            return 0
        parts = (block.purpose, block.room, block.tool, block.points, block.cards, block.cases)
        return sum(bool(part) for part in (*parts, block.materials, block.own_materials))

    def _on_fold(self) -> None:
        if not self._inside.isHidden() and not flush(self._inside):
            return
        self._inside.setVisible(self._inside.isHidden())
        self._word_fold()

    def _on_tool(self, ids: tuple[str, ...]) -> None:
        self._store("tool", ids[0] if ids else "", is_typed=False)

    def _on_picked(self, ids: object) -> None:
        name = next(name for name, pick in self._picks.items() if pick is self.sender())
        self._store(name, ids, is_typed=False)


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
        self.setLayout(column(self._box, WrapRow(self.add), spacing=6))
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
            self._rows.append(_Row(len(self._rows), self._change, self._left))
            self._box.addWidget(self._rows[-1])
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
        below = row(self.count, self.per, self._gone)
        below.setStretch(1, 1)
        self.setLayout(column(self.title, below, spacing=4))
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
