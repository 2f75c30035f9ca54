"""A message at the top of the page: a failure, or a finished file to open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ..kit.basics import button, restyle, text
from ..kit.live import Live


class Banner(Live, QFrame):
    """Stays until it is closed or replaced; never a dialog in the way.

    Signals:
        opened: The user wants to open the file.
        shown_in_folder: The user wants to see the file in its folder.
        cancelled: The user stops the work.
    """

    opened = Signal()
    shown_in_folder = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._message = text()
        self._bar = QProgressBar()
        self._open = button()
        self._folder = button()
        self._cancel = button()
        self._close = button("quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._message, stretch=1)
        layout.addWidget(self._bar)
        for each in (self._open, self._folder, self._cancel, self._close):
            layout.addWidget(each)
        self._open.clicked.connect(self.opened)
        self._folder.clicked.connect(self.shown_in_folder)
        self._cancel.clicked.connect(self.cancelled)
        self._close.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._open.setText(self.tr("Open"))
        self._folder.setText(self.tr("Show in folder"))
        self._cancel.setText(self.tr("Cancel"))
        self._close.setText(self.tr("Close"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def show_failure(self, sentence: str) -> None:
        restyle(self, "kind", "banner")
        self._show(sentence)

    def show_work(self, sentence: str) -> None:
        restyle(self, "kind", "note")
        self._bar.setRange(0, 0)
        self._show(sentence, working=True)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_file(self, sentence: str) -> None:
        restyle(self, "kind", "note")
        self._show(sentence, has_file=True)

    def show_note(self, sentence: str) -> None:
        restyle(self, "kind", "note")
        self._show(sentence)

    def _show(self, sentence: str, *, working: bool = False, has_file: bool = False) -> None:
        self._message.setText(sentence)
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        self._open.setVisible(has_file)
        self._folder.setVisible(has_file)
        self._close.setVisible(not working)
        self.show()
