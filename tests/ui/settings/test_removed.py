"""What was removed: listed, put back, emptied after a question."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.builders import agenda, block, initiative
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, FakeSettings, MakeDesk, built_in_only, undo_words

from bizservice_desktop.ui.settings.page import SettingsPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.preferences import Preferences

DAY = agenda(block("a"), id="day")
VISITS = replace(initiative(), jobcentre=RINGBY.id)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([RINGBY, SPRING, DAY, VISITS])


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    made = make_desk(store)
    made.remove("agenda_remove", DAY, DAY.title)
    made.remove("initiative_remove", VISITS, VISITS.title)
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(desk, Preferences(FakeSettings()), built_in_only())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()


def press(page: SettingsPage, name: str) -> None:
    QCoreApplication.processEvents()
    [seen] = [each for each in page.findChildren(QPushButton, name) if each.isVisible()]
    seen.click()
    QCoreApplication.processEvents()


def listed(page: SettingsPage) -> list[str]:
    QCoreApplication.processEvents()
    labels = page.removed_part.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and ": " in each.text()]


def test_what_was_removed_is_listed_the_newest_first(page: SettingsPage) -> None:
    assert listed(page) == ["Initiative: Visits", "Agenda: Ideas"]


def test_it_is_put_back_and_that_is_undone(page: SettingsPage, desk: Desk) -> None:
    press(page, "put_back.1")
    assert [each.id for each in desk.workspace.agendas] == ["day"]
    assert listed(page) == ["Initiative: Visits"]
    assert undo_words(desk) == "put back Ideas"
    desk.undo()
    assert listed(page) == ["Agenda: Ideas", "Initiative: Visits"]


def test_emptied_only_after_a_question(page: SettingsPage, desk: Desk) -> None:
    press(page, "removed.empty")
    press(page, "removed.cancel")
    assert len(listed(page)) == 2
    press(page, "removed.empty")
    press(page, "removed.sure")
    assert desk.removed() == ()
    assert not page.removed_part.isVisible()
