"""What to know of the cards before they are printed, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bizservice_desktop.domain.cards.card_print import Overflow

from ..kit.basics import button, text
from ..kit.live import Live


class PrintNote(Live, QFrame):
    """Names cards whose text is too long or has letters that do not print.

    Signals:
        card_pointed: The first of the cards should be shown: its id.
        shorten_wanted: It should be shortened: its id.
        overflow_wanted: Long texts should go on there: an Overflow.
    """

    card_pointed = Signal(str)
    shorten_wanted = Signal(str)
    overflow_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._pointed = ""
        self._text = text()
        self.show_it = button("link")
        self.shorten, self.on_back, self.on_card = (button("link") for _ in range(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for part in (self._text, self.show_it, self.shorten, self.on_back, self.on_card):
            layout.addWidget(part)
        self.show_it.clicked.connect(self._on_show)
        self.shorten.clicked.connect(self._on_shorten)
        self.on_back.clicked.connect(self._on_back)
        self.on_card.clicked.connect(self._on_card)
        self.retranslate()

    def retranslate(self) -> None:
        self.show_it.setText(self.tr("Show it"))
        self.shorten.setText(self.tr("Shorten the text"))
        self.on_back.setText(self.tr("Continue on the back"))
        self.on_card.setText(self.tr("Continue on a second card"))

    @property
    def words(self) -> str:
        return self._text.text()

    def show_note(
        self, sentences: list[str], pointed: str, *, shorten: bool, elsewhere: Overflow | None
    ) -> None:
        """`pointed` is the first card it is about; `elsewhere` is where long texts may go on
        instead of where they do."""
        self._text.setText("\n".join(sentences))
        self._pointed = pointed
        self.setVisible(bool(sentences))
        self.show_it.setVisible(bool(pointed))
        self.shorten.setVisible(shorten)
        self.on_back.setVisible(elsewhere is Overflow.BACK)
        self.on_card.setVisible(elsewhere is Overflow.CARD)

    def _on_show(self) -> None:
        self.card_pointed.emit(self._pointed)

    def _on_shorten(self) -> None:
        self.shorten_wanted.emit(self._pointed)

    def _on_back(self) -> None:
        self.overflow_wanted.emit(Overflow.BACK)

    def _on_card(self) -> None:
        self.overflow_wanted.emit(Overflow.CARD)
