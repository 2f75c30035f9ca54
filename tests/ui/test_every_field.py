"""Every field that is written in is of the one kind, and keeps what could not be stored."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from tests.ui.conftest import FakeSettings
from tests.ui.test_accessible_names import DIALOGS, MakeDialog, shade_dialog
from tests.ui.window.test_nothing_typed_is_lost import Disk

from bizservice_desktop import ui
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.ui.agendas.page import AgendasPage
from bizservice_desktop.ui.cards.own_sheets import OwnSheetsDialog
from bizservice_desktop.ui.cards.printers import PrintersDialog
from bizservice_desktop.ui.cards.table_answers import TableAnswersDialog
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.kit.draft import Draft, DraftDialog
from bizservice_desktop.ui.kit.typed import Typing, unstored
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.overview.new_round import NewRoundDialog
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.window.leaving import LeavingQuestion
from bizservice_desktop.ui.window.main_window import MainWindow

DAY = date(2026, 3, 4)
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def typing_of(field: QWidget) -> Typing | None:
    return next((each for each in field.children() if isinstance(each, Typing)), None)


def fields(top: QWidget) -> list[QWidget]:
    """What can be written in; the line inside a number belongs to the number."""
    return [
        each
        for each in top.findChildren(QWidget)
        if isinstance(each, FIELDS)
        and not each.objectName().startswith("qt_")
        and not (isinstance(each, QLineEdit | QPlainTextEdit) and each.isReadOnly())
    ]


def loose(top: QWidget) -> list[str]:
    """Fields whose text nobody keeps and that do not say that they only ask."""
    return [
        f"{type(each).__name__} {each.objectName()} in {type(each.parent()).__name__}"
        for each in fields(top)
        if typing_of(each) is None and not each.property("only_asks")
    ]


@pytest.fixture
def disk(window: MainWindow, parts: Parts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    window.set_parts(parts)
    made = Disk(parts, monkeypatch)
    yield made
    made.is_full = False


def open_mapping(window: MainWindow) -> QWidget:
    window.show_page(PageName.MAPPING)
    return window.current_page


def open_matrix(window: MainWindow) -> QWidget:
    window.show_page(PageName.MATRIX)
    page = window.current_page
    assert isinstance(page, MatrixPage)
    page.open_cell(window.desk.method.cells[0].id)
    return page


def open_agenda(window: MainWindow) -> AgendasPage:
    window.show_page(PageName.AGENDAS)
    page = window.current_page
    assert isinstance(page, AgendasPage)
    return page


def open_agenda_form(window: MainWindow) -> QWidget:
    page = open_agenda(window)
    page.board.side.form.show()
    agenda = page.agenda
    assert agenda is not None
    if agenda.held_on is None:
        page.board.side.form._has_date.click()
    return page.board.side


def open_block(window: MainWindow) -> QWidget:
    page = open_agenda(window)
    assert page.agenda is not None
    in_a_group = next(block for block in page.agenda.blocks if block.follows)
    page.board.list.chosen.emit(in_a_group.id)
    page.board.editor.more.fold.click()
    page.board.editor.more.own.add.click()
    page.board.editor.times.is_pinned.click()
    return page.board.editor


def open_settings(window: MainWindow) -> QWidget:
    window.show_page(PageName.SETTINGS)
    return window.current_page


SURFACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "mapping": open_mapping,
    "matrix": open_matrix,
    "agenda": open_agenda_form,
    "block": open_block,
    "settings": open_settings,
}


def type_into(field: QWidget) -> object:
    """Keys as a user types them; gives the value that stands there then."""
    typing = typing_of(field)
    assert typing is not None
    match field:
        case QDateEdit():
            field.setSelectedSection(field.Section.DaySection)
            QTest.keyClicks(field, "11" if typing.value.day != 11 else "12")
        case QSpinBox() | QDoubleSpinBox():
            field.selectAll()
            QTest.keyClicks(field, "17" if typing.value != 17 else "18")
        case QLineEdit() if field in _times(field):
            field.selectAll()
            QTest.keyClicks(field, "11:11" if field.text() != "11:11" else "11:12")
        case QLineEdit() | QPlainTextEdit():
            QTest.keyClicks(field, "Typed just now")
        case _:
            raise AssertionError(field)
    return typing.value


def _times(field: QWidget) -> list[QWidget]:
    names = ("minutes", "minimum", "pin", "_start", "_end")
    above = field.parentWidget()
    found = []
    while above is not None:
        found += [getattr(above, name) for name in names if hasattr(above, name)]
        above = above.parentWidget()
    return [each for each in found if isinstance(each, QLineEdit)]


@pytest.mark.parametrize("name", PageName)
def test_every_field_of_a_page_is_kept(window: MainWindow, parts: Parts, name: PageName) -> None:
    window.set_parts(parts)
    window.show_page(name)
    assert loose(window) == []


@pytest.mark.parametrize("surface", SURFACES)
def test_every_field_that_opens_on_a_page_is_kept(
    window: MainWindow, parts: Parts, surface: str
) -> None:
    window.set_parts(parts)
    top = SURFACES[surface](window)
    assert loose(top) == []
    assert any(typing_of(field) for field in fields(top))


@pytest.mark.parametrize("make", DIALOGS)
def test_every_field_of_a_dialog_is_kept(
    window: MainWindow, parts: Parts, make: MakeDialog
) -> None:
    window.set_parts(parts)
    assert loose(make(window)) == []


def test_no_dialog_is_left_out(window: MainWindow, parts: Parts) -> None:
    window.set_parts(parts)
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    known = {type(make(window)) for make in DIALOGS} | {DraftDialog, LeavingQuestion}
    assert [each.__name__ for each in _below(QDialog) if each not in known] == []


def _below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in kind.__subclasses__():
        if each.__module__.startswith(ui.__name__):
            yield each
        yield from _below(each)


@pytest.mark.parametrize("surface", SURFACES)
def test_a_field_keeps_what_could_not_be_stored_until_it_is(
    window: MainWindow, disk: Disk, surface: str
) -> None:
    top = SURFACES[surface](window)
    tried = 0
    for typing in (each for each in typings(top) if not is_draft(each)):
        field = typing.field
        tried += 1
        disk.is_full = True
        typed = type_into(field)
        where = f"{surface}: {type(field).__name__} {field.accessibleName()}"
        assert not window.flush(), where
        assert typing in unstored(window), where
        assert typing.is_marked, where
        assert field.accessibleDescription().startswith("Not stored yet."), where
        window.desk.set_min_voters(window.desk.min_voters)  # everything is shown anew
        assert typing.value == typed, where
        disk.is_full = False
        card = replace(window.desk.workspace.own_cards[0], tags=(str(tried),))
        assert window.desk.put("card_change", card)  # something else succeeds
        assert typing.is_stored, where
        assert not typing.is_marked, where
        assert not unstored(window), where
        with window._work._parts.new_unit_of_work() as work:
            stored = work.round(window.desk.round.id)
        assert stored == window.desk.round, where
    assert tried


@pytest.mark.parametrize(
    "make",
    [
        lambda window: InitiativeDialog(window.desk, None, (), window),
        lambda window: InitiativeDialog(
            window.desk, window.desk.workspace.initiatives[0], (), window
        ),
        lambda window: TableAnswersDialog(window.desk, window),
        lambda window: NewRoundDialog(DAY, "", bool, window.desk.drafts, window),
        lambda window: OwnSheetsDialog((), None, Paper.A4, window.desk.drafts, window),
        lambda window: PrintersDialog((), "", PAPERS[Paper.A4], window.desk.drafts, window),
        lambda window: shade_dialog(window, window.desk.drafts),
    ],
)
def test_a_form_that_was_left_comes_back_as_it_was_written(
    window: MainWindow, disk: Disk, settings: FakeSettings, make: MakeDialog
) -> None:
    dialog = make(window)
    dialog.show()
    written = [type_into(typing.field) for typing in typings(dialog)]
    dialog.close()
    assert not dialog.isVisible()
    assert [len(each) for each in settings.kept.drafts.values()] == [len(written)]
    again = make(window)
    assert isinstance(again, DraftDialog)
    assert [typing.value for typing in typings(again)] == written
    again.give_up()
    assert settings.kept.drafts == {}


def typings(top: QWidget) -> list[Typing]:
    found = (typing_of(field) for field in fields(top))
    return [each for each in found if each is not None]


def is_draft(typing: Typing) -> bool:
    """Words before OK, which are kept with the settings and not in the file."""
    keep = getattr(typing._store, "func", None)
    return isinstance(getattr(keep, "__self__", None), Draft)
