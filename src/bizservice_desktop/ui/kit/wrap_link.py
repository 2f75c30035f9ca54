"""A button that looks like a link and breaks its words over several lines."""

import re
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bizservice_desktop.diagram.scene.palette import Ink

from .guarded import guarded
from .live import Live

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LONGEST_WORD = 16
_LONGEST_PIECE = 12
_SOFT_HYPHEN = "\u00ad"
_BREAK = "\u200b"
_PAD = 4
_ROOM = 8
_MARK_WIDTH = 20
_TALLEST = 10_000
_VOWELS = "aeiouyæøåAEIOUYÆØÅ"
_CONSONANT = rf"[^\W\d_{_VOWELS}]"
_BETWEEN_CONSONANTS = re.compile(
    rf"(?<={_CONSONANT})(?=s[kpt][{_VOWELS}])|(?<=(?!s){_CONSONANT})(?={_CONSONANT}[{_VOWELS}])"
)


def breakable(words: str) -> str:
    """Let very long words be broken between two consonants, and anything else anywhere."""
    return re.sub(rf"\S{{{_LONGEST_WORD + 1},}}", _broken, words)


def _broken(run: re.Match[str]) -> str:
    letters = run.group()
    syllables = _BETWEEN_CONSONANTS.split(letters) if letters.isalpha() else [letters]
    parts = [""]
    for syllable in syllables:
        if len(parts[-1]) < 4:
            parts[-1] += syllable
        else:
            parts.append(syllable)
    cut = (_BREAK.join(re.findall(rf".{{1,{_LONGEST_PIECE}}}", part)) for part in parts)
    return _SOFT_HYPHEN.join(cut)


class Mark(Enum):
    """What stands before the words."""

    NONE = ""
    ADD = "+"
    DONE = "✓"


class WrapLink(Live, QAbstractButton):
    """`set_words` gives the text; it is shown as it is, never as markup or a shortcut."""

    def __init__(self, mark: Mark = Mark.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._words = ""
        self._ink = Ink.ACCENT
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        return self._words

    def set_words(self, words: str, name: str = "") -> None:
        """`name` is what a screen reader says, where it should say more."""
        if (words, name or words) == (self._words, self.accessibleName()):
            return
        self._words = words
        self.setAccessibleName(name or words)
        self.updateGeometry()
        self.update()

    def set_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.update()

    def set_ink(self, ink: Ink) -> None:
        """Write in another ink than that of links, as on a coloured ground."""
        if ink is not self._ink:
            self._ink = ink
            self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def _indent(self) -> int:
        return 0 if self._mark is Mark.NONE else _MARK_WIDTH

    def _height(self, width: int) -> int:
        inner = max(1, width - self._indent - _ROOM)
        metrics = QFontMetrics(self._font())
        bounds = metrics.boundingRect(0, 0, inner, _TALLEST, int(_FLAGS), breakable(self._words))
        return bounds.height() + 2 * _PAD

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(QColor(self.colours[self._ink if self.isEnabled() else Ink.MUTED]))
        left = _ROOM / 2 if self.hasFocus() else 0  # room for the ring, without new lines
        area = QRectF(self.rect()).adjusted(left, _PAD, left - _ROOM, 0)
        painter.drawText(area.adjusted(self._indent, 0, 0, 0), int(_FLAGS), breakable(self._words))
        if self._mark is not Mark.NONE:
            font.setUnderline(False)
            painter.setFont(font)
            painter.drawText(area, int(_FLAGS), self._mark.value)
        if self.hasFocus():
            ring = Ink.TEXT if self._ink is Ink.ACCENT else self._ink
            painter.setPen(QPen(QColor(self.colours[ring]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    @guarded(default=True)
    def hasHeightForWidth(self) -> bool:
        return True

    @guarded(30)
    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    @guarded(QSize(80, 30))
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font()).horizontalAdvance(self._words) + 2  # it was rounded
        width = words + self._indent + _ROOM
        return QSize(width, self._height(width))

    @guarded(QSize(40, 30))
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        runs = re.split(rf"[\s{_BREAK}{_SOFT_HYPHEN}]+", breakable(self._words))
        longest = max((metrics.horizontalAdvance(run) for run in runs), default=0)
        return QSize(longest + self._indent + _ROOM, metrics.height() + 2 * _PAD)
