"""From the chosen cards to paper: how they are printed, the sheets as they will be, the file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.cards.card_press import (
    CardPress,
    Proof,
    Sheets,
    overflow_instead,
    size_id,
)
from bizservice_desktop.diagram.cards.card_size import CardSizeUnknown
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, CardTooLarge, layout_for
from bizservice_desktop.domain.cards.card_print import CardPrint, CardStock, Duplex, PrinterProfile
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.decks.decks import printed_pieces
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import Papers

from ..kit.dialogs import open_dialog
from ..kit.words import filled
from ..shell.desk import Desk
from ..shell.exporting import Exporter, whole
from ..shell.parts import TextTools
from ..shell.preferences import Preferences
from .card_words import CardWords
from .print_options import PrintOptions
from .sheet_preview import SheetPreview

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
        self._shown: tuple[object, ...] = ()  # what the sheets were made of
        self._chosen = CardPrint(paper=preferences.current.paper)
        self._refused: tuple[str, Paper] | None = None  # the size and paper that cannot be
        self.preview = SheetPreview()
        self.options = PrintOptions()
        options = self.options
        options.size_wanted.connect(self._on_size)
        options.paper_wanted.connect(self._on_paper)
        options.stock_wanted.connect(self._on_stock)
        options.sheets_wanted.connect(self._on_sheets)
        options.start_wanted.connect(partial(self._on_choice, "start"))
        options.duplex_wanted.connect(self._on_duplex)
        options.export_wanted.connect(self._on_export)
        options.open_wanted.connect(self._on_open)
        options.noted.connect(self._on_noted)
        options.print_wanted.connect(self._on_print)
        options.more.choice_wanted.connect(self._on_choice)
        options.more.printer_wanted.connect(self._on_printer)
        options.more.printers_wanted.connect(self._on_printers)
        options.note_box.overflow_wanted.connect(partial(self._on_choice, "overflow"))
        self.retranslate()

    def retranslate(self) -> None:
        self.preview.setAccessibleName(self.tr("The sheets as they will be printed"))
        self._shown = ()

    @property
    def how(self) -> CardPrint:
        """How the cards that are shown are printed as things stand."""
        return self.how_for(self._cards)

    def how_for(self, cards: Cards) -> CardPrint:
        """How these cards would be printed."""
        settings = self._preferences.current
        printers = {printer.name: printer for printer in settings.printers}
        return replace(
            self._chosen,
            floor_pt=settings.card_floor,
            edition=self._edition_of(cards),
            printer=printers.get(settings.printer, PrinterProfile()),
        )

    def turn_topic_backs(self) -> None:
        """Name the point on the backs, or name it no more."""
        self._on_choice("topic_back", not self._chosen.topic_back)

    def show_cards(self, cards: Cards) -> None:
        """Show the sheets of these cards, each with its copies."""
        self._cards = cards
        how, options = self.how, self.options
        settings = self._preferences.current
        kept = self._chosen.size
        options.set_fault(self._words.fault(*self._refused, kept) if self._refused else "")
        places = layout_for(how).places
        options.set_how(how, places, settings.printers, settings.card_presets)
        made_of = (cards, how, self._desk.method, self._desk.wording)
        if self._shown and all(map(_is_same, made_of, self._shown)):
            return
        self._shown = made_of
        options.offer_note(offered=False)
        if not cards:
            self.preview.set_nothing(self.tr("The sheets are shown here."))
            options.set_result("", "")
            options.set_note([])
            options.set_reason(self.tr("Choose at least one card to export."))
            return
        sheets = self._sheets(cards, how)
        self._show_pages(sheets, cards)
        paper = how.stock.paper if how.stock else how.paper
        options.set_result(self._words.result(sheets, paper), self._words.print_hint(sheets))
        warned = [*sheets.continued, *(card for card, _ in sheets.boxed)]
        options.set_note(
            self._words.notes(sheets),
            warned[0].id if warned else "",
            shorten=bool(warned),
            elsewhere=overflow_instead(how) if sheets.continued else None,
        )
        options.set_reason("")

    def proof(self, card: DeckCard) -> Proof:
        """One card as it would print now."""
        return self._tools().proof(self._desk.method, self._desk.wording, card, self.how)

    def export(self, cards: Cards, name: str) -> None:
        """Ask where to and write these cards; `printed` tells when the file is there."""
        how = self.how_for(cards)
        make = partial(self._papers.cards, self._desk.model, printed_pieces(cards), how)
        done = partial(self.printed.emit, cards, how.edition)
        self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), make, done)

    def _show_pages(self, sheets: Sheets, cards: Cards) -> None:
        names = {card.id: card.code or card.title for card in cards}
        paper = sheets.layout.paper
        self.preview.set_pages(
            [self._words.caption(p.plan.number, sheets.count, p.side) for p in sheets.pages],
            [", ".join(names[id] for id, *_ in sheets.slots(page)) for page in sheets.pages],
            [partial(sheets.scene, page) for page in sheets.pages],
            (paper.width, paper.height),
            [sheets.slots(page) for page in sheets.pages],
            sheets.palette,
        )

    def _sheets(self, cards: Cards, how: CardPrint) -> Sheets:
        desk = self._desk
        return self._tools().sheets(desk.method, desk.wording, printed_pieces(cards), how)

    def _tools(self) -> CardPress:
        """Loaded when cards are first set: the font is slow to come."""
        if self._press is None:
            self._press = CardPress(self._text_tools.measure(), self._text_tools.hyphenate)
        return self._press

    def _on_size(self, typed: str) -> None:
        self._try_how(typed, self._chosen.paper)

    def _on_paper(self, paper: Paper) -> None:
        self._try_how(self._chosen.size, paper)

    def _on_stock(self, stock: CardStock) -> None:
        self._try(self._chosen.on_stock(stock), stock.name)

    def _on_duplex(self, duplex: Duplex) -> None:
        self._try(self._chosen.with_backs(duplex), self._chosen.size)

    def _try_how(self, typed: str, paper: Paper) -> None:
        """Use a size on a paper, or keep the old ones and say why."""
        try:
            size = size_id(typed)
        except CardSizeUnknown:
            self._refused = (typed, paper)
            self.how_changed.emit()
            return
        self._try(self._chosen.of_size(size, paper), typed)

    def _try(self, chosen: CardPrint, typed: str) -> None:
        try:
            layout_for(chosen)
        except CardTooLarge:
            self._refused = (typed, chosen.paper)
        else:
            self._refused = None
            self._chosen = chosen
        self.how_changed.emit()

    def _on_choice(self, field: str, value: object) -> None:
        self._chosen = replace(self._chosen, **{field: value})  # type: ignore[arg-type]
        self.how_changed.emit()

    def _on_printer(self, name: str) -> None:
        self._preferences.change(printer=name)

    def _on_sheets(self) -> None:
        """Describe ready-made sheets, and print on the one that was chosen there."""
        from .own_sheets import OwnSheetsDialog  # noqa: PLC0415 - later

        kept, used = self._preferences.current.card_presets, self._chosen.stock
        dialog = OwnSheetsDialog(kept, used, self._chosen.paper, self.options.window())
        dialog.kept.connect(self._on_sheets_kept)
        open_dialog(dialog)

    def _on_sheets_kept(self, sheets: tuple[CardStock, ...], chosen: CardStock | None) -> None:
        kept, used = self._preferences.current.card_presets, self._chosen.stock
        self._preferences.change(card_presets=sheets)
        if chosen is not None:
            self._on_stock(chosen)
        elif used in kept and used not in sheets:
            self._try(self._chosen.on_stock(None), self._chosen.size)

    def _on_printers(self) -> None:
        from .printers import PrintersDialog  # noqa: PLC0415 - later

        settings = self._preferences.current
        paper = PAPERS[self._chosen.paper]
        dialog = PrintersDialog(settings.printers, settings.printer, paper, self.options.window())
        dialog.sheet_wanted.connect(self._on_sheet)
        dialog.kept.connect(self._on_printers_kept)
        open_dialog(dialog)

    def _on_printers_kept(self, printers: tuple[PrinterProfile, ...], chosen: str) -> None:
        self._preferences.change(printers=printers, printer=chosen)

    def _on_sheet(self) -> None:
        sheet = partial(self._papers.printer_sheet, self._desk.wording, self._chosen.paper)
        name = f"{self.tr('Test sheet')}.pdf"
        self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), whole(sheet))

    def _on_open(self) -> None:
        how = self.how
        make = partial(self._papers.cards, self._desk.model, printed_pieces(self._cards), how)
        self._exporter.make_and_open(f"{self.tr('Dialogue cards')}.pdf", make)
        self.options.offer_note(offered=True)

    def _on_noted(self) -> None:
        self.options.offer_note(offered=False)
        self.printed.emit(self._cards, self.how.edition)

    def _on_print(self) -> None:
        from . import paper_printer  # noqa: PLC0415 - later

        cards, sheets = self._cards, self._sheets(self._cards, self.how)
        paper, title = sheets.layout.paper, self.tr("Dialogue cards")
        printer = paper_printer.ask_printer(self.options.window(), sheets.how, paper, title)
        if printer is None:
            return
        leaves = paper_printer.leaves(sheets, printer)
        job = paper_printer.PaperPrinter(printer, leaves, sheets.palette, self)
        job.progressed.connect(self._on_page_printed)
        job.finished.connect(partial(self._on_printed, cards, sheets.how.edition))
        job.failed.connect(self._on_not_printed)
        job.start()

    def _on_page_printed(self, done: int, total: int) -> None:
        words = self.tr("Page %1 of %2 is sent to the printer …")
        self.options.set_reason(filled(words, done, total))

    def _on_printed(self, cards: Cards, edition: int) -> None:
        self.options.set_reason("")
        self.printed.emit(cards, edition)

    def _on_not_printed(self) -> None:
        self.options.set_reason("")
        self.options.set_fault(self.tr("The printer took no pages. Look at it, and print again."))

    def _on_export(self) -> None:
        if self._cards:
            self.export(self._cards, f"{self.tr('Dialogue cards')}.pdf")


def _is_same(one: object, other: object) -> bool:
    """Whole packs are compared by what they are, not by what they hold."""
    return one is other or (isinstance(one, tuple | CardPrint) and one == other)
