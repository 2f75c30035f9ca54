"""How a cell looks in each view of the matrix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.domain.assessment.matrix_view import Look, View, look_of
from bizservice_desktop.domain.assessment.round import Coverage

states = st.sampled_from(Coverage)


@pytest.mark.parametrize(
    ("view", "today", "planned", "look"),
    [
        (View.TODAY, Coverage.NOTHING, Coverage.PARTLY, Look.NOTHING),
        (View.PLAN, Coverage.NOTHING, Coverage.PARTLY, Look.PLANNED),
        (View.PLAN, Coverage.NOT_JUDGED, Coverage.PARTLY, Look.PLANNED),
        (View.PLAN, Coverage.LEFT_EMPTY, Coverage.PARTLY, Look.PLANNED),
        (View.PLAN, Coverage.LEFT_EMPTY, Coverage.LEFT_EMPTY, Look.LEFT_EMPTY),
        (View.PLAN, Coverage.NOTHING, Coverage.COVERED, Look.COVERED),
        (View.PLAN, Coverage.PARTLY, Coverage.PARTLY, Look.PARTLY),
        (View.DIFFERENCE, Coverage.PARTLY, Coverage.PARTLY, Look.PLAIN),
        (View.DIFFERENCE, Coverage.PARTLY, Coverage.COVERED, Look.COVERED),
        (View.DIFFERENCE, Coverage.NOTHING, Coverage.NOTHING, Look.NOTHING),
    ],
)
def test_a_look_says_the_state_and_what_only_the_plan_gives(
    view: View, today: Coverage, planned: Coverage, look: Look
) -> None:
    assert look_of(view, today, planned) is look


@given(states, states)
def test_of_today_and_of_the_last_round_the_plan_changes_nothing(
    today: Coverage, planned: Coverage
) -> None:
    assert look_of(View.TODAY, today, planned) is look_of(View.BESIDE, today, today)
