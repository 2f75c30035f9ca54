"""Where a block stands to the one above it, and the group that goes through it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.agenda.agenda import Block, Strand
from bizservice_desktop.domain.agenda.grouping import Joins, joins_of

from ..kit.basics import column
from ..kit.field_form import Named
from ..kit.typed import StoreField, Typing
from ..kit.typed_fields import Choice


class BlockGroup(QWidget):
    """Gives `store` each field as the user wants it; `left` follows when a field is left.

    The fields are `joins` (a Joins), `strand` and `strand_room` of the group that the block is
    one of, and `group`, the title of all groups at the same time.
    """

    def __init__(self, store: StoreField, left: Callable[[], object]) -> None:
        super().__init__()
        self._store = store
        self.joins = Choice()
        self.joins.setObjectName("joins")
        self.name, self.room, self.title = QLineEdit(), QLineEdit(), QLineEdit()
        self._named_joins = Named(self.joins, self.tr("Place in the programme"))
        self._fields = QWidget()
        self._fields.setLayout(
            column(
                Named(self.name, self.tr("Name of this group")),
                Named(self.room, self.tr("Room of this group")),
                Named(self.title, self.tr("Title of all groups at the same time")),
                spacing=10,
            )
        )
        self.setLayout(column(self._named_joins, self._fields, spacing=10))
        self._typing = {
            "strand": Typing(self.name, partial(store, "strand"), left),
            "strand_room": Typing(self.room, partial(store, "strand_room"), left),
            "group": Typing(self.title, partial(store, "group"), left),
        }
        self.joins.activated.connect(self._on_joins)

    def show_group(
        self, block: Block, strand: Strand | None, title: str, joins: tuple[Joins, ...]
    ) -> None:
        """Show the strand a block is in, None for none; `joins` are the places it may take, its
        own among them."""
        words = {
            Joins.AFTER: self.tr("After everything above"),
            Joins.BESIDE: self.tr("At the same time, a group of its own"),
            Joins.FOLLOWS: self.tr("Next in the group above"),
        }
        choices = tuple((each.value, words[each]) for each in Joins if each in joins)
        self.joins.show_choices(choices, joins_of(block))
        self._named_joins.setVisible(len(joins) > 1)
        self._fields.setVisible(strand is not None)
        if strand is not None:
            for name, value in (("strand", strand.name), ("strand_room", strand.room)):
                self._typing[name].show(value)
            self._typing["group"].show(title)

    def _on_joins(self) -> None:
        self._store("joins", Joins(self.joins.currentData()), is_typed=False)
