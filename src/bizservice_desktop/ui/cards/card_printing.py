"""From the chosen cards to paper: how they are printed, the sheets as they will be, the file."""

from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from bizservice_desktop.diagram.cards.card_press import (
    CardPress,
    Sheets,
    overflow_instead,
    size_id,
)
from bizservice_desktop.diagram.cards.card_size import CardSizeUnknown
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, CardTooLarge, layout_for
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.cards.card_print import CardPrint, CardStock, PrinterProfile
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.decks.decks import printed_pieces
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import Papers

from ..kit.dialogs import open_dialog
from ..kit.words import filled
from ..shell.desk import Desk
from ..shell.exporting import Done, Exporter, Make, whole
from ..shell.parts import TextTools
from ..shell.preferences import Preferences
from .card_words import SheetWords
from .print_log import PrintLog
from .print_options import PrintOptions
from .print_output import PrintOutput
from .sheet_preview import SheetPreview

Cards: TypeAlias = tuple[DeckCard, ...]


class CardPrinting(QObject):
    """Between print options, preview and paper; what was printed goes into the log. How to
    print is not stored.

    Signals:
        how_changed: The cards are to be printed in another way: the sheets are others.
    """

    how_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        text_tools: TextTools,
        exporter: Exporter,
        preferences: Preferences,
        log: PrintLog,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._papers = papers
        self._text_tools = text_tools
        self._exporter = exporter
        self._preferences = preferences
        self._log = log
        self._words = SheetWords(self)
        self._press: CardPress | None = None
        self._title = ""
        self._cards: Cards = ()
        self._shown: tuple[object, ...] = ()  # what the sheets were made of
        self._chosen = CardPrint(paper=preferences.current.paper)
        self._refused: tuple[str, Paper] | None = None  # the size and paper that cannot be
        self.preview = SheetPreview()
        self.options = PrintOptions()
        self.output = PrintOutput()
        self.options.how_wanted.connect(self._on_how)
        self.options.size_wanted.connect(self._on_size)
        self.options.sheets_wanted.connect(self._on_sheets)
        self.options.printer.activated.connect(self._on_printer)
        self.options.printers.clicked.connect(self._on_printers)
        self.output.elsewhere.clicked.connect(self._on_elsewhere)
        self.output.export.clicked.connect(self._on_export)
        self.output.print.clicked.connect(self._on_print)
        self.output.open.clicked.connect(self._on_open)
        self.output.note_print.clicked.connect(self._on_note_print)
        self.preview.setAccessibleName(self.tr("The sheets as they will be printed"))
        self._shown = ()

    @property
    def how(self) -> CardPrint:
        """How the cards that are shown are printed as things stand."""
        settings = self._preferences.current
        printers = {printer.name: printer for printer in settings.printers}
        return replace(
            self._chosen,
            floor_pt=settings.card_floor,
            edition=self._log.edition_of(self._cards),
            printer=printers.get(settings.printer, PrinterProfile()),
        )

    def turn_topic_backs(self) -> None:
        """Name the point on the backs, or name it no more."""
        self._on_how(replace(self._chosen, topic_back=not self._chosen.topic_back))

    def show_cards(self, cards: Cards, title: str) -> None:
        """Show the sheets of these cards, each with its copies; `title` names their deck."""
        self._cards, self._title = cards, title
        how, options, output = self.how, self.options, self.output
        settings = self._preferences.current
        kept = self._chosen.size
        options.set_fault(self._words.fault(*self._refused, kept) if self._refused else "")
        places = layout_for(how).places
        options.set_how(how, places, settings.printers, settings.card_presets)
        made_of = (cards, how, self._desk.method, self._desk.wording)
        if self._shown and all(map(_is_same, made_of, self._shown)):
            return
        self._shown = made_of
        output.note_print.hide()
        if not cards:
            self.preview.show_nothing(self.tr("The sheets are shown here."))
            output.set_result("", "")
            output.set_note([])
            output.set_reason(self.tr("Choose at least one card to export."))
            return
        sheets = self._sheets()
        self._show_pages(sheets)
        paper = how.stock.paper if how.stock else how.paper
        output.set_result(self._words.result(sheets, paper), self._words.print_hint(sheets))
        warned = [*sheets.continued, *(card for card, _ in sheets.boxed)]
        output.set_note(
            self._words.notes(sheets),
            warned[0].id if warned else "",
            overflow_instead(how) if sheets.continued else None,
        )
        output.set_reason("")

    def fit(self, card: DeckCard) -> tuple[str, Scene]:
        """Whether a card's text fits, in a sentence, and its front as it would print now."""
        proof = self._tools().proof(self._desk.method, self._desk.wording, card, self.how)
        return self._words.fit(proof), proof.pieces[0].front.scene

    def _show_pages(self, sheets: Sheets) -> None:
        names = {card.id: card.code or card.title for card in self._cards}
        words = [
            (
                self._words.caption(page.plan.number, sheets.count, page.side),
                ", ".join(names[id] for id, *_ in sheets.slots(page)),
            )
            for page in sheets.pages
        ]
        self.preview.show_sheets(sheets, words)

    def _sheets(self) -> Sheets:
        desk, pieces = self._desk, printed_pieces(self._cards)
        return self._tools().sheets(desk.method, desk.wording, pieces, self.how)

    def _tools(self) -> CardPress:
        """Loaded when cards are first set: the font is slow to come."""
        if self._press is None:
            self._press = CardPress(self._text_tools.measure(), self._text_tools.hyphenate)
        return self._press

    def _on_size(self, typed: str) -> None:
        """Use a size, or keep the old one and say why."""
        paper = self._chosen.paper
        try:
            chosen = self._chosen.of_size(size_id(typed), paper)
        except CardSizeUnknown:
            self._refused = (typed, paper)
            self.how_changed.emit()
        else:
            self._on_how(chosen)

    def _on_how(self, chosen: CardPrint) -> None:
        try:
            layout_for(chosen)
        except CardTooLarge:
            self._refused = (chosen.stock.name if chosen.stock else chosen.size, chosen.paper)
        else:
            self._refused = None
            self._chosen = chosen
        self.how_changed.emit()

    def _on_elsewhere(self) -> None:
        if overflow := overflow_instead(self._chosen):
            self._on_how(replace(self._chosen, overflow=overflow))

    def _on_printer(self) -> None:
        self._preferences.change(printer=self.options.printer.currentData())

    def _on_sheets(self) -> None:
        """Describe ready-made sheets, and print on the one that was chosen there."""
        from .own_sheets import OwnSheetsDialog  # noqa: PLC0415 - later

        kept, used = self._preferences.current.card_presets, self._chosen.stock
        dialog = OwnSheetsDialog(
            kept, used, self._chosen.paper, self._preferences.drafts, self.options.window()
        )
        dialog.kept.connect(self._on_sheets_kept)
        open_dialog(dialog)

    def _on_sheets_kept(self, sheets: tuple[CardStock, ...], chosen: CardStock | None) -> None:
        kept, used = self._preferences.current.card_presets, self._chosen.stock
        self._preferences.change(card_presets=sheets)
        if chosen is not None:
            self._on_how(self._chosen.on_stock(chosen))
        elif used in kept and used not in sheets:
            self._on_how(self._chosen.on_stock(None))

    def _on_printers(self) -> None:
        from .printers import PrintersDialog  # noqa: PLC0415 - later

        settings = self._preferences.current
        paper = PAPERS[self._chosen.paper]
        dialog = PrintersDialog(
            settings.printers,
            settings.printer,
            paper,
            self._preferences.drafts,
            self.options.window(),
        )
        dialog.sheet_wanted.connect(self._on_sheet)
        dialog.kept.connect(self._on_printers_kept)
        open_dialog(dialog)

    def _on_printers_kept(self, printers: tuple[PrinterProfile, ...], chosen: str) -> None:
        self._preferences.change(printers=printers, printer=chosen)

    def _on_sheet(self) -> None:
        sheet = partial(self._papers.printer_sheet, self._desk.wording, self._chosen.paper)
        name = f"{self.tr('Test sheet')}.pdf"
        self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), whole(sheet))

    def _on_export(self) -> None:
        name, kinds = f"{self.tr('Dialogue cards')}.pdf", self.tr("PDF files (*.pdf)")
        self._exporter.ask_and_export(name, kinds, self._pdf(), self._note())

    def _on_open(self) -> None:
        self._exporter.make_and_open(f"{self.tr('Dialogue cards')}.pdf", self._pdf())
        self.output.note_print.show()

    def _on_note_print(self) -> None:
        self.output.note_print.hide()
        self._note()()

    def _on_print(self) -> None:
        from . import paper_printer  # noqa: PLC0415 - later

        sheets, note = self._sheets(), self._note()
        paper, title = sheets.layout.paper, self.tr("Dialogue cards")
        printer = paper_printer.ask_printer(self.options.window(), sheets.how, paper, title)
        if printer is None:
            return
        leaves = paper_printer.leaves(sheets, printer)
        job = paper_printer.PaperPrinter(printer, leaves, sheets.palette, self)
        job.progressed.connect(self._on_page_printed)
        job.finished.connect(partial(self._on_printed, note))
        job.failed.connect(self._on_not_printed)
        job.start()

    def _on_page_printed(self, done: int, total: int) -> None:
        words = self.tr("Page %1 of %2 is sent to the printer …")
        self.output.set_reason(filled(words, done, total))

    def _on_printed(self, note: Done) -> None:
        self.output.set_reason("")
        note()

    def _on_not_printed(self) -> None:
        self.output.set_reason("")
        self.options.set_fault(self.tr("The printer took no pages. Look at it, and print again."))

    def _pdf(self) -> Make:
        """Makes the file of the cards as they are shown now."""
        return partial(self._papers.cards, self._desk.model, printed_pieces(self._cards), self.how)

    def _note(self) -> Done:
        """Notes in the log that the cards were printed as they are shown now."""
        return partial(self._log.keep, self._title, self._cards, self.how.edition)


def _is_same(one: object, other: object) -> bool:
    """Whole packs are compared by what they are, not by what they hold."""
    return one is other or (isinstance(one, tuple | CardPrint) and one == other)
