"""Presenting from the window: the button, the keys, the panel, and what the room follows."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.conftest import FakeSettings
from tests.ui.room.wall_screens import LAPTOP, MONITOR, PROJECTOR, FakeScreens

from bizservice_desktop.diagram.room.shareable import (
    AgendaShown,
    CountdownShown,
    DistributionShown,
    FigureShown,
    LettersShown,
    MatrixShown,
    NothingShown,
    QuestionShown,
)
from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import PointRecord, RoundId
from bizservice_desktop.ui.kit.basics import Text
from bizservice_desktop.ui.kit.dialogs import open_dialog
from bizservice_desktop.ui.room import presenter as presenter_module
from bizservice_desktop.ui.room.legibility import LegibilityDialog
from bizservice_desktop.ui.room.now_on import NowOn
from bizservice_desktop.ui.room.presenter import Presenter
from bizservice_desktop.ui.room.presenting import Place
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import AtPoint, PageName
from bizservice_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> FakeScreens:
    fake = FakeScreens(LAPTOP, PROJECTOR)
    monkeypatch.setattr(presenter_module, "Screens", lambda _parent: fake)
    return fake


@pytest.fixture
def at_work(window: MainWindow, parts: Parts, screens: FakeScreens) -> MainWindow:
    """The example is open, nothing is presented."""
    window.set_parts(parts)
    window.resize(1500, 900)
    return window


def child(window: MainWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def present(window: MainWindow, page: PageName = PageName.MODEL) -> Presenter:
    window.show_page(page)
    child(window, "present").click()
    found = window.findChild(Presenter)
    assert isinstance(found, Presenter)
    return found


def label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def test_one_click_presents_and_one_ends(at_work: MainWindow) -> None:
    made = present(at_work)
    assert made.presenting.place is Place.WALL
    assert isinstance(made.presenting.shown, FigureShown)
    assert child(at_work, "present").text() == "Stop presenting"
    assert made.panel.isVisible()
    child(at_work, "present").click()
    assert not made.presenting.is_on
    assert not made.wall.isVisible()
    assert not made.panel.isVisible()


def test_the_preview_is_the_picture_on_the_wall(at_work: MainWindow) -> None:
    made = present(at_work)
    made.wall.resize(1920, 1080)
    assert made.panel.preview.scene == made.wall.view.scene


def test_the_room_follows_the_page_and_its_changes(at_work: MainWindow) -> None:
    made = present(at_work)
    for page, kind in (
        (PageName.MATRIX, MatrixShown),
        (PageName.AGENDAS, AgendaShown),
        (PageName.MODEL, FigureShown),
    ):
        at_work.show_page(page)
        assert isinstance(made.presenting.shown, kind)
    before = made.presenting.shown
    point = at_work.desk.method.point_order[5]
    at_work.desk.put("agree", at_work.desk.round.with_agreed(point, 0))
    assert made.presenting.shown != before


@pytest.mark.parametrize("page", [PageName.OVERVIEW, PageName.SETTINGS])
def test_a_page_that_is_not_for_the_room_leaves_its_picture(
    at_work: MainWindow, page: PageName
) -> None:
    made = present(at_work)
    before = made.wall.view.scene
    at_work.show_page(page)
    assert isinstance(made.presenting.shown, FigureShown)
    assert made.wall.view.scene == before


def test_a_countdown_that_nobody_counts_on_leaves_the_wall(at_work: MainWindow) -> None:
    at_work.show_page(PageName.AGENDAS)
    child(at_work, "run").click()
    child(at_work, "start.rehearse").click()
    made = present(at_work, PageName.RUNNING)
    assert isinstance(made.presenting.shown, CountdownShown)
    at_work.show_page(PageName.SETTINGS)
    assert isinstance(made.presenting.shown, NothingShown)
    at_work.show_page(PageName.RUNNING)
    assert isinstance(made.presenting.shown, CountdownShown)
    child(at_work, "run.end").click()
    assert isinstance(made.presenting.shown, NothingShown)


def test_keys_hold_blank_and_end(at_work: MainWindow) -> None:
    made = present(at_work)
    page = at_work.current_page
    assert page is not None
    at_work.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_F)
    assert made.presenting.is_held
    assert label(at_work, "presenter.state").startswith("Held")
    QTest.keyClick(page, Qt.Key.Key_B)
    assert made.presenting.is_blank
    assert made.panel.preview.scene is None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not made.presenting.is_on
    QTest.keyClick(page, Qt.Key.Key_F)
    assert not made.presenting.is_held


def test_letters_typed_in_a_field_are_letters(at_work: MainWindow) -> None:
    made = present(at_work, PageName.MAPPING)
    field = at_work.findChild(QPlainTextEdit, "note.challenges")
    assert isinstance(field, QPlainTextEdit)
    at_work.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "fbs")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText().startswith("fbs")
    assert not made.presenting.is_held
    assert made.presenting.is_on


def test_the_vote_in_the_room_shows_the_question_and_a_count(at_work: MainWindow) -> None:
    made = present(at_work, PageName.MAPPING)
    page = at_work.current_page
    assert page is not None
    at_work.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_V)
    view = page._vote._view  # type: ignore[attr-defined]
    child_of = view.findChild(QAbstractButton, "vote_start")
    child_of.click()
    shown = made.presenting.shown
    assert isinstance(shown, QuestionShown)
    assert shown.voting.startswith("0 of ")
    QTest.keyClick(view, Qt.Key.Key_3)
    shown = made.presenting.shown
    assert isinstance(shown, QuestionShown)
    assert shown.voting.startswith("1 of ")
    view.finish()
    shown = made.presenting.shown
    assert not (isinstance(shown, QuestionShown) and shown.voting)


def test_alone_it_says_what_to_do(at_work: MainWindow, screens: FakeScreens) -> None:
    screens.now = (LAPTOP,)
    made = present(at_work)
    assert "Plug in the projector" in label(at_work, "presenter.sentence")
    child(at_work, "presenter.here").click()
    assert made.presenting.place is Place.HERE
    QTest.keyClick(made.wall, Qt.Key.Key_Escape)
    assert not made.presenting.is_on


def test_unplugged_is_told_beside_the_page(at_work: MainWindow, screens: FakeScreens) -> None:
    made = present(at_work)
    screens.plug(LAPTOP)
    assert "comes back by itself" in label(at_work, "presenter.sentence")
    screens.plug(LAPTOP, PROJECTOR)
    assert label(at_work, "presenter.sentence") == ""
    assert made.wall.isVisible()


def test_a_screen_is_chosen_by_its_number(at_work: MainWindow, screens: FakeScreens) -> None:
    screens.now = (LAPTOP, PROJECTOR, MONITOR)
    made = present(at_work)
    numbers = made._numbers._windows
    assert [window.windowTitle() for window in numbers] == ["1", "2"]
    QTest.keyClick(made.panel.choice, Qt.Key.Key_2)
    assert made.presenting.target == MONITOR
    assert made._numbers._windows == []


@pytest.mark.parametrize("size", [(1024, 680), (1366, 768), (1440, 900)])
def test_what_the_room_sees_can_be_read_beside_the_page(
    at_work: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    at_work.resize(*size)
    made = present(at_work, PageName.MAPPING)

    def is_beside() -> None:
        page, panel = at_work.current_page, made.panel
        assert page.mapTo(at_work, page.rect().topRight()).x() < panel.mapTo(at_work, QPoint()).x()
        assert panel.width() <= 260
        assert made.panel.preview.width() >= 200
        assert made.panel.preview.height() >= 112
        assert page.width() >= 640

    qtbot.waitUntil(is_beside)


def enlarge(window: MainWindow) -> None:
    """Text so large that a small window has no room beside its page."""
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    window.setFont(font)
    window.resize(1024, 680)


def test_on_a_small_window_with_large_text_the_panel_is_a_strip(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    made = present(at_work)
    qtbot.waitUntil(lambda: made.panel.height() > at_work.height() / 2)
    enlarge(at_work)
    page = at_work.current_page
    assert page is not None

    def is_above_the_page() -> None:
        assert made.panel.height() < at_work.height() / 4
        top = page.mapTo(at_work, page.rect().topLeft()).y()
        assert made.panel.mapTo(at_work, made.panel.rect().bottomLeft()).y() <= top

    qtbot.waitUntil(is_above_the_page)


@pytest.mark.parametrize("is_alone", [True, False])
def test_the_strip_is_one_slim_line(
    at_work: MainWindow, screens: FakeScreens, is_alone: bool
) -> None:
    screens.now = (LAPTOP,) if is_alone else (LAPTOP, PROJECTOR)
    enlarge(at_work)
    made = present(at_work)
    QApplication.processEvents()
    frame = made.panel.preview.parentWidget()
    assert isinstance(frame, QWidget)
    assert frame.height() <= 3.5 * at_work.fontMetrics().height()
    shown = {name: child(at_work, f"presenter.{name}").isVisible() for name in ("hold", "window")}
    assert shown == {"hold": not is_alone, "window": is_alone}
    sentence = at_work.findChild(QLabel, "presenter.sentence")
    assert isinstance(sentence, QLabel)
    assert ("Extend" in sentence.toolTip()) == is_alone
    assert ("Extend" in sentence.accessibleName()) == is_alone


def stand_apart(page: QWidget) -> bool:
    return overlapping(page) == []


def overlapping(page: QWidget) -> list[str]:
    """The texts that stand on one another, or are cut off below."""
    texts = [each for each in page.findChildren(Text) if each.isVisible() and each.wordWrap()]
    return [
        one.text()
        for one in texts
        if one.height() < one.heightForWidth(one.width())
        or any(
            one.geometry().intersects(other.geometry())
            for other in texts
            if other is not one and other.parentWidget() is one.parentWidget()
        )
    ]


def test_texts_keep_their_height_when_presenting_narrows_the_page(
    at_work: MainWindow, qtbot: QtBot
) -> None:
    at_work.desk.open_round(RoundId("sample-round-2"))
    at_work.resize(1024, 680)
    present(at_work, PageName.OVERVIEW)
    for name in (PageName.MAPPING, PageName.MODEL, PageName.MATRIX):
        at_work.show_page(name)
        page = at_work.current_page
        assert page is not None
        qtbot.waitUntil(partial(stand_apart, page))


def test_another_round_clears_the_wall(at_work: MainWindow) -> None:
    made = present(at_work)
    at_work.show_page(PageName.SETTINGS)
    at_work.desk.open_round(at_work.desk.rounds()[-1].id)
    assert isinstance(made.presenting.shown, NothingShown)


def test_the_last_row_is_asked(at_work: MainWindow, settings: FakeSettings) -> None:
    made = present(at_work)
    child(at_work, "presenter.legibility").click()
    dialog = next(each for each in at_work.findChildren(QDialog))
    assert isinstance(dialog, LegibilityDialog)
    dialog.picture.setValue(4.0)
    assert dialog.verdict.text().startswith("Yes")
    dialog.distance.setValue(30.0)
    assert dialog.verdict.text().startswith("No")
    assert settings.kept.room_depth == 30.0
    button = dialog.findChild(QAbstractButton, "letters")
    assert isinstance(button, QAbstractButton)
    button.click()
    assert isinstance(made.presenting.shown, LettersShown)
    dialog.accept()
    assert isinstance(made.presenting.shown, FigureShown)


@pytest.mark.parametrize("name", PageName)
def test_one_key_presents_and_ends_on_every_page(at_work: MainWindow, name: PageName) -> None:
    at_work.show_page(name)
    at_work.activateWindow()
    QTest.keyClick(at_work, Qt.Key.Key_F5)
    made = at_work.findChild(Presenter)
    assert isinstance(made, Presenter)
    assert made.presenting.is_on
    for field in fields(at_work):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F5)
        assert not made.presenting.is_on
        QTest.keyClick(field, Qt.Key.Key_F5)
        assert made.presenting.is_on
        assert at_work.focusWidget() in (field, field.focusProxy(), field.parentWidget())
    QTest.keyClick(at_work, Qt.Key.Key_F5)
    assert not made.presenting.is_on


def fields(window: MainWindow) -> list[QWidget]:
    """Where something can be typed, on the page that is shown."""
    kinds = (QPlainTextEdit, QLineEdit, QAbstractSpinBox)
    return [
        each
        for each in window.current_page.findChildren(QWidget)
        if isinstance(each, kinds)
        and not isinstance(each.parent(), QAbstractSpinBox)
        and each.isVisible()
        and each.isEnabled()
    ]


def test_the_key_works_in_a_dialog(at_work: MainWindow, qtbot: QtBot) -> None:
    made = present(at_work)
    dialog = QDialog(at_work)
    field = QLineEdit(dialog)
    for _ in range(2):
        open_dialog(dialog)
        dialog.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClick(field, Qt.Key.Key_F5)
        assert not made.presenting.is_on
        QTest.keyClick(field, Qt.Key.Key_F5)
        assert made.presenting.is_on
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.hide()


def press(wall: QWidget, key: Qt.Key, text: str = "") -> None:
    """Press a key while the wall has the keyboard: else Qt would ask the active window first."""
    assert wall.isActiveWindow()
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(wall, pressed)


def rehearse(window: MainWindow, qtbot: QtBot) -> Presenter:
    """The wall covers the facilitator's own screen and has the keyboard."""
    made = present(window, PageName.MAPPING)
    made.presenting.show_here()
    qtbot.waitUntil(made.wall.isActiveWindow)
    return made


def test_a_key_at_the_wall_is_one_of_the_page(at_work: MainWindow, qtbot: QtBot) -> None:
    made = rehearse(at_work, qtbot)
    before = made.presenting.shown
    press(made.wall, Qt.Key.Key_Right)
    assert made.presenting.shown != before
    press(made.wall, Qt.Key.Key_Left)
    assert made.presenting.shown == before
    press(made.wall, Qt.Key.Key_F)
    assert made.presenting.is_held
    press(made.wall, Qt.Key.Key_F5)
    assert not made.presenting.is_on


def test_a_letter_at_the_wall_goes_where_one_types(at_work: MainWindow, qtbot: QtBot) -> None:
    made = rehearse(at_work, qtbot)
    field = at_work.findChild(QPlainTextEdit, "note.challenges")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    for sign in "FB1":
        press(made.wall, Qt.Key(ord(sign)), sign.lower())
    assert field.toPlainText().startswith("fb1")
    assert not made.presenting.is_held


def test_a_click_on_a_button_leaves_the_keys_to_the_page(at_work: MainWindow) -> None:
    made = present(at_work, PageName.MAPPING)
    at_work.current_page.setFocus()
    for name in ("present", "present", "presenter.hold", "presenter.blank"):
        QTest.mouseClick(child(at_work, name), Qt.MouseButton.LeftButton)
        assert at_work.focusWidget() is at_work.current_page
    assert made.presenting.is_held


def test_choosing_a_screen_borrows_the_keyboard(at_work: MainWindow, screens: FakeScreens) -> None:
    screens.now = (LAPTOP, PROJECTOR, MONITOR)
    at_work.activateWindow()
    made = present(at_work, PageName.MAPPING)
    assert made.panel.choice.isAncestorOf(at_work.focusWidget())
    QTest.keyClick(made.panel.choice, Qt.Key.Key_1)
    assert at_work.focusWidget() is at_work.current_page


def test_plugging_in_disturbs_nobody_who_types(at_work: MainWindow, screens: FakeScreens) -> None:
    screens.now = (LAPTOP,)
    made = present(at_work, PageName.MAPPING)
    at_work.activateWindow()
    field = at_work.findChild(QPlainTextEdit, "note.challenges")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    screens.plug(LAPTOP, PROJECTOR, MONITOR)
    assert made.presenting.place is Place.CHOOSING
    assert field.hasFocus()


def test_what_was_said_is_seen_when_its_field_is_left(at_work: MainWindow, qtbot: QtBot) -> None:
    desk = at_work.desk
    point = desk.method.point_order[0]
    ballots = (Ballot((0, 1, 1, 2, 3)), Ballot((1, 1, 1, 2, 2)))
    desk.put("vote", desk.round.with_record(point, PointRecord(ballots=ballots)))
    made = present(at_work, PageName.MAPPING)
    at_work.go_to(AtPoint(point))
    field = at_work.findChild(QPlainTextEdit, "note.discussion")
    assert isinstance(field, QPlainTextEdit)
    at_work.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "We meant")
    assert at_work.flush()
    shown = made.presenting.shown
    assert isinstance(shown, DistributionShown)
    assert shown.said == ""
    QTest.keyClicks(field, " two things.")
    at_work.current_page.setFocus()

    def is_read() -> None:
        shown = made.presenting.shown
        assert isinstance(shown, DistributionShown)
        assert shown.said == "We meant two things."

    qtbot.waitUntil(is_read)


def test_a_vote_on_a_point_takes_back_what_was_agreed(at_work: MainWindow) -> None:
    desk = at_work.desk
    point = desk.method.point_order[0]
    desk.put("agree", desk.round.with_agreed(point, 3))
    made = present(at_work, PageName.MAPPING)
    at_work.go_to(AtPoint(point))
    shown = made.presenting.shown
    assert isinstance(shown, QuestionShown | DistributionShown)
    assert [row.sign for row in shown.rows if row.agreed] == ["3"]
    page = at_work.current_page
    at_work.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_V)
    view = page._vote._view  # type: ignore[attr-defined]
    view.findChild(QAbstractButton, "vote_start").click()
    while view.isVisible():
        QTest.keyClick(view, Qt.Key.Key_1)
        QTest.keyClick(view, Qt.Key.Key_Space)
    shown = made.presenting.shown
    assert isinstance(shown, DistributionShown)
    assert not any(row.agreed for row in shown.rows)
    desk.undo()
    assert desk.round.record(point).agreed == 3


def test_the_panel_tells_what_is_on_in_the_workshop(at_work: MainWindow) -> None:
    made = present(at_work, PageName.MAPPING)
    assert label(at_work, "presenter.left") == ""
    made.panel.show_now(NowOn("Interplay", 684, 0, then=("Break", 855)))
    assert label(at_work, "presenter.left") == "11:24"
    words = {each.text() for each in made.panel.findChildren(QLabel) if each.isVisible()}
    assert {"Now: Interplay", "left, as planned", "Then: Break, 14:15"} <= words
    made.panel.show_now(NowOn("Interplay", -65, 4))
    assert label(at_work, "presenter.left") == "+1:05"
    made.panel.show_now(None)
    assert label(at_work, "presenter.left") == ""
