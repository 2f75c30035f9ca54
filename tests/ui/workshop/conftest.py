"""A workshop page with the clock in the test's hand."""

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, MakeDesk, as_exporter
from tests.ui.workshop.driving import DAY, VISITS, FakePapers, Wall

from bizservice_desktop.services.papers import Papers
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.workshop.page import RunningPage


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def store() -> FakeStore:
    return FakeStore([RINGBY, SPRING, DAY, VISITS])


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, wall: Wall, exporter: FakeExporter, qtbot: QtBot) -> Iterator[RunningPage]:
    made = RunningPage(desk, cast(Papers, FakePapers()), as_exporter(exporter), wall)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    yield made
    made.hide()
