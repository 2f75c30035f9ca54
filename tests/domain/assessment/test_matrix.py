"""Coverage of cells, today and with the plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import CELLS, initiative
from tests.domain.strategies import coverages, initiative_lists, law

from bizservice_desktop.domain.assessment.matrix import (
    CellRecord,
    Coverage,
    tidy_elements,
    with_plan,
)
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

CELL, OTHER = CELLS[:2]
RISING = [Coverage.NOT_JUDGED, Coverage.NOTHING, Coverage.PARTLY, Coverage.COVERED]


def test_a_cell_begins_as_not_judged_rather_than_empty() -> None:
    assert CellRecord() == CellRecord(Coverage.NOT_JUDGED, "")


@pytest.mark.parametrize(
    ("today", "status", "expected"),
    [
        (Coverage.NOTHING, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.NOTHING, InitiativeStatus.RUNNING, Coverage.PARTLY),
        (Coverage.NOTHING, InitiativeStatus.DONE, Coverage.COVERED),
        (Coverage.NOTHING, InitiativeStatus.DROPPED, Coverage.NOTHING),
        (Coverage.NOT_JUDGED, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.PARTLY, InitiativeStatus.PLANNED, Coverage.PARTLY),
        (Coverage.COVERED, InitiativeStatus.PLANNED, Coverage.COVERED),
    ],
)
def test_an_initiative_raises_its_cell(
    today: Coverage, status: InitiativeStatus, expected: Coverage
) -> None:
    assert with_plan(CELL, today, [initiative(CELL, status=status)]) is expected


def test_an_initiative_leaves_other_cells() -> None:
    done = initiative(OTHER, status=InitiativeStatus.DONE)
    assert with_plan(CELL, Coverage.NOTHING, [done]) is Coverage.NOTHING


def test_the_furthest_initiative_decides() -> None:
    both = [initiative(CELL), initiative(CELL, id="b", status=InitiativeStatus.DONE)]
    assert with_plan(CELL, Coverage.NOTHING, both) is Coverage.COVERED


@law
@given(coverages, initiative_lists, st.data())
def test_the_plan_never_lowers_a_cell(
    today: Coverage, initiatives: list[Initiative], data: st.DataObject
) -> None:
    planned = with_plan(CELL, today, initiatives)
    assert RISING.index(planned) >= RISING.index(today)
    more = [*initiatives, data.draw(st.sampled_from([initiative(CELL), initiative(OTHER)]))]
    assert RISING.index(with_plan(CELL, today, more)) >= RISING.index(planned)
    assert with_plan(CELL, today, more[::-1]) is with_plan(CELL, today, more)


def test_elements_are_one_a_line_without_empty_lines_and_edges() -> None:
    typed = "  one  fixed\tcontact \n\n \nvisits\n"
    assert tidy_elements(typed) == "one fixed contact\nvisits"
    assert tidy_elements(" \n") == ""
