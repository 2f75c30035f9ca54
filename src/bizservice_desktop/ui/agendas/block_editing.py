"""What is done to the agenda that is shown: its blocks chosen, written, moved."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    Block,
    BlockId,
)
from bizservice_desktop.domain.agenda.drafting import (
    duplicate,
    new_block,
    new_block_id,
    with_kind,
)
from bizservice_desktop.domain.agenda.grouping import (
    Joins,
    Side,
    is_grouped,
    with_group_title,
    with_joined,
    with_put,
    with_stepped,
    with_strand_name,
    with_strand_room,
    with_toggled,
)
from bizservice_desktop.domain.agenda.running import took_last_time
from bizservice_desktop.domain.agenda.splitting import (
    can_merge,
    can_split,
    with_merged,
    with_split,
)
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.services.phrases import reason_words

from ..shell.actions import Action
from ..shell.desk import Desk
from .agenda_board import AgendaBoard, Known

_OF_GROUPS: dict[str, Callable[[Agenda, BlockId, Any], Agenda]] = {
    "joins": with_joined,
    "strand": with_strand_name,
    "strand_room": with_strand_room,
    "group": with_group_title,
}
"""How the fields are stored that are of a group, not of the block they are written at."""
_STEPS: dict[Action, tuple[str, Callable[[Agenda, BlockId], Agenda]]] = {
    Action.ITEM_UP: ("block_move", partial(with_stepped, by=-1)),
    Action.ITEM_DOWN: ("block_move", partial(with_stepped, by=1)),
    Action.GROUP_ITEM: ("block_group", partial(with_toggled, joins=Joins.BESIDE)),
    Action.FOLLOW_ITEM: ("block_group", partial(with_toggled, joins=Joins.FOLLOWS)),
}
"""What changes the place of the chosen block: the step's name, and the step."""


class BlockEditing(QObject):
    """Turns what the board says into steps of the desk.

    Signals:
        moved_on: Another block was chosen, so the board is to be shown again.
    """

    moved_on = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        board = AgendaBoard(self._store_agenda, self._store_block, desk.close_step)
        self.board = board
        self._agenda: Agenda | None = None
        self._chosen = BlockId("")
        board.list.chosen.connect(self._choose)
        board.closed.connect(self._on_closed)
        board.add_wanted.connect(self._on_add)
        board.list.action_wanted.connect(self._on_action)
        board.list.dropped.connect(self._on_dropped)
        board.list.put.connect(self._on_put)
        board.editor.action_row.wanted.connect(self._on_action)
        board.editor.split.wanted.connect(self._on_split)
        board.side.parked.put_back.connect(self._on_put_back)

    def show(self, agenda: Agenda | None) -> None:
        """Show the agenda as it is now; a chosen block that is gone is no longer chosen."""
        self._agenda = agenda
        if agenda is None or self._chosen not in {block.id for block in agenda.blocks}:
            self._chosen = BlockId("")
        if agenda is not None:
            desk = self._desk
            self.board.show_agenda(
                agenda, self._chosen, desk.method, desk.wording, self._known(agenda)
            )

    def _known(self, agenda: Agenda) -> Known:
        desk = self._desk
        blocks = (*agenda.blocks, *agenda.parked)
        reasons = {
            str(block.id): reason_words(block, desk.method, desk.wording, desk.check)
            for block in blocks
            if block.reason
        }
        last_times = {
            str(block.id): minutes
            for block in blocks
            if (minutes := took_last_time(desk.workspace.planned, agenda, block)) is not None
        }
        return Known(reasons, last_times)

    @property
    def chosen(self) -> Block | None:
        """The block that is written on, None when none is."""
        blocks = self._agenda.blocks if self._agenda else ()
        return next((block for block in blocks if block.id == self._chosen), None)

    def choose_none(self) -> None:
        self._chosen = BlockId("")

    def _choose(self, id: str) -> None:
        """Write on another block, with an empty id on none, once what is typed is stored."""
        if self.board.flush():
            self._chosen = BlockId(id)
        self.moved_on.emit()

    def _on_closed(self) -> None:
        self._choose("")

    @property
    def _stored(self) -> Agenda | None:
        """The agenda as it is now, also while the page is not seen."""
        found = self._agenda and self._desk.workspace.find(self._agenda)
        return found if isinstance(found, Agenda) else None

    def _store_agenda(self, field: str, value: object, *, is_typed: bool = True) -> bool:
        if (agenda := self._stored) is None:
            return False
        changed = replace(agenda, **{field: value})  # type: ignore[arg-type]
        key = (agenda.id, field) if is_typed else None
        return self._desk.put("agenda_change", changed, merge_key=key)

    def _store_block(self, field: str, value: object, *, is_typed: bool = True) -> bool:
        agenda = self._stored
        if agenda is None or self._chosen not in {block.id for block in agenda.blocks}:
            return False
        key = (self._chosen, field) if is_typed else None
        if field in _OF_GROUPS:
            changed = _OF_GROUPS[field](agenda, self._chosen, value)
            return self._desk.put("block_group", changed, merge_key=key)
        block = agenda.block(self._chosen)
        if isinstance(value, BlockKind):
            block = with_kind(block, value)
        else:
            block = replace(block, **{field: value})  # type: ignore[arg-type]
        return self._desk.put("block_change", agenda.with_block(block), merge_key=key)

    def _on_add(self, kind: str) -> None:
        if not self.board.flush() or self._agenda is None:
            return
        block = new_block(BlockKind(kind), self._desk.wording)
        if block.kind.is_work and self.chosen and is_grouped(self._agenda, self._chosen):
            block = replace(block, follows=True)  # breaks and buffers are for all
        if self._insert(self._agenda, block):
            self.board.start_writing()

    def _insert(self, agenda: Agenda, block: Block) -> bool:
        """After the chosen block, or last; the new one is chosen."""
        if not agenda.has_room:
            return False
        after, self._chosen = self._chosen, block.id
        return self._desk.put("block_add", agenda.with_added(block, after), block.title)

    def _on_action(self, action: Action) -> None:
        is_stored = self.board.flush()
        agenda, id, block = self._agenda, self._chosen, self.chosen
        if agenda is None or block is None or not is_stored:
            return
        if action in _STEPS:
            name, step = _STEPS[action]
            self._desk.put(name, step(agenda, id))
            return
        place = agenda.blocks.index(block)
        match action:
            case Action.DUPLICATE_ITEM:
                self._insert(agenda, duplicate(block))
            case Action.SPLIT_ITEM if can_split(agenda, id):
                self.board.ask_where_to_split(block, self._desk.wording)
            case Action.MERGE_ITEM if can_merge(agenda, id):
                self._desk.put("block_merge", with_merged(agenda, id))
            case Action.PARK_ITEM:
                self._take_off("block_park", agenda.with_parked(id), place)
            case Action.REMOVE_ITEM:
                self._take_off("block_remove", agenda.without_block(id), place)

    def _on_split(self, first: int) -> None:
        is_stored = self.board.flush()
        agenda, id = self._agenda, self._chosen
        if agenda is None or not id or not is_stored:
            return
        if not can_split(agenda, id) or not agenda.has_room:
            return
        self.board.end_split()
        if first < agenda.block(id).minutes:
            self._desk.put("block_split", with_split(agenda, id, new_block_id(), first))

    def _take_off(self, name: str, agenda: Agenda, place: int) -> None:
        """The keyboard goes on from the block that follows."""
        if self._desk.put(name, agenda):
            self.board.list.stand_at(min(place, len(agenda.blocks) - 1))

    def _on_dropped(self, id: str, place: int) -> None:
        if self.board.flush() and self._agenda is not None:
            self._desk.put("block_move", self._agenda.with_moved(BlockId(id), place))

    def _on_put(self, id: str, target: str, side: Side) -> None:
        if self.board.flush() and self._agenda is not None:
            changed = with_put(self._agenda, BlockId(id), BlockId(target), side)
            self._desk.put("block_move", changed)

    def _on_put_back(self, id: str) -> None:
        if self.board.flush() and self._agenda is not None:
            last = len(self._agenda.blocks)
            self._desk.put("block_put_back", self._agenda.with_moved(BlockId(id), last))
