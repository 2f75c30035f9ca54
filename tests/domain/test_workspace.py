"""What is open, and how it is read."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import JOBCENTRE, METHOD, agenda, block, initiative, own_card, round_of
from tests.fakes import FakeStore

from bizservice_desktop.domain.assessment.round import Jobcentre, JobcentreId, RoundId
from bizservice_desktop.domain.workspace import Aggregate, Workspace, ids_not_in
from bizservice_desktop.services.ports import NotFound
from bizservice_desktop.services.rounds import load_workspace

OTHER = Jobcentre(JobcentreId("nyby"), "Jobcenter Nyby")
FIRST = round_of(id="first", held_on=date(2025, 3, 4))
SECOND = round_of(id="second", held_on=date(2025, 9, 4))
THIRD = round_of(id="third", held_on=date(2026, 3, 4))
ELSEWHERE = replace(round_of(id="elsewhere", held_on=date(2025, 12, 1)), jobcentre=OTHER.id)
THEIRS = replace(initiative(id="theirs"), jobcentre=OTHER.id)
ITEMS = (initiative(), agenda(), own_card("card", "b1"))


@pytest.fixture
def store() -> FakeStore:
    rounds = (THIRD, FIRST, ELSEWHERE, SECOND)
    return FakeStore([JOBCENTRE, OTHER, *rounds, THEIRS, *ITEMS])


def test_a_round_is_read_with_all_that_belongs_to_its_jobcentre(store: FakeStore) -> None:
    workspace = load_workspace(store.new_unit_of_work, THIRD.id)
    assert (workspace.jobcentre, workspace.round) == (JOBCENTRE, THIRD)
    assert (*workspace.initiatives, *workspace.agendas, *workspace.own_cards) == ITEMS


@pytest.mark.parametrize(
    ("open_id", "previous"),
    [("third", SECOND), ("second", FIRST), ("first", None), ("elsewhere", None)],
)
def test_the_last_round_is_the_newest_earlier_one_of_the_same_jobcentre(
    store: FakeStore, open_id: str, previous: object
) -> None:
    assert load_workspace(store.new_unit_of_work, RoundId(open_id)).previous == previous


def test_an_unknown_round_is_not_found(store: FakeStore) -> None:
    with pytest.raises(NotFound):
        load_workspace(store.new_unit_of_work, RoundId("gone"))


@pytest.mark.parametrize(
    "value", [JOBCENTRE, FIRST, *ITEMS], ids=lambda value: type(value).__name__
)
def test_a_value_is_put_and_found_by_kind_and_id(value: Aggregate) -> None:
    workspace = Workspace(JOBCENTRE, FIRST)
    assert workspace.with_value(value).find(value) == value
    assert workspace.with_value(value).with_value(value) == workspace.with_value(value)


def test_a_changed_value_keeps_its_place() -> None:
    workspace = Workspace(JOBCENTRE, FIRST, agendas=(agenda(id="a"), agenda(id="b")))
    changed = agenda(block("x"), id="a")
    assert workspace.with_value(changed).agendas == (changed, agenda(id="b"))


@pytest.mark.parametrize(("place", "order"), [(None, "bca"), (0, "abc"), (1, "bac"), (2, "bca")])
def test_a_value_that_comes_back_takes_its_place(place: int | None, order: str) -> None:
    workspace = Workspace(JOBCENTRE, FIRST, agendas=tuple(agenda(id=id) for id in "bc"))
    workspace = workspace.with_value(agenda(id="a"), place)
    assert [each.id for each in workspace.agendas] == list(order)
    assert workspace.place_of(agenda(id="a")) == order.index("a")
    assert workspace.place_of(agenda(id="gone")) is None


def test_agendas_are_planned_by_date_and_of_one_date_as_they_were_made() -> None:
    days = {"undated": None, "late": date(2026, 5, 1), "early": date(2026, 1, 1)}
    made = [
        replace(agenda(id=id), held_on=day) for id, day in (*days.items(), ("late2", days["late"]))
    ]
    made.append(replace(agenda(id="template"), is_template=True))
    workspace = Workspace(JOBCENTRE, FIRST, agendas=tuple(made))
    assert [each.id for each in workspace.planned] == ["early", "late", "late2", "undated"]
    assert [each.id for each in workspace.templates] == ["template"]


@pytest.mark.parametrize("value", ITEMS, ids=lambda value: type(value).__name__)
def test_a_value_taken_away_is_gone_and_nothing_else(value: Aggregate) -> None:
    full = Workspace(JOBCENTRE, FIRST)
    for item in ITEMS:
        full = full.with_value(item)
    less = full.without_value(value)
    assert less.find(value) is None
    assert [item for item in ITEMS if less.find(item) is None] == [value]


@pytest.mark.parametrize("value", [JOBCENTRE, FIRST])
def test_what_is_open_cannot_be_taken_away(value: Aggregate) -> None:
    with pytest.raises(TypeError):
        Workspace(JOBCENTRE, FIRST).without_value(value)


def test_what_the_content_lacks_is_named_once_and_what_it_has_is_not() -> None:
    round = round_of({"gone": 2, "b1": 3})
    plan = initiative("cell_gone", METHOD.cells[0].id, points=("gone", "b1"))
    cards = (own_card("mine", "gone_too"), replace(own_card("new", "b1"), replaces="card_gone"))
    workspace = Workspace(JOBCENTRE, round, initiatives=(plan,), own_cards=cards)
    assert ids_not_in(METHOD, workspace) == ("gone", "cell_gone", "gone_too", "card_gone")
