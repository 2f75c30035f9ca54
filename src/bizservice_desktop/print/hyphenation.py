"""Where words may be divided, by the patterns that come with pyphen."""

from collections.abc import Iterable
from functools import cache

from pyphen import Pyphen

from bizservice_desktop.diagram.scene.text import Hyphenate, no_hyphens

_PATTERNS = {"da": "da_DK", "en": "en_GB"}
_FEWEST_LETTERS = 3


@cache
def hyphenator(locale: str) -> Hyphenate:
    """Divide words of a language; one without patterns is not divided.

    A division leaves three letters or more on either side, the longest head comes first.
    """
    name = _PATTERNS.get(locale.replace("-", "_").partition("_")[0])
    if name is None:
        return no_hyphens
    patterns = Pyphen(lang=name)

    @cache
    def divisions(word: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (head, tail)
            for head, tail in patterns.iterate(word)
            if _letters(head) >= _FEWEST_LETTERS and _letters(tail) >= _FEWEST_LETTERS
        )

    def hyphenate(word: str) -> Iterable[tuple[str, str]]:
        return divisions(word)

    return hyphenate


def _letters(part: str) -> int:
    return sum(map(str.isalpha, part))
