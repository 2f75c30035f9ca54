"""The report's parts on interplay, matrix, findings and initiatives."""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable

from bizservice_desktop.diagram.figure.model_figure import joint_mark
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.assessment.round import InterplayState
from bizservice_desktop.domain.method.method import Cell as MatrixCell
from bizservice_desktop.domain.method.method import PairId
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.phrases import finding_phrase
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Bookmark, Cell, Picture, grid, mark
from .page import COLUMN
from .styles import Style
from .text import Run, Typesetter
from .words import coverage_word, interplay_word

_JOINT, _JOINT_SIZE = 1.6, 4.2
_ROOM_FOR_SECTION = 140.0  # points
_AREA_NAME = 52.0
_STATE = 52.0
_INTERPLAY = 30.0
_ROOM_FOR_SERVICE = 120.0


def section(
    model: ReadModel, setter: Typesetter, caption: str, room: float = _ROOM_FOR_SECTION
) -> Iterator[Flowable]:
    """A heading that is also an entry of the outline, with `room` points below it."""
    title = model.wording.caption(caption)
    yield CondPageBreak(room)
    yield setter.line(title, Style.HEADING)
    yield Bookmark(caption, title, 0)


def interplay_section(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    yield from section(model, setter, "cap_report_interplay")
    wording = model.wording
    rows: list[list[Cell]] = []
    for pair, state in model.check.interplay.items():
        text = wording.pairs.get(pair)
        question: list[Flowable] = [setter.line(wording.title(pair), Style.CELL_STRONG)]
        if text:
            question.append(setter.line(text.question, Style.NOTE_MUTED))
        word = setter.line(interplay_word(state, wording), Style.CELL)
        rows.append([_joint(state), question, word])
    yield grid(rows, [8, COLUMN - 8 - _INTERPLAY, _INTERPLAY])


def matrix_section(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    yield from section(model, setter, "cap_report_matrix")
    for number, service in enumerate(model.method.services):
        if number:
            yield CondPageBreak(_ROOM_FOR_SERVICE)
        yield setter.line(model.wording.title(service), Style.SERVICE)
        cells = [cell for cell in model.method.cells if cell.service == service]
        widths = [6.0, _AREA_NAME - 6, _STATE, COLUMN - _AREA_NAME - _STATE]
        for cell in cells:
            yield grid([_cell_row(model, setter, cell)], widths, padding=2.5)


def findings_section(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    yield from section(model, setter, "cap_report_findings")
    for group in findings(model, setter):
        yield from group


def findings(model: ReadModel, setter: Typesetter) -> Iterator[list[Flowable]]:
    """Each finding with what it rests on and what to do next; a sentence where there is none."""
    found = model.check.findings
    if not found:
        yield [setter.line(model.wording.caption("cap_report_findings_none"), Style.BODY)]
    for finding in found:
        phrase = finding_phrase(finding, model.method, model.wording, model.workspace.initiatives)
        yield [
            *setter.block(phrase.title, Style.FINDING),
            *setter.block(phrase.evidence, Style.FINDING_EVIDENCE),
            setter.line((Run("→ ", ink=Ink.MUTED), Run(phrase.next_step)), Style.FINDING_NEXT),
        ]


def initiatives_section(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    yield from section(model, setter, "cap_report_initiatives")
    if not model.workspace.initiatives:
        yield setter.line(model.wording.caption("cap_summary_decided_none"), Style.BODY)
    for initiative in model.workspace.initiatives:
        yield from _initiative(model, setter, initiative)


def _initiative(model: ReadModel, setter: Typesetter, initiative: Initiative) -> Iterator[Flowable]:
    wording = model.wording
    yield from setter.block(initiative.title, Style.FINDING)
    yield setter.line(wording.caption(f"cap_status_{initiative.status}"), Style.INITIATIVE_STATUS)
    lacking = wording.caption("cap_report_lacking")
    start = wording.date(initiative.start) if initiative.start else lacking
    details = {
        "owner": initiative.owner or lacking,
        "start": start,
        "measure": initiative.measure or lacking,
        "cells": ", ".join(wording.title(cell) for cell in initiative.cells),
        "points": ", ".join(wording.title(point) for point in initiative.points),
    }
    for name, text in details.items():
        label = wording.caption(f"cap_report_{name}")
        yield from setter.block(text, Style.DETAIL, label)


def _cell_row(model: ReadModel, setter: Typesetter, cell: MatrixCell) -> list[Cell]:
    wording, check = model.wording, model.check
    today, later = check.today[cell.id], check.with_plan[cell.id]
    states: list[Flowable] = [setter.line(coverage_word(today, wording), Style.CELL)]
    if later is not today:
        words = wording.caption("cap_report_with_plan", status=coverage_word(later, wording))
        states.append(setter.line(words, Style.NOTE_MUTED))
    record = model.workspace.round.cell(cell.id)
    elements: list[Flowable] = [*setter.block(record.elements, Style.CELL)]
    title = setter.line(wording.title(cell.area), Style.CELL)
    return [mark(cell.area), title, states, elements or ""]


def _joint(state: InterplayState) -> Flowable:
    middle = _JOINT_SIZE / 2
    shapes = tuple(joint_mark(middle, middle, _JOINT, PairId(""), state))
    return Picture(Scene(_JOINT_SIZE, _JOINT_SIZE, shapes), drop=0.5)
