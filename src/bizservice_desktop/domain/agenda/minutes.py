"""The minutes of a meeting: what is noted, and the tasks that are open until the next one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from ..durations import MINUTES_A_DAY
from ..ids import random_id
from ..method.method import PointId
from ..method.wording import Wording
from ..plan.initiative import Initiative, InitiativeId
from .agenda import Agenda, Block, BlockId, Noted, NotedId
from .drafting import new_block_id
from .running import current_chain, is_running
from .schedule import schedule

OPEN_TASKS = "open_tasks"
"""The origin of the block that takes up what is open."""
_MINUTES, _LEAST = 10, 5


def note(agenda: Agenda, noted: Noted, now: datetime) -> Agenda:
    """Write into the minutes; the id, the time and what is on now are given to it."""
    chain = current_chain(agenda, agenda.run) if agenda.run and is_running(agenda) else ()
    made = replace(
        noted,
        id=NotedId(random_id()),
        at=now.replace(microsecond=0),
        block=chain[0].id if chain else BlockId(""),
    )
    return replace(agenda, noted=(*agenda.noted, made))


def with_noted(agenda: Agenda, changed: Noted) -> Agenda:
    noted = tuple(changed if each.id == changed.id else each for each in agenda.noted)
    return replace(agenda, noted=noted)


def without_noted(agenda: Agenda, id: NotedId) -> Agenda:
    return replace(agenda, noted=tuple(each for each in agenda.noted if each.id != id))


def initiative_of(noted: Noted, jobcentre: str) -> tuple[Noted, Initiative]:
    """A task as an initiative, and the task with its link to it."""
    made = Initiative(
        id=InitiativeId(random_id()),
        jobcentre=jobcentre,
        title=noted.text,
        owner=noted.owner,
        points=(PointId(noted.point),) if noted.point else (),
    )
    return replace(noted, initiative=made.id), made


@dataclass(frozen=True, slots=True)
class InMinutes:
    """What was noted, and the agenda in whose minutes it stands."""

    agenda: Agenda
    noted: Noted


def open_tasks(agendas: Iterable[Agenda], but: Agenda | None = None) -> tuple[InMinutes, ...]:
    """Those of all agendas but one, the ones that are due first at the front."""
    found = [
        InMinutes(agenda, noted)
        for agenda in agendas
        for noted in agenda.noted
        if noted.is_open_task and (but is None or agenda.id != but.id)
    ]
    return tuple(sorted(found, key=lambda task: (task.noted.due or date.max, task.noted.at)))


def notes_about(agendas: Iterable[Agenda], initiative: InitiativeId) -> tuple[InMinutes, ...]:
    """The decisions, tasks and notes that belong to an initiative, the oldest first."""
    found = (InMinutes(each, noted) for each in agendas for noted in each.noted)
    about = (each for each in found if each.noted.initiative == initiative)
    return tuple(sorted(about, key=lambda each: each.noted.at))


def opened_by_tasks(agenda: Agenda, tasks: Iterable[InMinutes], wording: Wording) -> Agenda:
    """Return a copy that begins with what is open; the agenda itself when nothing is.

    The tasks stand in the private notes, as they have owners that the room must not see. An end
    that would be passed by this alone comes later. A block of it that came with a template is
    brought up to date.
    """
    lines = [task_words(task.noted, wording) for task in tasks]
    old = next((block for block in agenda.blocks if block.origin == OPEN_TASKS), None)
    if old is not None:
        changed = replace(old, notes="\n".join(lines))
        return agenda.with_block(changed) if lines else agenda.without_block(old.id)
    if not lines:
        return agenda
    first = Block(
        id=new_block_id(),
        title=wording.caption("cap_block_open_tasks"),
        minutes=_MINUTES,
        minimum=_LEAST,
        detail=wording.caption("cap_open_tasks_detail"),
        notes="\n".join(lines),
        origin=OPEN_TASKS,
    )
    longer = agenda.with_inserted(first, 0)
    if agenda.end is None or schedule(agenda).over > 0:
        return longer
    return replace(longer, end=min(max(agenda.end, schedule(longer).end), MINUTES_A_DAY))


def task_words(noted: Noted, wording: Wording) -> str:
    """`Call the college (the business team, 12 May 2026)`."""
    about = [noted.owner, *([wording.date(noted.due)] if noted.due else [])]
    known = ", ".join(part for part in about if part)
    return f"{noted.text} ({known})" if known else noted.text
