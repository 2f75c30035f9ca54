"""The management summary: one page, whatever is in the round.

Lists give way before the page runs over, and say how much they leave out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Weight
from bizservice_desktop.domain.assessment.findings import LOW_LEVEL
from bizservice_desktop.domain.assessment.round import Coverage
from bizservice_desktop.domain.method.method import Cell as MatrixCell
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus
from bizservice_desktop.services.phrases import knowledge_sentences, shade_sentences, votes_span
from bizservice_desktop.services.read_model import ReadModel

from .figure_parts import MOST_SENTENCES, figure, legend, sentences, values_of
from .flowables import Cell, gap, grid, height_of, mark, spaced
from .page import COLUMN, Sheet, build
from .styles import Style
from .text import Run, Typesetter
from .words import basis, level_number, paper_title, round_line, scale_line

_LEFT, _GUTTER = 87.0, 5.0
_RIGHT = COLUMN - _LEFT - _GUTTER
_TEXT = 55.5  # of a point's title, mm
_MOST_ROWS, _FEWEST_ROWS = 8, 4
_LARGEST, _GOOD, _SMALLEST, _STEP = 98.0, 83.0, 62.0, 3.0
_SLACK = 2.0  # points
_ORDER = (InitiativeStatus.RUNNING, InitiativeStatus.PLANNED, InitiativeStatus.DONE)


@dataclass(frozen=True, slots=True)
class Measures:
    """How much of everything is shown: mm of the figure's height, rows of lists."""

    figure: float = _LARGEST
    points: int = _MOST_ROWS
    initiatives: int = _MOST_ROWS
    lines: int = 2


def summary(model: ReadModel) -> bytes:
    wording = model.wording
    sheet = Sheet(
        title=paper_title(model),
        subject=wording.caption("cap_summary_subject"),
        foot=(scale_line(wording), wording.caption("cap_paper_scale_own"), basis(model)),
    )
    return build(_fitting(model, sheet.text_height - _SLACK), sheet, wording)


def _fitting(model: ReadModel, room: float) -> list[Flowable]:
    """The fullest story that takes one page: the longer list shrinks, then the figure."""
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
    if measures.points > _FEWEST_ROWS and left >= right:
        return replace(measures, points=measures.points - 1)
    if measures.initiatives > _FEWEST_ROWS and right >= left:
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
    setter = Typesetter(model)
    left = _points(setter, measures)
    right = [*_missing(setter), *_decided(setter, measures)]
    heights = height_of(left, _LEFT), height_of(right, _RIGHT)
    story: list[Flowable] = [
        setter.title(paper_title(model), COLUMN * mm, smallest=16, lines=2),
        setter.line(round_line(model), Style.LEAD),
        gap(12),
        figure(model, measures.figure),
        gap(8),
        legend(setter),
        setter.caption("cap_summary_says", Style.HEADING),
        setter.line(" ".join(sentences(model, MOST_SENTENCES)), Style.BODY),
        *_since(setter),
        # What nobody knows and what is left out; the report lists it whole.
        *_two_lines(setter, " ".join(knowledge_sentences(model.check, model.wording))),
        *(
            line
            for said in shade_sentences(model.workspace.round.shades, model.check, model.wording)
            for line in _two_lines(setter, " ".join(said))
        ),
        gap(10),
        grid([[left, "", right]], [_LEFT, _GUTTER, _RIGHT], lines=False, padding=0),
    ]
    story += _two_lines(setter, setter.replaced_words())
    return story, *heights


def _two_lines(setter: Typesetter, words: str) -> list[Flowable]:
    style = setter.style(Style.SMALL)
    return [setter.cut(words, style, COLUMN * mm, lines=2)] if words else []


def _points(setter: Typesetter, measures: Measures) -> list[Flowable]:
    model, wording, check = setter.model, setter.wording, setter.model.check
    heading = setter.caption("cap_summary_points", Style.HEADING)
    candidates = _candidates(model)
    if not candidates:
        return [heading, setter.caption("cap_summary_points_none", Style.BODY)]
    shown = _ordered(model, candidates[: measures.points])
    columns = setter.captions("cap_paper_column_", ("level", "votes"), Style.COLUMN_RIGHT)
    rows: list[list[Cell]] = [["", "", *columns]]
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
    rows += [["", *_more(setter, rest), "", ""]] if rest else []
    story: list[Flowable] = [
        heading,
        grid(rows, [5.5, _TEXT, 12.5, _LEFT - 18 - _TEXT], padding=2.2, lines=False),
    ]
    if any(check.points[id].level.provisional for id in shown):
        story.append(setter.caption("cap_paper_provisional", Style.SMALL))
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


def _missing(setter: Typesetter) -> list[Flowable]:
    """Empty cells, a line a service; of those that an initiative raises it is said."""
    wording, method = setter.wording, setter.model.method
    check, today = setter.model.check, setter.model.check.today
    story: list[Flowable] = [setter.caption("cap_summary_missing", Style.HEADING)]
    for service in method.services:
        areas = [
            _missing_area(setter, cell)
            for cell in method.cells
            if cell.service == service and cell.id in check.empty
        ]
        if areas:
            values = {"service": wording.title(service), "areas": ", ".join(areas)}
            story.append(setter.caption("cap_summary_missing_row", Style.ITEM, **values))
    if len(story) == 1:
        story.append(setter.caption("cap_summary_missing_none", Style.ITEM))
    if left_empty := check.left_empty:
        count = len(left_empty)
        story.append(setter.caption("cap_summary_left_empty", Style.ITEM, count=count))
    unjudged = sum(state is Coverage.NOT_JUDGED for state in today.values())
    if unjudged:
        total = len(today)
        note = setter.caption("cap_summary_not_judged", Style.ITEM, count=unjudged, total=total)
        story.append(note)
    if check.counts_unjudged:
        story.append(setter.caption("cap_report_counts_unjudged", Style.ITEM))
    return story


def _missing_area(setter: Typesetter, cell: MatrixCell) -> str:
    words = setter.wording.areas.get(cell.area)
    area = words.short.lower() if words else cell.area
    if cell.id in setter.model.check.unplanned:
        return area
    return setter.wording.caption("cap_summary_missing_planned", area=area)


def _decided(setter: Typesetter, measures: Measures) -> list[Flowable]:
    kept = [i for i in setter.model.workspace.initiatives if i.status in _ORDER]
    # of one status those that nobody owns come first, so that a cut list does not hide them
    decided = sorted(kept, key=lambda each: (_ORDER.index(each.status), bool(each.owner.strip())))
    shown = decided[: measures.initiatives]
    story: list[Flowable] = [setter.caption("cap_summary_decided", Style.HEADING)]
    if not decided:
        story.append(setter.caption("cap_summary_decided_none", Style.CELL))
    for initiative in shown:
        story += _initiative(setter, initiative, measures.lines)
    return [*story, *_more(setter, len(decided) - len(shown))]


def _initiative(setter: Typesetter, initiative: Initiative, lines: int) -> list[Flowable]:
    """What it is called; who owns it and when it starts, a missing owner said as strongly."""
    wording, year = setter.wording, setter.model.workspace.round.held_on.year
    title = setter.cut(initiative.title, setter.style(Style.CELL), _RIGHT * mm, lines)
    owner, start = initiative.owner.strip(), initiative.start
    missing = Run(wording.caption("cap_summary_no_owner"), Weight.SEMIBOLD, Ink.DANGER)
    runs = [Run(owner) if owner else missing]
    if start:
        day = wording.short_date(start, year)
        runs.append(Run(f", {wording.caption('cap_summary_start', date=day)}"))
    return [title, spaced(setter.line(tuple(runs), Style.COLUMN), after=3)]


def _since(setter: Typesetter) -> list[Flowable]:
    """How each area has changed since the last round; nothing where there was none."""
    model, wording = setter.model, setter.wording
    last, values = model.workspace.previous, values_of(model)
    if last is None:
        return []
    changes = [
        wording.caption(
            "cap_summary_change", area=area.title, before=wording.number(area.last), now=area.number
        )
        for area in (values.strategy, *values.areas)
        if area.last is not None
    ]
    since = wording.caption("cap_summary_since", round=last.title)
    runs = (Run(f"{since}: ", weight=Weight.SEMIBOLD), Run(" · ".join(changes)))
    return [setter.line(runs, Style.CELL)] if changes else []


def _more(setter: Typesetter, count: int) -> list[Flowable]:
    return [setter.caption("cap_paper_more", Style.MUTED, count=count)] if count else []
