"""An agenda as a calendar file (iCalendar, RFC 5545).

The facilitator's notes, and who is responsible, are never in it: a calendar is shared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vDuration

from bizservice_desktop.domain.agenda.agenda import Agenda, Block
from bizservice_desktop.domain.agenda.schedule import Slot, schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.tables.agenda_files import DateMissing

from .time_zone import FALLBACK

_PRODUCT = "-//bizservice_desktop//agenda//EN"
_DOMAIN = "bizservice-desktop.invalid"
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
    file.add_component(_timezone(zone, day.year))
    stamp = now or datetime.now(UTC)
    at = _Day(day, ZoneInfo(zone))
    events = _block_events(agenda, at, wording) if per_block else [_event(agenda, at, wording)]
    for event in events:
        event.add("dtstamp", stamp.astimezone(UTC))
        file.add_component(event)
    return bytes(file.to_ical())


def _timezone(zone: str, year: int) -> Timezone:
    """The zone's offsets in this year and the next.

    An offset begins at a time of the clock before it is changed. The library writes the one
    after it where the clock is put forward, which would begin summer an hour late.

    Source: RFC 5545, section 3.6.5.
    """
    result = Timezone.from_tzid(zone, first_date=date(year, 1, 1), last_date=date(year + 2, 1, 1))
    for part in result.subcomponents:
        forward = part.TZOFFSETTO - part.TZOFFSETFROM
        if forward > timedelta():
            later = [onset.dt for onset in part["RDATE"].dts] if "RDATE" in part else []
            part.DTSTART -= forward
            part.pop("RDATE", None)
            if later:
                part.add("RDATE", [onset - forward for onset in later])
    return result


@dataclass(frozen=True, slots=True)
class _Day:
    """A date in a zone."""

    date: date
    zone: ZoneInfo

    def moment(self, minute: int) -> datetime:
        """Minutes since midnight may run past it. A time that the clock leaps over is after it."""
        days, rest = divmod(minute, 24 * 60)
        clock = time(rest // 60, rest % 60)
        at = datetime.combine(self.date + timedelta(days=days), clock, self.zone)
        while at.astimezone(UTC).astimezone(self.zone).time() != at.time():
            at += timedelta(minutes=1)
        return at


def _event(agenda: Agenda, day: _Day, wording: Wording) -> Event:
    """The whole workshop, its programme in the description."""
    plan = schedule(agenda)
    end = plan.end if plan.slots else agenda.end or plan.end
    event = _timed(f"{agenda.id}@{_DOMAIN}", _title(agenda, wording), day, plan.start, end)
    if agenda.place.strip():
        event.add("location", agenda.place.strip())
    lines = [agenda.purpose.strip()] if agenda.purpose.strip() else []
    lines += [_line(slot, wording) for slot in plan.slots]
    event.add("description", "\n".join(lines))
    _remind(event, _ALARMS, _title(agenda, wording))
    return event


def _block_events(agenda: Agenda, day: _Day, wording: Wording) -> Iterator[Event]:
    """One event a block; only the first reminds, else everyone would be reminded all day."""
    for number, slot in enumerate(schedule(agenda).slots):
        block = slot.block
        uid = f"{agenda.id}.{block.id}@{_DOMAIN}"
        event = _timed(uid, block.title, day, slot.start, slot.end)
        if place := ", ".join(part for part in (block.room.strip(), agenda.place.strip()) if part):
            event.add("location", place)
        if words := _words(block, wording):
            event.add("description", words)
        if number == 0:
            _remind(event, _ALARMS, _title(agenda, wording))
        yield event


def _timed(uid: str, title: str, day: _Day, start: int, end: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("summary", title)
    event.add("dtstart", day.moment(start))
    event.add("dtend", day.moment(end))
    return event


def _remind(event: Event, before: tuple[timedelta, ...], words: str) -> None:
    for lead in before:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", vDuration(lead))
        alarm.add("description", words)
        event.add_component(alarm)


def _title(agenda: Agenda, wording: Wording) -> str:
    return agenda.title.strip() or wording.title(agenda.step)


def _line(slot: Slot, wording: Wording) -> str:
    block = slot.block
    length = wording.duration(block.minutes)
    room = f", {block.room.strip()}" if block.room.strip() else ""
    return f"{format_clock(slot.start)} {block.title} ({length}{room})"


def _words(block: Block, wording: Wording) -> str:
    parts = (block.purpose.strip(), block.detail.strip(), wording.title(block.tool))
    return "\n".join(part for part in parts if part)
