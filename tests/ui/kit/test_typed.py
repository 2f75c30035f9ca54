"""What is typed stays in its field until it is stored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.ui.kit.typed import (
    STORED_AFTER_MS,
    TypedField,
    Typing,
    flush,
    retry,
    unstored,
)
from bizservice_desktop.ui.kit.typed_fields import CalmDate, CalmSpin, Millimetres, NoteEdit

DAY = date(2026, 3, 4)


@dataclass
class Kept:
    """A store that fails when told to."""

    values: list[Any] = field(default_factory=list)
    fails: bool = False
    visits: int = 0

    def store(self, value: Any) -> bool:
        if not self.fails:
            self.values.append(value)
        return not self.fails

    def left(self) -> None:
        self.visits += 1


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def placed(window: QWidget, made: TypedField) -> TypedField:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    made.show()
    made.setFocus()
    return made


FIELDS: dict[str, tuple[Callable[[], TypedField], str, Any, Any]] = {
    "line": (QLineEdit, "ab", "", "ab"),
    "note": (NoteEdit, "ab", "", "ab"),
    "count": (CalmSpin, "42", 0, 42),
    "length": (lambda: Millimetres(0, 99), "42", 0, 42),
    "date": (CalmDate, "0504", DAY, date(2026, 4, 5)),
}


@pytest.mark.parametrize("name", FIELDS)
def test_every_kind_of_field_keeps_what_could_not_be_stored(
    name: str, window: QWidget, kept: Kept
) -> None:
    make, keys, before, after = FIELDS[name]
    made = placed(window, make())
    made.setAccessibleDescription("Help")
    typing = Typing(made, kept.store, kept.left)
    typing.show(before)
    assert kept.values == []
    kept.fails = True
    if isinstance(made, CalmDate):
        made.setSelectedSection(made.Section.DaySection)
    elif not isinstance(made, NoteEdit):
        made.selectAll()
    QTest.keyClicks(made, keys)
    assert not typing.flush()
    assert typing.value == after
    assert [mark.text() for mark in made.findChildren(QLabel) if mark.isVisible()] == ["!"]
    assert made.accessibleDescription() == "Not stored yet. Help"
    typing.show(before)  # announced since: what is typed stays
    assert typing.value == after
    kept.fails = False
    retry(window)
    assert kept.values[-1] == after
    assert typing.is_stored
    assert not any(mark.isVisible() for mark in made.findChildren(QLabel))
    assert made.accessibleDescription() == "Help"
    typing.show(after)
    typing.show(before)  # an undo
    assert typing.value == before


def test_who_types_without_a_pause_is_stored_all_the_same(
    window: QWidget, kept: Kept, qtbot: QtBot
) -> None:
    """The next key comes while the timer runs, always."""
    line = placed(window, QLineEdit())
    typing = Typing(line, kept.store)
    timer = typing.findChild(QTimer)
    assert isinstance(timer, QTimer)
    QTest.keyClicks(line, "a")
    running = timer.timerId()
    for key in "bcdefg":
        QTest.keyClicks(line, key)
        assert timer.timerId() == running
    assert timer.interval() == STORED_AFTER_MS < 1000
    qtbot.waitUntil(lambda: bool(kept.values))
    assert kept.values == ["abcdefg"]


def test_leaving_stores_at_once_and_ends_the_step(window: QWidget, kept: Kept) -> None:
    line = placed(window, QLineEdit())
    other = QLineEdit()
    typing = Typing(line, kept.store, kept.left)
    QTest.keyClicks(line, "ab")
    placed(window, other)
    assert (kept.values, kept.visits) == (["ab"], 1)
    assert typing.is_stored


def test_a_tidied_text_does_not_disturb_who_writes_on(window: QWidget) -> None:
    line = QLineEdit()
    placed(window, line)
    stored = [""]

    def store(typed: str) -> bool:
        stored[0] = typed.strip()
        typing.show(stored[0])
        return True

    typing = Typing(line, store)
    QTest.keyClicks(line, "Anna ")
    typing.flush()
    typing.show(stored[0])
    QTest.keyClicks(line, "Berg ")
    assert line.text() == "Anna Berg "
    placed(window, QLineEdit())
    assert line.text() == stored[0] == "Anna Berg"


def test_a_failed_text_is_tried_again_with_the_next_key(
    window: QWidget, kept: Kept, qtbot: QtBot
) -> None:
    line = placed(window, QLineEdit())
    typing = Typing(line, kept.store)
    kept.fails = True
    QTest.keyClicks(line, "a")
    qtbot.waitUntil(lambda: typing.is_marked)
    kept.fails = False
    QTest.keyClicks(line, "b")
    qtbot.waitUntil(lambda: kept.values == ["ab"])


def test_a_flush_reaches_dialogs_and_not_other_windows(
    window: QWidget, kept: Kept, qtbot: QtBot
) -> None:
    dialog, other = QDialog(window), QWidget()
    qtbot.addWidget(other)
    lines = [QLineEdit(each) for each in (window, dialog, other)]
    typings = [Typing(line, kept.store) for line in lines]
    for line in lines:
        QTest.keyClicks(line, "x")
    assert set(unstored(window)) == set(typings[:2])
    assert flush(window)
    assert [each.is_stored for each in typings] == [True, True, False]
    kept.fails = True
    QTest.keyClicks(lines[1], "y")
    assert not flush(window)
    typings[1].give_up()
    assert flush(window)


def test_a_number_and_a_day_that_are_chosen_are_stored_at_once(window: QWidget, kept: Kept) -> None:
    spin, day = CalmSpin(), CalmDate()
    Typing(placed(window, spin), kept.store)
    Typing(placed(window, day), kept.store)
    spin.stepUp()
    day.setDate(QDate(2026, 9, 30))
    assert kept.values == [1, date(2026, 9, 30)]
