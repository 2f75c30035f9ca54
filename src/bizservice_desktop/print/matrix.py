"""The matrix check on A4 on its side: the whole matrix, then what the check found."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, FrameBreak, NextPageTemplate, PageBreak

from bizservice_desktop.diagram.matrix.cell import CellValues, FlagValues
from bizservice_desktop.diagram.matrix.grid import MatrixRow, MatrixValues, matrix_grid
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.diagram.scene.text import Measure
from bizservice_desktop.domain.assessment.matrix_view import View
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.services.cell_faces import cell_face
from bizservice_desktop.services.matrix_words import count_words
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Picture, gap, height_of
from .hyphenation import hyphenator
from .page import WIDE_COLUMN, Box, Sheet, build
from .report import findings
from .styles import Style
from .text import Typesetter
from .words import paper_title, replaced_note, round_line

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
        foot=(round_line(model), _basis(model)),
        wide=True,
        later=(Box(0, _HALF), Box(_HALF + _GUTTER, _HALF)),
    )
    return build(_story(Typesetter(model), measure, sheet.text_height), sheet, wording)


def _basis(model: ReadModel) -> str:
    judged = [state for state in model.check.today.values() if state is not Coverage.NOT_JUDGED]
    values = {"judged": len(judged), "cells": len(model.check.today)}
    date = model.wording.date(model.workspace.round.held_on)
    return model.wording.caption("cap_basis_matrix", date=date, **values)


def _story(setter: Typesetter, measure: Measure, height: float) -> list[Flowable]:
    story: list[Flowable] = [
        setter.line(paper_title(setter.model), Style.OVERLINE),
        setter.caption("cap_matrix_title", Style.TITLE),
        setter.caption("cap_matrix_lead", Style.LEAD),
        gap(4),
        setter.line(" · ".join(_counts(setter)), Style.BODY),
        gap(8),
    ]
    room = height - height_of(story, WIDE_COLUMN) - _FOOTNOTE
    # As full as the room allows; what is cut is printed in full later.
    for fullness in (*_FULL, *_CUT):
        scene = _scene(setter, measure, fullness, View.PLAN)
        if scene.height * mm <= room:
            break
    story.append(Picture(scene, min(WIDE_COLUMN, scene.width * room / mm / scene.height)))
    if setter.model.check.today != setter.model.check.with_plan:
        story += [gap(6), setter.caption("cap_matrix_note", Style.SMALL)]
    story.append(PageBreak())
    story += _findings(setter, height)
    if fullness.elements is not None:
        story += _elements(setter)
    return [*story, *_beside(setter, measure), *replaced_note(setter)]


def _counts(setter: Typesetter) -> tuple[str, ...]:
    return count_words(setter.model.check, setter.wording, with_plan=True)


def _beside(setter: Typesetter, measure: Measure) -> list[Flowable]:
    """The states of the last round beside those of this one, on a page of their own."""
    space = setter.model.workspace
    if space.previous is None:
        return []
    scene = _scene(setter, measure, Fullness(least_row=24.0), View.BESIDE)
    titles = {"then": space.previous.title, "now": space.round.title}
    return [
        NextPageTemplate("first"),
        PageBreak(),
        setter.caption("cap_matrix_beside", Style.HEADING),
        setter.caption("cap_matrix_beside_lead", Style.LEAD, **titles),
        gap(12),
        Picture(scene, WIDE_COLUMN),
    ]


def _findings(setter: Typesetter, height: float) -> list[Flowable]:
    """In two columns of like height where one page holds them all, else column after column."""
    heading = setter.caption("cap_report_findings", Style.HEADING)
    groups = list(findings(setter))
    if len(groups) < 2:
        return [heading, *(part for group in groups for part in group)]
    heights = [height_of(group, _HALF) + _BETWEEN for group in groups]
    middle = min(range(1, len(groups)), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    left = [heading, *(part for group in groups[:middle] for part in group)]
    right = [part for group in groups[middle:] for part in group]
    if max(height_of(left, _HALF), height_of(right, _HALF) + _UNDER_HEADING) > height:
        return [*left, *right]
    return [*left, FrameBreak(), gap(_UNDER_HEADING), *right]


def _scene(setter: Typesetter, measure: Measure, fullness: Fullness, view: View) -> Scene:
    method, wording = setter.model.method, setter.wording
    rows = []
    for service in method.services:
        cells = (method.cell_at(service, area) for area in method.quadrants)
        values = tuple(_cell(setter, cell.id, fullness, view) for cell in cells)
        rows.append(MatrixRow(wording.title(service), values))
    areas = tuple((area, wording.title(area)) for area in method.quadrants)
    return matrix_grid(
        MatrixValues(areas, tuple(rows)),
        measure,
        hyphenator(wording.locale),
        width=WIDE_COLUMN,
        text_pt=fullness.text_pt,
        least_row=fullness.least_row,
    )


def _cell(setter: Typesetter, cell: CellId, fullness: Fullness, view: View) -> CellValues:
    """As the page shows it: elements, or why it is empty, and what is planned."""
    face = cell_face(setter.model, cell, view)
    return CellValues(
        cell=cell,
        look=face.look,
        state=face.state,
        elements=_shown(setter, face.lines, fullness),
        decided=tuple(setter.plain(line) for line in face.decided),
        flags=tuple(
            FlagValues(
                setter.plain(flag.title),
                tuple(setter.plain(line) for line in (flag.owner, flag.start) if line),
                flag.lacks_owner,
            )
            for flag in face.flags
        ),
        before=face.before,
    )


def _shown(setter: Typesetter, rows: tuple[str, ...], fullness: Fullness) -> tuple[str, ...]:
    count, letters = fullness.elements, fullness.letters
    if count is None or letters is None:
        return tuple(setter.plain(row) for row in rows)
    shown = [setter.plain(row[: letters + 1]) for row in rows[:count]]
    shown = [row if len(row) <= letters else f"{row[:letters].rstrip()}…" for row in shown]
    if len(rows) > count:
        shown.append(setter.wording.caption("cap_paper_more", count=len(rows) - count))
    return tuple(shown)


def _elements(setter: Typesetter) -> Iterator[Flowable]:
    """All elements of all cells, for those the matrix could not hold."""
    yield setter.caption("cap_matrix_elements", Style.HEADING)
    for cell in setter.model.method.cells:
        elements = setter.block(setter.model.workspace.round.cell(cell.id).elements)
        if elements:
            yield setter.line(setter.wording.title(cell.id), Style.SERVICE)
            yield from elements
