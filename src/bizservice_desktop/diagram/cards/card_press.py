"""Sets the cards of a deck and lays them on sheets: for the screen and for paper alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex, Overflow

from ..scene.palette import GREY, LIGHT, Palette
from ..scene.scene import Anchor, Label, Scene
from ..scene.text import Hyphenate, Measure
from .card_face import Card, CardFace, cards
from .card_ground import Press
from .card_size import SIZES, CardSize, parse_size
from .sheet import SheetPlan, Side, impose
from .sheet_layout import SheetLayout, layout_for
from .sheet_marks import has_caption
from .sheet_page import Caption, SheetPage, page_scene, sheet_pages

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

    def cards_on(self, page: SheetPage) -> tuple[str, ...]:
        """The ids of the cards on a page."""
        return tuple(self.owners[place.card] for place in page.placements)


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

    def pieces(
        self, method: "Method", wording: "Wording", card: "DeckCard", how: CardPrint
    ) -> tuple[Card, ...]:
        """Set one card; more than one piece when its text needs them.

        Raises:
            CardSizeUnknown: `how` has no size of a card.
        """
        return self._set(method, wording, card, how, _way(how))[0]

    def proof(
        self, method: "Method", wording: "Wording", card: "DeckCard", how: CardPrint
    ) -> Proof:
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
        made_of = [self._set(method, wording, card, how, way) for card in chosen]
        sets = [made for made, _ in made_of]
        pieces = tuple(piece for made in sets for piece in made)
        owners = tuple(c.id for c, made in zip(chosen, sets, strict=True) for _ in made)
        plans = impose(len(pieces), grid, how.duplex, start=how.start)
        once = {card.id: at for at, card in reversed(list(enumerate(chosen)))}
        firsts = [(chosen[at], sets[at]) for at in sorted(once.values())]
        missing = ((chosen[at], made_of[at][1]) for at in sorted(once.values()))
        is_told = has_caption(grid) or how.duplex is Duplex.NONE
        pages = sheet_pages(plans, _caption(wording), marks=how.marks, in_turn=how.in_turn)
        return Sheets(
            how=how,
            layout=grid,
            pages=tuple(pages),
            pieces=pieces if is_told else _numbered(pieces, plans),
            owners=owners,
            continued=tuple(card for card, made in firsts if not made[0].front.fits),
            boxed=tuple((card, letters) for card, letters in missing if letters),
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
        said = (card.return_code, card.area, card.point, card.title, card.text, card.locale)
        kept = self._kept.get((said, way))
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            missing = self.measure.missing(card.text)
            face = self._face(method, wording, card, how, missing)
            press = self._press(card.locale, _size(how), draft=how.draft)
            kept = cards(face, press, how.floor_pt, overflow_of(how)), missing
            self._kept[said, way] = kept
        return kept

    def _press(self, locale: str, size: CardSize, *, draft: bool) -> Press:
        key = (locale, size, draft)
        if key not in self._presses:
            self._presses[key] = Press(size, self.measure, self.hyphenate_of(locale), draft)
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
    size = _size(how)
    return (
        (size.width, size.height),
        how.floor_pt,
        overflow_of(how),
        how.draft,
        how.edition,
        how.topic_back,
    )


def _numbered(pieces: Sequence[Card], plans: Sequence[SheetPlan]) -> tuple[Card, ...]:
    """Write on each back which sheet it is of, where the sheet has no margin for that."""
    of_sheet = {place.card: plan.number for plan in plans for place in plan.fronts}
    return tuple(
        _numbered_card(piece, f"{of_sheet[at]}/{len(plans)}") for at, piece in enumerate(pieces)
    )


def _numbered_card(card: Card, words: str) -> Card:
    side = card.back
    code = side.small[-1]
    number = Label(words, side.size.width / 2, code.y, code.size, Anchor.MIDDLE, ink=code.ink)
    return replace(card, back=replace(side, small=(*side.small, number)))


def _caption(wording: "Wording") -> Caption:
    """The line in the margin, which a content pack may do without."""

    def words(number: int, count: int, side: Side) -> str:
        id = f"cap_sheet_{side}"
        return wording.caption(id, sheet=number, sheets=count) if id in wording.captions else ""

    return words
