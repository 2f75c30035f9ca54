"""Makes what the room may see of what is open, one function a kind."""

from bizservice_desktop.diagram.figure.legend import Sign, legend_entries
from bizservice_desktop.diagram.figure.values import FigureValues, figure_values
from bizservice_desktop.diagram.room.shareable import (
    AnswerRow,
    CardShown,
    CellShown,
    DistributionShown,
    FigureShown,
    MatrixShown,
    NothingShown,
    QuestionShown,
)
from bizservice_desktop.domain.assessment.answers import Answer, Ballot, Mark, Spread, spread
from bizservice_desktop.domain.assessment.check import ballots_side_by_side, check_round
from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import STATE_OF_SIGN, seen_by_room
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.method.method import (
    MAX_LEVEL,
    STRATEGY,
    CellId,
    PairId,
    PointId,
)
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.cell_faces import cell_face
from bizservice_desktop.services.matrix_words import count_words
from bizservice_desktop.services.phrases import projection_sentences, reading_sentence
from bizservice_desktop.services.read_model import ReadModel

_MOST_SENTENCES = 3
_LONGEST_ON_WALL = 44
DONT_KNOW_SIGN = "?"


def footer(model: ReadModel) -> str:
    """`Jobcenter Ringby · Round 2, autumn 2026 · 9 participants`."""
    round = model.workspace.round
    parts = [model.workspace.jobcentre.name, round.title]
    if round.people:
        parts.append(model.wording.caption("cap_wall_people", people=round.people))
    return " · ".join(part for part in parts if part)


def nothing_shown(model: ReadModel) -> NothingShown:
    return NothingShown(model.workspace.jobcentre.name, model.workspace.round.title)


def figure_shown(model: ReadModel, *, with_plan: bool = False) -> FigureShown:
    """The figure; `with_plan` as it becomes if the initiatives succeed, in levels alone."""
    wording, workspace, least = model.wording, model.workspace, model.min_voters
    round = seen_by_room(workspace.round, least)
    last = seen_by_room(workspace.previous, least) if workspace.previous else None
    check = check_round(model.method, round, workspace.initiatives, least)
    readings = [r for r in check.readings if not r.statement.is_reminder]
    sentences = tuple(reading_sentence(r, wording) for r in readings[:_MOST_SENTENCES])
    if with_plan:
        sentences = projection_sentences(check, model.method, wording)
    projection = check.projection if with_plan else None
    values = figure_values(model.method, wording, round, last, least, projection)
    entries = legend_entries(wording, last, values, with_plan=with_plan)
    return FigureShown(
        values,
        wording.caption("cap_wall_figure_plan" if with_plan else "cap_wall_figure"),
        sentences,
        footer(model),
        tuple(entry for entry in entries if entry.sign in _signs(values)),
    )


def _signs(values: FigureValues) -> set[Sign]:
    """Those in the figure that nobody knows without being told."""
    areas = (values.strategy, *values.areas)
    occur = {
        Sign.SPREAD: any(area.spread for area in areas),
        Sign.TARGET: any(area.target is not None for area in areas),
        Sign.LAST: any(area.last is not None for area in areas),
        Sign.BY_HAND: any(area.by_hand is not None for area in areas),
        Sign.PROJECTED: any(area.projected is not None for area in areas),
    }
    return {sign for sign, does_occur in occur.items() if does_occur}


def point_shown(
    model: ReadModel, point: PointId, voting: tuple[int, int] | None = None, said: str = ""
) -> QuestionShown | DistributionShown:
    """The votes when they were revealed and there are enough; else the question.

    `voting` while a vote is going on: how many have voted, of how many. Then only the question
    is shown, whatever was voted before. `said` is what the room may read of what was said; it is
    shown after a second vote.
    """
    record = model.workspace.round.record(point)
    if voting is None and (ballots := ballots_side_by_side(record, model.min_voters)):
        return _distribution(model, point, ballots, said)
    wording = model.wording
    agreed = record.agreed if voting is None else None
    voted, expected = voting or (0, 0)
    words = wording.caption("cap_wall_voted", voted=voted, expected=expected) if voting else ""
    note = _agreed_words(wording, agreed)
    if not note and record.newest_ballot and voting is None:
        least = max(model.min_voters, record.newest_ballot.least)
        note = wording.caption("cap_wall_too_few_votes", least=least)
    return QuestionShown(
        area=model.method.point(point).area,
        place=_place(model, point),
        question=wording.points[point].question,
        rows=_rows(wording, agreed),
        voting=words,
        voted=voted,
        expected=expected,
        note=note,
    )


def pair_shown(model: ReadModel, pair: PairId) -> QuestionShown:
    wording = model.wording
    chosen = model.workspace.round.interplay.get(pair)
    return QuestionShown(
        area=STRATEGY,
        place=f"{wording.caption('cap_figure_interplay')} · {wording.title(pair)}",
        question=wording.pairs[pair].question,
        rows=tuple(
            AnswerRow(sign, wording.caption(f"cap_interplay_{state}"), agreed=state is chosen)
            for sign, state in STATE_OF_SIGN.items()
        ),
    )


def matrix_shown(model: ReadModel, view: View = View.TODAY) -> MatrixShown:
    """The matrix in the chosen view: elements cut short, what is planned and when.

    Never who owns what, and never why a cell was left empty; findings stay with the facilitator.
    """
    method, wording = model.method, model.wording
    words = wording.caption("cap_wall_matrix")
    view_words = wording.caption(f"cap_wall_view_{view}")
    services = tuple(
        (
            wording.title(service),
            tuple(
                _cell_shown(model, method.cell_at(service, area).id, view)
                for area in method.quadrants
            ),
        )
        for service in method.services
    )
    shown = {cell.look for _, row in services for cell in row}
    shown |= {cell.before[0] for _, row in services for cell in row if cell.before}
    return MatrixShown(
        title=f"{words} · {view_words}",
        areas=tuple((area, wording.title(area)) for area in method.quadrants),
        services=services,
        counts=count_words(model.check, wording, with_plan=view is View.PLAN),
        legend=tuple((look, _look_words(wording, look, view)) for look in Look if look in shown),
        footer=footer(model),
    )


def _look_words(wording: Wording, look: Look, view: View) -> str:
    is_unchanged = look is Look.PLAIN and view is View.DIFFERENCE
    return wording.caption("cap_look_unchanged" if is_unchanged else f"cap_look_{look}")


def _cell_shown(model: ReadModel, cell: CellId, view: View) -> CellShown:
    face = cell_face(model, cell, view, for_room=True)
    return CellShown(
        face.look,
        face.state,
        tuple(_short(line) for line in face.lines),
        tuple((_short(flag.title), flag.start) for flag in face.flags),
        face.before,
    )


def _short(words: str) -> str:
    """Cut after a word, so that it can be read from the last row."""
    if len(words) <= _LONGEST_ON_WALL:
        return words
    return words[:_LONGEST_ON_WALL].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def card_shown(model: ReadModel, card: DeckCard) -> CardShown:
    wording = model.wording
    return CardShown(
        area=card.area,
        area_title=wording.title(card.area),
        point_title=wording.title(card.point),
        code=card.code,
        text=card.text,
        footer=footer(model),
    )


def _place(model: ReadModel, id: PointId) -> str:
    method, wording = model.method, model.wording
    point = method.point(id)
    return wording.caption(
        "cap_wall_place",
        area=wording.title(point.area),
        number=point.number,
        points=len(method.points_of(point.area)),
    )


def _distribution(
    model: ReadModel, point: PointId, ballots: tuple[Ballot, ...], said: str
) -> DistributionShown:
    """One or two ballots as counts, the earlier first."""
    wording = model.wording
    record = model.workspace.round.record(point)
    newest = len(record.ballots)
    numbers = (record.ballots.index(ballots[0]) + 1, newest) if len(ballots) > 1 else (newest,)
    summary, detail = _moved(model, ballots)
    if agreed := _agreed_words(wording, record.agreed):
        summary, detail = agreed, ", ".join(filter(None, (summary, detail)))
    is_said = len(ballots) > 1 and bool(said)
    return DistributionShown(
        area=model.method.point(point).area,
        place=_place(model, point),
        question=wording.points[point].question,
        rows=_rows(wording, record.agreed, ballots),
        votes=tuple(wording.caption("cap_wall_vote", number=number) for number in numbers),
        summary=summary,
        detail=detail,
        said_title=wording.caption("cap_wall_said") if is_said else "",
        said=said if is_said else "",
    )


def _rows(
    wording: Wording, agreed: Answer | None, ballots: tuple[Ballot, ...] = ()
) -> tuple[AnswerRow, ...]:
    """The levels from 0 to 4, and not knowing when somebody does not."""
    levels = [(level, wording.levels[level]) for level in range(MAX_LEVEL + 1)]
    rows = [
        AnswerRow(
            str(level),
            words.title,
            words.meaning,
            tuple(ballot.count(level) for ballot in ballots),
            agreed=agreed == level,
        )
        for level, words in levels
    ]
    is_unknown = agreed is Mark.DONT_KNOW
    if is_unknown or any(ballot.dont_know for ballot in ballots):
        counts = tuple(ballot.dont_know for ballot in ballots)
        title = wording.caption("cap_answer_dont_know")
        rows.append(AnswerRow(DONT_KNOW_SIGN, title, counts=counts, agreed=is_unknown))
    return tuple(rows)


def _agreed_words(wording: Wording, agreed: Answer | None) -> str:
    match agreed:
        case None:
            return ""
        case Mark.DONT_KNOW:
            return wording.caption("cap_answer_dont_know")
        case Mark.NOT_RELEVANT:
            return wording.caption("cap_answer_not_relevant")
        case level:
            return wording.caption("cap_wall_agreed", level=level)


def _moved(model: ReadModel, ballots: tuple[Ballot, ...]) -> tuple[str, str]:
    """From where to where the votes moved, and how many there were each time."""
    wording = model.wording
    spreads = [spread(ballot, model.min_voters) for ballot in ballots]
    ranges = [_range(each) for each in spreads if each is not None]
    counts = [len(ballot) for ballot in ballots]
    parts = []
    if len(ballots) == 1:
        summary = wording.caption("cap_wall_range", range=ranges[0])
        parts.append(wording.caption("cap_wall_votes", count=counts[0]))
    else:
        before, now = ranges
        name = "cap_wall_still" if before == now else "cap_wall_moved"
        summary = wording.caption(name, **({} if before == now else {"before": before}), now=now)
        if counts[0] == counts[1]:
            parts.append(wording.caption("cap_wall_votes_each", count=counts[0]))
        else:
            parts.append(wording.caption("cap_wall_votes_then", before=counts[0], now=counts[1]))
    if not any(ballot.dont_know for ballot in ballots):
        parts.append(wording.caption("cap_wall_all_know"))
    return summary, ", ".join(parts)


def _range(votes: Spread) -> str:
    """`0–3`, or the one level that all chose."""
    if votes.lowest == votes.highest:
        return str(votes.lowest)
    return f"{votes.lowest}–{votes.highest}"
