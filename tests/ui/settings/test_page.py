"""Settings: they hold at once, are kept, and the round's own data can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import (
    RINGBY,
    SPRING,
    FakeSettings,
    MakeDesk,
    built_in_only,
    undo_words,
)

from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.services.ports import OwnPack, PackChoice, StorageFault
from bizservice_desktop.services.settings import Appearance
from bizservice_desktop.ui.settings.pack_setting import PackSetting
from bizservice_desktop.ui.settings.page import SettingsPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.preferences import Preferences

AREA = AreaId("area_business_contact")


@pytest.fixture
def kept() -> FakeSettings:
    return FakeSettings()


@pytest.fixture
def preferences(kept: FakeSettings) -> Preferences:
    return Preferences(kept)


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(desk: Desk, preferences: Preferences, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(desk, preferences, built_in_only(), "/home/anna/bizservice")
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def choose(page: SettingsPage, name: str, value: str) -> None:
    """Choose as a user does, with the keyboard."""
    choice = page.program_part.choices[name]
    at = choice.findData(value)
    assert at >= 0
    choice.setFocus()
    while choice.currentIndex() != at:
        key = Qt.Key.Key_Down if choice.currentIndex() < at else Qt.Key.Key_Up
        before = choice.currentIndex()
        QTest.keyClick(choice, key)
        assert choice.currentIndex() != before


@pytest.mark.parametrize(
    ("name", "shown", "value"),
    [
        ("locale", "da", "da"),
        ("content_locale", "da", "da"),
        ("appearance", "dark", Appearance.DARK),
        ("text_size", "200", 200),
        ("paper", "letter", Paper.LETTER),
        ("min_voters", "7", 7),
        ("card_floor", "10.5", 10.5),
    ],
)
def test_a_choice_is_kept_and_shown(
    page: SettingsPage, kept: FakeSettings, name: str, shown: str, value: object
) -> None:
    assert page.program_part.choices[name].currentData() != shown
    choose(page, name, shown)
    assert getattr(kept.kept, name) == value
    assert page.program_part.choices[name].currentData() == shown


def test_the_page_shows_what_another_page_changed(
    page: SettingsPage, preferences: Preferences
) -> None:
    preferences.change(paper=Paper.A3, export_folder="/papers", card_floor=9.2)
    assert page.program_part.choices["paper"].currentText() == "A3"
    assert page.program_part.choices["card_floor"].currentData() == "9.2"
    assert page.program_part.export_folder.text().replace("\u200b", "") == "/papers"


def test_less_movement_is_kept(page: SettingsPage, kept: FakeSettings) -> None:
    page.program_part.reduced_motion.click()
    assert kept.kept.reduced_motion
    page.program_part.reduced_motion.click()
    assert not kept.kept.reduced_motion


def test_the_export_folder_is_chosen_and_given_up(
    page: SettingsPage, kept: FakeSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose_papers(_parent: object, _title: str, folder: str) -> str:
        proposed.append(folder)
        return "/papers"

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose_papers)
    page.program_part._change.click()
    assert kept.kept.export_folder == "/papers"
    page.program_part._change.click()
    assert proposed[1] == "/papers"
    page.program_part._reset.click()
    assert kept.kept.export_folder == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.program_part._change.click()
    assert kept.kept.export_folder == ""


def test_where_the_data_lie_is_said_when_known(
    page: SettingsPage, desk: Desk, preferences: Preferences, qtbot: QtBot
) -> None:
    shown = page.program_part.data_path.text().replace("\u200b", "")
    assert shown == "/home/anna/bizservice"
    other = SettingsPage(desk, preferences, built_in_only())
    qtbot.addWidget(other)
    assert not other.program_part.data_path.isVisibleTo(other)


GOOD = OwnPack("ringby", 24, 70)
FAULTY = OwnPack("kolding", fault={"en": "kolding/en: is missing", "da": "…"}, more_faults=2)


def shown(desk: Desk, preferences: Preferences, packs: PackChoice, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk, preferences, packs)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.program_part.pack.looked):
        page.show()
    return page


def words(setting: PackSetting) -> list[str]:
    return [setting.choice.itemText(at) for at in range(setting.choice.count())]


def test_a_pack_is_chosen_for_the_next_start_and_a_faulty_one_is_named(
    desk: Desk, preferences: Preferences, kept: FakeSettings, tmp_path: Path, qtbot: QtBot
) -> None:
    page = shown(desk, preferences, built_in_only(GOOD, FAULTY, folder=tmp_path), qtbot)
    setting = page.program_part.pack
    assert words(setting) == [
        "The built-in one (points: 25, cards: 75)",
        "ringby (points: 24, cards: 70)",
    ]
    assert setting.faults.text().startswith("Cannot be used: kolding/en: is missing (and 2 more ")
    assert "next start" not in setting.field.note
    setting.choice.setFocus()
    QTest.keyClick(setting.choice, Qt.Key.Key_Down)
    assert kept.kept.pack == "ringby"
    assert "next start" in setting.field.note


def test_a_chosen_pack_that_is_refused_stays_chosen(
    desk: Desk, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.change(pack="kolding")
    packs = replace(built_in_only(GOOD, FAULTY, folder=tmp_path), refused=FAULTY)
    page = shown(desk, preferences, packs, qtbot)
    setting = page.program_part.pack
    assert setting.choice.currentData() == "kolding"
    assert words(setting)[-1] == "kolding (cannot be used)"
    assert "next start" not in setting.field.note


def test_without_a_round_only_the_program_is_shown(
    make_desk: MakeDesk, preferences: Preferences, qtbot: QtBot
) -> None:
    store = FakeStore()
    desk = make_desk(store)
    page = SettingsPage(desk, preferences, built_in_only())
    qtbot.addWidget(page)
    page.show()
    assert not page.round_part.isVisible()
    assert page.program_part.choices["locale"].currentData() == "en"
    page.flush()
    store.values = {(type(v), v.id): v for v in (RINGBY, SPRING)}
    desk.open_round(SPRING.id)
    assert page.round_part.isVisible()
    assert page.round_part.title.text() == "Spring 2026"
    page.close()


def test_name_and_title_are_stored_and_undone(page: SettingsPage, desk: Desk) -> None:
    part = page.round_part
    part.name.setFocus()
    part.name.selectAll()
    QTest.keyClicks(part.name, "Jobcenter Æblø")
    part.title.setFocus()
    assert desk.workspace.jobcentre.name == "Jobcenter Æblø"
    part.title.selectAll()
    QTest.keyClicks(part.title, "  Autumn   2026 ")
    page.flush()
    assert desk.round.title == "Autumn 2026"
    desk.undo()
    assert desk.round.title == part.title.text() == "Spring 2026"
    desk.undo()
    assert desk.workspace.jobcentre.name == part.name.text() == "Jobcenter Ringby"


def test_an_empty_name_is_refused_with_a_sentence(page: SettingsPage, desk: Desk) -> None:
    part = page.round_part
    part.name.setFocus()
    part.name.selectAll()
    QTest.keyClick(part.name, Qt.Key.Key_Delete)
    page.flush()
    assert part.name_field.note == "A jobcentre needs a name."
    assert desk.workspace.jobcentre.name == "Jobcenter Ringby"
    part.title.setFocus()
    assert part.name.text() == ""
    QTest.keyClicks(part.name, "Ringby")
    page.flush()
    assert part.name_field.note == "Holds for all its rounds."
    assert part.name.accessibleDescription() == "Holds for all its rounds."
    assert desk.workspace.jobcentre.name == "Ringby"


def test_date_and_people_are_stored(page: SettingsPage, desk: Desk) -> None:
    part = page.round_part
    part.held_on.setDate(QDate(2026, 9, 30))
    assert desk.round.held_on == date(2026, 9, 30)
    assert undo_words(desk) == "change the round"
    part.people.setValue(14)
    assert desk.round.people == 14
    desk.close_step()
    part.people.setValue(0)
    assert desk.round.people is None
    assert part.people.text() == "not written down"
    desk.undo()
    assert part.people.value() == 14


def test_a_target_is_set_shown_and_removed(page: SettingsPage, desk: Desk) -> None:
    choice = page.round_part.targets[AREA]
    assert choice.currentText() == "3.0 (none set)"
    assert [choice.itemText(i) for i in (1, 2, 9)] == ["0.0", "0.5", "4.0"]
    choice.setFocus()
    for _ in range(8):
        QTest.keyClick(choice, Qt.Key.Key_Down)
    assert desk.round.targets == {AREA: 3.5}
    step = desk.editor.next_undo
    assert step is not None
    assert (step.name, step.detail) == ("target", "Contact with businesses")
    QTest.keyClick(choice, Qt.Key.Key_Home)
    assert desk.round.targets == {}
    desk.undo()
    assert choice.currentText() == "3.5"


def test_a_number_that_cannot_be_stored_stays_and_a_choice_goes_back(
    page: SettingsPage, desk: Desk, store: FakeStore
) -> None:
    store.fail = StorageFault.READ_ONLY
    page.round_part.people.setValue(30)
    QTest.keyClick(page.round_part.targets[AREA], Qt.Key.Key_End)
    assert page.round_part.people.value() == 30
    assert page.round_part.targets[AREA].currentText() == "3.0 (none set)"


@pytest.mark.parametrize("width", [640, 792, 1200, 1600])
def test_it_fits_every_width(page: SettingsPage, width: int, qtbot: QtBot) -> None:
    def fits() -> None:
        for part in page.round_part, page.program_part:
            right = part.mapTo(page, part.rect().topRight()).x()
            assert right <= width
            assert part.width() >= part.minimumSizeHint().width()

    page.resize(width, 640)
    qtbot.waitUntil(fits)


def test_every_control_has_a_name(page: SettingsPage) -> None:
    part, program = page.round_part, page.program_part
    controls = [
        part.name,
        part.title,
        part.held_on,
        part.people,
        *part.targets.values(),
        *program.choices.values(),
        program.reduced_motion,
        program._change,
        program._open,
    ]
    assert all(control.accessibleName() for control in controls)
