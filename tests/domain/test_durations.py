"""Durations, times of day and days as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.strategies import law

from bizservice_desktop.domain.durations import (
    LONGEST_BLOCK,
    BadBlock,
    BadDay,
    format_clock,
    format_minutes,
    parse_clock,
    parse_day,
    parse_minutes,
)
from bizservice_desktop.domain.method.wording import Wording


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        (" 45 min ", 45),
        ("45 m", 45),
        ("45 minutter", 45),
        ("1 time", 60),
        ("2 timer 15 minutes", 135),
        ("1 hour", 60),
        ("1t30", 90),
        ("45 min.", 45),
        ("1h30", 90),
        ("1:30", 90),
        ("1 t 30 min", 90),
        ("3 t. 30 min.", 210),
        ("1,5h", 90),
        ("1.5 H", 90),
        ("0,25t", 15),
        ("2 t.", 120),
        ("12h", LONGEST_BLOCK),
        ("0", 0),
    ],
)
def test_a_duration_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "x", "-5", "1,5", "1h60", "1:75", "721", "13h", "5 days"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(BadBlock):
        parse_minutes(text)


@law
@given(st.integers(0, LONGEST_BLOCK))
def test_a_duration_is_read_as_it_is_written(
    english: Wording, danish: Wording, minutes: int
) -> None:
    hours, rest = divmod(minutes, 60)
    written = [str(minutes), f"{hours}:{rest:02d}", f"{hours}h{rest}", f"{hours} t {rest} min."]
    for wording in (english, danish):
        written += [wording.duration(minutes), wording.typed_duration(minutes)]
    assert [parse_minutes(text) for text in written] == [minutes] * len(written)


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("9", 540),
        ("9:00", 540),
        ("09.30", 570),
        ("0930", 570),
        (" 930 ", 570),
        ("kl. 9", 540),
        ("Kl 9.30", 570),
        ("9:30:00", 570),
    ],
)
def test_a_time_of_day_is_read(text: str, minute: int) -> None:
    assert parse_clock(text) == minute


@pytest.mark.parametrize("text", ["", "24", "9:60", "9:5", "half past nine", "-1"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(BadBlock):
        parse_clock(text)


@law
@given(st.integers(0, 24 * 60 - 1))
def test_a_time_of_day_is_read_as_it_is_written(minute: int) -> None:
    assert parse_clock(format_clock(minute)) == minute


def test_the_clock_starts_again_at_midnight() -> None:
    assert format_clock(9 * 60 + 5) == "9:05"
    assert format_clock(25 * 60) == "1:00"


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "0 min"), (45, "45 min"), (60, "1h"), (90, "1h30"), (125, "2h05")]
)
def test_a_duration_is_written_as_it_is_typed(minutes: int, text: str) -> None:
    assert format_minutes(minutes) == text
    assert format_minutes(minutes, "t") == text.replace("h", "t")


TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12.5.", date(2026, 5, 12)),
        ("12/5", date(2026, 5, 12)),
        (" 4.3 ", TODAY),
        ("3.3.", date(2027, 3, 3)),
        ("29.2", date(2028, 2, 29)),
        ("1.12.27", date(2027, 12, 1)),
        ("01-12-2027", date(2027, 12, 1)),
        ("2025-12-01", date(2025, 12, 1)),
    ],
)
def test_days_as_people_write_them(text: str, day: date) -> None:
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "soon", "31.2.", "12.13.", "0.1.", "31.2.2027", "2027-02-31"])
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(BadDay):
        parse_day(text, TODAY)


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_a_day_that_is_written_is_read_back(day: date) -> None:
    assert parse_day(f"{day.day}.{day.month}.{day.year:04}", TODAY) == day
