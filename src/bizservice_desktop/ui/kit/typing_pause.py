"""Stores what is typed: 600 ms after the last key, and at once on leaving the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from .guarded import guarded

COMMIT_AFTER_MS = 600


class TypingPause(QObject):
    """Watches one field. `store` takes the text and says whether it could be kept.

    What could not be kept stays in the field and is tried again; what is being typed is
    never replaced. `left` is called on leaving, after that: the step is over.
    """

    def __init__(
        self,
        field: QLineEdit | QPlainTextEdit,
        store: Callable[[str], bool],
        left: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(field)
        self._field = field
        self._store = store
        self._left = left
        self._pending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COMMIT_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        field.textChanged.connect(self._on_typed)
        field.installEventFilter(self)

    @property
    def text(self) -> str:
        field = self._field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def show(self, text: str) -> None:
        """Show the stored text unless something is being typed."""
        if not self._pending:
            self._set(text)

    def replace(self, text: str) -> None:
        """Show the text even if something was typed: that is given up."""
        self._timer.stop()
        self._pending = False
        self._set(text)

    def flush(self) -> bool:
        """Store what is typed but not stored; False when it could not be kept."""
        self._timer.stop()
        if self._pending:
            self._pending = not self._store(self.text)
        return not self._pending

    def _set(self, text: str) -> None:
        if text == self.text:
            return
        was_blocked = self._field.blockSignals(True)
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)
        self._field.blockSignals(was_blocked)

    def _on_typed(self) -> None:
        self._pending = True
        self._timer.start()

    def _on_pause(self) -> None:
        self.flush()

    @guarded(default=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
            if self._left is not None:
                self._left()
        return False
