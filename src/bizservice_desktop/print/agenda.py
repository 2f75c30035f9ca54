"""The agenda for participants, and for the facilitator with notes, packing list and parked items.

The participants' paper is made of an agenda from which everything private is already gone.
"""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.domain.agenda.agenda import Agenda, Block
from bizservice_desktop.domain.agenda.schedule import Schedule, packing_list, schedule
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import BlockKind, Per
from bizservice_desktop.services.papers import Audience
from bizservice_desktop.services.phrases import packed_name
from bizservice_desktop.services.read_model import ReadModel

from .agenda_head import agenda_title, packing_basis, when
from .agenda_rows import area_names, parked_rows, programme
from .flowables import Cell, gap, grid, spaced
from .page import COLUMN, Sheet, build
from .styles import Style
from .text import Typesetter
from .words import code_points, paper_title

_HALF, _GUTTER = 81.0, 8.0


def agenda(model: ReadModel, agenda: Agenda, audience: Audience) -> bytes:
    wording = model.wording
    if audience is Audience.PARTICIPANTS:
        agenda = shareable(agenda)
    title = agenda_title(model, agenda)
    sheet = Sheet(
        title=f"{title}: {model.workspace.jobcentre.name}",
        subject=wording.caption(f"cap_agenda_subject_{audience}"),
        foot=(wording.caption(f"cap_agenda_{audience}"),),
    )
    return build(_story(model, agenda, title, audience), sheet, wording)


def shareable(agenda: Agenda) -> Agenda:
    """The agenda without anything that is the facilitator's own."""
    blocks = tuple(
        replace(block, notes="", responsible="", reason=(), actual=None) for block in agenda.blocks
    )
    return replace(agenda, blocks=blocks, parked=(), noted=(), run=None)


def _story(model: ReadModel, agenda: Agenda, title: str, audience: Audience) -> list[Flowable]:
    wording = model.wording
    setter = Typesetter(wording.locale)
    plan = schedule(agenda)
    private = audience is Audience.FACILITATOR
    story: list[Flowable] = [
        setter.line(paper_title(model), Style.OVERLINE),
        setter.title(title, COLUMN * mm, smallest=16, lines=4),
        *setter.block(when(model, agenda), Style.WHEN),
        *_head(model, setter, agenda, private),
        gap(14),
        *programme(model, setter, plan, private),
        *area_names(model, setter, agenda.blocks),
    ]
    if private:
        story += _sums(model, setter, plan)
        story += _packing(model, setter, agenda)
        story += _parked(model, setter, agenda.parked)
    if setter.replaced:
        names = code_points(setter.replaced)
        text = wording.caption("cap_paper_replaced", characters=names)
        story += [gap(12), *setter.block(text, Style.SMALL)]
    return story


def _head(
    model: ReadModel, setter: Typesetter, agenda: Agenda, private: bool
) -> Iterator[Flowable]:
    """Purpose on the left; on the participants' paper what they need on the right."""
    wording = model.wording
    purpose: list[Flowable] = [*setter.block(agenda.purpose, Style.CELL)]
    if purpose:
        purpose.insert(0, setter.line(wording.caption("cap_agenda_purpose"), Style.CELL_STRONG))
    names = [] if private else _personal(model, agenda)
    bring: list[Flowable] = [setter.line(name, Style.CELL) for name in names]
    if bring:
        bring.insert(0, setter.line(wording.caption("cap_agenda_bring"), Style.CELL_STRONG))
    if purpose and bring:
        table = grid([[purpose, "", bring]], [_HALF, _GUTTER, _HALF], lines=False, padding=0)
        yield spaced(table, before=12)
    else:
        yield from [gap(12), *purpose, *bring] if purpose or bring else []


def _personal(model: ReadModel, agenda: Agenda) -> list[str]:
    wanted = {id for block in agenda.blocks for id in block.materials}
    materials = model.method.materials.values()
    return [
        model.wording.materials.get(material.id, material.id)
        for material in materials
        if material.id in wanted and material.per is Per.PERSON
    ]


def _sums(model: ReadModel, setter: Typesetter, plan: Schedule) -> Iterator[Flowable]:
    wording = model.wording
    work, breaks, buffers = map(wording.duration, map(plan.minutes_of, BlockKind))
    parts = [wording.caption("cap_agenda_work", work=work, breaks=breaks)]
    if plan.minutes_of(BlockKind.BUFFER):
        parts.append(wording.caption("cap_agenda_buffers", minutes=buffers))
    if plan.over and plan.agreed_end is not None:
        name = "cap_agenda_over" if plan.over > 0 else "cap_agenda_left"
        minutes = wording.duration(abs(plan.over))
        parts.append(wording.caption(name, minutes=minutes, end=format_clock(plan.agreed_end)))
    yield spaced(setter.line(" · ".join(parts), Style.CELL_STRONG), before=10)


def _packing(model: ReadModel, setter: Typesetter, agenda: Agenda) -> Iterator[Flowable]:
    wording = model.wording
    rows = packing_list(agenda, model.method.materials.values())
    if not rows:
        return
    yield setter.line(wording.caption("cap_agenda_packing"), Style.HEADING)
    lines: list[Flowable] = [
        setter.line(
            wording.caption(
                "cap_agenda_packing_row", count=thing.count, material=packed_name(thing, wording)
            ),
            Style.ITEM,
        )
        for thing in rows
    ]
    half = (len(lines) + 1) // 2
    columns: list[Cell] = [lines[:half], "", lines[half:] or ""]
    yield grid([columns], [_HALF, _GUTTER, _HALF], lines=False, padding=0)
    yield spaced(setter.line(packing_basis(model, agenda), Style.SMALL), before=4)


def _parked(model: ReadModel, setter: Typesetter, parked: tuple[Block, ...]) -> Iterator[Flowable]:
    if parked:
        yield setter.line(model.wording.caption("cap_agenda_parked"), Style.HEADING)
        yield from parked_rows(model, setter, parked)
