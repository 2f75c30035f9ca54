"""The mapping: answered by one key, stored at once, undone; the way back and on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk, undo_words

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import InterplayState, NoteKind, PointRecord
from bizservice_desktop.domain.method.method import PairId, PointId
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.kit.wrap_link import WrapLink
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtPage, PageName

FIRST = PointId("op_str_shared_management_focus")
SECOND = PointId("op_str_clear_communication")


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[MappingPage]:
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.close()


def choice(page: MappingPage, sign: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, f"choice.{sign}")
    assert isinstance(found, QAbstractButton)
    return found


def words(page: MappingPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_0, 0),
        (Qt.Key.Key_4, 4),
        (Qt.Key.Key_Question, Mark.DONT_KNOW),
        (Qt.Key.Key_N, Mark.NOT_RELEVANT),
    ],
)
def test_a_key_answers_and_is_stored(
    page: MappingPage, desk: Desk, store: FakeStore, key: Qt.Key, answer: object
) -> None:
    QTest.keyClick(page, key)
    assert desk.round.record(FIRST).agreed == answer
    with store.new_unit_of_work() as work:
        assert work.round(SPRING.id).record(FIRST).agreed == answer


class LayoutsSeen(QObject):
    """Remembers which widgets were laid out again."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.widgets.append(watched)
        return False


def test_another_level_lays_the_answers_not_out_anew(page: MappingPage, qapp: QApplication) -> None:
    """To measure all words again would take most of the time from the key to the picture."""
    QTest.keyClick(page, Qt.Key.Key_1)
    qapp.processEvents()
    seen = LayoutsSeen()
    answers = choice(page, "2").parentWidget()
    assert answers is not None
    for widget in (page, answers):
        widget.installEventFilter(seen)
    QTest.keyClick(page, Qt.Key.Key_2)
    qapp.processEvents()
    assert choice(page, "2").isChecked()
    assert seen.widgets == []


def test_click_shows_the_choice_and_undo_takes_it_back(page: MappingPage, desk: Desk) -> None:
    assert not choice(page, "3").isChecked()
    choice(page, "3").click()
    assert choice(page, "3").isChecked()
    choice(page, "3").click()
    assert choice(page, "3").isChecked()
    desk.undo()
    assert not choice(page, "3").isChecked()
    assert desk.round.record(FIRST).agreed is None


def test_failed_save_shows_what_is_stored(
    page: MappingPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(desk.failed):
        choice(page, "2").click()
    assert not choice(page, "2").isChecked()
    assert desk.round.record(FIRST).agreed is None


def test_arrows_walk_and_answers_land_on_the_point_shown(page: MappingPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_1)
    assert desk.round.record(FIRST).agreed is None
    assert desk.round.record(SECOND).agreed == 1
    QTest.keyClick(page, Qt.Key.Key_Left)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert desk.round.record(FIRST).agreed == 2


def test_backspace_takes_the_answer_back(page: MappingPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_2)
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    assert desk.round.record(FIRST).agreed is None
    assert undo_words(desk) == "take the answer back"


def test_all_points_then_the_pairs_then_the_model(
    page: MappingPage, desk: Desk, qtbot: QtBot
) -> None:
    for _ in desk.method.points:
        QTest.keyClick(page, Qt.Key.Key_3)
        QTest.keyClick(page, Qt.Key.Key_Right)
    assert {desk.round.record(p.id).agreed for p in desk.method.points} == {3}
    QTest.keyClick(page, Qt.Key.Key_0)
    assert desk.round.interplay[PairId("ipl_biz_int")] is InterplayState.BROKEN
    assert undo_words(desk) == "judge the interplay"
    page.show_question(desk.method.pairs[-1].id)
    with qtbot.waitSignal(page.wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_Right)
    assert wanted.args == [AtPage(PageName.MODEL)]


def test_notes_are_stored_on_leaving_as_one_step(page: MappingPage, desk: Desk) -> None:
    field = page.findChild(QPlainTextEdit, "note.strengths")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    QTest.keyClicks(field, "CRM 2 ")
    page.flush()
    QTest.keyClicks(field, "og 3")
    page.setFocus()
    assert undo_words(desk) == "write a note"
    assert desk.round.record(FIRST).notes[NoteKind.STRENGTHS] == "CRM 2 og 3"
    assert desk.round.record(FIRST).agreed is None, "digits in a note are not answers"
    desk.undo()
    assert desk.round.record(FIRST).notes == {}


def test_votes_show_as_dots_only_when_enough(make_desk: MakeDesk, qtbot: QtBot) -> None:
    few = SPRING.with_record(FIRST, PointRecord(ballots=(Ballot((1, 4)),)))
    page = MappingPage(make_desk(None, RINGBY, few), Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    assert "Too few votes" in words(page)
    page.close()


def test_split_votes_are_named_and_going_on_agrees_on_the_mean(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    split = SPRING.with_record(FIRST, PointRecord(ballots=(Ballot((1, 2, 2, 4)),)))
    desk = make_desk(None, RINGBY, split)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    assert "1 to 4" in words(page)
    forward = page.findChild(QPushButton, "next")
    assert isinstance(forward, QPushButton)
    assert "2" in forward.text()
    forward.click()
    assert desk.round.record(FIRST).agreed == 2
    assert undo_words(desk) == "agree on 2"
    page.close()


def test_opening_a_round_begins_at_the_first_open_point(make_desk: MakeDesk, qtbot: QtBot) -> None:
    begun = SPRING.with_agreed(FIRST, 2)
    desk = make_desk(None, RINGBY, begun)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    desk.open_round(begun.id)
    page.show()
    assert desk.wording.points[SECOND].question in words(page)
    page.close()


def test_one_key_walks_the_targets_of_the_point(page: MappingPage, desk: Desk) -> None:
    target = page.findChild(WrapLink, "target")
    assert target is not None
    assert target.words == "Target: 3.0, as the whole area (T)"
    for expected in (1, 2, 3, 4, None, 1):
        QTest.keyClick(page, Qt.Key.Key_T)
        assert desk.round.targets.get(FIRST) == expected
    assert target.words == "Target: 1.0, the point's own (T)"
    assert desk.check.points[FIRST].target == 1.0
    assert undo_words(desk) == "set a target"
    desk.undo()
    assert desk.round.targets == {}, "the walk is one step"


def test_a_pair_has_no_target(page: MappingPage, desk: Desk) -> None:
    page.show_question(desk.method.pairs[0].id)
    QTest.keyClick(page, Qt.Key.Key_T)
    assert desk.round.targets == {}
    target = page.findChild(WrapLink, "target")
    assert target is not None
    assert not target.isVisible()
