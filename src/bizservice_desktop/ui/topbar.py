"""Above the page: its title, when it was saved, undo, and what the page can do."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from .guarded import guarded
from .widgets.basics import button, text


class Topbar(QWidget):
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
        self._title = text("title", wrap=False)
        self._saved = text("small", wrap=False)
        self._undo = button("quiet")
        self._redo = button("quiet")
        self._undo.setObjectName("undo")
        self._redo.setObjectName("redo")
        self._present = button("primary")
        self._present.setObjectName("present")
        self._present.hide()
        self._is_presenting = False
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 12, 24, 12)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addWidget(self._saved)
        layout.addStretch(1)
        layout.addWidget(self._undo)
        layout.addWidget(self._redo)
        layout.addLayout(self._actions)
        layout.addWidget(self._present)
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

    def set_presenting(self, *, is_presenting: bool) -> None:
        """Offer to present, or to stop presenting."""
        self._is_presenting = is_presenting
        self._present.show()
        self.retranslate()

    def set_actions(self, buttons: tuple[QPushButton, ...]) -> None:
        while item := self._actions.takeAt(0):
            if widget := item.widget():
                widget.hide()  # the page shows it again; without a parent it were a window
        for each in buttons:
            self._actions.addWidget(each)
            each.show()

    def retranslate(self) -> None:
        saved = self._saved_at
        self._saved.setText(self.tr("Saved %1").replace("%1", f"{saved:%H:%M}") if saved else "")
        self._undo.setText(self.tr("Undo"))
        self._redo.setText(self.tr("Redo"))
        self._present.setText(
            self.tr("Stop presenting") if self._is_presenting else self.tr("Present")
        )
        self._undo.setEnabled(bool(self._undo_words))
        self._redo.setVisible(bool(self._redo_words))
        self._undo.setToolTip(self._named(self.tr("Undo: %1"), self._undo_words))
        self._redo.setToolTip(self._named(self.tr("Redo: %1"), self._redo_words))
        self._undo.setAccessibleName(self._undo.toolTip() or self._undo.text())
        self._redo.setAccessibleName(self._redo.toolTip() or self._redo.text())

    @staticmethod
    def _named(pattern: str, words: str) -> str:
        return pattern.replace("%1", words) if words else ""

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
