from itertools import combinations, pairwise, product

import pytest
from tests.diagram.scene.sight import SIGHTS, contrast, distance, lab

from bizservice_desktop.diagram.scene.palette import DARK, LIGHT, Ink, Palette, fill, on_fill, tint

PALETTES = {"light": LIGHT, "dark": DARK}
QUADRANTS = (Ink.BIZ, Ink.INT, Ink.JOB, Ink.TRA)
AREAS = (*QUADRANTS, Ink.STR)
WORDS = (Ink.TEXT, Ink.MUTED, Ink.ACCENT, Ink.WARN, Ink.DANGER, Ink.OK)


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest) -> Palette:
    return PALETTES[request.param]


def test_distance_is_ciede2000() -> None:
    """Pairs 1, 7 and 17 of Sharma's test data."""
    assert distance((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert distance((50, 0, 0), (50, -1, 2)) == pytest.approx(2.3669, abs=1e-4)
    assert distance((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


@pytest.mark.parametrize("sight", SIGHTS)
def test_areas_look_different_to_every_eye(palette: Palette, sight: str) -> None:
    """The frame is left out: it is a ring, never a quadrant, and comes as near as 5.9."""
    near = {
        (one, other): distance(lab(palette[one], sight), lab(palette[other], sight))
        for one, other in combinations(QUADRANTS, 2)
    }
    assert round(min(near.values()), 1) >= 20, near


def test_areas_differ_in_grey(palette: Palette) -> None:
    lightness = sorted(lab(palette[area])[0] for area in QUADRANTS)
    steps = [high - low for low, high in pairwise(lightness)]
    assert min(steps) >= 7, steps


def test_words_can_be_read(palette: Palette) -> None:
    pairs = {(ink, Ink.SURFACE) for ink in WORDS}
    pairs |= {(on_fill(area), fill(area)) for area in AREAS}
    pairs |= {(Ink.TEXT, tint(area)) for area in AREAS}
    pairs |= set(product((Ink.TEXT, Ink.MUTED), (Ink.GROUND, Ink.SUNKEN)))
    low = {(a, b): c for a, b in pairs if (c := contrast(palette[a], palette[b])) < 4.5}
    assert not low


def test_edges_of_controls_are_seen(palette: Palette) -> None:
    assert contrast(palette[Ink.EDGE], palette[Ink.SURFACE]) >= 3


def test_every_ink_has_a_colour(palette: Palette) -> None:
    assert set(palette) == set(Ink)


def test_an_unknown_area_is_drawn_as_the_frame() -> None:
    assert (fill("area_new"), tint("area_new"), on_fill("")) == (Ink.STR, Ink.STR_TINT, Ink.STR_ON)
