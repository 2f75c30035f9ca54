"""Working on decks and cards: what a menu, a key or a drag asks for becomes one step."""

from collections.abc import Sequence
from dataclasses import replace

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
    OwnCard,
    blank_id,
)
from bizservice_desktop.domain.cards.deck_order import (
    moved,
    new_deck,
    renamed,
    with_copies,
    with_entry,
)
from bizservice_desktop.domain.cards.deck_order import without as without_cards
from bizservice_desktop.domain.cards.decks import arrangement
from bizservice_desktop.domain.cards.freshness import on_paper
from bizservice_desktop.domain.cards.own_cards import is_needed, replacement_of, retired, write_card
from bizservice_desktop.domain.method.method import CardId, PointId
from bizservice_desktop.services.settings import LOCALES

from ..kit.name_dialog import NameDialog
from ..shell.desk import Desk
from .card_actions import CardAction, DeckAction

BLANKS_AT_ONCE = 8


class DeckWork(QObject):
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

    @property
    def has_begun(self) -> bool:
        """Whether a point has a level or a cell is judged."""
        check = self._desk.check
        return any(point.level.level is not None for point in check.points.values()) or any(
            state != "not_judged" for state in check.today.values()
        )

    def card(self, id: str) -> DeckCard | None:
        return next((card for card in self._cards if card.id == id), None)

    def own(self, id: str) -> OwnCard | None:
        """One's own card, or the one in the place of the method's card `id`."""
        workspace = self._desk.workspace
        own = next((card for card in workspace.own_cards if card.id == id), None)
        return own or replacement_of(workspace, id)

    def possible(self, id: str) -> frozenset[CardAction]:
        """What can be done with a card of the deck."""
        card = self.card(id)
        if card is None:
            return frozenset()
        if self._deck.kind is DeckKind.RETIRED:
            return frozenset({CardAction.BRING_BACK, *self._deletable(card)})
        actions = set[CardAction]()
        if self._deck.kind is not DeckKind.STALE:
            actions |= {CardAction.UP, CardAction.DOWN, CardAction.MORE, CardAction.FEWER}
        if card.kind is CardKind.QUESTION:
            actions |= {CardAction.DUPLICATE, CardAction.RETIRE}
        if card.is_changed:
            actions.add(CardAction.RESTORE)
        if self._deck.kind is DeckKind.MADE or card.kind is not CardKind.QUESTION:
            actions.add(CardAction.TAKE_OUT)
        return frozenset(actions)

    def can_edit(self, id: str) -> bool:
        card = self.card(id)
        is_question = card is not None and card.kind is CardKind.QUESTION
        return is_question and self._deck.kind is not DeckKind.RETIRED

    def likely_point(self, id: str) -> str:
        """The point a new card is most likely about: that of the card the list stands on."""
        questions = [card for card in self._cards if card.point]
        at = next((card for card in questions if card.id == id), None)
        first = at or next(iter(questions), None)
        return first.point if first else self._desk.method.point_order[0]

    def do(self, action: str, id: str) -> None:
        card = self.card(id)
        if card is None:
            return
        match action:
            case CardAction.UP:
                self.move(id, self._shown.index(id) - 1)
            case CardAction.DOWN:
                self.move(id, self._shown.index(id) + 1)
            case CardAction.MORE:
                self._copies(card, card.copies + 1)
            case CardAction.FEWER:
                self._copies(card, card.copies - 1)
            case CardAction.DUPLICATE:
                self._duplicate(card)
            case CardAction.RETIRE:
                self._retire(card)
            case CardAction.TAKE_OUT:
                self._take_out(id)
            case CardAction.RESTORE | CardAction.BRING_BACK | CardAction.DELETE:
                self._give_back(action, id)

    def move(self, id: str, place: int) -> None:
        """Put a card at another place among those in the list, counted without it."""
        card = self.card(id)
        others = [other for other in self._shown if other != id]
        is_fixed = self._deck.kind in {DeckKind.STALE, DeckKind.RETIRED}
        if card is None or is_fixed or not 0 <= place <= len(others):
            return
        rest = [card.id for card in self._cards if card.id != id]
        if not others:
            return
        at = rest.index(others[place]) if place < len(others) else rest.index(others[-1]) + 1
        deck = moved(self._desk.workspace, self._deck, self._cards, id, at)
        self._desk.put("card_move", deck, card.code)

    def move_to(self, id: str, target: str) -> None:
        """Put a card where another of the list is, which makes room."""
        if target in self._shown:
            self.move(id, list(self._shown).index(target))

    def do_with_deck(self, action: str) -> None:
        made = arrangement(self._desk.workspace, self._deck)
        match action:
            case DeckAction.INSTRUCTION:
                self._add(DeckEntry(INSTRUCTION), first=True)
            case DeckAction.NEW_DECK:
                self._ask(self.tr("New deck"), "").named.connect(self._on_new_deck)
            case DeckAction.RENAME if made:
                self._ask(self.tr("Rename the deck"), made.title).named.connect(self._on_renamed)
            case DeckAction.DUPLICATE if made:
                title = self.tr("%1, copy").replace("%1", made.title)
                self._ask(self.tr("Duplicate the deck"), title).named.connect(self._on_new_copy)
            case DeckAction.DELETE if made:
                self.deck_wanted.emit(Deck(DeckKind.ALL))
                self._desk.remove("deck_remove", made, made.title)

    def add_blanks(self, area: str) -> None:
        """Cards to write on, enough for a sheet; more or fewer with + and −."""
        self._add(DeckEntry(blank_id(area), BLANKS_AT_ONCE), first=False)

    def put_into(self, id: str) -> None:
        """Put the chosen cards into a deck of one's own, those that are not in it yet."""
        made = next((deck for deck in self._desk.workspace.decks if deck.id == id), None)
        if made is None:
            return
        there = {entry.card for entry in made.entries}
        more = (DeckEntry(c.id, c.copies) for c in self._chosen if c.id not in there)
        self._desk.put("deck_fill", replace(made, entries=(*made.entries, *more)), made.title)

    def texts(self, id: str) -> dict[str, str]:
        """The text of a card by language, that of the content first; the manual's for a card
        of the method that was not changed."""
        first = self._desk.wording.locale
        order = (first, *(locale for locale in LOCALES if locale != first))
        if (own := self.own(id)) and is_needed(own):
            return {locale: own.texts[locale] for locale in order if locale in own.texts}
        texts = {locale: self._desk.wording_in(locale).cards.get(id, "") for locale in order}
        return {locale: text for locale, text in texts.items() if text}

    def _copies(self, card: DeckCard, copies: int) -> None:
        deck = with_copies(self._desk.workspace, self._deck, self._cards, card.id, copies)
        if self._desk.workspace.find(deck) or copies > 1:
            self._desk.put("card_copies", deck, card.code, ("card_copies", deck.id, card.id))

    def _duplicate(self, card: DeckCard) -> None:
        made = write_card(self._desk.workspace, PointId(card.point), self.texts(card.id), card.tags)
        if self._desk.put("card_add", made):
            self.card_wanted.emit(made.id)

    def _retire(self, card: DeckCard) -> None:
        own = self.own(card.id)
        workspace = self._desk.workspace
        if card.is_own and own is not None:
            gone = replace(own, is_retired=True)
        else:
            method_card = self._desk.method.card(CardId(card.id))
            gone = retired(workspace, method_card, self._desk.wording.locale)
        self._desk.put("card_retire", gone, card.code)

    def _give_back(self, action: str, id: str) -> None:
        """Back to the manual's text, or into use; what then says nothing of its own goes."""
        own = self.own(id)
        if own is None:
            return
        if action == CardAction.BRING_BACK and is_needed(own):
            self._desk.put("card_bring_back", replace(own, is_retired=False))
        else:
            names = {CardAction.RESTORE: "card_restore", CardAction.BRING_BACK: "card_bring_back"}
            self._desk.remove(names.get(CardAction(action), "card_remove"), own)

    def _deletable(self, card: DeckCard) -> set[CardAction]:
        """Only a card of one's own that is on no paper can go without a trace."""
        printed = on_paper(self._desk.workspace.print_runs)
        return {CardAction.DELETE} if card.is_own and card.id not in printed else set()

    def _take_out(self, id: str) -> None:
        if made := arrangement(self._desk.workspace, self._deck):
            self._desk.put("deck_take_out", without_cards(made, [id]))

    def _add(self, entry: DeckEntry, *, first: bool) -> None:
        deck = with_entry(self._desk.workspace, self._deck, self._cards, entry, first=first)
        if entry.card == INSTRUCTION and self.card(INSTRUCTION):
            self.card_wanted.emit(INSTRUCTION)
        elif self._desk.put("deck_add_cards", deck):
            self.card_wanted.emit(entry.card)

    def _ask(self, title: str, name: str) -> NameDialog:
        dialog = NameDialog(title, self.tr("Name of the deck"), name, self._window)
        dialog.open()
        return dialog

    def _on_new_deck(self, title: str) -> None:
        self._store_new(new_deck(self._desk.workspace, title, self._chosen))

    def _on_new_copy(self, title: str) -> None:
        self._store_new(new_deck(self._desk.workspace, title, self._cards))

    def _on_renamed(self, title: str) -> None:
        if made := arrangement(self._desk.workspace, self._deck):
            self._desk.put("deck_rename", renamed(made, title), title)

    def _store_new(self, deck: CardDeck) -> None:
        if self._desk.put("deck_add", deck, deck.title):
            self.deck_wanted.emit(Deck(DeckKind.MADE, made=deck.id))
