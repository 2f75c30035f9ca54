"""An agenda as a calendar file (iCalendar, RFC 5545).

The facilitator's notes and buffers, and who is responsible, are never in it: a calendar is shared.

Times are in UTC: a workshop is at one moment, and a file that describes its own time zone is read
in as many ways as there are calendars.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vDuration, vText

from bizservice_desktop.domain.agenda.agenda import Agenda, Block
from bizservice_desktop.domain.agenda.participants import schedule_for_participants
from bizservice_desktop.domain.agenda.schedule import Slot
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.tables.agenda_files import DateMissing

from .time_zone import FALLBACK

_PRODUCT = "-//bizservice_desktop//agenda//EN"
_DOMAIN = "bizservice-desktop.invalid"
_NOT_TEXT = ("Cc", "Cs")  # control characters, halves of a letter
_ALARMS = (timedelta(days=-1), timedelta(minutes=-15))


def calendar(
    agenda: Agenda,
    wording: Wording,
    zone: str = FALLBACK,
    *,
    per_block: bool = False,
    now: datetime | None = None,
) -> bytes:
    """Return the file; the agenda's times are those of `zone`, a name of the tz database.

    A calendar that has an event of the same id takes the one whose agenda was changed more often.

    `now` is when the file was made, by default this moment.

    Raises:
        DateMissing: The agenda has no date.
    """
    day = agenda.held_on
    if day is None:
        raise DateMissing(agenda.title)
    file = Calendar()
    file.add("prodid", _PRODUCT)
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    stamp = now or datetime.now(UTC)
    at = _Day(day, ZoneInfo(zone))
    events = _block_events(agenda, at, wording) if per_block else [_event(agenda, at, wording)]
    for event in events:
        event.add("dtstamp", stamp.astimezone(UTC))
        event.add("sequence", agenda.changes)
        file.add_component(event)
    return bytes(file.to_ical())


@dataclass(frozen=True, slots=True)
class _Day:
    """A date in a zone."""

    date: date
    zone: ZoneInfo

    def moment(self, minute: int) -> datetime:
        """In UTC. Minutes since midnight may run past it; a time that the clock leaps over is when
        it has leapt, one that it says twice the first."""
        days, rest = divmod(minute, 24 * 60)
        clock = time(rest // 60, rest % 60)
        at = datetime.combine(self.date + timedelta(days=days), clock, self.zone)
        while at.astimezone(UTC).astimezone(self.zone).time() != at.time():
            at += timedelta(minutes=1)
        return at.astimezone(UTC)


class _Text(vText):  # type: ignore[misc]  # icalendar is untyped
    """The library would take a backslash before an N for a new line."""

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", "\\\\").replace(";", r"\;").replace(",", r"\,")
        return str(escaped).replace("\n", r"\n").encode("utf-8")


def _event(agenda: Agenda, day: _Day, wording: Wording) -> Event:
    """The whole workshop, its programme in the description."""
    plan = schedule_for_participants(agenda)
    end = plan.end if plan.slots else agenda.end or plan.end
    event = _timed(f"{agenda.id}@{_DOMAIN}", _title(agenda, wording), day, plan.start, end)
    _place(event, agenda.place)
    bring = " ".join(agenda.bring.split())
    taken = wording.caption("cap_agenda_bring_line", things=bring) if bring else ""
    lines = [agenda.purpose, taken, *(_line(slot, wording) for slot in plan.slots)]
    _describe(event, "\n".join(line for line in lines if line.strip()))
    _remind(event, _ALARMS, _title(agenda, wording))
    return event


def _block_events(agenda: Agenda, day: _Day, wording: Wording) -> Iterator[Event]:
    """One event an item; only the first reminds, else everyone would be reminded all day."""
    for number, slot in enumerate(schedule_for_participants(agenda).slots):
        block = slot.block
        uid = f"{agenda.id}.{block.id}@{_DOMAIN}"
        event = _timed(uid, _named(slot), day, slot.start, slot.end)
        _place(event, ", ".join(filter(None, (slot.room, agenda.place.strip()))))
        _describe(event, _words(block, wording))
        if number == 0:
            _remind(event, _ALARMS, _title(agenda, wording))
        yield event


def _timed(uid: str, title: str, day: _Day, start: int, end: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("summary", _one_line(title))
    event.add("dtstart", day.moment(start))
    event.add("dtend", day.moment(end))
    return event


def _place(event: Event, place: str) -> None:
    if words := _one_line(place):
        event.add("location", words)


def _describe(event: Event, text: str) -> None:
    if lines := [_one_line(line) for line in text.splitlines()]:
        event.add("description", _Text("\n".join(lines).strip()))


def _one_line(text: str) -> _Text:
    """Without line breaks, tabs and other control characters: none is allowed in a calendar."""
    spaced = " ".join(text.split())
    return _Text("".join(each for each in spaced if unicodedata.category(each) not in _NOT_TEXT))


def _remind(event: Event, before: tuple[timedelta, ...], words: str) -> None:
    for lead in before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", vDuration(lead))
        alarm.add("description", _one_line(words))
        event.add_component(alarm)


def _title(agenda: Agenda, wording: Wording) -> str:
    return agenda.title.strip() or wording.title(agenda.step)


def _line(slot: Slot, wording: Wording) -> str:
    block = slot.block
    length = wording.duration(block.minutes)
    room = f", {slot.room}" if slot.room else ""
    return f"{format_clock(slot.start)} {_named(slot)} ({length}{room})"


def _named(slot: Slot) -> str:
    """What an item is called, after the group that it is for."""
    group = slot.strand.strip()
    return f"{group}: {slot.block.title}" if group else slot.block.title


def _words(block: Block, wording: Wording) -> str:
    parts = (block.purpose.strip(), block.detail.strip(), wording.title(block.tool))
    return "\n".join(part for part in parts if part)
