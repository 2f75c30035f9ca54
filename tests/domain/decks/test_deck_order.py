"""How a deck is arranged: order, copies, decks of one's own."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import BUSINESS, JOBCENTRE, METHOD, own_card, round_of
from tests.domain.strategies import law

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
from bizservice_desktop.domain.decks.card_search import all_tags, folded, found
from bizservice_desktop.domain.decks.deck_order import (
    DeckNameMissing,
    new_deck,
    place_among,
    with_card_at,
    with_cards,
    with_copies,
    with_entry,
    with_title,
    without_cards,
)
from bizservice_desktop.domain.decks.decks import deck_cards, printed_pieces
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.domain.workspace import Workspace

WORDING = Wording("en")
SPACE = Workspace(JOBCENTRE, round_of(), own_cards=(own_card("mine", "b1"),))
AREA, ALL = Deck(DeckKind.AREA, BUSINESS), Deck(DeckKind.ALL)
COUNT = len(METHOD.cards) + 1


def cards(space: Workspace, deck: Deck = ALL) -> tuple[DeckCard, ...]:
    return deck_cards(METHOD, WORDING, space, deck)


def ids(space: Workspace, deck: Deck = ALL) -> list[str]:
    return [card.id for card in cards(space, deck)]


@law
@given(st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(-2, COUNT + 2)), max_size=6))
def test_moving_equals_moving_in_a_list(moves: list[tuple[int, int]]) -> None:
    space, model = SPACE, ids(SPACE)
    for one, place in moves:
        id = model[one]
        space = space.with_value(with_card_at(space, ALL, cards(space), id, place))
        model.remove(id)
        model.insert(max(0, min(place, len(model))), id)
        assert ids(space) == model
    assert len(space.decks) <= 1


def test_decks_are_arranged_each_on_its_own() -> None:
    space = SPACE.with_value(with_card_at(SPACE, AREA, cards(SPACE, AREA), "mine", 0))
    assert ids(space, AREA)[0] == "mine"
    assert ids(space) == ids(SPACE)


def test_a_card_without_a_place_comes_last() -> None:
    space = SPACE.with_value(with_card_at(SPACE, ALL, cards(SPACE), "mine", 0))
    space = space.with_value(own_card("yours", "b1", 2))
    assert (ids(space)[0], ids(space)[-1]) == ("mine", "yours")


def test_a_card_that_is_back_has_its_place_and_its_copies() -> None:
    mine = SPACE.own_cards[0]
    space = SPACE.with_value(with_copies(SPACE, ALL, cards(SPACE), "mine", 3))
    away = space.with_value(replace(mine, is_retired=True))
    assert "mine" not in ids(away)
    away = away.with_value(with_card_at(away, ALL, cards(away), ids(away)[0], 4))
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
    assert len(without_cards(more, [INSTRUCTION, blank.card]).entries) == len(ids(SPACE, AREA))


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
    assert ids(space, deck) == ids(SPACE, AREA)[:2]
    assert ids(space) == [*ids(SPACE), "yours"]
    assert ids(SPACE, deck) == []
    assert with_title(made, "Else").title == "Else"
    for wrong in ("", "  "):
        with pytest.raises(DeckNameMissing):
            with_title(made, wrong)


def test_search_knows_danish_letters() -> None:
    assert folded("Ærø på ÅRET") == folded("aeroe paa aaret")
    card = DeckCard("a", "INT 4.1", "i", "p", "Går det?", "da", tags=("Sygefravær",))
    for words in ("gaar", "går", "INT 4.1", "sygefravaer", "det sygefravær"):
        assert found((card,), WORDING, words) == (card,)
    assert found((card,), WORDING, "gar ikke") == ()
    assert found((card,), WORDING, "", "sygefravær") == (card,)
    assert found((card,), WORDING, "", "syge") == ()
    assert all_tags((card, replace(card, tags=("Aften", "sygefravær")))) == ("Aften", "Sygefravær")
