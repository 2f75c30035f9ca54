"""Every finding is dealt with where it stands: its next step makes it go or change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QLineEdit
from tests.fakes import FakeStore
from tests.ui.conftest import undo_words
from tests.ui.matrix.conftest import CELL, FIRST, FORUM, filled, tile

from bizservice_desktop.domain.assessment.findings import Finding, NextStep, Rule
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage, PointRecord
from bizservice_desktop.domain.method.method import CellId
from bizservice_desktop.domain.plan.initiative import InitiativeId, InitiativeStatus
from bizservice_desktop.services.ports import StorageFault
from bizservice_desktop.ui.initiatives.initiative_dialog import InitiativeDialog
from bizservice_desktop.ui.matrix.finding_steps import FindingSteps, OwnerChoice
from bizservice_desktop.ui.matrix.findings_list import FindingItem
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.shell.desk import Desk
from bizservice_desktop.ui.shell.places import AtPoint

TRANSVERSAL = CellId("cell_retention_transversal_collaboration")


def found(page: MatrixPage, rule: Rule) -> FindingItem:
    return next(item for item in page.findings.items if item.finding.rule is rule)


def steps_of(page: MatrixPage, rule: Rule) -> FindingSteps:
    steps = found(page, rule).steps
    assert steps is not None
    return steps


def dialog_of(page: MatrixPage) -> InitiativeDialog:
    [dialog] = page.findChildren(InitiativeDialog)
    return dialog


def empty_cell(desk: Desk) -> None:
    desk.put("cells", filled(desk.method, **{CELL: Coverage.NOTHING}))


def missing_service(desk: Desk) -> None:
    gaps = {c.id: Coverage.NOTHING for c in desk.method.cells if c.service == "svc_retention"}
    desk.put("cells", filled(desk.method, **gaps))


def empty_area(desk: Desk) -> None:
    gaps = {c.id: Coverage.NOTHING for c in desk.method.cells if c.area == "area_jobseeker_contact"}
    desk.put("cells", filled(desk.method, **gaps))


def contradiction(desk: Desk) -> None:
    round = filled(desk.method)
    desk.put("cells", round.with_cell(CELL, CellRecord(Coverage.NOTHING, "a fair")))


def level_without_element(desk: Desk) -> None:
    point = desk.method.strong_points(TRANSVERSAL)[0].id
    round = filled(desk.method, **{TRANSVERSAL: Coverage.NOTHING})
    desk.put("cells", round.with_record(point, PointRecord(agreed=4)))


def element_without_level(desk: Desk) -> None:
    round = filled(desk.method)
    for point in desk.method.strong_points(TRANSVERSAL):
        round = round.with_record(point.id, PointRecord(agreed=1))
    desk.put("cells", round)


def without_gap(desk: Desk) -> None:
    desk.put("cells", filled(desk.method, **{FIRST: Coverage.PARTLY}))
    desk.put("initiative_add", FORUM, FORUM.title)


def incomplete(desk: Desk) -> None:
    desk.put("initiative_add", replace(FORUM, owner=""), FORUM.title)


def left_empty(desk: Desk) -> None:
    record = CellRecord().left_empty("the health team does it", date(2026, 12, 8))
    desk.put("cells", filled(desk.method).with_cell(CELL, record))


def add_initiative(page: MatrixPage, steps: FindingSteps) -> None:
    steps.buttons["initiative"].click()
    dialog = dialog_of(page)
    assert dialog.cells.chosen == steps.cells
    dialog.title_edit.setText("Two forums a year")
    dialog.save.click()


def write(page: MatrixPage, steps: FindingSteps) -> None:
    field = steps.fields["element"]
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "a fair")
    QTest.keyClick(field, Qt.Key.Key_Return)


def set_owner(page: MatrixPage, steps: FindingSteps) -> None:
    field = steps.fields["owner"]
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Team East")
    steps.buttons["owner"].click()


def take_reason_out(page: MatrixPage, steps: FindingSteps) -> None:
    steps.links["reason"].click()
    assert page.editor.reason.reason.hasFocus()
    page.editor.reason.reason.selectAll()
    QTest.keyClick(page.editor.reason.reason, Qt.Key.Key_Backspace)
    page.flush()


CASES: dict[Rule, tuple[Callable[[Desk], None], Callable[[MatrixPage, FindingSteps], None]]] = {
    Rule.SERVICE_MISSING: (missing_service, add_initiative),
    Rule.AREA_WITHOUT_ELEMENT: (empty_area, add_initiative),
    Rule.EMPTY_CELL: (empty_cell, add_initiative),
    Rule.STATE_AGAINST_ELEMENTS: (contradiction, lambda _, steps: steps.buttons["partly"].click()),
    Rule.LEVEL_WITHOUT_ELEMENT: (level_without_element, write),
    Rule.ELEMENT_WITHOUT_LEVEL: (
        element_without_level,
        lambda _, steps: steps.buttons["partly"].click(),
    ),
    Rule.INITIATIVE_WITHOUT_GAP: (without_gap, lambda _, steps: steps.buttons["link"].click()),
    Rule.INITIATIVE_INCOMPLETE: (incomplete, set_owner),
    Rule.LEFT_EMPTY: (left_empty, take_reason_out),
}


@pytest.mark.parametrize("rule", Rule)
def test_the_next_step_is_done_where_the_finding_stands_and_it_goes_or_changes(
    page: MatrixPage, desk: Desk, rule: Rule
) -> None:
    make, take = CASES[rule]
    make(desk)
    finding = found(page, rule).finding
    take(page, steps_of(page, rule))
    assert finding not in desk.check.findings
    assert desk.editor.next_undo is not None
    desk.undo()
    assert finding in desk.check.findings, "one step takes it back"


def test_what_cannot_be_stored_stays_in_the_field(
    page: MatrixPage, desk: Desk, store: FakeStore
) -> None:
    incomplete(desk)
    store.fail = StorageFault.DISK_FULL
    set_owner(page, steps_of(page, Rule.INITIATIVE_INCOMPLETE))
    field = steps_of(page, Rule.INITIATIVE_INCOMPLETE).fields["owner"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "Team East"
    store.fail = None
    steps_of(page, Rule.INITIATIVE_INCOMPLETE).buttons["owner"].click()
    assert desk.workspace.initiatives[0].owner == "Team East"
    assert undo_words(desk) == "change the initiative Two forums a year"


def test_what_was_begun_in_a_finding_is_there_when_others_change(
    page: MatrixPage, desk: Desk
) -> None:
    incomplete(desk)
    field = steps_of(page, Rule.INITIATIVE_INCOMPLETE).fields["owner"]
    QTest.keyClicks(field, "Team E")
    desk.put("cells", filled(desk.method, **{FIRST: Coverage.NOTHING}))
    again = steps_of(page, Rule.INITIATIVE_INCOMPLETE).fields["owner"]
    assert again is not field
    assert isinstance(again, QLineEdit)
    assert again.text() == "Team E"


def test_owners_that_are_known_can_be_chosen(page: MatrixPage, desk: Desk) -> None:
    desk.put("initiative_add", replace(FORUM, id=InitiativeId("other")), FORUM.title)
    incomplete(desk)
    steps = steps_of(page, Rule.INITIATIVE_INCOMPLETE)
    [owner] = steps.findChildren(OwnerChoice)
    assert owner.line.text() == ""
    owner.setCurrentIndex(owner.findText("Team East"))
    steps.buttons["owner"].click()
    assert [each.owner for each in desk.workspace.initiatives] == ["Team East"] * 2


def test_a_start_and_a_measure_are_set_in_place(page: MatrixPage, desk: Desk) -> None:
    desk.put("initiative_add", replace(FORUM, start=None, measure=""), FORUM.title)
    steps = steps_of(page, Rule.INITIATIVE_INCOMPLETE)
    day = steps.fields["start"]
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2027, 5, 1))
    steps.buttons["start"].click()
    assert desk.workspace.initiatives[0].start == date(2027, 5, 1)
    steps = steps_of(page, Rule.INITIATIVE_INCOMPLETE)
    assert list(steps.fields) == ["measure"]
    steps.buttons["measure"].click()
    assert steps.fields["measure"].hasFocus(), "nothing is written yet"


def test_an_initiative_without_a_gap_can_be_dropped(page: MatrixPage, desk: Desk) -> None:
    desk.put("cells", filled(desk.method))
    desk.put("initiative_add", FORUM, FORUM.title)
    steps = steps_of(page, Rule.INITIATIVE_WITHOUT_GAP)
    assert "link" not in steps.buttons
    steps.buttons["drop"].click()
    assert desk.workspace.initiatives[0].status is InitiativeStatus.DROPPED
    assert page.findings.items == []


def test_methods_are_one_click_away_and_begin_an_initiative(page: MatrixPage, desk: Desk) -> None:
    empty_cell(desk)
    steps = steps_of(page, Rule.EMPTY_CELL)
    assert steps.tools.isHidden()
    steps.buttons["methods"].click()
    assert not steps.tools.isHidden()
    link, purpose = steps.tools.rows[0]
    tool = desk.method.tools_for_cell(CELL)[0]
    assert (link.words, purpose.text()) == (
        desk.wording.title(tool),
        desk.wording.tools[tool].purpose,
    )
    link.click()
    dialog = dialog_of(page)
    assert dialog.title_edit.text() == desk.wording.title(tool)
    assert dialog.cells.chosen == (CELL,)
    dialog.give_up()


def test_a_planned_gap_is_settled_and_says_who_and_when(page: MatrixPage, desk: Desk) -> None:
    empty_cell(desk)
    desk.put("initiative_add", FORUM, FORUM.title)
    item = found(page, Rule.EMPTY_CELL)
    assert item.finding.is_settled
    assert item.phrase.evidence == "Planned: Two forums a year (Team East, from 1 May 2026)."
    assert item.steps is None
    assert page.findings.counts == "0 open, 1 settled"
    assert page.findings.state == "All 12 cells are settled."


def test_a_finding_leads_to_its_point(page: MatrixPage, desk: Desk) -> None:
    level_without_element(desk)
    wanted: list[object] = []
    page.wanted.connect(wanted.append)
    steps_of(page, Rule.LEVEL_WITHOUT_ELEMENT).links["point"].click()
    assert wanted == [AtPoint(desk.method.strong_points(TRANSVERSAL)[0].id)]


def test_keys_add_an_initiative_and_leave_a_cell_empty(page: MatrixPage, desk: Desk) -> None:
    empty_cell(desk)
    tile(page, CELL).setFocus()
    QTest.keyClick(tile(page, CELL), Qt.Key.Key_I)
    dialog = dialog_of(page)
    assert dialog.cells.chosen == (CELL,)
    dialog.give_up()
    QTest.keyClick(tile(page, CELL), Qt.Key.Key_E)
    assert page.editor.cell == CELL
    assert page.editor.reason.reason.hasFocus()
    QTest.keyClicks(page.editor.reason.reason, "I E")
    assert page.editor.reason.reason.toPlainText() == "I E", "typed, and no keys"


def test_the_key_in_a_finding_is_about_its_cells(page: MatrixPage, desk: Desk) -> None:
    missing_service(desk)
    steps = steps_of(page, Rule.SERVICE_MISSING)
    button = steps.buttons["initiative"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_I)
    dialog = dialog_of(page)
    assert dialog.cells.chosen == steps.cells
    dialog.give_up()


def test_cells_that_are_not_judged_can_count_as_nothing(page: MatrixPage, desk: Desk) -> None:
    assert page.findings.counts_unjudged.isHidden(), "nothing is judged: nobody has begun"
    desk.put("cells", filled(desk.method, **{CELL: Coverage.NOT_JUDGED}))
    assert page.findings.items == []
    page.findings.counts_unjudged.click()
    assert found(page, Rule.EMPTY_CELL).finding.cells == (CELL,)
    assert desk.round.counts_unjudged
    assert "1 without a plan" in page.board.counts
    assert "1 not judged" in page.board.counts
    assert undo_words(desk) == "count cells that are not judged"
    desk.undo()
    assert page.findings.items == []
    assert not page.findings.counts_unjudged.isChecked()


def test_every_rule_has_a_case_and_every_step_is_one() -> None:
    assert set(CASES) == set(Rule)
    assert {Finding(rule).next_step for rule in Rule} == set(NextStep)
