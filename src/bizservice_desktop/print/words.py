"""Lines that several papers share, put together from the wording. No words of its own."""

from reportlab.platypus import Flowable

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.maturity import PointLevel
from bizservice_desktop.domain.assessment.round import Coverage, Round
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.read_model import ReadModel

from .flowables import gap
from .styles import Style
from .text import Typesetter


def paper_title(model: ReadModel) -> str:
    return model.wording.caption("cap_paper_title", jobcentre=model.workspace.jobcentre.name)


def round_line(model: ReadModel) -> str:
    """When the round was held, with how many, how much is answered, and whether it is invented."""
    wording, round = model.wording, model.workspace.round
    areas = model.check.areas.values()
    sentences = [
        held(round, wording),
        wording.caption(
            "cap_paper_answered",
            answered=sum(area.answered for area in areas),
            points=sum(area.points for area in areas),
        ),
    ]
    if model.workspace.jobcentre.is_sample:
        sentences.append(wording.caption("cap_paper_sample"))
    return " ".join(sentences)


def held(round: Round, wording: Wording) -> str:
    date = wording.date(round.held_on)
    if round.people is None:
        return wording.caption("cap_paper_round", date=date)
    return wording.caption("cap_paper_round_people", date=date, people=round.people)


def basis(model: ReadModel) -> str:
    """What a paper of the round rests on: when, who, how much was agreed and voted on."""
    round, points = model.workspace.round, model.check.points
    records = [round.record(id) for id, point in points.items() if point.level.relevant]
    values = {
        "date": model.wording.date(round.held_on),
        "agreed": sum(type(record.agreed) is int for record in records),
        "points": len(records),
        "voted": sum(bool(record.ballots) for record in records),
    }
    if round.people is None:
        return model.wording.caption("cap_basis_round", **values)
    return model.wording.caption("cap_basis_round_people", people=round.people, **values)


def agenda_basis(model: ReadModel, agenda: Agenda) -> str:
    """What a paper of an agenda rests on: a step of the method, and the gaps it was made for."""
    wording, step = model.wording, model.wording.title(agenda.step)
    if not any(block.reason for block in agenda.blocks):
        return wording.caption("cap_basis_step", step=step)
    date = wording.date(model.workspace.round.held_on)
    return wording.caption("cap_basis_gaps", step=step, date=date)


def scale_line(wording: Wording) -> str:
    """All level words in one line: `Level 0 not begun, 1 first steps, …`."""
    levels = (f"{level} {text.title.lower()}" for level, text in sorted(wording.levels.items()))
    return wording.caption("cap_paper_scale", levels=", ".join(levels))


def level_number(level: PointLevel, wording: Wording) -> str:
    """An agreed level as it was agreed, a provisional one with `≈` and one decimal."""
    if level.level is None or level.provisional:
        return wording.number(level.level, provisional=level.provisional)
    return str(round(level.level))


def coverage_word(state: Coverage, wording: Wording) -> str:
    return wording.caption(f"cap_coverage_{state}")


def plan_words(model: ReadModel, cell: CellId) -> str:
    """What the plan makes of a cell of the matrix; empty where it changes nothing."""
    today, later = model.check.today[cell], model.check.with_plan[cell]
    if later is today:
        return ""
    status = coverage_word(later, model.wording)
    return model.wording.caption("cap_report_with_plan", status=status)


def replaced_note(setter: Typesetter, before: float = 12) -> list[Flowable]:
    """What could not be printed, at the end of a paper; nothing where all could."""
    note = setter.block(setter.replaced_words(), Style.SMALL)
    return [gap(before), *note] if note else []
