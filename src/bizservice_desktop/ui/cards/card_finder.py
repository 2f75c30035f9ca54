"""What a deck is searched by: words, and one of its tags."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ..kit.basics import column
from ..kit.live import Live
from ..kit.typed_fields import Choice

_PAUSE_MS = 150


class CardFinder(Live, QWidget):
    """Signals:
    sought: Only cards with these words should be listed, and with this tag.
    """

    sought = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.tags = Choice()
        self.setLayout(column(self.words, self.tags))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.words.textChanged.connect(self._on_typed)
        self.words.returnPressed.connect(self._tell)
        self.tags.activated.connect(self._on_tag)
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Search text, code, point or tag"))
        self.words.setAccessibleName(self.tr("Search text, code, point or tag"))
        if clear := self.words.findChild(QToolButton):
            clear.setAccessibleName(self.tr("List every card again"))
        self.tags.setAccessibleName(self.tr("Only cards with this tag"))

    def set_tags(self, tags: tuple[str, ...], chosen: str) -> None:
        """The tags to choose from; none hides the choice."""
        choices = (("", self.tr("All tags")), *((tag, tag) for tag in tags))
        self.tags.show_choices(choices, chosen if chosen in tags else "")
        self.tags.setVisible(bool(tags))

    def clear(self) -> None:
        """List every card again."""
        if self.words.text() or self.tags.currentData():
            self.words.clear()
            self.tags.setCurrentIndex(0)
            self._tell()

    def _on_typed(self, _words: str) -> None:
        self._pause.start()

    def _on_tag(self, _at: int) -> None:
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.words.text(), self.tags.currentData() or "")
