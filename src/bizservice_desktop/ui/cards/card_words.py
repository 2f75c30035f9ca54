"""What the card page says of decks and their cards, of sheets, and of cards that do not fit."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QObject

from bizservice_desktop.diagram.cards.card_press import Proof, Sheets, overflow_of
from bizservice_desktop.diagram.cards.card_size import (
    LARGEST,
    SMALLEST,
    CardSizeUnknown,
    parse_size,
)
from bizservice_desktop.diagram.cards.sheet_layout import CardTooLarge, layout_for
from bizservice_desktop.diagram.cards.sheet_page import Side
from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex, Overflow
from bizservice_desktop.domain.cards.cards import CardKind, Deck, DeckCard, DeckKind
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.paper import PAPER_NAMES, Paper
from bizservice_desktop.domain.workspace import Workspace

from ..kit.words import filled, shortened

_MOST_NAMED = 5
_LONGEST_NAMED = 44


class DeckWords(QObject):
    """Sentences on decks, in the language of the program."""

    def decks(
        self, method: Method, wording: Wording, workspace: Workspace, stale: int
    ) -> tuple[tuple[Deck, str], ...]:
        """The decks that can be chosen and what they are called; the retired cards and the
        replacements where there are any, of which `stale` is the count."""
        made = (deck for deck in workspace.decks if not deck.base)
        retired = sum(card.is_retired for card in workspace.own_cards)
        decks = [
            (Deck(DeckKind.ALL), filled(self.tr("All %1 cards"), len(method.cards))),
            *((Deck(DeckKind.AREA, area.id), wording.title(area.id)) for area in method.areas),
            (Deck(DeckKind.GAP), self.tr("Cards for our gaps")),
            (Deck(DeckKind.OWN), self.tr("Our own cards")),
            *((Deck(DeckKind.MADE, made=deck.id), deck.title) for deck in made),
        ]
        if stale:
            decks.append((Deck(DeckKind.STALE), filled(self.tr("Replacements (%1)"), stale)))
        if retired:
            decks.append((Deck(DeckKind.RETIRED), filled(self.tr("Retired cards (%1)"), retired)))
        return tuple(decks)

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


class SheetWords(QObject):
    """Sentences on sheets and on what does not fit, in the language of the program."""

    def size(self, size: str) -> str:
        """A card size as it is spoken of: `A7`, `63,5 × 88 mm`."""
        if size in {"a6", "a7"}:
            return size.upper()
        measures = parse_size(size)
        return f"{self.number(measures.width)} × {self.number(measures.height)} mm"

    def number(self, value: float) -> str:
        return QLocale().toString(float(value), "g", 6)

    def result(self, sheets: Sheets, paper: Paper) -> str:
        places = self.tr("%n card(s) a sheet", "", sheets.layout.places)
        count = self.tr("%n sheet(s)", "", sheets.count)
        return f"{PAPER_NAMES[paper]}, {places}, {count}"

    def caption(self, number: int, count: int, side: Side) -> str:
        """What stands below a page on the screen."""
        words = {
            Side.FRONT: self.tr("Sheet %1 of %2, front"),
            Side.BACK: self.tr("Sheet %1 of %2, back"),
        }[side]
        return filled(words, number, count)

    def print_hint(self, sheets: Sheets) -> str:
        """How to set the printer, and what to do with the paper."""
        how = sheets.how
        hint = {
            Duplex.NONE: self.tr("Print at actual size (100 %), on one side."),
            Duplex.LONG: self.tr(
                "Print at actual size (100 %), on both sides, flipped on the long edge."
            ),
            Duplex.SHORT: self.tr(
                "Print at actual size (100 %), on both sides, flipped on the short edge."
            ),
            Duplex.FOLD: self.tr(
                "Print at actual size (100 %), on one side. Cut, fold on the dashes and glue."
            ),
        }[how.duplex]
        if how.in_turn or not how.duplex.turns_paper:
            return hint
        words = self.tr(
            "Print at actual size (100 %), on one side: pages 1–%1 first. Then put the paper in "
            "again, turned, and print pages %2–%3."
        )
        return filled(words, sheets.count, sheets.count + 1, 2 * sheets.count)

    def notes(self, sheets: Sheets) -> list[str]:
        """What to know before printing."""
        sentences = []
        if sheets.continued:
            count = len(sheets.continued)
            if overflow_of(sheets.how) is Overflow.CARD:
                words = self.tr("%n card(s) continue on a second card:", "", count)
            else:
                words = self.tr("%n card(s) continue on the back:", "", count)
            sentences.append("\n".join((words, *self._named(sheets.continued))))
        for card, letters in sheets.boxed[:_MOST_NAMED]:
            words = self.tr("%1: the font lacks %2, which prints as □.")
            sentences.append(filled(words, card.code, " ".join(letters)))
        return sentences

    def fit(self, proof: Proof) -> str:
        """Whether a card's text fits its size."""
        how, front = proof.how, proof.pieces[0].front
        if not front.fits:
            if overflow_of(how) is Overflow.CARD:
                words = self.tr("Too long for %1: it continues on a second card.")
            else:
                words = self.tr("Too long for the front of %1: it continues on the back.")
        elif front.size_pt < front.size.style_pt:
            words = self.tr("Fits on %1, in smaller type (%2 pt).")
        else:
            words = self.tr("Fits on %1.")
        words = filled(words, self.size(how.size), self.number(front.size_pt))
        if proof.boxed:
            lacking = self.tr("The font lacks %1, which prints as □.")
            words = f"{words} {filled(lacking, ' '.join(proof.boxed))}"
        return words

    def fault(self, size: str, paper: Paper, kept: str) -> str:
        """Why a size cannot be printed on a paper; empty when it can."""
        try:
            layout_for(CardPrint(size, paper))
        except CardSizeUnknown:
            words = self.tr(
                "“%1” is not a card size. Write width × height in mm, each from %2 to %3, such as "
                "100 × 70. The cards stay %4."
            )
            least, most = self.number(SMALLEST), self.number(LARGEST)
            return filled(words, size.strip(), least, most, self.size(kept))
        except CardTooLarge:
            words = self.tr("A card of %1 does not fit on %2. Nothing was changed.")
            return filled(words, self.size(size), PAPER_NAMES[paper])
        return ""

    def _named(self, cards: Sequence[DeckCard]) -> list[str]:
        lines = [
            f"{card.code}  {shortened(card.text, _LONGEST_NAMED)}" for card in cards[:_MOST_NAMED]
        ]
        if rest := len(cards) - len(lines):
            lines.append(self.tr("and %n more", "", rest))
        return lines
