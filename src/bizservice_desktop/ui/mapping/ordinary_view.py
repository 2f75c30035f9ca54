"""How the ordinary view of the mapping stands: left the matter, right the room, one screenful."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from bizservice_desktop.domain.assessment.round import NoteKind

from ..kit.basics import scrolled
from ..kit.guarded import guarded
from .choice_panel import FOLDS, ChoicePanel
from .guidance_card import GuidanceCard
from .point_initiatives import PointInitiatives
from .point_notes import (
    FEW_LINES,
    SIDE,
    SOME_LINES,
    NoteCard,
    PairNote,
    PointNotes,
    share_lines,
    wanted,
)
from .progress_strip import ProgressStrip
from .question_card import QuestionCard

_MARGINS = {True: (24, 14, 24, 16), False: (16, 10, 16, 12)}  # by whether it is wide
_WIDE = 56  # heights of a line: margins are wide, notes stand two by two
_BESIDE = 30  # with less one side stands below the other
_RIGHT_SHARE, _LEAST_RIGHT = 0.42, 20  # of the width; heights of a line
_GAPS = {True: 10, False: 8}
_LEAST_GUIDANCE = 4  # lines of it that are seen when it was opened in little room


@dataclass(frozen=True, slots=True)
class _Fold:
    """What the left side shows; each fold shows less than the one before."""

    are_initiatives_short: bool
    shows_why: bool
    role: str  # the type of the question
    lines: float = SOME_LINES  # of each note, at least


_FOLDS = (
    _Fold(False, True, "question"),
    _Fold(True, True, "question"),
    _Fold(True, False, "question"),
    _Fold(True, False, "title"),
    _Fold(True, False, "heading"),
    _Fold(True, False, "heading", FEW_LINES),
)
_SCROLLED = _Fold(False, True, "title")
_SCROLLED_ROOM = FOLDS[1]  # where one scrolls all the same, notes keep their lines


class OrdinaryView(QWidget):
    """Its parts are filled by the page, which calls `fit` when it has.

    Nothing is scrolled while the text has its usual size: what helps folds, what the group says
    never does. `pages.md` of the design says what folds first.
    """

    def __init__(
        self, notes: PointNotes, pair_note: PairNote, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.strip = ProgressStrip()
        self.question = QuestionCard()
        self.guidance = GuidanceCard()
        self.initiatives = PointInitiatives()
        self._cards, self._pair_card = notes.cards, pair_note.card
        self._cards[NoteKind.TABLES].setParent(self)
        self._cards[NoteKind.CHALLENGES].foot.addWidget(self.initiatives)
        self.choices = ChoicePanel(
            [self._cards[NoteKind.DISCUSSION], self._cards[NoteKind.MINORITY]]
        )
        self._guidance_wanted: bool | None = None
        self._is_wide: bool | None = None
        self._has_tables = False
        self._grid = QGridLayout()
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.addWidget(self.question)
        self._left_column.addWidget(self.guidance)
        self._left_column.addLayout(self._grid, stretch=1)
        self._left_column.addWidget(self._pair_card, stretch=1)
        sides = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, sides)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(self._left, stretch=1)
        self._sides.addWidget(self.choices)
        self._scroll = scrolled(sides, margin=0)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.strip)
        self._layout.addWidget(self._scroll, stretch=1)
        self.guidance.fold_wanted.connect(self.turn_guidance)

    def show_point(self, *, has_tables: bool) -> None:
        """Have the fields of a point; that of the tables only with something in it."""
        self._show_fields(is_pair=False)
        self._cards[NoteKind.TABLES].setVisible(has_tables)
        self._arrange(is_wide=bool(self._is_wide), has_tables=has_tables)

    def show_pair(self) -> None:
        self._show_fields(is_pair=True)

    def turn_guidance(self) -> None:
        """Open it or fold it; it stays so for the other questions, too."""
        self._guidance_wanted = not self.guidance.is_open
        self.fit()

    def fit(self) -> None:
        """Show as much as there is room for."""
        line = self.fontMetrics().height()
        self._arrange(is_wide=self.width() >= _WIDE * line, has_tables=self._has_tables)
        margins = self._layout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        is_beside = width >= _BESIDE * line
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        right = max(round(_RIGHT_SHARE * width), min(_LEAST_RIGHT * line, width // 2))
        left = width - right - self._sides.spacing()
        if not is_beside:
            left = right = width - self._scroll.verticalScrollBar().sizeHint().width()
        self.choices.setFixedWidth(right)
        self.question.arrange(left)
        self.guidance.arrange(left)
        self.choices.fit_buttons(right)
        for has_titles in (True, False):
            taken = self.strip.height_with(titles=has_titles) + self._layout.spacing()
            height = self.height() - margins.top() - margins.bottom() - taken
            room = next(
                (f for f in FOLDS if self.choices.height_in(right, f) <= height), _SCROLLED_ROOM
            )
            fold = self._fold(left, height)
            if room is FOLDS[0] and fold.shows_why:
                break
        self.strip.set_titles(are_shown=has_titles)
        if not is_beside:  # one scrolls, whatever is folded
            room, fold = FOLDS[0], _SCROLLED
        self.choices.set_fold(room, right, height)
        self._show_fold(fold, left, height)
        is_whole = self._room(fold, left, height) >= 0
        is_whole = is_whole and self.choices.height_in(right, room) <= height
        policy = Qt.ScrollBarPolicy  # a bar that is there takes the width that spares it
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_whole and is_beside else policy.ScrollBarAsNeeded
        )

    def _fold(self, width: int, height: int) -> _Fold:
        """The first that has room, with some lines of the guidance where it is wanted open."""
        least = 0
        if self._guidance_wanted:
            least = min(self.guidance.height_of_body(width), self._least_guidance)
        rooms = ((each, self._room(each, width, height)) for each in _FOLDS)
        return next((fold for fold, room in rooms if room >= least), _FOLDS[-2])

    def _show_fold(self, fold: _Fold, width: int, height: int) -> None:
        self.question.set_fold(shows_why=fold.shows_why, role=fold.role)
        self.initiatives.set_compact(is_compact=fold.are_initiatives_short)
        room, body = self._room(fold, width, height), self.guidance.height_of_body(width)
        columns, card = self._note_columns(width, fold), self._note_width(width)
        is_open = self._guidance_wanted
        if is_open is None:
            needed = max(wanted(cards, card, fold.lines) - spare for cards, spare in columns)
            is_writing = any(each.edit.hasFocus() for cards, _ in columns for each in cards)
            is_kept = is_writing and self.guidance.is_open  # nothing jumps under somebody's words
            is_open = room >= body + (0 if is_kept else max(0, needed))
        height = max(min(body, self._least_guidance), min(body, room))
        self.guidance.set_open(is_open=is_open, height=height, is_whole=height >= body)
        if is_open:
            room -= height
        for cards, spare in columns:
            share_lines(cards, card, fold.lines, room + spare)

    @property
    def _gap(self) -> int:
        return _GAPS[bool(self._is_wide)]

    @property
    def _least_guidance(self) -> int:
        return _LEAST_GUIDANCE * self.fontMetrics().height()

    def _room(self, fold: _Fold, width: int, height: int) -> int:
        """What is left for the guidance on the left side, in pixels; below 0 it is too high."""
        needed = self.question.height_in(width, shows_why=fold.shows_why, role=fold.role)
        needed += self.guidance.height_in(width) + self._notes_height(width, fold) + 2 * self._gap
        return height - needed

    def _note_width(self, width: int) -> int:
        is_pair = not self._pair_card.isHidden()
        return width if is_pair or not self._is_wide else (width - self._gap) // 2

    def _note_columns(self, width: int, fold: _Fold) -> list[tuple[list[NoteCard], int]]:
        """The notes of the left side, and what those in a column have to spare, in pixels, when
        all have the least lines.
        """
        if not self._pair_card.isHidden():
            return [([self._pair_card], 0)]
        left = [each for each in self._cards.values() if each not in self.choices.said]
        left = [each for each in left if not each.isHidden()]
        if not self._is_wide or self._has_tables:
            return [(left, 0)]
        challenges = self._cards[NoteKind.CHALLENGES]
        others = [each for each in left if each is not challenges]
        card, height = challenges.height_in(fold.lines), self._notes_height(width, fold)
        spare = height - card - self._foot_height(width, fold)
        return [(others, height - 2 * card - self._gap), ([challenges], spare)]

    def _foot_height(self, width: int, fold: _Fold) -> int:
        room = self._note_width(width) - 2 * SIDE - 2
        return self.initiatives.height_in(room, is_compact=fold.are_initiatives_short)

    def _notes_height(self, width: int, fold: _Fold) -> int:
        card = self._pair_card.height_in(fold.lines)
        if not self._pair_card.isHidden():
            return card
        foot = self._foot_height(width, fold)
        lines = 2 if self._is_wide else 3 + self._has_tables
        height = lines * card + (lines - 1) * self._gap
        if self._is_wide and not self._has_tables:
            return max(height, card + foot)  # the challenges stand beside two others
        return height + foot

    def _arrange(self, *, is_wide: bool, has_tables: bool) -> None:
        """Notes two by two, the challenges with what comes of them beside two others; narrow they
        stand one below the other."""
        if (is_wide, has_tables) == (self._is_wide, self._has_tables):
            return
        self._is_wide, self._has_tables = is_wide, has_tables
        self._layout.setContentsMargins(*_MARGINS[is_wide])
        self._grid.setSpacing(self._gap)
        self._left_column.setSpacing(self._gap)
        kinds = (NoteKind.STRENGTHS, NoteKind.CHALLENGES, NoteKind.EVIDENCE, NoteKind.TABLES)
        for at, kind in enumerate(kinds):
            height = 2 if kind is NoteKind.CHALLENGES and not has_tables else 1
            place = (at // 2, at % 2, height, 1) if is_wide else (at, 0, 1, 1)
            self._grid.removeWidget(self._cards[kind])
            if kind is not NoteKind.TABLES or has_tables:
                self._grid.addWidget(self._cards[kind], *place)
        rows = 2 if is_wide else 3 + has_tables
        for at in range(4):
            self._grid.setRowStretch(at, 1 if at < rows else 0)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if is_wide or not at else 0)

    def _show_fields(self, *, is_pair: bool) -> None:
        for kind in (NoteKind.STRENGTHS, NoteKind.CHALLENGES, NoteKind.EVIDENCE, NoteKind.TABLES):
            self._cards[kind].setVisible(not is_pair)
        self._pair_card.setVisible(is_pair)
        self._left_column.setStretchFactor(self._grid, 0 if is_pair else 1)
        self.choices.set_voted(is_voted=not is_pair)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.fit)  # once the parts have the new type, too
