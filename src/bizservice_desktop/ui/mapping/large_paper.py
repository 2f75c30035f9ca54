"""The question and its answers in the large view, as large as the room for them allows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontInfo, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..kit.basics import text
from ..kit.guarded import guarded
from .answer_option import LARGE, AnswerOption, strong, text_height
from .choice_panel import Choice

LEAST_LETTERS = 24
_LEAST_QUESTION, _LEAST_OPTION = 30, 28
_LARGEST_SHARE = 0.075  # of the height, for the question
_OPTION_SHARE, _SMALL_SHARE = 0.72, 0.6  # of the question
_GAP = 8


class LargePaper(QWidget):
    """Type shrinks until nothing needs to be scrolled, but never below what is read at 3 m.

    Signals:
        chosen: An answer was chosen: its sign.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = text("question")
        self._question.setObjectName("large_question")
        self._options: dict[str, AnswerOption] = {}
        self._small: frozenset[str] = frozenset()
        self._room = 0
        self._fitted: tuple[object, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self._side = QHBoxLayout()
        self._side.setSpacing(_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._question)
        layout.addStretch(1)
        layout.addLayout(self._column)
        layout.addLayout(self._side)
        layout.addStretch(1)

    def show_question(self, words: str) -> None:
        self._question.setText(words)
        self._fit()

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        """Show the answers; those without a meaning stand side by side below."""
        if [c.sign for c in choices] != list(self._options):
            self._build(choices)
        for choice in choices:
            option = self._options[choice.sign]
            option.set_answer(choice.title, votes=choice.votes)
            option.set_area(area)
            option.setChecked(choice.is_chosen)
        self._fit()

    def set_room(self, size: QSize) -> None:
        """How large it may be without scrolling, in pixels."""
        self._room = size.height()
        self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self, choices: Sequence[Choice]) -> None:
        for option in self._options.values():
            option.hide()
            option.deleteLater()
        self._options = {}
        self._small = frozenset(choice.sign for choice in choices if not choice.meaning)
        for choice in choices:
            option = AnswerOption(choice.sign, LARGE)
            option.clicked.connect(self._on_clicked)
            self._options[choice.sign] = option
            (self._side if choice.sign in self._small else self._column).addWidget(option)

    def _fit(self) -> None:
        """With larger text in the settings the least sizes are larger, too.

        To measure all words at many sizes takes long: it is done for other words or room only.
        """
        body = QFontInfo(self.font()).pixelSize()
        words = (self._question.text(), *(each.title for each in self._options.values()))
        fitted = (self.width(), self._room, body, *self._options.values(), *words)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        least = max(_LEAST_QUESTION, round(1.2 * body))
        largest = max(least, round(self._room * _LARGEST_SHARE))
        sizes = range(largest, least - 1, -1)
        size = next((each for each in sizes if self._height_at(each) <= self._room), least)
        self._question.setStyleSheet(f"font-size: {size}px")
        self._question.setFixedHeight(self._question_height(size))
        for sign, option in self._options.items():
            option.set_type(self._font(sign, size), None, self._width_of(sign))

    def _font(self, sign: str, question: int) -> QFont:
        is_small = sign in self._small
        least = LEAST_LETTERS if is_small else _LEAST_OPTION
        share = _SMALL_SHARE if is_small else _OPTION_SHARE
        font = strong(self.font())
        font.setPixelSize(max(least, QFontInfo(self.font()).pixelSize(), round(question * share)))
        return font

    def _width_of(self, sign: str) -> int:
        count = len(self._small)
        return (self.width() - _GAP * (count - 1)) // count if sign in self._small else self.width()

    def _question_height(self, size: int) -> int:
        font = QFont(self._question.font())
        font.setPixelSize(size)
        return text_height(font, self._question.text(), self.width())

    def _height_at(self, size: int) -> int:
        heights = {
            sign: option.height_in(self._font(sign, size), None, self._width_of(sign))
            for sign, option in self._options.items()
        }
        large = [height for sign, height in heights.items() if sign not in self._small]
        small = max((heights[sign] for sign in self._small), default=0)
        gaps = _GAP * (len(large) + 4)
        return self._question_height(size) + sum(large) + small + gaps

    def _on_clicked(self) -> None:
        for sign, option in self._options.items():
            if option is self.sender():
                self.chosen.emit(sign)
