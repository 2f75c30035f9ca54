"""The answers to choose from: key, word, meaning and votes of each, in one of three looks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill, tint

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.wrap_link import breakable

_WRAPPED = Qt.TextFlag.TextWordWrap.value
_TALLEST = 4000
_LEAST_WORDS = 80
_SIGN = 1.5  # of the title's size, for a key without a square
_DOT, _DOT_STEP = 0.45, 0.6


@dataclass(frozen=True, slots=True)
class Look:
    """Lengths are in em: the height of a line of the title.

    `key_side` is the square around the key, 0 for none. `dots_share` is the part of the width
    that votes have for themselves; 0 sets them beside the title. Of `is_secret` nobody reads
    over a shoulder what is chosen: it looks the same chosen, pointed at, or neither.
    """

    name: str
    key_width: float
    key_side: float
    padding: float
    ring: int
    dots_share: float = 0.0
    is_secret: bool = False


ORDINARY = Look("choice", 3.5, 0.0, 0.7, ring=2)
LARGE = Look("large", 1.76, 1.12, 0.24, ring=4, dots_share=0.4)
SECRET = Look("vote", 2.6, 1.35, 0.5, ring=1, is_secret=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: `sign` is its key on the keyboard; `votes` None hides the dots."""

    sign: str
    title: str
    meaning: str = ""
    votes: int | None = None
    is_chosen: bool = False


class AnswerOption(Live, QAbstractButton):
    """Checked: the group agreed on this. `votes` None: no distribution may be shown.

    A click alone does not check it: that waits until the answer is stored.

    Signals:
        answered: It was clicked: its sign.
    """

    answered = Signal(str)

    def __init__(self, sign: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._look = look
        self._title = self._meaning = self._area = ""
        self._votes: int | None = None
        self._type: tuple[QFont, QFont | None] | None = None
        self.setObjectName(f"{look.name}.{sign}")
        self.setCheckable(not look.is_secret)
        if look is not ORDINARY:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        if not look.is_secret:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    @property
    def title(self) -> str:
        return self._title

    @property
    def letters(self) -> int:
        """The size of the title in pixels."""
        return QFontInfo(self._fonts[0]).pixelSize()

    def set_answer(self, title: str, meaning: str = "", votes: int | None = None) -> None:
        if (title, meaning, votes) == (self._title, self._meaning, self._votes):
            return
        self._title, self._meaning, self._votes = title, meaning, votes
        self.setAccessibleName(f"{self._sign} {title}")
        counted = "" if votes is None else self.tr("%n vote(s)", "", votes)
        self.setAccessibleDescription(". ".join(part for part in (meaning, counted) if part))
        self.updateGeometry()
        self.update()

    def set_area(self, area: str) -> None:
        if area != self._area:
            self._area = area
            self.update()

    def set_type(self, title: QFont, meaning: QFont | None, width: int) -> None:
        """Take the height that the words need; without a font for it the meaning is left out."""
        self._type = (title, meaning)
        self.setFixedHeight(self.height_in(title, meaning, width))
        self.update()

    def height_in(self, title: QFont, meaning: QFont | None, width: int) -> int:
        em = QFontMetrics(title).height()
        words = sum(self._heights(title, meaning, self._words_width(em, width)))
        padding = self._look.padding
        if self._meaning and meaning is None:
            padding /= 2  # where there is no room for a meaning there is little for air
        return int(max(words, self._look.key_side * em) + 2 * padding * em)

    @property
    def _fonts(self) -> tuple[QFont, QFont | None]:
        return self._type or (strong(self.font()), self.font())

    def _heights(self, title: QFont, meaning: QFont | None, width: int) -> tuple[int, int]:
        below = text_height(meaning, self._meaning, width) if meaning and self._meaning else 0
        return text_height(title, breakable(self._title), width), below

    def _words_width(self, em: int, width: int) -> int:
        share = 0.0 if self._votes is None else self._look.dots_share
        taken = (self._look.key_width + self._look.padding) * em
        return max(_LEAST_WORDS, int(width * (1 - share) - taken))

    def _on_clicked(self) -> None:
        self.answered.emit(self._sign)

    @guarded(None)
    def nextCheckState(self) -> None:
        """It is checked by setChecked() only."""

    @guarded(default=True)
    def hasHeightForWidth(self) -> bool:
        return True

    @guarded(64)
    def heightForWidth(self, width: int) -> int:
        return self.height_in(*self._fonts, width)

    @guarded(QSize(360, 64))
    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(360))

    @guarded(QSize(120, 40))
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._type is None:
            self.setMinimumHeight(self.heightForWidth(self.width()))

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = QFontMetrics(self._fonts[0]).height()
        self._draw_box(painter)
        self._draw_key(painter, em)
        self._draw_words(painter, em)
        painter.end()

    def _draw_box(self, painter: QPainter) -> None:
        is_chosen = self.isChecked()
        ground, edge = Ink.SURFACE, Ink.HAIRLINE
        if is_chosen:
            ground, edge = tint(self._area), fill(self._area)
        elif self.underMouse() and not self._look.is_secret:
            ground = Ink.SUNKEN
        width = self._look.ring if is_chosen else 1
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setBrush(QColor(self.colours[ground]))
        painter.setPen(QPen(QColor(self.colours[edge]), width))
        painter.drawRoundedRect(box, 9, 9)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours[Ink.TEXT]), 2))
            painter.drawRoundedRect(box.adjusted(width, width, -width, -width), 7, 7)

    def _draw_key(self, painter: QPainter, em: int) -> None:
        """A square is filled once the group agreed, so that it is not told by colour alone."""
        side, area = self._look.key_side * em, fill(self._area)
        font = QFont(self._fonts[0])
        column = QRectF(0, 0, self._look.key_width * em, self.height())
        ink = area if self.isChecked() else Ink.TEXT
        if side:
            is_filled = self.isChecked() or self._look.is_secret
            key = QRectF(column.center().x() - side / 2, column.center().y() - side / 2, side, side)
            painter.setPen(QPen(QColor(self.colours[area]), 2))
            painter.setBrush(QColor(self.colours[area]) if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(key, side / 5, side / 5)
            ink = on_fill(self._area) if is_filled else Ink.TEXT
        else:
            font.setPointSizeF(font.pointSizeF() * _SIGN)
        painter.setFont(font)
        painter.setPen(QColor(self.colours[ink]))
        painter.drawText(column, Qt.AlignmentFlag.AlignCenter, self._sign)

    def _draw_words(self, painter: QPainter, em: int) -> None:
        title, meaning = self._fonts
        width = self._words_width(em, self.width())
        heights = self._heights(title, meaning, width)
        left, top = self._look.key_width * em, (self.height() - sum(heights)) / 2
        painter.setFont(title)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        painter.drawText(QRectF(left, top, width, heights[0]), _WRAPPED, breakable(self._title))
        if meaning and self._meaning:
            painter.setFont(meaning)
            painter.setPen(QColor(self.colours[Ink.MUTED]))
            below = QRectF(left, top + heights[0], width, heights[1])
            painter.drawText(below, _WRAPPED, self._meaning)
        if self._votes:
            self._draw_dots(painter, em, self._votes, top)

    def _draw_dots(self, painter: QPainter, em: int, votes: int, top: float) -> None:
        """One dot a vote; many stand closer. In a column of their own they stand below those of
        the other answers, else at the end of the title's line."""
        look, dot = self._look, _DOT * em
        if look.dots_share:
            left = (1 - look.dots_share) * self.width()
            step = min(_DOT_STEP * em, (self.width() - left - em - dot) / max(1, votes - 1))
            top = (self.height() - dot) / 2
        else:
            words = QFontMetrics(self._fonts[0]).horizontalAdvance(self._title)
            free = self.width() - (look.key_width + 3 * look.padding) * em - words
            step = min(_DOT_STEP * em, free / votes)
            left = self.width() - look.padding * em - step * votes
            top += (em - dot) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours[fill(self._area)]))
        for index in range(votes):
            painter.drawEllipse(QRectF(left + index * step, top, dot, dot))


class AnswerRows(QVBoxLayout):
    """An answer a row; those without a meaning stand side by side below.

    Signals:
        chosen: An answer was chosen: its sign. Not sent by show_choices().
    """

    chosen = Signal(str)

    def __init__(self, look: Look, side_gap: int) -> None:
        """`side_gap` is the room above those side by side, in pixels."""
        super().__init__()
        self._look = look
        self.options: dict[str, AnswerOption] = {}
        self.small: frozenset[str] = frozenset()
        self._column, self._side = QVBoxLayout(), QHBoxLayout()
        for layout in (self._column, self._side):
            layout.setSpacing(8)
            self.addLayout(layout)
        self.setSpacing(side_gap)

    def show_choices(self, choices: Sequence[Choice], area: str) -> None:
        if [choice.sign for choice in choices] != list(self.options):
            self._build(choices)
        for choice in choices:
            option = self.options[choice.sign]
            meaning = choice.meaning if self._look is ORDINARY else ""
            option.set_answer(choice.title, meaning, choice.votes)
            option.set_area(area)
            option.setChecked(choice.is_chosen)

    def _build(self, choices: Sequence[Choice]) -> None:
        for option in self.options.values():
            option.hide()
            option.deleteLater()
        self.options = {}
        self.small = frozenset(choice.sign for choice in choices if not choice.meaning)
        for choice in choices:
            option = AnswerOption(choice.sign, self._look)
            option.answered.connect(self.chosen)
            self.options[choice.sign] = option
            (self._side if choice.sign in self.small else self._column).addWidget(option)


def strong(font: QFont) -> QFont:
    changed = QFont(font)
    changed.setWeight(QFont.Weight.DemiBold)
    return changed


def text_height(font: QFont, words: str, width: int) -> int:
    """Of words broken into lines of `width` pixels."""
    return QFontMetrics(font).boundingRect(0, 0, width, _TALLEST, _WRAPPED, words).height()
