"""A cell that is left empty on purpose: its reason, who decided it, and the way back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from tests.ui.conftest import undo_words
from tests.ui.matrix.conftest import CELL, FORUM, tile

from bizservice_desktop.domain.assessment.matrix_view import Look, View
from bizservice_desktop.domain.assessment.round import CellRecord, Coverage
from bizservice_desktop.ui.matrix.page import MatrixPage
from bizservice_desktop.ui.shell.desk import Desk

REASON = "The health team talks to them"


def leave_empty(page: MatrixPage, reason: str = REASON) -> None:
    page.open_cell(CELL)
    page.editor.statuses[Coverage.LEFT_EMPTY].click()
    QTest.keyClicks(page.editor.reason.reason, reason)
    page.flush()


def test_a_cell_is_left_empty_once_a_reason_stands_there(page: MatrixPage, desk: Desk) -> None:
    page.open_cell(CELL)
    assert not page.editor.reason.isVisible()
    page.editor.statuses[Coverage.LEFT_EMPTY].click()
    assert page.editor.reason.reason.hasFocus()
    assert CELL not in desk.round.cells, "nothing is decided without a reason"
    QTest.keyClicks(page.editor.reason.reason, REASON)
    page.flush()
    record = desk.round.cells[CELL]
    assert (record.status, record.reason) == (Coverage.LEFT_EMPTY, REASON)
    assert record.decided_on == desk.model.today
    assert undo_words(desk) == "leave a cell empty"
    desk.undo()
    assert CELL not in desk.round.cells


def test_who_decided_and_when_it_is_looked_at_again_may_be_said(
    page: MatrixPage, desk: Desk
) -> None:
    leave_empty(page)
    form = page.editor.reason
    QTest.keyClicks(form.decided_by, "the managers")
    form.decided_on.setDate(QDate(2026, 12, 8))
    assert not form.look_again_on.isVisible()
    form.looks_again.click()
    form.look_again_on.setDate(QDate(2027, 5, 1))
    page.flush()
    assert desk.round.cells[CELL] == CellRecord(
        Coverage.LEFT_EMPTY,
        reason=REASON,
        decided_by="the managers",
        decided_on=date(2026, 12, 8),
        look_again_on=date(2027, 5, 1),
    )
    face = tile(page, CELL).face
    assert (face.look, face.lines) == (Look.LEFT_EMPTY, (REASON,))
    assert face.decided == (
        "Decided by the managers on 8 December 2026.",
        "Looked at again on 1 May 2027.",
    )
    form.looks_again.click()
    assert desk.round.cells[CELL].look_again_on is None


def test_a_reason_that_is_taken_out_makes_it_nothing(page: MatrixPage, desk: Desk) -> None:
    leave_empty(page)
    page.editor.reason.reason.selectAll()
    QTest.keyClick(page.editor.reason.reason, Qt.Key.Key_Backspace)
    page.flush()
    assert desk.round.cells[CELL].status is Coverage.NOTHING


def test_another_state_keeps_the_reason_for_the_way_back(page: MatrixPage, desk: Desk) -> None:
    leave_empty(page)
    page.editor.statuses[Coverage.COVERED].click()
    assert desk.round.cells[CELL].status is Coverage.COVERED
    assert not page.editor.reason.isVisible()
    page.editor.statuses[Coverage.LEFT_EMPTY].click()
    assert desk.round.cells[CELL].status is Coverage.LEFT_EMPTY
    assert desk.round.cells[CELL].reason == REASON


def test_with_the_plan_it_is_planned_and_no_longer_on_purpose(page: MatrixPage, desk: Desk) -> None:
    leave_empty(page)
    desk.put("initiative_add", FORUM, FORUM.title)
    page.board.views.buttons[View.PLAN].click()
    assert tile(page, CELL).face.look is Look.PLANNED
    assert tile(page, CELL).face.state == "Left empty on purpose → partly covered"
    assert "1 empty on purpose" not in page.board.counts


@pytest.mark.parametrize("status", [Coverage.NOTHING, Coverage.LEFT_EMPTY])
def test_a_state_against_what_is_written_is_asked_about_where_it_stands(
    page: MatrixPage, desk: Desk, status: Coverage
) -> None:
    desk.put("cells", desk.round.with_cell(CELL, CellRecord(status, "a fair", reason="why")))
    page.open_cell(CELL)
    assert "something is written in it" in page.editor.question
    page.editor.take_out.click()
    assert desk.round.cells[CELL] == CellRecord(status, reason="why")
    assert page.editor.question == ""
    desk.undo()
    page.editor.set_partly.click()
    assert desk.round.cells[CELL].status is Coverage.PARTLY


def test_what_is_written_raises_the_cell_and_it_is_said(page: MatrixPage, desk: Desk) -> None:
    desk.put("cells", desk.round.with_cell(CELL, CellRecord(Coverage.NOTHING)))
    page.open_cell(CELL)
    assert not page.editor.raised_words.isVisible()
    QTest.keyClicks(page.editor.elements, "a fair")
    page.flush()
    assert desk.round.cells[CELL] == CellRecord(Coverage.PARTLY, "a fair")
    assert page.editor.raised_words.isVisible()
    desk.undo()
    assert desk.round.cells[CELL] == CellRecord(Coverage.NOTHING)
    assert not page.editor.raised_words.isVisible()


def test_the_last_round_stands_beside_this_one(page: MatrixPage, desk: Desk) -> None:
    beside = page.board.views.buttons[View.BESIDE]
    assert not beside.isVisible(), "there is no earlier round"
    space = desk.workspace
    before = replace(desk.round, cells={CELL: CellRecord(Coverage.COVERED)}, title="Autumn")
    desk.editor._current = replace(space, previous=before)
    page.refresh()
    assert beside.isVisible()
    beside.click()
    face = tile(page, CELL).face
    assert face.before == (Look.COVERED, "Covered")
    assert face.state == "Not judged"
    assert "Covered → Not judged" in tile(page, CELL).accessibleName()
    assert page.board.hint == f"Left: Autumn. Right: {desk.round.title}."
    desk.editor._current = space
    page.refresh()
    assert page.board.views.buttons[View.TODAY].isChecked(), "there is nothing beside it any more"
    assert tile(page, CELL).face.before is None


def test_a_long_name_does_not_stretch_the_matrix(page: MatrixPage, desk: Desk) -> None:
    decided_by = "the managers of all departments " * 150
    record = CellRecord(Coverage.LEFT_EMPTY, reason=REASON, decided_by=decided_by.strip())
    desk.put("cell_left_empty", desk.round.with_cell(CELL, record))
    shown = tile(page, CELL)._decided.text()
    assert shown.endswith("…")
    assert len(shown) < 130
    assert decided_by.strip() in tile(page, CELL).accessibleName()
