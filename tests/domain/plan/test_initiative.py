"""What an initiative lacks, and whether it is still open."""

from dataclasses import replace

import pytest
from tests.builders import CELLS, HELD_ON, METHOD, POINTS, initiative

from bizservice_desktop.domain.method.method import STRATEGY, CellId, PointId
from bizservice_desktop.domain.plan.initiative import InitiativeStatus


def test_a_complete_initiative_lacks_nothing() -> None:
    assert initiative().lacks == ()


def test_what_is_missing_is_named_in_order() -> None:
    bare = initiative(is_complete=False)
    assert bare.lacks == ("owner", "start", "measure")
    assert replace(bare, start=HELD_ON).lacks == ("owner", "measure")


@pytest.mark.parametrize(
    ("status", "is_open"),
    [
        (InitiativeStatus.PLANNED, True),
        (InitiativeStatus.RUNNING, True),
        (InitiativeStatus.DONE, False),
        (InitiativeStatus.DROPPED, False),
    ],
)
def test_planned_and_running_initiatives_are_open(status: InitiativeStatus, is_open: bool) -> None:
    assert initiative(status=status).is_open is is_open


def test_links_that_the_method_does_not_know_are_kept() -> None:
    cells, points = (CellId("old_cell"), CELLS[0]), (PointId("old_point"), POINTS[0])
    before = replace(initiative(), cells=cells, points=points)
    after = before.with_links(METHOD, CELLS[1:3], POINTS[1:2])
    assert after.cells == (*CELLS[1:3], "old_cell")
    assert after.points == (POINTS[1], "old_point")
    assert before.with_links(METHOD, (), ()).cells == ("old_cell",)


def test_an_initiative_has_the_area_of_the_first_cell_the_method_knows() -> None:
    known = replace(initiative(), cells=(CellId("old_cell"), CELLS[1], CELLS[0]))
    assert known.area(METHOD) == METHOD.cell(CELLS[1]).area
    assert replace(known, cells=(CellId("old_cell"),)).area(METHOD) == STRATEGY
    assert replace(known, cells=()).area(METHOD) == STRATEGY
