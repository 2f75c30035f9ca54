"""What can be done with a block, as buttons: the same that keys and dragging do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from .agenda_list import BlockAction
from .basics import button
from .wrap_row import WrapRow


class BlockActions(WrapRow):
    """Signals:
    wanted: A BlockAction was chosen.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
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
            BlockAction.SPLIT: (self.tr("Split in two"), self.tr("S")),
            BlockAction.MERGE: (self.tr("Merge with the next"), self.tr("M")),
            BlockAction.PARK: (self.tr("Park"), self.tr("P")),
            BlockAction.REMOVE: (self.tr("Remove"), self.tr("Delete")),
        }
        for action, made in self._buttons.items():
            made.setText(words[action][0])
            made.setToolTip(words[action][1])

    def allow(self, *, up: bool, down: bool, split: bool, merge: bool) -> None:
        allowed = {
            BlockAction.UP: up,
            BlockAction.DOWN: down,
            BlockAction.SPLIT: split,
            BlockAction.MERGE: merge,
        }
        for action, is_allowed in allowed.items():
            self._buttons[action].setEnabled(is_allowed)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.sender().objectName())
