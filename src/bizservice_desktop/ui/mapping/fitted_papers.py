"""A question and its answers in type as large as the room allows: to the group, or to one voter."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontInfo, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import text
from ..kit.guarded import guarded
from .answer_option import (
    LARGE,
    SECRET,
    AnswerOption,
    Choice,
    strong,
    text_height,
)
from .answer_rows import AnswerRows

LEAST_LETTERS = 24
_LEAST_QUESTION, _LEAST_OPTION = 30, 28
_LARGEST_SHARE = 0.075  # of the height, for the question
_OPTION_SHARE, _SMALL_SHARE = 0.72, 0.6  # of the question
_LARGE_GAP = 8

_QUESTION_EM, _LEAST_QUESTION_EM = 2.9, 1.5
_HEIGHT_SHARE = 0.042
_OPTION, _SMALLER = 0.62, 0.72  # of the question, and of the title
_STEPS = 24
_VOTE_GAP = 10
_WIDEST_VOTE = 1500


class _FittedPaper(QWidget):
    """Signals:
    chosen: An answer was chosen: its sign.
    """

    chosen = Signal(str)

    def __init__(self, name: str, gap: int) -> None:
        super().__init__()
        self._question = text("question")
        self._question.setObjectName(name)
        self._room = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)

    def set_room(self, height: int) -> None:
        """How high the paper may be without scrolling, in pixels."""
        self._room = height
        self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        raise NotImplementedError

    def _question_height(self, font: QFont) -> int:
        return text_height(font, self._question.text(), self.width())


class LargePaper(_FittedPaper):
    """Type shrinks until nothing needs to be scrolled, but never below what is read at 3 m."""

    def __init__(self) -> None:
        super().__init__("large_question", _LARGE_GAP)
        self._rows = AnswerRows(LARGE, _LARGE_GAP)
        self._rows.chosen.connect(self.chosen)
        self._fitted: tuple[object, ...] = ()
        self._layout.addWidget(self._question)
        self._layout.addStretch(1)
        self._layout.addLayout(self._rows)
        self._layout.addStretch(1)

    def show_question(self, words: str) -> None:
        self._question.setText(words)
        self._fit()

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        self._rows.show_choices(choices, area)
        self._fit()

    def _fit(self) -> None:
        """With larger text in the settings the least sizes are larger, too.

        To measure all words at many sizes takes long: it is done for other words or room only.
        """
        body = QFontInfo(self.font()).pixelSize()
        options = self._rows.options
        words = (self._question.text(), *(option.title for option in options.values()))
        fitted = (self.width(), self._room, body, *options.values(), *words)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        least = max(_LEAST_QUESTION, round(1.2 * body))
        largest = max(least, round(self._room * _LARGEST_SHARE))
        sizes = range(largest, least - 1, -1)
        size = next((size for size in sizes if self._height_at(size) <= self._room), least)
        self._question.setStyleSheet(f"font-size: {size}px")
        self._question.setFixedHeight(self._question_height(self._question_font(size)))
        for sign, option in options.items():
            option.set_type(self._font(sign, size), None, self._width_of(sign))
        beside = [options[sign] for sign in self._rows.small]
        for option in beside:
            option.setFixedHeight(max(each.minimumHeight() for each in beside))

    def _font(self, sign: str, question: int) -> QFont:
        is_small = sign in self._rows.small
        least = LEAST_LETTERS if is_small else _LEAST_OPTION
        share = _SMALL_SHARE if is_small else _OPTION_SHARE
        font = strong(self.font())
        font.setPixelSize(max(least, QFontInfo(self.font()).pixelSize(), round(question * share)))
        return font

    def _width_of(self, sign: str) -> int:
        small = self._rows.small
        gaps = _LARGE_GAP * (len(small) - 1)
        return (self.width() - gaps) // len(small) if sign in small else self.width()

    def _question_font(self, size: int) -> QFont:
        font = QFont(self._question.font())
        font.setPixelSize(size)
        return font

    def _height_at(self, size: int) -> int:
        heights = {
            sign: option.height_in(self._font(sign, size), None, self._width_of(sign))
            for sign, option in self._rows.options.items()
        }
        large = [height for sign, height in heights.items() if sign not in self._rows.small]
        small = max((heights[sign] for sign in self._rows.small), default=0)
        gaps = _LARGE_GAP * (len(large) + 4)
        return self._question_height(self._question_font(size)) + sum(large) + small + gaps


class VotePaper(_FittedPaper):
    """What one person sees who votes."""

    def __init__(self, signs: Iterable[str], area: str) -> None:
        super().__init__("vote_question", _VOTE_GAP)
        self._place = text("muted")
        self._options = [AnswerOption(sign, SECRET) for sign in signs]
        self._layout.addWidget(self._place)
        self._layout.addWidget(self._question)
        self._layout.addSpacing(_VOTE_GAP)
        for option in self._options:
            option.set_area(area)
            option.answered.connect(self.chosen)
            self._layout.addWidget(option)
        self._layout.addStretch(1)
        self.setMaximumWidth(_WIDEST_VOTE)

    @property
    def said(self) -> str:
        """What is told to who cannot see it; the answers are told one by one."""
        return f"{self._place.text()}. {self._question.text()}"

    def show_question(self, place: str, question: str, answers: Sequence[tuple[str, str]]) -> None:
        """`answers`: title and meaning, in the order of the signs."""
        self._place.setText(place)
        self._question.setText(question)
        for option, (title, meaning) in zip(self._options, answers, strict=True):
            option.set_answer(title, meaning)
        self._fit()

    def _fit(self) -> None:
        """Choose the largest type that fits; rather leave the meanings out than an answer."""
        body = self.font().pointSizeF()
        largest = max(body * _QUESTION_EM, self._room * _HEIGHT_SHARE)
        least = body * _LEAST_QUESTION_EM
        sizes = [largest - (largest - least) * step / _STEPS for step in range(_STEPS + 1)]
        fitting = (
            (size, short)
            for short in (False, True)
            for size in sizes
            if self._height_at(size, short=short) <= self._room
        )
        size, short = next(fitting, (least, True))
        self._question.setStyleSheet(f"font-size: {size:.1f}pt")
        # at its narrowest it is higher
        self._question.setFixedHeight(self._question_height(self._question_font(size)))
        for option in self._options:
            option.set_type(*self._fonts(size, short=short), self.width())

    def _height_at(self, size: float, *, short: bool) -> int:
        fonts = self._fonts(size, short=short)
        options = sum(option.height_in(*fonts, self.width()) for option in self._options)
        question = self._question_height(self._question_font(size))
        gaps = _VOTE_GAP * (len(self._options) + 4)
        return self._place.heightForWidth(self.width()) + question + options + gaps

    def _fonts(self, question: float, *, short: bool) -> tuple[QFont, QFont | None]:
        """Of title and meaning; where that is left out there is none."""
        body = self.font().pointSizeF()
        title, meaning = strong(self.font()), QFont(self.font())
        title.setPointSizeF(max(body, question * _OPTION))
        meaning.setPointSizeF(max(body, question * _OPTION * _SMALLER))
        return title, None if short else meaning

    def _question_font(self, size: float) -> QFont:
        font = QFont(self._question.font())
        font.setPointSizeF(size)
        return font
