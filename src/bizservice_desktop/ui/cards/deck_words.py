"""What the card page says of decks and of the cards in them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from bizservice_desktop.domain.cards.cards import CardDeck, CardKind, Deck, DeckCard, DeckKind
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording

from ..kit.words import filled
from .deck_panel import DeckChoice


class DeckWords(QObject):
    """Sentences in the language of the program."""

    def decks(
        self,
        method: Method,
        wording: Wording,
        made: Sequence[CardDeck],
        retired: int,
        stale: int,
    ) -> tuple[DeckChoice, ...]:
        """The decks that can be chosen; the retired cards and the replacements where
        there are any."""
        choices = [
            DeckChoice(
                Deck(DeckKind.ALL),
                filled(self.tr("All %1 cards"), len(method.cards)),
            ),
            *(
                DeckChoice(Deck(DeckKind.AREA, area.id), wording.title(area.id))
                for area in method.areas
            ),
            DeckChoice(Deck(DeckKind.GAP), self.tr("Cards for our gaps")),
            DeckChoice(Deck(DeckKind.OWN), self.tr("Our own cards")),
            *(DeckChoice(Deck(DeckKind.MADE, made=deck.id), deck.title) for deck in made),
        ]
        if stale:
            words = filled(self.tr("Replacements (%1)"), stale)
            choices.append(DeckChoice(Deck(DeckKind.STALE), words))
        if retired:
            words = filled(self.tr("Retired cards (%1)"), retired)
            choices.append(DeckChoice(Deck(DeckKind.RETIRED), words))
        return tuple(choices)

    def deck_line(self, deck: Deck, cards: Sequence[DeckCard], in_all: int) -> str:
        """What the deck holds; `in_all` counts the method's cards."""
        cards = [card for card in cards if card.kind is CardKind.QUESTION]
        own = sum(card.is_own for card in cards)
        count = len(cards) - own
        if not cards:
            return ""
        if deck.kind is DeckKind.STALE:
            return self.tr("%n card(s) to print again, or for the first time", "", len(cards))
        if deck.kind is DeckKind.RETIRED:
            return self.tr("Kept, but in no deck")
        if deck.kind is DeckKind.MADE:
            return self.tr("%n card(s) in a deck of our own", "", len(cards))
        if deck.kind is DeckKind.OWN:
            return self.tr("%n card(s) that we wrote ourselves", "", own)
        if deck.kind is DeckKind.ALL:
            line = self.tr("%n card(s), three on each point of the mapping", "", count)
        elif deck.kind is DeckKind.AREA:
            line = self.tr("%1 of %n card(s), on the points of this area", "", in_all)
        else:
            line = self.tr(
                "%1 of %n card(s), from low points, split votes and empty cells", "", in_all
            )
        line = filled(line, count)
        if own:
            line = filled(self.tr("%1; and %n of our own", "", own), line)
        return line

    def empty(self, deck: Deck, *, begun: bool) -> str:
        """Why a deck has no cards; `begun` when points are answered or cells judged."""
        if deck.kind is DeckKind.OWN:
            return self.tr(
                "No cards of our own yet. Write one where the method's questions miss something "
                "that matters here."
            )
        if deck.kind is DeckKind.MADE:
            return self.tr("No cards yet. Choose cards in another deck and put them into this one.")
        if deck.kind is not DeckKind.GAP:
            return self.tr("There are no cards here.")
        if begun:
            return self.tr(
                "No gaps so far: no point is at level 0 or 1, no votes are split, and no cell "
                "of the matrix is empty."
            )
        return self.tr(
            "No gaps yet: answer some points first. Low points, split votes and empty cells of "
            "the matrix then choose the cards."
        )

    def not_found(self) -> str:
        return self.tr("No card of this deck has these words.")

    def no_area(self) -> str:
        """Cards to write on that belong to no area."""
        return self.tr("Of no area")

    def notes(self, cards: Sequence[DeckCard]) -> Mapping[str, str]:
        """A word on the cards that need one, by id: the language they fall back to, or that
        the text is not the manual's."""
        return {card.id: note for card in cards if (note := self._note(card))}

    def _note(self, card: DeckCard) -> str:
        match card.kind:
            case CardKind.BLANK:
                return self.tr("to write on")
            case CardKind.INSTRUCTION:
                return self.tr("to read first")
        if card.is_fallback:
            languages = {"da": self.tr("in Danish"), "en": self.tr("in English")}
            return languages.get(card.locale, card.locale)
        return self.tr("changed") if card.is_changed else ""
