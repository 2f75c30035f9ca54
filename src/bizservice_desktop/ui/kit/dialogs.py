"""The one way to open a dialog, and two that any page may ask for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from bizservice_desktop.services.drafts import Drafts

from .basics import MARGIN, button, card, row, scrolled, text
from .draft import DraftDialog
from .field import Field

_LONGEST = 80
_RESIZED = Qt.WidgetAttribute.WA_Resized
_SHARE = 0.94  # of the screen; the rest is for the frame around a dialog


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog over its window and return at once; it is deleted when it is left.

    What it finds out it tells by signals: nobody asks it afterwards.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _keep_on_screen(dialog)
    dialog.open()


def _keep_on_screen(dialog: QDialog) -> None:
    """With very large text a dialog may need more than the screen has: then it is scrolled."""
    room = dialog.screen().availableGeometry().size() * _SHARE
    if (parent := dialog.parentWidget()) is not None:
        room = room.expandedTo(parent.window().size())
    for each in (dialog, *dialog.findChildren(QWidget)):
        each.ensurePolished()  # else it is measured in type it will not have
    inside = dialog.layout()
    if inside is None:
        return
    dialog.setMinimumWidth(min(dialog.minimumWidth(), room.width()))
    least = inside.totalMinimumSize()
    width = dialog.width() if dialog.testAttribute(_RESIZED) else dialog.sizeHint().width()
    width = min(max(width, least.width(), dialog.minimumWidth()), room.width())
    needed = max(least.height(), inside.totalMinimumHeightForWidth(width))
    if least.width() <= room.width() and needed <= room.height():
        wanted = dialog.height() if dialog.testAttribute(_RESIZED) else dialog.sizeHint().height()
        dialog.resize(QSize(width, max(needed, wanted)).boundedTo(room))
        return
    content = QWidget()
    content.setLayout(inside)
    area = scrolled(content, margin=0)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    outside = QVBoxLayout(dialog)
    outside.setContentsMargins(0, 0, 0, 0)
    outside.addWidget(area)
    dialog.setMinimumSize(0, 0)
    bar = area.verticalScrollBar().sizeHint().width()
    dialog.resize(QSize(max(width, least.width() + bar), needed).boundedTo(room))


class NameDialog(DraftDialog):
    """Gives `store` a name, on one line and not empty; it closes when that is stored."""

    def __init__(
        self,
        title: str,
        label: str,
        name: str,
        store: Callable[[str], bool],
        drafts: Drafts,
        form: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(title)
        self.edit = QLineEdit(name)
        self.edit.setMaxLength(_LONGEST)
        self.edit.selectAll()
        self._field = field = Field(self.edit)
        field.set_words(label)
        self.keep, self.cancel = button("primary", self.tr("Keep")), button("", self.tr("Cancel"))
        self.keep.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(self.note)
        layout.addWidget(field)
        layout.addLayout(row(None, self.cancel, self.keep))
        self.setMinimumWidth(self.fontMetrics().height() * 22)
        self.edit.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.give_up)
        self.keep_drafts(drafts, {"name": self.edit})
        self.begin(form)
        self._on_typed()

    @property
    def name(self) -> str:
        return " ".join(self.edit.text().split())

    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.name))

    def _on_keep(self) -> None:
        if self._store(self.name):
            self.accept()
        else:
            self._field.show_fault(
                self.tr("It could not be saved. The reason stands in the main window.")
            )


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
