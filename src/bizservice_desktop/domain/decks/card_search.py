"""Finding cards by what stands on them, and by their tags."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from ..cards.cards import DeckCard
from ..method.wording import Wording
from .own_cards import unique_tags

_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Text as it is compared: no capitals, `aa` for å, `ae` for æ, `oe` for ø, no accents."""
    lower = unicodedata.normalize("NFC", text).casefold().translate(_DANISH)
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFD", lower)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def found(
    cards: Iterable[DeckCard], wording: Wording, words: str, tag: str = ""
) -> tuple[DeckCard, ...]:
    """The cards whose code begins with the words, or that have all of them in their text,
    the titles of point and area, or their tags; and of these the ones with the tag."""
    wanted, label = " ".join(folded(words).split()), tag.casefold()
    if not wanted and not label:
        return tuple(cards)
    return tuple(
        card
        for card in cards
        if (not label or label in {each.casefold() for each in card.tags})
        and (not wanted or _has(card, wording, wanted))
    )


def _has(card: DeckCard, wording: Wording, wanted: str) -> bool:
    if folded(card.return_code).startswith(wanted):
        return True
    titles = (wording.title(card.point), wording.title(card.area), card.title)
    text = folded(" ".join((card.text, *titles, *card.tags)))
    return all(word in text for word in wanted.split())


def all_tags(cards: Iterable[DeckCard]) -> tuple[str, ...]:
    """Every tag there is, each once, in the order of the alphabet."""
    tags = unique_tags(tag for card in cards for tag in card.tags)
    return tuple(sorted(tags, key=folded))
