"""What every paper of an agenda says above the programme: which, when, where, for how many."""

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.services.read_model import ReadModel


def agenda_title(model: ReadModel, agenda: Agenda) -> str:
    return agenda.title.strip() or model.wording.title(agenda.step)


def when(model: ReadModel, agenda: Agenda) -> str:
    """The day, the hours, the place: what is known of them."""
    wording, plan = model.wording, schedule(agenda)
    end = agenda.end if agenda.end is not None and not plan.slots else plan.end
    hours = ""
    if end != plan.start:
        start, close = format_clock(plan.start), format_clock(end)
        hours = wording.caption("cap_agenda_times", start=start, end=close)
    day = wording.date(agenda.held_on, weekday=True) if agenda.held_on else ""
    return ", ".join(part for part in (day, hours, agenda.place.strip()) if part)


def packing_basis(model: ReadModel, agenda: Agenda) -> str:
    """For how many people the quantities are."""
    if agenda.people is None:
        return model.wording.caption("cap_agenda_packing_one")
    return model.wording.caption(
        "cap_agenda_packing_people", people=agenda.people, groups=agenda.groups
    )
