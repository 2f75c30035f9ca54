"""Makes what the room may see of an agenda: titles and times, nothing else of a block."""

from datetime import datetime

from bizservice_desktop.diagram.room.shareable import (
    AgendaRow,
    AgendaShown,
    CountdownShown,
    WallStatus,
)
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.running import is_late
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.read_model import ReadModel

from .sharing import footer


def minute_of(agenda: Agenda) -> int | None:
    """The minute since midnight if the agenda is held today, None on any other day."""
    now = datetime.now().astimezone()
    return now.hour * 60 + now.minute if agenda.held_on == now.date() else None


def agenda_shown(model: ReadModel, agenda: Agenda, minute: int | None = None) -> AgendaShown:
    """The programme; `minute` since midnight marks what is going on, None marks nothing."""
    plan = schedule(agenda)
    return AgendaShown(
        title=agenda.title,
        rows=tuple(
            AgendaRow(
                format_clock(slot.start), slot.block.title, slot.block.kind is BlockKind.BREAK
            )
            for slot in plan.slots
        ),
        now=None if minute is None else plan.at(minute),
        footer=footer(model),
    )


def coming_after(agenda: Agenda, at: int) -> tuple[str, ...]:
    """The items after the one at a place, each with its time, for the facilitator."""
    slots = schedule(agenda).slots[at + 1 :]
    return tuple(f"{format_clock(slot.start)}  {slot.block.title}" for slot in slots)


def countdown_shown(
    wording: Wording,
    title: str,
    seconds: int,
    planned_seconds: int,
    *,
    then: tuple[str, int] | None = None,
    behind_minutes: int = 0,
    is_paused: bool = False,
    footer: str = "",
) -> CountdownShown:
    """What is left of the block `title`; `then` is the next block's title and minute of the day.

    `seconds` left are negative when the time is over; `behind_minutes` is how late the whole
    workshop is.
    """
    status = WallStatus.ON_TIME
    words = wording.caption("cap_wall_on_time")
    if behind_minutes > 0:
        status = WallStatus.LATE if is_late(behind_minutes) else WallStatus.TIGHT
        words = wording.caption("cap_wall_late", minutes=behind_minutes)
    if seconds < 0:
        status, words = WallStatus.LATE, wording.caption("cap_wall_over")
    gone = 1.0 - max(0, seconds) / planned_seconds if planned_seconds > 0 else 1.0
    return CountdownShown(
        title=title,
        seconds=seconds,
        share=min(1.0, max(0.0, gone)),
        then=(
            wording.caption("cap_wall_then", title=then[0], clock=format_clock(then[1]))
            if then
            else ""
        ),
        status=status,
        status_words=words,
        pause_words=wording.caption("cap_wall_paused") if is_paused else "",
        footer=footer,
    )
