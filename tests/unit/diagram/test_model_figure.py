from math import cos, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.diagram.model_figure import (
    HEIGHT,
    INNER,
    OUTER,
    WIDTH,
    model_figure,
    radius_of,
)
from bizservice_desktop.diagram.palette import Ink

from .figures import AREAS, figure

CX, CY = WIDTH / 2, 61.5
FIGURE = figure()


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
    assert not figure().key_at(1, 1)
    assert figure().key_at(CX, CY - 53) == "area_strategy"


def test_the_small_picture_has_no_words_but_the_centre() -> None:
    whole, small = figure(), figure(labels=False)
    assert (whole.width, whole.height) == (WIDTH, HEIGHT)
    assert "Virksomhedskontakt" in whole.texts
    assert "Virksomhedskontakt" not in small.texts


def test_an_area_that_is_not_shaded_is_outlined() -> None:
    scene = figure(shaded=False)
    assert all(path.fill is not Ink.BIZ for path in scene.paths(AREAS[0]))


def test_figure_needs_four_quadrants() -> None:
    from .figures import values

    broken = values()
    with pytest.raises(ValueError, match="zip"):
        model_figure(type(broken)(broken.strategy, broken.areas[:3]))
