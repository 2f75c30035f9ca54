"""A whole question on one screen: nothing to scroll, no answer, note or button outside."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import SAMPLE_ROUND, FakeSettings, give_up_what_is_typed
from tests.ui.looks import looks

from bizservice_desktop.domain.assessment.answers import Ballot, Mark
from bizservice_desktop.domain.assessment.round import NoteKind, PointRecord, Round
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.mapping.answer_option import AnswerOption
from bizservice_desktop.ui.mapping.guidance_card import GuidanceCard
from bizservice_desktop.ui.mapping.large_view import LargeView
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.mapping.point_notes import NoteCard
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow

FIRST_VOTE = Ballot((0, 0, 1, 1, 1, 2, 2, 3, 3, Mark.DONT_KNOW))
SECOND_VOTE = Ballot((1, 1, 1, 1, 1, 2, 2, 3, 3, Mark.DONT_KNOW))


def voted(round: Round, method: Method) -> Round:
    """On every other point a split vote, on the others two; not one is agreed."""
    points = {}
    for number, id in enumerate(method.point_order):
        ballots = (FIRST_VOTE,) if number % 2 else (FIRST_VOTE, SECOND_VOTE)
        notes = dict(round.record(id).notes)
        notes.pop(NoteKind.TABLES, None)
        points[id] = PointRecord(ballots=ballots, notes=notes)
    return replace(round, points=points)


@pytest.fixture(params=[("da", 10), ("en", 10), ("da", 11)], ids=str)
def window(
    request: pytest.FixtureRequest, parts: Parts, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    locale, points = request.param
    settings = Settings(locale=locale, content_locale=locale, last_round=SAMPLE_ROUND)
    with looks(qapp, locale, points=points):
        made = MainWindow(Preferences(FakeSettings(settings)))
        qtbot.addWidget(made, before_close_func=give_up_what_is_typed)
        with qtbot.waitSignal(made.painted):
            made.show()
        made.set_parts(parts)
        made.show_page(PageName.MAPPING)
        yield made
        made.close()


def in_view(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Those of the ordinary view that are shown, whether one sees them or not."""
    large = page.findChild(LargeView)
    assert large is not None
    return [
        each
        for each in page.findChildren(kind)
        if each.isVisible() and not large.isAncestorOf(each)
    ]


def faults(page: MappingPage) -> list[str]:
    """What is scrolled, lies outside, or has less room than its words."""
    found = []
    for area in in_view(page, QScrollArea):
        assert isinstance(area, QScrollArea)
        if area.verticalScrollBar().maximum():
            found.append(f"scrolls {area.verticalScrollBar().maximum()}")
    room = QRect(QPoint(), page.size())
    for kind in (AnswerOption, NoteCard, QPushButton):
        for each in in_view(page, kind):
            place = QRect(each.mapTo(page, QPoint()), each.size())
            if not room.contains(place):
                found.append(f"{each.objectName()} outside: {place}")
            if each.visibleRegion().boundingRect() != each.rect():
                found.append(f"{each.objectName()} covered")
            needed = each.minimumSizeHint() if kind is not QPushButton else each.sizeHint()
            if each.width() < needed.width() or each.height() < needed.height():
                found.append(f"{each.objectName()} cut: {each.size()} of {needed}")
    for each in in_view(page, QLabel):
        assert isinstance(each, QLabel)
        needed_height = each.heightForWidth(each.width()) if each.wordWrap() else 0
        if each.height() < needed_height and each.visibleRegion().isEmpty() is False:
            found.append(f"{each.text()[:30]} is {each.height()} of {needed_height} high")
    return found


def scrolled_inside(page: MappingPage) -> list[str]:
    """The notes that show less than they hold."""
    notes = [card.edit for card in in_view(page, NoteCard) if isinstance(card, NoteCard)]
    return [each.objectName() for each in notes if each.verticalScrollBar().maximum()]


def stands(page: MappingPage, answers: int) -> None:
    """With so many answers and without a fault."""
    assert len(in_view(page, AnswerOption)) == answers
    assert faults(page) == []


@pytest.mark.parametrize("size", [(1024, 680), (1440, 900)])
@pytest.mark.parametrize("is_presenting", [False, True])
def test_every_question_stands_on_one_screen(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int], is_presenting: bool
) -> None:
    desk, page = window.desk, window.current_page
    assert isinstance(page, MappingPage)
    desk.put("vote", voted(desk.round, desk.method))
    window.resize(*size)
    if is_presenting:
        window.topbar.present_toggled.emit()
    keys = (*desk.method.point_order, *(pair.id for pair in desk.method.pairs))
    for key in keys:
        page.show_question(key)
        answers = 7 if key in desk.method.point_order else 3
        qtbot.waitUntil(partial(stands, page, answers))
    assert window.size().toTuple() == size
    if is_presenting:
        window.topbar.present_toggled.emit()


def test_answers_that_nobody_gave_yet_have_room_too(window: MainWindow, qtbot: QtBot) -> None:
    """Whichever is chosen: the row that shows its meaning is the higher one."""
    page = window.current_page
    assert isinstance(page, MappingPage)
    window.resize(1024, 680)
    point = window.desk.method.point_order[0]
    for level in range(5):
        window.desk.put("agree", window.desk.round.with_agreed(point, level))
        qtbot.waitUntil(partial(stands, page, 7))


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
def test_nothing_is_scrolled_inside_while_there_is_room(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    """Guidance folds where it does not fit, and notes take the lines that they need."""
    page = window.current_page
    assert isinstance(page, MappingPage)
    window.resize(*size)
    method = window.desk.method
    for key in (*method.point_order, *(pair.id for pair in method.pairs)):
        page.show_question(key)
        qtbot.waitUntil(lambda: scrolled_inside(page) == [])


def test_guidance_stays_open_while_somebody_writes(window: MainWindow, qtbot: QtBot) -> None:
    """It folds for a long note, but not before the next question."""
    page = window.current_page
    assert isinstance(page, MappingPage)
    window.resize(1440, 900)
    page.show_question(window.desk.method.point_order[0])
    guidance = page.findChild(GuidanceCard)
    assert guidance is not None
    qtbot.waitUntil(lambda: guidance.is_open)
    field = next(
        card.edit
        for card in in_view(page, NoteCard)
        if isinstance(card, NoteCard) and card.edit.objectName() == "note.strengths"
    )
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("We do it every week. " * 30)
    assert page.flush()
    assert guidance.is_open
    page.setFocus()
    page.show_question(window.desk.method.point_order[1])
    page.show_question(window.desk.method.point_order[0])
    qtbot.waitUntil(lambda: not guidance.is_open)


def test_answers_without_their_sentence_are_alike_high(window: MainWindow, qtbot: QtBot) -> None:
    page = window.current_page
    assert isinstance(page, MappingPage)
    window.resize(1024, 680)
    point = window.desk.method.point_order[0]
    window.desk.put("agree", window.desk.round.with_agreed(point, 3))

    def are_alike() -> bool:
        rows = [each for each in in_view(page, AnswerOption) if isinstance(each, AnswerOption)]
        heights = [each.height() for each in rows if not each.isChecked()]
        return max(heights) - min(heights) <= 1 and min(heights) >= 34

    qtbot.waitUntil(are_alike)


def test_long_notes_take_no_more_than_there_is(window: MainWindow, qtbot: QtBot) -> None:
    page, desk = window.current_page, window.desk
    assert isinstance(page, MappingPage)
    window.resize(1366, 768)
    window.topbar.present_toggled.emit()
    long = "We agreed on how we visit businesses, but two teams do not follow it yet. " * 15
    round = voted(desk.round, desk.method)
    points = {
        id: replace(record, notes=dict.fromkeys(set(NoteKind) - {NoteKind.TABLES}, long))
        for id, record in round.points.items()
    }
    desk.put("vote", replace(round, points=points))
    for key in desk.method.point_order:
        page.show_question(key)
        qtbot.waitUntil(partial(stands, page, 7))
    window.topbar.present_toggled.emit()
