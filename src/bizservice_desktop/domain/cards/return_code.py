"""The code on a printed card, by which a table's answer finds its way back.

Source: docs/method.md, "Return codes".
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile

CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Without I, O and Q, which handwriting and print mistake for 1 and 0."""

_PRIME = len(CHECK_LETTERS)
_AREA_PLACES, _POINT_PLACES, _CARD_PLACES = 8, 3, 6
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_FORM = re.compile(
    r"(?P<area>[A-Z]{1,8}) ?(?P<point>[1-9][0-9]{0,2}) ?[.,] ?(?P<card>E?[1-9][0-9]{0,4})"
    r" ?(?:-? ?(?P<check>[A-Z]))?"
)
_MOST_LIKELY = 3


class CodeProblem(StrEnum):
    NOT_A_CODE = "not_a_code"
    NO_CHECK_LETTER = "no_check_letter"
    WRONG_CHECK_LETTER = "wrong_check_letter"
    UNKNOWN_CARD = "unknown_card"


class BadReturnCode(ValueError):
    """What was typed is no card's code; `likely` are the codes that may be meant."""

    def __init__(self, problem: CodeProblem, typed: str, likely: tuple[str, ...] = ()) -> None:
        super().__init__(f"{problem}: {typed}")
        self.problem, self.typed, self.likely = problem, typed, likely


@dataclass(frozen=True, slots=True)
class CodeParts:
    """What a code is made of; `card` has an `E` before its number when it is one's own."""

    area: str
    point: str
    card: str

    @property
    def code(self) -> str:
        """Without the check letter, such as `INT 4.1`."""
        return f"{self.area} {self.point}.{self.card}"


@lru_cache(maxsize=4096)
def with_check(code: str) -> str:
    """The code with its check letter: `INT 4.1` becomes `INT 4.1-F`.

    A code that is not of this form stays without one: a content pack may name its areas
    in letters that have no value here.
    """
    form = _FORM.fullmatch(code)
    return f"{code}-{_letter(_parts(form))}" if form and not form["check"] else code


def parse_code(typed: str) -> CodeParts:
    """Read a code; case, spaces, the dash, and whether a point or a comma stands in it
    do not matter.

    Raises:
        BadReturnCode: It is no code, has no check letter, or not the one that belongs to it.
    """
    form = _FORM.fullmatch(" ".join(typed.upper().translate(_DASHES).split()))
    if form is None:
        raise BadReturnCode(CodeProblem.NOT_A_CODE, typed)
    parts = _parts(form)
    if form["check"] is None:
        raise BadReturnCode(CodeProblem.NO_CHECK_LETTER, typed)
    if form["check"] != _letter(parts):
        raise BadReturnCode(CodeProblem.WRONG_CHECK_LETTER, typed)
    return parts


def likely_codes(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of the `known` codes, check letter and all, that one slip of the hand turns into
    what was typed; a few at most, none when there are more."""
    meant = _plain(typed)
    found = [code for code in known if meant and _is_near(meant, _plain(code))]
    return tuple(found) if len(found) <= _MOST_LIKELY else ()


def own_number(card: str) -> int:
    """The number of a card of one's own, 0 for a card of the method."""
    return int(card[1:]) if card.startswith("E") and card[1:].isdecimal() else 0


def highest_own_number(codes: Collection[str]) -> int:
    """The highest number that a card of one's own has among `codes`; 0 for none."""
    return max((own_number(code.rpartition(".")[2].partition("-")[0]) for code in codes), default=0)


def _parts(form: re.Match[str]) -> CodeParts:
    return CodeParts(form["area"], form["point"], form["card"])


def _letter(parts: CodeParts) -> str:
    """Every place has a weight of its own, and no two signs that may stand there one value."""
    point = parts.point.rjust(_POINT_PLACES)
    text = parts.area.ljust(_AREA_PLACES) + point + parts.card.ljust(_CARD_PLACES)
    total = sum(weight * _value(sign) for weight, sign in enumerate(text, start=1))
    return CHECK_LETTERS[total % _PRIME]


def _value(sign: str) -> int:
    """0 for an empty place, 1 to 10 for figures, 11 and on for letters."""
    if sign == " ":
        return 0
    return int(sign) + 1 if sign.isdecimal() else 7 + ord(sign) - ord("A")


def _plain(code: str) -> str:
    signs = code.upper().replace(",", ".")
    return "".join(sign for sign in signs if sign.isalnum() or sign == ".")


def _is_near(one: str, other: str) -> bool:
    """Whether one sign changed, left out, added, or two neighbours swapped make them alike."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = takewhile(lambda signs: signs[0] == signs[1], zip(one, other, strict=False))
    start = len(tuple(same))
    a, b = one[start:], other[start:]
    swapped = len(a) > 1 and len(b) > 1 and (a[1] + a[0] + a[2:]) == b
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped
