"""How many minutes it was, asked in a line of the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.durations import LONGEST_BLOCK

from ..kit.basics import button, column, row, text
from ..kit.typed import only_asks
from ..kit.typed_fields import CalmSpin
from ..shell.actions import Action, bind


class MinutesQuestion(QFrame):
    """Signals:
    answered: The minutes, by Enter or the button.
    left: Nobody wants to say.
    """

    answered = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._words = text("strong")
        self._words.setObjectName(f"{name}.words")
        self.minutes = CalmSpin()
        self.minutes.setRange(0, LONGEST_BLOCK)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setObjectName(f"{name}.minutes")
        only_asks(self.minutes)
        only_asks(self.minutes.lineEdit())
        self.keep, self.leave = button("", self.tr("Keep")), button("quiet")
        self.keep.setObjectName(f"{name}.keep")
        self.leave.setObjectName(f"{name}.leave")
        answer = row(self.minutes, self.keep, self.leave, None)
        inside = column(self._words, answer)
        inside.setContentsMargins(20, 12, 20, 14)
        self.setLayout(inside)
        self.minutes.lineEdit().returnPressed.connect(self._on_answered)
        self.keep.clicked.connect(self._on_answered)
        self.leave.clicked.connect(self._on_left)
        bind(self, Action.LEAVE_QUESTION, self._on_left)
        self.hide()

    def ask(self, words: str, likely: int, leave: str) -> None:
        """`likely` stands in the field; `leave` are the words of the way out."""
        self._words.setText(words)
        self.minutes.setAccessibleName(words)
        self.minutes.setValue(likely)
        self.leave.setText(leave)
        self.show()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.selectAll()

    def _on_answered(self) -> None:
        self.minutes.interpretText()
        self.hide()
        self.answered.emit(self.minutes.value())

    def _on_left(self) -> None:
        self.hide()
        self.left.emit()
