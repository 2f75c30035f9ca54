"""The matrix check: cells judged and written, what is found, and the ways on from there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.fakes import FakeStore
from tests.ui.conftest import SPRING, FakeExporter, undo_words
from tests.ui.matrix.conftest import CELL, FIRST, FORUM, filled, tile

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.agenda.drafting import WORKSHOP_II
from bizservice_desktop.domain.assessment.findings import Rule, gathered
from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, Round
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeId, InitiativeStatus
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.kit.wrap_link import breakable
from bizservice_desktop.ui.matrix.cell_tile import TileAction
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtAgenda, AtCell, AtInitiative


def stored(store: FakeStore) -> Round:
    with store.new_unit_of_work() as work:
        return work.round(SPRING.id)


def dialog_of(page: MatrixPage) -> InitiativeDialog:
    found = page.findChild(InitiativeDialog)
    assert isinstance(found, InitiativeDialog)
    return found


def test_a_click_sets_the_status_and_undo_takes_it_back(
    page: MatrixPage, desk: Desk, store: FakeStore
) -> None:
    tile(page, CELL).click()
    assert page.editor.isVisible()
    assert page.editor.statuses[Coverage.NOT_JUDGED].isChecked()
    page.editor.statuses[Coverage.PARTLY].click()
    assert stored(store).cells[CELL].status is Coverage.PARTLY
    assert undo_words(desk) == "set a cell to Partly covered"
    assert tile(page, CELL).face.state == "Partly covered"
    assert "Retention, Contact with jobseekers: Partly covered" in tile(page, CELL).accessibleName()
    step = desk.editor.next_undo
    assert step is not None
    assert (step.name, step.detail) == ("cell_status", "Partly covered")
    desk.undo()
    assert tile(page, CELL).face.state == "Not judged"
    assert page.editor.statuses[Coverage.NOT_JUDGED].isChecked()


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_1, Coverage.NOTHING),
        (Qt.Key.Key_2, Coverage.PARTLY),
        (Qt.Key.Key_3, Coverage.COVERED),
    ],
)
def test_a_key_sets_the_status_of_the_open_cell(
    page: MatrixPage, desk: Desk, key: Qt.Key, status: Coverage
) -> None:
    tile(page, CELL).setFocus()
    QTest.keyClick(tile(page, CELL), key)
    assert CELL not in desk.round.cells  # no cell is open: a stray key judges nothing
    QTest.keyClick(tile(page, CELL), Qt.Key.Key_Return)
    QTest.keyClick(tile(page, CELL), key)
    assert desk.round.cells[CELL].status is status


def test_digits_typed_as_text_are_no_key_and_raise_the_cell_to_partly(
    page: MatrixPage, desk: Desk
) -> None:
    page.open_cell(CELL)
    QTest.keyClicks(page.editor.elements, "3 visits")
    page.flush()
    assert desk.round.cells[CELL] == CellRecord(Coverage.PARTLY, "3 visits")


def test_arrows_move_and_the_editor_follows(page: MatrixPage) -> None:
    tile(page, FIRST).setFocus()
    QTest.keyClick(tile(page, FIRST), Qt.Key.Key_Right)
    beside = tile(page, "cell_recruitment_internal_collaboration")
    assert beside.hasFocus()
    assert page.editor.cell is None
    beside.click()
    QTest.keyClick(beside, Qt.Key.Key_Down)
    below = tile(page, "cell_upskilling_internal_collaboration")
    assert below.hasFocus()
    assert page.editor.cell == below.cell.id
    QTest.keyClick(below, Qt.Key.Key_Escape)
    assert not page.editor.isVisible()
    assert page.findings.isVisible()
    assert below.hasFocus()


def test_only_one_tile_is_reached_with_tab(page: MatrixPage) -> None:
    tile(page, CELL).setFocus()
    by_tab = [
        id
        for id, each in page.board.matrix.tiles.items()
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert by_tab == [CELL]


def test_typing_is_stored_after_a_pause_as_one_step(
    page: MatrixPage, desk: Desk, qtbot: QtBot
) -> None:
    page.open_cell(CELL)
    page.editor.elements.setFocus()
    QTest.keyClicks(page.editor.elements, "Fixed contact")
    assert CELL not in desk.round.cells
    qtbot.waitUntil(lambda: CELL in desk.round.cells)
    QTest.keyClick(page.editor.elements, Qt.Key.Key_Return)
    QTest.keyClicks(page.editor.elements, "Employer called")
    page.flush()
    assert undo_words(desk) == "write in a cell"
    assert desk.round.cells[CELL].elements == "Fixed contact\nEmployer called"
    assert page.editor.elements.textCursor().position() == len("Fixed contact\nEmployer called")
    assert tile(page, CELL).face.lines == ("Fixed contact", "Employer called")
    desk.undo()
    assert CELL not in desk.round.cells
    assert page.editor.elements.toPlainText() == ""


def test_typed_text_is_stored_before_another_cell_is_shown(page: MatrixPage, desk: Desk) -> None:
    page.open_cell(CELL)
    QTest.keyClicks(page.editor.elements, "Fixed contact")
    page.open_cell(FIRST)
    assert desk.round.cells[CELL].elements == "Fixed contact"
    assert page.editor.elements.toPlainText() == ""
    assert FIRST not in desk.round.cells


def test_text_that_cannot_be_stored_is_not_lost(
    page: MatrixPage, desk: Desk, store: FakeStore
) -> None:
    page.open_cell(CELL)
    store.fail = StorageFault.DISK_FULL
    QTest.keyClicks(page.editor.elements, "Fixed contact")
    page.flush()
    assert CELL not in desk.round.cells
    page.open_cell(FIRST)
    assert page.editor.cell == CELL
    assert page.editor.elements.toPlainText() == "Fixed contact"
    store.fail = None
    page.flush()
    assert desk.round.cells[CELL].elements == "Fixed contact"


def test_a_status_that_cannot_be_stored_is_not_shown(
    page: MatrixPage, desk: Desk, store: FakeStore
) -> None:
    page.open_cell(CELL)
    store.fail = StorageFault.READ_ONLY
    page.editor.statuses[Coverage.COVERED].click()
    assert page.editor.statuses[Coverage.NOT_JUDGED].isChecked()
    assert tile(page, CELL).face.state == "Not judged"


def test_an_example_adds_itself_once_and_raises_the_cell_to_partly(
    page: MatrixPage, desk: Desk
) -> None:
    page.open_cell(CELL)
    QTest.keyClicks(page.editor.elements, "Our own")
    link = page.editor.examples.links[0]
    example = desk.wording.cells[CELL].elements[0]
    assert link.words == example
    link.click()
    assert desk.round.cells[CELL] == CellRecord(Coverage.PARTLY, f"Our own\n{example}")
    assert page.editor.elements.toPlainText() == f"Our own\n{example}"
    assert not link.isEnabled()
    assert link.accessibleName() == f"Already written: {example}"
    desk.undo()
    assert link.isEnabled()


def test_the_thin_cell_says_so(page: MatrixPage, desk: Desk) -> None:
    page.open_cell(CELL)
    labels = [each.text() for each in page.editor.findChildren(QWidget) if hasattr(each, "text")]
    assert desk.wording.cells[CELL].note in labels


def test_first_use_starts_with_the_first_cell(page: MatrixPage) -> None:
    assert page.findings.state.startswith("Nothing is judged yet.")
    assert not page.agenda.button.isEnabled()
    assert page.agenda.reason
    QTest.mouseClick(page.findings.start, Qt.MouseButton.LeftButton)
    assert page.editor.cell == FIRST
    assert page.editor.isVisible()


def test_findings_follow_the_cells(page: MatrixPage, desk: Desk) -> None:
    desk.put("cells", filled(desk.method))
    assert page.findings.items == []
    assert page.findings.state == "All 12 cells are settled."
    desk.put("cells", filled(desk.method, **{CELL: Coverage.NOTHING}))
    assert [item.finding.rule for item in page.findings.items] == [Rule.EMPTY_CELL]
    assert page.findings.counts == "1 open, 0 settled"
    desk.undo()
    assert page.findings.items == []


def test_empty_cells_of_a_missing_service_are_named_once(page: MatrixPage, desk: Desk) -> None:
    gaps = {c.id: Coverage.NOTHING for c in desk.method.cells if c.service == "svc_retention"}
    desk.put("cells", filled(desk.method, **gaps))
    (item,) = page.findings.items
    assert item.finding.rule is Rule.SERVICE_MISSING
    assert len(item.cells) == 4
    item.cells[2].click()
    assert page.editor.cell == CELL


def test_cells_of_an_empty_area_are_folded_under_it(desk: Desk) -> None:
    gaps = {c.id: Coverage.NOTHING for c in desk.method.cells if c.area == "area_jobseeker_contact"}
    desk.put("cells", filled(desk.method, **gaps))
    rows = gathered(desk.check.findings)
    assert [(row.finding.rule, len(row.empty)) for row in rows] == [(Rule.AREA_WITHOUT_ELEMENT, 3)]


def test_the_page_can_be_led_to_a_cell_and_to_an_initiative(page: MatrixPage, desk: Desk) -> None:
    planned = Initiative(InitiativeId("one"), SPRING.jobcentre, "One register", cells=(CELL,))
    desk.put("initiative_add", planned)
    before = desk.workspace
    page.go_to(AtCell("cell_that_the_pack_no_longer_has"))
    assert not page.editor.isVisible()
    page.go_to(AtCell(CELL))
    assert page.editor.isVisible()
    page.go_to(AtInitiative(planned.id))
    (dialog,) = page.findChildren(InitiativeDialog)
    assert dialog.isVisible()
    assert desk.workspace is before
    dialog.reject()


def test_an_initiative_from_an_empty_cell_fills_it_in_the_plan(
    page: MatrixPage, desk: Desk
) -> None:
    desk.put("cells", filled(desk.method, **{CELL: Coverage.NOTHING}))
    assert tile(page, CELL).action_kind is TileAction.ADD_INITIATIVE
    tile(page, CELL).action.click()
    dialog = dialog_of(page)
    assert dialog.cells.chosen == (CELL,)
    dialog.title_edit.setText("Two forums a year")
    dialog.save.click()
    (initiative,) = desk.workspace.initiatives
    assert initiative.cells == (CELL,)
    assert tile(page, CELL).face.state == "Nothing yet"
    page.board.views.buttons[View.PLAN].click()
    assert tile(page, CELL).face.state == "Nothing today → partly covered"
    assert tile(page, CELL).face.look is Look.PLANNED
    assert tile(page, CELL).flags[0].words == ("Two forums a year", "No owner yet")
    assert tile(page, CELL).action_kind is TileAction.NONE
    assert "1 partly, 1 of them only with the plan" in page.board.counts
    page.board.views.buttons[View.DIFFERENCE].click()
    assert tile(page, CELL).face.state == "Nothing today → partly covered"
    assert tile(page, FIRST).face.is_unchanged
    assert page.board.hint == "The plan raises 1 of 12 cells."


def test_a_dropped_initiative_raises_nothing(page: MatrixPage, desk: Desk) -> None:
    desk.put("cells", filled(desk.method, **{CELL: Coverage.NOTHING}))
    desk.put("initiative_add", replace(FORUM, status=InitiativeStatus.DROPPED), FORUM.title)
    page.board.views.buttons[View.PLAN].click()
    assert tile(page, CELL).face.state == "Nothing yet"
    assert tile(page, CELL).face.flags == ()
    page.open_cell(CELL)
    assert page.editor.initiatives.rows[0][0].words == "Two forums a year"
    assert page.editor.initiatives.rows[0][1].text() == "Dropped · Team East"


def test_the_gaps_become_a_stored_agenda(
    page: MatrixPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    gaps = {c.id: Coverage.NOTHING for c in desk.method.cells if c.service == "svc_retention"}
    desk.put("cells", filled(desk.method, **gaps))
    assert page.agenda.button.isEnabled()
    assert page.agenda.reason == ""
    with qtbot.waitSignal(page.wanted) as wanted:
        page.agenda.button.click()
    (agenda,) = [value for value in store.values.values() if isinstance(value, Agenda)]
    assert wanted.args == [AtAgenda(agenda.id)]
    assert agenda.step == WORKSHOP_II
    assert agenda.end == agenda.start + 240
    step = desk.editor.next_undo
    assert step is not None
    assert (step.name, step.detail) == ("agenda_add", agenda.title)


def test_an_agenda_that_cannot_be_stored_leads_nowhere(
    page: MatrixPage, desk: Desk, store: FakeStore, qtbot: QtBot
) -> None:
    desk.put("cells", filled(desk.method, Coverage.NOTHING))
    store.fail = StorageFault.DISK_FULL
    with qtbot.assertNotEmitted(page.wanted):
        page.agenda.button.click()


def test_export_makes_three_kinds_with_what_was_just_typed(
    page: MatrixPage, desk: Desk, exporter: FakeExporter
) -> None:
    page.open_cell(CELL)
    QTest.keyClicks(page.editor.elements, "Fixed contact")
    for action in page._export.menu().actions():
        action.trigger()
    name = "Matrix check, Jobcenter Ringby"
    assert exporter.files == {
        f"{name}.pdf": b"pdf Spring 2026",
        f"{name}.csv": b"csv Spring 2026",
        f"{name}.xlsx": b"xlsx Spring 2026",
    }
    assert desk.round.cells[CELL].elements == "Fixed contact"
    assert page.actions_on_top() == (page._export,)


@pytest.mark.parametrize("lines", [34, 54, 64, 90])
def test_nothing_is_cut_off_at_any_width(
    page: MatrixPage, desk: Desk, qtbot: QtBot, lines: int
) -> None:
    """The width is counted in lines of text, as the page does: 54 is a small window."""
    long = "Rekrutteringsfællesskab og https://jobnet.dk/" + 60 * "x"
    desk.put("cells", desk.round.with_cell(CELL, CellRecord(Coverage.PARTLY, long)))
    page.resize(lines * page.fontMetrics().height(), 640)

    def check() -> None:
        for each in page.board.matrix.tiles.values():
            assert each.width() >= each.minimumSizeHint().width()
            assert each.height() >= each.heightForWidth(each.width())
        assert page._scroll.horizontalScrollBar().maximum() == 0

    qtbot.waitUntil(check)
    page.open_cell(CELL)
    assert page.editor.isVisible()
    assert page.board.isVisible() is (lines > 57)


def test_content_is_shown_in_the_other_language(page: MatrixPage, desk: Desk) -> None:
    desk.put("cells", filled(desk.method))
    desk.set_locale("da")
    assert tile(page, CELL).face.state == "Dækket"
    assert tile(page, CELL).accessibleName().startswith("Fastholdelse, Borgerkontakt")


def test_another_round_gets_no_text_of_the_last_one(page: MatrixPage, desk: Desk) -> None:
    page.open_cell(CELL)
    QTest.keyClicks(page.editor.elements, "Fixed contact")
    desk.open_round(SPRING.id)
    page.flush()
    assert desk.round.cells == {}
    assert page.findings.isVisible()


def test_long_words_may_be_broken_and_short_ones_are_left() -> None:
    assert breakable("kontaktpersoner her") == "kontaktpersoner her"
    assert "\u00ad" in breakable("Rekrutteringsfællesskab")
    assert breakable("Rekrutteringsfællesskab").replace("\u00ad", "") == "Rekrutteringsfællesskab"
    assert max(map(len, breakable("x" * 90).split("\u200b"))) <= 12
