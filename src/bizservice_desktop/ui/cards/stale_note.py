"""Says that cards on paper are out of date, and which."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bizservice_desktop.domain.decks.print_log import StaleCard, Staleness

from ..kit.basics import button, text
from ..kit.live import Live
from ..kit.words import filled

_MOST_NAMED = 6


class StaleNote(Live, QFrame):
    """Hidden while the paper is up to date.

    Signals:
        replacements_wanted: The cards to print should be shown.
        taken_out: The paper of cards not in use any more was thrown away.
    """

    replacements_wanted = Signal()
    taken_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._stale: tuple[StaleCard, ...] = ()
        self._day = ""
        self._is_wanted = True
        self._title = text("strong")
        self._lines = text()
        self.show_them = button("link")
        self.done = button("link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for widget in (self._title, self._lines, self.show_them, self.done):
            layout.addWidget(widget)
        self.setContentsMargins(0, 0, 0, 0)
        self.show_them.clicked.connect(self.replacements_wanted)
        self.done.clicked.connect(self.taken_out)
        self.hide()
        self.retranslate()

    @property
    def words(self) -> str:
        return f"{self._title.text()}\n{self._lines.text()}"

    def retranslate(self) -> None:
        self.show_them.setText(self.tr("Print only the replacements"))
        self.done.setText(self.tr("They are taken out of the box"))
        self._show()

    def set_wanted(self, *, wanted: bool) -> None:
        """Whether there is a place for the note now."""
        self._is_wanted = wanted
        self._show()

    def show_stale(self, stale: tuple[StaleCard, ...], day: str) -> None:
        """`day` is when cards were printed last, in words."""
        if (stale, day) != (self._stale, self._day):
            self._stale, self._day = stale, day
            self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._stale) and self._is_wanted)
        title = self.tr("%n card(s) on paper are out of date (printed %1)", "", len(self._stale))
        self._title.setText(filled(title, self._day))
        lines = (
            (self.tr("Changed: %1"), self._codes(Staleness.CHANGED)),
            (self.tr("Not printed yet: %1"), self._codes(Staleness.NEW)),
            (self.tr("Take out: %1"), self._codes(Staleness.GONE)),
        )
        named = (filled(words, self._named(codes)) for words, codes in lines if codes)
        self._lines.setText("\n".join(named))
        self.show_them.setVisible(any(found.card is not None for found in self._stale))
        self.done.setVisible(bool(self._codes(Staleness.GONE)))

    def _codes(self, reason: Staleness) -> list[str]:
        return [found.code for found in self._stale if found.reason is reason]

    def _named(self, codes: Sequence[str]) -> str:
        words = ", ".join(codes[:_MOST_NAMED])
        if rest := len(codes) - _MOST_NAMED:
            words = f"{words} {self.tr('and %n more', '', rest)}" if rest > 0 else words
        return words
