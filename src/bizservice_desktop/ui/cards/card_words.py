"""What the card page says of sheets and of cards that do not fit."""

from collections.abc import Sequence

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
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.paper import Paper

from ..kit.words import filled

PAPER_NAMES = {Paper.A4: "A4", Paper.A3: "A3", Paper.LETTER: "Letter"}
_MOST_NAMED = 5
_LONGEST_NAMED = 44


class CardWords(QObject):
    """Sentences in the language of the program."""

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

    def hint(self, duplex: Duplex) -> str:
        """How to set the printer."""
        return {
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
        }[duplex]

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
        if how.in_turn or not how.duplex.turns_paper:
            return self.hint(how.duplex)
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
            return self.not_a_size(size, kept)
        except CardTooLarge:
            return self.too_large(size, paper)
        return ""

    def not_a_size(self, typed: str, kept: str) -> str:
        words = self.tr(
            "“%1” is not a card size. Write width × height in mm, each from %2 to %3, such as "
            "100 × 70. The cards stay %4."
        )
        least, most = self.number(SMALLEST), self.number(LARGEST)
        return filled(words, typed.strip(), least, most, self.size(kept))

    def too_large(self, size: str, paper: Paper) -> str:
        words = self.tr("A card of %1 does not fit on %2. Nothing was changed.")
        return filled(words, self.size(size), PAPER_NAMES[paper])

    def _named(self, cards: Sequence[DeckCard]) -> list[str]:
        lines = [f"{card.code}  {_shortened(card.text)}" for card in cards[:_MOST_NAMED]]
        if rest := len(cards) - len(lines):
            lines.append(self.tr("and %n more", "", rest))
        return lines


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAMED else f"{line[: _LONGEST_NAMED - 1].rstrip()}…"
