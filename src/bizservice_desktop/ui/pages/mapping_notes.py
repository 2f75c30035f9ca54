"""What the group notes on a point; two more notes once there are votes."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment import NoteKind, PointRecord
from bizservice_desktop.domain.method import PointId
from bizservice_desktop.services.mapping import noted
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.widgets.notes_row import AFTER_A_VOTE, ALWAYS, NotesRow


class MappingNotes(QWidget):
    """Stores through the desk; `point` says which point the page shows."""

    def __init__(self, desk: Desk, point: Callable[[], PointId]) -> None:
        super().__init__()
        self._desk, self._point = desk, point
        self._always, self._after = NotesRow(ALWAYS), NotesRow(AFTER_A_VOTE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for notes in (self._always, self._after):
            layout.addWidget(notes, stretch=1)
            notes.edited.connect(self._on_edited)
            notes.left.connect(self._on_left)

    def retranslate(self) -> None:
        titles = {
            NoteKind.STRENGTHS: self.tr("Strengths we can show"),
            NoteKind.CHALLENGES: self.tr("Challenges"),
            NoteKind.EVIDENCE: self.tr("Evidence"),
            NoteKind.DISCUSSION: self.tr("What was said"),
            NoteKind.MINORITY: self.tr("Minority view"),
        }
        self._always.set_titles(titles)
        self._after.set_titles(titles)

    def show_record(self, record: PointRecord) -> None:
        has_vote_note = any(kind in record.notes for kind in AFTER_A_VOTE)
        self._after.setVisible(any(record.ballots) or has_vote_note)
        self._always.show_notes(record.notes)
        self._after.show_notes(record.notes)

    def commit(self) -> None:
        self._always.commit()
        self._after.commit()

    def _on_edited(self, kind: NoteKind, note: str) -> None:
        point = self._point()
        self._desk.change_round("note", noted(point, kind, note), merge_key=("note", point, kind))

    def _on_left(self) -> None:
        if self._desk.is_open:
            self._desk.editor.close_step()
