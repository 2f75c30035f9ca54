"""Lists for the day: what to pack, who is there (no names), and what was decided."""

from collections.abc import Callable, Iterator

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedKind
from bizservice_desktop.domain.agenda.schedule import packing_list
from bizservice_desktop.domain.method.method import Per
from bizservice_desktop.services.papers import AgendaSheet
from bizservice_desktop.services.phrases import packed_name
from bizservice_desktop.services.read_model import ReadModel

from .agenda_head import agenda_title, packing_basis, when
from .flowables import Cell, Command, gap, grid, spaced
from .page import COLUMN, Sheet, build
from .styles import Style, colour
from .text import Typesetter
from .words import code_points, paper_title

Story = Iterator[Flowable]
_ATTENDANCE_ROWS = 12
_TALL = 11.0


def agenda_list(model: ReadModel, agenda: Agenda, kind: AgendaSheet) -> bytes:
    """One of the lists; nothing of the facilitator's notes is on any of them."""
    wording = model.wording
    make: dict[AgendaSheet, Callable[[ReadModel, Typesetter, Agenda], Story]] = {
        AgendaSheet.PACKING: _packing,
        AgendaSheet.ATTENDANCE: _attendance,
        AgendaSheet.MINUTES: _minutes,
    }
    subject = wording.caption(f"cap_sheet_{kind}")
    title = agenda_title(model, agenda)
    sheet = Sheet(
        title=f"{subject}: {title}",
        subject=subject,
        foot=(f"{subject} · {title}",),
    )
    setter = Typesetter(wording.locale)
    story: list[Flowable] = [
        setter.line(paper_title(model), Style.OVERLINE),
        setter.line(subject, Style.TITLE),
        *setter.block(title, Style.CELL_STRONG),
        *setter.block(when(model, agenda), Style.WHEN),
        gap(12),
        *make[kind](model, setter, agenda),
    ]
    if setter.replaced:
        names = code_points(setter.replaced)
        text = wording.caption("cap_paper_replaced", characters=names)
        story += [gap(12), *setter.block(text, Style.SMALL)]
    return build(story, sheet, wording)


def _packing(model: ReadModel, setter: Typesetter, agenda: Agenda) -> Story:
    wording = model.wording
    things = packing_list(agenda, model.method.materials.values())
    if not things:
        yield setter.line(wording.caption("cap_packing_nothing"), Style.BODY)
        return
    names = ("count", "what", "basis", "ready")
    rows: list[list[Cell]] = [
        [setter.line(wording.caption(f"cap_packing_{name}"), Style.COLUMN) for name in names]
    ]
    for thing in things:
        basis = wording.caption(f"cap_packing_{thing.per}", **_each(thing.per, thing.each))
        rows.append(
            [
                setter.line(str(thing.count), Style.CELL_STRONG),
                setter.block(packed_name(thing, wording), Style.CELL) or "",
                setter.line(basis, Style.DETAIL_MUTED),
                "",
            ]
        )
    yield grid(rows, (18, COLUMN - 18 - 42 - 18, 42, 18), head=True, extra=_boxes(3, len(rows)))
    yield spaced(setter.line(packing_basis(model, agenda), Style.SMALL), before=8)


def _each(per: Per, each: int) -> dict[str, object]:
    return {} if per is Per.ROOM else {"each": each}


def _attendance(model: ReadModel, setter: Typesetter, agenda: Agenda) -> Story:
    wording = model.wording
    yield setter.line(wording.caption("cap_attendance_lead"), Style.LEAD)
    if agenda.people:
        expected = wording.caption("cap_attendance_expected", people=agenda.people)
        yield setter.line(expected, Style.LEAD)
    yield gap(10)
    names = ("function", "ticks", "count")
    rows: list[list[Cell]] = [
        [setter.line(wording.caption(f"cap_attendance_{name}"), Style.COLUMN) for name in names]
    ]
    rows += [["", "", ""] for _ in range(_ATTENDANCE_ROWS)]
    rows.append([setter.line(wording.caption("cap_attendance_total"), Style.CELL_STRONG), "", ""])
    yield grid(
        rows, (70, COLUMN - 70 - 24, 24), head=True, padding=_TALL, extra=_boxes(2, len(rows))
    )


def _boxes(column: int, rows: int) -> list[Command]:
    """A frame around every cell of a column that is filled in by hand."""
    return [("BOX", (column, at), (column, at), 0.5, colour(Ink.EDGE)) for at in range(1, rows)]


def _minutes(model: ReadModel, setter: Typesetter, agenda: Agenda) -> Story:
    wording = model.wording
    if agenda.purpose.strip():
        yield setter.line(wording.caption("cap_agenda_purpose"), Style.CELL_STRONG)
        yield from setter.block(agenda.purpose, Style.BODY)
    if not agenda.noted:
        yield setter.line(wording.caption("cap_minutes_nothing"), Style.BODY)
    for kind in NotedKind:
        of_kind = sorted((n for n in agenda.noted if n.kind is kind), key=lambda n: n.at)
        if of_kind:
            yield setter.line(wording.caption(f"cap_minutes_{kind}"), Style.HEADING)
        for number, noted in enumerate(of_kind, 1):
            yield _noted(model, setter, agenda, noted, number)


def _noted(
    model: ReadModel, setter: Typesetter, agenda: Agenda, noted: Noted, number: int
) -> Flowable:
    wording = model.wording
    about: list[str] = []
    titles = {block.id: block.title for block in (*agenda.blocks, *agenda.parked)}
    if noted.block in titles:
        about.append(wording.caption("cap_minutes_about", block=titles[noted.block]))
    if noted.point:
        about.append(wording.title(noted.point))
    initiatives = {str(i.id): i.title for i in model.workspace.initiatives}
    if noted.initiative in initiatives:
        about.append(initiatives[noted.initiative])
    cell: list[Flowable] = [*setter.block(noted.text, Style.CELL)]
    cell += setter.block(" · ".join(about), Style.NOTE_MUTED)
    lead = setter.line(f"{number}.", Style.CELL_STRONG)
    return grid([[lead, cell or ""]], (10, COLUMN - 10))
