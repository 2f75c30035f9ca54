"""How the ordinary view of the mapping stands: question and notes left, answers right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import PointId

from ..kit.basics import card, column, row, scrolled, text
from ..kit.guarded import guarded
from ..kit.typed import Typing
from ..kit.typed_fields import NoteEdit
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from ..shell.desk import Desk
from .choice_panel import ChoicePanel
from .progress_strip import ProgressStrip
from .question_card import QuestionCard

ALWAYS = (NoteKind.STRENGTHS, NoteKind.CHALLENGES, NoteKind.EVIDENCE)
AFTER_A_VOTE = (NoteKind.DISCUSSION, NoteKind.MINORITY)
FROM_TABLES = (NoteKind.TABLES,)
_CHOICES_WIDTH = 330
_WIDE_EM = 30
_HALF_LINES = 11  # of each half, where one stands below the other


class MappingNotes(QWidget):
    """What the group notes on a point; more once there are votes, or answers of tables.

    Stores through the desk; `point` says which point the page shows.
    """

    def __init__(self, desk: Desk, point: Callable[[], PointId]) -> None:
        super().__init__()
        self._desk, self._point = desk, point
        self._fields: dict[NoteKind, Typing] = {}
        titles = {
            NoteKind.STRENGTHS: self.tr("Strengths we can show"),
            NoteKind.CHALLENGES: self.tr("Challenges"),
            NoteKind.EVIDENCE: self.tr("Evidence"),
            NoteKind.DISCUSSION: self.tr("What was said"),
            NoteKind.MINORITY: self.tr("Minority view"),
            NoteKind.TABLES: self.tr("What the tables wrote on cards"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._always, self._after, self._tables = QWidget(), QWidget(), QWidget()
        for beside, kinds in (
            (self._always, ALWAYS),
            (self._after, AFTER_A_VOTE),
            (self._tables, FROM_TABLES),
        ):
            beside.setLayout(row(*(self._note(kind, titles[kind]) for kind in kinds), spacing=16))
            layout.addWidget(beside, stretch=1)

    def show_record(self, record: PointRecord) -> None:
        has_vote_note = any(kind in record.notes for kind in AFTER_A_VOTE)
        self._after.setVisible(any(record.ballots) or has_vote_note)
        self._tables.setVisible(NoteKind.TABLES in record.notes)
        for kind, typing in self._fields.items():
            typing.show(record.notes.get(kind, ""))

    def field(self, kind: NoteKind) -> QWidget:
        """Where the note of a kind is written."""
        return self._fields[kind].field

    def _note(self, kind: NoteKind, title: str) -> QWidget:
        field = NoteEdit()
        field.setProperty("kind", "bare")
        field.setObjectName(f"note.{kind}")
        field.setMinimumHeight(76)
        field.setAccessibleName(title)
        frame, inside = card(margin=16, spacing=6)
        inside.addWidget(text("strong", content=title))
        inside.addWidget(field)
        self._fields[kind] = Typing(field, partial(self._store, kind), self._desk.close_step)
        return frame

    def _store(self, kind: NoteKind, note: str) -> bool:
        point = self._point()
        record = self._desk.round.record(point).with_note(kind, note)
        noted = self._desk.round.with_record(point, record)
        return self._desk.put("note", noted, merge_key=("note", point, kind))


class OrdinaryView(QWidget):
    """Its parts are filled by the page."""

    def __init__(self, notes: MappingNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip()
        self.question = QuestionCard()
        self.notes = notes
        self.choices = ChoicePanel()
        self.order, self.large = WrapLink(), WrapLink()
        self.order.setObjectName("order")
        self.large.setObjectName("large")
        left = QWidget()
        left.setLayout(column(self.question, self.notes, spacing=16))
        self._halves = (scrolled(left), self.choices)
        sides = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        for half, share in zip(self._halves, (58, 42), strict=True):
            self._sides.addWidget(half, stretch=share)
        self.choices.setMinimumWidth(_CHOICES_WIDTH)
        self._scroll = scrolled(sides, margin=0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(2)
        head.addWidget(self.strip)
        head.addWidget(WrapRow(self.order, self.large, spacing=24))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, stretch=1)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        """With very large text the answers stand below the question, and one scrolls to them."""
        is_wide = self.width() >= _WIDE_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        for half in self._halves:
            half.setMinimumHeight(0 if is_wide else _HALF_LINES * self.fontMetrics().height())
        super().resizeEvent(event)
