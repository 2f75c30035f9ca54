"""Sets the cards of a deck and lays them on sheets: for the screen and for paper alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex, Overflow

from ..scene.palette import GREY, LIGHT, Palette
from ..scene.scene import Anchor, Label, Scene
from ..scene.text import Hyphenate, Measure
from .card_face import Card, CardFace, Press, cards
from .card_size import SIZES, CardSize, parse_size
from .sheet_layout import SheetLayout, layout_for
from .sheet_page import (
    Caption,
    SheetPage,
    SheetPlan,
    Side,
    has_caption,
    impose,
    page_scene,
    sheet_pages,
)

if TYPE_CHECKING:  # a card is set without the rest of the program
    from bizservice_desktop.domain.cards.cards import DeckCard
    from bizservice_desktop.domain.method.method import Method
    from bizservice_desktop.domain.method.wording import Wording

HyphenateOf: TypeAlias = Callable[[str], Hyphenate]

_MOST_KEPT = 8000
BOX = "□"
"""Printed for a character that the font lacks."""


@dataclass(frozen=True)
class Sheets:
    """All pages that will be printed.

    `pieces` are the cards of paper, `owners` gives for each the id of the card it is of.
    `continued` are the cards whose text the front has no room for, `boxed` those with
    characters that print as □, and which.
    """

    how: CardPrint
    layout: SheetLayout
    pages: tuple[SheetPage, ...]
    pieces: tuple[Card, ...]
    owners: tuple[str, ...]
    continued: "tuple[DeckCard, ...]"
    boxed: "tuple[tuple[DeckCard, str], ...]"

    @property
    def count(self) -> int:
        """How many sheets of paper."""
        return self.pages[-1].plan.number if self.pages else 0

    @property
    def palette(self) -> Palette:
        return GREY if self.how.draft else LIGHT

    def scene(self, page: SheetPage) -> Scene:
        return page_scene(page, self.pieces)

    def slots(self, page: SheetPage) -> tuple[tuple[str, float, float, float, float], ...]:
        """The cards on a page: id, left, top, width and height in mm."""
        size = self.layout.size
        return tuple(
            (self.owners[it.card], it.x, it.y, size.width, size.height) for it in page.placements
        )


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
    _kept: "dict[tuple[object, ...], tuple[tuple[Card, ...], str]]" = field(default_factory=dict)
    _words: "tuple[Method, Wording] | None" = None  # what the cards were set in
    _presses: dict[tuple[str, CardSize, bool], Press] = field(default_factory=dict)

    def proof(
        self, method: "Method", wording: "Wording", card: "DeckCard", how: CardPrint
    ) -> Proof:
        """Set one card; more than one piece when its text needs them.

        Raises:
            CardSizeUnknown: `how` has no size of a card.
        """
        return Proof(how, *self._set(method, wording, card, how, _way(how)))

    def sheets(
        self,
        method: "Method",
        wording: "Wording",
        chosen: Sequence["DeckCard"],
        how: CardPrint,
    ) -> Sheets:
        """Lay the chosen cards on sheets; a card that is there twice is printed twice.

        Raises:
            CardSizeUnknown: `how` has no size of a card.
            CardTooLarge: Not one card fits the paper.
        """
        grid, way = layout_for(how), _way(how)
        pieces: list[Card] = []
        owners: list[str] = []
        once: dict[str, tuple[DeckCard, Card, str]] = {}
        for card in chosen:
            made, missing = self._set(method, wording, card, how, way)
            pieces += made
            owners += [card.id] * len(made)
            once.setdefault(card.id, (card, made[0], missing))
        plans = impose(len(pieces), grid, how.duplex, start=how.start)
        is_told = has_caption(grid) or how.duplex is Duplex.NONE
        pages = sheet_pages(plans, _caption(wording), marks=how.marks, in_turn=how.in_turn)
        return Sheets(
            how=how,
            layout=grid,
            pages=tuple(pages),
            pieces=tuple(pieces) if is_told else _numbered(pieces, plans),
            owners=tuple(owners),
            continued=tuple(card for card, piece, _ in once.values() if piece.front.rest),
            boxed=tuple((card, missing) for card, _, missing in once.values() if missing),
        )

    def _set(
        self,
        method: "Method",
        wording: "Wording",
        card: "DeckCard",
        how: CardPrint,
        way: tuple[object, ...],
    ) -> tuple[tuple[Card, ...], str]:
        """The pieces of a card, and the characters it has that the font lacks."""
        if self._words is None or self._words[0] is not method or self._words[1] is not wording:
            self._kept.clear()
            self._words = method, wording
        words = (card.return_code, card.area, card.point, card.title, card.text, card.locale)
        kept = self._kept.get((words, way))
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            missing = self.measure.missing(card.text)
            face = self._face(method, wording, card, how, missing)
            press = self._press(card.locale, how)
            kept = cards(face, press, how.floor_pt, overflow_of(how)), missing
            self._kept[words, way] = kept
        return kept

    def _press(self, locale: str, how: CardPrint) -> Press:
        key = (locale, _size(how), how.draft)
        if key not in self._presses:
            hyphenate = self.hyphenate_of(locale)
            self._presses[key] = Press(key[1], self.measure, hyphenate, how.draft)
        return self._presses[key]

    def _face(
        self, method: "Method", wording: "Wording", card: "DeckCard", how: CardPrint, missing: str
    ) -> CardFace:
        """What the card says, in the letters that the printed font has."""
        words = card.text
        if missing:
            words = normalize("NFC", words)
            for letter in missing:
                words = words.replace(letter, BOX)
        return CardFace(
            code=card.return_code,
            area=card.area,
            area_title=card.title or wording.title(card.area),
            point_title=wording.title(card.point),
            text=words,
            edition=_edition(wording, how.edition) or method.edition,
            has_topic_back=how.topic_back,
        )


def size_id(typed: str) -> str:
    """A size as papers know it: its name, or `63.5x88`.

    Raises:
        CardSizeUnknown: It is not a size.
    """
    size = parse_size(typed)
    name = typed.strip().lower()
    return name if name in SIZES else f"{size.width:g}x{size.height:g}"


def overflow_of(how: CardPrint) -> Overflow:
    """Without backs a text can only go on to a further card."""
    return Overflow.CARD if how.duplex is Duplex.NONE else how.overflow


def overflow_instead(how: CardPrint) -> Overflow | None:
    """Where long texts may go on instead of where they do; None where there is no choice."""
    if how.duplex is Duplex.NONE:
        return None
    return Overflow.CARD if how.overflow is Overflow.BACK else Overflow.BACK


def _edition(wording: "Wording", edition: int) -> str:
    """What stands on a card; empty for no edition, or where a pack has no words."""
    if not edition or "cap_card_edition" not in wording.captions:
        return ""
    return wording.caption("cap_card_edition", edition=edition)


def _size(how: CardPrint) -> CardSize:
    if how.stock is not None:
        return CardSize(how.stock.width, how.stock.height)
    return parse_size(how.size)


def _way(how: CardPrint) -> tuple[object, ...]:
    """What of the choices changes a card itself."""
    size = (_size(how).width, _size(how).height)
    return size, how.floor_pt, overflow_of(how), how.draft, how.edition, how.topic_back


def _numbered(pieces: Sequence[Card], plans: Sequence[SheetPlan]) -> tuple[Card, ...]:
    """Write on each back which sheet it is of, where the sheet has no margin for that."""
    of_sheet = {place.card: plan.number for plan in plans for place in plan.fronts}
    numbered = []
    for at, piece in enumerate(pieces):
        back, words = piece.back, f"{of_sheet[at]}/{len(plans)}"
        code = back.small[-1]
        number = Label(words, back.size.width / 2, code.y, code.size, Anchor.MIDDLE, ink=code.ink)
        numbered.append(replace(piece, back=replace(back, small=(*back.small, number))))
    return tuple(numbered)


def _caption(wording: "Wording") -> Caption:
    """The line in the margin, which a content pack may do without."""

    def words(number: int, count: int, side: Side) -> str:
        id = f"cap_sheet_{side}"
        return wording.caption(id, sheet=number, sheets=count) if id in wording.captions else ""

    return words
