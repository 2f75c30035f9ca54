"""A field for free text that is stored while one types."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from .guarded import guarded

COMMIT_AFTER_MS = 600


class NoteEdit(QPlainTextEdit):
    """Signals:
    edited: The text to be stored: 600 ms after the last key, and at once on leaving.
    left: The user left the field; what was typed is one step.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COMMIT_AFTER_MS)
        self._timer.timeout.connect(self.commit)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show the stored text; what is being typed is not disturbed."""
        if text == self._stored:
            return
        self._stored = text
        if text != self.toPlainText():
            self._timer.stop()
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def commit(self) -> None:
        """Tell of typed text that is not stored yet."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._stored:
            self._stored = text
            self.edited.emit(text)

    def _on_text_changed(self) -> None:
        self._timer.start()

    @guarded(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
        self.left.emit()

    @guarded(QSize(200, 90))
    def sizeHint(self) -> QSize:
        return QSize(200, 90)
