"""What was said, as the room may read it: when its field is left, not letter by letter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ..kit.guarded import guarded


class Said(QObject):
    """Holds back what is written in a field while somebody writes there.

    Signals:
        left: The field was left, and what stood in it is stored.
    """

    left = Signal()
    _gone = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._about = self._words = ""
        self._gone.connect(self.left, Qt.ConnectionType.QueuedConnection)  # it is stored first
        field.installEventFilter(self)

    def of(self, about: str, stored: str) -> str:
        """What is stored about a point, or what was when somebody began to write about it."""
        if not self._field.hasFocus() or about != self._about:
            self._about, self._words = about, stored
        return self._words

    @guarded(default=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._gone.emit()
        return False
