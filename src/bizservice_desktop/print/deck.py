"""Dialogue cards from a deck: set, laid on sheets and printed as the screen shows them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bizservice_desktop.diagram.cards.card_press import CardPress
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.cards.card_print import CardPrint

from .cards import cards_pdf
from .hyphenation import hyphenator

if TYPE_CHECKING:  # the rest of the program is not loaded to print
    from bizservice_desktop.domain.cards.cards import DeckCard
    from bizservice_desktop.domain.method.method import Method
    from bizservice_desktop.domain.method.wording import Wording
    from bizservice_desktop.services.ports import Progress


def deck(
    method: "Method",
    wording: "Wording",
    title: str,
    cards: "tuple[DeckCard, ...]",
    how: CardPrint,
    progress: "Progress | None",
    measure: Measure,
    fonts: Path,
) -> bytes:
    """Raises: CardSizeUnknown, CardTooLarge, Cancelled, NothingToPrint."""
    with _nothing_collected():
        sheets = CardPress(measure, hyphenator).sheets(method, wording, cards, how)
        return cards_pdf(sheets, title=title, locale=wording.locale, fonts=fonts, progress=progress)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let the collector of cycles rest: a deck is many values that all live to the end, and
    looking through them again and again is a tenth of the work."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
