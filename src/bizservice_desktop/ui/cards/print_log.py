"""The print log on the card page: kept after each export, and what it says is out of date."""

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.domain.cards.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.domain.decks.print_log import (
    StaleCard,
    edition_for,
    last_print,
    print_run,
    stale_cards,
    thrown_away,
)
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.settings import LOCALES

from ..shell.desk import Desk, local_now
from .stale_note import StaleNote


class PrintLog(QObject):
    """Signals:
    deck_wanted: The replacements should be shown: a Deck.
    """

    deck_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale: tuple[StaleCard, ...] = ()
        self._seen: tuple[Workspace, str] | None = None
        self.note = StaleNote()
        self.note.replacements_wanted.connect(self._on_replacements)
        self.note.taken_out.connect(self._on_taken_out)

    def refresh(self) -> None:
        printed_at = last_print(self._desk.workspace)
        day = self._desk.wording.date(printed_at.astimezone().date()) if printed_at else ""
        self.note.show_stale(self.stale(), day)

    def stale(self) -> tuple[StaleCard, ...]:
        """What is out of date; worked out anew only when something changed."""
        desk = self._desk
        seen = (desk.workspace, desk.wording.locale)
        if self._seen is None or self._seen[0] is not seen[0] or self._seen[1] != seen[1]:
            others = [desk.wording_in(locale) for locale in LOCALES if locale != seen[1]]
            self._stale = stale_cards(desk.method, desk.wording, others, desk.workspace)
            self._seen = seen
        return self._stale

    def replacements(self) -> tuple[DeckCard, ...]:
        """The cards to print so that the paper is up to date."""
        return tuple(found.card for found in self.stale() if found.card is not None)

    def edition_of(self, cards: tuple[DeckCard, ...]) -> int:
        """The edition that stands on these cards when they are printed now."""
        return edition_for(self._desk.workspace.print_runs, cards)

    def keep(self, title: str, cards: tuple[DeckCard, ...], edition: int) -> None:
        """A file with these cards was written."""
        run = print_run(self._desk.workspace, title, cards, edition, local_now())
        if run.cards:
            self._desk.put("print_log", run, title)

    def _on_replacements(self) -> None:
        self.deck_wanted.emit(Deck(DeckKind.STALE))

    def _on_taken_out(self) -> None:
        self._desk.put("cards_thrown", thrown_away(self._desk.workspace, self.stale(), local_now()))
