"""What one person sees who votes: the question, large, and the answers to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import text
from ..kit.guarded import guarded
from .answer_option import SECRET, AnswerOption, strong, text_height

_QUESTION_EM = 2.9
_LEAST_QUESTION_EM = 1.5
_HEIGHT_SHARE = 0.042
_OPTION, _SMALLER = 0.62, 0.72  # of the question, and of the title
_STEPS = 24
_GAP = 10
_WIDEST = 1500


class VotePaper(QWidget):
    """As large as the screen allows without scrolling.

    Signals:
        chosen: An answer was chosen: its sign.
    """

    chosen = Signal(str)

    def __init__(self, signs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = text("muted")
        self._question = text("question")
        self._question.setObjectName("vote_question")
        self._options = {sign: AnswerOption(sign, SECRET) for sign in signs}
        self._room = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._place)
        layout.addWidget(self._question)
        layout.addSpacing(_GAP)
        for option in self._options.values():
            option.clicked.connect(self._on_clicked)
            layout.addWidget(option)
        layout.addStretch(1)
        self.setMaximumWidth(_WIDEST)

    def show_question(self, place: str, question: str, answers: Sequence[tuple[str, str]]) -> None:
        """`answers`: title and meaning, in the order of the signs."""
        self._place.setText(place)
        self._question.setText(question)
        for option, (title, meaning) in zip(self._options.values(), answers, strict=True):
            option.set_answer(title, meaning)
        self._fit()

    def set_area(self, area: str) -> None:
        for option in self._options.values():
            option.set_area(area)

    def set_room(self, height: int) -> None:
        """How high the paper may be without scrolling, in pixels."""
        self._room = height
        self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
        self._question.setFixedHeight(self._question_height(size))  # at its narrowest it is higher
        for option in self._options.values():
            option.set_type(*self._fonts(size, short=short), self.width())

    def _height_at(self, size: float, *, short: bool) -> int:
        fonts = self._fonts(size, short=short)
        options = sum(each.height_in(*fonts, self.width()) for each in self._options.values())
        gaps = _GAP * (len(self._options) + 4)
        return (
            self._place.heightForWidth(self.width()) + self._question_height(size) + options + gaps
        )

    def _fonts(self, question: float, *, short: bool) -> tuple[QFont, QFont | None]:
        """Of title and meaning; where that is left out there is none."""
        body = self.font().pointSizeF()
        title, meaning = strong(self.font()), QFont(self.font())
        title.setPointSizeF(max(body, question * _OPTION))
        meaning.setPointSizeF(max(body, question * _OPTION * _SMALLER))
        return title, None if short else meaning

    def _question_height(self, size: float) -> int:
        font = QFont(self._question.font())
        font.setPointSizeF(size)
        return text_height(font, self._question.text(), self.width())

    def _on_clicked(self) -> None:
        for sign, option in self._options.items():
            if option is self.sender():
                self.chosen.emit(sign)
