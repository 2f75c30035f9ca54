"""What an agenda of hundreds of items costs: counted in calls, not timed."""

import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, MakeDesk, as_exporter

from bizservice_desktop.domain.agenda.agenda import MOST_BLOCKS, Agenda, AgendaId, Block, BlockId
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.shell.actions import Action
from bizservice_desktop.ui.shell.desk import Desk

FEW, MANY = 100, 400
MOST_GROWTH = 5


def day(count: int) -> Agenda:
    blocks = tuple(Block(BlockId(f"b{n}"), f"Item {n}", 2) for n in range(count))
    return Agenda(AgendaId("day"), RINGBY.id, "ws_1_mapping", "A long day", blocks, start=480)


def calls(action: Callable[[], object]) -> int:
    """How many functions of Python the action calls, with what Qt does of it afterwards."""
    count = 0

    def on_call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(on_call)
    try:
        action()
        QCoreApplication.processEvents()
    finally:
        sys.setprofile(None)
    return count


Make = Callable[[int], tuple[AgendasPage, Desk]]


@pytest.fixture
def make(make_desk: MakeDesk, qtbot: QtBot) -> Make:
    def made(count: int) -> tuple[AgendasPage, Desk]:
        desk = make_desk(FakeStore([RINGBY, SPRING, day(count)]))
        papers, exporter = cast(Papers, None), as_exporter(FakeExporter())
        page = AgendasPage(desk, papers, AgendaTables(), exporter)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        return page, desk

    return made


def change(desk: Desk, minutes: int) -> None:
    agenda = desk.workspace.agendas[0]
    block = replace(agenda.blocks[len(agenda.blocks) // 2], minutes=minutes)
    assert desk.put("block_change", agenda.with_block(block))


def test_showing_grows_no_faster_than_the_agenda(make: Make) -> None:
    shown = {count: calls(make(count)[0].show) for count in (FEW, MANY)}
    assert shown[MANY] <= MOST_GROWTH * shown[FEW], shown


def test_an_edit_grows_no_faster_than_the_agenda(make: Make) -> None:
    edited = {}
    for count in (FEW, MANY):
        page, desk = make(count)
        page.show()
        QCoreApplication.processEvents()
        change(desk, 3)  # a length that was not there before is measured once
        edited[count] = calls(lambda desk=desk: change(desk, 2))  # type: ignore[misc]
    assert edited[MANY] <= MOST_GROWTH * edited[FEW], edited


def test_an_answer_elsewhere_shows_no_programme_anew(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, desk = make(FEW)
    page.show()
    shown: list[bool] = []
    monkeypatch.setattr(page, "refresh", lambda: shown.append(True))
    desk.put("rename", replace(RINGBY, name="Jobcenter Nordby"))
    assert shown == []
    desk.put("round", replace(SPRING, people=11))
    assert shown == [True]


def test_no_agenda_has_more_items_than_it_may(make: Make) -> None:
    page, desk = make(MOST_BLOCKS - 1)
    page.show()
    add = page.findChild(QPushButton, "add.work")
    assert isinstance(add, QPushButton)
    add.click()
    assert len(desk.workspace.agendas[0].blocks) == MOST_BLOCKS
    assert not add.isEnabled()
    page.board.list.action_wanted.emit(Action.DUPLICATE_ITEM)
    assert len(desk.workspace.agendas[0].blocks) == MOST_BLOCKS
    desk.undo()
    assert add.isEnabled()
