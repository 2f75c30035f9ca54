"""The whole window on a real file: opened, walked through, closed; and when it cannot open."""

import gc
import shutil
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from tests.content.packs import built_in_pack, without, write_pack
from tests.rights import modes_hold
from tests.ui.conftest import RESOURCES, SAMPLE_ROUND

from bizservice_desktop import bootstrap, locations
from bizservice_desktop.domain.assessment.round import NoteKind, RoundId
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.ports import StorageFailed
from bizservice_desktop.services.rounds import new_round, store_all
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.ui.kit.live import retranslate_all
from bizservice_desktop.ui.mapping.voting import VotingView
from bizservice_desktop.ui.shell.desk import local_now
from bizservice_desktop.ui.shell.errors import failure as failure_words
from bizservice_desktop.ui.shell.page import Page
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import AtPoint, PageName
from bizservice_desktop.ui.window.main_window import MainWindow


def button(window: QWidget, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def labels(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


class Opened(QObject):
    """Notes every window that is shown, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: list[str] = []

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(seen, QWidget) and seen.isWindow():
            self.kinds.append(type(seen).__name__)
        return False


@pytest.mark.parametrize("name", PageName)
def test_a_page_opens_no_window_which_would_take_the_keyboard(
    window: MainWindow, parts: Parts, qapp: QApplication, name: PageName
) -> None:
    window.set_parts(parts)
    opened = Opened()
    qapp.installEventFilter(opened)
    window.show_page(name)
    retranslate_all()
    for width in (800, 1440):
        window.resize(width, 700)
        QCoreApplication.processEvents()
    qapp.removeEventFilter(opened)
    assert opened.kinds == []


def test_the_window_stands_before_anything_is_loaded(window: MainWindow) -> None:
    assert not window.findChildren(Page)
    assert not button(window, "nav.mapping").isEnabled()


def test_the_round_of_last_time_is_open_and_every_page_shows(
    window: MainWindow, parts: Parts
) -> None:
    window.set_parts(parts)
    assert window.desk.round.id == SAMPLE_ROUND
    for name in PageName:
        if name is PageName.RUNNING:
            continue  # no way of its own: it belongs to the agendas
        button(window, f"nav.{name}").click()
        page = window.current_page
        assert page is not None
        assert page.isVisible()
        assert page.title() in labels(window)


def test_a_round_opens_with_a_pack_that_lacks_some_of_its_ids(
    window: MainWindow, tmp_path: Path
) -> None:
    point, cell = "op_int_shared_tools", "cell_recruitment_internal_collaboration"
    cards = [f"card_int_shared_tools_{number}" for number in (1, 2, 3)]
    cells = [each["id"] for each in built_in_pack()["structure"]["cells"]]
    gone = [id for id in cells if id.startswith("cell_recruitment_")]
    pack = without(built_in_pack(), point, *cards, *gone, "svc_recruitment")
    write_pack(locations.packs_folder(tmp_path), pack, "ringby")
    bootstrap.open_settings(tmp_path).save(Settings(pack="ringby"))
    parts = bootstrap.window_parts(tmp_path)
    store_all(parts.new_unit_of_work, parts.example_of("en"))
    window.set_parts(parts)
    assert not window.banner.isVisible()
    for name in PageName:
        window.show_page(name)
    assert point not in window.desk.method.point_order
    assert window.desk.round.record(PointId(point)).agreed is not None
    window.show_page(PageName.OVERVIEW)
    kept = [words for words in labels(window) if "Removed from the content" in words]
    assert len(kept) == 1
    assert point in kept[0]
    assert cell in kept[0]
    with parts.new_unit_of_work() as work:
        assert work.round(RoundId(SAMPLE_ROUND)) == window.desk.round
    parts.close()


def test_a_chosen_pack_that_cannot_be_used_is_named(window: MainWindow, tmp_path: Path) -> None:
    bootstrap.open_settings(tmp_path).save(Settings(pack="ringby"))
    parts = bootstrap.window_parts(tmp_path)
    window.set_parts(parts)
    told = [words for words in labels(window) if "“ringby” cannot be" in words]
    assert len(told) == 1
    assert told[0].endswith("ringby/structure.toml: is missing")
    assert len(window.desk.method.points) == 25
    parts.close()


def test_undo_is_named_and_works_from_the_top_bar(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    page = window.current_page
    assert page is not None
    before = window.desk.round
    QTest.keyClick(page, Qt.Key.Key_0)
    undo = button(window, "undo")
    assert undo.toolTip() == "Undo: agree on 0 (Ctrl+Z)"
    undo.click()
    assert window.desk.round == before
    assert not undo.isEnabled()
    assert button(window, "redo").isVisible()


def test_what_is_typed_is_stored_when_the_window_closes(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    field = window.findChild(QPlainTextEdit, "note.challenges")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Nobody owns the register")
    window.close()
    with parts.new_unit_of_work() as work:
        notes = [
            record.notes.get(NoteKind.CHALLENGES)
            for record in work.round(window.desk.round.id).points.values()
        ]
    assert "Nobody owns the register" in notes


def test_danish_reaches_every_page_while_running(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    for name in PageName:
        window.show_page(name)
    danish = QTranslator()
    assert danish.load("da", str(RESOURCES / "i18n"))
    QCoreApplication.installTranslator(danish)
    try:
        retranslate_all()
        window.apply_settings(Settings(locale="da", content_locale="da"))
        titles = []
        for name in PageName:
            window.show_page(name)
            page = window.current_page
            assert page is not None
            titles.append(page.title())
        assert titles == [
            "Overblik",
            "Kortlægning",
            "Modenhedsmodel",
            "Matrixtjek",
            "Dagsordener",
            "Mapping, afholdt",
            "Dialogkort",
            "Indstillinger",
        ]
        buttons = [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]
        assert not {"Undo", "Export", "Add an initiative"} & set(buttons)
    finally:
        QCoreApplication.removeTranslator(danish)


def test_in_another_language_the_page_stays_where_it_is(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    point = window.desk.method.point_order[7]
    window.go_to(AtPoint(point))
    field = window.findChild(QPlainTextEdit, "note.strengths")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("Everybody owns the register")
    page = window.current_page
    retranslate_all()
    assert window.current_page is not page
    assert window.desk.round.record(point).notes[NoteKind.STRENGTHS] == field.toPlainText()
    again = window.current_page.findChild(QPlainTextEdit, "note.strengths")
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "Everybody owns the register"


def test_the_keyboard_stays_in_the_field_that_changed_the_language(
    window: MainWindow, parts: Parts
) -> None:
    window.set_parts(parts)
    window.show_page(PageName.SETTINGS)
    choice = window.findChild(QComboBox, "setting.locale")
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    retranslate_all()
    again = window.focusWidget()
    assert again is not choice
    assert again is not None
    assert again.objectName() == "setting.locale"


def test_what_cannot_be_stored_is_not_given_up_for_another_language(
    window: MainWindow, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    page = window.current_page
    with monkeypatch.context() as patch:
        patch.setattr(page, "flush", lambda: False)
        retranslate_all()
        assert window.current_page is page
        window.show_page(PageName.SETTINGS)
        settings = window.current_page
        retranslate_all()
        assert window.current_page is not settings
        window.show_page(PageName.MAPPING)
        assert window.current_page is page
    window.show_page(PageName.MODEL)
    window.show_page(PageName.MAPPING)
    assert window.current_page is not page


def test_a_new_jobcentre_leads_to_the_first_question(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    round = new_round(parts.new_unit_of_work, "Ringby", "Spring", local_now().date())
    window.desk.open_round(round.id)
    window.show_page(PageName.MAPPING)
    first = window.desk.method.point_order[0]
    assert window.desk.wording.points[first].question in labels(window)


@pytest.mark.parametrize("content", [b"", b"a letter, not a database", b"SQLite format 3\0" * 9])
def test_a_file_that_cannot_be_opened_is_told_in_a_sentence(
    window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "other" / "bizservice.sqlite"
    file.parent.mkdir()
    file.write_bytes(content)
    with pytest.raises(Exception) as failed:  # noqa: PT011 - whatever it is, it gets a sentence
        bootstrap.window_parts(file.parent)
    failure = window.show_load_failure(failure_words(failed.value))
    assert str(file) in failure.sentence
    assert "Traceback" not in failure.sentence
    assert file.read_bytes() == content
    assert not button(window, "nav.settings").isEnabled()


@pytest.mark.parametrize("closed", [".", "cards", "cards/structure.toml", "cards/da", "fonts"])
def test_files_of_the_program_that_cannot_be_read_are_told_in_a_sentence(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    resources = Path(shutil.copytree(RESOURCES, tmp_path / "resources"))
    monkeypatch.setattr(locations, "resources", lambda: resources)
    monkeypatch.setattr("bizservice_desktop.print.fonts.pdfmetrics.getRegisteredFontNames", list)
    (resources / closed).chmod(0)
    try:
        with modes_hold(), pytest.raises(Exception) as failed:  # noqa: PT011 - as above
            bootstrap.window_parts(tmp_path)
    finally:
        (resources / closed).chmod(0o755)
    sentence = window.show_load_failure(failure_words(failed.value)).sentence
    part = "fonts" if closed == "fonts" else "cards"
    assert str(resources / part) in sentence
    assert "did not expect" not in sentence


def test_a_data_folder_that_cannot_be_entered_is_told_in_a_sentence(
    window: MainWindow, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    with modes_hold():
        for folder in (closed, closed / "new"):
            with pytest.raises(StorageFailed) as failed:
                bootstrap.window_parts(folder)
            failure = window.show_load_failure(failure_words(failed.value))
            assert failure.sentence.startswith(f"There is no access to {folder}")
    closed.chmod(0o755)


def test_a_workshop_that_is_held_is_where_the_program_opens(
    window: MainWindow, parts: Parts
) -> None:
    window.set_parts(parts)
    button(window, "nav.agendas").click()
    button(window, "run").click()
    button(window, "start.moved").click()
    assert window.topbar.findChild(QLabel).text().endswith(", running")  # type: ignore[union-attr]
    button(window, "run.programme").click()
    assert button(window, "run").text() == "Back to the running workshop"
    again = MainWindow(window._preferences)
    again.show()
    again.set_parts(parts)
    assert again.current_page is not None
    assert again.current_page.title().endswith(", running")
    button(again, "nav.mapping").click()
    button(again, "nav.agendas").click()
    assert again.current_page.title().endswith(", running")
    again.close()


def test_a_vote_ends_with_its_page_and_leaves_nobody_who_listens(
    window: MainWindow, parts: Parts
) -> None:
    """Whoever votes cannot reach the settings: only the code changes the language meanwhile."""
    window.set_parts(parts)
    window.show_page(PageName.MAPPING)
    window.current_page._on_vote()  # type: ignore[attr-defined]
    listens = weakref.ref(window.current_page._vote)  # type: ignore[attr-defined]
    (view,) = (each for each in window.findChildren(VotingView) if each.isVisible())
    button(view, "vote_start").click()
    retranslate_all()
    for _ in ("the page", "the view"):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view
    gc.collect()
    assert listens() is None
    assert window.findChildren(VotingView) == []
    window.current_page._on_vote()  # type: ignore[attr-defined]
    (again,) = window.findChildren(VotingView)
    again.close()
