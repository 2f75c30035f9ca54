"""The management summary: one page, whatever is in the round.

Lists give way before the page runs over, and say how much they leave out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.domain.assessment.findings import LOW_LEVEL
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus
from bizservice_desktop.services.phrases import knowledge_sentences
from bizservice_desktop.services.read_model import ReadModel

from .figure_parts import MOST_SENTENCES, figure, legend, sentences
from .flowables import Cell, gap, grid, height_of, mark
from .page import COLUMN, Sheet, build
from .styles import Style
from .text import Typesetter
from .words import code_points, level_number, paper_title, round_line, scale_line, votes_span

_LEFT, _GUTTER = 94.0, 8.0
_RIGHT = COLUMN - _LEFT - _GUTTER
_TEXT = 62.5  # of a point's title, mm
_MOST_ROWS, _FEWEST_ROWS = 8, 4
_LARGEST, _GOOD, _SMALLEST, _STEP = 136.0, 116.0, 84.0, 4.0
_SLACK = 2.0  # points
_MOST_LINES = 2
_ORDER = (InitiativeStatus.RUNNING, InitiativeStatus.PLANNED, InitiativeStatus.DONE)


@dataclass(frozen=True, slots=True)
class Measures:
    """How much of everything is shown: mm of figure, rows of points and of initiatives."""

    figure: float = _LARGEST
    points: int = _MOST_ROWS
    initiatives: int = _MOST_ROWS
    lines: int = 2


def summary(model: ReadModel) -> bytes:
    wording = model.wording
    sheet = Sheet(
        title=paper_title(model),
        subject=wording.caption("cap_summary_subject"),
        foot=(scale_line(wording), wording.caption("cap_paper_scale_own")),
    )
    return build(_fitting(model, sheet.text_height - _SLACK), sheet, wording)


def _fitting(model: ReadModel, room: float) -> list[Flowable]:
    """The fullest story that takes one page: first the longer list shrinks, then the figure."""
    measures = Measures()
    while True:
        story, left, right = _story(model, measures)
        smaller = _smaller(measures, left, right)
        if smaller is None or height_of(story, COLUMN) <= room:
            return story
        measures = smaller


def _smaller(measures: Measures, left: float, right: float) -> Measures | None:
    if measures.figure > _GOOD:
        return replace(measures, figure=measures.figure - _STEP)
    if measures.points > _FEWEST_ROWS and (left >= right or measures.initiatives <= _FEWEST_ROWS):
        return replace(measures, points=measures.points - 1)
    if measures.initiatives > _FEWEST_ROWS:
        return replace(measures, initiatives=measures.initiatives - 1)
    if measures.figure > _SMALLEST:
        return replace(measures, figure=measures.figure - _STEP)
    if measures.lines > 1:
        return replace(measures, lines=1)
    if measures.points > 1:
        return replace(measures, points=1, initiatives=1)
    return None


def _story(model: ReadModel, measures: Measures) -> tuple[list[Flowable], float, float]:
    """The whole page, and how high its two columns are."""
    setter = Typesetter(model.wording.locale)
    left = _points(model, setter, measures)
    right = [*_missing(model, setter), *_decided(model, setter, measures)]
    heights = height_of(left, _LEFT), height_of(right, _RIGHT)
    story: list[Flowable] = [
        setter.title(paper_title(model), COLUMN * mm, smallest=16, lines=2),
        setter.line(round_line(model), Style.LEAD),
        gap(12),
        figure(model, measures.figure),
        gap(8),
        legend(model, setter),
        setter.line(model.wording.caption("cap_summary_says"), Style.HEADING),
        setter.line(" ".join(sentences(model, MOST_SENTENCES)), Style.BODY),
        *_knowledge(model, setter),
        gap(10),
        grid([[left, "", right]], [_LEFT, _GUTTER, _RIGHT], lines=False, padding=0),
    ]
    if setter.replaced:
        names = code_points(setter.replaced)
        text = model.wording.caption("cap_paper_replaced", characters=names)
        story.append(setter.cut(text, setter.style(Style.SMALL), COLUMN * mm, 2))
    return story, *heights


def _knowledge(model: ReadModel, setter: Typesetter) -> list[Flowable]:
    """What nobody knows and what is left out; the report lists it whole."""
    words = " ".join(knowledge_sentences(model.check, model.wording))
    style = setter.style(Style.SMALL)
    return [setter.cut(words, style, COLUMN * mm, _MOST_LINES)] if words else []


def _points(model: ReadModel, setter: Typesetter, measures: Measures) -> list[Flowable]:
    wording, check = model.wording, model.check
    heading = setter.line(wording.caption("cap_summary_points"), Style.HEADING)
    candidates = _candidates(model)
    if not candidates:
        none = wording.caption("cap_summary_points_none")
        return [heading, setter.line(none, Style.BODY)]
    shown = _ordered(model, candidates[: measures.points])
    rows: list[list[Cell]] = [
        [
            "",
            "",
            setter.line(wording.caption("cap_paper_column_level"), Style.COLUMN_RIGHT),
            setter.line(wording.caption("cap_paper_column_votes"), Style.COLUMN_RIGHT),
        ]
    ]
    rows += [
        [
            mark(model.method.point(id).area),
            setter.cut(wording.title(id), setter.style(Style.CELL), _TEXT * mm - 6, measures.lines),
            setter.line(level_number(check.points[id].level, wording), Style.CELL_RIGHT),
            setter.line(votes_span(check.points[id].spread, wording), Style.CELL_RIGHT),
        ]
        for id in shown
    ]
    rest = len(candidates) - len(shown)
    rows += [["", *_more(model, setter, rest), "", ""]] if rest else []
    story: list[Flowable] = [
        heading,
        grid(rows, [5.5, _TEXT, 12.5, _LEFT - 18 - _TEXT], padding=2.2, lines=False),
    ]
    if any(check.points[id].level.provisional for id in shown):
        story.append(setter.line(wording.caption("cap_paper_provisional"), Style.SMALL))
    return story


def _candidates(model: ReadModel) -> tuple[PointId, ...]:
    """Low points and split ones in turn, the lowest and the widest first."""
    check = model.check
    low = [id for id, p in check.points.items() if p.level.level is not None]
    low = [id for id in _ordered(model, low) if (check.points[id].level.level or 0) <= LOW_LEVEL]
    split = list(check.most_disagreement)
    turns: list[PointId] = []
    while low or split:
        turns += [queue.pop(0) for queue in (split, low) if queue]
    return tuple(dict.fromkeys(turns))


def _ordered(model: ReadModel, points: Sequence[PointId]) -> list[PointId]:
    def key(id: PointId) -> tuple[float, int]:
        point = model.check.points[id]
        level = 5.0 if point.level.level is None else point.level.level
        return level, -(point.spread.width if point.spread else 0)

    return sorted(points, key=key)


def _missing(model: ReadModel, setter: Typesetter) -> list[Flowable]:
    """Empty cells, a line a service."""
    wording, method, today = model.wording, model.method, model.check.today
    story: list[Flowable] = [setter.line(wording.caption("cap_summary_missing"), Style.HEADING)]
    for service in method.services:
        areas = [
            wording.areas[cell.area].short.lower() if cell.area in wording.areas else cell.area
            for cell in method.cells
            if cell.service == service and today[cell.id] is Coverage.NOTHING
        ]
        if areas:
            text = wording.caption(
                "cap_summary_missing_row", service=wording.title(service), areas=", ".join(areas)
            )
            story.append(setter.line(text, Style.ITEM))
    if len(story) == 1:
        story.append(setter.line(wording.caption("cap_summary_missing_none"), Style.ITEM))
    unjudged = sum(state is Coverage.NOT_JUDGED for state in today.values())
    if unjudged:
        text = wording.caption("cap_summary_not_judged", count=unjudged, total=len(today))
        story.append(setter.line(text, Style.ITEM))
    return story


def _decided(model: ReadModel, setter: Typesetter, measures: Measures) -> list[Flowable]:
    wording = model.wording
    decided = _in_order(model.workspace.initiatives, _ORDER.index)
    shown = decided[: measures.initiatives]
    story: list[Flowable] = [setter.line(wording.caption("cap_summary_decided"), Style.HEADING)]
    if not decided:
        story.append(setter.line(wording.caption("cap_summary_decided_none"), Style.CELL))
    style = setter.style(Style.ITEM)
    story += [setter.cut(i.title, style, _RIGHT * mm, measures.lines) for i in shown]
    return [*story, *_more(model, setter, len(decided) - len(shown))]


def _in_order(
    initiatives: Sequence[Initiative], rank: Callable[[InitiativeStatus], int]
) -> list[Initiative]:
    kept = [i for i in initiatives if i.status is not InitiativeStatus.DROPPED]
    return sorted(kept, key=lambda initiative: rank(initiative.status))


def _more(model: ReadModel, setter: Typesetter, count: int) -> list[Flowable]:
    if not count:
        return []
    return [setter.line(model.wording.caption("cap_paper_more", count=count), Style.MUTED)]
