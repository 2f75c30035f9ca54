"""How far type on the wall can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bizservice_desktop.domain.legibility import readable_to, share_for, width_for

metres = st.floats(0.5, 40)
shares = st.floats(0.005, 0.5)
aspects = st.floats(1.2, 2.4)


def test_the_documented_example() -> None:
    assert readable_to(64 / 1080, 2.0, 16 / 9) == pytest.approx(8.8, abs=0.01)


@given(distance=metres, width=st.floats(0.5, 12), aspect=aspects)
def test_type_made_for_a_distance_is_readable_just_so_far(
    distance: float, width: float, aspect: float
) -> None:
    share = share_for(distance, width, aspect)
    assert readable_to(share, width, aspect) == pytest.approx(distance)


@given(distance=metres, share=shares, aspect=aspects)
def test_so_does_a_picture_of_the_width_advised(
    distance: float, share: float, aspect: float
) -> None:
    width = width_for(distance, share, aspect)
    assert readable_to(share, width, aspect) == pytest.approx(distance)
