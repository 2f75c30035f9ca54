"""What text may contain before it is stored.

Pasted text can carry NUL (SQLite's string functions stop at it, PostgreSQL refuses it)
and lone surrogates (they cannot be encoded). Both are removed rather than refused: they
are invisible, so nobody could correct them. The rest is composed (NFC), so that the same
word typed on two systems is found as one.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from itertools import zip_longest
from typing import TypeVar, cast

T = TypeVar("T")
_PLAIN = frozenset({int, float, bool, type(None)})
"""Asked first: most of a round is votes."""


def clean(value: T) -> T:
    """Return an equal value with every text in it, however deep, cleaned.

    What is clean already is returned itself, so that values that share parts still do.
    """
    return cast("T", _cleaned(value))


def _cleaned(value: object) -> object:
    if type(value) in _PLAIN:
        return value
    match value:
        case Enum() | int() | float():
            return value
        case str():
            return value if _is_clean(value) else _clean_text(value)
        case tuple():
            items = tuple(item if type(item) in _PLAIN else _cleaned(item) for item in value)
            return value if _same(items, value) else items
        case Mapping():
            pairs = {_cleaned(key): _cleaned(item) for key, item in value.items()}
            is_same = _same(pairs, value) and _same(pairs.values(), value.values())
            return value if is_same else pairs
        case _ if is_dataclass(value) and not isinstance(value, type):
            changed = {}
            for field in fields(value):
                before = getattr(value, field.name)
                after = _cleaned(before)
                if after is not before:
                    changed[field.name] = after
            return replace(value, **changed) if changed else value
    return value


def _is_clean(text: str) -> bool:
    if text.isascii():
        return "\0" not in text
    return text == _clean_text(text)


def _clean_text(text: str) -> str:
    kept = text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
    return unicodedata.normalize("NFC", kept)


def _same(some: Iterable[object], others: Iterable[object]) -> bool:
    """Whether both hold the very same objects; a mapping's are its keys."""
    return all(one is other for one, other in zip_longest(some, others))
