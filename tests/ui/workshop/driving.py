"""A day to be held, the clock on its wall, and what a facilitator does to the page."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.builders import agenda as agenda_of
from tests.builders import block
from tests.ui.conftest import RINGBY

from bizservice_desktop.domain.agenda.agenda import Agenda, NotedKind
from bizservice_desktop.domain.agenda.starting import start
from bizservice_desktop.domain.method.method import BlockKind
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.services.papers import AgendaSheet
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.ui.kit.pick_list import PickList
from bizservice_desktop.ui.shell.places import AtWorkshop
from bizservice_desktop.ui.workshop.page import RunningPage

NINE = datetime(2026, 3, 4, 9, 0).astimezone()
LUNCH = replace(block("lunch", 30, pin=11 * 60), kind=BlockKind.BREAK, minimum=30)
DAY = replace(
    agenda_of(
        replace(block("welcome", 30), notes="Ask about the merger", origin="o.welcome"),
        block("ideas", 60),
        replace(block("ideas 2", 50), beside=True),
        block("choice", 30),
        LUNCH,
        block("close", 30),
    ),
    held_on=date(2026, 3, 4),
)
VISITS = Initiative(InitiativeId("visits"), RINGBY.id, "Visits")


@dataclass
class Wall:
    """The clock on the wall."""

    at: datetime = NINE

    def __call__(self) -> datetime:
        return self.at

    def go_on(self, minutes: float) -> None:
        self.at += timedelta(minutes=minutes)


class FakePapers:
    """Prints what was noted."""

    def agenda_sheet(self, _model: ReadModel, agenda: Agenda, sheet: AgendaSheet) -> bytes:
        return "\n".join([sheet, *(each.text for each in agenda.noted)]).encode()


def press(page: RunningPage, name: str) -> None:
    QCoreApplication.processEvents()  # new rows are shown only then
    seen = [each for each in page.findChildren(QPushButton, name) if each.isVisible()]
    assert len(seen) == 1
    found = seen[0]
    assert found.isEnabled()
    found.click()


def held(page: RunningPage) -> Agenda:
    assert page.agenda is not None
    return page.agenda


def later(page: RunningPage, wall: Wall, minutes: float) -> None:
    wall.go_on(minutes)
    page.tick()


def said(page: RunningPage) -> tuple[str, str, str]:
    card = page.board.card
    return card.countdown.words, card.pace.text()[2:], card.behind.text()


def minutes_of(page: RunningPage) -> list[int]:
    return [each.minutes for each in held(page).blocks]


def hold(page: RunningPage) -> None:
    """What the page of the agendas does: begin if it was never begun, and lead there."""
    day = next(each for each in page.desk.workspace.planned if each.id == DAY.id)
    if day.run is None:
        page.desk.put("run_start", start(day, page._now()), day.title)
    page.go_to(AtWorkshop(DAY.id))


def write(page: RunningPage, words: str) -> None:
    QTest.keyClicks(page.board.minutes.line, words)
    QTest.keyClick(page.board.minutes.line, Qt.Key.Key_Return)


def pick(choice: PickList, id: str) -> None:
    choice.field.activated.emit(choice.field.findData(id))


def noted(page: RunningPage) -> list[tuple[NotedKind, str]]:
    return [(each.kind, each.text) for each in held(page).noted]
