"""The words keep their size and the ring takes what they leave."""

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import values, widths

from bizservice_desktop.diagram.figure.corners import (
    REACH,
    FigureLayout,
    Words,
    lay_out,
    narrowed,
    on_paper,
)
from bizservice_desktop.diagram.figure.model_figure import figure_on_paper, model_figure
from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.diagram.scene.scene import Anchor, Label, Weight, pt

Rect = tuple[float, float, float, float]
TODAY = values()
PLANNED = replace(
    TODAY,
    strategy=replace(TODAY.strategy, number="2,9", projected=2.9),
    areas=tuple(replace(area, number="3,1", projected=3.1) for area in TODAY.areas),
)


def rectangles(shown: FigureValues, at: FigureLayout) -> Iterator[Rect]:
    """Left, top, right and bottom of all words around the ring."""
    for shape in model_figure(shown, at, widths).shapes:
        if isinstance(shape, Label) and hypot(shape.x - at.cx, shape.y - at.cy) > 20:
            wide = widths(shape.text, shape.size, shape.weight)
            top, bottom = shape.y - 0.66 * shape.size, shape.y
            left = shape.x - wide if shape.anchor is Anchor.END else shape.x
            yield left, top, left + wide, bottom


def from_middle(rect: Rect, at: FigureLayout) -> float:
    left, top, right, bottom = rect
    x = max(left - at.cx, 0.0, at.cx - right)
    y = max(top - at.cy, 0.0, at.cy - bottom)
    return hypot(x, y)


titles = st.lists(
    st.text(alphabet="abcdefghij ", min_size=3, max_size=30).map(lambda t: t.strip() or "x"),
    min_size=4,
    max_size=4,
)


@given(st.floats(120, 2000), st.floats(120, 2000), st.floats(8, 40), titles, st.booleans())
def test_no_words_touch_the_ring_each_other_or_the_edge(
    width: float, height: float, em: float, names: list[str], planned: bool
) -> None:
    whole = PLANNED if planned else TODAY
    areas = tuple(replace(a, title=name) for a, name in zip(whole.areas, names, strict=True))
    shown = replace(whole, areas=areas)
    at = lay_out(shown, width, height, em, widths)
    placed = list(rectangles(shown, at))
    for number, rect in enumerate(placed):
        left, top, right, bottom = rect
        assert left >= -1e-6
        assert top >= -1e-6
        assert right <= at.width + 1e-6
        assert bottom <= at.height + 1e-6
        assert from_middle(rect, at) >= REACH
        for other in placed[number + 1 :]:
            is_apart = right <= other[0] or other[2] <= left
            assert is_apart or bottom <= other[1] + 1e-6 or other[3] <= top + 1e-6


@given(st.floats(200, 2000), st.floats(200, 2000), st.floats(8, 40))
def test_titles_have_the_size_that_was_asked_for(width: float, height: float, em: float) -> None:
    at = lay_out(TODAY, width, height, em, widths)
    if at.words is not Words.NONE:
        assert at.em * width / at.width == pytest.approx(em)


def test_the_ring_is_as_large_with_the_plan_as_today() -> None:
    assert lay_out(TODAY, 820, 770, 15, widths) == lay_out(PLANNED, 820, 770, 15, widths)


def test_at_1440_by_900_the_ring_is_680_pixels_or_more() -> None:
    at = lay_out(PLANNED, 802, 763, 15, widths)
    assert at.words is Words.ALL
    assert 2 * 54.2 * 802 / at.width >= 680


@pytest.mark.parametrize(
    ("room", "words"), [(700, Words.ALL), (330, Words.NUMBERS), (90, Words.NONE)]
)
def test_where_there_is_no_room_words_give_way_before_the_ring(room: int, words: Words) -> None:
    assert lay_out(TODAY, room, room, 15, widths).words is words


def test_calculated_stands_before_every_number_with_the_plan_and_before_none_today() -> None:
    at = lay_out(PLANNED, 820, 770, 15, widths)
    texts = model_figure(PLANNED, at, widths).texts
    assert "Strategi beregnet 2,9" in texts
    assert [texts[n - 1] for n, text in enumerate(texts) if text == "3,1"] == ["beregnet"] * 4
    assert "beregnet" not in " ".join(model_figure(TODAY, at, widths).texts)


@pytest.mark.parametrize("height", [40.0, 62.0, 98.0, 117.0, 300.0])
def test_type_on_paper_never_goes_below_its_floor(height: float) -> None:
    scene = figure_on_paper(TODAY, 162, widths, height)
    scale = height / scene.height
    sizes = [shape.size * scale for shape in scene.shapes if isinstance(shape, Label)]
    assert min(sizes, default=10) >= pt(9)
    assert on_paper(height) >= pt(8.5)


def test_a_figure_on_paper_is_no_wider_than_it_needs() -> None:
    wide = lay_out(TODAY, 200, 100, 3.2, widths)
    tight = narrowed(TODAY, 200, 100, 3.2, widths)
    assert tight.width < 0.8 * wide.width
    assert tight.height <= 1.02 * wide.height


def test_a_provisional_number_is_set_smaller_and_bold() -> None:
    areas = (replace(TODAY.areas[0], number="≈ 2,4"), *TODAY.areas[1:])
    shown = replace(TODAY, areas=areas)
    at = lay_out(shown, 820, 770, 15, widths)
    labels = [s for s in model_figure(shown, at, widths).shapes if isinstance(s, Label)]
    [provisional] = [label for label in labels if label.text == "≈ 2,4"]
    [agreed] = [label for label in labels if label.text == "1,6"]
    assert provisional.size < agreed.size
    assert provisional.weight is Weight.BOLD


def test_on_the_right_words_end_at_the_edge_whatever_face_a_program_has() -> None:
    at = lay_out(PLANNED, 820, 770, 15, widths)
    labels = [s for s in model_figure(PLANNED, at, widths).shapes if isinstance(s, Label)]
    at_the_edge = [label for label in labels if label.x == pytest.approx(at.width)]
    assert len(at_the_edge) >= 7
    assert all(label.anchor is Anchor.END for label in at_the_edge)
