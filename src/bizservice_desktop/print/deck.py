"""Dialogue cards from a deck: set, laid on sheets and printed as the screen shows them."""

from pathlib import Path

from bizservice_desktop.diagram.card_face import Card, CardFace, Overflow
from bizservice_desktop.diagram.card_face import cards as set_cards
from bizservice_desktop.diagram.card_size import CardSize, CardSizeUnknown, parse_size
from bizservice_desktop.diagram.sheet import PAPERS, CardTooLarge, Side, impose
from bizservice_desktop.diagram.sheet import Duplex as Turn
from bizservice_desktop.diagram.text import Measure
from bizservice_desktop.domain.cards import DeckCard
from bizservice_desktop.services.phrases import edition_words
from bizservice_desktop.services.ports import Progress
from bizservice_desktop.services.printing import BadSize, CardPrint, Duplex, PaperSource

from .cards import cards_pdf
from .fonts import printable
from .hyphenation import hyphenator
from .styles import PAPER

_TURNS = {Duplex.NONE: Turn.NONE, Duplex.LONG: Turn.LONG_EDGE, Duplex.SHORT: Turn.SHORT_EDGE}


def deck(
    source: PaperSource,
    cards: tuple[DeckCard, ...],
    how: CardPrint,
    progress: Progress | None,
    measure: Measure,
    fonts: Path,
) -> bytes:
    """Raises: BadSize, Cancelled, NothingToPrint."""
    wording = source.wording
    try:
        size = parse_size(how.size)
        set_ones = [one for card in cards for one in _set(source, card, size, how, measure)]
        turn = _TURNS[how.duplex]
        plans = impose(len(set_ones), size, PAPERS[how.paper], turn)
    except (CardSizeUnknown, CardTooLarge) as error:
        raise BadSize(how.size) from error

    def caption(sheet: int, sheets: int, side: Side) -> str:
        return wording.caption(f"cap_sheet_{side}", sheet=sheet, sheets=sheets)

    return cards_pdf(
        set_ones,
        plans,
        PAPER,
        duplex=turn,
        caption=caption,
        title=wording.caption("cap_cards_title", jobcentre=source.workspace.jobcentre.name),
        locale=wording.locale,
        fonts=fonts,
        progress=progress,
    )


def _set(
    source: PaperSource, card: DeckCard, size: CardSize, how: CardPrint, measure: Measure
) -> tuple[Card, ...]:
    """One card, and those it goes on to; without backs a text goes on to a further card."""
    face = CardFace(
        code=card.return_code,
        area=card.area,
        area_title=card.title or source.wording.title(card.area),
        point_title=source.wording.title(card.point),
        text=printable(card.text),
        edition=edition_words(source.wording, how.edition) or source.method.edition,
        has_topic_back=how.topic_back,
    )
    overflow = Overflow.CARD if how.duplex is Duplex.NONE else Overflow.BACK
    return set_cards(face, size, measure, hyphenator(card.locale), how.floor_pt, overflow)
