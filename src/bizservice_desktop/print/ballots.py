"""Ballots on paper: a sheet an area for the whole team, and one to fill in alone.

Neither has room for a name.
"""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL, AreaId, Point
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import BallotKind
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Cell, Command, gap, grid, mark, spaced
from .page import Sheet, build
from .report_points import point_name
from .styles import Style, colour
from .text import Typesetter
from .words import code_points, paper_title, scale_line

_NARROW_PERSON, _WIDE_PERSON = 11.0, 18.0
_LEAST_WORDS, _MOST_WORDS = 100.0, 165.0
_BOX = 9.0
_MARK = 6.0
_SIGNS = (*map(str, range(MIN_LEVEL, MAX_LEVEL + 1)), Mark.DONT_KNOW.value)
_TALL, _LOW = 7.0, 3.2  # padding of a row, points
_BOXED = 0.8
_HALF_FIGURE = 3.0  # points


def ballots(model: ReadModel, kind: BallotKind, people: int, paper: Paper) -> bytes:
    """`people`: how many columns the team's sheets have together, 1 or more."""
    wording = model.wording
    subject = wording.caption(f"cap_ballot_{kind}_subject")
    sheet = Sheet(
        title=f"{subject}: {model.workspace.jobcentre.name}",
        subject=subject,
        foot=(scale_line(wording), wording.caption("cap_ballot_no_name")),
        wide=kind is BallotKind.TEAM,
        paper=paper,
    )
    setter = Typesetter(wording.locale)
    if kind is BallotKind.TEAM:
        story = list(_team(model, setter, sheet, people))
    else:
        story = list(_alone(model, setter, sheet))
    if setter.replaced:
        names = code_points(setter.replaced)
        text = wording.caption("cap_paper_replaced", characters=names)
        story += [gap(8), *setter.block(text, Style.SMALL)]
    return build(story, sheet, wording)


def people_on(sheet: Sheet) -> int:
    """How many columns a team's sheet has room for."""
    return int((sheet.column - _MARK - _LEAST_WORDS) / _NARROW_PERSON)


def _team(model: ReadModel, setter: Typesetter, sheet: Sheet, people: int) -> Iterator[Flowable]:
    """A page an area and as many people as fit."""
    is_first = True
    most = people_on(sheet)
    for area in model.method.areas:
        for first in range(1, people + 1, most):
            if not is_first:
                yield PageBreak()
            is_first = False
            last = min(people, first + most - 1)
            yield from _team_sheet(model, setter, sheet, area.id, range(first, last + 1))


def _team_sheet(
    model: ReadModel, setter: Typesetter, sheet: Sheet, area: AreaId, people: range
) -> Iterator[Flowable]:
    wording = model.wording
    room = sheet.column - _MARK
    person = min(max((room - _MOST_WORDS) / len(people), _NARROW_PERSON), _WIDE_PERSON)
    words = room - person * len(people)
    yield setter.line(paper_title(model), Style.OVERLINE)
    yield setter.line(wording.title(area), Style.TITLE)
    yield setter.line(wording.caption("cap_ballot_team_lead"), Style.LEAD)
    yield gap(8)
    head: list[Cell] = ["", setter.line(wording.caption("cap_ballot_person"), Style.COLUMN_RIGHT)]
    head += [setter.line(str(number), Style.CELL_STRONG) for number in people]
    rows = [head]
    rows += [
        [mark(area), _question(model, setter, point), *[""] * len(people)]
        for point in model.method.points_of(area)
    ]
    table = grid(
        rows,
        [_MARK, words, *[person] * len(people)],
        head=True,
        padding=_TALL * sheet.enlarged,
        extra=_boxes(area, person),
    )
    yield table


def _alone(model: ReadModel, setter: Typesetter, sheet: Sheet) -> Iterator[Flowable]:
    """All points on one sheet, both sides of it."""
    wording = model.wording
    yield setter.line(paper_title(model), Style.OVERLINE)
    yield setter.line(wording.caption("cap_ballot_alone_subject"), Style.TITLE)
    yield setter.line(wording.caption("cap_ballot_alone_lead"), Style.LEAD)
    box = _BOX * sheet.enlarged
    for area in model.method.areas:
        head: list[Cell] = [mark(area.id), setter.line(wording.title(area.id), Style.CELL_STRONG)]
        head += [setter.line(sign, Style.CELL_STRONG) for sign in _SIGNS]
        rows = [head]
        rows += [
            ["", _question(model, setter, point), *[""] * len(_SIGNS)]
            for point in model.method.points_of(area.id)
        ]
        widths = [_MARK, sheet.column - _MARK - box * len(_SIGNS), *[box] * len(_SIGNS)]
        table = grid(rows, widths, head=True, padding=_LOW, extra=_boxes(area.id, box))
        yield spaced(table, before=10)


def _question(model: ReadModel, setter: Typesetter, point: Point) -> list[Flowable]:
    text = model.wording.points[point.id]
    return [
        setter.line(point_name(model, point), Style.CELL),
        setter.line(text.question, Style.SMALL),
    ]


def _boxes(area: AreaId, width: float) -> list[Command]:
    """Frames to write in, `width` mm wide; the figures above them centred."""
    corner, end = (2, 1), (-1, -1)
    aside = width * mm / 2 - _HALF_FIGURE
    return [
        ("GRID", corner, end, _BOXED, colour(Ink.EDGE)),
        ("LINEBELOW", (0, 0), (-1, 0), 1.2, colour(fill(area))),
        ("LEFTPADDING", (2, 0), (-1, 0), aside),
        ("RIGHTPADDING", (2, 0), (-1, 0), 0),
    ]
