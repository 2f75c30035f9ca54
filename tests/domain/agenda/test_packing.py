"""What to bring, added up."""

from dataclasses import replace

from tests.builders import agenda, block

from bizservice_desktop.domain.agenda.agenda import Agenda, OwnMaterial
from bizservice_desktop.domain.agenda.packing import DIALOGUE_CARDS, needs_people, packing_list
from bizservice_desktop.domain.method.agenda_proposal import Material, Per

DOTS, SHEETS, BEAMER, CARDS = (
    Material("dots", Per.PERSON, 5),
    Material("sheets", Per.GROUP, 2),
    Material("beamer", Per.ROOM, 1),
    Material(DIALOGUE_CARDS, Per.GROUP, 1),
)
EVERYTHING = (DOTS, SHEETS, BEAMER, CARDS)
A, B = block("a"), block("b")
DAY = replace(
    agenda(replace(A, materials=("dots", "sheets")), replace(B, materials=("dots",))), people=12
)


def counted(day: Agenda) -> list[tuple[str, int]]:
    return [(thing.material or thing.title, thing.count) for thing in packing_list(day, EVERYTHING)]


def test_a_material_counts_once_by_people_and_groups() -> None:
    assert counted(DAY) == [("dots", 60), ("sheets", 8)]
    assert counted(replace(DAY, groups=3)) == [("dots", 60), ("sheets", 6)]


def test_without_a_number_of_people_it_is_counted_for_one() -> None:
    day = replace(DAY, people=None)
    assert counted(day) == [("dots", 5), ("sheets", 8)]
    assert needs_people(packing_list(day, EVERYTHING), day)
    assert not needs_people(packing_list(DAY, EVERYTHING), DAY)


def test_own_things_count_as_the_block_that_needs_most() -> None:
    few = OwnMaterial("Apples", Per.PERSON, 1)
    many = OwnMaterial(" apples ", Per.PERSON, 2)
    rope = OwnMaterial("Rope", Per.GROUP, 1)
    day = replace(
        agenda(
            replace(A, own_materials=(few, rope)),
            replace(B, own_materials=(many, OwnMaterial("  "))),
        ),
        people=10,
        groups=3,
    )
    assert counted(day) == [("apples", 20), ("Rope", 3)]


def test_named_cards_are_counted_instead_of_sets() -> None:
    sets = agenda(replace(A, materials=(DIALOGUE_CARDS,)))
    assert counted(sets) == [(DIALOGUE_CARDS, 4)]
    named = agenda(replace(A, cards=("one", "two")), replace(B, cards=("two", "three")))
    assert counted(named) == [(DIALOGUE_CARDS, 3)]


def test_what_is_parked_is_not_brought() -> None:
    assert counted(DAY.with_parked(A.id).with_parked(B.id)) == []
