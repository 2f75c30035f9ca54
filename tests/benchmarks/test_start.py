"""The window must open before what is heavy loads; docs/architecture says how."""

import sys

import pytest
from tools import bench


@pytest.mark.benchmark
@pytest.mark.timeout(300)
@pytest.mark.skipif(sys.platform == "win32", reason="CPU time of a child is not to be had")
def test_first_frame_is_near_a_bare_window() -> None:
    result = bench.start()
    if result.ratio > result.limit:  # a neighbour may have been loud: ask once more
        result = bench.start()
    assert result.ratio <= result.limit, dict(result.parts)
