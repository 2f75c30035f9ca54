"""The rarer things of a block, folded until they are wanted."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button
from ..kit.field_form import Named
from ..kit.live import Live
from ..kit.note_edit import NoteEdit
from ..kit.pick_list import PickList
from ..kit.typed_fields import TypedLine
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from .own_materials import OwnMaterials


class BlockMore(Live, QWidget):
    """Purpose, room, method, points, cards, cases and what to bring.

    Signals:
        changed: The block as the user wants it: the Block, and the field when it was typed.
        left: The user left a field; what was typed there is one step.
    """

    changed = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self.fold = button("link")
        self.fold.setObjectName("more")
        self.room = TypedLine()
        self.purpose = NoteEdit()
        self.tool = PickList(single=True)
        self.points, self.cards, self.cases = PickList(), PickList(), PickList()
        self.materials = PickList()
        self.own = OwnMaterials()
        self._picks = {
            "points": self.points,
            "cards": self.cards,
            "cases": self.cases,
            "materials": self.materials,
        }
        fields: dict[str, QWidget] = {
            "purpose": self.purpose,
            "room": self.room,
            "tool": self.tool,
            **self._picks,
            "own": self.own,
        }
        self._named = {name: Named(field) for name, field in fields.items()}
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        for each in self._named.values():
            inside.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(WrapRow(self.fold))
        layout.addWidget(self._inside)
        self._inside.hide()
        self.purpose.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 24)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.fold.clicked.connect(self._on_fold)
        self.room.typed.connect(self._on_room)
        self.room.left.connect(self.left)
        self.purpose.edited.connect(self._on_purpose)
        self.purpose.left.connect(self.left)
        self.tool.chosen.connect(self._on_tool)
        self.points.chosen.connect(self._on_points)
        self.cards.chosen.connect(self._on_cards)
        self.cases.chosen.connect(self._on_cases)
        self.materials.chosen.connect(self._on_materials)
        self.own.changed.connect(self._on_own)
        self.own.left.connect(self.left)

    def retranslate(self) -> None:
        names = {
            "purpose": self.tr("Purpose"),
            "room": self.tr("Room"),
            "tool": self.tr("Method"),
            "points": self.tr("Observation points"),
            "cards": self.tr("Dialogue cards"),
            "cases": self.tr("Cases"),
            "materials": self.tr("Materials"),
            "own": self.tr("Own things to bring"),
        }
        for name, named in self._named.items():
            named.set_name(names[name])
        self.tool.set_name(names["tool"])
        for name, pick in self._picks.items():
            pick.set_name(names[name])
        self._word_fold()

    def show_block(self, block: Block, method: Method, wording: Wording) -> None:
        """Show a block; what is being typed in it is not disturbed."""
        if self._block is None or self._block.id != block.id:
            self.flush()
        self._block = block
        self.purpose.show_text(block.purpose)
        self.room.show_value(block.room)
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

    def flush(self) -> None:
        """Tell of what is typed and not told yet."""
        self.room.flush()
        self.purpose.commit()
        self.own.flush()

    def _word_fold(self) -> None:
        is_open = not self._inside.isHidden()
        count = self._filled()
        words = self.tr("Fewer fields") if is_open else self.tr("More fields")
        if count and not is_open:
            words = filled(self.tr("More fields, %1 in use"), count)
        self.fold.setText(words)
        self.fold.setAccessibleDescription(
            self.tr("Purpose, room, method, points, cards, cases and what to bring")
        )

    def _filled(self) -> int:
        if (block := self._block) is None:
            return 0
        parts = (block.purpose, block.room, block.tool, block.points, block.cards, block.cases)
        return sum(bool(part) for part in (*parts, block.materials, block.own_materials))

    def _change(self, field: str, **values: object) -> None:
        if self._block is not None:
            self.changed.emit(replace(self._block, **values), field)  # type: ignore[arg-type]

    def _on_fold(self) -> None:
        if not self._inside.isHidden():
            self.flush()
        self._inside.setVisible(self._inside.isHidden())
        self._word_fold()

    def _on_room(self, typed: str) -> None:
        self._change("room", room=typed)

    def _on_purpose(self, typed: str) -> None:
        self._change("purpose", purpose=typed)

    def _on_tool(self, ids: tuple[str, ...]) -> None:
        self._change("", tool=ids[0] if ids else "")

    def _on_points(self, ids: object) -> None:
        self._change("", points=ids)

    def _on_cards(self, ids: object) -> None:
        self._change("", cards=ids)

    def _on_cases(self, ids: object) -> None:
        self._change("", cases=ids)

    def _on_materials(self, ids: object) -> None:
        self._change("", materials=ids)

    def _on_own(self, things: object) -> None:
        self._change("own_materials", own_materials=things)
