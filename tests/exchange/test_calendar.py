"""Agendas in calendars: read back as a calendar reads them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.exchange.calendar import calendar
from bizservice_desktop.services.tables.agenda_files import DateMissing

PRIVATE = "Hemmeligheden"
NOW = datetime(2026, 5, 12, 8, 30, tzinfo=UTC)
DAY = replace(
    agenda(
        replace(block("a", 15), title="Velkommen; med æ, ø og å", room="Lokale 2"),
        replace(block("b", 45), notes=PRIVATE, responsible=PRIVATE, detail="Idéer\nog mere"),
        replace(block("c", 30), beside=True),
    ),
    title="Idéer og beslutninger",
    held_on=date(2026, 12, 8),
    place="Rådhuset, sal 1",
    parked=(replace(block("x"), title=PRIVATE),),
)


@pytest.fixture(scope="session")
def danish() -> Wording:
    return load_pack(Path(__file__).parents[2] / "resources" / "cards").wordings["da"]


def events(content: bytes) -> list[Event]:
    return [part for part in Calendar.from_ical(content).walk("VEVENT") if isinstance(part, Event)]


def test_one_event_holds_the_programme(danish: Wording) -> None:
    (event,) = events(calendar(DAY, danish, now=NOW))
    assert event["summary"] == "Idéer og beslutninger"
    assert event["location"] == "Rådhuset, sal 1"
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert start.isoformat() == "2026-12-08T09:00:00+01:00"
    assert end - start == timedelta(minutes=60)
    assert "9:00 Velkommen; med æ, ø og å (15 min., Lokale 2)" in event["description"]
    assert event.decoded("dtstamp") == NOW


def test_the_zone_knows_summer(danish: Wording) -> None:
    summer = replace(DAY, held_on=date(2026, 6, 8))
    content = calendar(summer, danish, now=NOW)
    (event,) = events(content)
    assert event.decoded("dtstart").utcoffset() == timedelta(hours=2)
    zone = Calendar.from_ical(content).walk("VTIMEZONE")[0]
    assert zone["tzid"] == "Europe/Copenhagen"
    assert zone.walk("STANDARD")
    assert zone.walk("DAYLIGHT")


def test_times_are_those_of_the_zone(danish: Wording) -> None:
    content = calendar(DAY, danish, "America/Nuuk", now=NOW)
    (event,) = events(content)
    assert event.decoded("dtstart").isoformat() == "2026-12-08T09:00:00-02:00"
    assert Calendar.from_ical(content).walk("VTIMEZONE")[0]["tzid"] == "America/Nuuk"


def test_it_reminds_the_day_before_and_in_time(danish: Wording) -> None:
    (event,) = events(calendar(DAY, danish))
    triggers = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
    assert triggers == [timedelta(days=-1), timedelta(minutes=-15)]


def test_one_event_for_each_item(danish: Wording) -> None:
    found = events(calendar(DAY, danish, per_block=True))
    starts = [event.decoded("dtstart").strftime("%H:%M") for event in found]
    assert starts == ["09:00", "09:15", "09:15"]
    assert found[0]["location"] == "Lokale 2, Rådhuset, sal 1"
    assert [len(event.walk("VALARM")) for event in found] == [2, 0, 0]
    assert len({str(event["uid"]) for event in found}) == 3


@pytest.mark.parametrize("per_block", [False, True])
def test_nothing_private_is_in_it(danish: Wording, per_block: bool) -> None:
    unfolded = calendar(DAY, danish, per_block=per_block).replace(b"\r\n ", b"")
    assert PRIVATE.encode() not in unfolded


def test_the_same_agenda_is_the_same_event(danish: Wording) -> None:
    later = replace(DAY, title="Nyt navn", start=10 * 60)
    assert events(calendar(DAY, danish))[0]["uid"] == events(calendar(later, danish))[0]["uid"]


def test_without_a_date_there_is_no_event(danish: Wording) -> None:
    with pytest.raises(DateMissing):
        calendar(replace(DAY, held_on=None), danish)


@cache
def english() -> Wording:
    return load_pack(Path(__file__).parents[2] / "resources" / "cards").wordings["en"]


# icalendar reads a backslash before an n as a new line, however it was written
titles = st.text(st.characters(exclude_characters="\\"), min_size=1, max_size=120)


@law
@given(title=titles, late=st.integers(0, 1439))
def test_lines_are_folded_and_end_as_the_standard_says(title: str, late: int) -> None:
    printable = "".join(char for char in title if char.isprintable()).strip() or "x"
    made: Agenda = replace(DAY, title=printable, start=late)
    content = calendar(made, english(), now=NOW)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    (event,) = events(content)
    assert event["summary"] == printable
