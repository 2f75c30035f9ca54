"""Jobcentres and rounds: created, and carried on."""

from datetime import date

import pytest
from tests.builders import BUSINESS, HELD_ON, JOBCENTRE, initiative, round_of
from tests.fakes import FakeStore

from bizservice_desktop.domain.assessment.round import BadHeadcount, Jobcentre, Round
from bizservice_desktop.domain.ids import random_id
from bizservice_desktop.services.ports import StorageFailed, StorageFault
from bizservice_desktop.services.rounds import TextMissing, new_round, store_all

NAME = JOBCENTRE.name


def stored(store: FakeStore) -> tuple[list[Jobcentre], list[Round]]:
    values = list(store.values.values())
    return (
        [value for value in values if isinstance(value, Jobcentre)],
        [value for value in values if isinstance(value, Round)],
    )


def test_a_jobcentre_comes_with_its_first_round() -> None:
    store = FakeStore()
    made = new_round(store.new_unit_of_work, "  Jobcenter \n Ringby ", " 2026 ", HELD_ON, 9)
    (jobcentre,), (round,) = stored(store)
    assert (jobcentre.name, jobcentre.is_sample) == ("Jobcenter Ringby", False)
    assert round == made
    assert (round.title, round.held_on, round.people) == ("2026", HELD_ON, 9)
    assert round.jobcentre == jobcentre.id
    assert store.commits == 1


def test_a_new_round_carries_the_newest_targets_and_no_answers() -> None:
    old = round_of(id="old", held_on=date(2025, 1, 1), targets={BUSINESS: 1.0})
    newest = round_of({"b1": 3}, id="newest", targets={BUSINESS: 3.5, "b1": 4.0})
    store = FakeStore([JOBCENTRE, newest, old, initiative()])
    made = new_round(store.new_unit_of_work, "jobcenter RINGBY", "Autumn", date(2026, 9, 1))
    assert made.jobcentre == JOBCENTRE.id
    assert made.targets == newest.targets
    assert (made.points, made.cells, made.interplay) == ({}, {}, {})
    assert stored(store) == ([JOBCENTRE], [newest, old, made])


def test_a_round_for_an_unknown_jobcentre_creates_it() -> None:
    store = FakeStore([JOBCENTRE])
    made = new_round(store.new_unit_of_work, "Jobcenter Nyby", "First", HELD_ON)
    jobcentres, rounds = stored(store)
    assert [jobcentre.name for jobcentre in jobcentres] == [NAME, "Jobcenter Nyby"]
    assert (rounds, made.jobcentre) == ([made], jobcentres[1].id)


def test_a_jobcentre_without_rounds_gets_its_first() -> None:
    store = FakeStore([JOBCENTRE])
    made = new_round(store.new_unit_of_work, NAME, "First", HELD_ON)
    assert (made.jobcentre, made.targets) == (JOBCENTRE.id, {})


@pytest.mark.parametrize(
    ("name", "title", "missing"),
    [("", "Spring", "name"), (" \t", "", "name"), (NAME, " ", "title")],
)
def test_a_missing_text_is_named_and_nothing_is_stored(name: str, title: str, missing: str) -> None:
    store = FakeStore([JOBCENTRE])
    with pytest.raises(TextMissing) as caught:
        new_round(store.new_unit_of_work, name, title, HELD_ON)
    assert caught.value.args == (missing,)
    assert store.commits == 0


def test_an_impossible_headcount_stores_nothing() -> None:
    store = FakeStore()
    with pytest.raises(BadHeadcount):
        new_round(store.new_unit_of_work, NAME, "Spring", HELD_ON, -1)
    assert store.values == {}


def test_a_full_disk_stores_neither_jobcentre_nor_round() -> None:
    store = FakeStore()
    store.fail = StorageFault.DISK_FULL
    with pytest.raises(StorageFailed):
        new_round(store.new_unit_of_work, NAME, "Spring", HELD_ON)
    assert store.values == {}


def test_an_example_is_stored_in_one_go() -> None:
    store = FakeStore()
    store_all(store.new_unit_of_work, [JOBCENTRE, round_of(), initiative()])
    assert len(store.values) == 3
    assert store.commits == 1


def test_ids_are_never_given_twice() -> None:
    assert len({random_id() for _ in range(1000)}) == 1000
