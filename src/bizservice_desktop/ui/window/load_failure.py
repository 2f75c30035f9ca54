"""Shown in place of a page when the file with all data could not be opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit.basics import button, card, row, text
from ..kit.live import Live

_WIDTH = 640


class LoadFailure(Live, QWidget):
    """Signals:
    retried: The user wants it tried again.
    folder_wanted: The user wants to see the folder the file lies in.
    """

    retried = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sentence = text("hero"), text("lead")
        self._calm = text("muted")
        self._retry, self._folder = button("primary"), button()
        self._retry.setObjectName("retry")
        self._retry.clicked.connect(self.retried)
        self._folder.clicked.connect(self.folder_wanted)
        frame, inside = card(margin=36, spacing=16)
        frame.setMaximumWidth(_WIDTH)
        frame.setMinimumWidth(420)
        for widget in (self._title, self._sentence, self._calm):
            inside.addWidget(widget)
        inside.addLayout(row(self._retry, self._folder, None, spacing=12))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        centred = row(None, frame, None)
        centred.setStretch(1, 10)
        layout.addLayout(centred)
        layout.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Your file was not opened"))
        self._calm.setText(self.tr("Nothing was changed or lost."))
        self._retry.setText(self.tr("Try again"))
        self._folder.setText(self.tr("Show the folder"))

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)
