from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.diagram.figure.figures import values

from bizservice_desktop.diagram.figure.values import FigureValues, between

levels = st.none() | st.floats(0, 4)


@st.composite
def some_values(draw: st.DrawFn) -> FigureValues:
    whole = values(shaded=draw(st.booleans()))
    areas = [
        replace(
            area, level=draw(levels), projected=draw(levels), number=draw(st.sampled_from("ab"))
        )
        for area in (whole.strategy, *whole.areas)
    ]
    return replace(whole, strategy=areas[0], areas=tuple(areas[1:]))


@given(some_values(), some_values())
def test_the_last_frame_is_the_new_values(before: FigureValues, after: FigureValues) -> None:
    assert between(before, after, 1.0) is after


@given(some_values(), st.floats(0, 1))
def test_what_does_not_change_does_not_move(same: FigureValues, share: float) -> None:
    assert between(same, same, share) == same


@given(some_values(), some_values(), st.floats(0, 1))
def test_on_the_way_words_are_new_and_levels_lie_between(
    before: FigureValues, after: FigureValues, share: float
) -> None:
    frame = between(before, after, share)
    for old, new, now in zip(before.areas, after.areas, frame.areas, strict=True):
        assert (now.number, now.shaded, now.spread) == (new.number, new.shaded, new.spread)
        assert (now.level is None) is (new.level is None)
        if new.level is not None and now.level is not None:
            ends = sorted((new.level, (old.level or 0.0) if old.shaded else 0.0))
            assert min(ends[0], new.level) - 1e-9 <= now.level <= max(ends[1], new.level) + 1e-9
