"""The maturity figure must repaint at once, on a large projector too."""

import pytest
from tools import bench


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_repaints_are_far_from_naive() -> None:
    for each in bench.figure():
        assert each.ratio <= each.limit, each.row
