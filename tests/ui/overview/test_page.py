"""The overview: first use, the one next thing, other rounds."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import agenda
from tests.fakes import FakeStore
from tests.ui.conftest import (
    AUTUMN_BEFORE,
    RESOURCES,
    RINGBY,
    SPRING,
    FakeSettings,
    MakeDesk,
)

from bizservice_desktop.content.loader import Pack
from bizservice_desktop.content.sample import load_sample
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, InterplayState, Round
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.ui.kit.colour_row import ColourRow
from bizservice_desktop.ui.overview.new_round import NewRoundDialog
from bizservice_desktop.ui.overview.page import OverviewPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtPage, PageName
from bizservice_desktop.ui.shell.preferences import Preferences

Show = Callable[[Desk, FakeStore], OverviewPage]


@pytest.fixture
def show(pack: Pack, qtbot: QtBot) -> Show:
    def example(locale: str) -> tuple[Aggregate, ...]:
        sample = load_sample(RESOURCES / "samples", locale, pack.method)
        return (sample.jobcentre, *sample.rounds, *sample.initiatives, *sample.agendas)

    kept: list[OverviewPage] = []  # a dialog that ends last would delete the page it stands on

    def made(desk: Desk, store: FakeStore) -> OverviewPage:
        preferences = Preferences(FakeSettings(), desk)
        page = OverviewPage(desk, store.new_unit_of_work, example, preferences)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        kept.append(page)
        return page

    return made


def visible(page: OverviewPage) -> str:
    labels = [w.text() for w in page.findChildren(QLabel) if w.isVisible()]
    return "\n".join([*labels, *(b.text() for b in buttons(page).values())])


def buttons(page: OverviewPage) -> dict[str, QPushButton]:
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def test_first_use_offers_the_example_and_opens_it(make_desk: MakeDesk, show: Show) -> None:
    store = FakeStore([])
    desk = make_desk(store)
    page = show(desk, store)
    assert not desk.is_open
    assert "Create your jobcentre" in buttons(page)
    buttons(page)["Try it with the example"].click()
    assert desk.is_open
    assert "invented example" in desk.workspace.jobcentre.name
    assert "Next: ideas and decisions" in visible(page)


def test_next_thing_follows_the_mapping(make_desk: MakeDesk, show: Show, qtbot: QtBot) -> None:
    store = FakeStore([RINGBY, SPRING])
    desk = make_desk(store)
    page = show(desk, store)
    assert "Next: start the mapping" in visible(page)
    desk.put("agree", desk.round.with_agreed(desk.method.point_order[0], 2))
    assert "1 of 25 points are agreed" in visible(page)
    with qtbot.waitSignal(page.wanted) as wanted:
        buttons(page)["Go on"].click()
    assert wanted.args == [AtPage(PageName.MAPPING)]
    for point in desk.method.point_order:
        desk.put("agree", desk.round.with_agreed(point, 2))
    assert "Next: judge the interplay" in visible(page)


def agreed_on_all(desk: Desk) -> Round:
    round = desk.round
    for point in desk.method.point_order:
        round = round.with_agreed(point, 2)
    return round


def judged(desk: Desk) -> Round:
    round = agreed_on_all(desk)
    for pair in desk.method.pairs:
        round = round.with_interplay(pair.id, InterplayState.WORKS)
    return round


def checked(desk: Desk) -> Round:
    round = judged(desk)
    for cell in desk.method.cells:
        round = round.with_cell(cell.id, CellRecord(Coverage.NOTHING))
    return round


@pytest.mark.parametrize(
    ("made", "title", "button", "page_name"),
    [
        (lambda desk: desk.round, "start the mapping", "Start the mapping", PageName.MAPPING),
        (agreed_on_all, "judge the interplay", "Judge the interplay", PageName.MAPPING),
        (judged, "check the matrix", "Open the matrix", PageName.MATRIX),
        (checked, "ideas and decisions", "Make an agenda from the gaps", PageName.MATRIX),
    ],
)
def test_the_next_thing_leads_to_where_it_is_done(
    make_desk: MakeDesk,
    show: Show,
    qtbot: QtBot,
    made: Callable[[Desk], Round],
    title: str,
    button: str,
    page_name: PageName,
) -> None:
    store = FakeStore([RINGBY, SPRING])
    desk = make_desk(store)
    page = show(desk, store)
    desk.put("agree", made(desk))
    assert f"Next: {title}" in visible(page)
    with qtbot.waitSignal(page.wanted) as wanted:
        buttons(page)[button].click()
    assert wanted.args == [AtPage(page_name)]


def test_a_drafted_agenda_is_what_the_next_thing_leads_to(
    make_desk: MakeDesk, show: Show, qtbot: QtBot
) -> None:
    store = FakeStore([RINGBY, SPRING])
    desk = make_desk(store)
    page = show(desk, store)
    desk.put("agree", checked(desk))
    desk.put("agenda_add", agenda())
    with qtbot.waitSignal(page.wanted) as wanted:
        buttons(page)["Open the agenda"].click()
    assert wanted.args == [AtPage(PageName.AGENDAS)]


def test_another_round_can_be_opened(make_desk: MakeDesk, show: Show) -> None:
    store = FakeStore([RINGBY, SPRING, AUTUMN_BEFORE])
    desk = make_desk(store)
    page = show(desk, store)
    row = next(r for r in page.findChildren(ColourRow) if r.key == AUTUMN_BEFORE.id)
    row.click()
    assert desk.round.id == AUTUMN_BEFORE.id


def test_a_new_round_carries_the_targets_over(make_desk: MakeDesk, show: Show) -> None:
    area = AreaId("area_business_contact")
    with_target = SPRING.with_target(area, 3.5)
    store = FakeStore([RINGBY, with_target])
    desk = make_desk(store)
    page = show(desk, store)
    buttons(page)["New round"].click()
    (dialog,) = page.findChildren(NewRoundDialog)
    create = dialog.findChild(QPushButton, "create")
    assert isinstance(create, QPushButton)
    create.click()
    assert desk.round.id != SPRING.id
    assert desk.round.targets[area] == 3.5
    assert desk.round.jobcentre == RINGBY.id
