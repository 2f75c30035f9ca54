"""The right side of the mapping: the answers there are, and the way on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ..kit.basics import MARGIN, button, column, row, scrolled, show_words, text
from ..kit.wrap_link import WrapLink
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .answer_option import ORDINARY, AnswerRows, Choice


class ChoicePanel(QWidget):
    """The page listens to the buttons `back`, `vote`, `next` and `target`.

    Signals:
        chosen: An answer was chosen: its sign. Not sent by show_answers().
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._votes = text("heading"), text("small", wrap=False)
        self._shift, self._note_text = text("strong"), text("strong")
        self._shift.setObjectName("shift")
        self._rows = AnswerRows(ORDINARY, 12)
        self._rows.chosen.connect(self.chosen)
        self._note = QFrame()
        self._note.setProperty("kind", "note")
        inside = QVBoxLayout(self._note)
        inside.addWidget(self._note_text)
        self.target, self.back = WrapLink(), button("", Action.GO_BACK.words)
        self.vote, self.next = button(), button("primary")
        self.target.setObjectName("target")
        self.back.setObjectName("back")
        self.vote.setObjectName("vote")
        self.next.setObjectName("next")
        head = row(self._heading, self._votes)
        head.setStretch(0, 1)
        answers = QWidget()
        inner = QVBoxLayout(answers)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(self._shift)
        inner.addLayout(self._rows)
        inner.addWidget(self.target)
        inner.addWidget(self._note)
        inner.addStretch(1)
        buttons = column(WrapRow(self.back, self.vote, self.next))
        buttons.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled(answers), stretch=1)
        layout.addLayout(buttons)

    def show_answers(
        self, choices: Sequence[Choice], area: str, next: str, vote: str = "", target: str = ""
    ) -> None:
        """`vote` and `target` are the words of their buttons; empty hides them."""
        self._rows.show_choices(choices, area)
        self.next.setText(next)
        show_words(self.vote, vote)
        self.target.set_words(target)
        self.target.setVisible(bool(target))

    def show_hints(self, heading: str, votes: str = "", shift: str = "", split: str = "") -> None:
        """How many voted, how the votes moved since the first, and a hint for the talk."""
        self._heading.setText(heading)
        self._votes.setText(votes)
        show_words(self._shift, shift)
        self._note.setVisible(bool(split))
        self._note_text.setText(split)
