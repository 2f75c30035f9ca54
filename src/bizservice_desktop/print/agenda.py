"""The papers of an agenda: the programme, lists for the day, and the sheet for the wall.

The participants' papers are made of an agenda from which everything private is already gone;
the facilitator's has notes, packing list and parked items.
"""

from collections.abc import Iterator
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.diagram.room.wall_sheet import WIDTH, WallSheet, wall_sheets
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.participants import (
    for_participants,
    schedule_for_participants,
)
from bizservice_desktop.domain.agenda.schedule import Schedule, packing_list, schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind, Per
from bizservice_desktop.services.papers import AgendaSheet, Audience
from bizservice_desktop.services.phrases import packed_name
from bizservice_desktop.services.read_model import ReadModel

from .agenda_rows import area_names, parked_rows, programme
from .figure import scenes_pdf
from .flowables import Cell, Command, gap, grid, spaced
from .hyphenation import hyphenator
from .minutes import minutes
from .page import COLUMN, Sheet, build
from .styles import PAPER, Style, colour
from .text import Typesetter
from .words import agenda_basis, paper_title, replaced_note

_HALF, _GUTTER = 81.0, 8.0
_ATTENDANCE_ROWS = 12
_TALL = 11.0


def agenda(model: ReadModel, agenda: Agenda, audience: Audience) -> bytes:
    """The programme, for participants or for the facilitator."""
    wording = model.wording
    if audience is Audience.PARTICIPANTS:
        agenda = for_participants(agenda)
    sheet = Sheet(
        title=f"{_title(model, agenda)}: {model.workspace.jobcentre.name}",
        subject=wording.caption(f"cap_agenda_subject_{audience}"),
        foot=(wording.caption(f"cap_agenda_{audience}"), agenda_basis(model, agenda)),
    )
    private = audience is Audience.FACILITATOR
    return build(_programme(Typesetter(model), agenda, private), sheet, wording)


def agenda_list(model: ReadModel, agenda: Agenda, kind: AgendaSheet) -> bytes:
    """What to pack, who is there, or what was decided; no names and nothing private on any."""
    subject = model.wording.caption(f"cap_sheet_{kind}")
    title = _title(model, agenda)
    basis = agenda_basis(model, agenda)
    if kind is AgendaSheet.MINUTES and agenda.noted:
        basis = model.wording.caption("cap_basis_minutes", count=len(agenda.noted))
    foot = (f"{subject} · {title}", basis)
    sheet = Sheet(title=f"{subject}: {title}", subject=subject, foot=foot)
    return build(_list(Typesetter(model), agenda, kind), sheet, model.wording)


def agenda_wall(
    model: ReadModel, agenda: Agenda, kind: AgendaSheet, fonts: Path, measure: Measure
) -> bytes:
    """The programme on A3, nothing private on it; `measure` must know the faces in `fonts`."""
    wording = model.wording
    scenes = wall_scenes(model, agenda, kind, measure)
    title = f"{wording.caption(f'cap_sheet_{kind}')}: {_title(model, agenda)}"
    locale = wording.locale
    return scenes_pdf(scenes, PAPER, width_mm=WIDTH, title=title, locale=locale, fonts=fonts)


def wall_scenes(
    model: ReadModel, agenda: Agenda, kind: AgendaSheet, measure: Measure
) -> tuple[Scene, ...]:
    """The sheets for the wall, with all words or, as WALL_SHORT, without the details."""
    agenda, wording = for_participants(agenda), model.wording
    plan = schedule_for_participants(agenda)
    sheet = WallSheet(
        _title(model, agenda), _when(model, agenda, plan), plan, agenda_basis(model, agenda)
    )
    in_short = kind is AgendaSheet.WALL_SHORT
    return wall_sheets(sheet, wording, measure, hyphenator(wording.locale), in_short=in_short)


def _title(model: ReadModel, agenda: Agenda) -> str:
    return agenda.title.strip() or model.wording.title(agenda.step)


def _when(model: ReadModel, agenda: Agenda, plan: Schedule) -> str:
    """The day, the hours, the place: what is known of them."""
    wording = model.wording
    end = agenda.end if agenda.end is not None and not plan.slots else plan.end
    hours = ""
    if end != plan.start:
        start, close = format_clock(plan.start), format_clock(end)
        hours = wording.caption("cap_agenda_times", start=start, end=close)
    day = wording.date(agenda.held_on, weekday=True) if agenda.held_on else ""
    return ", ".join(part for part in (day, hours, agenda.place.strip()) if part)


def _programme(setter: Typesetter, agenda: Agenda, private: bool) -> Iterator[Flowable]:
    plan = schedule(agenda) if private else schedule_for_participants(agenda)
    yield setter.line(paper_title(setter.model), Style.OVERLINE)
    yield setter.title(_title(setter.model, agenda), COLUMN * mm, smallest=16, lines=4)
    yield from setter.block(_when(setter.model, agenda, plan), Style.WHEN)
    yield from _head(setter, agenda, private)
    yield gap(14)
    yield from programme(setter, plan, private)
    yield from area_names(setter, agenda.blocks)
    if private:
        yield _sums(setter, plan)
        yield from _packing_columns(setter, agenda)
        if agenda.parked:
            yield setter.caption("cap_agenda_parked", Style.HEADING)
            yield from parked_rows(setter, agenda.parked)
    yield from replaced_note(setter)


def _head(setter: Typesetter, agenda: Agenda, private: bool) -> Iterator[Flowable]:
    """Purpose on the left; on the participants' paper what they bring and get on the right."""
    purpose: list[Flowable] = setter.block(agenda.purpose, Style.CELL)
    if purpose:
        purpose.insert(0, setter.caption("cap_agenda_purpose", Style.CELL_STRONG))
    bring: list[Flowable] = []
    lists = (("bring", agenda.bring), ("handed_out", ", ".join(_personal(setter.model, agenda))))
    for name, words in () if private else lists:
        if lines := setter.block(words, Style.CELL):
            above = [gap(6)] if bring else []
            bring += [*above, setter.caption(f"cap_agenda_{name}", Style.CELL_STRONG), *lines]
    if purpose and bring:
        yield spaced(_in_two(purpose, bring), before=12)
    elif purpose or bring:
        yield from [gap(12), *purpose, *bring]


def _in_two(left: list[Flowable], right: Cell) -> Flowable:
    """Two columns of like width beside each other."""
    return grid([[left, "", right]], [_HALF, _GUTTER, _HALF], lines=False, padding=0)


def _personal(model: ReadModel, agenda: Agenda) -> list[str]:
    """What each participant finds on the table, named once."""
    packed = packing_list(agenda, model.method.materials.values())
    own = [
        model.wording.materials.get(t.material, t.material) or t.title
        for t in packed
        if t.per is Per.PERSON
    ]
    return list(dict.fromkeys(own))


def _sums(setter: Typesetter, plan: Schedule) -> Flowable:
    wording = setter.wording
    kinds = (BlockKind.WORK, BlockKind.BREAK, BlockKind.BUFFER)
    work, breaks, buffers = map(wording.duration, map(plan.minutes_of, kinds))
    parts = [wording.caption("cap_agenda_work", work=work, breaks=breaks)]
    if plan.minutes_of(BlockKind.BUFFER):
        parts.append(wording.caption("cap_agenda_buffers", minutes=buffers))
    if plan.over and plan.agreed_end is not None:
        name = "cap_agenda_over" if plan.over > 0 else "cap_agenda_left"
        minutes = wording.duration(abs(plan.over))
        parts.append(wording.caption(name, minutes=minutes, end=format_clock(plan.agreed_end)))
    return spaced(setter.line(" · ".join(parts), Style.CELL_STRONG), before=10)


def _packing_columns(setter: Typesetter, agenda: Agenda) -> Iterator[Flowable]:
    things = packing_list(agenda, setter.model.method.materials.values())
    if not things:
        return
    yield setter.caption("cap_agenda_packing", Style.HEADING)
    lines: list[Flowable] = []
    for thing in things:
        values = {"count": thing.count, "material": packed_name(thing, setter.wording)}
        lines.append(setter.caption("cap_agenda_packing_row", Style.ITEM, **values))
    half = (len(lines) + 1) // 2
    yield _in_two(lines[:half], lines[half:] or "")
    yield spaced(_packing_basis(setter, agenda), before=4)


def _packing_basis(setter: Typesetter, agenda: Agenda) -> Flowable:
    """For how many people the quantities are."""
    if agenda.people is None:
        return setter.caption("cap_agenda_packing_one", Style.SMALL)
    people, groups = agenda.people, agenda.groups
    return setter.caption("cap_agenda_packing_people", Style.SMALL, people=people, groups=groups)


def _list(setter: Typesetter, agenda: Agenda, kind: AgendaSheet) -> Iterator[Flowable]:
    yield setter.line(paper_title(setter.model), Style.OVERLINE)
    yield setter.caption(f"cap_sheet_{kind}", Style.TITLE)
    yield from setter.block(_title(setter.model, agenda), Style.CELL_STRONG)
    plan = schedule_for_participants(agenda)
    yield from setter.block(_when(setter.model, agenda, plan), Style.WHEN)
    yield gap(12)
    match kind:
        case AgendaSheet.PACKING:
            yield from _packing(setter, agenda)
        case AgendaSheet.ATTENDANCE:
            yield from _attendance(setter, agenda)
        case AgendaSheet.MINUTES:
            yield from minutes(setter, agenda)
    yield from replaced_note(setter)


def _packing(setter: Typesetter, agenda: Agenda) -> Iterator[Flowable]:
    things = packing_list(agenda, setter.model.method.materials.values())
    if not things:
        yield setter.caption("cap_packing_nothing", Style.BODY)
        return
    head = ("count", "what", "basis", "ready")
    rows: list[list[Cell]] = [[*setter.captions("cap_packing_", head, Style.COLUMN)]]
    for thing in things:
        each = {} if thing.per is Per.ROOM else {"each": thing.each}
        rows.append(
            [
                setter.line(str(thing.count), Style.CELL_STRONG),
                setter.block(packed_name(thing, setter.wording), Style.CELL) or "",
                setter.caption(f"cap_packing_{thing.per}", Style.DETAIL_MUTED, **each),
                "",
            ]
        )
    yield grid(rows, (18, COLUMN - 18 - 42 - 18, 42, 18), head=True, extra=_boxes(3, len(rows)))
    yield spaced(_packing_basis(setter, agenda), before=8)


def _attendance(setter: Typesetter, agenda: Agenda) -> Iterator[Flowable]:
    yield setter.caption("cap_attendance_lead", Style.LEAD)
    if agenda.people:
        yield setter.caption("cap_attendance_expected", Style.LEAD, people=agenda.people)
    yield gap(10)
    head = ("function", "ticks", "count")
    rows: list[list[Cell]] = [[*setter.captions("cap_attendance_", head, Style.COLUMN)]]
    rows += [["", "", ""] for _ in range(_ATTENDANCE_ROWS)]
    rows.append([setter.caption("cap_attendance_total", Style.CELL_STRONG), "", ""])
    boxes = _boxes(2, len(rows))
    yield grid(rows, (70, COLUMN - 70 - 24, 24), head=True, padding=_TALL, extra=boxes)


def _boxes(column: int, rows: int) -> list[Command]:
    """A frame around every cell of a column that is filled in by hand."""
    return [("BOX", (column, at), (column, at), 0.5, colour(Ink.EDGE)) for at in range(1, rows)]
