"""The report's chapter on an area: its points with answers, votes and notes."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.assessment.maturity import point_level
from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.method.method import AreaId, Point
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Bookmark, Cell, grid, mark, spaced
from .page import COLUMN
from .report_votes import answer_cell, shift_lines, vote_rows_of
from .styles import Style, colour
from .text import Run, Typesetter
from .words import level_number, votes_span

_ANSWER = 58.0
_VOTES = (COLUMN - _ANSWER) / 2
_NUMBER = 18.0
_ROOM_FOR_AREA = 230.0  # points; an area with less below it begins on the next page
_ROOM_FOR_POINT = 130.0


def area_chapter(model: ReadModel, setter: Typesetter, area: AreaId) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM_FOR_AREA)
    yield from _head(model, setter, area)
    yield _table(model, setter, area)
    for point in model.method.points_of(area):
        yield from _point(model, setter, point)


def point_name(model: ReadModel, point: Point) -> tuple[Run, Run]:
    """The point's code, paler, and its title."""
    code = model.method.code_of_point(point.id)
    return Run(f"{code}\u00a0\u00a0 ", ink=Ink.MUTED), Run(model.wording.title(point.id))


def _head(model: ReadModel, setter: Typesetter, area: AreaId) -> Iterator[Flowable]:
    """The area's mark and title, its level at the right, a bar in its colour below."""
    wording, level = model.wording, model.check.areas[area]
    words = wording.caption(
        "cap_report_area_level",
        level=wording.number(level.level, provisional=level.provisional),
        answered=level.answered,
        points=level.points,
    )
    bar = ("LINEBELOW", (0, 0), (-1, -1), 1.5, colour(fill(area)))
    row: list[Cell] = [
        mark(area, 1.25),
        setter.line(wording.title(area), Style.AREA),
        setter.line(words, Style.AREA_RIGHT),
    ]
    head = grid([row], [7, COLUMN - 87, 80], lines=False, padding=2, extra=[bar])
    head.keepWithNext = 1
    yield spaced(head, before=26)
    yield Bookmark(area, wording.title(area), 0)
    if level.level is not None and not level.shaded:
        yield setter.line(wording.caption("cap_paper_few_answers"), Style.QUESTION)


def _table(model: ReadModel, setter: Typesetter, area: AreaId) -> Flowable:
    """All points of the area at a glance."""
    wording, check, last = model.wording, model.check, model.workspace.previous
    columns = ["level", "votes", "target", *(["last"] if last else [])]
    head: list[Cell] = [setter.line(wording.caption("cap_paper_column_point"), Style.COLUMN)]
    head += [
        setter.line(wording.caption(f"cap_paper_column_{column}"), Style.COLUMN_RIGHT)
        for column in columns
    ]
    rows = [head]
    for point in model.method.points_of(area):
        found = check.points[point.id]
        texts = [
            level_number(found.level, wording),
            votes_span(found.spread, wording),
            wording.number(found.target),
        ]
        if last:
            texts.append(level_number(point_level(last.record(point.id)), wording))
        rows.append(
            [
                setter.line(point_name(model, point), Style.CELL),
                *(setter.line(text, Style.CELL_RIGHT) for text in texts),
            ]
        )
    widths = [COLUMN - _NUMBER * len(columns), *[_NUMBER] * len(columns)]
    return grid(rows, widths, head=True, padding=2.5)


def _point(model: ReadModel, setter: Typesetter, point: Point) -> Iterator[Flowable]:
    wording = model.wording
    text = wording.points.get(point.id)
    code = model.method.code_of_point(point.id)
    yield CondPageBreak(_ROOM_FOR_POINT)
    yield setter.line(point_name(model, point), Style.SUBHEADING)
    yield Bookmark(point.id, f"{code} {wording.title(point.id)}", 1)
    if text:
        yield setter.line(text.question, Style.QUESTION)
    answer: Cell = answer_cell(model, setter, point)
    for votes in vote_rows_of(model, setter, point, _VOTES - 5):
        row = [answer, *votes, *[""] * (2 - len(votes))]
        table = grid([row], [_ANSWER, _VOTES, _VOTES], lines=False, padding=1)
        yield spaced(table, after=4)
        answer = ""
    yield from shift_lines(model, setter, point)
    yield from _notes(model, setter, point)


def _notes(model: ReadModel, setter: Typesetter, point: Point) -> Iterator[Flowable]:
    notes = model.workspace.round.record(point.id).notes
    for kind in NoteKind:
        label = model.wording.caption(f"cap_report_note_{kind}")
        yield from setter.block(notes.get(kind, ""), label=label)
