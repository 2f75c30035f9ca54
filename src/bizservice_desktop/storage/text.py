"""What text may contain before it is stored.

Pasted text can carry NUL (SQLite's string functions stop at it, PostgreSQL refuses it)
and lone surrogates (they cannot be encoded). Both are removed rather than refused: they
are invisible, so nobody could correct them. The rest is composed (NFC), so that the same
word typed on two systems is found as one.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

T = TypeVar("T")


def clean(value: T) -> T:
    """Return an equal value with every text in it, however deep, cleaned."""
    return cast("T", _cleaned(value))


def _cleaned(value: object) -> object:
    match value:
        case Enum() | int() | None:
            return value
        case str():
            kept = value.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
            return unicodedata.normalize("NFC", kept)
        case tuple():
            return tuple(_cleaned(item) for item in value)
        case Mapping():
            return {_cleaned(key): _cleaned(item) for key, item in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{f.name: _cleaned(getattr(value, f.name)) for f in fields(value)}
            )
    return value
