"""What the group notes on a point; more once there are votes, or answers of tables."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import PointId

from ..shell.desk import Desk
from .notes_row import AFTER_A_VOTE, ALWAYS, FROM_TABLES, NotesRow


class MappingNotes(QWidget):
    """Stores through the desk; `point` says which point the page shows."""

    def __init__(self, desk: Desk, point: Callable[[], PointId]) -> None:
        super().__init__()
        self._desk, self._point = desk, point
        self._always, self._after, self._tables = (
            NotesRow(kinds, self._store, desk.close_step)
            for kinds in (ALWAYS, AFTER_A_VOTE, FROM_TABLES)
        )
        self._rows = (self._always, self._after, self._tables)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for notes in self._rows:
            layout.addWidget(notes, stretch=1)
        titles = {
            NoteKind.STRENGTHS: self.tr("Strengths we can show"),
            NoteKind.CHALLENGES: self.tr("Challenges"),
            NoteKind.EVIDENCE: self.tr("Evidence"),
            NoteKind.DISCUSSION: self.tr("What was said"),
            NoteKind.MINORITY: self.tr("Minority view"),
            NoteKind.TABLES: self.tr("What the tables wrote on cards"),
        }
        for notes in self._rows:
            notes.set_titles(titles)

    def show_record(self, record: PointRecord) -> None:
        has_vote_note = any(kind in record.notes for kind in AFTER_A_VOTE)
        self._after.setVisible(any(record.ballots) or has_vote_note)
        self._tables.setVisible(NoteKind.TABLES in record.notes)
        for notes in self._rows:
            notes.show_notes(record.notes)

    def _store(self, kind: NoteKind, note: str) -> bool:
        point = self._point()
        record = self._desk.round.record(point).with_note(kind, note)
        noted = self._desk.round.with_record(point, record)
        return self._desk.put("note", noted, merge_key=("note", point, kind))
