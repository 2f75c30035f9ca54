"""Which parts of a picture a new scene changes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import figure, laid_out, values

from bizservice_desktop.diagram.scene.extent import Box, changed_areas, merged
from bizservice_desktop.diagram.scene.outline import box
from bizservice_desktop.diagram.scene.palette import Ink
from bizservice_desktop.diagram.scene.scene import Path, Scene, contains

corners = st.floats(0, 90)
sizes = st.floats(1, 10)
shapes = st.builds(
    lambda x, y, w, h, ink: Path(box(x, y, w, h), fill=ink),
    corners,
    corners,
    sizes,
    sizes,
    st.sampled_from((Ink.TEXT, Ink.BIZ, Ink.INT)),
)
exchanged = st.lists(shapes, max_size=3)
scenes = st.lists(shapes, max_size=6).map(lambda all: Scene(100, 100, tuple(all)))
places = st.tuples(st.floats(0, 100), st.floats(0, 100))


def ink_at(scene: Scene, x: float, y: float) -> Ink | None:
    """The fill seen at a point."""
    for shape in reversed(scene.shapes):
        if isinstance(shape, Path) and contains(shape.segments, x, y):
            return shape.fill
    return None


@st.composite
def two_scenes(draw: st.DrawFn) -> tuple[Scene, Scene]:
    """A scene, and what it becomes when shapes are taken out, put in and exchanged."""
    before = draw(scenes)
    after = list(before.shapes)
    loses_one = draw(st.booleans())
    for shape in draw(exchanged):
        at = draw(st.integers(0, len(after)))
        after[at : at + draw(st.integers(0, 1))] = [shape]
    if after and loses_one:
        del after[draw(st.integers(0, len(after) - 1))]
    return before, Scene(100, 100, tuple(after))


@given(two_scenes(), st.lists(places, min_size=20, max_size=20))
def test_what_looks_different_lies_in_a_changed_area(
    both: tuple[Scene, Scene], at: list[tuple[float, float]]
) -> None:
    before, after = both
    areas = changed_areas(before, after)
    for x, y in at:
        if ink_at(before, x, y) is not ink_at(after, x, y):
            assert any(a.left <= x <= a.right and a.top <= y <= a.bottom for a in areas)


@given(scenes)
def test_the_same_scene_changes_nothing(scene: Scene) -> None:
    assert changed_areas(scene, Scene(100, 100, tuple(replace(s) for s in scene.shapes))) == ()


def test_another_size_changes_all() -> None:
    assert changed_areas(Scene(1, 1, ()), Scene(2, 3, ())) == (Box(0, 0, 2, 3),)


def area(boxes: tuple[Box, ...]) -> float:
    return sum((b.right - b.left) * (b.bottom - b.top) for b in boxes)


@pytest.mark.parametrize(("one", "other", "most"), [(2.5, 2.6, 0.1), (2.5, 2.0, 0.25), (1, 3.9, 1)])
def test_the_ring_changes_where_its_end_moves(one: float, other: float, most: float) -> None:
    whole = values()
    before, after = (
        laid_out(replace(whole, strategy=replace(whole.strategy, level=level)))
        for level in (one, other)
    )
    assert 0 < area(changed_areas(before, after)) < most * figure().width * figure().height


boxes = st.builds(
    lambda x, y, w, h: Box(x, y, x + w, y + h), corners, corners, st.floats(0, 9), st.floats(0, 9)
)


@given(st.lists(boxes, max_size=8))
def test_merged_boxes_cover_what_they_were_made_of(some: list[Box]) -> None:
    together = merged(some)
    assert len(together) <= len(some)
    for each in some:
        assert any(
            b.left <= each.left
            and b.top <= each.top
            and b.right >= each.right
            and b.bottom >= each.bottom
            for b in together
        )
