"""A day from end to end: planned from the gaps, held twelve minutes late, rescued, written up."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.print.paper_rounds import words
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, MakeDesk, as_exporter
from tests.ui.room.wall_screens import EvenTools

from bizservice_desktop import bootstrap
from bizservice_desktop.content.loader import Pack
from bizservice_desktop.diagram.room.shareable import CountdownShown, WallStatus
from bizservice_desktop.diagram.room.wall import wall_scene
from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.round import PointRecord
from bizservice_desktop.exchange.agenda_table import AgendaTables
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.workshop.page import RunningPage

NINE = datetime(2026, 3, 4, 9, 0).astimezone()
PRIVATE = "Ask about the merger"
DECISION = "Ét fælles register; virksomhedsteamet fører det."
MEASURE = EvenTools().measure()


class Wall:
    """The clock on the wall."""

    def __init__(self) -> None:
        self.at = NINE

    def __call__(self) -> datetime:
        return self.at


class Day:
    """The two pages a facilitator goes between, and the clock."""

    def __init__(self, desk: Desk, exporter: FakeExporter) -> None:
        papers, files = bootstrap.papers(), as_exporter(exporter)
        self.desk, self.exporter, self.wall = desk, exporter, Wall()
        self.plan = AgendasPage(desk, papers, AgendaTables("Europe/Copenhagen"), files, self.wall)
        self.room = RunningPage(desk, papers, files, self.wall)
        self.plan.wanted.connect(self.room.go_to)

    def press(self, page: QWidget, name: str) -> None:
        QCoreApplication.processEvents()  # new rows are shown only then
        found = next(b for b in page.findChildren(QPushButton, name) if b.isVisible())
        assert found.isEnabled()
        found.click()

    def later(self, minutes: float) -> None:
        self.wall.at += timedelta(minutes=minutes)
        self.room.tick()

    @property
    def held(self) -> Agenda:
        assert self.room.agenda is not None
        return self.room.agenda

    @property
    def lengths(self) -> list[int]:
        return [block.minutes for block in self.held.blocks]

    def plan_from_the_gaps(self) -> Agenda:
        low = {point.id: PointRecord(agreed=0) for point in self.desk.method.points}
        self.desk.put("agree", replace(self.desk.round, points=low))
        self.press(self.plan, "ws_2_ideas_decisions")
        self.press(self.plan, "from_gaps")
        agenda = self.plan.agenda
        assert agenda is not None
        return agenda

    def start_late(self) -> None:
        """The first item takes twelve minutes longer than planned."""
        self.press(self.plan, "run")
        self.later(self.lengths[0] + 12)
        self.press(self.room, "run.next")


@pytest.fixture
def day(make_desk: MakeDesk, exporter: FakeExporter, qtbot: QtBot) -> Iterator[Day]:
    made = Day(make_desk(FakeStore((RINGBY, SPRING))), exporter)
    for page in (made.plan, made.room):
        qtbot.addWidget(page)
        page.resize(1200, 900)
        page.show()
    yield made
    for page in (made.plan, made.room):
        page.hide()


def test_a_day_from_the_gaps_to_the_minutes(day: Day, pack: Pack) -> None:
    planned = day.plan_from_the_gaps()
    point = pack.wordings["en"].title(day.desk.method.points[4].id)
    assert any(point in f"{block.title} {block.detail}" for block in planned.blocks)
    day.start_late()
    behind = day.room.board.card.behind
    assert behind.text().startswith("12 minutes behind")
    before = day.lengths
    day.press(day.room, "rescue.take")
    rescued = day.lengths
    assert sum(before) - sum(rescued) == 12
    assert behind.text().startswith("On time")
    day.desk.undo()
    assert day.lengths == before
    assert behind.text().startswith("12 minutes behind")
    day.press(day.room, "rescue.take")
    assert day.lengths == rescued
    QTest.keyClicks(day.room.board.minutes.line, DECISION)
    QTest.keyClick(day.room.board.minutes.line, Qt.Key.Key_Return)
    day.later(20)
    day.press(day.room, "run.next")
    day.room._end.click()
    assert day.held.run is not None
    assert day.held.run.ended == day.wall.at
    assert [block.actual for block in day.held.blocks][:2] == [before[0] + 12, 20]
    day.press(day.room, "minutes.paper")
    (name,) = day.exporter.files
    assert name.endswith(".pdf")
    assert DECISION in words(day.exporter.files[name])


def test_the_room_sees_new_times_and_nothing_else_new(day: Day) -> None:
    planned = day.plan_from_the_gaps()
    secret = replace(planned.blocks[1], notes=PRIVATE, responsible=PRIVATE)
    day.desk.put("block_change", planned.with_block(secret))
    day.start_late()
    QTest.keyClicks(day.room.board.minutes.line, DECISION)
    QTest.keyClick(day.room.board.minutes.line, Qt.Key.Key_Return)
    late = day.room.shareable()
    day.press(day.room, "rescue.take")
    rescued = day.room.shareable()
    assert isinstance(late, CountdownShown)
    assert isinstance(rescued, CountdownShown)
    assert late.status is WallStatus.LATE
    assert rescued.status is WallStatus.ON_TIME
    ends = day.wall.at + timedelta(seconds=rescued.seconds)
    assert f"{ends:%H:%M}".lstrip("0") in rescued.then
    unlike = {"seconds", "share", "then", "status", "status_words"}
    for name in CountdownShown.__slots__:
        assert name in unlike or getattr(late, name) == getattr(rescued, name)
    assert rescued.title == secret.title
    for shown in (late, rescued):
        seen = " ".join(wall_scene(shown, 16 / 9, MEASURE).texts)
        for private in (PRIVATE, DECISION, secret.detail or PRIVATE):
            assert private not in seen
            assert private not in repr(shown)
