"""What is open begins the next agenda, and neither the room nor its paper sees whose it is."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import cast

import pytest
from pytestqt.qtbot import QtBot
from tests.builders import agenda, block
from tests.fakes import FakeStore
from tests.print.paper_rounds import words
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, MakeDesk, as_exporter

from bizservice_desktop import bootstrap
from bizservice_desktop.domain.agenda.agenda import Agenda, Noted, NotedId, NotedKind
from bizservice_desktop.domain.agenda.minutes import OPEN_TASKS
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.services.papers import AgendaSheet, Audience
from bizservice_desktop.ui.agendas.page import AgendasPage

NINE = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
TASK = Noted(NotedId("n"), NotedKind.TASK, "Call the college", NINE)
TASK = replace(TASK, owner="Business team", due=date(2026, 5, 12))
BEFORE = replace(agenda(block("x"), id="before", step="ws_1_mapping"), noted=(TASK,))


@pytest.fixture
def page(make_desk: MakeDesk, exporter: FakeExporter, qtbot: QtBot) -> AgendasPage:
    desk = make_desk(FakeStore([RINGBY, SPRING, BEFORE]))
    made = AgendasPage(desk, bootstrap.papers(), AgendaTables(), as_exporter(exporter))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made._look_at(desk.method.steps[1].id)
    return made


def drafted(page: AgendasPage) -> Agenda:
    step = page.desk.method.steps[1].id
    page.draft.proposal_chosen.emit(page.desk.method.proposals(step)[0].id)
    return cast(Agenda, page.agenda)


def test_the_next_agenda_begins_with_it(page: AgendasPage) -> None:
    made = drafted(page)
    assert made.blocks[0].origin == OPEN_TASKS
    assert made.blocks[0].notes == "Call the college (Business team, 12 May 2026)"
    page.desk.undo()
    assert page.agenda is None
    page.hide()


def test_neither_the_room_nor_its_papers_see_it(page: AgendasPage) -> None:
    made = drafted(page)
    papers, model = bootstrap.papers(), page.desk.model
    seen = [repr(page.shareable()), words(papers.agenda(model, made, Audience.PARTICIPANTS))]
    seen += [words(papers.agenda_sheet(model, made, sheet)) for sheet in AgendaSheet]
    for each in seen:
        assert "college" not in each
        assert "Business team" not in each
    private = words(papers.agenda(model, made, Audience.FACILITATOR))
    assert "Call the college (Business team, 12 May 2026)" in private
    page.hide()
