"""The initiative dialog: added, changed, removed; never closed over an empty title."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.builders import agenda
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, MakeDesk, undo_words

from bizservice_desktop.domain.agenda.agenda import Noted, NotedId, NotedKind
from bizservice_desktop.domain.method.method import CellId, PointId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.shell.desk import Desk

CELL = CellId("cell_retention_jobseeker_contact")
POINT = PointId("op_tra_early_retention")
FORUM = Initiative(
    InitiativeId("forum"),
    RINGBY.id,
    "Two forums a year",
    status=InitiativeStatus.RUNNING,
    owner="Team East",
    start=date(2026, 5, 1),
    measure="Two held",
    cells=(CELL, CellId("cell_of_an_older_pack")),
    points=(POINT, PointId("point_of_an_older_pack")),
)


@pytest.fixture
def desk(make_desk: MakeDesk, store: FakeStore) -> Desk:
    return make_desk(store)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """Owns the dialog, which deletes itself once it is closed."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    for dialog in made.findChildren(InitiativeDialog):
        dialog.close()
    made.close()


@pytest.fixture
def dialog(desk: Desk, window: QWidget) -> InitiativeDialog:
    made = InitiativeDialog(desk, cells=(CELL,), parent=window)
    made.open()
    return made


def test_a_new_one_is_stored_with_all_that_was_written(
    dialog: InitiativeDialog, desk: Desk
) -> None:
    dialog.title_edit.setText("  Two forums\u00a0 a year ")
    dialog.owner_edit.setText("Team East")
    dialog.measure_edit.setText("Two held")
    dialog.status.setCurrentIndex(dialog.status.findData("running"))
    dialog.has_start.click()
    dialog.start.setDate(QDate(2026, 5, 1))
    dialog.cells.boxes[CellId("cell_retention_business_contact")].click()
    dialog.points.boxes[POINT].click()
    dialog.save.click()
    (stored,) = desk.workspace.initiatives
    assert stored == Initiative(
        id=stored.id,
        jobcentre=RINGBY.id,
        title="Two forums a year",
        status=InitiativeStatus.RUNNING,
        owner="Team East",
        start=date(2026, 5, 1),
        measure="Two held",
        cells=(CellId("cell_retention_business_contact"), CELL),
        points=(POINT,),
    )
    assert not dialog.isVisible()
    assert undo_words(desk) == "add the initiative Two forums a year"
    step = desk.editor.next_undo
    assert step is not None
    assert (step.name, step.detail) == ("initiative_add", "Two forums a year")
    desk.undo()
    assert desk.workspace.initiatives == ()


@pytest.mark.parametrize("title", ["", "   "])
def test_without_a_title_it_stays_open_and_says_why(
    dialog: InitiativeDialog, desk: Desk, title: str
) -> None:
    dialog.title_edit.setText(title)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.title_field.note == "Write what you will do; the rest can wait."
    assert dialog.title_edit.accessibleDescription() == dialog.title_field.note
    assert desk.workspace.initiatives == ()
    dialog.title_edit.setText("Forum")
    dialog.title_edit.textEdited.emit("Forum")
    assert dialog.title_field.note == ""


def test_only_the_title_is_required(dialog: InitiativeDialog, desk: Desk) -> None:
    dialog.title_edit.setText("Forum")
    dialog.save.click()
    (stored,) = desk.workspace.initiatives
    assert (stored.owner, stored.start, stored.measure) == ("", None, "")
    assert stored.lacks == ("owner", "start", "measure")


def test_what_cannot_be_stored_is_kept_in_the_open_dialog(
    dialog: InitiativeDialog, desk: Desk, store: FakeStore
) -> None:
    store.fail = StorageFault.DISK_FULL
    dialog.title_edit.setText("Forum")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.title_field.note.startswith("It could not be saved.")
    store.fail = None
    dialog.save.click()
    assert [each.title for each in desk.workspace.initiatives] == ["Forum"]


def test_a_change_keeps_ids_the_method_no_longer_has(desk: Desk, window: QWidget) -> None:
    desk.put("initiative_add", FORUM, FORUM.title)
    dialog = InitiativeDialog(desk, FORUM, parent=window)
    dialog.open()
    assert dialog.has_start.isChecked()
    assert dialog.points.chosen == (POINT,)
    dialog.has_start.click()
    dialog.save.click()
    assert desk.workspace.initiatives == (replace(FORUM, start=None),)
    assert undo_words(desk) == "change the initiative Two forums a year"
    step = desk.editor.next_undo
    assert step is not None
    assert step.name == "initiative_change"


def test_removing_can_be_undone(desk: Desk, window: QWidget) -> None:
    desk.put("initiative_add", FORUM, FORUM.title)
    dialog = InitiativeDialog(desk, FORUM, parent=window)
    dialog.open()
    assert dialog.remove.isVisible()
    dialog.remove.click()
    assert not desk.workspace.initiatives
    assert undo_words(desk) == "remove the initiative Two forums a year"
    desk.undo()
    assert desk.workspace.initiatives == (FORUM,)


def test_a_new_one_cannot_be_removed(dialog: InitiativeDialog) -> None:
    assert not dialog.remove.isVisible()


def test_the_search_narrows_the_points_and_loses_no_tick(
    dialog: InitiativeDialog, desk: Desk
) -> None:
    dialog.points.boxes[POINT].click()
    dialog.points.search.setText("tra")
    seen = [point for point, box in dialog.points.boxes.items() if not box.isHidden()]
    assert POINT in seen
    assert len(seen) < len(desk.method.points)
    dialog.points.search.setText("no such words")
    assert all(box.isHidden() for box in dialog.points.boxes.values())
    assert dialog.points.chosen == (POINT,)


def test_every_control_has_a_name(dialog: InitiativeDialog) -> None:
    controls = [
        dialog.title_edit,
        dialog.owner_edit,
        dialog.measure_edit,
        dialog.status,
        dialog.has_start,
        dialog.start,
        dialog.save,
        dialog.cancel,
        dialog.points.search,
        *dialog.cells.boxes.values(),
        *dialog.points.boxes.values(),
    ]
    assert all(control.accessibleName() for control in controls)
    assert dialog.cells.boxes[CELL].accessibleName() == "Retention, Contact with jobseekers"


def test_it_names_the_minutes_that_name_it(desk: Desk, window: QWidget) -> None:
    at = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    noted = Noted(NotedId("1"), NotedKind.DECISION, "Two a year", at, initiative=FORUM.id)
    desk.put("initiative_add", FORUM)
    desk.put("agenda_add", replace(agenda(), noted=(noted,)))
    made = InitiativeDialog(desk, FORUM, parent=window)
    made.open()
    assert made.minutes.text() == "In the minutes of “Ideas”: Two a year"
    other = InitiativeDialog(desk, parent=window)
    assert other.minutes.isHidden()
