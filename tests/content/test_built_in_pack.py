"""The pack that comes with the program is valid, complete, and the same in both languages."""

from collections import Counter

import pytest

from bizservice_desktop.content.loader import Pack, load_pack
from bizservice_desktop.domain.method.method import STRATEGY
from bizservice_desktop.locations import resources


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(resources() / "cards")


def test_counts_are_those_of_the_method(pack: Pack) -> None:
    method = pack.method
    counts = {
        "areas": len(method.areas),
        "services": len(method.services),
        "points": len(method.points),
        "cards": len(method.cards),
        "pairs": len(method.pairs),
        "cells": len(method.cells),
        "tools": len(method.tools),
        "cases": len(method.cases),
        "steps": len(method.steps),
        "evidence": len(method.evidence),
        "terms": len(method.terms),
        "finder": len(method.finder),
    }
    assert counts == {
        "areas": 5,
        "services": 3,
        "points": 25,
        "cards": 75,
        "pairs": 6,
        "cells": 12,
        "tools": 53,
        "cases": 12,
        "steps": 5,
        "evidence": 5,
        "terms": 80,
        "finder": 10,
    }


def test_points_and_cards_are_spread_as_in_the_method(pack: Pack) -> None:
    method = pack.method
    assert [len(method.points_of(area.id)) for area in method.areas] == [4, 5, 5, 6, 5]
    assert {len(method.cards_of(point.id)) for point in method.points} == {3}
    assert [area.code for area in method.areas] == ["STR", "BIZ", "INT", "JOB", "TRA"]
    assert STRATEGY not in method.quadrants


def test_every_pair_of_areas_has_its_interplay(pack: Pack) -> None:
    pairs = {frozenset(pair.areas) for pair in pack.method.pairs}
    quadrants = pack.method.quadrants
    assert pairs == {frozenset((a, b)) for a in quadrants for b in quadrants if a != b}


def test_every_step_has_a_long_and_a_short_agenda(pack: Pack) -> None:
    found = Counter((agenda.step, agenda.is_long) for agenda in pack.method.agendas)
    steps = [step.id for step in pack.method.steps]
    assert found == {(step, is_long): 1 for step in steps for is_long in (True, False)}
    assert [step.is_workshop for step in pack.method.steps] == [True, True, False, True, True]


def test_scarce_sources_are_said_in_both_languages(pack: Pack) -> None:
    thin = {cell.id for cell in pack.method.cells if cell.thin}
    assert thin == {"cell_retention_jobseeker_contact"}
    for wording in pack.wordings.values():
        assert {id for id, cell in wording.cells.items() if cell.note} == thin


def test_languages_differ(pack: Pack) -> None:
    danish, english = pack.wordings["da"], pack.wordings["en"]
    assert not [id for id, card in danish.cards.items() if card == english.cards[id]]
    assert not [id for id, p in danish.points.items() if p.question == english.points[id].question]
