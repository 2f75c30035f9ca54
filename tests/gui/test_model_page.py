"""The model page: shades as levels change, says what it shows, leads to the points."""

from dataclasses import dataclass, field
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.gui.conftest import FakeExporter, MakeDesk, as_exporter

from bizservice_desktop.domain.method import AreaId
from bizservice_desktop.services.mapping import agreed
from bizservice_desktop.services.printing import FigureFormat, Papers, PaperSource
from bizservice_desktop.ui.desk import Desk
from bizservice_desktop.ui.pages.model import ModelPage
from bizservice_desktop.ui.widgets.scene_view import SceneView

BIZ = AreaId("area_business_contact")


@dataclass
class FakePapers:
    asked: list[tuple[str, float]] = field(default_factory=list)

    def figure(self, _source: PaperSource, format: FigureFormat, width_cm: float) -> bytes:
        self.asked.append((format, width_cm))
        return b"figure"

    def summary(self, _source: PaperSource) -> bytes:
        return b"summary"

    def report(self, _source: PaperSource) -> bytes:
        return b"report"


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, exporter: FakeExporter, qtbot: QtBot) -> ModelPage:
    made = ModelPage(desk, cast(Papers, FakePapers()), as_exporter(exporter))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def figure(page: ModelPage) -> SceneView:
    return page.findChildren(SceneView)[0]


def pixel(page: ModelPage, x_mm: float, y_mm: float) -> str:
    view = figure(page)
    area = view.area()
    assert view.scene is not None
    scale = area.width() / view.scene.width
    at = QPoint(int(area.left() + x_mm * scale), int(area.top() + y_mm * scale))
    return view.grab().toImage().pixelColor(at).name()


def test_figure_shades_when_a_level_changes(page: ModelPage, desk: Desk) -> None:
    scene = figure(page).scene
    assert scene is not None
    x, y = scene.width / 2 - 25, 61.5 - 25  # in the middle of the top left quadrant
    before = pixel(page, x, y)
    for point in desk.method.points_of(BIZ):
        desk.change_round("agree", agreed(point.id, 4))
    assert pixel(page, x, y) != before
    assert "4.0" in figure(page).scene.texts  # type: ignore[union-attr]


def test_the_table_says_the_same_and_leads_on(page: ModelPage, desk: Desk, qtbot: QtBot) -> None:
    point = desk.method.points_of(BIZ)[0]
    desk.change_round("agree", agreed(point.id, 3))
    table = page.findChildren(QTableWidget)[0]
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())]  # type: ignore[union-attr]
        for row in range(table.rowCount())
    ]
    assert ["Contact with businesses", "3.0", "1 of 5", "3.0"] in rows
    with qtbot.waitSignal(page.point_wanted) as wanted:
        table.cellActivated.emit(1, 0)
    assert wanted.args == [point.id]


def test_a_quadrant_can_be_clicked_and_reached_by_keyboard(
    page: ModelPage, desk: Desk, qtbot: QtBot
) -> None:
    view = figure(page)
    area = view.area()
    with qtbot.waitSignal(page.point_wanted) as wanted:
        at = QPoint(int(area.center().x() + area.height() * 0.2), int(area.center().y() - 40))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args[0].startswith("op_int")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.point_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args[0].startswith("op_str")


def test_without_answers_it_says_what_to_do(page: ModelPage, qtbot: QtBot) -> None:
    shown = [b for b in page.findChildren(QPushButton) if b.text() == "Go to the mapping"]
    assert shown[0].isVisible()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        shown[0].click()
    assert wanted.args == ["mapping"]


def test_content_follows_the_language(page: ModelPage, desk: Desk) -> None:
    desk.set_locale("da")
    texts = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "svar nok" in texts


def test_papers_are_exported(page: ModelPage, exporter: FakeExporter) -> None:
    (export,) = page.actions_on_top()
    for action in export.menu().actions():
        action.trigger()
    assert sorted(exporter.files.values()) == [b"report", b"summary"]
