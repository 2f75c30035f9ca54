"""What can be done with a block, as buttons, and where it is to be split."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bizservice_desktop.domain.agenda.agenda import Block
from bizservice_desktop.domain.durations import BadBlock, parse_minutes
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import button, column, text
from ..kit.guarded import guarded
from ..kit.typed import only_asks
from ..kit.words import filled
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, action_of

_ACTIONS = {
    "up": Action.ITEM_UP,
    "down": Action.ITEM_DOWN,
    "duplicate": Action.DUPLICATE_ITEM,
    "split": Action.SPLIT_ITEM,
    "merge": Action.MERGE_ITEM,
    "park": Action.PARK_ITEM,
    "remove": Action.REMOVE_ITEM,
}


class BlockActions(WrapRow):
    """Signals:
    wanted: An Action was chosen.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self._buttons = {action: button("link", action.words) for action in _ACTIONS.values()}
        for name, action in _ACTIONS.items():
            row_button = self._buttons[action]
            row_button.setObjectName(name)
            row_button.setToolTip(action.key_words)
            row_button.clicked.connect(self._on_clicked)
            self.add(row_button)

    def allow(self, *, up: bool, down: bool, split: bool, merge: bool) -> None:
        """The button says, too, why the block cannot be split."""
        allowed = {
            Action.ITEM_UP: up,
            Action.ITEM_DOWN: down,
            Action.SPLIT_ITEM: split,
            Action.MERGE_ITEM: merge,
        }
        for action, is_allowed in allowed.items():
            self._buttons[action].setEnabled(is_allowed)
        why = "" if split else self.tr("An item of one minute cannot be split.")
        in_two = self._buttons[Action.SPLIT_ITEM]
        in_two.setToolTip(why or Action.SPLIT_ITEM.key_words)
        in_two.setAccessibleDescription(why)

    def _on_clicked(self) -> None:
        self.wanted.emit(_ACTIONS[self.sender().objectName()])


class BlockSplit(QWidget):
    """Hidden until it is asked for.

    Signals:
        wanted: The block should be split after these minutes.
        given_up: The block stays whole.
    """

    wanted = Signal(int)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._wording: Wording | None = None
        name = text("muted", wrap=False, content=self.tr("First part"))
        self.line = QLineEdit()
        only_asks(self.line)
        self.line.setObjectName("split.first")
        self.line.setMinimumWidth(6 * self.fontMetrics().height())
        self._rest = text("muted", wrap=False)
        self.split = button("primary", self.tr("Split"))
        self.split.setObjectName("split.take")
        self._give_up = button("quiet", Action.CANCEL_SPLIT.words)
        self._give_up.setToolTip(Action.CANCEL_SPLIT.key_words)
        self._wrong = text("danger")
        line = WrapRow(name, self.line, self._rest, self.split, self._give_up)
        self.setLayout(column(line, self._wrong, spacing=6))
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._on_wanted)
        self.split.clicked.connect(self._on_wanted)
        self._give_up.clicked.connect(self.given_up)
        self.hide()
        self.line.setAccessibleName(self.tr("Length of the first part"))

    def ask(self, block: Block, wording: Wording) -> None:
        """Ask after how many minutes; the line is ready to be typed in."""
        self._block, self._wording = block, wording
        self.line.setText(wording.typed_duration(block.minutes // 2))
        self._wrong.hide()
        self._show_rest()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def close_for(self, block: Block) -> None:
        """Stay open only for the block that was asked about, as it was."""
        if block != self._block:
            self._block = None
            self.hide()

    @property
    def complaint(self) -> str:
        return "" if self._wrong.isHidden() else self._wrong.text()

    def _first(self) -> int | None:
        """What is typed, when it leaves something for both parts."""
        try:
            first = parse_minutes(self.line.text())
        except BadBlock:
            return None
        return first if self._block and 0 < first < self._block.minutes else None

    def _show_rest(self) -> None:
        first = self._first()
        if first is None or self._block is None or self._wording is None:
            self._rest.setText("")
            return
        rest = self._wording.duration(self._block.minutes - first)
        self._rest.setText(filled(self.tr("then %1"), rest))

    def _on_edited(self) -> None:
        self._wrong.hide()
        self._show_rest()

    def _on_wanted(self) -> None:
        first = self._first()
        if first is not None:
            self.wanted.emit(first)
        elif self._block is not None and self._wording is not None:
            whole = self._wording.duration(self._block.minutes)
            words = self.tr("The first part must be shorter than the whole item, %1.")
            self._wrong.setText(filled(words, whole))
            self._wrong.show()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action_of(event, Where.SPLIT) is Action.CANCEL_SPLIT:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
