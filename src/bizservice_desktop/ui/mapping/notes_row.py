"""Notes of a point, side by side."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind

from ..kit.basics import card, text
from ..kit.typed import Typing
from ..kit.typed_fields import NoteEdit

ALWAYS = (NoteKind.STRENGTHS, NoteKind.CHALLENGES, NoteKind.EVIDENCE)
AFTER_A_VOTE = (NoteKind.DISCUSSION, NoteKind.MINORITY)
FROM_TABLES = (NoteKind.TABLES,)


class NotesRow(QWidget):
    """`store` takes a kind and a note, and says whether it is stored; `left` follows when a
    field is left."""

    def __init__(
        self,
        kinds: Sequence[NoteKind],
        store: Callable[[NoteKind, str], bool],
        left: Callable[[], object],
    ) -> None:
        super().__init__()
        self._titles: dict[NoteKind, QLabel] = {}
        self._fields: dict[NoteKind, Typing] = {}
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
            inside.addWidget(title)
            inside.addWidget(field)
            layout.addWidget(frame)
            self._titles[kind] = title
            self._fields[kind] = Typing(field, partial(store, kind), left)

    def set_titles(self, titles: Mapping[NoteKind, str]) -> None:
        """`titles` may name kinds of other rows, too."""
        for kind, label in self._titles.items():
            label.setText(titles[kind])
            self._fields[kind].field.setAccessibleName(titles[kind])

    def show_notes(self, notes: Mapping[NoteKind, str]) -> None:
        for kind, typing in self._fields.items():
            typing.show(notes.get(kind, ""))
