from dataclasses import replace
from math import cos, hypot, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import AREAS, figure, laid_out, values

from bizservice_desktop.diagram.figure.corners import BARE
from bizservice_desktop.diagram.figure.model_figure import (
    INNER,
    OUTER,
    RAY_WIDTH,
    hand_mark,
    model_figure,
    radius_of,
)
from bizservice_desktop.diagram.figure.values import FigureValues
from bizservice_desktop.diagram.scene.outline import on_circle
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Path, polygons

CX, CY = BARE.cx, BARE.cy
FIGURE = model_figure(values())


@given(st.floats(0, 4))
def test_the_shaded_share_of_the_area_is_the_level(level: float) -> None:
    shaded = pi * (radius_of(level) ** 2 - INNER**2) / 4
    whole = pi * (OUTER**2 - INNER**2) / 4
    assert shaded / whole == pytest.approx(level / 4, abs=1e-9)


@given(st.integers(0, 3), st.floats(3, 87), st.floats(INNER + 1.5, OUTER - 0.5))
def test_a_click_finds_its_quadrant(at: int, turn: float, radius: float) -> None:
    angle = radians((270 + 90 * at + turn) % 360)
    x, y = CX + radius * sin(angle), CY - radius * cos(angle)
    key = FIGURE.key_at(x, y)
    assert key == AREAS[at] or key.startswith("ipl_")  # a joint may lie on top


def test_a_click_beside_the_figure_finds_nothing() -> None:
    assert not FIGURE.key_at(1, 1)
    assert FIGURE.key_at(CX, CY - 53) == "area_strategy"


def test_without_a_layout_it_is_the_round_picture_alone() -> None:
    assert (FIGURE.width, FIGURE.height) == (BARE.width, BARE.height)
    assert FIGURE.texts == ()


def test_an_area_that_is_not_shaded_is_outlined() -> None:
    scene = figure(shaded=False)
    assert all(path.fill is not Ink.BIZ for path in scene.paths(AREAS[0]))


def test_figure_needs_four_quadrants() -> None:
    broken = values()
    with pytest.raises(ValueError, match="zip"):
        model_figure(type(broken)(broken.strategy, broken.areas[:3]))


def rays(at: int, projected: float) -> list[Path]:
    whole = values()
    area = replace(whole.areas[at], projected=projected, spread=None)
    areas = (*whole.areas[:at], area, *whole.areas[at + 1 :])
    return [
        shape
        for shape in model_figure(replace(whole, areas=areas)).shapes
        if isinstance(shape, Path) and shape.width == RAY_WIDTH and shape.stroke is Ink(AREAS[at])
    ]


@pytest.mark.parametrize("at", range(4))
def test_what_the_plan_lifts_is_rays_and_a_frame_beyond_the_fill(at: int) -> None:
    level = values().areas[at].level or 0.0
    spokes, frame = rays(at, level + 0.5)
    reach = [hypot(x - CX, y - CY) for polygon in polygons(spokes.segments) for x, y in polygon]
    assert min(reach) == pytest.approx(radius_of(level))
    assert max(reach) == pytest.approx(radius_of(level + 0.5))
    assert frame.fill is None


@pytest.mark.parametrize("at", range(4))
def test_what_the_plan_does_not_lift_has_no_rays(at: int) -> None:
    assert rays(at, values().areas[at].level or 0.0) == []


def test_the_ring_is_lifted_too() -> None:
    whole = values()
    strategy = replace(whole.strategy, projected=3.0)
    before, after = model_figure(whole), model_figure(replace(whole, strategy=strategy))
    assert len(after.shapes) == len(before.shapes) + 2


def with_hand(at: int, by_hand: float | None) -> FigureValues:
    whole = values()
    words = "" if by_hand is None else "sat i hånden: 3,5"
    area = replace(whole.areas[at], by_hand=by_hand, by_hand_words=words)
    return replace(whole, areas=(*whole.areas[:at], area, *whole.areas[at + 1 :]))


def reach_of_fill(shown: FigureValues, at: int) -> float:
    paths = [s for s in model_figure(shown).shapes if isinstance(s, Path)]
    (filled,) = [path for path in paths if path.fill is Ink(AREAS[at])]
    corners = [point for polygon in polygons(filled.segments) for point in polygon]
    return max(hypot(x - CX, y - CY) for x, y in corners)


@pytest.mark.parametrize("at", range(4))
def test_a_shade_by_hand_is_the_fill_and_nothing_else(at: int) -> None:
    level = values().areas[at].level
    assert level is not None
    assert reach_of_fill(with_hand(at, None), at) == pytest.approx(radius_of(level), abs=0.01)
    assert reach_of_fill(with_hand(at, 3.5), at) == pytest.approx(radius_of(3.5), abs=0.01)


def test_a_shade_by_hand_is_marked_and_the_level_stands_beside_it() -> None:
    shown = with_hand(0, 3.5)
    texts = laid_out(shown).texts
    assert "sat i hånden: 3,5" in texts
    assert shown.areas[0].number in texts
    x, y = on_circle(CX, CY, radius_of(3.5), 315)
    *_disc, pencil = hand_mark(x, y, 2.3)
    assert pencil in model_figure(shown).shapes


def test_the_ring_can_be_set_by_hand_too() -> None:
    whole = values()
    strategy = replace(whole.strategy, by_hand=1.0, by_hand_words="sat i hånden: 1,0")
    assert "Strategi 2,5 · sat i hånden: 1,0" in laid_out(replace(whole, strategy=strategy)).texts
