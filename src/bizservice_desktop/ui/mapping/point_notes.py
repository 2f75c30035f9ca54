"""What the group writes down on a point or a pair, a field each, stored as it is typed."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.method.method import PairId, PointId

from ..kit.basics import restyle, row, text
from ..kit.guarded import guarded
from ..kit.typed import Typing
from ..kit.typed_fields import NoteEdit
from ..shell.desk import Desk
from .answer_option import text_height

SOME_LINES, FEW_LINES = 2.2, 1.3
_SPARE = 0.2  # of a line, or the last one would be scrolled
_PAD, _GAP = 7, 2
SIDE = 12
"""The margin left and right of what stands in a field, in pixels."""


class _Lines(NoteEdit):
    """Asks for room for a sentence, and takes what there is."""

    least_lines = SOME_LINES

    @guarded(QSize(120, 40))
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height_of(self.least_lines))

    def height_of(self, lines: float) -> int:
        return round(lines * self.fontMetrics().height())

    @guarded(QSize(120, 40))
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class NoteCard(QFrame):
    """A titled field; `ask` is its question, muted while it is empty. `foot` holds what belongs to
    it.
    """

    def __init__(self, name: str, title: str, ask: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, "kind", "field")
        self.edit = _Lines()
        self.edit.setProperty("kind", "bare")
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(ask)
        self.edit.document().setDocumentMargin(0)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(2)
        self._title = text("strong", wrap=False, content=title)
        self._head = row(self._title, None)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SIDE, _PAD, SIDE, _PAD)
        inside.setSpacing(_GAP)
        inside.addLayout(self._head)
        inside.addWidget(self.edit, stretch=1)
        inside.addLayout(self.foot)

    def set_aside(self, widget: QWidget) -> None:
        """Have something beside the title, at the right; it must not be higher."""
        self._head.addWidget(widget)

    def height_in(self, lines: float) -> int:
        """The least height, in pixels, with so many lines and without the foot."""
        title = self._title.sizeHint().height()
        return 2 * _PAD + 2 + title + 2 * _GAP + self.edit.height_of(lines)

    def lines_in(self, width: int) -> float:
        """How many lines its words take in a card so wide."""
        beside = 2 * SIDE + 2 + self.edit.width() - self.edit.viewport().width()
        words = text_height(self.edit.font(), self.edit.toPlainText(), width - beside)
        return words / self.edit.fontMetrics().height() + _SPARE

    def set_least_lines(self, lines: float) -> None:
        if lines != self.edit.least_lines:
            self.edit.least_lines = lines
            self.edit.updateGeometry()


def wanted(cards: Iterable[NoteCard], width: int, least: float) -> int:
    """What the words of cards so wide need beyond the least lines, in pixels."""
    return sum(
        max(0, card.edit.height_of(card.lines_in(width)) - card.edit.height_of(least))
        for card in cards
    )


def share_lines(cards: Iterable[NoteCard], width: int, least: float, room: int) -> None:
    """Give each card the lines that its words need, as far as `room`, in pixels, goes beyond the
    least.
    """
    for card in cards:
        more = min(wanted([card], width, least), max(0, room))
        room -= more
        card.set_least_lines(least + more / card.edit.fontMetrics().height())


class PointNotes(QObject):
    """The fields of the point shown; `point` says which that is."""

    def __init__(self, desk: Desk, point: Callable[[], PointId], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._point = desk, point
        words = {
            NoteKind.STRENGTHS: (self.tr("Strengths we can show"), self.tr("What do we do well?")),
            NoteKind.CHALLENGES: (self.tr("Challenges"), self.tr("What is hard today?")),
            NoteKind.EVIDENCE: (self.tr("Evidence"), self.tr("What can we show?")),
            NoteKind.DISCUSSION: (self.tr("What was said"), self.tr("Why did we answer so?")),
            NoteKind.MINORITY: (
                self.tr("Minority view"),
                self.tr("Who sees it otherwise?"),
            ),
            NoteKind.TABLES: (self.tr("What the tables wrote on cards"), ""),
        }
        self.cards: Mapping[NoteKind, NoteCard] = {
            kind: NoteCard(f"note.{kind}", title, ask) for kind, (title, ask) in words.items()
        }
        self._typings = {
            kind: Typing(card.edit, partial(self._store, kind), desk.close_step)
            for kind, card in self.cards.items()
        }

    def show_notes(self, notes: Mapping[NoteKind, str]) -> None:
        for kind, typing in self._typings.items():
            typing.show(notes.get(kind, ""))

    def _store(self, kind: NoteKind, note: str) -> bool:
        point = self._point()
        record = self._desk.round.record(point).with_note(kind, note)
        noted = self._desk.round.with_record(point, record)
        return self._desk.put("note", noted, merge_key=("note", point, kind))


class PairNote(QObject):
    """The field of the pair shown; `pair` says which that is."""

    def __init__(self, desk: Desk, pair: Callable[[], PairId], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pair = desk, pair
        title, ask = self.tr("What was said"), self.tr("Where does it work, and where not?")
        self.card = NoteCard("note.pair", title, ask)
        self._typing = Typing(self.card.edit, self._store, desk.close_step)

    def show_note(self, note: str) -> None:
        self._typing.show(note)

    def _store(self, note: str) -> bool:
        pair = self._pair()
        noted = self._desk.round.with_interplay_note(pair, note)
        return self._desk.put("interplay_note", noted, merge_key=("interplay_note", pair))
