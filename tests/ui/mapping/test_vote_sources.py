"""Votes on paper and from files: keyed in by keyboard, merged as one step."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import FakeExporter, FakeSettings, MakeDesk, as_exporter, undo_words
from tests.ui.mapping.test_voting import activate

from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.paper import Paper
from bizservice_desktop.exchange.answer_sheet import AnswerSheets
from bizservice_desktop.services.papers import BallotKind, Papers
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.services.read_model import ReadModel
from bizservice_desktop.services.settings import Settings
from bizservice_desktop.services.voting import Voting
from bizservice_desktop.ui.mapping.merge_answers import MergeAnswersDialog
from bizservice_desktop.ui.mapping.page import MappingPage
from bizservice_desktop.ui.mapping.paper_ballots import BallotGrid, PaperBallotsDialog
from bizservice_desktop.ui.mapping.vote_sources import VoteSources
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.preferences import Preferences
from bizservice_desktop.ui.shell.step_names import StepNames


class FakePapers:
    """Remembers which ballots were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[BallotKind, int, Paper]] = []

    def ballots(self, _model: ReadModel, kind: BallotKind, people: int, paper: Paper) -> bytes:
        self.asked.append((kind, people, paper))
        return b"%PDF"


@pytest.fixture
def papers() -> FakePapers:
    return FakePapers()


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def page(
    desk: Desk, papers: FakePapers, exporter: FakeExporter, qtbot: QtBot
) -> Iterator[MappingPage]:
    voting = Voting()
    sources = VoteSources(
        desk,
        voting,
        cast(Papers, papers),
        AnswerSheets(),
        as_exporter(exporter),
        Preferences(FakeSettings(Settings(paper=Paper.LETTER))),
    )
    made = MappingPage(desk, voting, sources)
    qtbot.addWidget(made)
    qtbot.addWidget(sources.button)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    for dialog in made.findChildren(PaperBallotsDialog):
        dialog.finish()
    made.close()


def test_ballots_are_printed_for_the_paper_of_the_settings(
    page: MappingPage, papers: FakePapers, exporter: FakeExporter
) -> None:
    sources = page.findChild(VoteSources)
    assert isinstance(sources, VoteSources)
    sources.print_team_ballots()
    sources.print_own_ballot()
    assert papers.asked == [
        (BallotKind.TEAM, 9, Paper.LETTER),
        (BallotKind.ALONE, 9, Paper.LETTER),
    ]
    assert len(exporter.files) == 2


def keying(page: MappingPage, people: int) -> PaperBallotsDialog:
    activate(page)
    QTest.keyClick(page, Qt.Key.Key_K)
    (dialog,) = page.findChildren(PaperBallotsDialog)
    spin = dialog.findChild(QSpinBox, "ballot_people")
    assert isinstance(spin, QSpinBox)
    spin.selectAll()
    QTest.keyClicks(spin, str(people))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    return dialog


def label(dialog: PaperBallotsDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_sheet_is_keyed_in_without_a_mouse_as_one_step(page: MappingPage, desk: Desk) -> None:
    before = desk.round
    points = [point.id for point in desk.method.points_of(desk.method.areas[0].id)]
    dialog = keying(page, 3)
    assert label(dialog, "ballot_place") == f"Person 1 of 3, point 1 of {len(points)}"
    for key in "1" + "2" * (len(points) - 1) + "4" * len(points) + "9":
        QTest.keyClicks(dialog, key)
    QTest.keyClicks(dialog, "3")
    QTest.keyClick(dialog, Qt.Key.Key_Backspace)
    for _ in points:
        QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert label(dialog, "ballot_place") == "All boxes are keyed in"
    assert desk.round is before
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.round.record(points[0]).ballots == (Ballot((1, 4)),)
    assert desk.round.record(points[1]).ballots == (Ballot((2, 4)),)
    step = desk.editor.next_undo
    assert step is not None
    assert StepNames().words(step).startswith("key in the ballots of")
    desk.undo()
    assert desk.round == before


def test_what_the_others_marked_is_not_shown(page: MappingPage, desk: Desk) -> None:
    """Two sheets that differ in the first column look the same while the second is keyed in."""
    size = len(desk.method.points_of(desk.method.areas[0].id))
    seen = []
    for marks in ("0" * size, "4" * size):
        dialog = keying(page, 2)
        QTest.keyClicks(dialog, marks)
        seen.append((label(dialog, "ballot_count"), dialog.grab().toImage()))
        dialog.finish()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # deferred deletion
    assert seen[0] == seen[1]


def test_leaving_asks_once_something_is_keyed_in(page: MappingPage, desk: Desk) -> None:
    before = desk.round
    dialog = keying(page, 2)
    QTest.keyClicks(dialog, "12")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert label(dialog, "ballot_count").startswith("Leave?")
    QTest.keyClicks(dialog, "3")
    assert label(dialog, "ballot_count").startswith("2 of")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.round is before


def test_enter_on_a_half_filled_sheet_says_what_is_missing(page: MappingPage, desk: Desk) -> None:
    before = desk.round
    dialog = keying(page, 2)
    size = len(desk.method.points_of(desk.method.areas[0].id))
    QTest.keyClicks(dialog, "3" * (size + 1))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "the first open one is person 2, point 2" in label(dialog, "ballot_count")
    QTest.keyClicks(dialog, "4")
    assert label(dialog, "ballot_count") == f"{size + 2} of {2 * size} boxes are done"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.round is before, "another key went on: it asks again"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    points = desk.method.point_order
    assert desk.round.record(points[1]).ballots == (Ballot((3, 4)),)
    assert desk.round.record(points[2]).ballots == (Ballot((3,)),)


def test_a_failed_save_keeps_the_marks(page: MappingPage, desk: Desk, store: FakeStore) -> None:
    dialog = keying(page, 1)
    QTest.keyClicks(dialog, "3")
    store.fail = StorageFault.DISK_FULL
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # the other boxes are open
    assert dialog.isVisible()
    store.fail = None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert desk.round.record(desk.method.point_order[0]).ballots == (Ballot((3,)),)


def test_files_are_looked_through_and_merged(page: MappingPage, desk: Desk, tmp_path: Path) -> None:
    point = desk.method.point_order[0]
    paths = []
    for name, line in (("a", f"{point},1"), ("b", f"{point},4"), ("c", f"{point},7")):
        paths.append(tmp_path / f"{name}.csv")
        paths[-1].write_text(f"point_id,level\n{line}\n", "utf-8")
    kept = [path.read_bytes() for path in paths]
    sources = page.findChild(VoteSources)
    assert isinstance(sources, VoteSources)
    sources.look_through(paths)
    (dialog,) = page.findChildren(MergeAnswersDialog)
    ticks = dialog.findChildren(QCheckBox)
    assert [(tick.isChecked(), tick.isEnabled()) for tick in ticks] == [
        (True, True),
        (True, True),
        (False, False),
    ]
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert "Line 2, column level: “7” is not a level; use 0 to 4 or ?." in said
    merge = dialog.findChild(QAbstractButton, "merge")
    assert isinstance(merge, QAbstractButton)
    merge.click()
    assert desk.round.record(point).ballots == (Ballot((1, 4)),)
    assert len(desk.round.merged_files) == 2
    assert [path.read_bytes() for path in paths] == kept
    sources.look_through(paths[:1])
    again = page.findChildren(MergeAnswersDialog)[-1]
    tick = again.findChild(QCheckBox)
    assert isinstance(tick, QCheckBox)
    assert (tick.isChecked(), tick.isEnabled()) == (False, True), "it may be another person's"
    again.reject()
    assert undo_words(desk) == "merge 2 answer files"
    desk.undo()
    assert desk.round.record(point).ballots == ()
    assert desk.round.merged_files == frozenset()


def looked_through(page: MappingPage, folder: Path, *levels: str) -> MergeAnswersDialog:
    point = page.desk.method.point_order[0]
    paths = []
    for level in levels:
        paths.append(folder / f"{level}.csv")
        paths[-1].write_text(f"point_id,level\n{point},{level}\n", "utf-8")
    sources = page.findChild(VoteSources)
    assert isinstance(sources, VoteSources)
    for left in page.findChildren(MergeAnswersDialog):
        left.setParent(None)  # closed, and waits to be deleted
    sources.look_through(paths)
    (dialog,) = page.findChildren(MergeAnswersDialog)
    return dialog


def merge(dialog: MergeAnswersDialog) -> None:
    pressed = dialog.findChild(QAbstractButton, "merge")
    assert isinstance(pressed, QAbstractButton)
    pressed.click()


def occasion(dialog: MergeAnswersDialog, name: str) -> QRadioButton:
    found = dialog.findChild(QRadioButton, f"occasion.{name}")
    assert isinstance(found, QRadioButton)
    return found


def test_late_files_join_the_ones_before_unless_one_says_otherwise(
    page: MappingPage, desk: Desk, tmp_path: Path
) -> None:
    point = desk.method.point_order[0]
    dialog = looked_through(page, tmp_path, "1", "4")
    assert not occasion(dialog, "same").isVisible(), "there is nothing to choose"
    merge(dialog)
    dialog = looked_through(page, tmp_path, "2")
    assert occasion(dialog, "same").isChecked()
    merge(dialog)
    assert desk.round.record(point).ballots == (Ballot((1, 2, 4)),)
    dialog = looked_through(page, tmp_path, "3")
    occasion(dialog, "new").click()
    merge(dialog)
    assert desk.round.record(point).ballots == (Ballot((1, 2, 4)), Ballot((3,)))
    desk.undo()
    desk.undo()
    assert desk.round.record(point).ballots == (Ballot((1, 4)),)


def uses_the_room(grid: BallotGrid, people: int, least: int) -> None:
    assert grid.box_width >= least
    assert grid.row_height >= min(50, 1.5 * grid.box_width)
    assert grid.box_width * people <= grid.width()
    assert grid.visibleRegion().boundingRect().height() == grid.height()


def test_the_boxes_use_the_room_of_the_dialog(page: MappingPage, qtbot: QtBot) -> None:
    """Large with few people, and all of them in sight with many."""
    for people, least in ((9, 50), (24, 24)):
        dialog = keying(page, people)
        grid = dialog.findChild(BallotGrid)
        assert isinstance(grid, BallotGrid)
        qtbot.waitUntil(partial(uses_the_room, grid, people, least))
        dialog.finish()
        qtbot.waitUntil(lambda: page.findChildren(PaperBallotsDialog) == [])


def test_one_late_file_waits_and_the_dialog_says_so(
    page: MappingPage, desk: Desk, tmp_path: Path
) -> None:
    point = desk.method.point_order[0]
    dialog = looked_through(page, tmp_path, "1", "2", "4")
    waits = dialog.findChild(QLabel, "waits")
    assert isinstance(waits, QLabel)
    assert waits.isHidden()
    merge(dialog)
    dialog = looked_through(page, tmp_path, "3")
    waits = dialog.findChild(QLabel, "waits")
    assert isinstance(waits, QLabel)
    assert waits.text().startswith("On 1 point(s) the late votes wait until 3 have come")
    occasion(dialog, "new").click()
    assert waits.isHidden()
    occasion(dialog, "same").click()
    merge(dialog)
    assert desk.round.record(point).newest_ballot.votes == (1, 2, 4)
    assert desk.round.record(point).waiting == 1


def test_files_are_of_the_group_that_is_named(
    page: MappingPage, desk: Desk, tmp_path: Path
) -> None:
    dialog = looked_through(page, tmp_path, "1", "2", "4")
    field = dialog.findChild(QLineEdit, "group")
    assert isinstance(field, QLineEdit)
    field.setText(" Team  A ")
    merge(dialog)
    ballot = desk.round.record(desk.method.point_order[0]).newest_ballot
    assert ballot.groups == (("Team A", Ballot((1, 2, 4))),)
    dialog = looked_through(page, tmp_path, "3")
    field = dialog.findChild(QLineEdit, "group")
    assert isinstance(field, QLineEdit)
    completer = field.completer()
    assert completer.completionModel().index(0, 0).data() == "Team A"
    merge(dialog)


def test_sheets_are_of_the_group_that_is_named(page: MappingPage, desk: Desk) -> None:
    activate(page)
    QTest.keyClick(page, Qt.Key.Key_K)
    (dialog,) = page.findChildren(PaperBallotsDialog)
    spin = dialog.findChild(QSpinBox, "ballot_people")
    field = dialog.findChild(QLineEdit, "group")
    assert isinstance(spin, QSpinBox)
    assert isinstance(field, QLineEdit)
    spin.setValue(1)
    QTest.keyClicks(field, "Managers")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog, "1")
    for _ in range(2):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.round.groups == ("Managers",)
