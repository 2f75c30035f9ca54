"""The one way to open a dialog, and two that any page may ask for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from .basics import MARGIN, button, card, row, scrolled, text
from .field import Field

_LONGEST = 80


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog over its window and return at once; it is deleted when it is left.

    What it finds out it tells by signals: nobody asks it afterwards.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class NameDialog(QDialog):
    """Signals:
    named: The name, on one line and not empty; the dialog is closed.
    """

    named = Signal(str)

    def __init__(self, title: str, label: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.edit = QLineEdit(name)
        self.edit.setMaxLength(_LONGEST)
        self.edit.selectAll()
        field = Field(self.edit)
        field.set_words(label)
        self.keep, self.cancel = button("primary", self.tr("Keep")), button("", self.tr("Cancel"))
        self.keep.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(field)
        layout.addLayout(row(None, self.cancel, self.keep))
        self.setMinimumWidth(self.fontMetrics().height() * 22)
        self.edit.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.reject)
        self._on_typed()

    @property
    def name(self) -> str:
        return " ".join(self.edit.text().split())

    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.name))

    def _on_keep(self) -> None:
        self.named.emit(self.name)
        self.accept()


class ReadingDialog(QDialog):
    """Entries of (heading, paragraphs), one card each."""

    def __init__(
        self,
        title: str,
        entries: Sequence[tuple[str, Sequence[str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 640)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for heading, paragraphs in entries:
            frame, inside = card()
            inside.addWidget(text("heading", content=heading))
            for paragraph in paragraphs:
                if paragraph:
                    inside.addWidget(text(content=paragraph))
            column.addWidget(frame)
        column.addStretch(1)
        close = button("primary", self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 16)
        layout.addWidget(scrolled(content))
        buttons = row(None, close)
        buttons.setContentsMargins(24, 0, 24, 0)
        layout.addLayout(buttons)
