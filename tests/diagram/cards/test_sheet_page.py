from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.measures import EvenMeasure

from bizservice_desktop.diagram.cards.card_face import Card, Fitted
from bizservice_desktop.diagram.cards.card_size import SIZES, CardSize
from bizservice_desktop.diagram.cards.sheet_layout import PAPERS, UNPRINTABLE, Sheet, layout
from bizservice_desktop.diagram.cards.sheet_page import (
    SheetPage,
    Side,
    bleed,
    impose,
    page_scene,
    sheet_pages,
)
from bizservice_desktop.diagram.scene.outline import box
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Group, Label, Line, Move, Path
from bizservice_desktop.domain.cards.card_print import Duplex, Marks
from bizservice_desktop.domain.paper import Paper

A4 = PAPERS[Paper.A4]
sizes = st.builds(CardSize, st.floats(40, 190), st.floats(40, 190)) | st.sampled_from(
    list(SIZES.values())
)


def caption(number: int, count: int, side: Side) -> str:
    return f"ark {number} af {count}, {side}"


def pages(size: CardSize, paper: Sheet = A4, count: int = 9) -> list[SheetPage]:
    return list(sheet_pages(impose(count, layout(size, paper), Duplex.LONG), caption))


def points(page: SheetPage) -> Iterator[tuple[float, float]]:
    """The corners of everything in the margins; of text a box that is too large."""
    for shape in page.marks:
        match shape:
            case Path(segments=segments, dash=()):
                yield from ((s.x, s.y) for s in segments if isinstance(s, Move | Line))
            case Label(text=text, x=x, y=y, size=size, weight=weight):
                width = EvenMeasure().width(text, size, weight)
                yield from ((x - width, y - 0.75 * size), (x + width, y + 0.25 * size))


@given(sizes, st.sampled_from(list(PAPERS.values())))
def test_marks_touch_neither_cards_nor_the_unprintable_margin(size: CardSize, paper: Sheet) -> None:
    for page in pages(size, paper):
        grid = page.plan.layout
        for x, y in points(page):
            assert UNPRINTABLE <= x <= grid.paper.width - UNPRINTABLE
            assert UNPRINTABLE <= y <= grid.paper.height - UNPRINTABLE
            in_columns = grid.left - 1 < x < grid.right + 1
            in_rows = grid.top - 1 < y < grid.bottom + 1
            assert not (in_columns and in_rows)


def test_pages_come_front_and_back_with_their_captions() -> None:
    texts = [
        shape.text
        for page in pages(SIZES["poker"], count=10)
        for shape in page.marks
        if isinstance(shape, Label)
    ]
    assert texts == [
        "ark 1 af 2, front",
        "50 mm",
        "ark 1 af 2, back",
        "ark 2 af 2, front",
        "ark 2 af 2, back",
    ]


def test_the_ruler_is_fifty_millimetres_long() -> None:
    ruler = pages(SIZES["poker"])[0].marks[-2]
    assert isinstance(ruler, Path)
    xs = [s.x for s in ruler.segments if isinstance(s, Move | Line)]
    assert max(xs) - min(xs) == pytest.approx(50.0)


@pytest.mark.parametrize(("card", "has_lines"), [("a7", True), ("poker", False)])
def test_cut_lines_stand_in_for_crop_marks(card: str, has_lines: bool) -> None:
    front, back = pages(SIZES[card])[:2]
    assert any(isinstance(shape, Path) and shape.dash for shape in front.marks) == has_lines
    assert not any(isinstance(shape, Path) and shape.dash for shape in back.marks)


def test_cut_lines_may_be_had_everywhere() -> None:
    plans = impose(9, layout(SIZES["poker"], A4), Duplex.NONE)
    [page] = sheet_pages(plans, caption, marks=Marks.LINES)
    assert any(isinstance(shape, Path) and shape.dash for shape in page.marks)


def test_a_page_shows_the_faces_in_their_places_and_nothing_in_the_margin() -> None:
    size = SIZES["a7"]

    def side(at: int) -> Fitted:
        shape = Path(box(0, 0, 9, 9), fill=Ink.TEXT, key=f"card{at}")
        return Fitted(size, (shape,), (), (), 9.0, 12.0)

    made = [Card(side(at), side(at)) for at in range(3)]
    plans = impose(3, layout(size, A4), Duplex.LONG)
    front, back = (page_scene(page, made) for page in sheet_pages(plans, caption))
    for scene, places in ((front, plans[0].fronts), (back, plans[0].backs)):
        assert (scene.width, scene.height) == (210, 297)
        [inside] = scene.shapes
        assert isinstance(inside, Group)
        assert inside.clip == box(5, 5, 200, 287)
        found = [shape for shape in inside.shapes if isinstance(shape, Path) and shape.key]
        assert [shape.key for shape in found] == ["card0", "card1", "card2"]
        corners = [shape.segments[0] for shape in found]
        assert corners == [Move(place.x, place.y) for place in places]


def test_fronts_may_come_before_all_backs() -> None:
    plans = impose(10, layout(SIZES["poker"], A4), Duplex.LONG)
    made = [(page.plan.number, page.side) for page in sheet_pages(plans, caption, in_turn=False)]
    assert made == [(1, Side.FRONT), (2, Side.FRONT), (1, Side.BACK), (2, Side.BACK)]


@given(sizes, st.sampled_from(list(PAPERS.values())))
def test_colour_runs_over_no_other_card(size: CardSize, paper: Sheet) -> None:
    field = Path(box(0, 0, size.width, size.height), fill=Ink.TEXT)
    side = Fitted(size, (field,), (), (), size.height, 12.0)
    grid = layout(size, paper)
    places = impose(grid.places, grid, Duplex.NONE)[0].fronts
    for one in places:
        over = bleed(side, one, grid)
        if over is None:
            continue
        corners = [s for s in over.segments if isinstance(s, Move | Line)]
        for other in places:
            if other is one:
                continue
            apart_x = (
                max(c.x for c in corners) <= other.x + 1e-6
                or min(c.x for c in corners) >= other.x + size.width - 1e-6
            )
            apart_y = (
                max(c.y for c in corners) <= other.y + 1e-6
                or min(c.y for c in corners) >= other.y + size.height - 1e-6
            )
            assert apart_x or apart_y
