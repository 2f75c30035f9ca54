"""Looking things up in the method."""

from collections.abc import Callable

import pytest
from tests.builders import BUSINESS, CELLS, METHOD, QUADRANTS, RECRUITMENT, RETENTION

from bizservice_desktop.domain.method.method import STRATEGY, CardId, Method, PointId, UnknownId


def test_the_frame_is_no_quadrant() -> None:
    assert METHOD.quadrants == QUADRANTS
    assert METHOD.area(STRATEGY).frame


def test_codes_of_points_and_cards(method: Method) -> None:
    assert method.code_of_point(PointId("op_int_shared_tools")) == "INT 4"
    card = method.cards_of(PointId("op_int_shared_tools"))[0]
    assert method.code_of_card(card.id) == "INT 4.1"


def test_every_code_is_given_once(method: Method) -> None:
    codes = [method.code_of_card(card.id) for card in method.cards]
    assert len(set(codes)) == len(codes) == 75


def test_a_cell_is_found_where_service_and_area_cross() -> None:
    assert METHOD.cell_at(RECRUITMENT, BUSINESS).id == CELLS[0]
    with pytest.raises(UnknownId):
        METHOD.cell_at(RECRUITMENT, STRATEGY)


def test_strong_points_are_those_of_the_cells_area_and_service() -> None:
    def strong(cell: str) -> list[str]:
        return [point.id for point in METHOD.strong_points(METHOD.cell(cell).id)]

    assert strong(METHOD.cell_at(RECRUITMENT, BUSINESS).id) == ["b1", "b2"]
    assert strong(METHOD.cell_at(RETENTION, BUSINESS).id) == ["b2"]
    assert strong(METHOD.cell_at(RETENTION, QUADRANTS[1]).id) == []


def test_tools_and_cases_are_found_from_a_point(method: Method) -> None:
    point = PointId("op_int_good_matches")
    assert method.tools_for(point)
    assert all(point in tool.points for tool in method.tools_for(point))
    assert all(point in case.points for case in method.cases_for(point))


def test_every_step_has_a_long_and_a_short_proposal(method: Method) -> None:
    for step in method.steps:
        assert [proposal.is_long for proposal in method.proposals(step.id)] == [True, False]


@pytest.mark.parametrize(
    "look_up",
    [
        METHOD.area,
        METHOD.point,
        METHOD.cell,
        METHOD.card,
        METHOD.pair,
        METHOD.step,
        METHOD.tool,
        lambda id: METHOD.code_of_card(CardId(id)),
        lambda id: METHOD.code_of_point(PointId(id)),
    ],
)
def test_an_unknown_id_is_named(look_up: Callable[[str], object]) -> None:
    with pytest.raises(UnknownId) as caught:
        look_up("gone")
    assert caught.value.args == ("gone",)
