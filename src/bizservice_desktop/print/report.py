"""The full report: figure, every point with votes and notes, gaps, interplay, matrix, plan."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.diagram.figure.model_figure import WIDTH
from bizservice_desktop.diagram.figure.values import figure_values
from bizservice_desktop.domain.assessment.maturity import DEFAULT_TARGET
from bizservice_desktop.domain.method.method import Point
from bizservice_desktop.services.read_model import ReadModel

from .figure_parts import figure, legend, sentences
from .flowables import Bookmark, Cell, gap, grid, mark, spaced
from .page import COLUMN, Sheet, build
from .report_matrix import (
    findings_section,
    initiatives_section,
    interplay_section,
    matrix_section,
    section,
)
from .report_points import area_chapter, point_name
from .styles import Style
from .text import Typesetter
from .words import code_points, paper_title, round_line, scale_line

_NUMBER = 22.0
_ROOM_FOR_TABLE = 170.0


def report(model: ReadModel) -> bytes:
    wording = model.wording
    subject = wording.caption("cap_report_subject")
    sheet = Sheet(
        title=paper_title(model),
        subject=subject,
        foot=(f"{subject}, {wording.date(model.workspace.round.held_on)}", scale_line(wording)),
        has_outline=True,
    )
    return build(_story(model), sheet, wording)


def _story(model: ReadModel) -> list[Flowable]:
    setter = Typesetter(model.wording.locale)
    story = [
        *_cover(model, setter),
        *_overview(model, setter),
        *_scale(model, setter),
    ]
    for area in model.method.areas:
        story += area_chapter(model, setter, area.id)
    for part in (
        _gaps,
        _not_counted,
        interplay_section,
        matrix_section,
        findings_section,
        initiatives_section,
    ):
        story += part(model, setter)
    if setter.replaced:
        names = code_points(setter.replaced)
        story.append(gap(12))
        text = model.wording.caption("cap_paper_replaced", characters=names)
        story += setter.block(text, Style.SMALL)
    return story


def _cover(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    wording = model.wording
    title = paper_title(model)
    subject = wording.caption("cap_report_subject")
    yield setter.line(subject, Style.OVERLINE)
    yield Bookmark("cover", subject, 0)
    yield setter.title(title, COLUMN * mm, smallest=16, lines=3)
    yield setter.line(round_line(model), Style.LEAD)
    yield gap(16)
    yield figure(model, WIDTH)
    yield gap(10)
    yield legend(model, setter)
    yield setter.line(wording.caption("cap_summary_says"), Style.HEADING)
    for sentence in sentences(model):
        yield setter.line(sentence, Style.BODY)


def _overview(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    """All areas in figures, the strategy first."""
    wording = model.wording
    yield from section(model, setter, "cap_report_overview", _ROOM_FOR_TABLE)
    last = model.workspace.previous
    values = figure_values(model.method, wording, model.workspace.round, last, model.min_voters)
    columns = ["level", "target", *(["last"] if last else [])]
    head: list[Cell] = ["", "", ""]
    head += [
        setter.line(wording.caption(f"cap_paper_column_{column}"), Style.COLUMN_RIGHT)
        for column in columns
    ]
    rows = [head]
    for area in (values.strategy, *values.areas):
        target = DEFAULT_TARGET if area.target is None else area.target
        texts = [
            area.number,
            wording.number(target),
            *([wording.number(area.last)] if last else []),
        ]
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
        provisional = setter.line(wording.caption("cap_paper_provisional"), Style.SMALL)
        yield spaced(provisional, before=4)


def _scale(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    wording = model.wording
    yield from section(model, setter, "cap_report_scale", _ROOM_FOR_TABLE)
    rows: list[list[Cell]] = [
        [
            setter.line(str(level), Style.CELL_STRONG),
            setter.line(text.title, Style.CELL_STRONG),
            setter.line(text.meaning, Style.CELL),
        ]
        for level, text in sorted(wording.levels.items())
    ]
    yield grid(rows, [6, 34, COLUMN - 40], padding=2.5)
    yield spaced(setter.line(wording.caption("cap_paper_scale_own"), Style.SMALL), before=4)


def _gaps(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    """What nobody knows, what some do not know, and what is not answered."""
    yield from section(model, setter, "cap_report_gaps")
    wording, round = model.wording, model.workspace.round
    unknown: list[tuple[Point, str]] = []
    some: list[tuple[Point, str]] = []
    unanswered: list[tuple[Point, str]] = []
    for point in model.method.points:
        level = model.check.points[point.id].level
        ballot = round.record(point.id).newest_ballot
        if level.unknown:
            unknown.append((point, ""))
        elif ballot.dont_know and len(ballot) >= model.min_voters:
            count = wording.caption(
                "cap_report_gaps_some_row", count=ballot.dont_know, total=len(ballot)
            )
            some.append((point, count))
        if level.level is None and level.relevant and not level.unknown:
            unanswered.append((point, ""))
    lists = {"agreed": unknown, "some": some, "open": unanswered}
    for name, rows in lists.items():
        if rows:
            yield setter.line(wording.caption(f"cap_report_gaps_{name}"), Style.QUESTION)
            yield spaced(_points(model, setter, rows), after=8)
    if not any(lists.values()):
        yield setter.line(wording.caption("cap_report_gaps_none"), Style.BODY)


def _not_counted(model: ReadModel, setter: Typesetter) -> Iterator[Flowable]:
    yield from section(model, setter, "cap_report_not_counted")
    wording = model.wording
    rows = [(p, "") for p in model.method.points if not model.check.points[p.id].level.relevant]
    if not rows:
        yield setter.line(wording.caption("cap_report_not_counted_none"), Style.BODY)
        return
    yield setter.line(wording.caption("cap_report_not_counted_why"), Style.QUESTION)
    yield _points(model, setter, rows)


def _points(model: ReadModel, setter: Typesetter, points: list[tuple[Point, str]]) -> Flowable:
    rows: list[list[Cell]] = [
        [
            mark(point.area),
            setter.line(point_name(model, point), Style.CELL),
            setter.line(words, Style.CELL_RIGHT),
        ]
        for point, words in points
    ]
    return grid(rows, [6, COLUMN - 6 - _NUMBER, _NUMBER], padding=2)
