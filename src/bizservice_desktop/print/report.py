"""The full report: figure, every point with votes and notes, gaps, interplay, matrix, plan."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from bizservice_desktop.diagram.figure.model_figure import joint_mark
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Scene
from bizservice_desktop.domain.assessment.answers import shown
from bizservice_desktop.domain.assessment.findings import Finding
from bizservice_desktop.domain.assessment.round import Coverage, InterplayState
from bizservice_desktop.domain.method.method import Cell as MatrixCell
from bizservice_desktop.domain.method.method import PairId, Point
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.services.matrix_words import finding_phrase, why_empty
from bizservice_desktop.services.phrases import shade_sentences
from bizservice_desktop.services.read_model import ReadModel

from .figure_parts import figure, legend, sentences, values_of
from .flowables import Bookmark, Cell, Picture, gap, grid, mark, spaced
from .page import COLUMN, Sheet, build
from .report_points import area_chapter, point_name
from .styles import Style
from .text import Run, Typesetter
from .words import (
    basis,
    coverage_word,
    paper_title,
    plan_words,
    replaced_note,
    round_line,
    scale_line,
)

_FIGURE = 117.0  # mm high
_NUMBER = 22.0
_ROOM_FOR_TABLE, _ROOM_FOR_SECTION, _ROOM_FOR_SERVICE = 170.0, 140.0, 120.0  # points
_JOINT, _JOINT_SIZE = 1.6, 4.2
_AREA_NAME = 52.0
_STATE = 52.0
_INTERPLAY = 30.0


def report(model: ReadModel) -> bytes:
    wording = model.wording
    subject = wording.caption("cap_report_subject")
    sheet = Sheet(
        title=paper_title(model),
        subject=subject,
        foot=(
            f"{subject}, {wording.date(model.workspace.round.held_on)}",
            scale_line(wording),
            basis(model),
        ),
        has_outline=True,
    )
    return build(_story(Typesetter(model)), sheet, wording)


def _story(setter: Typesetter) -> Iterator[Flowable]:
    yield from _cover(setter)
    yield from _overview(setter)
    yield from _scale(setter)
    for area in setter.model.method.areas:
        yield from area_chapter(setter, area.id)
    yield from _gaps(setter)
    yield from _not_counted(setter)
    yield from _interplay(setter)
    yield from _matrix(setter)
    yield from _section(setter, "cap_report_findings")
    for group in findings(setter):
        yield from group
    yield from _initiatives(setter)
    yield from replaced_note(setter)


def _section(
    setter: Typesetter, caption: str, room: float = _ROOM_FOR_SECTION
) -> Iterator[Flowable]:
    """A heading that is also an entry of the outline, with `room` points below it."""
    yield CondPageBreak(room)
    yield setter.caption(caption, Style.HEADING)
    yield Bookmark(caption, setter.wording.caption(caption), 0)


def _cover(setter: Typesetter) -> Iterator[Flowable]:
    model = setter.model
    yield setter.caption("cap_report_subject", Style.OVERLINE)
    yield Bookmark("cover", model.wording.caption("cap_report_subject"), 0)
    yield setter.title(paper_title(model), COLUMN * mm, smallest=16, lines=3)
    yield setter.line(round_line(model), Style.LEAD)
    yield gap(16)
    yield figure(model, _FIGURE)
    yield gap(10)
    yield legend(setter)
    yield setter.caption("cap_summary_says", Style.HEADING)
    for sentence in sentences(model):
        yield setter.line(sentence, Style.BODY)


def _overview(setter: Typesetter) -> Iterator[Flowable]:
    """All areas in figures, the strategy first."""
    model, wording = setter.model, setter.wording
    yield from _section(setter, "cap_report_overview", _ROOM_FOR_TABLE)
    last = model.workspace.previous
    values = values_of(model)
    columns = ["level", "target", *(["last"] if last else [])]
    head = setter.captions("cap_paper_column_", columns, Style.COLUMN_RIGHT)
    rows: list[list[Cell]] = [["", "", "", *head]]
    for area in (values.strategy, *values.areas):
        texts = [area.number, wording.number(area.target)]
        texts += [wording.number(area.last)] if last else []
        rows.append(
            [
                mark(area.area),
                setter.line(area.title, Style.CELL_STRONG),
                setter.line(area.answered, Style.MUTED),
                *(setter.line(text, Style.CELL_RIGHT) for text in texts),
            ]
        )
    rest = COLUMN - 6 - _NUMBER * len(columns)
    yield grid(rows, [6, rest * 0.6, rest * 0.4, *[_NUMBER] * len(columns)], head=True, padding=2.5)
    if any(area.provisional for area in model.check.areas.values()):
        yield spaced(setter.caption("cap_paper_provisional", Style.SMALL), before=4)
    by_hand = shade_sentences(model.workspace.round.shades, model.check, wording)
    if by_hand:
        yield spaced(setter.caption("cap_shades_by_hand", Style.CELL_STRONG), before=8)
    for sentence, reason in by_hand:
        yield setter.line(sentence, Style.BODY)
        yield from setter.block(reason, Style.NOTE_MUTED)


def _scale(setter: Typesetter) -> Iterator[Flowable]:
    yield from _section(setter, "cap_report_scale", _ROOM_FOR_TABLE)
    rows: list[list[Cell]] = [
        [
            setter.line(str(level), Style.CELL_STRONG),
            setter.line(text.title, Style.CELL_STRONG),
            setter.line(text.meaning, Style.CELL),
        ]
        for level, text in sorted(setter.wording.levels.items())
    ]
    yield grid(rows, [6, 34, COLUMN - 40], padding=2.5)
    yield spaced(setter.caption("cap_paper_scale_own", Style.SMALL), before=4)


def _gaps(setter: Typesetter) -> Iterator[Flowable]:
    """What nobody knows, what some do not know, and what is not answered."""
    yield from _section(setter, "cap_report_gaps")
    model = setter.model
    unknown: list[tuple[Point, str]] = []
    some: list[tuple[Point, str]] = []
    unanswered: list[tuple[Point, str]] = []
    for point in model.method.points:
        level = model.check.points[point.id].level
        ballot = shown(model.workspace.round.record(point.id).newest_ballot, model.min_voters)
        if level.unknown:
            unknown.append((point, ""))
        elif ballot.dont_know:
            values = {"count": ballot.dont_know, "total": len(ballot)}
            some.append((point, setter.wording.caption("cap_report_gaps_some_row", **values)))
        if level.level is None and level.relevant and not level.unknown:
            unanswered.append((point, ""))
    lists = {"agreed": unknown, "some": some, "open": unanswered}
    for name, rows in lists.items():
        if rows:
            yield setter.caption(f"cap_report_gaps_{name}", Style.QUESTION)
            yield spaced(_points(setter, rows), after=8)
    if not any(lists.values()):
        yield setter.caption("cap_report_gaps_none", Style.BODY)


def _not_counted(setter: Typesetter) -> Iterator[Flowable]:
    yield from _section(setter, "cap_report_not_counted")
    points = setter.model.check.points
    rows = [(p, "") for p in setter.model.method.points if not points[p.id].level.relevant]
    if not rows:
        yield setter.caption("cap_report_not_counted_none", Style.BODY)
        return
    yield setter.caption("cap_report_not_counted_why", Style.QUESTION)
    yield _points(setter, rows)


def _points(setter: Typesetter, points: list[tuple[Point, str]]) -> Flowable:
    rows: list[list[Cell]] = [
        [
            mark(point.area),
            setter.line(point_name(setter.model, point), Style.CELL),
            setter.line(words, Style.CELL_RIGHT),
        ]
        for point, words in points
    ]
    return grid(rows, [6, COLUMN - 6 - _NUMBER, _NUMBER], padding=2)


def _interplay(setter: Typesetter) -> Iterator[Flowable]:
    yield from _section(setter, "cap_report_interplay")
    wording = setter.wording
    rows: list[list[Cell]] = []
    for pair, state in setter.model.check.interplay.items():
        question: list[Flowable] = [setter.line(wording.title(pair), Style.CELL_STRONG)]
        if text := wording.pairs.get(pair):
            question.append(setter.line(text.question, Style.NOTE_MUTED))
        if note := setter.model.workspace.round.interplay_notes.get(pair):
            question += [setter.line(line, Style.CELL) for line in note.splitlines()]
        rows.append([_joint(state), question, setter.caption(f"cap_interplay_{state}")])
    yield grid(rows, [8, COLUMN - 8 - _INTERPLAY, _INTERPLAY])


def _joint(state: InterplayState) -> Flowable:
    middle = _JOINT_SIZE / 2
    shapes = tuple(joint_mark(middle, middle, _JOINT, PairId(""), state))
    return Picture(Scene(_JOINT_SIZE, _JOINT_SIZE, shapes), drop=0.5)


def _matrix(setter: Typesetter) -> Iterator[Flowable]:
    yield from _section(setter, "cap_report_matrix")
    widths = [6.0, _AREA_NAME - 6, _STATE, COLUMN - _AREA_NAME - _STATE]
    for number, service in enumerate(setter.model.method.services):
        if number:
            yield CondPageBreak(_ROOM_FOR_SERVICE)
        yield setter.line(setter.wording.title(service), Style.SERVICE)
        for cell in setter.model.method.cells:
            if cell.service == service:
                yield grid([_cell_row(setter, cell)], widths, padding=2.5)


def _cell_row(setter: Typesetter, cell: MatrixCell) -> list[Cell]:
    model, wording = setter.model, setter.wording
    states: list[Flowable] = [setter.line(coverage_word(model.check.today[cell.id], wording))]
    if words := plan_words(model, cell.id):
        states.append(setter.line(words, Style.NOTE_MUTED))
    record = model.workspace.round.cell(cell.id)
    written = setter.block(record.elements, Style.CELL)
    if record.status is Coverage.LEFT_EMPTY:
        written = [*setter.block(why_empty(record, wording), Style.CELL), *written]
    return [mark(cell.area), setter.line(wording.title(cell.area)), states, written or ""]


def findings(setter: Typesetter) -> Iterator[list[Flowable]]:
    """Each finding with what it rests on and what to do next; the settled ones after the others,
    under a heading of their own. A sentence where there is nothing open.
    """
    check = setter.model.check
    if check.counts_unjudged:
        yield [setter.caption("cap_report_counts_unjudged", Style.BODY)]
    if not check.open_findings:
        name = "cap_report_findings_none" if check.unjudged else "cap_report_all_settled"
        values = {} if check.unjudged else {"count": len(check.today)}
        yield [setter.caption(name, Style.BODY, **values)]
    for finding in check.open_findings:
        yield _finding(setter, finding)
    for number, finding in enumerate(check.settled_findings):
        heading = [setter.caption("cap_report_findings_settled", Style.SERVICE)]
        yield [*([] if number else heading), *_finding(setter, finding)]


def _finding(setter: Typesetter, finding: Finding) -> list[Flowable]:
    phrase = finding_phrase(finding, setter.model)
    written = [
        *setter.block(phrase.title, Style.FINDING),
        *setter.block(phrase.evidence, Style.FINDING_EVIDENCE),
    ]
    if finding.is_settled:
        return written
    return [*written, setter.line((Run("→ ", ink=Ink.MUTED), Run(phrase.next_step)), Style.CELL)]


def _initiatives(setter: Typesetter) -> Iterator[Flowable]:
    yield from _section(setter, "cap_report_initiatives")
    initiatives = setter.model.workspace.initiatives
    if not initiatives:
        yield setter.caption("cap_summary_decided_none", Style.BODY)
    for initiative in initiatives:
        yield from _initiative(setter, initiative)


def _initiative(setter: Typesetter, initiative: Initiative) -> Iterator[Flowable]:
    wording = setter.wording
    yield from setter.block(initiative.title, Style.FINDING)
    yield setter.caption(f"cap_status_{initiative.status}", Style.INITIATIVE_STATUS)
    lacking = wording.caption("cap_report_lacking")
    details = {
        "owner": initiative.owner or lacking,
        "start": wording.date(initiative.start) if initiative.start else lacking,
        "measure": initiative.measure or lacking,
        "cells": ", ".join(wording.title(cell) for cell in initiative.cells),
        "points": ", ".join(wording.title(point) for point in initiative.points),
    }
    for name, text in details.items():
        yield from setter.block(text, Style.DETAIL, wording.caption(f"cap_report_{name}"))
