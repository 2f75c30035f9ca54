"""The right side of the mapping: the answers there are, and the way on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..kit.basics import MARGIN, button, column, restyle, row, scrolled, text
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from .answer_option import ORDINARY, AnswerOption


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: `sign` is its key on the keyboard; `votes` None hides the dots."""

    sign: str
    title: str
    meaning: str = ""
    votes: int | None = None
    is_chosen: bool = False


class ChoicePanel(QWidget):
    """Signals:
    chosen: An answer was chosen: its sign. Not sent by show_choices().
    back_wanted, next_wanted: The user goes to the question before, or on.
    vote_wanted: The user wants a secret vote.
    target_wanted: The user wants the point's next target.
    """

    chosen = Signal(str)
    back_wanted = Signal()
    next_wanted = Signal()
    vote_wanted = Signal()
    target_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text("heading")
        self._votes = text("small", wrap=False)
        self._shift = text("strong")
        self._options: dict[str, AnswerOption] = {}
        self._box = QVBoxLayout()
        self._box.setSpacing(8)
        self._side_box = row(spacing=8)
        self._target = WrapLink()
        self._target.setObjectName("target")
        self._target.clicked.connect(self.target_wanted)
        self._note = QFrame()
        self._note.setProperty("kind", "note")
        self._note_text = text("strong")
        inside = QVBoxLayout(self._note)
        inside.addWidget(self._note_text)
        self._back = button()
        self._vote = button()
        self._next = button("primary")
        self._next.setObjectName("next")
        self._back.setObjectName("back")
        self._vote.setObjectName("vote")
        self._shift.setObjectName("shift")
        self._vote.clicked.connect(self.vote_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)
        head = row(self._heading, self._votes)
        head.setStretch(0, 1)
        answers = QWidget()
        inner = QVBoxLayout(answers)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(self._shift)
        inner.addLayout(self._box)
        inner.addLayout(self._side_box)
        inner.addWidget(self._target)
        inner.addWidget(self._note)
        inner.addStretch(1)
        buttons = column(WrapRow(self._back, self._vote, self._next))
        buttons.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(answers), stretch=1)
        layout.addLayout(buttons)

    def set_texts(self, heading: str, back: str, next: str) -> None:
        self._heading.setText(heading)
        self._back.setText(back)
        self._next.setText(next)

    def set_back_possible(self, possible: bool) -> None:
        self._back.setEnabled(possible)

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        """Show the answers; those without a meaning stand side by side below."""
        if [c.sign for c in choices] != list(self._options):
            self._build([c.sign for c in choices], [not c.meaning for c in choices])
        for choice in choices:
            option = self._options[choice.sign]
            option.set_answer(choice.title, choice.meaning, choice.votes)
            option.set_area(area)
            option.setChecked(choice.is_chosen)

    def show_votes(self, words: str) -> None:
        self._votes.setText(words)

    def show_vote(self, words: str) -> None:
        """What the button for a vote says; empty hides it."""
        self._vote.setVisible(bool(words))
        self._vote.setText(words)

    def show_target(self, words: str) -> None:
        """What the point aims at; empty hides it."""
        self._target.setVisible(bool(words))
        self._target.set_words(words)

    def show_shift(self, words: str) -> None:
        """How the votes moved since the first; empty hides it."""
        self._shift.setVisible(bool(words))
        self._shift.setText(words)

    def show_note(self, words: str) -> None:
        """A hint for the talk; empty hides it."""
        self._note.setVisible(bool(words))
        self._note_text.setText(words)
        restyle(self._note, "kind", "note")

    def _build(self, signs: Sequence[str], small: Sequence[bool]) -> None:
        for option in self._options.values():
            option.hide()
            option.deleteLater()
        self._options = {}
        for sign, is_small in zip(signs, small, strict=True):
            option = AnswerOption(sign, ORDINARY)
            option.clicked.connect(self._on_clicked)
            self._options[sign] = option
            (self._side_box if is_small else self._box).addWidget(option)

    def _on_clicked(self) -> None:
        for sign, option in self._options.items():
            if option is self.sender():
                self.chosen.emit(sign)
