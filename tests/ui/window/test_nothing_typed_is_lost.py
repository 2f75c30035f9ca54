"""On every way out what is typed is stored, or the user is asked."""

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.conftest import FakeSettings

from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.services.files import FileNotWritten
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.rounds import new_round
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.kit.typed import unstored
from bizservice_desktop.ui.shell.desk import local_now
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.application import Application
from bizservice_desktop.ui.window.main_window import MainWindow

WORDS = "Nobody owns the register"


class Disk:
    """Fails every commit of the open round while it is full."""

    def __init__(self, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        put = type(parts.new_unit_of_work()).commit

        def commit(work: object) -> None:
            if self.is_full:
                raise StorageFailed(StorageFault.DISK_FULL, "bizservice.sqlite")
            put(work)  # type: ignore[arg-type]

        monkeypatch.setattr(type(parts.new_unit_of_work()), "commit", commit)


@pytest.fixture
def disk(window: MainWindow, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    made = Disk(parts, monkeypatch)
    yield made
    made.is_full = False


def note_field(window: MainWindow) -> QPlainTextEdit:
    found = window.findChild(QPlainTextEdit, "note.challenges")
    assert isinstance(found, QPlainTextEdit)
    return found


def note(window: MainWindow) -> str:
    record = window.desk.round.points[window.current_page._point()]  # type: ignore[attr-defined]
    return record.notes.get(NoteKind.CHALLENGES, "")


def answer_question(button: str) -> list[str]:
    """Press a button of the question that comes; gives its words."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            next(each for each in box.buttons() if each.text() == button).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(0, press)
    return asked


def test_closing_asks_while_something_is_not_stored(window: MainWindow, disk: Disk) -> None:
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = True
    asked = answer_question("Stay")
    assert not window.close()
    assert asked == ["Something you wrote could not be stored. Close anyway?"]
    assert window.isVisible()
    assert WORDS in note_field(window).toPlainText()
    asked = answer_question("Close anyway")
    assert window.close()
    assert len(asked) == 1


def test_quitting_asks_too_and_asks_nothing_when_all_is_stored(
    window: MainWindow, disk: Disk, qapp: QApplication
) -> None:
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = True
    asked = answer_question("Stay")
    qapp.sendEvent(qapp, QEvent(QEvent.Type.Quit))
    assert len(asked) == 1
    assert window.isVisible()
    disk.is_full = False
    assert window.close()
    assert WORDS in note(window)
    assert not unstored(window)


def test_an_undo_does_not_lose_what_is_not_stored(window: MainWindow, disk: Disk) -> None:
    page = window.current_page
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_0)
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = True
    window.show_page(PageName.OVERVIEW)
    undo = window.findChild(QPushButton, "undo")
    assert isinstance(undo, QPushButton)
    undo.click()
    assert window.current_page is page  # where it is not stored yet
    assert note_field(window).hasFocus()
    assert WORDS in note_field(window).toPlainText()
    disk.is_full = False
    undo.click()
    assert WORDS not in note(window)  # now the typing itself is undone


def test_another_round_is_not_opened_over_what_is_not_stored(
    window: MainWindow, disk: Disk, parts: Parts
) -> None:
    other = new_round(parts.new_unit_of_work, "Ringby", "Spring", local_now().date())
    before = window.desk.round.id
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = True
    window.desk.open_round(other.id)
    assert window.desk.round.id == before
    assert WORDS in note_field(window).toPlainText()
    disk.is_full = False
    window.desk.open_round(other.id)
    assert window.desk.round.id == other.id
    assert not note_field(window).toPlainText()


def test_what_failed_is_stored_when_something_else_is(
    window: MainWindow, disk: Disk, qtbot: QtBot
) -> None:
    page = window.current_page
    assert page is not None
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = True
    assert not page.flush()
    [typing] = unstored(window)
    assert typing.is_marked
    disk.is_full = False
    QTest.keyClick(page, Qt.Key.Key_0)
    assert WORDS in note(window)
    assert typing.is_stored
    assert not typing.is_marked


def test_settings_that_could_not_be_kept_are_asked_about(
    window: MainWindow, disk: Disk, settings: FakeSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_settings: Settings) -> None:
        raise FileNotWritten(Path("settings.json"), OSError(errno.ENOSPC, "full"))

    monkeypatch.setattr(settings, "save", fails)
    window._preferences.change(min_voters=4)
    assert not window.flush()
    monkeypatch.undo()
    assert window.flush()
    assert settings.kept.min_voters == 4


@dataclass
class Session:
    """The desktop that ends; `asks` says whether it lets the program ask."""

    asks: bool
    done: list[str] = field(default_factory=list)

    def allowsInteraction(self) -> bool:  # noqa: N802 - as Qt names it
        return self.asks

    def cancel(self) -> None:
        self.done.append("cancelled")

    def release(self) -> None:
        self.done.append("released")


@pytest.mark.parametrize(
    ("is_full", "asks", "button", "done"),
    [
        (False, True, "", []),
        (True, False, "", []),
        (True, True, "Stay", ["cancelled", "released"]),
        (True, True, "Close anyway", ["released"]),
    ],
)
def test_the_end_of_the_session_stores_or_asks_where_it_may(
    window: MainWindow, disk: Disk, is_full: bool, asks: bool, button: str, done: list[str]
) -> None:
    QTest.keyClicks(note_field(window), WORDS)
    disk.is_full = is_full
    asked = answer_question(button) if button else []
    session = Session(asks)
    Application._on_session_ends(cast(Application, SimpleNamespace(window=window)), session)  # type: ignore[arg-type]
    assert session.done == done
    assert len(asked) == bool(button)
    assert (WORDS in note(window)) is not is_full
