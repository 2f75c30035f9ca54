from dataclasses import replace
from math import cos, hypot, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import AREAS, figure, values

from bizservice_desktop.diagram.figure.corners import BARE
from bizservice_desktop.diagram.figure.model_figure import (
    INNER,
    OUTER,
    RAY_WIDTH,
    model_figure,
    radius_of,
)
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
