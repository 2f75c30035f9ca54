"""From the chosen cards to paper: how they are printed, the sheets as they will be, the file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.card_press import CardPress, Proof, Sheets, size_id
from bizservice_desktop.diagram.card_size import CardSizeUnknown
from bizservice_desktop.diagram.sheet_layout import CardTooLarge, layout_for
from bizservice_desktop.domain.card_print import CardPrint, Duplex, Paper
from bizservice_desktop.domain.cards import DeckCard
from bizservice_desktop.services.decks import printed_pieces
from bizservice_desktop.services.printing import Papers
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.exporting import Exporter
from bizservice_desktop.ui.parts import TextTools
from bizservice_desktop.ui.preferences import Preferences
from bizservice_desktop.ui.widgets.card_words import CardWords
from bizservice_desktop.ui.widgets.print_options import PrintOptions
from bizservice_desktop.ui.widgets.sheet_preview import SheetPreview

Cards: TypeAlias = tuple[DeckCard, ...]
EditionOf: TypeAlias = Callable[[Cards], int]
"""Which edition stands on these cards when they are printed now."""


class CardPrinting(QObject):
    """Between print options, preview and file. How to print is not stored.

    Signals:
        how_changed: The cards are to be printed in another way: the sheets are others.
        printed: A file with these cards was written: the cards, and their edition.
    """

    how_changed = Signal()
    printed = Signal(object, int)

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        text_tools: TextTools,
        exporter: Exporter,
        preferences: Preferences,
        words: CardWords,
        edition_of: EditionOf,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._papers = papers
        self._text_tools = text_tools
        self._exporter = exporter
        self._preferences = preferences
        self._words = words
        self._edition_of = edition_of
        self._press: CardPress | None = None
        self._cards: Cards = ()
        self._size, self._duplex = "a7", Duplex.LONG
        self._paper = preferences.current.paper
        self._has_topic_backs = False
        self._refused: tuple[str, Paper] | None = None  # the size and paper that cannot be
        self.preview = SheetPreview()
        self.options = PrintOptions()
        self.options.size_wanted.connect(self._on_size)
        self.options.paper_wanted.connect(self._on_paper)
        self.options.duplex_wanted.connect(self._on_duplex)
        self.options.export_wanted.connect(self._on_export)

    def retranslate(self) -> None:
        self.preview.setAccessibleName(self.tr("The sheets as they will be printed"))
        self.options.retranslate()

    @property
    def how(self) -> CardPrint:
        """How the cards that are shown are printed as things stand."""
        return self.how_for(self._cards)

    def how_for(self, cards: Cards) -> CardPrint:
        """How these cards would be printed."""
        return CardPrint(
            self._size,
            self._paper,
            self._duplex,
            self._preferences.current.card_floor,
            edition=self._edition_of(cards),
            topic_back=self._has_topic_backs,
        )

    def turn_topic_backs(self) -> None:
        """Name the point on the backs, or name it no more."""
        self._has_topic_backs = not self._has_topic_backs
        self.how_changed.emit()

    def show_cards(self, cards: Cards) -> None:
        """Show the sheets of these cards, each with its copies."""
        self._cards = cards
        how, options = self.how, self.options
        options.set_fault(self._words.fault(*self._refused, self._size) if self._refused else "")
        options.set_how(how.size, how.paper, how.duplex)
        if not cards:
            self.preview.set_nothing(self.tr("The sheets are shown here."))
            options.set_result("", "")
            options.set_note([], "")
            options.set_reason(self.tr("Choose at least one card to export."))
            return
        desk = self._desk
        sheets = self._tools().sheets(desk.method, desk.wording, printed_pieces(cards), how)
        self._show_pages(sheets, cards)
        options.set_result(self._words.result(sheets, how.paper), self._words.hint(how.duplex))
        warned = [*sheets.continued, *(card for card, _ in sheets.boxed)]
        options.set_note(self._words.notes(sheets, how.duplex), warned[0].id if warned else "")
        options.set_reason("")

    def proof(self, card: DeckCard) -> Proof:
        """One card as it would print now."""
        return self._tools().proof(self._desk.method, self._desk.wording, card, self.how)

    def export(self, cards: Cards, name: str) -> None:
        """Ask where to and write these cards; `printed` tells when the file is there."""
        how = self.how_for(cards)
        make = partial(self._papers.cards, self._desk.source, printed_pieces(cards), how)
        done = partial(self.printed.emit, cards, how.edition)
        self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), make, done)

    def _show_pages(self, sheets: Sheets, cards: Cards) -> None:
        names = {card.id: card.code or card.title for card in cards}
        paper = sheets.layout.paper
        self.preview.set_pages(
            [self._words.caption(p.plan.number, sheets.count, p.side) for p in sheets.pages],
            [", ".join(names[id] for id in sheets.cards_on(page)) for page in sheets.pages],
            [partial(sheets.scene, page) for page in sheets.pages],
            (paper.width, paper.height),
            [sheets.cards_on(page) for page in sheets.pages],
        )

    def _tools(self) -> CardPress:
        """Loaded when cards are first set: the font is slow to come."""
        if self._press is None:
            self._press = CardPress(self._text_tools.measure(), self._text_tools.hyphenate)
        return self._press

    def _on_size(self, typed: str) -> None:
        self._try_how(typed, self._paper)

    def _on_paper(self, paper: Paper) -> None:
        self._try_how(self._size, paper)

    def _try_how(self, typed: str, paper: Paper) -> None:
        """Use a size on a paper, or keep the old ones and say why."""
        try:
            size = size_id(typed)
            layout_for(replace(self.how, size=size, paper=paper))
        except (CardSizeUnknown, CardTooLarge):
            self._refused = (typed, paper)
        else:
            self._refused = None
            self._size, self._paper = size, paper
        self.how_changed.emit()

    def _on_duplex(self, duplex: Duplex) -> None:
        self._duplex = duplex
        self.how_changed.emit()

    def _on_export(self) -> None:
        if self._cards:
            self.export(self._cards, f"{self.tr('Dialogue cards')}.pdf")
