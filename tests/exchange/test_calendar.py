"""Agendas in calendars: read back by another library than the one that writes them."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from tests.builders import agenda, block
from tests.domain.strategies import law

from bizservice_desktop.content.loader import load_pack
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.method.method import BlockKind
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


def read(content: bytes) -> Calendar:
    return IcsCalendarStream.calendar_from_ics(content.decode("utf-8"))


def events(content: bytes) -> list[Event]:
    return read(content).events


def spans(content: bytes) -> list[tuple[datetime, datetime]]:
    """When each event begins and ends, in UTC."""
    found = [(event.dtstart, event.dtend) for event in events(content)]
    assert all(isinstance(edge, datetime) and edge.tzinfo for span in found for edge in span)
    return [(_utc(begins), _utc(ends)) for begins, ends in found]


def _utc(at: object) -> datetime:
    assert isinstance(at, datetime)
    return at.astimezone(UTC)


def local(moment: datetime, zone: str = "Europe/Copenhagen") -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%d.%m. %H:%M}"


def test_one_event_holds_the_programme(danish: Wording) -> None:
    (event,) = events(calendar(DAY, danish, now=NOW))
    assert event.summary == "Idéer og beslutninger"
    assert event.location == "Rådhuset, sal 1"
    assert event.dtstart == datetime(2026, 12, 8, 8, tzinfo=UTC)
    assert event.dtend == datetime(2026, 12, 8, 9, tzinfo=UTC)
    assert "9:00 Velkommen; med æ, ø og å (15 min., Lokale 2)" in (event.description or "")
    assert event.dtstamp == NOW


def test_times_are_those_of_the_zone(danish: Wording) -> None:
    [(begins, _)] = spans(calendar(DAY, danish, "America/Nuuk", now=NOW))
    assert local(begins, "America/Nuuk") == "08.12. 09:00"


def test_it_reminds_the_day_before_and_in_time(danish: Wording) -> None:
    (event,) = events(calendar(DAY, danish))
    triggers = [alarm.trigger for alarm in event.alarm]
    assert triggers == [timedelta(days=-1), timedelta(minutes=-15)]


def test_one_event_for_each_item(danish: Wording) -> None:
    found = events(calendar(DAY, danish, per_block=True))
    begins = [span[0] for span in spans(calendar(DAY, danish, per_block=True))]
    assert list(map(local, begins)) == ["08.12. 09:00", "08.12. 09:15", "08.12. 09:15"]
    assert found[0].location == "Lokale 2, Rådhuset, sal 1"
    assert [len(event.alarm) for event in found] == [2, 0, 0]
    assert len({event.uid for event in found}) == 3


def test_a_buffer_is_part_of_the_item_before_it(danish: Wording) -> None:
    buffer = replace(block("luft", 20), title="Luft", kind=BlockKind.BUFFER)
    made = replace(DAY, blocks=(DAY.blocks[0], buffer, block("d", 30)))
    found = spans(calendar(made, danish, per_block=True))
    assert [tuple(map(local, span)) for span in found] == [
        ("08.12. 09:00", "08.12. 09:35"),
        ("08.12. 09:35", "08.12. 10:05"),
    ]
    assert "Luft" not in (events(calendar(made, danish))[0].description or "")


def test_groups_at_the_same_time_are_named_with_their_rooms(danish: Wording) -> None:
    made = replace(
        DAY,
        blocks=(
            replace(block("a", 30), title="Alene", strand="Hold A", room="Lokale 2"),
            replace(block("b", 20), title="I par", follows=True),
            replace(block("c", 40), title="Alene", beside=True, strand="Hold B"),
        ),
    )
    (event,) = events(calendar(made, danish))
    lines = (event.description or "").splitlines()
    assert "9:30 Hold A: I par (20 min., Lokale 2)" in lines
    assert "9:00 Hold B: Alene (40 min.)" in lines
    found = events(calendar(made, danish, per_block=True))
    assert [each.summary for each in found] == ["Hold A: Alene", "Hold A: I par", "Hold B: Alene"]


@pytest.mark.parametrize("per_block", [False, True])
def test_nothing_private_is_in_it(danish: Wording, per_block: bool) -> None:
    unfolded = calendar(DAY, danish, per_block=per_block).replace(b"\r\n ", b"")
    assert PRIVATE.encode() not in unfolded


def test_the_same_agenda_is_the_same_event_and_the_changed_one_the_newer(danish: Wording) -> None:
    later = replace(DAY, title="Nyt navn", start=10 * 60, changes=3)
    (first,), (second,) = events(calendar(DAY, danish)), events(calendar(later, danish))
    assert first.uid == second.uid
    assert (first.sequence, second.sequence) == (0, 3)


def test_participants_read_what_to_bring(danish: Wording) -> None:
    (event,) = events(calendar(replace(DAY, bring="Jeres kort\nog en blyant"), danish))
    assert "Medbring: Jeres kort og en blyant" in (event.description or "").splitlines()


def test_without_a_date_there_is_no_event(danish: Wording) -> None:
    with pytest.raises(DateMissing):
        calendar(replace(DAY, held_on=None), danish)


@cache
def english() -> Wording:
    return load_pack(Path(__file__).parents[2] / "resources" / "cards").wordings["en"]


@law
@given(
    title=st.text(max_size=120),
    place=st.text(max_size=120),
    detail=st.text(max_size=120),
    late=st.integers(0, 1439),
    per_block=st.booleans(),
)
def test_lines_are_folded_and_end_as_the_standard_says(
    title: str, place: str, detail: str, late: int, per_block: bool
) -> None:
    item = replace(DAY.blocks[0], title=title, detail=detail, room="")
    made: Agenda = replace(DAY, blocks=(item,), title=title, place=place, start=late)
    content = calendar(made, english(), now=NOW, per_block=per_block)
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        assert all(unicodedata.category(each) != "Cc" for each in line.decode("utf-8"))
    (event,) = events(content)
    written = title if per_block or title.strip() else english().title(made.step)
    assert event.summary == plain(written)
    assert (event.location or "") == plain(place)


def plain(text: str) -> str:
    """Control characters are not allowed at all; a title is one line."""
    spaced = " ".join(text.split())
    return "".join(each for each in spaced if unicodedata.category(each) not in {"Cc", "Cs"})


def test_backslashes_commas_and_lines_come_back(danish: Wording) -> None:
    item = replace(block("a"), detail="K:\\Notater\\ny; a, b\n\n3\x07:\t4")
    (event,) = events(calendar(replace(DAY, blocks=(item,)), danish, per_block=True))
    assert event.description == "K:\\Notater\\ny; a, b\n\n3: 4"


CHANGES = (date(2026, 3, 29), date(2026, 10, 25))
MONTHS = [date(year, month, 14) for year in (2026, 2027) for month in range(1, 13)]


@pytest.mark.parametrize("zone", ["Europe/Copenhagen", "America/Nuuk", "Australia/Lord_Howe"])
@pytest.mark.parametrize("day", [*MONTHS, *CHANGES], ids=str)
def test_every_month_a_meeting_is_when_it_is(danish: Wording, day: date, zone: str) -> None:
    made = replace(agenda(block("a", 60), block("b", 90)), held_on=day, start=9 * 60)
    [(begins, ends)] = spans(calendar(made, danish, zone, now=NOW))
    assert (local(begins, zone), local(ends, zone)) == (
        f"{day:%d.%m.} 09:00",
        f"{day:%d.%m.} 11:30",
    )


def test_a_file_needs_no_time_zone_of_its_own(danish: Wording) -> None:
    content = calendar(DAY, danish, now=NOW)
    assert b"VTIMEZONE" not in content
    assert b"TZID" not in content
    assert b"\r\nDTSTART:20261208T080000Z\r\n" in content


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
    midnight = datetime.combine(day, time())
    edges = [midnight + timedelta(minutes=start + each) for each in (0, 30, 210, 240)]
    expected = [*pairwise(edges)] if per_block else [(edges[0], edges[-1])]
    zone = ZoneInfo("Europe/Copenhagen")
    found = spans(calendar(made, danish, per_block=per_block, now=NOW))
    said = [tuple(edge.astimezone(zone).replace(tzinfo=None) for edge in span) for span in found]
    assert said == expected


def test_a_time_that_the_clock_leaps_over_is_when_it_has_leapt(danish: Wording) -> None:
    blocks = (block("a", 90), block("b", 15), block("c", 30), block("d", 30))
    made = replace(agenda(*blocks), held_on=CHANGES[0], start=60)
    found = spans(calendar(made, danish, per_block=True, now=NOW))
    said = [[local(each)[-5:] for each in span] for span in found]
    assert said == [["01:00", "03:00"], ["03:00", "03:00"], ["03:00", "03:15"], ["03:15", "03:45"]]


def test_a_day_that_runs_past_midnight_ends_on_the_next_by_its_clock(danish: Wording) -> None:
    made = replace(agenda(block("a", 360)), held_on=date(2026, 3, 28), start=22 * 60)
    [span] = spans(calendar(made, danish, now=NOW))
    assert span == (
        datetime(2026, 3, 28, 21, tzinfo=UTC),
        datetime(2026, 3, 29, 2, tzinfo=UTC),
    )
