"""Asks for one name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from .basics import MARGIN, button, row
from .field import Field

_LONGEST = 80


class NameDialog(QDialog):
    """Signals:
    named: The name, on one line and not empty; the dialog is closed.
    """

    named = Signal(str)

    def __init__(self, title: str, label: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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
