import pytest
from hypothesis import given
from tests.builders import METHOD, initiative, round_of
from tests.domain.strategies import initiative_lists, law, rounds

from bizservice_desktop.domain.assessment.answers import Mark
from bizservice_desktop.domain.assessment.maturity import area_levels
from bizservice_desktop.domain.assessment.projection import planned_points, project
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import AreaId
from bizservice_desktop.domain.plan.initiative import Initiative, InitiativeStatus

JOBSEEKER = AreaId("area_jobseeker_contact")


def test_a_point_with_an_initiative_reaches_its_target() -> None:
    round = round_of({"j1": 1, "j2": 2})
    after = project(METHOD, round, [initiative(points=("j1",))])
    assert after.areas[JOBSEEKER] == pytest.approx(2.5)
    assert after.without_initiative == ("j2",)


def test_its_own_target_goes_before_that_of_its_area() -> None:
    round = round_of({"j1": 1, "j2": 2}, targets={"j1": 4, JOBSEEKER: 3})
    assert project(METHOD, round, [initiative(points=("j1",))]).areas[JOBSEEKER] == 3.0


def test_a_point_above_its_target_stays() -> None:
    after = project(METHOD, round_of({"j1": 4}), [initiative(points=("j1",))])
    assert after.areas[JOBSEEKER] == 4.0


@pytest.mark.parametrize("answer", [None, Mark.DONT_KNOW])
def test_a_point_without_a_level_is_told_and_not_counted(answer: Mark | None) -> None:
    round = round_of({"j2": 4, **({"j1": answer} if answer else {})})
    after = project(METHOD, round, [initiative(points=("j1",))])
    assert after.areas[JOBSEEKER] == 4.0
    assert after.without_level == ("j1",)


def test_what_is_not_relevant_is_not_missed() -> None:
    round = round_of({"j1": Mark.NOT_RELEVANT})
    after = project(METHOD, round, [initiative(points=("j1",))])
    assert after.without_level == ()
    assert after.areas[JOBSEEKER] is None


@pytest.mark.parametrize("status", InitiativeStatus)
def test_all_but_dropped_initiatives_count(status: InitiativeStatus) -> None:
    planned = planned_points(METHOD, [initiative(points=("j1",), status=status)])
    assert bool(planned) is (status is not InitiativeStatus.DROPPED)


def test_without_points_the_strong_points_of_its_cells_count() -> None:
    cell = METHOD.cells[0]
    strong = {point.id for point in METHOD.strong_points(cell.id)}
    assert planned_points(METHOD, [initiative(cell.id)]) == strong
    assert planned_points(METHOD, [initiative(cell.id, points=("j1",))]) == {"j1"}


def test_ids_the_content_no_longer_has_are_left_out() -> None:
    assert planned_points(METHOD, [initiative("cell_gone"), initiative(points=("gone",))]) == set()


@law
@given(rounds, initiative_lists)
def test_nothing_gets_lower_and_nothing_gets_a_level(
    round: Round, initiatives: list[Initiative]
) -> None:
    today = area_levels(METHOD, round)
    after = project(METHOD, round, initiatives)
    for area, level in after.areas.items():
        now = today[area].level
        assert (level is None) is (now is None)
        assert level is None or now is None or now <= level <= 4


@law
@given(rounds)
def test_without_initiatives_nothing_changes(round: Round) -> None:
    after = project(METHOD, round, [])
    assert after.areas == {id: area.level for id, area in area_levels(METHOD, round).items()}


@law
@given(rounds, initiative_lists)
def test_a_point_with_an_initiative_lacks_none(round: Round, initiatives: list[Initiative]) -> None:
    after = project(METHOD, round, initiatives)
    assert not planned_points(METHOD, initiatives) & set(after.without_initiative)
