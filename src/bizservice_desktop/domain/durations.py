"""Lengths, times of day and days, read and written as people do.

Source: docs/method.md, "Schedule".
"""

import re
from calendar import monthrange
from datetime import date, datetime

MINUTES_A_DAY = 24 * 60
LONGEST_BLOCK = 12 * 60

_HOUR = r"(?:t(?:imer?|\.)?|h(?:ours?|\.)?)"
_MINUTE = r"(?:m(?:in(?:ut(?:ter|es?|)|\.)?)?)"
_HOURS = re.compile(rf"(\d{{1,2}})(?:[.,](\d{{1,2}}))?\s*{_HOUR}", re.IGNORECASE)
_HOURS_MINUTES = re.compile(
    rf"(\d{{1,2}})\s*(?:{_HOUR}|:)\s*(\d{{1,2}})(?:\s*{_MINUTE})?", re.IGNORECASE
)
_MINUTES = re.compile(rf"(\d{{1,3}})(?:\s*{_MINUTE})?", re.IGNORECASE)

_CLOCK = re.compile(r"\s*(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d{2})(?:[:.]00)?)?\s*", re.IGNORECASE)


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
    """Read a time of day: `9`, `9:00`, `09.30`, `0930`, `kl. 9`, `9:30:00`.

    Returns:
        Minutes since midnight, 0..1439.

    Raises:
        BadBlock: Not a time of day.
    """
    match = _CLOCK.fullmatch(text)
    if not match or int(match[1]) > 23 or int(match[2] or 0) > 59:
        raise BadBlock(text.strip())
    return int(match[1]) * 60 + int(match[2] or 0)


def format_clock(minute: int) -> str:
    """Write minutes since midnight as `9:05`; past midnight the clock starts again."""
    hours, minutes = divmod(minute % MINUTES_A_DAY, 60)
    return f"{hours}:{minutes:02d}"


def format_time(at: datetime) -> str:
    """Write when it was on the clock of this machine, as format_clock does."""
    local = at.astimezone()
    return format_clock(local.hour * 60 + local.minute)


def format_minutes(minutes: int, hour: str = "h") -> str:
    """Write a duration as it is typed: `45 min`, `1h30`, `2h`; `hour` is `t` in Danish.

    parse_minutes reads it back.
    """
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours}{hour}{rest:02d}" if rest else f"{hours}{hour}"


_DAY = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?")


class BadDay(ValueError):
    """What was written is no day."""


def parse_day(text: str, today: date) -> date:
    """Read a day as people write it: `12.5.`, `12/5`, `12.5.2027`, `2027-05-12`.

    Without a year it is the next such day, today among them.

    Raises:
        BadDay: Not a day of the calendar.
    """
    text = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
        if not (match := _DAY.fullmatch(text)):
            raise BadDay(text)
        day, month = int(match[1]), int(match[2])
        if match[3]:
            return date(2000 + int(match[3]) if len(match[3]) == 2 else int(match[3]), month, day)
        years = range(today.year, today.year + 9)  # the 29th of February may be eight years away
        days = (date(year, month, day) for year in years if _is_day(year, month, day))
        return next(each for each in days if each >= today)
    except (ValueError, StopIteration) as error:
        raise BadDay(text) from error


def format_day(day: date) -> str:
    """`12.5.2027`, which is read back as the same day."""
    return f"{day.day}.{day.month}.{day.year}"


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
