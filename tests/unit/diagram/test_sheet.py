from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.diagram.card_size import SIZES, CardSize
from bizservice_desktop.diagram.sheet import (
    PAPERS,
    UNPRINTABLE,
    CardTooLarge,
    Duplex,
    Paper,
    Placement,
    SheetLayout,
    SheetPlan,
    impose,
    layout,
)

A4 = PAPERS["a4"]
sizes = st.builds(CardSize, st.floats(40, 190), st.floats(40, 190)) | st.sampled_from(
    list(SIZES.values())
)
papers = st.sampled_from(list(PAPERS.values()))
turned_over = st.sampled_from([Duplex.LONG_EDGE, Duplex.SHORT_EDGE])


def seen_from_behind(grid: SheetLayout, duplex: Duplex, front: Placement) -> Placement:
    """Where a card lies once the paper is turned over around its long or short edge."""
    paper = grid.paper
    vertical_edge_is_long = paper.height > paper.width
    around_vertical = vertical_edge_is_long == (duplex is Duplex.LONG_EDGE)
    if around_vertical:
        return Placement(front.card, paper.width - front.x - grid.size.width, front.y)
    return Placement(front.card, front.x, paper.height - front.y - grid.size.height)


def near(one: Placement, other: Placement) -> bool:
    return (one.x, one.y) == pytest.approx((other.x, other.y), abs=1e-9)


@given(st.integers(1, 90), sizes, papers, turned_over, st.integers(0, 9))
def test_every_back_lies_behind_its_front(
    count: int, size: CardSize, paper: Paper, duplex: Duplex, start: int
) -> None:
    for plan in impose(count, size, paper, duplex, start=start):
        backs = {place.card: place for place in plan.backs}
        assert len(backs) == len(plan.fronts)
        for front in plan.fronts:
            assert near(seen_from_behind(plan.layout, duplex, front), backs[front.card])


@given(sizes, papers, turned_over)
def test_turning_over_twice_is_the_identity(size: CardSize, paper: Paper, duplex: Duplex) -> None:
    grid = layout(size, paper)
    places = range(grid.places)
    assert [grid.behind(grid.behind(at, duplex), duplex) for at in places] == list(places)


@given(st.integers(1, 90), sizes, papers, st.sampled_from(Duplex), st.integers(0, 9))
def test_each_card_is_printed_once_and_covers_no_other(
    count: int, size: CardSize, paper: Paper, duplex: Duplex, start: int
) -> None:
    plans = impose(count, size, paper, duplex, start=start)
    assert [place.card for plan in plans for place in plan.fronts] == list(range(count))
    for plan in plans:
        for side in (plan.fronts, plan.backs):
            for one, other in combinations(side, 2):
                apart_x = abs(one.x - other.x) >= size.width - 1e-9
                apart_y = abs(one.y - other.y) >= size.height - 1e-9
                assert apart_x or apart_y


@given(sizes, papers)
def test_within_the_margins_every_card_prints_whole(size: CardSize, paper: Paper) -> None:
    grid = layout(size, paper, to_edge=False)
    assert min(grid.left, grid.top) >= UNPRINTABLE - 1e-6


@given(sizes, papers)
def test_at_the_edge_every_letter_still_prints(size: CardSize, paper: Paper) -> None:
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
    grid = layout(SIZES[card], PAPERS[paper])
    assert (grid.places, grid.paper != PAPERS[paper]) == (places, is_turned)


def test_a_used_sheet_is_filled_from_where_it_is_free() -> None:
    first, second = impose(9, SIZES["a7"], A4, Duplex.NONE, start=6)
    assert (len(first.fronts), len(second.fronts)) == (2, 7)
    assert (first.fronts[0].x, first.fronts[0].y) == first.layout.cell(6)
    assert first.backs == ()


def test_backs_are_moved_for_a_printer_that_is_off() -> None:
    def plan(offset: tuple[float, float]) -> SheetPlan:
        return impose(1, SIZES["a7"], A4, Duplex.LONG_EDGE, back_offset=offset)[0]

    straight, moved = plan((0, 0)), plan((0.8, -0.3))
    assert moved.fronts == straight.fronts
    assert moved.backs[0].x - straight.backs[0].x == pytest.approx(0.8)
    assert moved.backs[0].y - straight.backs[0].y == pytest.approx(-0.3)


def test_nothing_to_print_needs_no_sheet() -> None:
    assert impose(0, SIZES["a7"], A4, Duplex.LONG_EDGE) == ()


def test_a_card_larger_than_the_paper_is_refused() -> None:
    with pytest.raises(CardTooLarge):
        impose(1, CardSize(297, 297), A4, Duplex.NONE)
