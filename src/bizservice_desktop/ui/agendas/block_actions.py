"""What can be done with a block, as buttons: the same that keys and dragging do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.agenda.reshaping import Whole

from ..kit.basics import button
from ..kit.live import Live
from ..kit.wrap_row import WrapRow
from .agenda_list import BlockAction


class BlockActions(Live, WrapRow):
    """Signals:
    wanted: A BlockAction was chosen.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self._whole: Whole | None = None
        self._buttons = {action: button("link") for action in BlockAction}
        for action, made in self._buttons.items():
            made.setObjectName(action)
            made.clicked.connect(self._on_clicked)
            self.add(made)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            BlockAction.UP: (self.tr("Move up"), self.tr("Alt+Up")),
            BlockAction.DOWN: (self.tr("Move down"), self.tr("Alt+Down")),
            BlockAction.DUPLICATE: (self.tr("Duplicate"), self.tr("Ctrl+D")),
            BlockAction.SPLIT: (self.tr("Split in two"), self.tr("D")),
            BlockAction.MERGE: (self.tr("Merge with the next"), self.tr("M")),
            BlockAction.PARK: (self.tr("Park"), self.tr("P")),
            BlockAction.REMOVE: (self.tr("Remove"), self.tr("Delete")),
        }
        for action, made in self._buttons.items():
            made.setText(words[action][0])
            made.setToolTip(words[action][1])
        self._say_whole()

    def allow(self, *, up: bool, down: bool, whole: Whole | None, merge: bool) -> None:
        """`whole` says why the block cannot be split; the button says it, too."""
        allowed = {
            BlockAction.UP: up,
            BlockAction.DOWN: down,
            BlockAction.SPLIT: whole is None,
            BlockAction.MERGE: merge,
        }
        for action, is_allowed in allowed.items():
            self._buttons[action].setEnabled(is_allowed)
        self._whole = whole
        self._say_whole()

    def _say_whole(self) -> None:
        made = self._buttons[BlockAction.SPLIT]
        words = {
            Whole.BESIDE: self.tr("An item that runs beside another cannot be split."),
            Whole.SHORT: self.tr("An item of one minute cannot be split."),
        }
        why = words[self._whole] if self._whole else ""
        made.setToolTip(why or self.tr("D"))
        made.setAccessibleDescription(why)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.sender().objectName())
