"""Sets dialogue cards on sheets for the screen, with the scenes that are printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias
from unicodedata import normalize

from bizservice_desktop.diagram.card_face import Card, CardFace, Overflow, cards
from bizservice_desktop.diagram.card_size import SIZES, CardSize, parse_size
from bizservice_desktop.diagram.scene import Scene
from bizservice_desktop.diagram.sheet import PAPERS, SheetLayout, Side, impose, layout
from bizservice_desktop.diagram.sheet import Duplex as Turn
from bizservice_desktop.diagram.sheet_page import Caption, SheetPage, page_scene, sheet_pages
from bizservice_desktop.diagram.text import Hyphenate, Measure
from bizservice_desktop.domain.cards import DeckCard
from bizservice_desktop.domain.method import Method
from bizservice_desktop.domain.wording import Wording
from bizservice_desktop.services.phrases import edition_words
from bizservice_desktop.services.printing import CardPrint, Duplex
from bizservice_desktop.services.settings import Paper

HyphenateOf: TypeAlias = Callable[[str], Hyphenate]

_TURNS = {Duplex.NONE: Turn.NONE, Duplex.LONG: Turn.LONG_EDGE, Duplex.SHORT: Turn.SHORT_EDGE}
_MOST_KEPT = 1000
BOX = "□"
"""Printed for a character that the font lacks."""


@dataclass(frozen=True)
class Sheets:
    """All pages that will be printed.

    `pieces` are the cards of paper, `owners` gives for each the id of the card it is of.
    `continued` are the cards whose text the front has no room for, `boxed` those with
    characters that print as □, and which.
    """

    layout: SheetLayout
    pages: tuple[SheetPage, ...]
    pieces: tuple[Card, ...]
    owners: tuple[str, ...]
    continued: tuple[DeckCard, ...]
    boxed: tuple[tuple[DeckCard, str], ...]

    @property
    def count(self) -> int:
        """How many sheets of paper."""
        return self.pages[-1].plan.number if self.pages else 0

    def scene(self, page: SheetPage) -> Scene:
        return page_scene(page, self._fronts if page.side is Side.FRONT else self._backs)

    def cards_on(self, page: SheetPage) -> tuple[str, ...]:
        """The ids of the cards on a page."""
        return tuple(self.owners[place.card] for place in page.placements)

    @cached_property
    def _fronts(self) -> tuple[Scene, ...]:
        return tuple(piece.front.scene for piece in self.pieces)

    @cached_property
    def _backs(self) -> tuple[Scene, ...]:
        return tuple(piece.back.scene for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Proof:
    """One card as it would be printed; `boxed` are the characters that print as □."""

    how: CardPrint
    pieces: tuple[Card, ...]
    boxed: str


@dataclass
class CardPress:
    """Sets cards, and remembers those it has set: a deck changes by one card at a time."""

    measure: Measure
    hyphenate_of: HyphenateOf
    _kept: dict[tuple[CardFace, str, CardSize, float, Overflow], tuple[Card, ...]] = field(
        default_factory=dict
    )

    def pieces(
        self, method: Method, wording: Wording, card: DeckCard, how: CardPrint
    ) -> tuple[Card, ...]:
        """Set one card; more than one piece when its text needs them.

        Raises:
            CardSizeUnknown: `how` has no size of a card.
        """
        face = self._face(method, wording, card, how)
        size, overflow = parse_size(how.size), _overflow(how)
        key = (face, card.locale, size, how.floor_pt, overflow)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            hyphenate = self.hyphenate_of(card.locale)
            self._kept[key] = cards(face, size, self.measure, hyphenate, how.floor_pt, overflow)
        return self._kept[key]

    def proof(self, method: Method, wording: Wording, card: DeckCard, how: CardPrint) -> Proof:
        pieces = self.pieces(method, wording, card, how)
        return Proof(how, pieces, self.measure.missing(card.text))

    def sheets(
        self,
        method: Method,
        wording: Wording,
        chosen: Sequence[DeckCard],
        how: CardPrint,
    ) -> Sheets:
        """Lay the chosen cards on sheets.

        Raises:
            CardSizeUnknown: `how` has no size of a card.
            CardTooLarge: Not one card fits the paper.
        """
        size, paper = parse_size(how.size), PAPERS[how.paper]
        sets = [self.pieces(method, wording, card, how) for card in chosen]
        pieces = tuple(piece for made in sets for piece in made)
        owners = tuple(c.id for c, made in zip(chosen, sets, strict=True) for _ in made)
        plans = impose(len(pieces), size, paper, _TURNS[how.duplex])
        missing = ((card, self.measure.missing(card.text)) for card in dict.fromkeys(chosen))
        return Sheets(
            layout=layout(size, paper),
            pages=tuple(sheet_pages(plans, _caption(wording))),
            pieces=pieces,
            owners=owners,
            continued=tuple(
                dict.fromkeys(
                    c for c, made in zip(chosen, sets, strict=True) if not made[0].front.fits
                )
            ),
            boxed=tuple((card, letters) for card, letters in missing if letters),
        )

    def _face(self, method: Method, wording: Wording, card: DeckCard, how: CardPrint) -> CardFace:
        """What the card says, in the letters that the printed font has."""
        words = normalize("NFC", card.text)
        for letter in self.measure.missing(words):
            words = words.replace(letter, BOX)
        return CardFace(
            code=card.return_code,
            area=card.area,
            area_title=card.title or wording.title(card.area),
            point_title=wording.title(card.point),
            text=words,
            edition=edition_words(wording, how.edition) or method.edition,
            has_topic_back=how.topic_back,
        )


def check_fit(size: str, paper: Paper) -> None:
    """Raises: CardSizeUnknown, or CardTooLarge for the paper."""
    layout(parse_size(size), PAPERS[paper])


def size_id(typed: str) -> str:
    """A size as papers know it: its name, or `63.5x88`.

    Raises:
        CardSizeUnknown: It is not a size.
    """
    size = parse_size(typed)
    name = typed.strip().lower()
    return name if name in SIZES else f"{size.width:g}x{size.height:g}"


def _caption(wording: Wording) -> Caption:
    """The line in the margin, which a content pack may do without."""

    def words(number: int, count: int, side: Side) -> str:
        id = f"cap_sheet_{side}"
        return wording.caption(id, sheet=number, sheets=count) if id in wording.captions else ""

    return words


def _overflow(how: CardPrint) -> Overflow:
    """Without backs a text can only go on to a further card."""
    return Overflow.CARD if how.duplex is Duplex.NONE else Overflow.BACK
