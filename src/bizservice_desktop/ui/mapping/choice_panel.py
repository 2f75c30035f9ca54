"""The right side of the mapping, in the order in which it happens: answers, votes, what was said,
and the way on.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ..kit.basics import restyle, row, show_words, text
from ..kit.key_button import KeyButton
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .answer_option import ORDINARY, Choice
from .answer_rows import AnswerRows
from .point_notes import FEW_LINES, SOME_LINES, NoteCard, share_lines
from .vote_marks import VoteLegend

_GAP, _SPACING = 4, 8
_NOTE_SIDE, _NOTE_PAD = 12, 6
_BELOW, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


@dataclass(frozen=True, slots=True)
class Hints:
    """What stands around the answers. `legend`: the words for ring and dot, or none; `votes`: how
    many voted; `note`: how the votes stand to one another, which `is_warning` where they are
    split.
    """

    heading: str
    legend: tuple[str, ...] = ()
    votes: str = ""
    note: str = ""
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class RoomFold:
    """What the panel shows. `is_tight`: no meaning of answers that nobody agreed on, and little
    air; `lines` are those of what was said, at least; `is_beside`: the view of the minority stands
    beside it, else below.
    """

    is_tight: bool
    has_heading: bool = True
    lines: float = SOME_LINES
    is_beside: bool = False


FOLDS = (
    RoomFold(False),
    RoomFold(True),
    RoomFold(True, False),
    RoomFold(True, False, FEW_LINES),
    RoomFold(True, False, SOME_LINES, True),
    RoomFold(True, False, FEW_LINES, True),
)
"""Each shows less than the one before."""


class ChoicePanel(QWidget):
    """The page listens to the buttons `back`, `vote` and `next`; `more` is a link below the votes.

    Signals:
        chosen: An answer was chosen: its sign. Not sent by show_answers().
    """

    chosen = Signal(str)

    def __init__(self, said: Sequence[NoteCard], parent: QWidget | None = None) -> None:
        """`said`: the fields for what was said, and by the minority."""
        super().__init__(parent)
        self._heading, self._votes = text("heading"), text("small", wrap=False)
        self._votes.setObjectName("votes")
        self._rows = AnswerRows(ORDINARY, _GAP)
        self._rows.chosen.connect(self.chosen)
        self._legend = VoteLegend()
        self._note, self._note_text = QFrame(), text().ask_no_more()
        self._note_text.setObjectName("shift")
        inside = QVBoxLayout(self._note)
        inside.setContentsMargins(_NOTE_SIDE, _NOTE_PAD, _NOTE_SIDE, _NOTE_PAD)
        inside.addWidget(self._note_text)
        self.back = KeyButton(Action.GO_BACK.key_cap, said=Action.GO_BACK.key_words)
        self.vote = KeyButton(Action.VOTE.key_cap)
        self.next = KeyButton(Action.GO_ON.key_cap, kind="primary", said=Action.GO_ON.key_words)
        self.back.setObjectName("back")
        self.vote.setObjectName("vote")
        self.next.setObjectName("next")
        self.back.set_words(Action.GO_BACK.words)
        self._under = QWidget()
        under = row(self._legend, self._votes, spacing=12)
        under.setStretch(1, 1)
        self._under.setLayout(under)
        self.more = WrapLink()
        self.more.setObjectName("votes_more")
        self.more.hide()
        self.said = said
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACING)
        layout.addWidget(self._heading)
        layout.addLayout(self._rows, stretch=5)
        layout.addWidget(self._under)
        layout.addWidget(self.more)
        layout.addWidget(self._note)
        self._notes = QBoxLayout(_BELOW)
        for each in said:
            self._notes.addWidget(each, stretch=1)
        layout.addLayout(self._notes, stretch=4)
        self._space = QWidget()
        layout.addWidget(self._space, stretch=20)
        self._buttons = WrapRow(self.back, self.vote, end=self.next)
        layout.addWidget(self._buttons)

    def show_answers(
        self, choices: Sequence[Choice], area: str, next: str, vote: str = "", target: str = ""
    ) -> None:
        """`vote` are the words of its button; empty hides it."""
        self._area = area
        self._rows.show_choices(choices, area)
        self.next.set_words(next)
        self.vote.set_words(vote)
        self.vote.setVisible(bool(vote))

    def show_hints(self, hints: Hints) -> None:
        self._heading.setText(hints.heading)
        self._legend.show_words(self._area, *hints.legend)
        self._legend.setVisible(bool(hints.legend))
        self._votes.setText(hints.votes)
        show_words(self._note_text, hints.note)
        restyle(self._note, "kind", "note" if hints.is_warning else "calm")
        self._note.setVisible(bool(hints.note))

    def set_voted(self, *, is_voted: bool) -> None:
        """A pair is not voted on: it has no place for votes and what was said of them."""
        self._under.setVisible(is_voted)
        for each in self.said:
            each.setVisible(is_voted)
        self._space.setVisible(not is_voted)

    def set_fold(self, fold: RoomFold, width: int, height: int) -> None:
        """`width` and `height` are those of the panel, in pixels: what is left goes to the notes
        that need it.
        """
        self._rows.set_folded(is_folded=fold.is_tight)
        self._heading.setVisible(fold.has_heading)
        spacing = _GAP if fold.is_tight else _SPACING
        room = height - self.height_in(width, fold)
        if fold.is_beside:
            for each in self.said:
                share_lines([each], (width - spacing) // 2, fold.lines, room)
        else:
            share_lines(self.said, width, fold.lines, room)
        if spacing != self._column.spacing():  # the same again would lay all out anew
            self._column.setSpacing(spacing)
            self._notes.setSpacing(spacing)
        self._notes.setDirection(_BESIDE if fold.is_beside else _BELOW)

    def height_in(self, width: int, fold: RoomFold) -> int:
        """The least height of a panel so wide, in pixels, whichever answer is chosen."""
        parts = [self._heading.sizeHint().height()] if fold.has_heading else []
        parts.append(self._rows.height_in(width, is_folded=fold.is_tight))
        if not self._under.isHidden():
            parts.append(max(self._legend.sizeHint().height(), self._votes.sizeHint().height()))
        if not self.more.isHidden():
            parts.append(self.more.heightForWidth(width))
        if not self._note.isHidden():
            room = width - 2 * _NOTE_SIDE - 2
            parts.append(self._note_text.heightForWidth(room) + 2 * _NOTE_PAD + 2)
        said = [each.height_in(fold.lines) for each in self.said if not each.isHidden()]
        parts += said[:1] if fold.is_beside else said
        parts.append(self._buttons.height_in(width))
        gaps = len(parts) - 1 + (not self._space.isHidden())
        return sum(parts) + (_GAP if fold.is_tight else _SPACING) * gaps

    def fit_buttons(self, width: int) -> None:
        """Leave out the way back where there is no room for all; its key stays."""
        shown = [each for each in (self.back, self.vote, self.next) if not each.isHidden()]
        shown = shown if self.back in shown else [self.back, *shown]
        needed = sum(each.sizeHint().width() for each in shown) + 8 * (len(shown) - 1)
        self.back.setVisible(needed <= width)
