from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.diagram.cards.card_size import SIZES, CardSize
from bizservice_desktop.diagram.cards.sheet_layout import (
    PAPERS,
    UNPRINTABLE,
    CardTooLarge,
    Sheet,
    SheetLayout,
    layout,
    stock_layout,
)
from bizservice_desktop.diagram.cards.sheet_page import Placement, Side, impose
from bizservice_desktop.domain.cards.card_print import STOCKS, CardStock, Duplex
from bizservice_desktop.domain.paper import Paper

A4 = PAPERS[Paper.A4]
sizes = st.builds(CardSize, st.floats(40, 190), st.floats(40, 190)) | st.sampled_from(
    list(SIZES.values())
)
papers = st.sampled_from(list(PAPERS.values()))
turned_over = st.sampled_from([Duplex.LONG, Duplex.SHORT])


def seen_from_behind(grid: SheetLayout, duplex: Duplex, front: Placement) -> Placement:
    """Where a card lies once the paper is turned over around its long or short edge."""
    paper = grid.paper
    vertical_edge_is_long = paper.height > paper.width
    around_vertical = vertical_edge_is_long == (duplex is Duplex.LONG)
    if around_vertical:
        return Placement(front.card, paper.width - front.x - grid.size.width, front.y)
    return Placement(front.card, front.x, paper.height - front.y - grid.size.height)


def near(one: Placement, other: Placement) -> bool:
    return (one.x, one.y) == pytest.approx((other.x, other.y), abs=1e-9)


@given(st.integers(1, 90), sizes, papers, turned_over, st.integers(0, 9))
def test_every_back_lies_behind_its_front(
    count: int, size: CardSize, paper: Sheet, duplex: Duplex, start: int
) -> None:
    for plan in impose(count, layout(size, paper), duplex, start=start):
        backs = {place.card: place for place in plan.backs}
        assert len(backs) == len(plan.fronts)
        for front in plan.fronts:
            assert near(seen_from_behind(plan.layout, duplex, front), backs[front.card])


@given(sizes, papers, turned_over)
def test_turning_over_twice_is_the_identity(size: CardSize, paper: Sheet, duplex: Duplex) -> None:
    grid = layout(size, paper)
    for at in range(grid.places):
        x, y = grid.cell(at)
        assert grid.behind(*grid.behind(x, y, duplex), duplex) == pytest.approx((x, y))


@given(st.integers(1, 90), sizes, papers, st.sampled_from(Duplex), st.integers(0, 9))
def test_each_card_is_printed_once_and_covers_no_other(
    count: int, size: CardSize, paper: Sheet, duplex: Duplex, start: int
) -> None:
    plans = impose(count, layout(size, paper), duplex, start=start)
    assert [place.card for plan in plans for place in plan.fronts] == list(range(count))
    for plan in plans:
        for side in (plan.fronts, plan.backs):
            for one, other in combinations(side, 2):
                apart_x = abs(one.x - other.x) >= size.width - 1e-9
                apart_y = abs(one.y - other.y) >= size.height - 1e-9
                assert apart_x or apart_y


@given(sizes, papers)
def test_within_the_margins_every_card_prints_whole(size: CardSize, paper: Sheet) -> None:
    grid = layout(size, paper)
    has_letters_near_the_edge = size.clearance < UNPRINTABLE
    assert not has_letters_near_the_edge or min(grid.left, grid.top) >= UNPRINTABLE - 1e-6


@given(sizes, papers)
def test_at_the_edge_every_letter_still_prints(size: CardSize, paper: Sheet) -> None:
    grid = layout(size, paper)
    assert min(grid.left, grid.top) >= -1e-6
    assert min(grid.left, grid.top) + size.clearance >= UNPRINTABLE


@pytest.mark.parametrize(
    ("card", "paper", "places", "is_turned"),
    [
        ("a7", "a4", 8, False),
        ("a6", "a4", 4, True),
        ("poker", "a4", 9, False),
        ("85x54", "a4", 10, False),
        ("a6", "a3", 8, False),
        ("85x54", "letter", 9, True),
    ],
)
def test_paper_is_turned_when_more_cards_fit(
    card: str, paper: str, places: int, is_turned: bool
) -> None:
    grid = layout(SIZES[card], PAPERS[Paper(paper)])
    assert (grid.places, grid.paper != PAPERS[Paper(paper)]) == (places, is_turned)


def test_a_used_sheet_is_filled_from_where_it_is_free() -> None:
    first, second = impose(9, layout(SIZES["a7"], A4), Duplex.NONE, start=6)
    assert (len(first.fronts), len(second.fronts)) == (2, 7)
    assert (first.fronts[0].x, first.fronts[0].y) == first.layout.cell(6)
    assert first.backs == ()


@given(st.integers(1, 40), sizes, papers)
def test_a_folded_card_has_its_back_beside_its_front(
    count: int, size: CardSize, paper: Sheet
) -> None:
    try:
        grid = layout(size, paper, folded=True)
    except CardTooLarge:
        return
    for plan in impose(count, grid, Duplex.FOLD):
        assert plan.backs == ()
        backs = {it.card: it for it in plan.fronts if it.face is Side.BACK}
        for front in (it for it in plan.fronts if it.face is Side.FRONT):
            back = backs[front.card]
            assert (back.x, back.y) == pytest.approx((front.x + size.width, front.y))
            assert back.x + size.width <= grid.right + 1e-6


@pytest.mark.parametrize("stock", STOCKS)
def test_cards_of_a_ready_made_sheet_lie_on_it(stock: CardStock) -> None:
    grid = stock_layout(stock)
    plan = impose(grid.places, grid, Duplex.LONG)[0]
    for place in plan.fronts + plan.backs:
        assert 0 <= place.x <= grid.paper.width - stock.width
        assert 0 <= place.y <= grid.paper.height - stock.height
    backs = {place.card: place for place in plan.backs}
    for front in plan.fronts:
        assert near(seen_from_behind(grid, Duplex.LONG, front), backs[front.card])


def test_a_ready_made_sheet_that_does_not_fit_is_refused() -> None:
    with pytest.raises(CardTooLarge):
        stock_layout(CardStock("x", Paper.A4, 85, 54, 2, 5, left=50, top=13.5))


def test_nothing_to_print_needs_no_sheet() -> None:
    assert impose(0, layout(SIZES["a7"], A4), Duplex.LONG) == ()


def test_a_card_larger_than_the_paper_is_refused() -> None:
    with pytest.raises(CardTooLarge):
        layout(CardSize(297, 297), A4)
