"""On pages and dialogs: what takes the keyboard has a name and is reached."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from tests.ui.conftest import FakeSettings

from bizservice_desktop.diagram.cards.sheet_layout import PAPERS
from bizservice_desktop.domain.method.method import STRATEGY
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.drafts import Drafts
from bizservice_desktop.services.tables.card_table import CardImport
from bizservice_desktop.services.tables.table import FileRead
from bizservice_desktop.ui.cards.card_exchange import ImportCardsDialog
from bizservice_desktop.ui.cards.own_sheets import OwnSheetsDialog
from bizservice_desktop.ui.cards.printers import PrintersDialog
from bizservice_desktop.ui.cards.table_answers import TableAnswersDialog
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.kit.dialogs import NameDialog, ReadingDialog
from bizservice_desktop.ui.mapping.evidence import AddressDialog
from bizservice_desktop.ui.mapping.merge_answers import MergeAnswersDialog
from bizservice_desktop.ui.mapping.paper_ballots import PaperBallotsDialog
from bizservice_desktop.ui.model.shade_dialog import ShadeDialog
from bizservice_desktop.ui.overview.new_round import NewRoundDialog
from bizservice_desktop.ui.room.legibility import LegibilityDialog
from bizservice_desktop.ui.shell.parts import Parts
from bizservice_desktop.ui.shell.places import PageName
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.window.main_window import MainWindow

MOST_STOPS = 600

MakeDialog = Callable[[MainWindow], QDialog]


def shade_dialog(window: MainWindow, drafts: Drafts) -> ShadeDialog:
    return ShadeDialog(window.desk.model, STRATEGY, lambda *_: True, drafts, window)


DIALOGS: tuple[MakeDialog, ...] = (
    lambda window: NewRoundDialog(date(2026, 3, 4), "", bool, Drafts(), window),
    lambda window: InitiativeDialog(window.desk, window.desk.workspace.initiatives[0], (), window),
    lambda window: NameDialog("Rename", "Name of the deck", "Ours", bool, Drafts(), "deck", window),
    lambda window: TableAnswersDialog(window.desk, window),
    lambda window: ImportCardsDialog(
        window.desk.method, FileRead(Path("cards.csv")), CardImport((), ()), window
    ),
    lambda window: PaperBallotsDialog(
        window.desk.method, window.desk.wording, window.desk.method.areas[0].id, 9, window
    ),
    lambda window: MergeAnswersDialog(window.desk.round, (), 3, window),
    lambda window: LegibilityDialog(
        Preferences(FakeSettings()), window.desk.wording, 16 / 9, window
    ),
    lambda window: OwnSheetsDialog((), None, Paper.A4, Drafts(), window),
    lambda window: PrintersDialog((), "", PAPERS[Paper.A4], Drafts(), window),
    lambda window: shade_dialog(window, Drafts()),
    lambda window: AddressDialog(bool, window.desk, "address", window),
    lambda window: ReadingDialog("Cases", [("One", ("A line",))], window),
)


def seen(top: QWidget, policy: Qt.FocusPolicy) -> list[QWidget]:
    """What is shown and takes the focus so; parts of another widget leave it to that."""
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisibleTo(top)
        and each.isEnabledTo(top)
        and each.focusPolicy() & policy == policy
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name).strip() if spoken else ""


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} {each.objectName()} in {type(each.parent()).__name__}"
        for each in seen(top, Qt.FocusPolicy.TabFocus)
        if not name_of(each) and type(each) is not QScrollArea  # what it shows has names
    ]


@pytest.mark.parametrize("name", PageName)
def test_what_takes_the_keyboard_on_a_page_has_a_name(
    window: MainWindow, parts: Parts, name: PageName
) -> None:
    window.set_parts(parts)
    window.show_page(name)
    page = window.current_page
    assert page is not None
    assert nameless(window) == []


@pytest.mark.parametrize("name", PageName)
def test_tab_reaches_everything_on_a_page(window: MainWindow, parts: Parts, name: PageName) -> None:
    window.set_parts(parts)
    window.show_page(name)
    window.activateWindow()
    reached: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        if len(reached) > 1 and at is reached[0]:
            break
        reached.append(at)  # a date is left only after its day, month and year
    missed = [each for each in seen(window, Qt.FocusPolicy.TabFocus) if each not in reached]
    assert [f"{type(each).__name__} {name_of(each)}" for each in missed] == []


@pytest.mark.parametrize("make", DIALOGS)
def test_what_takes_the_keyboard_in_a_dialog_has_a_name(
    window: MainWindow, parts: Parts, make: MakeDialog
) -> None:
    window.set_parts(parts)
    dialog = make(window)
    dialog.show()
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.close()
