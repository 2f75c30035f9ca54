"""An answer to choose: its key, word, meaning and votes, in one of three looks."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink, fill, on_fill, tint

from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.words import filled
from .vote_marks import Votes, draw_votes, marks_width

_WRAPPED = Qt.TextFlag.TextWordWrap.value
_TALLEST = 4000
_LEAST_WORDS = 80
_SIGN = 1.5  # of the title's size, for a key without a square
_MEANING = 0.92  # of the body's size
_MARKS = 0.84  # of the title's size


@dataclass(frozen=True, slots=True)
class Look:
    """Lengths are in em: the height of a line of the title.

    `key_side` is the square around the key, 0 for none. `votes_share` is the part of the width
    that votes have for themselves; 0 gives them the room for nine. Of `is_secret` nobody reads
    over a shoulder what is chosen: it looks the same chosen, pointed at, or neither.
    """

    name: str
    key_width: float
    key_side: float
    padding: float
    ring: int
    votes_share: float = 0.0
    is_secret: bool = False


ORDINARY = Look("choice", 2.5, 0.0, 0.36, ring=2)
LARGE = Look("large", 1.76, 1.12, 0.24, ring=4, votes_share=0.4)
SECRET = Look("vote", 2.6, 1.35, 0.5, ring=1, is_secret=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: `sign` is its key on the keyboard; `votes` None: none may be shown.

    `is_proposed`: the votes come nearest to it, and nobody has agreed yet.
    """

    sign: str
    title: str
    meaning: str = ""
    votes: Votes | None = None
    is_chosen: bool = False
    is_proposed: bool = False


class AnswerOption(Live, QAbstractButton):
    """Checked: the group agreed on this. A click alone does not check it: that waits until the
    answer is stored.

    Signals:
        answered: It was clicked: its sign.
    """

    answered = Signal(str)

    def __init__(self, sign: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._look = look
        self._title = self._meaning = self._area = ""
        self._votes: Votes | None = None
        self._is_proposed = self._is_folded = False
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
        self.toggled.connect(self._on_toggled)

    @property
    def title(self) -> str:
        return self._title

    @property
    def letters(self) -> int:
        """The size of the title in pixels."""
        return QFontInfo(self._fonts[0]).pixelSize()

    def set_answer(
        self,
        title: str,
        meaning: str = "",
        votes: Votes | None = None,
        *,
        is_proposed: bool = False,
    ) -> None:
        answer = (title, meaning, votes, is_proposed)
        if answer == (self._title, self._meaning, self._votes, self._is_proposed):
            return
        self._title, self._meaning, self._votes, self._is_proposed = answer
        self.setAccessibleName(f"{self._sign} {title}")
        told = [meaning, *self._votes_words()]
        if is_proposed:
            told.append(self.tr("The votes come nearest to this; not agreed yet"))
        self.setAccessibleDescription(". ".join(part for part in told if part))
        self._lay_anew()

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the meaning only where the group agreed on this answer, or is about to."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._lay_anew()

    def row_height(self, width: int, *, has_meaning: bool, is_folded: bool) -> int:
        """In pixels, in a row of `width`, with the meaning or without, in little room or not."""
        below = self._meaning if has_meaning else ""
        return self._height(*self._fonts, below, width, is_folded=is_folded)

    def _lay_anew(self) -> None:
        if self._type is None:
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _on_toggled(self) -> None:
        if self._is_folded:
            self._lay_anew()

    @property
    def _shown_meaning(self) -> str:
        is_shown = not self._is_folded or self.isChecked() or self._is_proposed
        return self._meaning if is_shown else ""

    def _votes_words(self) -> list[str]:
        if self._votes is None:
            return []
        counted = [self.tr("%n vote(s)", "", count) for count in self._votes.counts]
        if len(counted) > 1:
            names = (self.tr("first vote: %1"), self.tr("newest vote: %1"))
            counted = [filled(name, count) for name, count in zip(names, counted, strict=True)]
        return counted

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
        below = self._shown_meaning
        return self._height(title, meaning, below, width, is_folded=self._is_folded)

    def _height(
        self, title: QFont, meaning: QFont | None, below: str, width: int, *, is_folded: bool
    ) -> int:
        em = QFontMetrics(title).height()
        words = sum(self._heights(title, meaning, below, self._words_width(em, width)))
        padding = self._look.padding
        if is_folded or (self._look.is_secret and self._meaning and meaning is None):
            padding /= 2  # where there is no room for a meaning there is little for air
        marks = em * _MARKS * len(self._votes.counts) if self._votes else 0
        return int(max(words, marks, self._look.key_side * em) + 2 * padding * em)

    @property
    def _fonts(self) -> tuple[QFont, QFont | None]:
        return self._type or (strong(self.font()), smaller(self.font()))

    def _heights(
        self, title: QFont, meaning: QFont | None, below: str, width: int
    ) -> tuple[int, int]:
        lower = text_height(meaning, below, width) if meaning and below else 0
        return text_height(title, self._title, width), lower

    def _words_width(self, em: int, width: int) -> int:
        taken = (self._look.key_width + self._look.padding) * em
        if marks := self._marks_width(em, width):
            taken += marks + self._look.padding * em  # with some air between
        return max(_LEAST_WORDS, int(width - taken))

    def _marks_width(self, em: int, width: int) -> int:
        """What votes take of the width; those without a meaning have theirs beside the title."""
        if self._votes is None or not self._meaning:
            return 0
        share = self._look.votes_share
        return int(width * share) if share else marks_width(em * _MARKS)

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
        """No narrower than the longest word, which is never broken."""
        title, meaning = self._fonts
        metrics = QFontMetrics(title)
        words = [metrics.horizontalAdvance(word) for word in self._title.split()]
        if meaning is not None:
            lower = QFontMetrics(meaning)
            words += [lower.horizontalAdvance(word) for word in self._meaning.split()]
        taken = (self._look.key_width + self._look.padding) * metrics.height()
        width = max(120, int(taken) + max(words, default=0))
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._type is None:
            self.setMinimumHeight(self.heightForWidth(self.width()))

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_anew()

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
        ground, edge = Ink.SURFACE, Ink.EDGE
        if is_chosen:
            ground, edge = tint(self._area), fill(self._area)
        elif self.underMouse() and not self._look.is_secret:
            ground = Ink.SUNKEN
        width = self._look.ring if is_chosen or self._is_proposed else 1
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(QColor(self.colours[edge]), width)
        if self._is_proposed and not is_chosen:
            pen.setColor(QColor(self.colours[fill(self._area)]))
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setBrush(QColor(self.colours[ground]))
        painter.setPen(pen)
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
        heights = self._heights(title, meaning, self._shown_meaning, width)
        left, top = self._look.key_width * em, (self.height() - sum(heights)) / 2
        painter.setFont(title)
        painter.setPen(QColor(self.colours[Ink.TEXT]))
        painter.drawText(QRectF(left, top, width, heights[0]), _WRAPPED, self._title)
        if meaning and self._shown_meaning:
            painter.setFont(meaning)
            painter.setPen(QColor(self.colours[Ink.TEXT if self.isChecked() else Ink.MUTED]))
            below = QRectF(left, top + heights[0], width, heights[1])
            painter.drawText(below, _WRAPPED, self._shown_meaning)
        if self._votes:
            self._draw_marks(painter, em, self._votes)

    def _draw_marks(self, painter: QPainter, em: int, votes: Votes) -> None:
        """In a column of their own, below those of the other answers."""
        right = self.width() - self._look.padding * em
        width = self._marks_width(em, self.width())
        font = QFont(self._fonts[0])
        font.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * _MARKS)))
        painter.setFont(font)
        if width:
            place = QRectF(right - width, 0, width, self.height())
        else:
            words = QFontMetrics(self._fonts[0]).horizontalAdvance(self._title)
            left = (self._look.key_width + 2 * self._look.padding) * em + words
            place = QRectF(left, 0, right - left, self.height())
        draw_votes(painter, place, votes, fill(self._area), Ink.TEXT, self)


def smaller(font: QFont) -> QFont:
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() * _MEANING)
    return changed


def strong(font: QFont) -> QFont:
    changed = QFont(font)
    changed.setWeight(QFont.Weight.DemiBold)
    return changed


def text_height(font: QFont, words: str, width: int) -> int:
    """Of words broken into lines of `width` pixels."""
    return _text_height(font.toString(), words, width)


@lru_cache(maxsize=4096)
def _text_height(description: str, words: str, width: int) -> int:
    """The same words are asked for many times while one finds out what has room."""
    font = QFont()
    font.fromString(description)
    return QFontMetrics(font).boundingRect(0, 0, width, _TALLEST, _WRAPPED, words).height()
