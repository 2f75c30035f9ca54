"""The window must open before what is heavy loads; docs/architecture says how."""

import sys

import pytest
from tools import bench

TRIES = 3  # a neighbour may be loud


@pytest.mark.benchmark
@pytest.mark.skipif(sys.platform == "win32", reason="CPU time of a child is not to be had")
def test_first_frame_is_near_a_bare_window() -> None:
    for _ in range(TRIES):
        result = bench.start()
        if result.ratio <= result.limit:
            return
    pytest.fail(f"{dict(result.parts)} of {result.limit}")
