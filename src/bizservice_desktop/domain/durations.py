"""Lengths and times of day, read and written as people do.

Source: docs/method.md, "Schedule".
"""

import re

MINUTES_A_DAY = 24 * 60
LONGEST_BLOCK = 12 * 60

_HOUR = r"(?:t(?:imer?|\.)?|h(?:ours?|\.)?)"
_MINUTE = r"(?:m(?:in(?:ut(?:ter|es?|)|\.)?)?)"
_HOURS = re.compile(rf"(\d{{1,2}})(?:[.,](\d{{1,2}}))?\s*{_HOUR}", re.IGNORECASE)
_HOURS_MINUTES = re.compile(
    rf"(\d{{1,2}})\s*(?:{_HOUR}|:)\s*(\d{{1,2}})(?:\s*{_MINUTE})?", re.IGNORECASE
)
_MINUTES = re.compile(rf"(\d{{1,3}})(?:\s*{_MINUTE})?", re.IGNORECASE)


class BadBlock(ValueError):
    """A block's minutes or pin are out of range."""


def parse_minutes(text: str) -> int:
    """Read a duration as people write it: `45`, `45 min`, `1h30`, `1:30`, `1,5h`, `2 t.`

    Returns:
        Minutes, 0..LONGEST_BLOCK.

    Raises:
        BadBlock: Not a duration, or too long.
    """
    text = text.strip()
    if match := _MINUTES.fullmatch(text):
        minutes = int(match[1])
    elif match := _HOURS_MINUTES.fullmatch(text):
        if int(match[2]) >= 60:
            raise BadBlock(text)
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _HOURS.fullmatch(text):
        minutes = round(float(f"{match[1]}.{match[2] or 0}") * 60)
    else:
        raise BadBlock(text)
    if minutes > LONGEST_BLOCK:
        raise BadBlock(text)
    return minutes


def parse_clock(text: str) -> int:
    """Read a time of day: `9`, `9:00`, `09.30`, `0930`.

    Returns:
        Minutes since midnight, 0..1439.

    Raises:
        BadBlock: Not a time of day.
    """
    match = re.fullmatch(r"\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*", text)
    if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise BadBlock(text.strip())
    return int(match[1]) * 60 + int(match[2] or 0)


def format_clock(minute: int) -> str:
    """Write minutes since midnight as `9:05`; past midnight the clock starts again."""
    hours, minutes = divmod(minute % MINUTES_A_DAY, 60)
    return f"{hours}:{minutes:02d}"


def format_minutes(minutes: int, hour: str = "h") -> str:
    """Write a duration as it is typed: `45 min`, `1h30`, `2h`; `hour` is `t` in Danish.

    parse_minutes reads it back.
    """
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours}{hour}{rest:02d}" if rest else f"{hours}{hour}"
