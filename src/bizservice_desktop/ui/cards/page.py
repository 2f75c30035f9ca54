"""Dialogue cards: a deck is chosen and worked on, its sheets are seen and exported."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bizservice_desktop.diagram.room.shareable import Shareable
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.cards.card_print import CardPrint
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
from ..shell.desk import Desk
from ..shell.exporting import Exporter
from ..shell.page import Page
from ..shell.parts import TextTools
from ..shell.places import AtDeck, AtPage, PageName, Place
from ..shell.preferences import Preferences
from .card_actions import TABLE_ACTIONS, DeckAction
from .card_exchange import CardExchange
from .card_printing import CardPrinting
from .card_rows import card_rows
from .card_words import CardWords
from .deck_editing import DeckWork
from .deck_panel import DeckPanel
from .deck_words import DeckWords
from .own_card_editor import OwnCardEditor
from .own_card_writing import OwnCardWriting
from .print_log import PrintLog
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
        self._preferences = preferences
        self._deck = Deck(DeckKind.ALL)
        self._left_out: dict[Deck, frozenset[str]] = {}
        self._sought = ("", "")  # words and tag
        self._words = DeckWords(self)
        words = CardWords(self)
        self.panel = DeckPanel()
        self.log = PrintLog(desk, self)
        self.editor = OwnCardEditor()
        self.printing = CardPrinting(
            desk, papers, text_tools, exporter, preferences, words, self.log.edition_of, self
        )
        self.preview, self.options = self.printing.preview, self.printing.options
        self.work = DeckWork(desk, self)
        self.exchange = CardExchange(desk, files, exporter, self) if files else None
        self.writing = OwnCardWriting(desk, self.editor, words, self.printing.proof, self)
        if files is None:
            self.panel.menu.hide_tables()
        self._build()
        self._connect()

    def title(self) -> str:
        return self.tr("Dialogue cards")

    def retranslate(self) -> None:
        self.printing.retranslate()

    def refresh(self) -> None:
        self._keep_deck()
        cards = self._cards()
        chosen = self._chosen(cards)
        listed = found(cards, self.desk.wording, *self._sought)
        self.work.show(self._deck, cards, listed, chosen)
        self._show_deck(cards, listed, chosen)
        self.log.refresh()
        self.writing.refresh()
        self.printing.show_cards(chosen)

    def flush(self) -> bool:
        """Keep a card that is being written."""
        is_kept = self.writing.flush()
        return super().flush() and is_kept

    def shareable(self) -> Shareable | None:
        picked = self.panel.picked
        card = self.work.card(picked.id) if picked else None
        return card_shown(self.desk.model, card) if card else None

    def go_to(self, place: Place) -> None:
        if isinstance(place, AtDeck):
            self._on_deck(place.deck)

    def move_card(self, id: str, place: int) -> None:
        """Put a card at another place among those in the list, counted without it."""
        self.work.move(id, place)

    @property
    def how(self) -> CardPrint:
        """How the cards are printed as things stand."""
        return self.printing.how

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
        left_out = self._left_out.get(self._deck, frozenset())
        return tuple(card for card in cards if card.id not in left_out)

    def _keep_deck(self) -> None:
        """A deck that was deleted or undone is not shown any more."""
        space = self.desk.workspace
        is_there = {
            DeckKind.MADE: any(deck.id == self._deck.made for deck in space.decks),
            DeckKind.RETIRED: any(card.is_retired for card in space.own_cards),
            DeckKind.STALE: bool(self.log.replacements()),
        }
        if not is_there.get(self._deck.kind, True):
            self._deck = Deck(DeckKind.ALL)

    def _show_deck(
        self,
        cards: tuple[DeckCard, ...],
        listed: tuple[DeckCard, ...],
        chosen: tuple[DeckCard, ...],
    ) -> None:
        method, wording, space = self.desk.method, self.desk.wording, self.desk.workspace
        panel, deck = self.panel, self._deck
        left_out = self._left_out.get(deck, frozenset())
        rows = card_rows(listed, left_out, wording, self._words.notes(listed))
        made = [each for each in space.decks if not each.base]
        retired = sum(card.is_retired for card in space.own_cards)
        stale = len(self.log.replacements())
        panel.set_decks(self._words.decks(method, wording, made, retired, stale), deck)
        line = self._words.deck_line(deck, cards, len(method.cards))
        empty = self._words.empty(deck, begun=self.desk.check.has_begun)
        panel.set_cards(rows, line, self._words.not_found() if cards else empty)
        panel.finder.set_tags(all_tags(cards), self._sought[1])
        panel.set_mapping_offered(offered=deck.kind is DeckKind.GAP and not cards)
        areas = [(area.id, wording.title(area.id)) for area in method.areas]
        panel.menu.set_choices(
            [("", self._words.no_area()), *areas], [(each.id, each.title) for each in made]
        )
        panel.menu.set_deck(
            is_made=deck.kind is DeckKind.MADE,
            can_hold=deck.kind not in {DeckKind.RETIRED, DeckKind.STALE},
            has_chosen=bool(chosen),
        )
        self._show_possible()

    def _show_possible(self) -> None:
        id, work = self.panel.list.current_id, self.work
        self.panel.set_possible(work.possible(id), can_edit=work.can_edit(id))

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
        """All cards that are listed, so that a search chooses its cards."""
        ids = {row.id for row in self.panel.model.rows}
        left_out = self._left_out.get(self._deck, frozenset())
        self._left_out[self._deck] = left_out - ids if checked else left_out | ids
        self.refresh()

    def _on_sought(self, words: str, tag: str) -> None:
        self._sought = (words, tag)
        self.refresh()

    def _on_card_picked(self, id: str) -> None:
        self._show_possible()
        self.preview.show_card(id)

    def _on_card_pointed(self, id: str) -> None:
        self.panel.pick(id)
        self.preview.show_card(id)

    def _on_mapping(self) -> None:
        self.wanted.emit(AtPage(PageName.MAPPING))

    def _on_deck_action(self, action: str) -> None:
        match action:
            case DeckAction.TOPIC_BACKS:
                self.printing.turn_topic_backs()
            case DeckAction.ANSWERS:
                open_dialog(TableAnswersDialog(self.desk, self))
            case action if action in TABLE_ACTIONS and self.exchange:
                self.exchange.do(action)
            case _:
                self.work.do_with_deck(action)

    def _on_printed(self, cards: tuple[DeckCard, ...], edition: int) -> None:
        self.log.keep(self.panel.chooser.currentText(), cards, edition)

    # writing cards

    def _on_new(self) -> None:
        self._show_form(shown=True)
        self.writing.begin(self.work.likely_point(self.panel.list.current_id))

    def _on_edit(self, id: str) -> None:
        self._show_form(shown=True)
        self.writing.edit(id, self.work.texts(id))

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
        self.writing.close()

    def _build(self) -> None:
        left = QWidget()
        left.setLayout(column(self.log.note, self.panel, self.editor, spacing=12))
        self.editor.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(left, self.preview, self.options))

    def _show_form(self, *, shown: bool) -> None:
        """Show the form for a card in the place of the deck."""
        self.panel.setVisible(not shown)
        self.log.note.set_wanted(wanted=not shown)
        self.editor.setVisible(shown)

    def _connect(self) -> None:
        panel, work = self.panel, self.work
        panel.deck_chosen.connect(self._on_deck)
        panel.row_checked.connect(self._on_row_checked)
        panel.all_checked.connect(self._on_all_checked)
        panel.card_picked.connect(self._on_card_picked)
        panel.card_picked.connect(self.shared_changed)
        panel.card_wanted.connect(self._on_new)
        panel.edit_wanted.connect(self._on_edit)
        panel.action_wanted.connect(work.do)
        panel.moved.connect(self.move_card)
        panel.sought.connect(self._on_sought)
        panel.mapping_wanted.connect(self._on_mapping)
        panel.menu.wanted.connect(self._on_deck_action)
        panel.menu.blank_wanted.connect(work.add_blanks)
        panel.menu.put_wanted.connect(work.put_into)
        work.deck_wanted.connect(self._on_deck)
        work.card_wanted.connect(self._on_card_wanted)
        self.options.card_pointed.connect(self._on_card_pointed)
        self.preview.card_pointed.connect(self.panel.pick)
        self.preview.card_dropped.connect(work.move_to)
        self.options.shorten_wanted.connect(self._on_edit)
        self.printing.how_changed.connect(self._on_changed)
        self.printing.printed.connect(self._on_printed)
        self.log.deck_wanted.connect(self._on_deck)
        self.writing.ended.connect(self._on_writing_ended)
        self.desk.opened.connect(self._on_opened)
        self._preferences.changed.connect(self._on_changed)
