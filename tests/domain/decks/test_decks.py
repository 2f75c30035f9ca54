"""Which cards a deck has, in printing order."""

import pytest
from hypothesis import given
from tests.builders import BUSINESS, JOBCENTRE, METHOD, POINTS, own_card, round_of
from tests.domain.strategies import law, rounds

from bizservice_desktop.domain.assessment.proposals import gap_deck, gap_points
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.cards.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.domain.decks.own_cards import next_number, write_card
from bizservice_desktop.domain.method.method import STRATEGY
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace

WORDING = Wording("en", cards={"card_b1_1": "Whom do we call first?"})
OWN = (own_card("mine", "b1", 1), own_card("yours", "t2", 2), own_card("old", "point_gone", 3))


def ids(deck: Deck, round: Round) -> list[str]:
    workspace = Workspace(JOBCENTRE, round, own_cards=OWN)
    return [card.id for card in deck_cards(METHOD, WORDING, workspace, deck)]


def test_all_cards_are_the_methods_then_ones_own() -> None:
    shown = ids(Deck(DeckKind.ALL), round_of())
    assert shown == [*(card.id for card in METHOD.cards), "mine", "yours"]


def test_the_cards_of_an_area() -> None:
    shown = ids(Deck(DeckKind.AREA, BUSINESS), round_of())
    assert shown == [f"card_b{point}_{n}" for point in range(1, 5) for n in (1, 2)] + ["mine"]
    assert ids(Deck(DeckKind.AREA, STRATEGY), round_of())[-1] == "card_s2_2"


def test_ones_own_cards_without_those_whose_point_is_gone() -> None:
    assert ids(Deck(DeckKind.OWN), round_of()) == ["mine", "yours"]


@pytest.mark.parametrize(
    ("low", "shown"),
    [
        ("b1", ["card_b1_1", "card_b1_2", "mine"]),
        ("s1", ["card_s1_1", "card_s1_2"]),
        ("t2", ["yours"]),  # the method has no card on it
    ],
)
def test_the_gap_deck_has_ones_own_cards_on_gap_points(low: str, shown: list[str]) -> None:
    assert ids(Deck(DeckKind.GAP), round_of({low: 1})) == shown


def test_without_gaps_the_gap_deck_is_empty() -> None:
    assert ids(Deck(DeckKind.GAP), round_of()) == []


@law
@given(rounds)
def test_the_gap_deck_is_that_of_the_rules(round: Round) -> None:
    shown = ids(Deck(DeckKind.GAP), round)
    own = [card.id for card in OWN if card.point in gap_points(METHOD, round)]
    assert shown == [*gap_deck(METHOD, round), *own]


def test_a_card_carries_its_code_and_its_words() -> None:
    workspace = Workspace(JOBCENTRE, round_of(), own_cards=OWN[:1])
    cards = {c.id: c for c in deck_cards(METHOD, WORDING, workspace, Deck(DeckKind.ALL))}
    code = METHOD.code_of_point(POINTS[2])
    assert cards["card_b1_1"] == DeckCard(
        "card_b1_1", f"{code}.1", BUSINESS, "b1", "Whom do we call first?", "en"
    )
    assert cards["mine"] == DeckCard(
        "mine", f"{code}.E1", BUSINESS, "b1", "Whom do we call?", "en", is_own=True
    )


def test_a_card_without_words_shows_its_id() -> None:
    workspace = Workspace(JOBCENTRE, round_of())
    cards = deck_cards(METHOD, Wording("da"), workspace, Deck(DeckKind.ALL))
    assert all(card.text == card.id for card in cards)


def test_no_two_cards_there_are_have_one_number() -> None:
    workspace = Workspace(JOBCENTRE, round_of())
    assert next_number(workspace) == 1
    for _ in range(3):
        card = write_card(workspace, POINTS[0], {"en": "Why?"})
        workspace = workspace.with_value(card)
    first, second, _ = workspace.own_cards
    workspace = workspace.without_value(first)
    workspace = workspace.with_value(write_card(workspace, POINTS[0], {"en": "Who?"}))
    numbers = [card.number for card in workspace.own_cards]
    assert (second.number, numbers) == (2, [2, 3, 4])
