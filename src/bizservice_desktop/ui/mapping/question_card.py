"""The question of a point or a pair, large, with what is known of it at a glance."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import fill

from ..kit.basics import column, restyle, show_words, text
from ..kit.key_button import KeyButton
from ..kit.live import Live
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from ..shell.theme import TYPE_SIZES
from .answer_option import strong, text_height

_EDGE = 7
_GAP = 6
_BORDER = 1
_STRONG = ("question", "title", "heading")
_WIDE_LINES = 30  # heights of a line that chips and place need beside one another


class QuestionCard(Live, QFrame):
    """The page listens to `target`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, "kind", "card")
        self._place = text("muted").ask_no_more()
        self._question = text("question").ask_no_more()
        self._question.setObjectName("question")
        self._why = text("lead").ask_no_more()
        self._shows_why = True
        self._priority = text("small").ask_no_more()
        self._priority.setObjectName("priority")
        self._last = text("chip", wrap=False)
        self._last.setObjectName("last")
        self.target = KeyButton(Action.TARGET.key_cap, kind="chip")
        self.target.setObjectName("target")
        self._edge = QFrame()
        self._edge.setFixedWidth(_EDGE)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._chips = WrapRow(self._last, self.target)
        self._chips.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._head.addWidget(self._place, stretch=1)
        self._lines = column(self._head, self._question, self._why, self._priority, spacing=_GAP)
        edged = QHBoxLayout(self)
        edged.setContentsMargins(0, 0, 0, 0)
        edged.setSpacing(0)
        edged.addWidget(self._edge)
        edged.addLayout(self._lines, stretch=1)
        self._is_narrow: bool | None = None
        self._head.addWidget(self._chips)

    def show_question(self, area: str, place: str, question: str, why: str = "") -> None:
        self._place.setText(place)
        self._question.setText(question)
        self._why.setText(why)
        self._why.setVisible(bool(why) and self._shows_why)
        colour = self.colours[fill(area)]
        looks = (
            f"background: {colour}; border: none;"
            "border-top-left-radius: 9px; border-bottom-left-radius: 9px;"
        )
        if looks != self._edge.styleSheet():
            self._edge.setStyleSheet(looks)

    def show_chips(
        self, last: str = "", target: str = "", tip: str = "", priority: str = ""
    ) -> None:
        """The level of the last round, the target with where it is from, and what both come to."""
        show_words(self._last, last)
        self.target.set_words(target)
        self.target.setToolTip(tip)
        self.target.setVisible(bool(target))
        self._chips.setVisible(bool(last or target))
        self._chips.updateGeometry()  # it is as wide as they are
        show_words(self._priority, priority)

    def set_fold(self, *, shows_why: bool, role: str) -> None:
        """`role` is the type of the question: question, title or heading."""
        self._shows_why = shows_why
        self._why.setVisible(bool(self._why.text()) and shows_why)
        restyle(self._question, "role", role)

    def height_in(self, width: int, *, shows_why: bool, role: str) -> int:
        """What it needs in that width, in pixels, shown so."""
        margins = self._lines.contentsMargins()
        room = width - _EDGE - margins.left() - margins.right() - 2 * _BORDER
        chips = 0 if self._chips.isHidden() else self._chips.height_in(room)
        beside = 0 if self._is_narrow or not chips else self._chips.sizeHint().width() + _GAP
        place = self._place.heightForWidth(room - beside)
        heights = [place, chips] if self._is_narrow else [max(place, chips)]
        heights.append(self._height_of(self._question.text(), role, room))
        heights.append(self._height_of(self._why.text() if shows_why else "", "lead", room))
        heights.append(self._height_of(self._priority.text(), "small", room))
        gaps = _GAP * (sum(height > 0 for height in heights) - 1)
        return sum(heights) + gaps + margins.top() + margins.bottom() + 2 * _BORDER

    def _height_of(self, words: str, role: str, width: int) -> int:
        font = QFont(self.font())
        font.setPointSizeF(round(font.pointSizeF() * TYPE_SIZES[role], 1))
        if role in _STRONG:
            font = strong(font)
        return text_height(font, words, width) if words else 0

    def arrange(self, width: int) -> None:
        """In a card so wide the chips stand in the head, else below the question."""
        is_narrow = width < _WIDE_LINES * self.fontMetrics().height()
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        margins = (16, 10, 14, 12) if is_narrow else (24, 14, 20, 16)
        self._lines.setContentsMargins(*margins)
        if is_narrow:
            self._lines.insertWidget(2, self._chips)
        else:
            self._head.addWidget(self._chips)
