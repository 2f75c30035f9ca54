"""Working on decks and cards: what a menu, a key or a drag asks for becomes one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bizservice_desktop.domain.cards.cards import (
    INSTRUCTION,
    CardDeck,
    CardKind,
    Deck,
    DeckCard,
    DeckEntry,
    DeckKind,
    blank_id,
)
from bizservice_desktop.domain.decks.decks import (
    arrangement,
    new_deck,
    place_among,
    with_card_at,
    with_cards,
    with_copies,
    with_entry,
    with_title,
    without_cards,
)
from bizservice_desktop.domain.decks.own_cards import (
    bring_back_card,
    card_texts,
    leaves_no_trace,
    likely_point,
    own_card,
    retire_card,
    write_card,
)
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.settings import LOCALES

from ..kit.dialogs import NameDialog, open_dialog
from ..kit.words import filled
from ..shell.actions import Action
from ..shell.desk import Desk

BLANKS_AT_ONCE = 8


class DeckEditing(QObject):
    """Acts on the deck it was shown last.

    Signals:
        deck_wanted: Another deck should be shown: a Deck.
        card_wanted: The list should stand on this card: its id.
    """

    deck_wanted = Signal(object)
    card_wanted = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._deck = Deck(DeckKind.ALL)
        self._cards: tuple[DeckCard, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._chosen: tuple[DeckCard, ...] = ()

    def show(
        self,
        deck: Deck,
        cards: tuple[DeckCard, ...],
        listed: Sequence[DeckCard],
        chosen: tuple[DeckCard, ...],
    ) -> None:
        """The deck as it is: its cards, those of them in the list, and those to print."""
        self._deck, self._cards, self._chosen = deck, cards, chosen
        self._shown = tuple(card.id for card in listed)

    def card(self, id: str) -> DeckCard | None:
        return next((card for card in self._cards if card.id == id), None)

    def possible(self, id: str) -> frozenset[Action]:
        """What can be done with a card of the deck."""
        card = self.card(id)
        if card is None:
            return frozenset()
        if self._deck.kind is DeckKind.RETIRED:
            can_delete = leaves_no_trace(self._desk.workspace, card)
            delete = {Action.DELETE_CARD} if can_delete else set()
            return frozenset({Action.BRING_CARD_BACK, *delete})
        actions = set[Action]()
        if self._deck.kind is not DeckKind.STALE:
            actions |= {Action.CARD_UP, Action.CARD_DOWN, Action.CARD_MORE, Action.CARD_FEWER}
        if card.kind is CardKind.QUESTION:
            actions |= {Action.EDIT_CARD, Action.DUPLICATE_CARD, Action.RETIRE_CARD}
        if card.is_changed:
            actions.add(Action.RESTORE_CARD)
        if self._deck.kind is DeckKind.MADE or card.kind is not CardKind.QUESTION:
            actions.add(Action.TAKE_CARD_OUT)
        return frozenset(actions)

    def likely_point(self, id: str) -> str:
        return likely_point(self._desk.method, self._cards, id)

    def do(self, action: Action, id: str) -> None:
        card = self.card(id)
        if card is None:
            return
        match action:
            case Action.CARD_UP | Action.CARD_DOWN:
                way = -1 if action is Action.CARD_UP else 1
                self.move(id, self._shown.index(id) + way)
            case Action.CARD_MORE | Action.CARD_FEWER:
                self._add_copies(card, 1 if action is Action.CARD_MORE else -1)
            case Action.DUPLICATE_CARD:
                self._duplicate(card)
            case Action.RETIRE_CARD:
                desk = self._desk
                gone = retire_card(desk.workspace, desk.method, id, desk.wording.locale)
                desk.put("card_retire", gone, card.code)
            case Action.TAKE_CARD_OUT:
                if made := self._arrangement:
                    self._desk.put("deck_take_out", without_cards(made, [id]))
            case Action.RESTORE_CARD | Action.BRING_CARD_BACK | Action.DELETE_CARD:
                self._give_back(action, id)

    def move(self, id: str, place: int) -> None:
        """Put a card at another place among those in the list, counted without it."""
        card = self.card(id)
        is_fixed = self._deck.kind in {DeckKind.STALE, DeckKind.RETIRED}
        at = place_among(self._cards, self._shown, id, place)
        if card is None or is_fixed or at is None:
            return
        deck = with_card_at(self._desk.workspace, self._deck, self._cards, id, at)
        self._desk.put("card_move", deck, card.code)

    def move_to(self, id: str, target: str) -> None:
        """Put a card where another of the list is, which makes room."""
        if target in self._shown:
            self.move(id, list(self._shown).index(target))

    def add_instruction(self) -> None:
        """The card that tells how to use them, as the first."""
        if self.card(INSTRUCTION):
            self.card_wanted.emit(INSTRUCTION)
        else:
            self._add(DeckEntry(INSTRUCTION), first=True)

    def add_blanks(self, area: str) -> None:
        """Cards to write on, enough for a sheet; more or fewer with + and −."""
        self._add(DeckEntry(blank_id(area), BLANKS_AT_ONCE), first=False)

    def put_into(self, id: str) -> None:
        """Put the chosen cards into a deck of one's own, those that are not in it yet."""
        made = next((deck for deck in self._desk.workspace.decks if deck.id == id), None)
        if made is None:
            return
        self._desk.put("deck_fill", with_cards(made, self._chosen), made.title)

    def texts(self, id: str) -> dict[str, str]:
        """The text of a card by language, that of the content first."""
        first = self._desk.wording.locale
        order = (first, *(locale for locale in LOCALES if locale != first))
        return card_texts(self._desk.workspace, id, map(self._desk.wording_in, order))

    def _add_copies(self, card: DeckCard, count: int) -> None:
        copies = card.copies + count
        deck = with_copies(self._desk.workspace, self._deck, self._cards, card.id, copies)
        if self._desk.workspace.find(deck) or copies > 1:
            self._desk.put("card_copies", deck, card.code, ("card_copies", deck.id, card.id))

    def _duplicate(self, card: DeckCard) -> None:
        made = write_card(self._desk.workspace, PointId(card.point), self.texts(card.id), card.tags)
        if self._desk.put("card_add", made):
            self.card_wanted.emit(made.id)

    def _give_back(self, action: Action, id: str) -> None:
        """Back to the manual's text, or into use; what then says nothing of its own goes."""
        own = own_card(self._desk.workspace, id)
        if own is None:
            return
        back = bring_back_card(own)
        if action == Action.BRING_CARD_BACK and back is not None:
            self._desk.put("card_bring_back", back)
        else:
            names = {Action.RESTORE_CARD: "card_restore", Action.BRING_CARD_BACK: "card_bring_back"}
            self._desk.remove(names.get(action, "card_remove"), own)

    def _add(self, entry: DeckEntry, *, first: bool) -> None:
        deck = with_entry(self._desk.workspace, self._deck, self._cards, entry, first=first)
        if self._desk.put("deck_add_cards", deck):
            self.card_wanted.emit(entry.card)

    # decks of one's own

    @property
    def _arrangement(self) -> CardDeck | None:
        return arrangement(self._desk.workspace, self._deck)

    def ask_for_new(self) -> None:
        """Make a deck of the chosen cards."""
        self._ask("new", self.tr("New deck"), "", self._store_new_deck)

    def ask_for_copy(self) -> None:
        if made := self._arrangement:
            title = filled(self.tr("%1, copy"), made.title)
            self._ask("copy", self.tr("Duplicate the deck"), title, self._store_copy)

    def ask_for_title(self) -> None:
        if made := self._arrangement:
            self._ask("rename", self.tr("Rename the deck"), made.title, self._store_title)

    def delete(self) -> None:
        if made := self._arrangement:
            self.deck_wanted.emit(Deck(DeckKind.ALL))
            self._desk.remove("deck_remove", made, made.title)

    def _ask(self, action: str, title: str, name: str, store: Callable[[str], bool]) -> None:
        """A name that was begun comes back for the same action with the same deck."""
        label, form = self.tr("Name of the deck"), f"deck {action} {name}"
        dialog = NameDialog(title, label, name, store, self._desk.drafts, form, self._window)
        open_dialog(dialog)

    def _store_new_deck(self, title: str) -> bool:
        return self._store_new(new_deck(self._desk.workspace, title, self._chosen))

    def _store_copy(self, title: str) -> bool:
        return self._store_new(new_deck(self._desk.workspace, title, self._cards))

    def _store_title(self, title: str) -> bool:
        made = self._arrangement
        return made is not None and self._desk.put("deck_rename", with_title(made, title), title)

    def _store_new(self, deck: CardDeck) -> bool:
        is_stored = self._desk.put("deck_add", deck, deck.title)
        if is_stored:
            self.deck_wanted.emit(Deck(DeckKind.MADE, made=deck.id))
        return is_stored
