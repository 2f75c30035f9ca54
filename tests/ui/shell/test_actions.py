"""The table of actions: no key means two things at once, and every key is said right."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.domain.assessment.answers import vote_signs
from bizservice_desktop.ui.shell.actions import (
    VOTE_SIGNS,
    Action,
    Where,
    action_and_key,
    action_of,
    actions_of,
    bind,
    help_words,
    in_menu,
    let_keys_through,
    with_key,
)

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEAVES = "Esc"  # leaves what is innermost: it may stand in several places


def event(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def test_no_key_means_two_things_at_the_same_time(qapp: QApplication) -> None:
    clashes = [
        f"{key}: {one.name} and {other.name}"
        for one, other in combinations(Action, 2)
        if one.where.holds_with(other.where)
        for key in set(one.keys) & set(other.keys)
        if key != LEAVES or one.where is other.where
    ]
    assert clashes == []


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (Where.PRESENTING, Where.AGENDA_LIST, True),
        (Where.WINDOW, Where.MAPPING, True),
        (Where.MAPPING, Where.LARGE_VIEW, True),
        (Where.LARGE_VIEW, Where.MAPPING, True),
        (Where.ITEM, Where.SPLIT, True),
        (Where.MAPPING, Where.MODEL, False),
        (Where.ITEM, Where.AGENDA_LIST, False),
        (Where.VOTE_PAPER, Where.PRESENTING, False),
    ],
)
def test_what_holds_together(one: Where, other: Where, together: bool) -> None:
    assert one.holds_with(other) is together


@pytest.mark.parametrize("action", Action)
def test_every_key_is_one_that_qt_knows_and_stands_once(qapp: QApplication, action: Action) -> None:
    assert [QKeySequence(key).toString() for key in action.keys] == list(action.keys)
    assert len(set(action.keys)) == len(action.keys)


@pytest.mark.parametrize("action", Action)
def test_enter_of_the_keypad_does_what_return_does(qapp: QApplication, action: Action) -> None:
    places = (action.where,)
    large = action_and_key(event(Qt.Key.Key_Return), *places)[0]
    assert action_and_key(event(Qt.Key.Key_Enter, KEYPAD), *places)[0] is large
    assert ("Return" in action.keys) is (large is action)


@pytest.mark.parametrize(
    ("pressed", "where", "action", "key"),
    [
        (event(Qt.Key.Key_D), Where.AGENDA_LIST, Action.SPLIT_ITEM, "D"),
        (event(Qt.Key.Key_D, CONTROL), Where.AGENDA_LIST, Action.DUPLICATE_ITEM, "Ctrl+D"),
        (event(Qt.Key.Key_D, SHIFT), Where.AGENDA_LIST, None, "Shift+D"),
        (event(Qt.Key.Key_Question, SHIFT), Where.VOTE_PAPER, Action.CAST_VOTE, "?"),
        (event(Qt.Key.Key_3, KEYPAD), Where.VOTE_PAPER, Action.CAST_VOTE, "3"),
        (event(Qt.Key.Key_5), Where.VOTE_PAPER, None, "5"),
        (event(Qt.Key.Key_Plus, SHIFT), Where.CARD_LIST, Action.CARD_MORE, "+"),
        (event(Qt.Key.Key_Delete), Where.CARD_LIST, Action.RETIRE_CARD, "Del"),
        (event(Qt.Key.Key_Up, SHIFT), Where.BALLOT_BOXES, None, "Shift+Up"),
        (event(Qt.Key.Key_R), Where.VOTE_PAPER, None, "R"),
    ],
)
def test_an_action_is_found_by_its_key(
    qapp: QApplication, pressed: QKeyEvent, where: Where, action: Action | None, key: str
) -> None:
    assert action_and_key(pressed, where) == (action, key)
    assert action_of(pressed, where) is action


def test_a_key_that_has_no_name_does_nothing(qapp: QApplication) -> None:
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_unknown, Qt.Key.Key_Adiaeresis, Qt.Key.Key_MediaPlay):
        assert action_of(event(key), Where.AGENDA_LIST) is None


def test_words_say_the_key(qapp: QApplication) -> None:
    assert with_key(Action.LARGE_VIEW) == "Large view (L)"
    assert with_key(Action.LARGE_VIEW, "Close") == "Close (L)"
    assert with_key(Action.START_VOTE) == "Start the vote (Enter)"
    assert in_menu(Action.CARD_UP) == "Move up\tAlt+Up"
    assert in_menu(Action.CARD_MORE) == "One copy more\t+"
    assert in_menu(Action.BRING_CARD_BACK) == "Bring back"


def test_a_help_names_all_keys_of_a_place(qapp: QApplication) -> None:
    assert help_words(*actions_of(Where.AGENDA_LIST)) == (
        "Enter: Edit, Alt+Up: Move up, Alt+Down: Move down, Ctrl+D: Duplicate, D: Split in two, "
        "M: Merge with the next, G: At the same time as the item above, "
        "N: Next in the group above, P: Park, Delete: Remove"
    )
    assert help_words(Action.MARK, Action.MOVE_BOX, between=" · ") == "0–4, ?: Mark · Arrows: Move"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    made = QWidget()
    QVBoxLayout(window).addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def test_a_bound_action_is_given_its_key_and_never_while_text_is_typed(page: QWidget) -> None:
    pressed: list[str] = []
    bind(page, Action.ANSWER, pressed.append)
    QTest.keyClicks(page, "3n?")
    assert pressed == ["3", "N", "?"]
    line = page.findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "3n?")
    assert (line.text(), len(pressed)) == ("3n?", 3)


def test_a_bound_action_waits_while_a_window_opens(page: QWidget) -> None:
    pressed: list[str] = []
    bind(page, Action.GO_ON, pressed.append)
    let_keys_through(page, enabled=False)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert pressed == []
    let_keys_through(page, enabled=True)
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Enter, KEYPAD)
    assert pressed == ["Return", "Enter"]


def test_the_keys_of_a_vote_are_its_signs() -> None:
    assert vote_signs() == VOTE_SIGNS
