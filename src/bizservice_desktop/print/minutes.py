"""The minutes of a meeting: what was decided, whose tasks there are, and how it was held."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from bizservice_desktop.domain.agenda.agenda import Agenda, Block, Noted, NotedKind
from bizservice_desktop.domain.agenda.participants import is_item, item_at
from bizservice_desktop.services.phrases import item_title, linked_titles

from .flowables import Cell, grid, spaced
from .page import COLUMN
from .styles import Style
from .text import Typesetter

_NUMBER, _OWNER, _DUE, _TIME = 10.0, 42.0, 32.0, 24.0


def minutes(setter: Typesetter, agenda: Agenda) -> Iterator[Flowable]:
    if agenda.purpose.strip():
        yield setter.caption("cap_agenda_purpose", Style.CELL_STRONG)
        yield from setter.block(agenda.purpose, Style.BODY)
    if not agenda.noted:
        yield setter.caption("cap_minutes_nothing", Style.BODY)
    for kind in NotedKind:
        of_kind = sorted((n for n in agenda.noted if n.kind is kind), key=lambda n: n.at)
        if of_kind:
            yield setter.caption(f"cap_minutes_{kind}", Style.HEADING)
        if of_kind and kind is NotedKind.TASK:
            yield _tasks(setter, agenda, of_kind)
            continue
        for number, noted in enumerate(of_kind, 1):
            cells = [_number(setter, number), _noted(setter, agenda, noted)]
            yield grid([cells], (_NUMBER, COLUMN - _NUMBER))
    if any(block.planned is not None or block.is_over for block in agenda.blocks):
        yield setter.caption("cap_held", Style.HEADING)
        yield spaced(_held(setter, agenda), after=4)


def _number(setter: Typesetter, number: int) -> Flowable:
    return setter.line(f"{number}.", Style.CELL_STRONG)


def _noted(setter: Typesetter, agenda: Agenda, noted: Noted) -> Cell:
    """What was noted, and what it belongs to."""
    wording = setter.wording
    titles = linked_titles(agenda, setter.model.workspace.initiatives, wording)
    about: list[str] = []
    item = item_at(agenda, noted.block)
    block = item.id if item else noted.block  # what was said in a buffer belongs to the item before
    if block in titles:
        about.append(wording.caption("cap_minutes_about", block=titles[block]))
    if noted.point:
        about.append(wording.caption("cap_minutes_point", point=titles[noted.point]))
    if noted.initiative in titles:
        title = titles[noted.initiative]
        about.append(wording.caption("cap_minutes_initiative", initiative=title))
    return [
        *setter.block(noted.text, Style.CELL),
        *setter.block(" · ".join(about), Style.NOTE_MUTED),
    ]


def _tasks(setter: Typesetter, agenda: Agenda, tasks: list[Noted]) -> Flowable:
    """A row for each task; one without owner or day is left free, to be filled in by hand."""
    wording = setter.wording
    head = ("number", "task", "owner", "due")
    rows: list[list[Cell]] = [[*setter.captions("cap_tasks_", head, Style.COLUMN)]]
    for number, task in enumerate(tasks, 1):
        due: list[Flowable] = [setter.line(wording.date(task.due))] if task.due else []
        if task.is_done:
            due.append(setter.caption("cap_tasks_done", Style.NOTE_MUTED))
        rows.append(
            [
                _number(setter, number),
                _noted(setter, agenda, task),
                setter.block(task.owner, Style.CELL) or "",
                due or "",
            ]
        )
    widths = (_NUMBER, COLUMN - _NUMBER - _OWNER - _DUE, _OWNER, _DUE)
    return grid(rows, widths, head=True)


def _held(setter: Typesetter, agenda: Agenda) -> Flowable:
    """How many minutes each item was planned for, was changed to, and took; no buffers."""
    head = [
        setter.caption("cap_held_item", Style.COLUMN),
        *setter.captions("cap_held_", ("planned", "changed", "took"), Style.COLUMN_RIGHT),
    ]
    rows: list[list[Cell]] = [[*head]]
    rows += [
        [
            setter.block(item_title(agenda, block, setter.wording), Style.CELL) or "",
            *(setter.line(words, Style.CELL_RIGHT) for words in _times(setter, block)),
        ]
        for block in filter(is_item, agenda.blocks)
    ]
    return grid(rows, (COLUMN - 3 * _TIME, *[_TIME] * 3), head=True, padding=2.5)


def _times(setter: Typesetter, block: Block) -> tuple[str, str, str]:
    wording = setter.wording
    planned = "" if block.planned is None else wording.duration(block.planned)
    changed = "" if block.planned == block.minutes else wording.duration(block.minutes)
    if block.is_skipped:
        return planned, changed, wording.caption("cap_held_not")
    return planned, changed, "–" if block.actual is None else wording.duration(block.actual)
