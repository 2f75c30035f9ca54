"""Where the picture should go, when the program cannot know it by itself."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from ..kit.basics import button, clear, text
from ..kit.guarded import guarded
from ..kit.live import Live
from ..kit.wrap_row import WrapRow
from ..shell.actions import Action, Where, action_and_key

TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
"""Where the keyboard stays whatever the screens do."""

_LEAST_SENTENCE = 8  # heights of a line that the sentence needs beside the buttons


class ScreenChoice(Live, QWidget):
    """A sentence and buttons; empty and hidden when there is nothing to choose.

    Signals:
        chosen: The number of a screen, from 1.
        window_wanted: Show the picture in an ordinary window.
        here_wanted: Show it on the whole of one's own screen.
        others_wanted: Show the numbers again.
    """

    chosen = Signal(int)
    window_wanted = Signal()
    here_wanted = Signal()
    others_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = text()
        self._sentence.setObjectName("presenter.sentence")
        self._words = self._more = ""
        self._is_line = False
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self._in_window, self._here, self._others = button(), button(), button("link")
        for each, name in (
            (self._in_window, "window"),
            (self._here, "here"),
            (self._others, "others"),
        ):
            each.setObjectName(f"presenter.{name}")
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._sentence, stretch=2)
        self._layout.addLayout(self._buttons)
        self._own = WrapRow(self._in_window, self._here, self._others)
        self._layout.addWidget(self._own, stretch=3)
        self._numbered: list[QPushButton] = []
        self._had_keyboard: QWidget | None = None  # while a number is asked for
        self._in_window.clicked.connect(self.window_wanted)
        self._here.clicked.connect(self.here_wanted)
        self._others.clicked.connect(self.others_wanted)
        self.retranslate()
        self.show_choice("")

    def retranslate(self) -> None:
        self._in_window.setText(self.tr("Show in a window"))
        self._here.setText(self.tr("Show on this screen"))
        self._others.setText(self.tr("Choose another screen"))

    def set_line(self, *, is_line: bool) -> None:
        """Stand in one line; what the sentence leaves out is then said by its tool tip."""
        direction = QBoxLayout.Direction
        self._is_line = is_line
        for layout in (self._layout, self._buttons):
            layout.setDirection(direction.LeftToRight if is_line else direction.TopToBottom)
        self._say()
        self._make_room()

    def show_choice(
        self,
        sentence: str,
        more: str = "",
        screens: Sequence[str] = (),
        *,
        is_alone: bool = False,
        has_others: bool = False,
    ) -> None:
        """`more` is what else is to be known where there is room, `screens` are the names to
        choose from; `is_alone`: only one's own screen is there.
        """
        self._words, self._more = sentence, more
        self._say()
        if [each.text() for each in self._numbered] != list(screens):
            had_focus = any(each.hasFocus() for each in self._numbered)
            before = self._had_keyboard
            if had_focus and not screens and before is not None and shiboken6.isValid(before):
                before.setFocus()
            clear(self._buttons)
            self._numbered = []
            for name in screens:
                made = button(content=name)
                made.clicked.connect(self._on_clicked)
                self._numbered.append(made)
                self._buttons.addWidget(made)
            focused = QApplication.focusWidget()
            if self._numbered and not isinstance(focused, TYPED_IN):
                self._had_keyboard = self._had_keyboard if had_focus else focused
                self._numbered[0].setFocus()
        self._in_window.setVisible(is_alone)
        self._here.setVisible(is_alone)
        self._others.setVisible(has_others)
        self._own.setVisible(is_alone or has_others)
        self._make_room()
        self.setVisible(bool(sentence) or has_others)

    def _say(self) -> None:
        whole = f"{self._words} {self._more}".strip()
        self._sentence.setText(self._words if self._is_line else whole)
        self._sentence.setToolTip(self._more if self._is_line else "")
        self._sentence.setAccessibleName(whole)

    def _make_room(self) -> None:
        """In a line too short for both, the buttons stay and their tool tips say the rest."""
        least = _LEAST_SENTENCE * self.fontMetrics().height()
        has_room = self.width() - self._own.sizeHint().width() >= least
        self._sentence.setVisible(bool(self._words) and (has_room or not self._is_line))
        told = "" if has_room or not self._is_line else self._sentence.accessibleName()
        for each in (self._in_window, self._here):
            each.setToolTip(told)

    def _on_clicked(self) -> None:
        for number, each in enumerate(self._numbered, 1):
            if each is self.sender():
                self.chosen.emit(number)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action, digit = action_and_key(event, Where.SCREENS)
        if action is Action.CHOOSE_SCREEN and int(digit) <= len(self._numbered):
            self.chosen.emit(int(digit))
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
