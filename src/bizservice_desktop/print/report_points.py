"""The report's chapter on an area: its points with answers, votes and notes.

Votes are counts only, and few votes are not shown at all.
"""

from collections.abc import Iterator

from reportlab.platypus import CondPageBreak, Flowable

from bizservice_desktop.diagram.figure.vote_rows import VoteRow, vote_rows
from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, shown
from bizservice_desktop.domain.assessment.check import vote_shift
from bizservice_desktop.domain.assessment.maturity import has_target, point_level
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL, AreaId, Point
from bizservice_desktop.services.phrases import group_sentences, votes_span
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Bookmark, Cell, Picture, grid, mark, spaced
from .page import COLUMN
from .styles import Style, colour
from .text import Run, Typesetter
from .words import level_number

_ANSWER = 58.0
_VOTES = (COLUMN - _ANSWER) / 2
_NUMBER = 18.0
_ROOM_FOR_AREA = 230.0  # points; an area with less below it begins on the next page
_ROOM_FOR_POINT = 130.0


def area_chapter(setter: Typesetter, area: AreaId) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM_FOR_AREA)
    yield from _head(setter, area)
    yield _table(setter, area)
    for point in setter.model.method.points_of(area):
        yield from _point(setter, point)


def point_name(model: ReadModel, point: Point) -> tuple[Run, Run]:
    """The point's code, paler, and its title."""
    code = model.method.code_of_point(point.id)
    return Run(f"{code}\u00a0\u00a0 ", ink=Ink.MUTED), Run(model.wording.title(point.id))


def _head(setter: Typesetter, area: AreaId) -> Iterator[Flowable]:
    """The area's mark and title, its level at the right, a bar in its colour below."""
    wording, level = setter.wording, setter.model.check.areas[area]
    words = setter.caption(
        "cap_report_area_level",
        Style.AREA_RIGHT,
        level=wording.number(level.level, provisional=level.provisional),
        answered=level.answered,
        points=level.points,
    )
    bar = ("LINEBELOW", (0, 0), (-1, -1), 1.5, colour(fill(area)))
    row: list[Cell] = [mark(area, 1.25), setter.line(wording.title(area), Style.AREA), words]
    head = grid([row], [7, COLUMN - 87, 80], lines=False, padding=2, extra=[bar])
    head.keepWithNext = 1
    yield spaced(head, before=26)
    yield Bookmark(area, wording.title(area), 0)
    if level.level is not None and not level.shaded:
        yield setter.caption("cap_paper_few_answers", Style.QUESTION)


def _table(setter: Typesetter, area: AreaId) -> Flowable:
    """All points of the area at a glance."""
    model, wording, last = setter.model, setter.wording, setter.model.workspace.previous
    columns = ["level", "votes", "target", *(["last"] if last else [])]
    head = setter.captions("cap_paper_column_", columns, Style.COLUMN_RIGHT)
    rows: list[list[Cell]] = [[setter.caption("cap_paper_column_point", Style.COLUMN), *head]]
    for point in model.method.points_of(area):
        checked = model.check.points[point.id]
        texts = [
            level_number(checked.level, wording),
            votes_span(checked.spread, wording),
            wording.number(_target(model, point)),
        ]
        if last:
            before = point_level(last.record(point.id), model.min_voters)
            texts.append(level_number(before, wording))
        rows.append(
            [
                setter.line(point_name(model, point), Style.CELL),
                *(setter.line(text, Style.CELL_RIGHT) for text in texts),
            ]
        )
    widths = [COLUMN - _NUMBER * len(columns), *[_NUMBER] * len(columns)]
    return grid(rows, widths, head=True, padding=2.5)


def _point(setter: Typesetter, point: Point) -> Iterator[Flowable]:
    model, wording = setter.model, setter.wording
    code = model.method.code_of_point(point.id)
    yield CondPageBreak(_ROOM_FOR_POINT)
    yield setter.line(point_name(model, point), Style.SUBHEADING)
    yield Bookmark(point.id, f"{code} {wording.title(point.id)}", 1)
    if text := wording.points.get(point.id):
        yield setter.line(text.question, Style.QUESTION)
    answer: Cell = _answer_cell(setter, point)
    for votes in _vote_cells(setter, point):
        row = [answer, *votes, *[""] * (2 - len(votes))]
        table = grid([row], [_ANSWER, _VOTES, _VOTES], lines=False, padding=1)
        yield spaced(table, after=4)
        answer = ""
    yield from _shift_line(setter, point)
    record = model.workspace.round.record(point.id)
    for kind in NoteKind:
        label = wording.caption(f"cap_report_note_{kind}")
        yield from setter.block(record.notes.get(kind, ""), label=label)
        if kind is NoteKind.EVIDENCE:
            titles = "\n".join(shown.title for shown in record.evidence)
            yield from setter.block(titles, label=wording.caption("cap_report_evidence"))


def _answer_cell(setter: Typesetter, point: Point) -> list[Flowable]:
    """The level in figures and words, how it came about, the target, and a split."""
    model, checked = setter.model, setter.model.check.points[point.id]
    lines = [
        setter.line(_answer(model, point), Style.CELL_STRONG),
        setter.line(_standing(model, point), Style.NOTE_MUTED),
    ]
    if (target := _target(model, point)) is not None:
        number = model.wording.number(target)
        lines.append(setter.caption("cap_report_target", Style.NOTE_MUTED, target=number))
    if checked.spread and checked.spread.is_split:
        lines.append(setter.caption("cap_split", Style.NOTE_STRONG))
    return lines


def _target(model: ReadModel, point: Point) -> float | None:
    """None where nobody set one: what it is reckoned with then is no target of theirs."""
    is_set = has_target(model.method, model.workspace.round, point.id)
    return model.check.points[point.id].target if is_set else None


def _vote_cells(setter: Typesetter, point: Point) -> list[list[list[Flowable]]]:
    """One cell for each vote, two in a row."""
    record = setter.model.workspace.round.record(point.id)
    cells: list[list[Flowable]] = [
        [
            _vote_name(setter, number, record),
            _ballot(setter, point, ballot),
            *_by_group(setter, ballot),
        ]
        for number, ballot in enumerate(record.ballots, start=1)
    ]
    if not cells:
        cells = [[setter.caption("cap_report_votes_none", Style.NOTE_MUTED)]]
    return [cells[at : at + 2] for at in range(0, len(cells), 2)]


def _by_group(setter: Typesetter, ballot: Ballot) -> list[Flowable]:
    sentences = group_sentences(ballot, setter.model.min_voters, setter.wording)
    return [setter.line(sentence, Style.NOTE_MUTED) for sentence in sentences]


def _shift_line(setter: Typesetter, point: Point) -> Iterator[Flowable]:
    """How the latest vote differs from the first, where both may be shown."""
    model, wording = setter.model, setter.wording
    shift = vote_shift(model.workspace.round.record(point.id), model.min_voters)
    if shift is None:
        return
    yield setter.caption(
        "cap_report_shift",
        Style.BODY,
        mean_before=wording.number(shift.before.mean),
        mean_after=wording.number(shift.now.mean),
        span_before=votes_span(shift.before, wording),
        span_after=votes_span(shift.now, wording),
    )


def _answer(model: ReadModel, point: Point) -> str:
    wording, level = model.wording, model.check.points[point.id].level
    if not level.relevant:
        return wording.caption("cap_answer_not_relevant")
    if level.unknown:
        return wording.caption("cap_answer_dont_know")
    if level.level is None:
        return wording.caption("cap_answer_none")
    number = level_number(level, wording)
    words = wording.levels.get(round(level.level))
    return f"{number} {words.title}" if words and not level.provisional else number


def _standing(model: ReadModel, point: Point) -> str:
    level = model.check.points[point.id].level
    if level.provisional:
        return model.wording.caption("cap_report_provisional")
    if model.workspace.round.record(point.id).agreed is None:
        return model.wording.caption("cap_report_not_agreed")
    return model.wording.caption("cap_report_agreed")


def _vote_name(setter: Typesetter, number: int, record: PointRecord) -> Flowable:
    count = len(record.ballots[number - 1])
    if len(record.ballots) == 1:
        return setter.caption("cap_report_vote_only", Style.NOTE_MUTED, count=count)
    name = f"cap_report_vote_{number if number <= 2 else 'later'}"
    return setter.caption(name, Style.NOTE_MUTED, number=number, count=count)


def _ballot(setter: Typesetter, point: Point, ballot: Ballot) -> Flowable:
    model = setter.model
    if not shown(ballot, model.min_voters):
        least = max(model.min_voters, ballot.least)
        return setter.caption("cap_report_votes_few", Style.NOTE_MUTED, least=least)
    agreed = model.workspace.round.record(point.id).agreed
    answers: list[Answer] = [*range(MIN_LEVEL, MAX_LEVEL + 1)]
    if ballot.dont_know:
        answers.append(Mark.DONT_KNOW)
    rows = [
        VoteRow(str(answer), ballot.count(answer), answer == agreed, isinstance(answer, Mark))
        for answer in answers
    ]
    return Picture(vote_rows(rows, point.area, _VOTES - 5))
