"""The answers to a question, a row each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from .answer_option import AnswerOption, Choice, Look


class AnswerRows(QVBoxLayout):
    """An answer a row; those without a meaning stand side by side below.

    Signals:
        chosen: An answer was chosen: its sign. Not sent by show_choices().
    """

    chosen = Signal(str)

    def __init__(self, look: Look, gap: int) -> None:
        """`gap` is the room between two rows, in pixels."""
        super().__init__()
        self._look = look
        self._gap = gap
        self.options: dict[str, AnswerOption] = {}
        self.small: frozenset[str] = frozenset()
        self._is_folded = False
        self._side = QHBoxLayout()
        for layout in (self, self._side):  # rows of one column are alike high, where there is room
            layout.setSpacing(gap)
        self.addLayout(self._side)

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        if [choice.sign for choice in choices] != list(self.options):
            self._build(choices)
        for choice in choices:
            option = self.options[choice.sign]
            option.set_answer(
                choice.title, choice.meaning, choice.votes, is_proposed=choice.is_proposed
            )
            option.set_area(area)
            option.setChecked(choice.is_chosen)

    def set_folded(self, *, is_folded: bool) -> None:
        """Show no meaning but that of the answer that is agreed or proposed."""
        self._is_folded = is_folded
        for option in self.options.values():
            option.set_folded(is_folded=is_folded)

    def height_in(self, width: int, *, is_folded: bool) -> int:
        """The least height of rows so wide, in pixels, whichever answer is chosen."""
        half = (width - self._gap) // 2
        rows = [each for sign, each in self.options.items() if sign not in self.small]
        folded, whole = (
            [each.row_height(width, has_meaning=has, is_folded=is_folded) for each in rows]
            for has in (False, True)
        )
        more = max((b - a for a, b in zip(folded, whole, strict=True)), default=0)
        height = sum(folded) + more if is_folded else sum(whole)
        small = [
            self.options[sign].row_height(half, has_meaning=False, is_folded=is_folded)
            for sign in self.small
        ]
        beside = self._gap + max(small) if small else 0
        return height + self._gap * (len(rows) - 1) + beside

    def _build(self, choices: Sequence[Choice]) -> None:
        for option in self.options.values():
            option.hide()
            option.deleteLater()
        self.options = {}
        self.small = frozenset(choice.sign for choice in choices if not choice.meaning)
        for choice in choices:
            option = AnswerOption(choice.sign, self._look)
            option.set_folded(is_folded=self._is_folded)
            option.answered.connect(self.chosen)
            self.options[choice.sign] = option
            if choice.sign in self.small:
                self._side.addWidget(option)
            else:
                self.insertWidget(self.indexOf(self._side), option)
