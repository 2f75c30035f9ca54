"""What the group answered on a point and how it voted; counts only, and few votes not at all."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from bizservice_desktop.diagram.figure.vote_rows import VoteRow, vote_rows
from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, spread
from bizservice_desktop.domain.assessment.round import PointRecord
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL, Point
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Picture
from .styles import Style
from .text import Typesetter
from .words import level_number, votes_span


def answer_cell(model: ReadModel, setter: Typesetter, point: Point) -> list[Flowable]:
    """The level in figures and words, how it came about, the target, and a split."""
    wording, found = model.wording, model.check.points[point.id]
    target = wording.caption("cap_report_target", target=wording.number(found.target))
    lines = [
        setter.line(_answer(model, point), Style.CELL_STRONG),
        setter.line(_standing(model, point), Style.NOTE_MUTED),
        setter.line(target, Style.NOTE_MUTED),
    ]
    if found.spread and found.spread.is_split:
        lines.append(setter.line(wording.caption("cap_split"), Style.NOTE_STRONG))
    return lines


def vote_rows_of(
    model: ReadModel, setter: Typesetter, point: Point, width: float
) -> list[list[list[Flowable]]]:
    """One cell for each vote, two in a row, `width` mm wide."""
    record = model.workspace.round.record(point.id)
    cells: list[list[Flowable]] = [
        [
            setter.line(_vote_name(model.wording, number, record), Style.NOTE_MUTED),
            _ballot(model, setter, point, ballot, width),
        ]
        for number, ballot in enumerate(record.ballots, start=1)
    ]
    if not cells:
        none = model.wording.caption("cap_report_votes_none")
        cells = [[setter.line(none, Style.NOTE_MUTED)]]
    return [cells[at : at + 2] for at in range(0, len(cells), 2)]


def shift_lines(model: ReadModel, setter: Typesetter, point: Point) -> Iterator[Flowable]:
    """How the latest vote differs from the first, where both may be shown."""
    wording = model.wording
    ballots = model.workspace.round.record(point.id).ballots
    shown = [(b, s) for b in ballots if (s := spread(b, model.min_voters))]
    if len(ballots) < 2 or len(shown) < 2:
        return
    (first, before), (last, after) = shown[0], shown[-1]
    text = wording.caption(
        "cap_report_shift",
        mean_before=wording.number(first.mean),
        mean_after=wording.number(last.mean),
        span_before=votes_span(before, wording),
        span_after=votes_span(after, wording),
    )
    yield setter.line(text, Style.BODY)


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


def _vote_name(wording: Wording, number: int, record: PointRecord) -> str:
    count = len(record.ballots[number - 1])
    if len(record.ballots) == 1:
        return wording.caption("cap_report_vote_only", count=count)
    if number <= 2:
        return wording.caption(f"cap_report_vote_{number}", count=count)
    return wording.caption("cap_report_vote_later", number=number, count=count)


def _ballot(
    model: ReadModel, setter: Typesetter, point: Point, ballot: Ballot, width: float
) -> Flowable:
    if spread(ballot, model.min_voters) is None:
        few = model.wording.caption("cap_report_votes_few", least=model.min_voters)
        return setter.line(few, Style.NOTE_MUTED)
    agreed = model.workspace.round.record(point.id).agreed
    answers: list[Answer] = [*range(MIN_LEVEL, MAX_LEVEL + 1)]
    if ballot.dont_know:
        answers.append(Mark.DONT_KNOW)
    rows = [
        VoteRow(
            str(answer),
            ballot.count(answer),
            agreed=answer == agreed,
            open=isinstance(answer, Mark),
        )
        for answer in answers
    ]
    return Picture(vote_rows(rows, point.area, width))
