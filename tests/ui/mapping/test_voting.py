"""The secret vote in the room: by keyboard only, and nothing shown before the reveal."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import PATIENCE_MS, RINGBY, SPRING, MakeDesk

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.mapping.answer_option import ORDINARY, AnswerOption
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.mapping.voting import VotingView
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.step_names import StepNames

FIRST = PointId("op_str_shared_management_focus")
SECOND = PointId("op_str_clear_communication")
THIRD = PointId("op_str_holistic_strategy")
NINE = "001234?42"
SORTED = Ballot((0, 0, 1, 2, 2, 3, 4, 4, Mark.DONT_KNOW))


def opened(desk: Desk, qtbot: QtBot) -> MappingPage:
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    made.show_question(FIRST)
    return made


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


def views() -> list[VotingView]:
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in found if isinstance(each, VotingView)]


def activate(window: QWidget) -> None:
    """A key goes to the active window, and becoming it takes the system a moment."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, PATIENCE_MS)


def open_view(page: MappingPage) -> VotingView:
    activate(page)
    QTest.keyClick(page, Qt.Key.Key_V)
    (view,) = views()
    activate(view)
    return view


def voters(view: VotingView) -> QSpinBox:
    found = view.findChild(QSpinBox, "voters")
    assert isinstance(found, QSpinBox)
    return found


def begin(page: MappingPage, people: int | None = None) -> VotingView:
    view = open_view(page)
    if people is not None:
        voters(view).selectAll()
        QTest.keyClicks(voters(view), str(people))
    QTest.keyClick(voters(view), Qt.Key.Key_Return)
    return view


def hold(page: MappingPage, votes: str) -> None:
    view = begin(page, len(votes))
    for vote in votes:
        QTest.keyClicks(view, vote)
        QTest.keyClick(view, Qt.Key.Key_Space)


def words(widget: QWidget) -> list[str]:
    """Everything that can be read or is read out."""
    found: list[str] = []
    for each in widget.findChildren(QWidget):
        if each.isVisible():
            found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
            if isinstance(each, QLabel | QAbstractButton):
                found.append(each.text())
    return [word for word in found if word]


def child(widget: QWidget, name: str) -> QAbstractButton:
    found = widget.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def label(widget: QWidget, name: str) -> QLabel:
    found = widget.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def dots(page: MappingPage) -> list[int | None]:
    """How many chose each answer in the newest vote."""
    shown = [each for each in page.findChildren(AnswerOption) if each._look is ORDINARY]
    return [option._votes.counts[-1] if option._votes else None for option in shown]


def test_nine_people_vote_by_keyboard_and_the_dots_appear(
    page: MappingPage, desk: Desk, store: FakeStore
) -> None:
    view = begin(page)
    for at, vote in enumerate(NINE, start=1):
        assert desk.round.record(FIRST).ballots == ()
        QTest.keyClicks(view, vote)
        assert f"{at} of 9 have voted" in words(view)
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert views() == []
    assert desk.round.record(FIRST).ballots == (SORTED,)
    with store.new_unit_of_work() as work:
        assert work.round(SPRING.id).record(FIRST).ballots == (SORTED,)
    assert dots(page)[:6] == [2, 1, 2, 1, 2, 1]
    assert any("9 vote(s)" in each for each in words(page))


def test_what_is_shown_before_the_reveal_does_not_depend_on_the_votes(
    page: MappingPage, desk: Desk
) -> None:
    """Two votes that differ in every ballot show the same words and the same pixels."""
    seen = []
    for votes in ("000000000", "43?12?341"):
        shown = []
        view = begin(page, 9)
        for vote in votes:
            shown.append((words(view), view.grab().toImage()))
            QTest.keyClicks(view, vote)
            shown.append((words(view), view.grab().toImage()))
            if not child(view, "vote_reveal").isVisible():
                break
            QTest.keyClick(view, Qt.Key.Key_Space)
        assert dots(page) == [None] * 7
        view.finish()
        seen.append(shown)
    assert [each[0] for each in seen[0]] == [each[0] for each in seen[1]]
    assert all(one[1] == other[1] for one, other in zip(*seen, strict=True))
    assert len(seen[0]) == 18


def test_the_passing_on_names_no_level(page: MappingPage, desk: Desk) -> None:
    view = begin(page)
    QTest.keyClicks(view, "3")
    shown = " ".join(words(view))
    assert "1 of 9 have voted" in shown
    assert not [text for text in desk.wording.levels.values() if text.title in shown]
    assert "3" not in shown


def test_a_vote_is_taken_back_until_the_next_begins(page: MappingPage, desk: Desk) -> None:
    view = begin(page, 3)
    for key in "4":
        QTest.keyClicks(view, key)
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClicks(view, "1")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Backspace)  # too late: it is the second one's turn
    for vote in "22":
        QTest.keyClicks(view, vote)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.round.record(FIRST).ballots == (Ballot((1, 2, 2)),)


def test_the_last_one_may_take_it_back_too(page: MappingPage, desk: Desk) -> None:
    view = begin(page, 2)
    QTest.keyClicks(view, "0")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClicks(view, "0")
    assert "Everybody has voted" in words(view)
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClicks(view, "4")
    QTest.keyClick(view, Qt.Key.Key_R)
    assert desk.round.record(FIRST).ballots == (Ballot((0, 4)),)


def test_keys_at_the_wrong_time_do_nothing(page: MappingPage, desk: Desk) -> None:
    view = begin(page, 3)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_5, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    QTest.keyClicks(view, "2222")  # the same person leans on the key
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
    )
    QApplication.sendEvent(view, held)
    assert "1 of 3 have voted" in words(view)
    assert desk.round.record(FIRST).ballots == ()


def test_stopping_asks_and_keeps_nothing(page: MappingPage, desk: Desk) -> None:
    before = desk.round
    view = begin(page)
    QTest.keyClicks(view, "4")
    QTest.keyClicks(page, "4")  # what reaches the page behind answers nothing
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert "Stop voting?" in words(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert "1 of 9 have voted" in words(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    child(view, "vote_stop").click()
    assert views() == []
    assert desk.round is before
    assert desk.editor.next_undo is None


def test_before_the_start_escape_simply_leaves(page: MappingPage) -> None:
    view = open_view(page)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert views() == []


def test_ended_early_keeps_the_votes_so_far(page: MappingPage, desk: Desk) -> None:
    view = begin(page, 9)
    for vote in "123":
        QTest.keyClicks(view, vote)
        if vote != "3":
            QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_R)
    assert desk.round.record(FIRST).ballots == (Ballot((1, 2, 3)),)


def test_under_the_least_number_no_distribution_is_shown(page: MappingPage) -> None:
    hold(page, "04")
    assert "Too few votes to show" in words(page)
    assert dots(page) == [None] * 7
    assert not label(page, "shift").isVisible()


def test_the_vote_is_one_step_with_a_name(page: MappingPage, desk: Desk) -> None:
    before = desk.round
    hold(page, NINE)
    step = desk.editor.next_undo
    assert step is not None
    assert StepNames().words(step) == "hold a vote"
    desk.undo()
    for id in desk.method.point_order:
        assert desk.round.record(id).ballots == before.record(id).ballots
    assert dots(page) == [None] * 7


def test_a_failed_save_keeps_the_votes_for_another_try(
    page: MappingPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    view = begin(page, 3)
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(desk.failed):
        for vote in "123":
            QTest.keyClicks(view, vote)
            QTest.keyClick(view, Qt.Key.Key_Space)
    assert any("could not be stored" in each for each in words(view))
    store.fail = None
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.round.record(FIRST).ballots == (Ballot((1, 2, 3)),)


def test_a_second_vote_keeps_the_first_and_shows_the_shift(page: MappingPage, desk: Desk) -> None:
    assert child(page, "vote").accessibleName() == "Vote (V)"
    hold(page, "0144")
    assert child(page, "vote").accessibleName() == "Vote again (V)"
    assert label(page, "shift").text().startswith("Split: 0 to 4.")
    hold(page, "1223")
    assert desk.round.record(FIRST).ballots == (Ballot((0, 1, 4, 4)), Ballot((1, 2, 2, 3)))
    assert label(page, "shift").text().startswith("From 0–4 to 1–3, still split.")
    hold(page, "2223")
    assert label(page, "shift").text() == "From 0–4 to 2–3. No longer split."
    desk.undo()
    desk.undo()
    assert label(page, "shift").text().startswith("Split: 0 to 4.")


def test_the_number_is_that_of_the_round_and_then_of_the_last_vote(page: MappingPage) -> None:
    view = open_view(page)
    assert voters(view).value() == SPRING.people
    view.finish()
    hold(page, "222")
    view = open_view(page)
    assert voters(view).value() == 3


def test_a_vote_by_click(page: MappingPage, desk: Desk) -> None:
    view = open_view(page)
    voters(view).setValue(2)
    child(view, "vote_start").click()
    for sign in "13":
        option = view.findChild(QAbstractButton, f"vote.{sign}")
        assert isinstance(option, QAbstractButton)
        option.click()
        child(view, "vote_next").click()
    assert desk.round.record(FIRST).ballots == (Ballot((1, 3)),)


def test_the_view_of_the_minority_has_its_place_before_any_vote(
    page: MappingPage, desk: Desk
) -> None:
    field = page.findChild(QPlainTextEdit, f"note.{NoteKind.MINORITY}")
    assert isinstance(field, QPlainTextEdit)
    assert field.isVisible()
    hold(page, "0144")
    assert field.isVisible()
    activate(page)
    field.setFocus()
    QTest.keyClicks(field, "V is no vote here, S no order")
    page.setFocus()
    assert views() == []
    assert desk.round.record(FIRST).notes == {NoteKind.MINORITY: "V is no vote here, S no order"}


def test_one_key_changes_the_order_of_the_walk(make_desk: MakeDesk, qtbot: QtBot) -> None:
    round = (
        SPRING.with_record(SECOND, PointRecord(agreed=1, ballots=(Ballot((1, 1, 2)),)))
        .with_record(THIRD, PointRecord(agreed=2, ballots=(Ballot((0, 2, 4)),)))
        .with_agreed(FIRST, 3)
    )
    desk = make_desk(None, RINGBY, round)
    page = opened(desk, qtbot)

    def question() -> str:
        return next(
            p for p in desk.wording.points if desk.wording.points[p].question in words(page)
        )

    assert "Order" not in " ".join(words(page))
    QTest.keyClick(page, Qt.Key.Key_O)
    assert "most disagreement" in " ".join(words(page))
    assert question() == THIRD
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert question() == SECOND
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert question() == FIRST
    QTest.keyClick(page, Qt.Key.Key_O)
    assert "priority first" in " ".join(words(page))
    assert question() == SECOND
    QTest.keyClick(page, Qt.Key.Key_O)
    assert question() == SECOND
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert question() == FIRST
    page.close()


@pytest.mark.parametrize("size", [(1024, 680), (1440, 900), (1920, 1080)])
def test_all_answers_fit_without_scrolling(page: MappingPage, size: tuple[int, int]) -> None:
    view = begin(page)
    view.showNormal()
    view.resize(*size)
    QApplication.processEvents()
    for sign in "01234?":
        option = view.findChild(QAbstractButton, f"vote.{sign}")
        assert isinstance(option, QAbstractButton)
        assert option.visibleRegion().boundingRect() == option.rect()


@pytest.mark.parametrize("size", [(1024, 680), (1440, 900)])
def test_the_question_and_all_answers_need_no_scrolling(
    page: MappingPage, size: tuple[int, int], qapp: QApplication
) -> None:
    view = begin(page)
    view.resize(*size)
    qapp.processEvents()
    area = next(each for each in view.findChildren(QScrollArea) if each.isVisible())
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() == 0


def typed_group(view: VotingView, name: str) -> None:
    """Write whose votes follow into the field that is in sight."""
    (field,) = [each for each in view.findChildren(QLineEdit, "group") if each.isVisible()]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_votes_are_of_the_group_that_is_named_and_of_the_next_one_from_then_on(
    page: MappingPage, desk: Desk
) -> None:
    view = open_view(page)
    voters(view).setValue(6)
    typed_group(view, "Managers")
    for vote in "123":
        QTest.keyClicks(view, vote)
        if vote != "3":
            QTest.keyClick(view, Qt.Key.Key_Space)
    typed_group(view, "Team R")
    for vote in "044":
        QTest.keyClicks(view, vote)
        QTest.keyClick(view, Qt.Key.Key_Space)
    (ballot,) = desk.round.record(FIRST).ballots
    assert ballot.votes == (0, 1, 2, 3, 4, 4)
    assert ballot.groups == (("Managers", Ballot((1, 2, 3))), ("Team R", Ballot((0, 4, 4))))
    assert desk.round.groups == ("Managers", "Team R")


def test_a_vote_taken_back_is_cast_again_for_its_own_group(page: MappingPage, desk: Desk) -> None:
    view = open_view(page)
    voters(view).setValue(2)
    typed_group(view, "Managers")
    QTest.keyClicks(view, "1")
    (field,) = [each for each in view.findChildren(QLineEdit, "group") if each.isVisible()]
    field.setText("Team A")
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    QTest.keyClicks(view, "2")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClicks(view, "3")
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.round.record(FIRST).newest_ballot.groups == (("Managers", Ballot((2, 3))),)


def test_a_vote_of_everyone_asks_for_no_group_on_the_way(page: MappingPage) -> None:
    view = begin(page, 3)
    QTest.keyClicks(view, "1")
    assert not [each for each in view.findChildren(QLineEdit, "group") if each.isVisible()]


def test_a_second_vote_of_fewer_says_so_and_both_are_kept(page: MappingPage, desk: Desk) -> None:
    hold(page, NINE)
    view = open_view(page)
    fewer = label(view, "fewer")
    assert fewer.isHidden()
    voters(view).setValue(4)
    assert fewer.text().startswith("9 voted before: with fewer,")
    voters(view).setValue(9)
    assert fewer.isHidden()
    voters(view).setValue(4)
    QTest.keyClick(voters(view), Qt.Key.Key_Return)
    for vote in "1233":
        QTest.keyClick(view, Qt.Key.Key_Space)
        QTest.keyClicks(view, vote)
    assert "9 voted before, 4 now; both votes are kept." in words(view)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.round.record(FIRST).ballots == (SORTED, Ballot((1, 2, 3, 3)))


def test_too_few_to_be_shown_is_said_before_the_vote(page: MappingPage) -> None:
    view = open_view(page)
    voters(view).setValue(2)
    assert label(view, "fewer").text() == "So few votes are never shown."


def test_paper_is_one_key_away_from_the_number_of_voters(page: MappingPage, qtbot: QtBot) -> None:
    view = open_view(page)
    assert view.focusWidget() is voters(view)
    with qtbot.waitSignal(view.paper_wanted):
        QTest.keyClick(voters(view), Qt.Key.Key_K)
    assert views() == []


@pytest.mark.parametrize("by", ["key", "tab"])
def test_nothing_that_is_read_out_tells_the_vote(page: MappingPage, by: str) -> None:
    """What a screen reader finds after a vote is the same whatever it was, and so is the focus."""
    found = set()
    view = begin(page, 9)
    for vote in "0123?":
        before = QApplication.focusWidget()
        if by == "key":
            QTest.keyClicks(view, vote)
        else:
            child(view, f"vote.{vote}").setFocus()
            QTest.keyClick(child(view, f"vote.{vote}"), Qt.Key.Key_Space)
        told = [word for word in words(view) if "have voted" not in word]
        found.add((*told, QApplication.focusWidget() is before, view.windowTitle()))
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert not any(option.isChecked() for option in view.findChildren(AnswerOption))
        assert not any(option.hasFocus() for option in view.findChildren(AnswerOption))
    assert len(found) == 1


def test_who_cannot_see_is_told_what_is_asked_and_never_what_was_voted(page: MappingPage) -> None:
    view = begin(page, 3)
    assert "vote 1 of 3" in view.accessibleName()
    assert page.desk.wording.points[FIRST].question in view.accessibleName()
    QTest.keyClicks(view, "4")
    assert view.accessibleName() == "Pass the laptop on. 1 of 3 have voted"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert "vote 2 of 3" in view.accessibleName()
