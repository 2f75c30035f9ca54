"""The model page: shades as levels change, says what it shows, leads to the points."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import AUTUMN_BEFORE, FakeExporter, FakeSettings, MakeDesk, as_exporter

from bizservice_desktop.diagram.scene.scene import Label, Scene
from bizservice_desktop.domain.assessment.round import HandShade, PointRecord
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId
from bizservice_desktop.services.papers import FigureFormat, Papers
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.kit.colour_row import ColourRow
from bizservice_desktop.ui.kit.scene_view import SceneView
from bizservice_desktop.ui.model.figure_view import FigureView
from bizservice_desktop.ui.model.page import ModelPage
from bizservice_desktop.ui.model.shade_dialog import ShadeDialog
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.figure_picture import LEAST_PX, FigurePicture
from bizservice_desktop.ui.shell.places import AtPage, AtPoint, PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.shell.step_names import StepNames

BIZ = AreaId("area_business_contact")


@dataclass
class FakePapers:
    asked: list[tuple[str, float, bool]] = field(default_factory=list)

    def figure(
        self, _model: ReadModel, format: FigureFormat, width_cm: float, *, with_plan: bool
    ) -> bytes:
        self.asked.append((format, width_cm, with_plan))
        return b"figure"

    def summary(self, _model: ReadModel) -> bytes:
        return b"summary"

    def report(self, _model: ReadModel) -> bytes:
        return b"report"


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def papers() -> FakePapers:
    return FakePapers()


@pytest.fixture
def preferences(qapp: QApplication) -> Preferences:
    return Preferences(FakeSettings(Settings(reduced_motion=True)))


@pytest.fixture
def page(
    desk: Desk,
    papers: FakePapers,
    exporter: FakeExporter,
    preferences: Preferences,
    qtbot: QtBot,
) -> ModelPage:
    made = ModelPage(desk, cast(Papers, papers), as_exporter(exporter), preferences)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def figure(page: ModelPage) -> SceneView:
    return page.findChildren(SceneView)[0]


def drawn(page: ModelPage) -> Scene:
    """The figure of the values that the page has now, for the room that it has."""
    return page._figure._laid_out(page._values())


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
    x, y = scene.width / 2 - 25, scene.height / 2 - 22  # in the middle of the top left quadrant
    before = pixel(page, x, y)
    for point in desk.method.points_of(BIZ):
        desk.put("agree", desk.round.with_agreed(point.id, 4))
    assert pixel(page, x, y) != before
    assert "4.0" in figure(page).scene.texts  # type: ignore[union-attr]


def test_the_table_says_the_same_and_leads_on(page: ModelPage, desk: Desk, qtbot: QtBot) -> None:
    point = desk.method.points_of(BIZ)[0]
    desk.put("agree", desk.round.with_agreed(point.id, 3))
    table = page.findChildren(QTableWidget)[0]
    rows = [
        [table.item(row, column).text() for column in range(table.columnCount())]  # type: ignore[union-attr]
        for row in range(table.rowCount())
    ]
    assert ["Contact with businesses", "3.0", "1 of 5", "–"] in rows
    with qtbot.waitSignal(page.wanted) as wanted:
        table.cellActivated.emit(1, 0)
    assert wanted.args == [AtPoint(desk.method.points_of(BIZ)[1].id)]  # the first is answered


def test_a_quadrant_can_be_clicked_and_reached_by_keyboard(
    page: ModelPage, desk: Desk, qtbot: QtBot
) -> None:
    view = figure(page)
    area = view.area()
    with qtbot.waitSignal(page.wanted) as wanted:
        at = QPoint(int(area.center().x() + area.height() * 0.2), int(area.center().y() - 40))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args[0].id.startswith("op_int")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args[0].id.startswith("op_str")


def test_the_figure_is_zoomed_by_key_wherever_the_page_has_the_keyboard(page: ModelPage) -> None:
    view = page.findChildren(FigureView)[0]
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Plus)
    assert view.is_zoomed
    QTest.keyClick(page, Qt.Key.Key_Minus)
    assert not view.is_zoomed
    view.setFocus()
    QTest.keyClicks(view, "++")
    assert view.is_zoomed
    QTest.keyClick(view, Qt.Key.Key_0)
    assert not view.is_zoomed


def test_the_figure_is_copied_by_key(page: ModelPage, papers: FakePapers) -> None:
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert papers.asked[-1][0] is FigureFormat.SVG


def test_without_answers_it_says_what_to_do(page: ModelPage, qtbot: QtBot) -> None:
    shown = [b for b in page.findChildren(QPushButton) if b.text() == "Answer the first point"]
    assert shown[0].isVisible()
    with qtbot.waitSignal(page.wanted) as wanted:
        shown[0].click()
    assert wanted.args == [AtPage(PageName.MAPPING)]


def test_content_follows_the_language(page: ModelPage, desk: Desk) -> None:
    desk.set_locale("da")
    texts = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "svar nok" in texts


def test_papers_are_exported(page: ModelPage, exporter: FakeExporter) -> None:
    (export,) = page.actions_on_top()
    for action in export.menu().actions():
        action.trigger()
    assert sorted(exporter.files.values()) == [b"figure"] * 3 + [b"report", b"summary"]


def words(page: ModelPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def in_menu(page: ModelPage, words: str) -> QAction:
    (export,) = page.actions_on_top()
    (found,) = [a for a in export.menu().actions() if a.text().startswith(words)]
    return found


def figure_as(page: ModelPage, format: FigureFormat) -> QAction:
    return in_menu(page, f"Figure as {format.upper()}")


def press(page: ModelPage, name: str) -> None:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text() == name]
    found.click()


@pytest.fixture
def planned(desk: Desk) -> Desk:
    """Three of five points of business contact at level 1, one of them with an initiative."""
    for point in desk.method.points_of(BIZ)[:3]:
        desk.put("agree", desk.round.with_agreed(point.id, 1))
    id = InitiativeId("visits")
    points = (desk.method.points_of(BIZ)[0].id,)
    desk.put("initiative_add", Initiative(id, desk.workspace.jobcentre.id, "Visits", points=points))
    return desk


def test_with_the_plan_the_figure_looks_ahead(page: ModelPage, planned: Desk) -> None:
    press(page, "With the plan")
    texts = figure(page).scene.texts  # type: ignore[union-attr]
    assert texts[texts.index("1.7") - 1] == "calculated"
    assert "Contact with businesses: today 1.0, calculated 1.7." in words(page)
    assert "not a result" in words(page)
    press(page, "Today")
    assert "1.0" in figure(page).scene.texts  # type: ignore[union-attr]
    assert "not a result" not in words(page)


def test_the_room_sees_at_once_which_figure_is_chosen(page: ModelPage, qtbot: QtBot) -> None:
    for name in ("With the plan", "Today"):
        with qtbot.waitSignal(page.shared_changed):
            press(page, name)


def test_a_point_without_initiative_leads_to_the_mapping(
    page: ModelPage, planned: Desk, qtbot: QtBot
) -> None:
    press(page, "With the plan")
    QApplication.processEvents()
    rows = [row for row in page.findChildren(ColourRow) if row.isVisible()]
    assert [row.key for row in rows] == [p.id for p in planned.method.points_of(BIZ)[1:3]]
    with qtbot.waitSignal(page.wanted) as wanted:
        rows[0].click()
    assert wanted.args == [AtPoint(rows[0].key)]


def test_the_figure_is_exported_as_it_is_shown(
    page: ModelPage, planned: Desk, papers: FakePapers, exporter: FakeExporter
) -> None:
    press(page, "With the plan")
    for format in FigureFormat:
        figure_as(page, format).trigger()
    assert papers.asked == [(format, 16.0, True) for format in FigureFormat]
    assert set(exporter.files) == {f"maturity model.{format}" for format in FigureFormat}


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Without a screen Qt frees what is on it only after Python has ended, and crashes."""
    kept = QGuiApplication.clipboard()
    yield kept
    kept.clear()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_figure_is_copied_as_bitmap_and_drawing(
    page: ModelPage, clipboard: QClipboard, by_key: bool
) -> None:
    if by_key:
        QTest.keySequence(figure(page), QKeySequence(QKeySequence.StandardKey.Copy))
    else:
        in_menu(page, "Copy the figure").trigger()
    data, image = clipboard.mimeData(), clipboard.image()
    assert bytes(data.data("image/svg+xml").data()) == b"figure"
    assert image.width() == round(160 * 300 / 25.4)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert len({image.pixelColor(x, image.height() // 3).name() for x in range(0, 1800, 9)}) > 3


def test_a_changed_level_moves_and_ends_on_the_figure(
    page: ModelPage, desk: Desk, preferences: Preferences
) -> None:
    preferences.change(reduced_motion=False)
    before = figure(page).scene
    for point in desk.method.points_of(BIZ):
        desk.put("agree", desk.round.with_agreed(point.id, 4))
    animation = page._motion.animation
    assert "4.0" in figure(page).scene.texts  # type: ignore[union-attr]
    frames = [before]
    for at in (40, 80, animation.duration()):
        animation.setCurrentTime(at)
        frames.append(figure(page).scene)
    assert all(one != other for one, other in pairwise(frames))
    assert frames[-1] == drawn(page)
    assert animation.duration() <= 150


def test_nothing_moves_when_less_movement_is_wanted(page: ModelPage, desk: Desk) -> None:
    desk.put("agree", desk.round.with_agreed(desk.method.points_of(BIZ)[0].id, 4))
    assert page._motion.animation.state() is page._motion.animation.State.Stopped
    assert figure(page).scene == drawn(page)


def test_another_round_is_shown_at_once(
    page: ModelPage, desk: Desk, preferences: Preferences, store: FakeStore
) -> None:
    preferences.change(reduced_motion=False)
    points = {desk.method.points[0].id: PointRecord(3)}
    with store.new_unit_of_work() as work:
        work.put(replace(AUTUMN_BEFORE, points=points))
        work.commit()
    desk.open_round(AUTUMN_BEFORE.id)
    assert figure(page).scene == drawn(page)


def test_the_export_does_not_wait_for_the_movement(
    page: ModelPage, planned: Desk, papers: FakePapers, preferences: Preferences
) -> None:
    preferences.change(reduced_motion=False)
    press(page, "With the plan")
    figure_as(page, FigureFormat.SVG).trigger()
    assert papers.asked == [("svg", 16.0, True)]


def shown_on(page: ModelPage, width: int, height: int) -> FigurePicture:
    page.resize(width, height)
    QApplication.processEvents()
    (view,) = page.findChildren(FigureView)
    view.settle_now()
    return view


@pytest.mark.parametrize("size", [(1203, 842), (1130, 710), (960, 620), (787, 500)])
def test_no_label_of_the_figure_is_below_ten_pixels(
    page: ModelPage, planned: Desk, size: tuple[int, int]
) -> None:
    for view in ("With the plan", "Today"):
        press(page, view)
        picture = shown_on(page, *size)
        assert picture.scene is not None
        scale = picture.placed(picture.scene).scale
        sizes = [s.size * scale for s in picture.scene.shapes if isinstance(s, Label)]
        assert sizes
        assert min(sizes) >= LEAST_PX - 1e-6


@pytest.mark.parametrize("width", [1203, 1136])
def test_in_a_large_window_the_ring_is_680_pixels_or_more(
    page: ModelPage, planned: Desk, width: int
) -> None:
    """A window of 1440 × 900 leaves so much for the page, alone and beside what the room sees."""
    picture = shown_on(page, width, 842)
    assert picture.scene is not None
    assert 2 * 54.2 * picture.placed(picture.scene).scale >= 680


def test_in_a_narrow_window_the_words_stand_under_the_figure(
    page: ModelPage, planned: Desk
) -> None:
    def beside() -> bool:
        return page._words.mapTo(page, QPoint()).x() > picture.mapTo(page, QPoint()).x() + 200

    picture = shown_on(page, 1203, 842)
    assert beside()
    shown_on(page, 790, 620)
    assert not beside()
    assert page._words.mapTo(page, QPoint()).y() > picture.mapTo(page, QPoint()).y()
    shown_on(page, 1203, 842)
    assert beside()


def test_the_legend_folds_before_the_disagreement_and_the_sentence_never(
    page: ModelPage, planned: Desk
) -> None:
    words = page._words
    folded = []
    for height in range(1000, 300, -20):
        shown_on(page, 1203, height)
        folded.append((words._legend_card.is_open, words._split_card.is_open))
        assert words._says.isVisible()
    assert folded[0] == (True, True)
    assert folded[-1] == (False, False)
    assert set(folded) == {(True, True), (False, True), (False, False)}


def test_one_button_is_filled_and_leads_on(page: ModelPage, planned: Desk, qtbot: QtBot) -> None:
    buttons = [b for b in page.findChildren(QPushButton) if b.property("kind") == "primary"]
    (shown,) = [b for b in buttons if b.isVisible()]
    with qtbot.waitSignal(page.wanted) as wanted:
        shown.click()
    assert wanted.args == [AtPage(PageName.MATRIX)]


def asked_shade(page: ModelPage) -> ShadeDialog:
    (dialog,) = [d for d in page.findChildren(ShadeDialog) if d.isVisible()]
    return dialog


def test_a_shade_is_set_by_key_with_a_reason_and_undone_by_name(
    page: ModelPage, planned: Desk
) -> None:
    view = figure(page)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_H)
    dialog = asked_shade(page)
    dialog.keep.click()
    assert dialog.isVisible()
    assert planned.round.shades == {}
    dialog.shades.setCurrentIndex(dialog.shades.findData("2.5"))
    dialog.reason.setPlainText("Only two teams do it")
    dialog.keep.click()
    assert planned.round.shades == {BIZ: HandShade(2.5, "Only two teams do it")}
    texts = view.scene.texts  # type: ignore[union-attr]
    assert "set by hand: 2.5" in texts
    assert "1.0" in texts
    assert "Only two teams do it" in words(page)
    step = planned.editor.next_undo
    assert step is not None
    assert StepNames().words(step) == "set the shade of Contact with businesses"
    planned.undo()
    assert planned.round.shades == {}
    assert "set by hand: 2.5" not in view.scene.texts  # type: ignore[union-attr]


def test_the_level_is_drawn_again(page: ModelPage, planned: Desk) -> None:
    planned.put("shade", planned.round.with_shade(BIZ, HandShade(3.0, "why")))
    page._ask_for_shade(BIZ)
    dialog = asked_shade(page)
    assert dialog.reason.toPlainText() == "why"
    dialog.remove.click()
    assert planned.round.shades == {}


def test_an_area_has_a_menu(page: ModelPage, planned: Desk, qtbot: QtBot) -> None:
    to_points, shade = page.menu_of(BIZ).actions()
    with qtbot.waitSignal(page.wanted) as wanted:
        to_points.trigger()
    assert wanted.args == [AtPoint(planned.method.points_of(BIZ)[3].id)]
    shade.trigger()
    dialog = asked_shade(page)
    assert dialog.windowTitle() == "Set by hand: Contact with businesses"
    dialog.reject()


def test_a_reason_that_was_begun_comes_back_for_the_same_round(
    page: ModelPage, planned: Desk
) -> None:
    page._ask_for_shade(BIZ)
    asked_shade(page).reason.setPlainText("Begun")
    asked_shade(page).reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page._ask_for_shade(BIZ)
    assert asked_shade(page).reason.toPlainText() == "Begun"
    asked_shade(page).give_up()
