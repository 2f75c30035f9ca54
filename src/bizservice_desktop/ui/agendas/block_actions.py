"""What can be done with a block, as buttons: the same that keys and dragging do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.agenda.agenda import Whole

from ..kit.basics import button
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action

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
        self._whole: Whole | None = None
        self._buttons = {action: button("link") for action in _ACTIONS.values()}
        for name, action in _ACTIONS.items():
            self._buttons[action].setObjectName(name)
            self._buttons[action].clicked.connect(self._on_clicked)
            self.add(self._buttons[action])
        for action, made in self._buttons.items():
            made.setText(action.words)
            made.setToolTip(action.key_words)
        self._say_whole()

    def allow(self, *, up: bool, down: bool, whole: Whole | None, merge: bool) -> None:
        """`whole` says why the block cannot be split; the button says it, too."""
        allowed = {
            Action.ITEM_UP: up,
            Action.ITEM_DOWN: down,
            Action.SPLIT_ITEM: whole is None,
            Action.MERGE_ITEM: merge,
        }
        for action, is_allowed in allowed.items():
            self._buttons[action].setEnabled(is_allowed)
        self._whole = whole
        self._say_whole()

    def _say_whole(self) -> None:
        made = self._buttons[Action.SPLIT_ITEM]
        words = {
            Whole.BESIDE: self.tr("An item that runs beside another cannot be split."),
            Whole.SHORT: self.tr("An item of one minute cannot be split."),
        }
        why = words[self._whole] if self._whole else ""
        made.setToolTip(why or Action.SPLIT_ITEM.key_words)
        made.setAccessibleDescription(why)

    def _on_clicked(self) -> None:
        self.wanted.emit(_ACTIONS[self.sender().objectName()])
