"""The matrix page on a desk with an empty round."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, FakeExporter, MakeDesk, as_exporter

from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, Round
from bizservice_desktop.domain.method.method import CellId, Method
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.services.papers import Papers
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.ui.matrix.cell_tile import CellTile
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.shell.desk import Desk

CELL = CellId("cell_retention_jobseeker_contact")
FIRST = CellId("cell_recruitment_business_contact")
FORUM = Initiative(
    InitiativeId("forum"),
    RINGBY.id,
    "Two forums a year",
    owner="Team East",
    start=date(2026, 5, 1),
    measure="Two held",
    cells=(CELL,),
)


class FakePapers:
    """Says which paper was asked for, and of which round."""

    def matrix(self, model: ReadModel) -> bytes:
        return f"pdf {model.workspace.round.title}".encode()


class FakeTables:
    def csv(self, model: ReadModel) -> bytes:
        return f"csv {model.workspace.round.title}".encode()

    def xlsx(self, model: ReadModel) -> bytes:
        return f"xlsx {model.workspace.round.title}".encode()


def filled(method: Method, status: Coverage = Coverage.COVERED, **cells: Coverage) -> Round:
    """A round whose cells all have `status`, but for those named."""
    records = {cell.id: CellRecord(status) for cell in method.cells}
    records |= {CellId(id): CellRecord(each) for id, each in cells.items()}
    return replace(SPRING, cells=records)


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, exporter: FakeExporter) -> Iterator[MatrixPage]:
    papers: Papers = FakePapers()  # type: ignore[assignment]
    made = MatrixPage(desk, papers, FakeTables(), as_exporter(exporter))
    qtbot.addWidget(made)
    made.resize(1200, 840)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def tile(page: MatrixPage, cell: str) -> CellTile:
    return page.board.matrix.tiles[cell]
