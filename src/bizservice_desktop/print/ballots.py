"""Ballots on paper: a sheet an area for the whole team, and one to fill in alone.

Neither has room for a name.
"""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from bizservice_desktop.diagram.scene.palette import Ink, fill
from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.method.method import MAX_LEVEL, MIN_LEVEL, AreaId
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.papers import BallotKind
from bizservice_desktop.services.read_model import ReadModel

from .flowables import Cell, Command, gap, grid, mark, spaced
from .page import Sheet, build
from .report_points import point_name
from .styles import Style, colour
from .text import Typesetter
from .words import paper_title, replaced_note, scale_line

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
        foot=(
            scale_line(wording),
            wording.caption("cap_ballot_no_name"),
            wording.caption("cap_basis_method", points=len(model.method.points)),
        ),
        wide=kind is BallotKind.TEAM,
        paper=paper,
    )
    return build(_story(Typesetter(model), sheet, kind, people), sheet, wording)


def _story(setter: Typesetter, sheet: Sheet, kind: BallotKind, people: int) -> Iterator[Flowable]:
    if kind is BallotKind.TEAM:
        yield from _team(setter, sheet, people)
    else:
        yield from _alone(setter, sheet)
    yield from replaced_note(setter, before=8)


def people_on(sheet: Sheet) -> int:
    """How many columns a team's sheet has room for."""
    return int((sheet.column - _MARK - _LEAST_WORDS) / _NARROW_PERSON)


def _team(setter: Typesetter, sheet: Sheet, people: int) -> Iterator[Flowable]:
    """A page an area and as many people as fit."""
    is_first = True
    most = people_on(sheet)
    for area in setter.model.method.areas:
        for first in range(1, people + 1, most):
            if not is_first:
                yield PageBreak()
            is_first = False
            last = min(people, first + most - 1)
            yield from _team_sheet(setter, sheet, area.id, range(first, last + 1))


def _team_sheet(
    setter: Typesetter, sheet: Sheet, area: AreaId, people: range
) -> Iterator[Flowable]:
    room = sheet.column - _MARK
    person = min(max((room - _MOST_WORDS) / len(people), _NARROW_PERSON), _WIDE_PERSON)
    words = room - person * len(people)
    yield setter.line(paper_title(setter.model), Style.OVERLINE)
    yield setter.line(setter.wording.title(area), Style.TITLE)
    yield setter.caption("cap_ballot_team_lead", Style.LEAD)
    yield gap(8)
    head: list[Cell] = ["", setter.caption("cap_ballot_person", Style.COLUMN_RIGHT)]
    rows = _rows(setter, area, head, [str(number) for number in people], mark(area))
    widths = [_MARK, words, *[person] * len(people)]
    padding = _TALL * sheet.enlarged
    yield grid(rows, widths, head=True, padding=padding, extra=_boxes(area, person))


def _alone(setter: Typesetter, sheet: Sheet) -> Iterator[Flowable]:
    """All points on one sheet, both sides of it."""
    yield setter.line(paper_title(setter.model), Style.OVERLINE)
    yield setter.caption("cap_ballot_alone_subject", Style.TITLE)
    yield setter.caption("cap_ballot_alone_lead", Style.LEAD)
    box = _BOX * sheet.enlarged
    for area in setter.model.method.areas:
        title = setter.line(setter.wording.title(area.id), Style.CELL_STRONG)
        rows = _rows(setter, area.id, [mark(area.id), title], _SIGNS, "")
        widths = [_MARK, sheet.column - _MARK - box * len(_SIGNS), *[box] * len(_SIGNS)]
        table = grid(rows, widths, head=True, padding=_LOW, extra=_boxes(area.id, box))
        yield spaced(table, before=10)


def _rows(
    setter: Typesetter, area: AreaId, head: list[Cell], signs: Sequence[str], before: Cell
) -> list[list[Cell]]:
    """The points of an area with empty boxes below the signs; `before` stands at each point."""
    rows = [[*head, *(setter.line(sign, Style.CELL_STRONG) for sign in signs)]]
    for point in setter.model.method.points_of(area):
        question = setter.wording.points[point.id].question
        name = setter.line(point_name(setter.model, point), Style.CELL)
        rows.append([before, [name, setter.line(question, Style.SMALL)], *[""] * len(signs)])
    return rows


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
