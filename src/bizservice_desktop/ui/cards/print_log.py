"""The print log on the card page: what was printed is kept, what is out of date is said."""

from PySide6.QtWidgets import QFrame, QWidget

from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.decks.print_log import (
    StaleCard,
    Staleness,
    edition_for,
    last_print,
    print_run,
    stale_cards,
    thrown_away,
)
from bizservice_desktop.domain.workspace import Workspace
from bizservice_desktop.services.settings import LOCALES

from ..kit.basics import button, column, text
from ..kit.words import filled
from ..shell.desk import Desk, local_now

_MOST_NAMED = 6


class PrintLog:
    """What the desk's prints say."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stale: tuple[StaleCard, ...] = ()
        self._seen: tuple[Workspace, str] | None = None

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
        return tuple(stale.card for stale in self.stale() if stale.card is not None)

    def last_day(self) -> str:
        """When cards were printed last, in words; empty for never."""
        printed_at = last_print(self._desk.workspace)
        return self._desk.wording.date(printed_at.astimezone().date()) if printed_at else ""

    def edition_of(self, cards: tuple[DeckCard, ...]) -> int:
        """The edition that stands on these cards when they are printed now."""
        return edition_for(self._desk.workspace.print_runs, cards)

    def keep(self, title: str, cards: tuple[DeckCard, ...], edition: int) -> None:
        """These cards of the deck `title` were printed."""
        run = print_run(self._desk.workspace, title, cards, edition, local_now())
        if run.cards:
            self._desk.put("print_log", run, title)

    def throw_away(self) -> None:
        """The paper of cards that are not in use any more is gone."""
        self._desk.put("cards_thrown", thrown_away(self._desk.workspace, self.stale(), local_now()))


class StaleNote(QFrame):
    """Says which cards on paper are out of date, and offers `show_them` for the cards to print
    and `done` when those not in use any more were taken out. Hidden while all is up to date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._title = text("strong")
        self._lines = text()
        self.show_them = button("link", self.tr("Print only the replacements"))
        self.done = button("link", self.tr("They are taken out of the box"))
        layout = column(self._title, self._lines, self.show_them, self.done, spacing=4)
        layout.setContentsMargins(14, 10, 14, 10)
        self.setLayout(layout)
        self.hide()

    @property
    def words(self) -> str:
        return f"{self._title.text()}\n{self._lines.text()}"

    def show_stale(self, stale: tuple[StaleCard, ...], day: str) -> None:
        """`day` is when cards were printed last, in words."""
        codes = {
            reason: [card.code for card in stale if card.reason is reason] for reason in Staleness
        }
        lines = (
            (self.tr("Changed: %1"), codes[Staleness.CHANGED]),
            (self.tr("Not printed yet: %1"), codes[Staleness.NEW]),
            (self.tr("Take out: %1"), codes[Staleness.GONE]),
        )
        title = self.tr("%n card(s) on paper are out of date (printed %1)", "", len(stale))
        self._title.setText(filled(title, day))
        named = (filled(words, self._named(cards)) for words, cards in lines if cards)
        self._lines.setText("\n".join(named))
        self.show_them.setVisible(any(card.card is not None for card in stale))
        self.done.setVisible(bool(codes[Staleness.GONE]))
        self.setVisible(bool(stale))

    def _named(self, codes: list[str]) -> str:
        words = ", ".join(codes[:_MOST_NAMED])
        rest = len(codes) - _MOST_NAMED
        return f"{words} {self.tr('and %n more', '', rest)}" if rest > 0 else words
