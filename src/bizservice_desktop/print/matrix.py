"""The matrix check on A4 on its side: the whole matrix, then what the check found."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, FrameBreak, PageBreak

from bizservice_desktop.diagram.matrix.grid import CellValues, MatrixRow, MatrixValues, matrix_grid
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.method.method import Cell
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Picture, gap, height_of
from .hyphenation import hyphenator
from .page import WIDE_COLUMN, Box, Sheet, build
from .report_matrix import findings
from .styles import Style
from .text import Typesetter
from .words import code_points, coverage_word, paper_title, round_line

_GUTTER = 12.0
_HALF = (WIDE_COLUMN - _GUTTER) / 2
_BETWEEN = 10.0
_UNDER_HEADING = 17.0  # points, so that both columns begin on one line
_FOOTNOTE = 24.0  # points, kept free below the matrix


@dataclass(frozen=True, slots=True)
class Fullness:
    """How much of the elements a cell shows; None is everything."""

    text_pt: float = 10.5
    least_row: float = 30.0
    elements: int | None = None
    letters: int | None = None


_FULL = (Fullness(least_row=37.0), Fullness(), Fullness(9.5), Fullness(8.5, 20.0))
_CUT = tuple(Fullness(9.0, 20.0, count, 25 * count) for count in (5, 4, 3, 2, 1))


def matrix(model: ReadModel, measure: Measure) -> bytes:
    """Measure and painter must know the same faces."""
    wording = model.wording
    sheet = Sheet(
        title=f"{wording.caption('cap_matrix_title')}: {model.workspace.jobcentre.name}",
        subject=wording.caption("cap_matrix_subject"),
        foot=(round_line(model),),
        wide=True,
        columns=(Box(0, WIDE_COLUMN),),
        later=(Box(0, _HALF), Box(_HALF + _GUTTER, _HALF)),
    )
    return build(_story(model, measure, sheet.text_height), sheet, wording)


def _story(model: ReadModel, measure: Measure, height: float) -> list[Flowable]:
    wording = model.wording
    setter = Typesetter(wording.locale)
    story: list[Flowable] = [
        setter.line(paper_title(model), Style.OVERLINE),
        setter.line(wording.caption("cap_matrix_title"), Style.TITLE),
        setter.line(wording.caption("cap_matrix_lead"), Style.LEAD),
        gap(12),
    ]
    room = height - height_of(story, WIDE_COLUMN) - _FOOTNOTE
    scene, fullness = _fitting(model, setter, measure, room)
    story.append(Picture(scene, min(WIDE_COLUMN, scene.width * room / mm / scene.height)))
    if model.check.today != model.check.with_plan:
        story += [gap(6), setter.line(wording.caption("cap_matrix_note"), Style.SMALL)]
    story.append(PageBreak())
    story += _findings(model, setter, height)
    if fullness.elements is not None:
        story += _elements(model, setter)
    if setter.replaced:
        names = code_points(setter.replaced)
        text = wording.caption("cap_paper_replaced", characters=names)
        story += [gap(12), *setter.block(text, Style.SMALL)]
    return story


def _findings(model: ReadModel, setter: Typesetter, height: float) -> list[Flowable]:
    """In two columns of like height where one page holds them all, else column after column."""
    heading = setter.line(model.wording.caption("cap_report_findings"), Style.HEADING)
    groups = list(findings(model, setter))
    if len(groups) < 2:
        return [heading, *(part for group in groups for part in group)]
    heights = [height_of(group, _HALF) + _BETWEEN for group in groups]
    middle = min(range(1, len(groups)), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    left = [heading, *(part for group in groups[:middle] for part in group)]
    right = [part for group in groups[middle:] for part in group]
    if max(height_of(left, _HALF), height_of(right, _HALF) + _UNDER_HEADING) > height:
        return [*left, *right]
    return [*left, FrameBreak(), gap(_UNDER_HEADING), *right]


def _fitting(
    model: ReadModel, setter: Typesetter, measure: Measure, room: float
) -> tuple[Scene, Fullness]:
    """The matrix as full as `room` points allow; what is cut is printed in full later."""
    for fullness in (*_FULL, *_CUT):
        scene = _scene(model, setter, measure, fullness)
        if scene.height * mm <= room:
            break
    return scene, fullness


def _scene(model: ReadModel, setter: Typesetter, measure: Measure, fullness: Fullness) -> Scene:
    method, wording = model.method, model.wording
    rows = tuple(
        MatrixRow(
            wording.title(service),
            tuple(
                _cell(model, setter, method.cell_at(service, area), fullness)
                for area in method.quadrants
            ),
        )
        for service in method.services
    )
    areas = tuple((area, wording.title(area)) for area in method.quadrants)
    return matrix_grid(
        MatrixValues(areas, rows),
        measure,
        hyphenator(wording.locale),
        width=WIDE_COLUMN,
        text_pt=fullness.text_pt,
        least_row=fullness.least_row,
    )


def _cell(model: ReadModel, setter: Typesetter, cell: Cell, fullness: Fullness) -> CellValues:
    wording, check = model.wording, model.check
    today, later = check.today[cell.id], check.with_plan[cell.id]
    record = model.workspace.round.cell(cell.id)
    note = ""
    if later is not today:
        note = wording.caption("cap_report_with_plan", status=coverage_word(later, wording))
    return CellValues(
        cell=cell.id,
        status=today,
        status_title=coverage_word(today, wording),
        elements=_shown(model, setter, record.elements, fullness),
        note=note,
    )


def _shown(model: ReadModel, setter: Typesetter, text: str, fullness: Fullness) -> tuple[str, ...]:
    rows = [row for row in text.splitlines() if row.strip()]
    count, letters = fullness.elements, fullness.letters
    if count is None or letters is None:
        return tuple(setter.plain(row) for row in rows)
    shown = [setter.plain(row[: letters + 1]) for row in rows[:count]]
    shown = [row if len(row) <= letters else f"{row[:letters].rstrip()}…" for row in shown]
    if len(rows) > count:
        shown.append(model.wording.caption("cap_paper_more", count=len(rows) - count))
    return tuple(shown)


def _elements(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    """All elements of all cells, for those the matrix could not hold."""
    wording = model.wording
    yield setter.line(wording.caption("cap_matrix_elements"), Style.HEADING)
    for cell in model.method.cells:
        record = model.workspace.round.cell(cell.id)
        elements = setter.block(record.elements)
        if elements:
            yield setter.line(wording.title(cell.id), Style.SERVICE)
            yield from elements
