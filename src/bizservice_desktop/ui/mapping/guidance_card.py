"""What helps to answer: how it looks when it works, warning signs, what it consists of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bizservice_desktop.domain.method.method import Method, PairId, Point
from bizservice_desktop.domain.method.wording import Wording

from ..kit.basics import BulletList, button, column, restyle, row, text
from ..kit.dialogs import ReadingDialog, open_dialog
from ..kit.key_button import KeyButton
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action
from .answer_option import text_height

Entries = Sequence[tuple[str, Sequence[str]]]
_COLUMN_LINES = 9  # heights of a line that a column is wide at least
_MARGIN, _PAD, _BELOW, _BETWEEN = 14, 2, 8, 16
_SPARE = 4  # of the width: a line more is better than one that is scrolled
_OPEN, _FOLDED = "▾", "▸"


class GuidanceCard(QFrame):
    """One line while it is folded; open it shows up to three columns. Its links open a sheet.

    Signals:
        fold_wanted: It was clicked: it is to be opened, or folded.
    """

    fold_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, "kind", "card")
        self._good, self._signs, self._parts = text().ask_no_more(), BulletList(), BulletList()
        words = (
            self.tr("When it works"),
            self.tr("Warning signs"),
            self.tr("What it consists of"),
        )
        self._titles = [text("strong", content=each).ask_no_more() for each in words]
        self._columns = []
        for title, body in zip(self._titles, (self._good, self._signs, self._parts), strict=True):
            holder = QWidget()
            holder.setLayout(column(title, body, None, spacing=2))
            self._columns.append(holder)
        self.fold = KeyButton(Action.GUIDANCE.key_cap, kind="fold")
        self.fold.setObjectName("guidance")
        self.fold.clicked.connect(self.fold_wanted)
        self._words: tuple[tuple[str, ...], ...] = ((), (), ())
        self._links: list[QPushButton] = []
        self._readings: list[tuple[str, Entries]] = []
        for _ in range(3):
            link = button("link")
            link.clicked.connect(self._on_link)
            self._links.append(link)
        self._holder = QWidget()
        self._holder.setObjectName("inside")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._holder)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(_BETWEEN)
        for each in self._columns:
            self._beside.addWidget(each)
        self._body = QScrollArea()
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows go to the questions
        self._body.setStyleSheet("QScrollArea, QWidget#inside { background: transparent; }")
        self._body.setWidget(self._holder)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, _PAD, _MARGIN, _PAD)
        inside.setSpacing(0)
        self._head = WrapRow(self.fold, *self._links, spacing=14)
        inside.addWidget(self._head)
        shifted = row(self._body)
        shifted.setContentsMargins(_MARGIN - 4, 0, 0, _BELOW)
        self._shifted = QWidget()
        self._shifted.setLayout(shifted)
        inside.addWidget(self._shifted)
        self.set_open(is_open=False)

    @property
    def is_open(self) -> bool:
        return not self._shifted.isHidden()

    def show_point(self, method: Method, wording: Wording, point: Point) -> None:
        words = wording.points[point.id]
        subpoints = [words.subpoints.get(id) or wording.title(id) for id in point.subpoints]
        self._show(words.good, words.warning_signs, subpoints)
        cards = method.cards_of(point.id)
        self._set_links(
            self._methods(wording, [tool.id for tool in method.tools_for(point.id)]),
            self._cases(wording, [case.id for case in method.cases_for(point.id)]),
            (
                self.tr("%n card(s)", "", len(cards)),
                [(method.code_of_card(c.id), (wording.cards[c.id],)) for c in cards],
            ),
        )

    def show_pair(self, method: Method, wording: Wording, id: PairId) -> None:
        pair = method.pair(id)
        self._show(wording.pairs[id].good, (), [wording.title(point) for point in pair.points])
        self._set_links(self._methods(wording, pair.tools), self._cases(wording, pair.cases))

    def height_in(self, width: int) -> int:
        """Of the card while it is folded, in pixels."""
        return self._head.height_in(width - 4 - _MARGIN) + 2 * _PAD + 2

    def height_of_body(self, width: int) -> int:
        """What the open body needs in a card so wide, in pixels."""
        room = width - 2 * _MARGIN - 2
        gap, title = _BETWEEN, self._titles[0].sizeHint().height() + 2
        shown = [words for words in self._words if words]
        if not self._is_beside(width):
            return sum(title + self._height_of(words, room) + gap for words in shown) + _BELOW + 4
        parts = sum(self._stretch(words) for words in shown)
        free = room - gap * (len(shown) - 1)
        return (
            _BELOW
            + 4
            + max(
                (
                    title + self._height_of(words, free * self._stretch(words) // parts)
                    for words in shown
                ),
                default=0,
            )
        )

    def arrange(self, width: int) -> None:
        """Stand side by side where there is room for it."""
        is_beside = self._is_beside(width)
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)

    def _is_beside(self, width: int) -> bool:
        shown = sum(map(bool, self._words))
        return width - 2 * _MARGIN >= shown * _COLUMN_LINES * self.fontMetrics().height()

    def _stretch(self, words: Sequence[str]) -> int:
        """The longest takes as much as two others."""
        length = sum(map(len, words))
        return 2 if length and length == max(sum(map(len, each)) for each in self._words) else 1

    def _height_of(self, words: Sequence[str], width: int) -> int:
        if words is self._words[0]:
            return text_height(self.font(), words[0], width - _SPARE)
        bullet = self.fontMetrics().horizontalAdvance("•") + 8 + _SPARE
        lines = [text_height(self.font(), line, width - bullet) for line in words]
        return sum(lines) + 4 * (len(lines) - 1)

    def set_open(self, *, is_open: bool, height: int = 0, is_whole: bool = True) -> None:
        """Open it is so high; unless it `is_whole` then, it is scrolled in the card itself."""
        if is_open:
            self._shifted.setFixedHeight(height)
            policy = Qt.ScrollBarPolicy  # a bar that is there takes the width that spares it
            self._body.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
            )
        self._shifted.setVisible(is_open)
        mark = _OPEN if is_open else _FOLDED
        self.fold.set_words(f"{mark}  {Action.GUIDANCE.words}")

    def _show(self, good: str, signs: Sequence[str], parts: Sequence[str]) -> None:
        self._good.setText(good)
        self._signs.show_lines(signs)
        self._parts.show_lines(parts)
        self._words = ((good,) if good else (), tuple(signs), tuple(parts))
        for index, (holder, words) in enumerate(zip(self._columns, self._words, strict=True)):
            holder.setVisible(bool(words))
            self._beside.setStretch(index, self._stretch(words))

    def _methods(self, wording: Wording, ids: Sequence[str]) -> tuple[str, Entries]:
        texts = [wording.tools[id] for id in ids]
        entries = [(text.title, (text.purpose, text.how, text.choose_when)) for text in texts]
        return self.tr("%n method(s)", "", len(entries)), entries

    def _cases(self, wording: Wording, ids: Sequence[str]) -> tuple[str, Entries]:
        texts = [wording.cases[id] for id in ids]
        entries = [(f"{text.place}: {text.title}", (text.summary, text.results)) for text in texts]
        return self.tr("%n case(s)", "", len(entries)), entries

    def _set_links(self, *readings: tuple[str, Entries]) -> None:
        self._readings = list(readings)
        for index, link in enumerate(self._links):
            has_entries = index < len(readings) and bool(readings[index][1])
            link.setVisible(has_entries)
            if has_entries:
                link.setText(readings[index][0])

    def _on_link(self) -> None:
        for link, (title, entries) in zip(self._links, self._readings, strict=False):
            if link is self.sender():
                open_dialog(ReadingDialog(title, entries, self))
