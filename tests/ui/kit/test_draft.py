"""What is begun in a form comes back until it is stored or cancelled."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bizservice_desktop.services.drafts import Begun, Drafts
from bizservice_desktop.ui.kit.dialogs import NameDialog
from bizservice_desktop.ui.kit.draft import DraftDialog
from bizservice_desktop.ui.kit.typed import flush, unstored
from bizservice_desktop.ui.kit.typed_fields import CalmSpin, NoteEdit

FORM = "form"


@dataclass
class Disk:
    kept: dict[str, object] = field(default_factory=dict)
    fails: bool = False

    def store(self, begun: Begun) -> bool:
        if not self.fails:
            self.kept = {form: dict(fields) for form, fields in begun.items()}
        return not self.fails


class Form(DraftDialog):
    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.line, self.text, self.count = QLineEdit("as it was"), NoteEdit(), CalmSpin()
        layout = QVBoxLayout(self)
        for each in (self.note, self.line, self.text, self.count):
            layout.addWidget(each)
        self.keep_drafts(drafts, {"line": self.line, "text": self.text, "count": self.count})
        self.begin(FORM)


def opened(drafts: Drafts, qtbot: QtBot) -> Form:
    form = Form(drafts)
    qtbot.addWidget(form)
    form.show()
    return form


def test_what_was_begun_comes_back_in_every_kind_of_field(qtbot: QtBot) -> None:
    disk = Disk()
    drafts = Drafts({}, disk.store)
    form = opened(drafts, qtbot)
    assert not form.note.isVisible()
    form.line.selectAll()
    form.count.selectAll()
    QTest.keyClicks(form.line, "half a title")
    QTest.keyClicks(form.text, "a thought")
    QTest.keyClicks(form.count, "7")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert disk.kept == {FORM: {"line": "half a title", "text": "a thought", "count": "7"}}
    again = opened(Drafts(disk.kept), qtbot)  # type: ignore[arg-type]
    assert again.note.isVisible()
    assert (again.line.text(), again.text.toPlainText()) == ("half a title", "a thought")
    assert again.count.value() == 7
    assert not unstored(again)


def test_what_is_stored_or_cancelled_does_not_come_back(qtbot: QtBot) -> None:
    for way in ("accept", "give_up"):
        disk = Disk()
        form = opened(Drafts({}, disk.store), qtbot)
        QTest.keyClicks(form.text, "a thought")
        assert flush(form)
        assert disk.kept
        QTest.keyClicks(form.text, " more")
        getattr(form, way)()
        assert not form.isVisible()
        assert disk.kept == {}
        assert flush(form)
        assert disk.kept == {}


def test_a_form_that_only_shows_things_keeps_nothing(qtbot: QtBot) -> None:
    disk = Disk()
    form = opened(Drafts({}, disk.store), qtbot)
    form.line.setText("as it is stored")
    form.reject()
    assert disk.kept == {}


def test_a_draft_that_cannot_be_kept_is_marked_and_kept_later(qtbot: QtBot) -> None:
    disk = Disk(fails=True)
    form = opened(Drafts({}, disk.store), qtbot)
    QTest.keyClicks(form.text, "a thought")
    assert not flush(form)
    assert [typing.is_marked for typing in unstored(form)] == [True]
    assert form.text.toPlainText() == "a thought"
    disk.fails = False
    assert flush(form)
    assert disk.kept == {FORM: {"text": "a thought"}}


def test_a_name_that_cannot_be_stored_leaves_the_dialog_open(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    names: list[str] = []
    is_full = True

    def store(name: str) -> bool:
        if not is_full:
            names.append(name)
        return not is_full

    dialog = NameDialog("Rename", "Name", "", store, Drafts(), FORM, parent)
    dialog.show()
    QTest.keyClicks(dialog.edit, "Our  deck ")
    dialog.keep.click()
    assert dialog.isVisible()
    assert dialog.edit.text() == "Our  deck "
    is_full = False
    dialog.keep.click()
    assert not dialog.isVisible()
    assert names == ["Our deck"]
