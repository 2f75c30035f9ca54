"""Typing in what tables wrote on cards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk, undo_words

from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.cards.return_code import with_check
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.ui.cards.table_answers import TableAnswersDialog
from bizservice_desktop.ui.shell.desk import Desk

POINT = PointId("op_int_shared_tools")
CODE = with_check("INT 4.1")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(desk: Desk, host: QWidget) -> TableAnswersDialog:
    dialog = TableAnswersDialog(desk, host)
    dialog.open()
    return dialog


def tables(desk: Desk) -> str:
    return desk.round.record(POINT).notes.get(NoteKind.TABLES, "")


def test_code_answer_enter_and_the_next(make_desk: MakeDesk, host: QWidget, qtbot: QtBot) -> None:
    desk = make_desk()
    dialog = opened(desk, host)
    for code, answer in ((CODE.lower(), "The shared list"), ("int4,1" + CODE[-1], "My notebook")):
        QTest.keyClicks(dialog.code, code)
        assert dialog.question.text() == desk.wording.cards["card_int_shared_tools_1"]
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.answer, answer)
        QTest.keyClick(dialog.answer, Qt.Key.Key_Return)
        assert dialog.code.text() == dialog.answer.text() == ""
    assert tables(desk) == "INT 4.1: The shared list\nINT 4.1: My notebook"
    assert dialog.progress.text().startswith("2 answer(s) filed")
    assert undo_words(desk) == "file an answer of a table"
    desk.undo()
    assert tables(desk) == "INT 4.1: The shared list"
    dialog.reject()


def test_a_wrong_code_is_refused_with_the_one_that_is_meant(
    make_desk: MakeDesk, host: QWidget, qtbot: QtBot
) -> None:
    desk = make_desk()
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.answer, "The shared list")
    for typed, said in (
        ("NIT 4.1-" + CODE[-1], f"The code and its letter do not match. Is it {CODE}?"),
        ("INT 4.1", "The letter after the dash is missing."),
        ("hello", "This is not a card's code."),
    ):
        dialog.code.clear()
        QTest.keyClicks(dialog.code, typed)
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
        assert dialog.code_field.note.startswith(said)
        assert not dialog.file.isEnabled()
    QTest.keyClick(dialog.answer, Qt.Key.Key_Return)
    assert tables(desk) == ""
    assert dialog.answer.text() == "The shared list"
    dialog.reject()


def test_an_answer_that_cannot_be_stored_stays(
    make_desk: MakeDesk, host: QWidget, qtbot: QtBot
) -> None:
    store = FakeStore([RINGBY, SPRING])
    desk = make_desk(store)
    dialog = opened(desk, host)
    QTest.keyClicks(dialog.code, CODE)
    QTest.keyClicks(dialog.answer, "The shared list")
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(desk.failed):
        dialog.file.click()
    assert dialog.answer.text() == "The shared list"
    assert dialog.code_field.note.startswith("It could not be saved")
    dialog.reject()
