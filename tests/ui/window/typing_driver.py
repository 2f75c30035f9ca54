"""Run by test_ways_out.py: the program as it is, and somebody who types into it.

    python -m tests.ui.window.typing_driver FOLDER WHAT

Prints a line for each thing that the test waits for.
"""

import sys
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.rounds import store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.storage.unit_of_work import SqlUnitOfWork
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.kit.dialogs import open_dialog
from bizservice_desktop.ui.kit.typed_fields import CalmSpin
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.overview.new_round import NewRoundDialog
from bizservice_desktop.ui.settings.page import SettingsPage
from bizservice_desktop.ui.shell.desk import local_now
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.application import Application
from bizservice_desktop.ui.window.main_window import MainWindow

WORDS = "typed a moment ago"
ROUND = "sample-round-2"
_KEY_EVERY_MS = 40


P = TypeVar("P", bound=QWidget)


def say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - read by the test


class Typist(QObject):
    """Waits for the program to be there, and then does what it was asked to."""

    def __init__(self, window: MainWindow, what: str) -> None:
        super().__init__(window)
        self._window = window
        self._what = what
        self._field: QWidget = window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._wait)
        self._timer.start(_KEY_EVERY_MS)

    def _wait(self) -> None:
        try:
            is_there = self._window.desk.is_open
        except AttributeError:
            return
        if is_there:
            self._timer.timeout.disconnect(self._wait)
            getattr(self, f"_{self._what}")()

    def _without_a_pause(self) -> None:
        """A key every 40 ms, for ever; tell when something was stored."""
        self._field = self._find(PageName.MAPPING, "note.challenges")
        self._field.setFocus()
        self._window.desk.stored.connect(self._on_stored)
        self._timer.timeout.connect(self._type_one)

    def _type_one(self) -> None:
        QTest.keyClicks(self._field, "x")

    def _on_stored(self) -> None:
        say("stored")

    def _in_every_kind(self) -> None:
        """A line, a text, a number and a form that is open: none of it stored yet."""
        self._timer.stop()
        window = self._window
        QTest.keyClicks(self._find(PageName.MAPPING, "note.challenges"), WORDS)
        page = self._page(PageName.MATRIX, MatrixPage)
        page.open_cell(window.desk.method.cells[0].id)
        QTest.keyClicks(page.editor.elements, WORDS)
        settings = self._page(PageName.SETTINGS, SettingsPage)
        people = settings.round_part.people
        assert isinstance(people, CalmSpin)
        people.selectAll()
        QTest.keyClicks(people, "77")
        agendas = self._page(PageName.AGENDAS, AgendasPage)
        QTest.keyClicks(agendas.board.side.form._place, WORDS)
        new = NewRoundDialog(local_now().date(), "", bool, window.desk.drafts, window)
        open_dialog(new)
        name = new.findChild(QLineEdit, "jobcentre")
        assert isinstance(name, QLineEdit)
        QTest.keyClicks(name, WORDS)
        dialog = InitiativeDialog(window.desk, None, (), new)
        open_dialog(dialog)
        QTest.keyClicks(dialog.title_edit, WORDS)
        say("typed")

    def _on_a_full_disk(self) -> None:
        """The program ends only when the user gives the text up, which this one does at once."""
        field = self._find(PageName.MAPPING, "note.challenges")
        QTest.keyClicks(field, WORDS)
        SqlUnitOfWork.commit = _full  # type: ignore[method-assign, assignment]
        self._timer.timeout.connect(self._answer)
        say("typed")

    def _answer(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            say(question.text())
            next(each for each in question.buttons() if each.text() == "Close anyway").click()

    def _find(self, page: PageName, name: str) -> QPlainTextEdit:
        self._window.show_page(page)
        found = self._window.findChild(QPlainTextEdit, name)
        assert isinstance(found, QPlainTextEdit)
        return found

    def _page(self, name: PageName, kind: type[P]) -> P:
        self._window.show_page(name)
        page = self._window.current_page
        assert isinstance(page, kind)
        return page


def _full(_work: object) -> None:
    raise StorageFailed(StorageFault.DISK_FULL, "bizservice.sqlite")


def main(folder: Path, what: str) -> int:
    with bootstrap.open_storage(folder) as database:
        example = bootstrap.example("en")
        store_all(database.new_unit_of_work, example)
    store = bootstrap.open_settings(folder)
    store.save(Settings(locale="en", content_locale="en", last_round=ROUND))
    app = QApplication(sys.argv[:1])
    application = Application(
        app,
        store,
        locations.resources(),
        lambda: bootstrap.window_parts(folder),
        lambda error: say(repr(error)),
        folder,
    )
    Typist(application.window, what)
    application.window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
