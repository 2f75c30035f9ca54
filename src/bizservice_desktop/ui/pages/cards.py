"""Dialogue cards: a deck is chosen, its sheets are seen as they will print, and exported."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.card_press import CardPress, Proof, Sheets, size_id
from bizservice_desktop.diagram.card_size import CardSizeUnknown
from bizservice_desktop.diagram.palette import Palette
from bizservice_desktop.diagram.shareable import Shareable
from bizservice_desktop.diagram.sheet_layout import CardTooLarge, layout_for
from bizservice_desktop.domain.card_print import CardPrint, Duplex, Paper
from bizservice_desktop.domain.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.services.decks import deck_cards
from bizservice_desktop.services.printing import Papers
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.exporting import Exporter
from bizservice_desktop.ui.page import Page
from bizservice_desktop.ui.parts import TextTools
from bizservice_desktop.ui.preferences import Preferences
from bizservice_desktop.ui.sharing import card_shown
from bizservice_desktop.ui.widgets.basics import column
from bizservice_desktop.ui.widgets.card_rows import card_rows
from bizservice_desktop.ui.widgets.card_words import CardWords
from bizservice_desktop.ui.widgets.columns import Columns
from bizservice_desktop.ui.widgets.deck_panel import DeckPanel
from bizservice_desktop.ui.widgets.own_card_editor import OwnCardEditor
from bizservice_desktop.ui.widgets.print_options import PrintOptions
from bizservice_desktop.ui.widgets.sheet_preview import SheetPreview

from .own_card_writing import OwnCardWriting

_MAPPING = "mapping"


class CardsPage(Page):
    """Deck, sheets and print options. Which deck and how to print is not stored."""

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        text_tools: TextTools,
        exporter: Exporter,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._papers = papers
        self._text_tools = text_tools
        self._exporter = exporter
        self._preferences = preferences
        self._press: CardPress | None = None
        self._deck = Deck(DeckKind.ALL)
        self._left_out: dict[Deck, frozenset[str]] = {}
        self._size, self._duplex = "a7", Duplex.LONG
        self._paper = preferences.current.paper
        self._refused: tuple[str, Paper] | None = None  # the size and paper that cannot be
        self._words = CardWords(self)
        self.panel = DeckPanel()
        self.editor = OwnCardEditor()
        self.preview = SheetPreview()
        self.options = PrintOptions()
        self.writing = OwnCardWriting(desk, self.editor, self._words, self._proof, self)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Dialogue cards")

    def retranslate(self) -> None:
        self.preview.setAccessibleName(self.tr("The sheets as they will be printed"))
        for part in (self.panel, self.editor, self.options):
            part.retranslate()

    def refresh(self) -> None:
        cards = self._cards()
        chosen = self._chosen(cards)
        self._show_deck(cards)
        self.writing.refresh()
        self._show_sheets(chosen)

    def flush(self) -> None:
        """Keep a card that is being written."""
        self.writing.flush()

    def shareable(self) -> Shareable | None:
        picked = self.panel.picked
        card = next((c for c in self._cards() if picked and c.id == picked.id), None)
        return card_shown(self.desk.source, card) if card else None

    def show_gap_deck(self) -> None:
        """Show the cards for the gaps; the page is seen."""
        self._on_deck(Deck(DeckKind.GAP))

    def set_colours(self, palette: Palette) -> None:
        self.panel.set_colours(palette)
        self.preview.set_colours(palette)
        super().set_colours(palette)

    @property
    def how(self) -> CardPrint:
        """How the cards are printed as things stand."""
        floor = self._preferences.current.card_floor
        return CardPrint(self._size, self._paper, self._duplex, floor)

    # what is shown

    def _cards(self) -> tuple[DeckCard, ...]:
        desk = self.desk
        return deck_cards(desk.method, desk.wording, desk.workspace, self._deck, desk.min_voters)

    def _chosen(self, cards: tuple[DeckCard, ...]) -> tuple[DeckCard, ...]:
        left_out = self._left_out.get(self._deck, frozenset())
        return tuple(card for card in cards if card.id not in left_out)

    def _show_deck(self, cards: tuple[DeckCard, ...]) -> None:
        method, wording = self.desk.method, self.desk.wording
        left_out = self._left_out.get(self._deck, frozenset())
        rows = card_rows(cards, left_out, wording)
        check = self.desk.check
        begun = any(point.level.level is not None for point in check.points.values()) or any(
            state != "not_judged" for state in check.today.values()
        )
        self.panel.set_decks(self._words.decks(method, wording), self._deck)
        line = self._words.deck_line(self._deck, cards, len(method.cards))
        self.panel.set_cards(rows, line, self._words.empty(self._deck, begun=begun))
        self.panel.set_mapping_offered(offered=self._deck.kind is DeckKind.GAP)

    def _show_sheets(self, chosen: tuple[DeckCard, ...]) -> None:
        how, options = self.how, self.options
        options.set_fault(self._words.fault(*self._refused, self._size) if self._refused else "")
        options.set_how(how.size, how.paper, how.duplex)
        if not chosen:
            self.preview.set_nothing(self.tr("The sheets are shown here."))
            options.set_result("", "")
            options.set_note([], "")
            options.set_reason(self.tr("Choose at least one card to export."))
            return
        desk = self.desk
        sheets = self._tools().sheets(desk.method, desk.wording, chosen, how)
        self._show_pages(sheets, chosen)
        options.set_result(self._words.result(sheets, how.paper), self._words.hint(how.duplex))
        warned = [*sheets.continued, *(card for card, _ in sheets.boxed)]
        options.set_note(self._words.notes(sheets, how.duplex), warned[0].id if warned else "")
        options.set_reason("")

    def _show_pages(self, sheets: Sheets, chosen: tuple[DeckCard, ...]) -> None:
        codes = {card.id: card.code for card in chosen}
        paper = sheets.layout.paper
        self.preview.set_pages(
            [self._words.caption(p.plan.number, sheets.count, p.side) for p in sheets.pages],
            [", ".join(codes[id] for id in sheets.cards_on(page)) for page in sheets.pages],
            [partial(sheets.scene, page) for page in sheets.pages],
            (paper.width, paper.height),
            [sheets.cards_on(page) for page in sheets.pages],
        )

    def _proof(self, card: DeckCard) -> Proof:
        return self._tools().proof(self.desk.method, self.desk.wording, card, self.how)

    def _tools(self) -> CardPress:
        """Loaded when cards are first set: the font is slow to come."""
        if self._press is None:
            self._press = CardPress(self._text_tools.measure(), self._text_tools.hyphenate)
        return self._press

    # decks and cards

    def _on_deck(self, deck: Deck) -> None:
        self._deck = deck
        self.refresh()
        self.preview.verticalScrollBar().setValue(0)

    def _on_row_checked(self, id: str, checked: bool) -> None:
        left_out = self._left_out.get(self._deck, frozenset())
        self._left_out[self._deck] = left_out - {id} if checked else left_out | {id}
        self.refresh()

    def _on_all_checked(self, checked: bool) -> None:
        ids = () if checked else (card.id for card in self._cards())
        self._left_out[self._deck] = frozenset(ids)
        self.refresh()

    def _on_card_pointed(self, id: str) -> None:
        self.panel.pick(id)
        self.preview.show_card(id)

    def _on_mapping(self) -> None:
        self.page_wanted.emit(_MAPPING)

    # cards of one's own

    def _on_new(self) -> None:
        self._show_form(shown=True)
        self.writing.begin(self._likely_point())

    def _on_edit(self, id: str) -> None:
        self._show_form(shown=True)
        self.writing.edit(id)

    def _on_remove(self, id: str) -> None:
        if card := self.writing.find(id):
            self.desk.remove("card_remove", card)

    def _on_writing_ended(self, id: str) -> None:
        self._show_form(shown=False)
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not id or not self.isVisible():
            return
        if self.panel.model.place_of(id) < 0:  # not in the deck that is shown
            self._on_deck(Deck(DeckKind.OWN))
        self._on_card_pointed(id)

    def _likely_point(self) -> str:
        """The point a new card is most likely about: that of the card the list stands on."""
        cards = self._cards()
        picked = self.panel.picked
        at = next((card for card in cards if picked and card.id == picked.id), None)
        first = at or next(iter(cards), None)
        return first.point if first else self.desk.method.point_order[0]

    # printing

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
        self.refresh()

    def _on_duplex(self, duplex: Duplex) -> None:
        self._duplex = duplex
        self.refresh()

    def _on_export(self) -> None:
        if chosen := self._chosen(self._cards()):
            make = partial(self._papers.cards, self.desk.source, chosen, self.how)
            name = f"{self.tr('Dialogue cards')}.pdf"
            self._exporter.ask_and_export(name, self.tr("PDF files (*.pdf)"), make)

    def _on_opened(self) -> None:
        """Another round: its cards are others."""
        self._left_out.clear()
        self.writing.close()

    def _build(self) -> None:
        left = QWidget()
        left.setLayout(column(self.panel, self.editor, spacing=0))
        self.editor.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(left, self.preview, self.options))

    def _show_form(self, *, shown: bool) -> None:
        """Show the form for a card in the place of the deck."""
        self.panel.setVisible(not shown)
        self.editor.setVisible(shown)

    def _connect(self) -> None:
        panel, options = self.panel, self.options
        panel.deck_chosen.connect(self._on_deck)
        panel.row_checked.connect(self._on_row_checked)
        panel.all_checked.connect(self._on_all_checked)
        panel.card_picked.connect(self.preview.show_card)
        panel.card_picked.connect(self.shared_changed)
        panel.card_wanted.connect(self._on_new)
        panel.edit_wanted.connect(self._on_edit)
        panel.remove_wanted.connect(self._on_remove)
        panel.mapping_wanted.connect(self._on_mapping)
        options.size_wanted.connect(self._on_size)
        options.paper_wanted.connect(self._on_paper)
        options.duplex_wanted.connect(self._on_duplex)
        options.export_wanted.connect(self._on_export)
        options.card_pointed.connect(self._on_card_pointed)
        self.writing.ended.connect(self._on_writing_ended)
        self.desk.opened.connect(self._on_opened)
        self._preferences.changed.connect(self._on_changed)
