"""A labelled field of a form: the label above, the control, what is to be known below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from .basics import restyle, text


class Field(QWidget):
    """`set_words` names the control for the eye and for a screen reader alike."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = text("strong")
        self._help = text("small")
        self._help_words = ""
        self._label.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(control)
        layout.addWidget(self._help)

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
