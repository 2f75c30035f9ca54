"""Notes of a point, side by side."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind

from ..kit.basics import card, text
from ..kit.note_edit import NoteEdit

ALWAYS = (NoteKind.STRENGTHS, NoteKind.CHALLENGES, NoteKind.EVIDENCE)
AFTER_A_VOTE = (NoteKind.DISCUSSION, NoteKind.MINORITY)
FROM_TABLES = (NoteKind.TABLES,)


class NotesRow(QWidget):
    """Signals:
    edited: A note to be stored: its NoteKind, its text.
    left: The user left a field.
    """

    edited = Signal(object, str)
    left = Signal()

    def __init__(self, kinds: Sequence[NoteKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[NoteKind, QLabel] = {}
        self._fields: dict[NoteKind, NoteEdit] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for kind in kinds:
            frame, inside = card(margin=16, spacing=6)
            title = text("strong")
            field = NoteEdit()
            field.setProperty("kind", "bare")
            field.setObjectName(f"note.{kind}")
            field.setMinimumHeight(76)
            field.edited.connect(self._on_edited)
            field.left.connect(self.left)
            inside.addWidget(title)
            inside.addWidget(field)
            layout.addWidget(frame)
            self._titles[kind], self._fields[kind] = title, field

    def set_titles(self, titles: Mapping[NoteKind, str]) -> None:
        """`titles` may name kinds of other rows, too."""
        for kind, label in self._titles.items():
            label.setText(titles[kind])
            self._fields[kind].setAccessibleName(titles[kind])

    def show_notes(self, notes: Mapping[NoteKind, str]) -> None:
        for kind, field in self._fields.items():
            field.show_text(notes.get(kind, ""))

    def commit(self) -> None:
        for field in self._fields.values():
            field.commit()

    def _on_edited(self, note: str) -> None:
        for kind, field in self._fields.items():
            if field is self.sender():
                self.edited.emit(kind, note)
