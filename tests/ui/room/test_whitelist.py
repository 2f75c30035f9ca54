"""Nothing private reaches the wall, whatever page is presented and whatever is written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, FakeSettings, MakeDesk, as_exporter
from tests.ui.room.wall_screens import EvenTools

from bizservice_desktop.content.loader import Pack
from bizservice_desktop.diagram.room.shareable import (
    DistributionShown,
    MatrixShown,
    QuestionShown,
    Shareable,
)
from bizservice_desktop.diagram.room.wall import wall_scene
from bizservice_desktop.domain.agenda.agenda import (
    Agenda,
    AgendaId,
    Block,
    BlockId,
    Noted,
    NotedId,
    NotedKind,
)
from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import (
    CellRecord,
    Coverage,
    NoteKind,
    PointRecord,
    Round,
    RoundId,
)
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.tables.agenda_files import AgendaFiles
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.model.page import ModelPage
from bizservice_desktop.ui.room.sharing import figure_shown, matrix_shown, point_shown
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.page import Page
from bizservice_desktop.ui.shell.parts import Tables
from bizservice_desktop.ui.shell.preferences import Preferences

MARK = "Privatsen"
NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
MEASURE = EvenTools().measure()


def private_round(method: Method, levels: list[int]) -> Round:
    """Every text of a round carries the mark; each point has the votes given."""
    notes = {kind: f"{MARK} {kind}" for kind in NoteKind}
    record = PointRecord(ballots=(Ballot(tuple(levels)),), notes=notes)
    return replace(
        SPRING,
        points={point.id: record for point in method.points},
        interplay_notes={pair.id: f"{MARK} pair" for pair in method.pairs},
        cells={
            cell.id: CellRecord(Coverage.LEFT_EMPTY, reason=f"{MARK} why", decided_by=f"{MARK} who")
            for cell in method.cells
        },
    )


def private_initiative(method: Method) -> Initiative:
    return Initiative(
        id=InitiativeId("private"),
        jobcentre=RINGBY.id,
        title=f"{MARK} title",
        owner=f"{MARK} owner",
        measure=f"{MARK} measure",
        points=(method.points[0].id,),
    )


def private_agenda() -> Agenda:
    block = Block(
        BlockId("b"),
        "Opening",
        30,
        detail=f"{MARK} detail",
        notes=f"{MARK} notes",
        responsible=f"{MARK} name",
    )
    return Agenda(
        AgendaId("a"),
        RINGBY.id,
        "ws_2_ideas_decisions",
        "Ideas",
        (block,),
        (replace(block, id=BlockId("parked"), title=f"{MARK} parked"),),
        place=f"{MARK} place",
        noted=(Noted(NotedId("n"), NotedKind.DECISION, f"{MARK} minutes", NOW),),
        purpose=f"{MARK} purpose",
    )


def pages(desk: Desk) -> Iterator[Page]:
    papers, exporter = cast(Papers, None), as_exporter(FakeExporter())
    yield MappingPage(desk, Voting())
    yield ModelPage(desk, papers, exporter, Preferences(FakeSettings()))
    yield MatrixPage(desk, papers, cast(Tables, None), exporter)
    yield AgendasPage(desk, papers, cast(AgendaFiles, None), exporter)


def seen(value: Shareable) -> str:
    return "".join("".join(wall_scene(value, 16 / 9, MEASURE).texts).split())


def test_the_matrix_shows_the_room_what_there_is_and_what_is_planned_but_never_who(
    make_desk: MakeDesk, pack: Pack
) -> None:
    method = pack.method
    cell, other = method.cells[0].id, method.cells[1].id
    round = private_round(method, [])
    long = "Arbejdsgangen for gode match er beskrevet og vedtaget af hele huset"
    elements = CellRecord(Coverage.PARTLY, f"Jobordrer\n{long}\nc\nd\ne")
    round = round.with_cell(cell, elements)
    plan = replace(private_initiative(method), title="One register", cells=(other,))
    desk = make_desk(FakeStore((RINGBY, round, plan)))
    for view in View:
        value = matrix_shown(desk.model, view)
        assert MARK not in repr(value) + seen(value)
        first, second = value.services[0][1][:2]
        if view in (View.TODAY, View.PLAN):
            assert first.elements[:2] == (
                "Jobordrer",
                "Arbejdsgangen for gode match er beskrevet …",
            )
        if view in (View.PLAN, View.DIFFERENCE):
            assert second.planned == (("One register", ""),)
            assert second.look is Look.PLANNED
            assert "Oneregister" in seen(value)
        else:
            assert second.planned == ()


def test_the_wall_follows_the_view_at_once(make_desk: MakeDesk, pack: Pack, qtbot: QtBot) -> None:
    desk = make_desk(FakeStore((RINGBY, private_round(pack.method, []))))
    exporter = as_exporter(FakeExporter())
    page = MatrixPage(desk, cast(Papers, None), cast(Tables, None), exporter)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.shared_changed):
        page.board.views.buttons[View.PLAN].click()
    value = page.shareable()
    assert isinstance(value, MatrixShown)
    assert value.title.endswith("with the plan")


def test_no_private_text_of_any_page_is_on_the_wall(
    make_desk: MakeDesk, pack: Pack, qtbot: QtBot
) -> None:
    method = pack.method
    round = private_round(method, [0, 1, 2, 4])
    values = (RINGBY, round, private_initiative(method), private_agenda())
    desk = make_desk(FakeStore(values))
    kinds = set()
    for page in pages(desk):
        qtbot.addWidget(page)
        page.show()
        keys: tuple[str, ...] = ("",)
        if isinstance(page, MappingPage):
            keys = (*method.point_order, *(pair.id for pair in method.pairs))
        for key in keys:
            if isinstance(page, MappingPage):
                page.show_question(key)
            value = page.shareable()
            assert value is not None
            kinds.add(type(value).__name__)
            assert MARK not in seen(value)
            assert MARK not in repr(value)
    assert kinds == {
        "AgendaShown",
        "DistributionShown",
        "FigureShown",
        "MatrixShown",
        "QuestionShown",
    }


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(levels=st.lists(st.integers(0, 4), max_size=8), least=st.integers(3, 7))
def test_votes_are_shown_from_the_minimum_on_and_never_during_a_vote(
    make_desk: MakeDesk, pack: Pack, levels: list[int], least: int
) -> None:
    method = pack.method
    desk = make_desk(FakeStore((RINGBY, private_round(method, levels))))
    desk.set_min_voters(least)
    point = method.point_order[0]
    shown = point_shown(desk.model, point)
    if len(levels) >= least:
        assert isinstance(shown, DistributionShown)
        assert sum(sum(row.counts) for row in shown.rows) == len(levels)
    else:
        assert isinstance(shown, QuestionShown)
    voting = point_shown(desk.model, point, (1, 9))
    assert isinstance(voting, QuestionShown)
    assert voting.voting == "1 of 9 have voted"
    if not levels:
        return
    figure = figure_shown(desk.model)
    levels_seen = {area.level for area in (figure.values.strategy, *figure.values.areas)}
    assert (levels_seen == {None}) == (len(levels) < least)


@pytest.mark.parametrize("locale", ["da", "en"])
def test_what_is_shown_speaks_the_language_of_the_content(
    make_desk: MakeDesk, pack: Pack, locale: str
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)), locale=locale)
    point = pack.method.point_order[0]
    shown = point_shown(desk.model, point, (4, 9))
    assert isinstance(shown, QuestionShown)
    assert shown.question == pack.wordings[locale].points[point].question
    assert shown.voting == {"da": "4 af 9 har stemt", "en": "4 of 9 have voted"}[locale]


def test_after_a_second_vote_the_room_reads_what_was_said_and_no_other_note(
    make_desk: MakeDesk, pack: Pack, qtbot: QtBot
) -> None:
    method = pack.method
    point = method.point_order[0]
    round = private_round(method, [0, 1, 2, 4])
    again = round.with_ballots({point: Ballot((1, 1, 2, 2))})
    page = MappingPage(make_desk(FakeStore((RINGBY, again))), Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(point)
    shown = page.shareable()
    assert isinstance(shown, DistributionShown)
    assert shown.said == f"{MARK} {NoteKind.DISCUSSION}"
    assert seen(shown).count(MARK) == 1


@pytest.mark.parametrize("with_plan", [False, True])
def test_the_wall_is_the_same_whatever_two_people_voted(
    make_desk: MakeDesk, pack: Pack, *, with_plan: bool
) -> None:
    """The figure, the findings and every point; with the plan, too."""
    walls = set()
    for levels in ([0, 0], [0, 4], [4, 4]):
        round = private_round(pack.method, levels)
        earlier = replace(
            round, id=RoundId("earlier"), held_on=SPRING.held_on - timedelta(days=300)
        )
        initiative = private_initiative(pack.method)
        desk = make_desk(FakeStore((RINGBY, round, earlier, initiative)))
        points = [repr(point_shown(desk.model, point)) for point in pack.method.point_order]
        walls.add((repr(figure_shown(desk.model, with_plan=with_plan)), *points))
    assert len(walls) == 1
