"""Agendas in calendars: read back as a calendar reads them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

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


CHANGES = (date(2026, 3, 29), date(2026, 10, 25))
ZONES = (
    "Europe/Copenhagen",
    "America/Nuuk",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Asia/Tokyo",
)


class AsWritten:
    """The lines of a file as a calendar without a time zone database reads them (RFC 5545).

    An offset begins at its DTSTART and RDATEs, which are times of the offset before; a time
    that the clock says twice is the first, one that it leaps over has the offset before.
    """

    def __init__(self, content: bytes) -> None:
        lines = content.replace(b"\r\n ", b"").decode().split("\r\n")
        self.events: list[tuple[datetime, datetime]] = []
        onsets: list[tuple[datetime, timedelta]] = []
        now: dict[str, str] = {}
        for line in lines:
            name, _, value = line.partition(":")
            name = name.partition(";")[0]
            if name == "BEGIN" and value in {"STANDARD", "DAYLIGHT", "VEVENT"}:
                now = {}
            elif name == "END" and value in {"STANDARD", "DAYLIGHT"}:
                was, then = _offset(now["TZOFFSETFROM"]), _offset(now["TZOFFSETTO"])
                times = [now["DTSTART"], *filter(None, now.get("RDATE", "").split(","))]
                onsets += [(_local(each) - was, then) for each in times]
            elif name == "END" and value == "VEVENT":
                self.events.append((_local(now["DTSTART"]), _local(now["DTEND"])))
            now.setdefault(name, value)
        self._onsets = sorted(onsets)

    def utc(self, local: datetime) -> datetime:
        offset = self._onsets[0][1]
        for begins, then in self._onsets:
            if local - max(offset, then) >= begins:
                offset = then
        return local - offset


def _offset(text: str) -> timedelta:
    way = -1 if text.startswith("-") else 1
    return way * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


def _local(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - of the zone that is read


def by_zone(local: datetime, zone: str) -> datetime:
    """What the tz database says, without its zone."""
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).replace(tzinfo=None)


@pytest.mark.parametrize("zone", ZONES)
def test_the_file_says_itself_when_the_clock_changes(danish: Wording, zone: str) -> None:
    read = AsWritten(calendar(DAY, danish, zone, now=NOW))
    midnights = (datetime(2026, 1, 1) + timedelta(days=day) for day in range(730))  # noqa: DTZ001
    for day in midnights:
        for minutes in range(0, 1440, 30):
            local = day + timedelta(minutes=minutes)
            assert read.utc(local) == by_zone(local, zone), local


@pytest.mark.parametrize("day", CHANGES)
@pytest.mark.parametrize("start", [30, 60, 4 * 60, 9 * 60], ids=["0:30", "1:00", "4:00", "9:00"])
@pytest.mark.parametrize("per_block", [False, True])
def test_on_the_day_the_clock_changes_each_half_has_its_own_offset(
    danish: Wording, day: date, start: int, per_block: bool
) -> None:
    """Times are those of the programme, which hangs on the wall, before the change and after."""
    made = replace(
        agenda(block("a", 30), block("b", 180), block("c", 30)), held_on=day, start=start
    )
    read = AsWritten(calendar(made, danish, per_block=per_block, now=NOW))
    midnight = datetime.combine(day, time())
    edges = [midnight + timedelta(minutes=start + each) for each in (0, 30, 210, 240)]
    spans = [*pairwise(edges)] if per_block else [(edges[0], edges[-1])]
    assert read.events == spans
    zone = ZoneInfo("Europe/Copenhagen")
    for begins, ends in read.events:
        for local in (begins, ends):
            is_before = local.replace(tzinfo=zone) < datetime.combine(day, time(2), zone)
            summer = is_before is (day.month == 10)
            assert local - read.utc(local) == timedelta(hours=2 if summer else 1), local


def test_a_time_that_the_clock_leaps_over_is_when_it_has_leapt(danish: Wording) -> None:
    blocks = (block("a", 90), block("b", 15), block("c", 30), block("d", 30))
    made = replace(agenda(*blocks), held_on=CHANGES[0], start=60)
    read = AsWritten(calendar(made, danish, per_block=True, now=NOW))
    said = [[each.strftime("%H:%M") for each in span] for span in read.events]
    assert said == [["01:00", "03:00"], ["03:00", "03:00"], ["03:00", "03:15"], ["03:15", "03:45"]]
    assert all(read.utc(begins) <= read.utc(ends) for begins, ends in read.events)


def test_a_day_that_runs_past_midnight_ends_on_the_next_by_its_clock(danish: Wording) -> None:
    made = replace(agenda(block("a", 360)), held_on=date(2026, 3, 28), start=22 * 60)
    read = AsWritten(calendar(made, danish, now=NOW))
    [(begins, ends)] = [(read.utc(begins), read.utc(ends)) for begins, ends in read.events]
    assert (begins, ends) == (datetime(2026, 3, 28, 21), datetime(2026, 3, 29, 2))  # noqa: DTZ001
