"""Above the page: its title, when it was saved, undo, and what the page can do."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..kit.basics import button, plain_tip, text
from ..kit.guarded import guarded
from ..kit.key_button import KeyButton
from ..kit.live import Live
from ..kit.title import Title
from ..kit.words import filled
from ..shell.actions import Action, with_key

_LEFT, _RIGHT = 28, 24
_SIDES = _LEFT + _RIGHT


class Topbar(Live, QWidget):
    """Signals:
    undone, redone: The user wants the last step undone, or done again.
    present_toggled: The user wants to begin or to end presenting.
    """

    undone = Signal()
    redone = Signal()
    present_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = Title()
        self._saved = text("small", wrap=False)
        self._undo = button("quiet")
        self._redo = button("quiet")
        self._undo.setObjectName("undo")
        self._redo.setObjectName("redo")
        self._present = KeyButton(Action.PRESENT.key_words)
        self._present.setObjectName("present")
        self._present.setCheckable(True)
        self._present.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self._present.hide()
        self._is_presenting = False
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.setSpacing(12)
        self._first.addWidget(self._title)
        self._first.addWidget(self._saved)
        self._first.addStretch(1)
        self._first.addWidget(self._undo)
        self._first.addWidget(self._redo)
        self._first.addLayout(self._actions)
        self._first.addWidget(self._present)
        self._second.addStretch(1)
        self._is_on_two = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LEFT, 12, _RIGHT, 12)
        layout.setSpacing(8)
        layout.addLayout(self._first)
        layout.addLayout(self._second)
        self._undo.clicked.connect(self.undone)
        self._redo.clicked.connect(self.redone)
        self._present.clicked.connect(self.present_toggled)
        self._saved_at: datetime | None = None
        self._undo_words = self._redo_words = ""
        self.retranslate()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_state(self, saved_at: datetime | None, undo: str, redo: str) -> None:
        """`undo` and `redo` name the steps; empty when there is none."""
        self._saved_at = saved_at
        self._undo_words, self._redo_words = undo, redo
        self.retranslate()

    def offer_presenting(self) -> None:
        self._present.show()

    def show_presenting(self, *, is_presenting: bool) -> None:
        """Offer to present, or to stop presenting."""
        self._is_presenting = is_presenting
        self.retranslate()

    def set_actions(self, buttons: tuple[QPushButton, ...]) -> None:
        while item := self._actions.takeAt(0):
            if widget := item.widget():
                widget.hide()  # the page shows it again; without a parent it were a window
        for each in buttons:
            self._actions.addWidget(each)
            each.show()

    def retranslate(self) -> None:
        self._show_saved()
        self._undo.setText(Action.UNDO.words)
        self._redo.setText(Action.REDO.words)
        shown = Action.STOP_PRESENTING if self._is_presenting else Action.PRESENT
        self._present.set_words(shown.words)
        self._present.setChecked(self._is_presenting)
        self._undo.setEnabled(bool(self._undo_words))
        self._redo.setEnabled(bool(self._redo_words))  # hidden, it would move what stands beside
        undo = self._named(self.tr("Undo: %1"), self._undo_words)
        redo = self._named(self.tr("Redo: %1"), self._redo_words)
        self._undo.setToolTip(plain_tip(with_key(Action.UNDO, undo)))
        self._redo.setToolTip(plain_tip(with_key(Action.REDO, redo)))
        self._undo.setAccessibleName(undo or self._undo.text())
        self._redo.setAccessibleName(redo or self._redo.text())
        self._fit()

    def _show_saved(self) -> None:
        """Its room is kept before anything was saved: no step may move the page."""
        words, saved = self.tr("Saved %1"), self._saved_at
        self._saved.setText(filled(words, f"{saved:%H:%M}") if saved else "")
        self._saved.ensurePolished()
        room = self._saved.fontMetrics().horizontalAdvance(filled(words, "00:00"))
        self._saved.setMinimumWidth(room)

    def _fit(self) -> None:
        """Where one line has no room for all, the time of saving goes; where that is not enough,
        what the page can do stands below."""
        room, between = self.width() - _SIDES, self._first.spacing()
        needed = self._first.sizeHint().width()
        if self._is_on_two:
            needed += self._actions.sizeHint().width() + between
        saved = self._saved.sizeHint().expandedTo(self._saved.minimumSize()).width() + between
        if not self._saved.isHidden():
            needed -= saved
        is_on_two = needed > room
        self._saved.setVisible(is_on_two or needed + saved <= room)
        if is_on_two == self._is_on_two:
            return
        self._is_on_two = is_on_two
        before, after = self._first, self._second
        if not is_on_two:
            before, after = after, before
        before.removeItem(self._actions)
        self._actions.setParent(None)
        place = 1 if is_on_two else after.indexOf(self._present)
        after.insertLayout(place, self._actions)

    @guarded(default=False)
    def event(self, event: QEvent) -> bool:
        """Buttons and title may come to need more room, or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @staticmethod
    def _named(pattern: str, words: str) -> str:
        return filled(pattern, words) if words else ""
