"""The programme, and beside it the whole agenda or the chosen block."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QScrollArea, QWidget

from bizservice_desktop.domain.agenda.agenda import (
    MOST_BLOCKS,
    Agenda,
    Block,
    BlockId,
    chain_of,
)
from bizservice_desktop.domain.agenda.grouping import (
    all_joins,
    group_title,
    is_grouped,
    strand_of,
)
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.agenda.splitting import can_merge, can_split
from bizservice_desktop.domain.method.method import BlockKind, Method
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import GAP, button, column, row, text
from ..kit.guarded import guarded
from ..kit.side_panel import SideScroll
from ..kit.typed import StoreField, flush
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Where, actions_of, help_words
from .agenda_list import AgendaList
from .agenda_side import AgendaSide
from .block_editor import BlockEditor, BlockPlace

_NARROW_EM = 34


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of blocks from elsewhere, by id: why they are here, how long they took."""

    reasons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    last_times: Mapping[str, int] = field(default_factory=dict)


class AgendaBoard(QWidget):
    """Two columns that scroll on their own; with little width one above the other.

    The fields of agenda and block are given to the stores as the user wants them; `on_left` is
    called when a field is left.

    Signals:
        closed: The user wants to see the whole agenda.
        add_wanted: A new block is wanted: its BlockKind.
    """

    closed = Signal()
    add_wanted = Signal(str)

    def __init__(
        self, store_agenda: StoreField, store_block: StoreField, on_left: Callable[[], object]
    ) -> None:
        super().__init__()
        self.list = AgendaList()
        self.side = AgendaSide(store_agenda, on_left)
        self.editor = BlockEditor(store_block, on_left)
        self._note = text("muted")
        self._adding = WrapRow()
        for kind, words in (
            (BlockKind.WORK, self.tr("Add an item")),
            (BlockKind.BREAK, self.tr("Add a break")),
            (BlockKind.BUFFER, self.tr("Add a buffer")),
        ):
            add = button("", words)
            add.setObjectName(f"add.{kind}")
            add.clicked.connect(self._on_add)
            self._adding.add(add)
        self._kinds = button("", self.tr("Add another kind"))
        self._kinds.setMenu(QMenu(self))
        self._adding.add(self._kinds)
        self._right = SideScroll(self.side, self.editor)
        left = column(self._note, self.list, self._adding)
        left.setStretch(1, 1)
        self._columns = row(left, self._right, spacing=GAP)
        self._columns.setStretch(0, 1)
        self.setLayout(self._columns)
        self.editor.hide()
        self.list.edit_wanted.connect(self.start_writing)
        self.editor.done.connect(self._on_done)
        self.editor.split.given_up.connect(self.end_split)
        self.list.setAccessibleName(self.tr("Programme"))
        self.list.setAccessibleDescription(help_words(*actions_of(Where.AGENDA_LIST)))

    def flush(self) -> bool:
        """Store what is typed; False when something is not stored."""
        return flush(self)

    def show_agenda(
        self, agenda: Agenda, chosen: str, method: Method, wording: Wording, known: Known
    ) -> None:
        """`chosen` is the id of the block to be edited, or empty."""
        times = schedule(agenda)
        self.list.show_schedule(times, wording)
        self.list.choose(chosen)
        self._show_note(agenda)
        self._show_kinds(wording)
        self.side.show_agenda(agenda, times, method, wording, known.reasons)
        at = next((n for n, slot in enumerate(times.slots) if slot.block.id == chosen), -1)
        if at >= 0:
            id = BlockId(chosen)
            place = BlockPlace(
                is_first=at == 0,
                is_last=at == len(times.slots) - 1,
                can_split=can_split(agenda, id),
                can_merge=can_merge(agenda, id),
                joins=all_joins(agenda, id),
                strand=strand_of(agenda, id) if is_grouped(agenda, id) else None,
                group=group_title(chain_of(agenda, id)),
                reasons=known.reasons.get(chosen, ()),
                last_time=known.last_times.get(chosen),
            )
            self.editor.show_slot(times.slots[at], method, wording, place)
        self.editor.setVisible(at >= 0)
        self.side.setVisible(at < 0)
        self._right.fit()

    def _show_kinds(self, wording: Wording) -> None:
        """The kinds of work that have no button of their own, in the language of the content."""
        menu = self._kinds.menu()
        for kind in (kind for kind in BlockKind if kind.is_work and kind is not BlockKind.WORK):
            entry = menu.findChild(QAction, f"add.{kind}")
            if entry is None:
                entry = menu.addAction("")
                entry.setObjectName(f"add.{kind}")
                entry.triggered.connect(self._on_add)
            entry.setText(wording.caption(f"cap_kind_{kind}"))

    def _show_note(self, agenda: Agenda) -> None:
        if not agenda.blocks:
            note = self.tr("Nothing is on the programme. Add an item to begin.")
        elif not agenda.has_room:
            words = self.tr("%1 items are the most an agenda can have; no other can be added.")
            note = filled(words, MOST_BLOCKS)
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._adding.setEnabled(agenda.has_room)

    def start_writing(self) -> None:
        """Go into the chosen block, wherever the page has scrolled to."""
        self._scroll_to_editor()
        self.editor.start_writing()

    def ask_where_to_split(self, block: Block, wording: Wording) -> None:
        self._scroll_to_editor()
        self.editor.split.ask(block, wording)

    def _scroll_to_editor(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self._right.is_whole:
            above.ensureWidgetVisible(self.editor, 0, above.height() - 80)

    def end_split(self) -> None:
        """The keyboard goes on from the programme."""
        self.editor.split.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        if not self.flush():
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _on_add(self) -> None:
        self.add_wanted.emit(self.sender().objectName().removeprefix("add."))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < _NARROW_EM * em
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.list.set_whole(whole=narrow)
        self._right.set_whole(whole=narrow)
        if narrow:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        else:
            self._right.setFixedWidth(min(20 * em, int(self.width() * 0.42)))
