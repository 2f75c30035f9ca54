"""Dialogue cards from a deck: set, laid on sheets and printed as the screen shows them."""

from pathlib import Path

from bizservice_desktop.diagram.card_press import CardPress
from bizservice_desktop.diagram.card_size import CardSizeUnknown
from bizservice_desktop.diagram.sheet_layout import CardTooLarge
from bizservice_desktop.diagram.text import Measure
from bizservice_desktop.domain.card_print import CardPrint
from bizservice_desktop.domain.cards import DeckCard
from bizservice_desktop.domain.method import Method
from bizservice_desktop.domain.wording import Wording
from bizservice_desktop.services.ports import Progress
from bizservice_desktop.services.printing import BadSize

from .cards import cards_pdf
from .hyphenation import hyphenator


def deck(
    method: Method,
    wording: Wording,
    title: str,
    cards: tuple[DeckCard, ...],
    how: CardPrint,
    progress: Progress | None,
    measure: Measure,
    fonts: Path,
) -> bytes:
    """Raises: BadSize, Cancelled, NothingToPrint."""
    press = CardPress(measure, hyphenator)
    try:
        sheets = press.sheets(method, wording, cards, how)
    except (CardSizeUnknown, CardTooLarge) as error:
        raise BadSize(how.size) from error
    return cards_pdf(sheets, title=title, locale=wording.locale, fonts=fonts, progress=progress)
