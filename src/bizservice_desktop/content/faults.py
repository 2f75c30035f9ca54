"""What can be wrong with content files, and the sentence that says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_LONGEST_SHOWN = 160


class Problem(StrEnum):
    """Stable codes; what `Fault.value` holds is said in `_SENTENCES`."""

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


_SENTENCES = {
    "en": {
        Problem.MISSING: "is missing",
        Problem.NOT_READABLE: "cannot be read: {value}",
        Problem.TOO_LARGE: "is larger than {value} bytes",
        Problem.NOT_UTF8: "is not UTF-8 text (byte {value})",
        Problem.BAD_TOML: "is not TOML: {value}",
        Problem.CONTROL_CHARACTER: "holds the control character {value}",
        Problem.NOT_NFC: "holds letters and accents apart (not Unicode NFC): {value}",
        Problem.UNKNOWN_FORMAT: "is not a format this program reads: {value}",
        Problem.UNKNOWN_KEY: "is not a known key",
        Problem.UNKNOWN_PREFIX: "does not begin as an id here must: {value}",
        Problem.WRONG_VALUE: "{value}",
        Problem.EMPTY: "is empty",
        Problem.DUPLICATE: "stands twice: {value}",
        Problem.NOT_IN_STRUCTURE: "is not in structure.toml",
        Problem.DANGLING: "names {value}, which does not exist",
        Problem.WRONG_KIND: "names {value}, which is of another kind",
        Problem.BAD_LEVELS: "must be the values 0 to 4, once each, in order, not {value}",
        Problem.BAD_AREAS: "must be area_strategy as the frame and four others, not {value}",
        Problem.WRONG_NUMBER: "must be {value}: numbers run from 1 without a gap",
        Problem.MINIMUM_ABOVE_MINUTES: "must not be more than the {value} minutes",
        Problem.BAD_PLACEHOLDERS: "must have exactly the placeholders {value}",
    },
    "da": {
        Problem.MISSING: "mangler",
        Problem.NOT_READABLE: "kan ikke læses: {value}",
        Problem.TOO_LARGE: "er større end {value} byte",
        Problem.NOT_UTF8: "er ikke UTF-8-tekst (byte {value})",
        Problem.BAD_TOML: "er ikke TOML: {value}",
        Problem.CONTROL_CHARACTER: "indeholder styretegnet {value}",
        Problem.NOT_NFC: "har bogstaver og accenter hver for sig (ikke Unicode NFC): {value}",
        Problem.UNKNOWN_FORMAT: "er ikke et format, som programmet læser: {value}",
        Problem.UNKNOWN_KEY: "er ikke en kendt nøgle",
        Problem.UNKNOWN_PREFIX: "begynder ikke, som et id skal her: {value}",
        Problem.WRONG_VALUE: "har en forkert værdi ({value})",
        Problem.EMPTY: "er tom",
        Problem.DUPLICATE: "står to gange: {value}",
        Problem.NOT_IN_STRUCTURE: "er ikke i structure.toml",
        Problem.DANGLING: "nævner {value}, som ikke findes",
        Problem.WRONG_KIND: "nævner {value}, som er af en anden slags",
        Problem.BAD_LEVELS: "skal være værdierne 0 til 4, én gang hver og i orden, ikke {value}",
        Problem.BAD_AREAS: "skal være area_strategy som ramme og fire andre, ikke {value}",
        Problem.WRONG_NUMBER: "skal være {value}: numrene går fra 1 uden huller",
        Problem.MINIMUM_ABOVE_MINUTES: "må ikke være mere end de {value} minutter",
        Problem.BAD_PLACEHOLDERS: "skal have netop pladsholderne {value}",
    },
}


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
    sentence = _SENTENCES[locale][fault.problem].format(value=_shown(fault.value))
    return ": ".join(part for part in (fault.file, _shown(fault.key), sentence) if part)


def _shown(text: str) -> str:
    """`text` without what a terminal would obey, and not endless."""
    safe = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text[:_LONGEST_SHOWN])
    return safe if len(text) <= _LONGEST_SHOWN else f"{safe}…"
