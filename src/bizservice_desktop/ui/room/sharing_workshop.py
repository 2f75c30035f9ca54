"""Makes what the room may see of an agenda: the programme, and what is left while it is held."""

from datetime import datetime

from bizservice_desktop.diagram.room.shareable import (
    AgendaRow,
    AgendaShown,
    CountdownShown,
    WallStatus,
)
from bizservice_desktop.domain.agenda.agenda import Agenda, Chain
from bizservice_desktop.domain.agenda.grouping import chain_title
from bizservice_desktop.domain.agenda.participants import is_item, schedule_for_participants
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
    """The programme without buffers, groups at the same time as one item; `minute` since
    midnight marks what is going on."""
    plan = schedule_for_participants(agenda)
    at = None if minute is None else plan.at(minute)
    on = None if at is None else plan.slots[at]
    return AgendaShown(
        title=agenda.title,
        rows=tuple(
            AgendaRow(
                format_clock(chain[0].start),
                chain_title(tuple(slot.block for slot in chain)),
                chain[0].block.kind is BlockKind.BREAK,
            )
            for chain in plan.chains
        ),
        now=next((n for n, chain in enumerate(plan.chains) if on and on in chain), None),
        footer=footer(model),
    )


def seen_title(chain: Chain) -> str:
    """What participants call a chain; empty for one that is buffers alone."""
    return chain_title(tuple(filter(is_item, chain)))


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
    is_rehearsal: bool = False,
    footer: str = "",
) -> CountdownShown:
    """What is left of the block `title`; `then` is the next block's title and minute of the day.

    `seconds` left are negative when the time is over; `behind_minutes` is how late the whole
    workshop is. Only that is red.
    """
    status, words, paused = standing(
        wording,
        seconds,
        behind_minutes=behind_minutes,
        is_paused=is_paused,
        is_rehearsal=is_rehearsal,
    )
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
        pause_words=paused,
        footer=footer,
    )


def standing(
    wording: Wording,
    seconds: int,
    *,
    behind_minutes: int,
    is_paused: bool,
    is_rehearsal: bool,
) -> tuple[WallStatus, str, str]:
    """How the workshop stands against its times, in words, and what else is said of its clock."""
    status = WallStatus.ON_TIME
    words = wording.caption("cap_wall_on_time")
    if behind_minutes > 0:
        status = WallStatus.LATE if is_late(behind_minutes) else WallStatus.TIGHT
        words = wording.caption("cap_wall_late", minutes=behind_minutes)
    if seconds < 0:
        status = max(status, WallStatus.TIGHT, key=list(WallStatus).index)
        words = wording.caption("cap_wall_over")
    said = {"cap_wall_rehearsal": is_rehearsal, "cap_wall_paused": is_paused}
    return status, words, " · ".join(wording.caption(name) for name, holds in said.items() if holds)
