"""Dialogue cards: a deck is chosen and worked on, its sheets are seen and exported."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.cards.cards import (
    CardDeck,
    Deck,
    DeckCard,
    DeckKind,
    OwnCard,
    PrintRun,
)
from bizservice_desktop.domain.decks.decks import all_tags, deck_cards, found
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.tables.card_table import CardFiles

from ..kit.basics import column
from ..kit.columns import Columns
from ..kit.dialogs import open_dialog
from ..room.sharing import card_shown
from ..shell.actions import Action
from ..shell.desk import Desk
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.parts import TextTools
from ..shell.places import AtDeck, AtPage, PageName, Place
from ..shell.preferences import Preferences
from .card_exchange import CardExchange
from .card_list import card_rows
from .card_printing import CardPrinting
from .card_words import DeckWords
from .deck_editing import DeckEditing
from .deck_panel import DeckPanel
from .own_card_editor import OwnCardEditor
from .print_log import PrintLog, StaleNote
from .table_answers import TableAnswersDialog


class CardsPage(Page):
    """Deck, sheets and print options. Which deck is shown and searched is not stored.
    Without `files` there are no tables."""

    shows = frozenset({Round, OwnCard, CardDeck, PrintRun})

    def __init__(
        self,
        desk: Desk,
        papers: Papers,
        text_tools: TextTools,
        exporter: Exporter,
        preferences: Preferences,
        files: CardFiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._deck = Deck(DeckKind.ALL)
        self._left_out: dict[Deck, frozenset[str]] = {}
        self._sought = ("", "")  # words and tag
        self._words = DeckWords(self)
        self.panel = DeckPanel()
        self.log = PrintLog(desk)
        self.stale_note = StaleNote()
        self.printing = CardPrinting(
            desk, papers, text_tools, exporter, preferences, self.log, self
        )
        self.preview, self.options = self.printing.preview, self.printing.options
        self.output = self.printing.output
        self.deck_editing = DeckEditing(desk, self)
        self.editor = OwnCardEditor(desk, self.printing.fit)
        self._build()
        self._connect()
        self._connect_menu(CardExchange(desk, files, exporter, self) if files else None)
        desk.opened.connect(self._on_opened)
        preferences.changed.connect(self._on_changed)

    def _build(self) -> None:
        self._deck_side, left, right = QWidget(), QWidget(), QWidget()
        self._deck_side.setLayout(column(self.stale_note, self.panel, spacing=12))
        left.setLayout(column(self._deck_side, self.editor))
        self.editor.hide()
        options = column(self.options)
        options.addWidget(self.output, stretch=1)
        options.setContentsMargins(0, 0, 4, 0)
        right.setLayout(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(left, self.preview, right))

    def _connect(self) -> None:
        panel, editing = self.panel, self.deck_editing
        panel.deck_chosen.connect(self._on_deck)
        panel.model.row_checked.connect(self._on_row_checked)
        panel.all_checked.connect(self._on_all_checked)
        panel.card_picked.connect(self._on_card_picked)
        panel.card_picked.connect(self.shared_changed)
        panel.action_wanted.connect(self._on_card_action)
        panel.list.dropped.connect(editing.move)
        panel.finder.sought.connect(self._on_sought)
        panel.mapping.clicked.connect(self._on_mapping)
        panel.new.clicked.connect(self._on_new)
        editing.deck_wanted.connect(self._on_deck)
        editing.card_wanted.connect(self._on_card_wanted)
        self.stale_note.show_them.clicked.connect(self._on_replacements)
        self.stale_note.done.clicked.connect(self.log.throw_away)
        self.preview.card_pointed.connect(panel.list.pick)
        self.preview.card_dropped.connect(editing.move_to)
        self.output.card_pointed.connect(self._on_card_pointed)
        self.output.shorten_wanted.connect(self._on_edit)
        self.printing.how_changed.connect(self._on_changed)
        self.editor.ended.connect(self._on_writing_ended)

    def _connect_menu(self, exchange: CardExchange | None) -> None:
        menu, editing = self.panel.menu, self.deck_editing
        menu.blank_wanted.connect(editing.add_blanks)
        menu.instruction.triggered.connect(editing.add_instruction)
        menu.topic_backs.triggered.connect(self.printing.turn_topic_backs)
        menu.new_deck.triggered.connect(editing.ask_for_new)
        menu.put_wanted.connect(editing.put_into)
        menu.rename.triggered.connect(editing.ask_for_title)
        menu.duplicate.triggered.connect(editing.ask_for_copy)
        menu.delete.triggered.connect(editing.delete)
        menu.answers.triggered.connect(self._on_answers)
        if exchange is None:
            menu.hide_tables()
            return
        menu.import_cards.triggered.connect(exchange.ask_for_table)
        menu.export_workbook.triggered.connect(exchange.export_workbook)
        menu.export_csv.triggered.connect(exchange.export_csv)

    def title(self) -> str:
        return self.tr("Dialogue cards")

    def refresh(self) -> None:
        decks = self._words.decks(
            self.desk.method, self.desk.wording, self.desk.workspace, len(self.log.replacements())
        )
        if self._deck not in (deck for deck, _ in decks):  # it was deleted, or undone
            self._deck = Deck(DeckKind.ALL)
        self.panel.set_decks(decks, self._deck)
        cards = self._cards()
        chosen = self._chosen(cards)
        listed = found(cards, self.desk.wording, *self._sought)
        self.deck_editing.show(self._deck, cards, listed, chosen)
        self._show_deck(cards, listed, chosen)
        self.stale_note.show_stale(self.log.stale(), self.log.last_day())
        self.editor.refresh()
        self.printing.show_cards(chosen, self.panel.chooser.currentText())

    def shareable(self) -> Shareable | None:
        card = self.deck_editing.card(self.panel.list.picked_id)
        return card_shown(self.desk.model, card) if card else None

    def go_to(self, place: Place) -> None:
        if isinstance(place, AtDeck):
            self._on_deck(place.deck)

    # what is shown

    def _cards(self) -> tuple[DeckCard, ...]:
        desk = self.desk
        if self._deck.kind is DeckKind.STALE:
            return self.log.replacements()
        return deck_cards(desk.method, desk.wording, desk.workspace, self._deck, desk.min_voters)

    def _chosen(self, cards: tuple[DeckCard, ...]) -> tuple[DeckCard, ...]:
        """The cards to print; the retired ones are only looked at."""
        if self._deck.kind is DeckKind.RETIRED:
            return ()
        return tuple(card for card in cards if card.id not in self._unchecked)

    @property
    def _unchecked(self) -> frozenset[str]:
        """The ids that are left out when this deck is printed."""
        return self._left_out.get(self._deck, frozenset())

    def _show_deck(
        self,
        cards: tuple[DeckCard, ...],
        listed: tuple[DeckCard, ...],
        chosen: tuple[DeckCard, ...],
    ) -> None:
        method, wording, space = self.desk.method, self.desk.wording, self.desk.workspace
        panel, words, deck = self.panel, self._words, self._deck
        rows = card_rows(listed, self._unchecked, wording, words.notes(listed))
        line = words.deck_line(deck, cards, len(method.cards))
        empty = words.empty(deck, begun=self.desk.check.has_begun)
        panel.set_cards(
            rows, line, self.tr("No card of this deck has these words.") if cards else empty
        )
        panel.finder.set_tags(all_tags(cards), self._sought[1])
        panel.mapping.setVisible(deck.kind is DeckKind.GAP and not cards)
        areas = [(area.id, wording.title(area.id)) for area in method.areas]
        made = [(each.id, each.title) for each in space.decks if not each.base]
        panel.menu.set_choices([("", self.tr("Of no area")), *areas], made)
        panel.menu.set_deck(
            is_made=deck.kind is DeckKind.MADE,
            can_hold=deck.kind not in {DeckKind.RETIRED, DeckKind.STALE},
            has_chosen=bool(chosen),
        )
        self._show_possible()

    def _show_possible(self) -> None:
        self.panel.set_possible(self.deck_editing.possible(self.panel.list.picked_id))

    # decks and cards

    def _on_deck(self, deck: Deck) -> None:
        self._deck = deck
        self.refresh()
        self.preview.verticalScrollBar().setValue(0)

    def _on_replacements(self) -> None:
        self._on_deck(Deck(DeckKind.STALE))

    def _on_row_checked(self, id: str, checked: bool) -> None:
        self._check({id}, checked)

    def _on_all_checked(self, checked: bool) -> None:
        """All cards that are listed, so that a search chooses its cards."""
        self._check({row.id for row in self.panel.model.rows}, checked)

    def _check(self, ids: set[str], checked: bool) -> None:
        self._left_out[self._deck] = self._unchecked - ids if checked else self._unchecked | ids
        self.refresh()

    def _on_sought(self, words: str, tag: str) -> None:
        self._sought = (words, tag)
        self.refresh()

    def _on_card_picked(self, id: str) -> None:
        self._show_possible()
        self.preview.show_card(id)

    def _on_card_pointed(self, id: str) -> None:
        self.panel.list.pick(id)
        self.preview.show_card(id)

    def _on_card_action(self, action: Action, id: str) -> None:
        if action is Action.EDIT_CARD:
            self._on_edit(id)
        else:
            self.deck_editing.do(action, id)

    def _on_mapping(self) -> None:
        self.wanted.emit(AtPage(PageName.MAPPING))

    def _on_answers(self) -> None:
        open_dialog(TableAnswersDialog(self.desk, self))

    # writing cards

    def _on_new(self) -> None:
        self._show_form(shown=True)
        self.editor.begin(self.deck_editing.likely_point(self.panel.list.picked_id))

    def _on_edit(self, id: str) -> None:
        self._show_form(shown=True)
        self.editor.edit(id, self.deck_editing.texts(id))

    def _on_writing_ended(self, id: str) -> None:
        self._show_form(shown=False)
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if id and self.isVisible():
            self._on_card_wanted(id)

    def _on_card_wanted(self, id: str) -> None:
        """Show a card, in the deck of one's own cards where the one that is shown lacks it."""
        if self.panel.model.place_of(id) < 0:
            self.panel.finder.clear()
        if self.panel.model.place_of(id) < 0:
            self._on_deck(Deck(DeckKind.OWN))
        self._on_card_pointed(id)

    def _on_opened(self) -> None:
        """Another round: its cards are others."""
        self._left_out.clear()
        self.editor.close_form()

    def _show_form(self, *, shown: bool) -> None:
        """Show the form for a card in the place of the deck."""
        self._deck_side.setVisible(not shown)
        self.editor.setVisible(shown)
