"""The mapping: answered by one key, stored at once, undone; the way back and on."""

from collections.abc import Iterator
from dataclasses import replace

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
from tests.ui.conftest import AUTUMN_BEFORE, RINGBY, SPRING, MakeDesk, undo_words

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import InterplayState, NoteKind, PointRecord
from bizservice_desktop.domain.method.method import AreaId, PairId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.kit.wrap_link import WrapLink
from bizservice_desktop.ui.mapping.guidance_card import GuidanceCard
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.mapping.progress_strip import ProgressStrip
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtPage, PageName

FIRST = PointId("op_str_shared_management_focus")
SECOND = PointId("op_str_clear_communication")


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[MappingPage]:
    made = opened(desk, qtbot)
    yield made
    made.close()


def opened(desk: Desk, qtbot: QtBot) -> MappingPage:
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def choice(page: MappingPage, sign: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, f"choice.{sign}")
    assert isinstance(found, QAbstractButton)
    return found


def button(page: MappingPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
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
    """To measure all words again would take most of the time from the key to the picture.

    Where there is little room the answer that is chosen shows its meaning, and has to be.
    """
    page.resize(1600, 1000)
    QTest.keyClick(page, Qt.Key.Key_1)
    qapp.processEvents()
    seen = LayoutsSeen()
    answers = choice(page, "2").parentWidget()
    assert answers is not None
    answers.installEventFilter(seen)
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


def test_split_votes_are_named_and_going_on_agrees_on_the_nearest_level(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    split = SPRING.with_record(FIRST, PointRecord(ballots=(Ballot((1, 2, 2, 4)),)))
    desk = make_desk(None, RINGBY, split)
    page = opened(desk, qtbot)
    page.show_question(FIRST)
    assert "1 to 4" in words(page)
    assert "≈ 2.3 · 4 vote(s)" in words(page)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Right)
    assert desk.wording.points[desk.method.point_order[3]].question in words(page)
    assert desk.round == split, "the arrows only move"
    page.show_question(FIRST)
    assert not choice(page, "2").isChecked()
    assert "not agreed yet" in choice(page, "2").accessibleDescription()
    assert button(page, "next").text() == "Agree on 2 and go on"
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert desk.round.record(FIRST).agreed == 2
    assert undo_words(desk) == "agree on 2"
    assert desk.wording.points[SECOND].question in words(page)
    page.close()


def test_the_button_agrees_and_what_is_not_stored_is_not_left(
    make_desk: MakeDesk, store: FakeStore, qtbot: QtBot
) -> None:
    voted = SPRING.with_record(FIRST, PointRecord(ballots=(Ballot((2, 2, 3)),)))
    store = FakeStore((RINGBY, voted))
    desk = make_desk(store)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(desk.failed):
        button(page, "next").click()
    assert desk.round.record(FIRST).agreed is None
    assert desk.wording.points[FIRST].question in words(page)
    store.fail = None
    button(page, "next").click()
    assert desk.round.record(FIRST).agreed == 2
    assert desk.wording.points[SECOND].question in words(page)
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


def test_one_key_offers_the_target_and_walks_on(page: MappingPage, desk: Desk) -> None:
    target = button(page, "target")
    assert target.text() == "Set a target", "no number where none is set"
    for expected in (3, 4, 1, 2, None, 3):
        QTest.keyClick(page, Qt.Key.Key_T)
        assert desk.round.targets.get(FIRST) == expected
    assert target.text() == "Target: 3"
    assert target.toolTip() == "The point's own target"
    assert undo_words(desk) == "set a target"
    desk.undo()
    assert desk.round.targets == {}, "the walk is one step"


def test_the_first_target_is_that_of_the_area_and_never_below_the_level(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    area = AreaId("area_strategy")
    aimed = SPRING.with_target(area, 2.5).with_agreed(SECOND, 4)
    desk = make_desk(None, RINGBY, aimed)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    assert button(page, "target").text() == "Target: 2.5"
    assert button(page, "target").toolTip() == "The target of the whole area"
    button(page, "target").click()
    assert desk.round.targets[FIRST] == 2.5
    page.show_question(SECOND)
    button(page, "target").click()
    assert desk.round.targets[SECOND] == 4
    page.close()


def test_a_pair_has_no_target(page: MappingPage, desk: Desk) -> None:
    page.show_question(desk.method.pairs[0].id)
    QTest.keyClick(page, Qt.Key.Key_T)
    assert desk.round.targets == {}
    assert not button(page, "target").isVisible()


@pytest.mark.parametrize(
    ("level", "target", "said"),
    [
        (1, 3, "Priority 8 = gap 2 to the target 3"),
        (3, 3, "Priority 0: the target 3 is reached"),
        (1, None, "Priority 8 = gap 2 to 3, which is reckoned with: no target is set"),
        (None, 3, ""),
    ],
)
def test_the_priority_is_a_number_with_its_reason(
    make_desk: MakeDesk, qtbot: QtBot, level: int | None, target: float | None, said: str
) -> None:
    desk = make_desk(None, RINGBY, SPRING.with_agreed(FIRST, level).with_target(FIRST, target))
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    label = page.findChild(QLabel, "priority")
    assert label is not None
    assert label.text() == said
    assert label.isVisible() == bool(said)
    page.close()


def test_the_level_of_the_last_round_stands_beside_the_point(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    before = AUTUMN_BEFORE.with_agreed(FIRST, 1).with_agreed(SECOND, Mark.NOT_RELEVANT)
    desk = make_desk(None, RINGBY, before, SPRING)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    last = page.findChild(QLabel, "last")
    assert last is not None
    page.show_question(FIRST)
    assert last.text() == "Autumn 2025: 1"
    page.show_question(SECOND)
    assert not last.isVisible()
    page.close()


def test_first_and_second_vote_stand_in_the_row_of_their_answer(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    ballots = (Ballot((0, 1, 1, Mark.DONT_KNOW)), Ballot((1, 1, 1, 2)))
    desk = make_desk(None, RINGBY, SPRING.with_record(FIRST, PointRecord(ballots=ballots)))
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    first, newest = "first vote: %s vote(s)", "newest vote: %s vote(s)"
    for sign, counts in {"0": (1, 0), "1": (2, 3), "2": (0, 1), "?": (1, 0)}.items():
        told = choice(page, sign).accessibleDescription()
        assert first % counts[0] in told
        assert newest % counts[1] in told
    assert "vote" not in choice(page, "N").accessibleDescription()
    assert "From 0–1 to 1–2." in words(page)
    page.close()


def test_the_strip_tells_voted_from_agreed(make_desk: MakeDesk, qtbot: QtBot) -> None:
    voted = PointRecord(ballots=(Ballot((1, 2, 2)),))
    desk = make_desk(None, RINGBY, SPRING.with_record(FIRST, voted).with_agreed(SECOND, 2))
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    strip = page.findChild(ProgressStrip)
    assert strip is not None
    assert strip.accessibleDescription() == "1 / 31, 1 voted on and not agreed"
    page.close()


def test_a_key_makes_an_initiative_that_names_the_point(page: MappingPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_I)
    dialog = page.findChild(InitiativeDialog)
    assert isinstance(dialog, InitiativeDialog)
    assert dialog.points.chosen == (FIRST,)
    QTest.keyClicks(dialog.title_edit, "Ring back the same day")
    dialog.save.click()
    [made] = desk.workspace.initiatives
    assert made.points == (FIRST,)
    link = page.findChild(WrapLink, f"initiative.{made.id}")
    assert link is not None
    assert link.words == "Ring back the same day"
    page.show_question(SECOND)
    assert not page.findChildren(WrapLink, f"initiative.{made.id}") or not link.isVisible()


def test_an_initiative_that_touches_the_point_opens_there(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    touching = Initiative(InitiativeId("i"), RINGBY.id, "Forum", points=(FIRST,))
    dropped = replace(touching, id=InitiativeId("d"), status=InitiativeStatus.DROPPED)
    desk = make_desk(None, RINGBY, SPRING, touching, dropped)
    page = MappingPage(desk, Voting())
    qtbot.addWidget(page)
    page.show()
    page.show_question(FIRST)
    assert page.findChild(WrapLink, "initiative.d") is None
    link = page.findChild(WrapLink, "initiative.i")
    assert link is not None
    link.click()
    dialog = page.findChild(InitiativeDialog)
    assert isinstance(dialog, InitiativeDialog)
    assert dialog.title_edit.text() == "Forum"
    dialog.cancel.click()
    page.close()


def test_a_pair_takes_a_note(page: MappingPage, desk: Desk) -> None:
    pair = desk.method.pairs[0].id
    page.show_question(pair)
    field = page.findChild(QPlainTextEdit, "note.pair")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    QTest.keyClicks(field, "Only on Mondays")
    page.setFocus()
    assert desk.round.interplay_notes == {pair: "Only on Mondays"}
    assert undo_words(desk) == "write a note on the interplay"
    page.show_question(desk.method.pairs[1].id)
    assert field.toPlainText() == ""
    desk.undo()
    assert desk.round.interplay_notes == {}


def test_g_folds_the_guidance_and_opens_it(page: MappingPage) -> None:
    guidance = page.findChild(GuidanceCard)
    assert guidance is not None
    was_open = guidance.is_open
    QTest.keyClick(page, Qt.Key.Key_G)
    assert guidance.is_open != was_open
    page.show_question(SECOND)
    assert guidance.is_open != was_open, "it stays so"
    QTest.keyClick(page, Qt.Key.Key_G)
    assert guidance.is_open == was_open
