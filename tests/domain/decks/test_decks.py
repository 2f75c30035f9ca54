"""Which cards a deck has, in printing order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import BUSINESS, JOBCENTRE, METHOD, POINTS, checked, own_card, round_of
from tests.domain.strategies import law, rounds

from bizservice_desktop.domain.assessment.proposals import cards_on, gap_points
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.cards.cards import (
    INSTRUCTION,
    MOST_COPIES,
    CardKind,
    Deck,
    DeckCard,
    DeckEntry,
    DeckKind,
    blank_id,
)
from bizservice_desktop.domain.decks.decks import (
    DeckNameMissing,
    all_tags,
    deck_cards,
    folded,
    found,
    new_deck,
    place_among,
    printed_pieces,
    with_card_at,
    with_cards,
    with_copies,
    with_entry,
    with_title,
    without_cards,
)
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
def test_the_cards_on_has_ones_own_cards_on_gap_points(low: str, shown: list[str]) -> None:
    assert ids(Deck(DeckKind.GAP), round_of({low: 1})) == shown


def test_without_gaps_the_cards_on_is_empty() -> None:
    assert ids(Deck(DeckKind.GAP), round_of()) == []


@law
@given(rounds)
def test_the_cards_on_is_that_of_the_rules(round: Round) -> None:
    shown = ids(Deck(DeckKind.GAP), round)
    own = [card.id for card in OWN if card.point in gap_points(METHOD, checked(round))]
    assert shown == [*cards_on(METHOD, gap_points(METHOD, checked(round))), *own]


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


PLAIN = Wording("en")
SPACE = Workspace(JOBCENTRE, round_of(), own_cards=(own_card("mine", "b1"),))
AREA, ALL = Deck(DeckKind.AREA, BUSINESS), Deck(DeckKind.ALL)
COUNT = len(METHOD.cards) + 1


def cards(space: Workspace, deck: Deck = ALL) -> tuple[DeckCard, ...]:
    return deck_cards(METHOD, PLAIN, space, deck)


def order(space: Workspace, deck: Deck = ALL) -> list[str]:
    return [card.id for card in cards(space, deck)]


@law
@given(st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(-2, COUNT + 2)), max_size=6))
def test_moving_equals_moving_in_a_list(moves: list[tuple[int, int]]) -> None:
    space, model = SPACE, order(SPACE)
    for one, place in moves:
        id = model[one]
        space = space.with_value(with_card_at(space, ALL, cards(space), id, place))
        model.remove(id)
        model.insert(max(0, min(place, len(model))), id)
        assert order(space) == model
    assert len(space.decks) <= 1


def test_decks_are_arranged_each_on_its_own() -> None:
    space = SPACE.with_value(with_card_at(SPACE, AREA, cards(SPACE, AREA), "mine", 0))
    assert order(space, AREA)[0] == "mine"
    assert order(space) == order(SPACE)


def test_a_card_without_a_place_comes_last() -> None:
    space = SPACE.with_value(with_card_at(SPACE, ALL, cards(SPACE), "mine", 0))
    space = space.with_value(own_card("yours", "b1", 2))
    assert (order(space)[0], order(space)[-1]) == ("mine", "yours")


def test_a_card_that_is_back_has_its_place_and_its_copies() -> None:
    mine = SPACE.own_cards[0]
    space = SPACE.with_value(with_copies(SPACE, ALL, cards(SPACE), "mine", 3))
    away = space.with_value(replace(mine, is_retired=True))
    assert "mine" not in order(away)
    away = away.with_value(with_card_at(away, ALL, cards(away), order(away)[0], 4))
    back = away.with_value(mine)
    assert next(card for card in cards(back) if card.id == "mine").copies == 3


@pytest.mark.parametrize(("wanted", "kept"), [(0, 1), (7, 7), (500, MOST_COPIES)])
def test_copies_stay_within_their_limits(wanted: int, kept: int) -> None:
    space = SPACE.with_value(with_copies(SPACE, AREA, cards(SPACE, AREA), "mine", wanted))
    pieces = printed_pieces(cards(space, AREA))
    assert sum(piece.id == "mine" for piece in pieces) == kept


def test_cards_to_write_on_and_to_read_first_lie_beside_the_others() -> None:
    blank = DeckEntry(blank_id(BUSINESS), 8)
    space = SPACE.with_value(with_entry(SPACE, AREA, cards(SPACE, AREA), blank))
    first = DeckEntry(INSTRUCTION)
    space = space.with_value(with_entry(space, AREA, cards(space, AREA), first, first=True))
    kinds = [card.kind for card in cards(space, AREA)]
    assert (kinds[0], kinds[-1]) == (CardKind.INSTRUCTION, CardKind.BLANK)
    assert cards(space, AREA)[-1].copies == 8
    more = with_entry(space, AREA, cards(space, AREA), blank)
    assert more.entries[-1] == DeckEntry(blank.card, 16)
    assert len(without_cards(more, [INSTRUCTION, blank.card]).entries) == len(order(SPACE, AREA))


@pytest.mark.parametrize(
    ("id", "place", "expected"),
    [
        ("b", 0, 2),
        ("b", 1, 4),
        ("b", 2, 5),
        ("f", 0, 1),
        ("f", 1, 3),
        ("f", 2, 4),
        ("f", 3, None),
        ("f", -1, None),
    ],
)
def test_a_place_in_a_list_of_some_cards_is_one_in_the_whole_deck(
    id: str, place: int, expected: int | None
) -> None:
    """The list shows b, d and f of a to f; a moved card comes before what follows in the list."""
    deck = [DeckCard(each, each, "", "p", "", "da") for each in "abcdef"]
    assert place_among(deck, ["b", "d", "f"], id, place) == expected
    assert place_among(deck, ["a"], "a", 0) is None


def test_cards_that_are_in_a_deck_are_not_put_into_it_again() -> None:
    made = new_deck(SPACE, "Monday", cards(SPACE, AREA)[:2])
    more = [replace(card, copies=3) for card in cards(SPACE, AREA)[1:3]]
    assert with_cards(made, more).entries == (*made.entries, DeckEntry(more[1].id, 3))


def test_a_deck_of_ones_own_has_its_cards_and_no_others() -> None:
    made = new_deck(SPACE, "  For  Monday ", cards(SPACE, AREA)[:2])
    deck = Deck(DeckKind.MADE, made=made.id)
    space = SPACE.with_value(made).with_value(own_card("yours", "b1", 2))
    assert made.title == "For Monday"
    assert order(space, deck) == order(SPACE, AREA)[:2]
    assert order(space) == [*order(SPACE), "yours"]
    assert order(SPACE, deck) == []
    assert with_title(made, "Else").title == "Else"
    for wrong in ("", "  "):
        with pytest.raises(DeckNameMissing):
            with_title(made, wrong)


def test_search_knows_danish_letters() -> None:
    assert folded("Ærø på ÅRET") == folded("aeroe paa aaret")
    card = DeckCard("a", "INT 4.1", "i", "p", "Går det?", "da", tags=("Sygefravær",))
    for words in ("gaar", "går", "INT 4.1", "sygefravaer", "det sygefravær"):
        assert found((card,), PLAIN, words) == (card,)
    assert found((card,), PLAIN, "gar ikke") == ()
    assert found((card,), PLAIN, "", "sygefravær") == (card,)
    assert found((card,), PLAIN, "", "syge") == ()
    assert all_tags((card, replace(card, tags=("Aften", "sygefravær")))) == ("Aften", "Sygefravær")
