"""Files and addresses beside the evidence of a point: added, opened, taken away, undone."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import MakeDesk, undo_words

from bizservice_desktop.domain.assessment.evidence import Evidence, FileKind
from bizservice_desktop.domain.assessment.round import NoteKind
from bizservice_desktop.domain.method.method import PointId
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.mapping.evidence import AddressDialog, PointEvidence
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.exporting import Exporter, Make

FIRST = PointId("op_str_shared_management_focus")
PDF = b"%PDF-1.7\nshown"
PAGE = Evidence(address="https://www.kl.dk/a")


class Opened:
    """Opens nothing; remembers what was to be opened, and what was said."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.told: list[str] = []
        self.only_to_read = False

    def make_and_open(self, name: str, make: Make, *, only_to_read: bool = False) -> None:
        self.files[name] = make(lambda _done, _total: None)
        self.only_to_read = only_to_read

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def exporter() -> Opened:
    return Opened()


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, exporter: Opened, qtbot: QtBot) -> Iterator[MappingPage]:
    made = MappingPage(desk, Voting(), exporter=cast(Exporter, exporter))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_question(FIRST)
    yield made
    made.close()


def parts(page: MappingPage) -> PointEvidence:
    assert page._evidence is not None
    return page._evidence


def shown(page: MappingPage) -> tuple[str, ...]:
    return tuple(each.title for each in page.desk.round.record(FIRST).evidence)


def entries(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def entry(menu: QMenu, words: str) -> QAction:
    (found,) = (each for each in menu.actions() if each.text() == words)
    return found


def take(page: MappingPage, qtbot: QtBot, *paths: Path) -> None:
    parts(page).take(paths)
    qtbot.waitUntil(lambda: parts(page)._job is None)


def written(folder: Path, name: str, content: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_is_kept_named_and_undone(page: MappingPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert parts(page).link.text() == "File or address"
    take(
        page, qtbot, written(tmp_path, "Survey & plan.pdf"), written(tmp_path, "b.pdf", PDF + b"2")
    )
    assert shown(page) == ("Survey & plan.pdf", "b.pdf")
    assert parts(page).link.text() == "Files and addresses: 2"
    assert entries(parts(page)._menu) == [
        "Survey && plan.pdf",
        "b.pdf",
        "Add a file …",
        "Add an address …",
        "Remove",
    ]
    assert undo_words(page.desk) == "show Survey & plan.pdf as evidence"
    page.desk.undo()
    assert shown(page) == ()
    assert parts(page).link.text() == "File or address"


def test_it_is_opened_as_what_it_is_and_only_to_read(
    page: MappingPage, exporter: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    take(page, qtbot, written(tmp_path, "invoice.exe"))
    entry(parts(page)._menu, "invoice.exe").trigger()
    assert exporter.files == {"invoice.pdf": PDF}
    assert exporter.only_to_read


def test_one_is_removed_by_name_and_comes_back(
    page: MappingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    take(page, qtbot, written(tmp_path, "a.pdf"))
    (remove,) = (each.menu() for each in parts(page)._menu.actions() if each.text() == "Remove")
    entry(cast(QMenu, remove), "a.pdf").trigger()
    assert shown(page) == ()
    assert undo_words(page.desk) == "remove a.pdf from the evidence"
    page.desk.undo()
    assert shown(page) == ("a.pdf",)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.exe", b"MZ", "a.exe is no PDF, picture, text or office document without macros"),
        ("a.pdf", b"", "a.pdf is empty"),
        ("gone.pdf", None, "gone.pdf cannot be read."),
    ],
)
def test_what_is_not_taken_is_said_and_the_others_are(
    page: MappingPage,
    exporter: Opened,
    qtbot: QtBot,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    sentence: str,
) -> None:
    bad = tmp_path / name if content is None else written(tmp_path, name, content)
    take(page, qtbot, bad, written(tmp_path, "good.pdf"))
    assert shown(page) == ("good.pdf",)
    (told,) = exporter.told
    assert told.startswith(sentence)


def test_files_are_chosen_and_dropped(
    page: MappingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, dropped = written(tmp_path, "a.pdf"), written(tmp_path, "b.pdf", PDF + b"2")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(chosen)], ""))
    entry(parts(page)._menu, "Add a file …").trigger()
    qtbot.waitUntil(lambda: shown(page) == ("a.pdf",))
    field = page._notes.cards[NoteKind.EVIDENCE].edit
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(dropped))])
    assert field.canInsertFromMimeData(data)
    field.insertFromMimeData(data)
    qtbot.waitUntil(lambda: shown(page) == ("a.pdf", "b.pdf"))
    assert field.toPlainText() == ""
    words = QMimeData()
    words.setText("typed")
    field.insertFromMimeData(words)
    assert field.toPlainText() == "typed"


def address_dialog(page: MappingPage) -> AddressDialog:
    entry(parts(page)._menu, "Add an address …").trigger()
    (dialog,) = page.findChildren(AddressDialog)
    return dialog


def test_an_address_is_typed_and_opened(page: MappingPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = address_dialog(page)
    dialog.edit.setText("file:///etc/passwd")
    dialog.keep.click()
    assert "“file:///etc/passwd” is not an address" in dialog._field.note
    assert shown(page) == ()
    dialog.edit.setText("www.kl.dk/a")
    dialog.keep.click()
    assert shown(page) == ("https://www.kl.dk/a",)
    entry(parts(page)._menu, "https://www.kl.dk/a").trigger()
    assert opened == ["https://www.kl.dk/a"]


def test_an_address_that_no_page_of_ours_wrote_is_not_opened(
    page: MappingPage, exporter: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: pytest.fail("opened"))
    record = page.desk.round.record(FIRST).with_evidence(Evidence(address="file:///bin/sh"))
    page.desk.put("evidence_add", page.desk.round.with_record(FIRST, record))
    entry(parts(page)._menu, "file:///bin/sh").trigger()
    assert len(exporter.told) == 1


def test_a_file_goes_to_the_point_it_was_chosen_for(
    page: MappingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    parts(page).take([written(tmp_path, "a.pdf")])
    page.show_question(page.desk.method.point_order[1])
    qtbot.waitUntil(lambda: parts(page)._job is None)
    assert shown(page) == ("a.pdf",)
    assert parts(page).link.text() == "File or address"


def test_what_cannot_be_stored_is_said(
    page: MappingPage, store: FakeStore, qtbot: QtBot, tmp_path: Path
) -> None:
    store.fail = StorageFault.DISK_FULL
    with qtbot.waitSignal(page.desk.failed):
        parts(page).take([written(tmp_path, "a.pdf")])
    assert shown(page) == ()


def test_the_room_sees_none_of_it(page: MappingPage) -> None:
    record = page.desk.round.record(FIRST).with_evidence(
        Evidence("Secret.pdf", "", "a" * 64, FileKind.PDF, 1)
    )
    page.desk.put("evidence_add", page.desk.round.with_record(FIRST, record.with_evidence(PAGE)))
    assert "Secret" not in repr(page.shareable())
    assert "kl.dk" not in repr(page.shareable())


def test_without_an_exporter_there_is_none(desk: Desk, qtbot: QtBot) -> None:
    made = MappingPage(desk, Voting())
    qtbot.addWidget(made)
    assert made._evidence is None
    QApplication.processEvents()
