"""What can be wrong with content files; `services.sentences` says it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bizservice_desktop.services.sentences import FAULTS, sentence, shown

_LONGEST_SHOWN = 160


class Problem(StrEnum):
    """Stable codes; what `Fault.value` holds its sentence says."""

    MISSING = "missing"
    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    BAD_TOML = "bad_toml"
    CONTROL_CHARACTER = "control_character"
    NOT_NFC = "not_nfc"
    UNKNOWN_FORMAT = "unknown_format"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_PREFIX = "unknown_prefix"
    WRONG_VALUE = "wrong_value"
    EMPTY = "empty"
    DUPLICATE = "duplicate"
    NOT_IN_STRUCTURE = "not_in_structure"
    DANGLING = "dangling"
    WRONG_KIND = "wrong_kind"
    BAD_LEVELS = "bad_levels"
    BAD_AREAS = "bad_areas"
    WRONG_NUMBER = "wrong_number"
    MINIMUM_ABOVE_MINUTES = "minimum_above_minutes"
    BAD_PLACEHOLDERS = "bad_placeholders"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong.

    `file` begins with the pack's folder, `key` is empty where the whole file is meant, and
    `value` is what was found or what is wanted, by problem.
    """

    file: str
    key: str
    problem: Problem
    value: str = ""


class ContentInvalid(ValueError):
    """Content cannot be used; `faults` are all that were found, in the order of the files."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(describe(fault) for fault in self.faults))


def describe(fault: Fault, locale: str = "en") -> str:
    """Say what is wrong and where: `cards/da/points.toml: op_x.why: is missing`."""
    value = shown(fault.value, _LONGEST_SHOWN)
    words = sentence(FAULTS, locale, f"content_{fault.problem}", value=value)
    return ": ".join(part for part in (fault.file, shown(fault.key, _LONGEST_SHOWN), words) if part)
