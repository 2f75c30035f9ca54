"""Makes what the room may see of what is open, one function a kind."""

from datetime import datetime

from bizservice_desktop.diagram.figure.values import figure_values
from bizservice_desktop.diagram.room.shareable import (
    AgendaRow,
    AgendaShown,
    CardShown,
    CellShown,
    CountdownShown,
    DistributionShown,
    FigureShown,
    FindingShown,
    FindingsShown,
    LevelCount,
    NothingShown,
    QuestionShown,
    WallStatus,
)
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.participants import schedule_for_participants
from bizservice_desktop.domain.agenda.running import is_late
from bizservice_desktop.domain.agenda.schedule import schedule
from bizservice_desktop.domain.assessment.answers import Mark, spread
from bizservice_desktop.domain.assessment.check import Check, check_round
from bizservice_desktop.domain.assessment.findings import Finding
from bizservice_desktop.domain.assessment.round import STATE_OF_SIGN, Coverage, seen_by_room
from bizservice_desktop.domain.cards.cards import DeckCard
from bizservice_desktop.domain.durations import format_clock
from bizservice_desktop.domain.method.method import MAX_LEVEL, STRATEGY, BlockKind, PairId, PointId
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.matrix_words import finding_phrase
from bizservice_desktop.services.phrases import reading_sentence
from bizservice_desktop.services.read_model import ReadModel

_MOST_SENTENCES = 3
_MOST_FINDINGS = 4
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
    projection = check.projection if with_plan else None
    return FigureShown(
        figure_values(model.method, wording, round, last, least, projection),
        wording.caption("cap_wall_figure"),
        tuple(reading_sentence(reading, wording) for reading in readings[:_MOST_SENTENCES]),
        footer(model),
    )


def point_shown(
    model: ReadModel, point: PointId, voting: tuple[int, int] | None = None
) -> QuestionShown | DistributionShown:
    """The votes when they were revealed and there are enough; else the question.

    `voting` while a vote is going on: how many have voted, of how many. Then only the question
    is shown, whatever was voted before.
    """
    if voting is None and (distribution := _distribution(model, point)) is not None:
        return distribution
    wording = model.wording
    voted, expected = voting or (0, 0)
    words = wording.caption("cap_wall_voted", voted=voted, expected=expected) if voting else ""
    return QuestionShown(
        area=model.method.point(point).area,
        place=_place(model, point),
        question=wording.points[point].question,
        levels=tuple((str(n), wording.levels[n].title) for n in range(MAX_LEVEL + 1)),
        voting=words,
        voted=voted,
        expected=expected,
        footer=footer(model),
    )


def pair_shown(model: ReadModel, pair: PairId) -> QuestionShown:
    wording = model.wording
    return QuestionShown(
        area=STRATEGY,
        place=f"{wording.caption('cap_figure_interplay')} · {wording.title(pair)}",
        question=wording.pairs[pair].question,
        levels=tuple(
            (sign, wording.caption(f"cap_interplay_{state}"))
            for sign, state in STATE_OF_SIGN.items()
        ),
        footer=footer(model),
    )


def findings_shown(model: ReadModel) -> FindingsShown:
    """The states of the cells and what they and the levels say; nothing of initiatives."""
    method, wording = model.method, model.wording
    check = _check(model)
    first = tuple(_finding(model, each) for each in check.findings[:_MOST_FINDINGS])
    is_blank = all(state is Coverage.NOT_JUDGED for state in check.today.values())
    none = "cap_wall_not_judged" if is_blank else "cap_wall_no_findings"
    rest = len(check.findings) - len(first)
    return FindingsShown(
        title=wording.caption("cap_wall_findings"),
        services=tuple(
            (
                wording.title(service),
                tuple(
                    CellShown(cell.area, check.today[cell.id])
                    for area in method.quadrants
                    for cell in method.cells
                    if cell.service == service and cell.area == area
                ),
            )
            for service in method.services
        ),
        findings=first or (FindingShown(wording.caption(none)),),
        legend=tuple((state, wording.caption(f"cap_coverage_{state}")) for state in Coverage),
        more=wording.caption("cap_wall_more", count=rest) if rest else "",
        footer=footer(model),
    )


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


def _check(model: ReadModel) -> Check:
    """The check of what the room may see; initiatives are no part of it."""
    round = seen_by_room(model.workspace.round, model.min_voters)
    return check_round(model.method, round, (), model.min_voters)


def _place(model: ReadModel, id: PointId) -> str:
    method, wording = model.method, model.wording
    point = method.point(id)
    return wording.caption(
        "cap_wall_place",
        area=wording.title(point.area),
        number=point.number,
        points=len(method.points_of(point.area)),
    )


def _distribution(model: ReadModel, point: PointId) -> DistributionShown | None:
    """The newest ballot as counts; None when it may not be shown."""
    wording = model.wording
    record = model.workspace.round.record(point)
    ballot = record.newest_ballot
    width = spread(ballot, model.min_voters)
    if width is None:
        return None
    votes = (
        wording.caption("cap_wall_votes_alike", count=len(ballot), level=width.lowest)
        if not width.width and not ballot.dont_know
        else wording.caption(
            "cap_wall_votes", count=len(ballot), lowest=width.lowest, highest=width.highest
        )
    )
    agreed = record.agreed
    has_level = agreed is not None and not isinstance(agreed, Mark)
    rows = [
        LevelCount(str(n), wording.levels[n].title, ballot.count(n), agreed=agreed == n)
        for n in range(MAX_LEVEL, -1, -1)
    ]
    unknown = wording.caption("cap_answer_dont_know")
    is_unknown = agreed is Mark.DONT_KNOW
    rows.append(LevelCount(DONT_KNOW_SIGN, unknown, ballot.dont_know, agreed=is_unknown))
    return DistributionShown(
        area=model.method.point(point).area,
        place=_place(model, point),
        question=wording.points[point].question,
        rows=tuple(rows),
        summary=" · ".join(
            [votes, *([wording.caption("cap_wall_agreed", level=agreed)] if has_level else [])]
        ),
        footer=footer(model),
    )


def _finding(model: ReadModel, finding: Finding) -> FindingShown:
    phrase = finding_phrase(finding, model, for_room=True)
    return FindingShown(phrase.title, phrase.evidence, finding.area or "")


def minute_of(agenda: Agenda) -> int | None:
    """The minute since midnight if the agenda is held today, None on any other day."""
    now = datetime.now().astimezone()
    return now.hour * 60 + now.minute if agenda.held_on == now.date() else None


def agenda_shown(model: ReadModel, agenda: Agenda, minute: int | None = None) -> AgendaShown:
    """The programme without buffers; `minute` since midnight marks what is going on."""
    plan = schedule_for_participants(agenda)
    return AgendaShown(
        title=agenda.title,
        rows=tuple(
            AgendaRow(
                format_clock(slot.start), slot.block.title, slot.block.kind is BlockKind.BREAK
            )
            for slot in plan.slots
        ),
        now=None if minute is None else plan.at(minute),
        footer=footer(model),
    )


def coming_after(agenda: Agenda, at: int) -> tuple[str, ...]:
    """The items after the one at a place, each with its time, for the facilitator."""
    slots = schedule(agenda).slots[at + 1 :]
    return tuple(f"{format_clock(slot.start)}  {slot.block.title}" for slot in slots)


def countdown_shown(
    wording: Wording,
    title: str,
    seconds: int,
    planned_seconds: int,
    *,
    then: tuple[str, int] | None = None,
    behind_minutes: int = 0,
    is_paused: bool = False,
    footer: str = "",
) -> CountdownShown:
    """What is left of the block `title`; `then` is the next block's title and minute of the day.

    `seconds` left are negative when the time is over; `behind_minutes` is how late the whole
    workshop is.
    """
    status = WallStatus.ON_TIME
    words = wording.caption("cap_wall_on_time")
    if behind_minutes > 0:
        status = WallStatus.LATE if is_late(behind_minutes) else WallStatus.TIGHT
        words = wording.caption("cap_wall_late", minutes=behind_minutes)
    if seconds < 0:
        status, words = WallStatus.LATE, wording.caption("cap_wall_over")
    gone = 1.0 - max(0, seconds) / planned_seconds if planned_seconds > 0 else 1.0
    return CountdownShown(
        title=title,
        seconds=seconds,
        share=min(1.0, max(0.0, gone)),
        then=(
            wording.caption("cap_wall_then", title=then[0], clock=format_clock(then[1]))
            if then
            else ""
        ),
        status=status,
        status_words=words,
        pause_words=wording.caption("cap_wall_paused") if is_paused else "",
        footer=footer,
    )
