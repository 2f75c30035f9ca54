"""Finding cards by what stands on them, and by their tags."""

import unicodedata
from collections.abc import Iterable

from bizservice_desktop.domain.cards import DeckCard
from bizservice_desktop.domain.wording import Wording

from .own_cards import unique_tags

_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def folded(text: str) -> str:
    """Text as it is compared: no capitals, `aa` for å, `ae` for æ, `oe` for ø, no accents."""
    lower = unicodedata.normalize("NFC", text).casefold().translate(_DANISH)
    plain = unicodedata.normalize("NFD", lower)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def search_text(card: DeckCard, wording: Wording) -> str:
    """All that a card is found by: text, code, title of its point and area, tags."""
    titles = (wording.title(card.point), wording.title(card.area), card.title)
    return folded(" ".join((card.text, card.return_code, *titles, *card.tags)))


def found(
    cards: Iterable[DeckCard], wording: Wording, words: str, tag: str = ""
) -> tuple[DeckCard, ...]:
    """The cards that have every one of the words, and the tag."""
    wanted, label = folded(words).split(), tag.casefold()
    if not wanted and not label:
        return tuple(cards)
    return tuple(
        card
        for card in cards
        if (not label or label in {each.casefold() for each in card.tags})
        and (not wanted or all(word in search_text(card, wording) for word in wanted))
    )


def all_tags(cards: Iterable[DeckCard]) -> tuple[str, ...]:
    """Every tag there is, each once, in the order of the alphabet."""
    tags = unique_tags(tag for card in cards for tag in card.tags)
    return tuple(sorted(tags, key=folded))
