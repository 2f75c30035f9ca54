"""The large view of the mapping: for the group, by keyboard, nothing small and nothing cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk
from tests.ui.mapping.test_voting import activate, views

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import InterplayState, PointRecord
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.mapping.answer_option import AnswerOption
from bizservice_desktop.ui.mapping.large_view import LargeView
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.mapping.progress_strip import ProgressStrip
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.main_window import MainWindow

FIRST = PointId("op_str_shared_management_focus")
NOTEBOOK, USUAL = (1024, 680), (1440, 900)


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[MappingPage]:
    made = opened(desk, qtbot)
    yield made
    for view in views():
        view.finish()
    made.close()


def opened(desk: Desk, qtbot: QtBot, size: tuple[int, int] = USUAL) -> MappingPage:
    """The page, with the large view on."""
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    made.resize(*size)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_L)
    return made


def large(page: QWidget) -> LargeView:
    found = page.findChild(LargeView)
    assert isinstance(found, LargeView)
    return found


def label(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, f"large_{name}")
    assert isinstance(found, QLabel)
    return found


def option(page: QWidget, sign: str) -> AnswerOption:
    found = page.findChild(AnswerOption, f"large.{sign}")
    assert isinstance(found, AnswerOption)
    return found


def test_l_shows_the_question_alone_and_esc_leaves(page: MappingPage, desk: Desk) -> None:
    assert page.fills_window
    assert large(page).isVisible()
    assert label(page, "place").text().endswith("point 1 of 4")
    assert label(page, "question").text() == desk.wording.points[FIRST].question
    assert label(page, "progress").text() == "0 of 31 answered"
    assert [o.isVisible() for o in map(option, [page] * 7, "01234?N")] == [True] * 7
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.fills_window
    assert not large(page).isVisible()


def test_every_button_says_what_it_does(page: MappingPage) -> None:
    shown = [each for each in large(page).findChildren(QPushButton) if each.isVisible()]
    assert {each.objectName() for each in shown} >= {"large_back", "large_next", "large_leave"}
    assert all(each.text() for each in shown)


def test_every_key_does_what_it_does_in_the_ordinary_view(page: MappingPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_3)
    assert option(page, "3").isChecked()
    assert desk.round.record(FIRST).agreed == 3
    QTest.keyClick(page, Qt.Key.Key_T)
    assert desk.round.targets == {FIRST: 3.0}
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert label(page, "place").text().endswith("point 2 of 4")
    QTest.keyClick(page, Qt.Key.Key_N)
    assert option(page, "N").isChecked()
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert label(page, "progress").text() == "1 of 31 answered"
    option(page, "2").click()
    assert desk.round.record(FIRST).agreed == 2
    desk.undo()
    assert option(page, "3").isChecked()


def test_after_a_vote_the_large_view_shows_its_dots(page: MappingPage, desk: Desk) -> None:
    activate(page)
    QTest.keyClick(page, Qt.Key.Key_V)
    (view,) = views()
    QTest.keyClick(view, Qt.Key.Key_Return)
    for vote in "111224444":
        QTest.keyClicks(view, vote)
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert views() == []
    activate(page)
    assert page.fills_window
    assert option(page, "4").accessibleDescription().endswith(". 4 vote(s)")
    go_on = large(page).findChild(QPushButton, "large_next")
    assert go_on is not None
    assert "Agree on 3" in go_on.text()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert desk.round.record(FIRST).agreed == 3


def test_too_few_votes_show_no_dots(make_desk: MakeDesk, qtbot: QtBot) -> None:
    few = SPRING.with_record(FIRST, PointRecord(ballots=(Ballot((1, 4)),)))
    page = opened(make_desk(None, RINGBY, few), qtbot)
    page.show_question(FIRST)
    assert "vote" not in option(page, "4").accessibleDescription()
    page.close()


def test_a_pair_is_judged(page: MappingPage, desk: Desk) -> None:
    pair = desk.method.pairs[0].id
    page.show_question(pair)
    assert not [o for o in page.findChildren(AnswerOption, "large.4") if o.isVisible()]
    QTest.keyClick(page, Qt.Key.Key_2)
    assert desk.round.interplay[pair] is InterplayState.WORKS


def test_what_could_not_be_stored_is_not_shown(
    page: MappingPage, store: FakeStore, desk: Desk
) -> None:
    store.fail = StorageFault.DISK_FULL
    QTest.keyClick(page, Qt.Key.Key_2)
    assert not option(page, "2").isChecked()
    assert desk.round.record(FIRST).agreed is None


@pytest.mark.parametrize("locale", ["da", "en"])
@pytest.mark.parametrize(("size", "question"), [(NOTEBOOK, 30), (USUAL, 40)])
def test_all_of_it_is_read_at_three_metres_without_scrolling(
    make_desk: MakeDesk, qtbot: QtBot, locale: str, size: tuple[int, int], question: int
) -> None:
    page = opened(make_desk(locale=locale), qtbot, size)
    (scroll,) = large(page).findChildren(QScrollArea)
    for key in (*page.desk.method.point_order, *(pair.id for pair in page.desk.method.pairs)):
        page.show_question(key)
        QApplication.processEvents()
        assert QFontInfo(label(page, "question").font()).pixelSize() >= question, key
        options = [o for o in page.findChildren(AnswerOption) if o.isVisible()]
        assert all(o.letters >= (24 if o.objectName()[-1] in "?N" else 28) for o in options)
        assert scroll.verticalScrollBar().maximum() == 0, key
    texts = [*large(page).findChildren(QLabel), *large(page).findChildren(QPushButton)]
    assert all(QFontInfo(each.font()).pixelSize() >= 24 for each in texts)
    for each in large(page).findChildren(QPushButton):
        assert each.isHidden() or each.width() >= each.sizeHint().width()
    page.close()


def test_the_window_is_left_to_the_page_until_another_one_comes(
    window: MainWindow, parts: Parts
) -> None:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    page = window.current_page
    assert isinstance(page, MappingPage)
    QTest.keyClick(page, Qt.Key.Key_L)
    assert not window.sidebar.isVisible()
    assert not window.topbar.isVisible()
    assert page.width() == window.width()
    strip = large(page).findChild(ProgressStrip)
    assert strip is not None
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center())
    page.show_question(window.desk.method.pairs[-1].id)
    QTest.keyClick(page, Qt.Key.Key_Right)  # on to the model
    assert window.sidebar.isVisible()
    assert window.topbar.isVisible()
    window.show_page(PageName.MAPPING)
    assert not page.fills_window


def test_the_facilitators_panel_is_not_turned_to_the_group(
    window: MainWindow, parts: Parts
) -> None:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    window.topbar.present_toggled.emit()
    panel = window.findChild(QWidget, "presenter")
    assert panel is not None
    assert panel.isVisible()
    page = window.current_page
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_L)
    assert not panel.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert panel.isVisible(), "Esc left the large view and went on presenting"
    window.topbar.present_toggled.emit()
