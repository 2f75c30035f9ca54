"""A labelled field of a form: the label, the control, and what is to be known of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from .basics import column, restyle, text
from .guarded import guarded

_BESIDE_LINES = 24
_CONTROL_LINES = 12
_NO_LIMIT = 16_777_215  # Qt's largest width


class Field(QWidget):
    """`set_words` names the control for the eye and for a screen reader alike.

    With `beside` the control stands at the right of its label where there is room.
    """

    def __init__(
        self, control: QWidget, *, beside: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._may_be_beside = beside
        self._label = text("strong")
        self._help = text("small")
        self._help_words = ""
        self._label.setBuddy(control)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        if beside:
            self._layout.addLayout(column(self._label, self._help, spacing=2), stretch=1)
            self._layout.addWidget(control)
        else:
            for part in (self._label, control, self._help):
                self._layout.addWidget(part)

    @property
    def note(self) -> str:
        """What stands below the control; empty when nothing does."""
        return "" if self._help.isHidden() else self._help.text()

    def set_words(self, label: str, help: str = "") -> None:
        self._label.setText(label)
        self._help_words = help
        self.control.setAccessibleName(label)
        self.clear_fault()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the value, in place of the help."""
        restyle(self._help, "role", "danger")
        self._show_help(sentence)

    def clear_fault(self) -> None:
        restyle(self._help, "role", "small")
        self._show_help(self._help_words)

    def _show_help(self, words: str) -> None:
        self._help.setText(words)
        self._help.setVisible(bool(words))
        self.control.setAccessibleDescription(words)

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        is_beside = self._may_be_beside and self.width() >= line * _BESIDE_LINES
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._layout.setSpacing(16 if is_beside else 4)
        self.control.setMaximumWidth(line * _CONTROL_LINES if is_beside else _NO_LIMIT)
        self.control.setMinimumWidth(line * _CONTROL_LINES if is_beside else 0)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._may_be_beside:
            self._fit()
