"""A projector really unplugged, on an X server of the test's own: the wall hides and comes back.

Left to itself, Qt throws the full-screen window over the facilitator's screen.
"""

import pytest
from tests.ui.room.x_server import needs, run_on, x_server

from bizservice_desktop.diagram.scene.palette import DARK, Ink

FACILITATOR = [40, 30, 1280, 700]
pytestmark = needs("Xvfb", "xrandr")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    with x_server() as display:
        return run_on(display, "tests.ui.room.unplugging", tmp_path_factory.mktemp("data"))


def wall(width: int, height: int) -> dict[str, object]:
    return {
        "screen": "projector",
        "place": [1366, 0, width, height],
        "is_full": True,
        "corner": DARK[Ink.GROUND].lower(),
    }


def test_the_wall_fills_the_projector(told: dict[str, object]) -> None:
    assert told["plugged"] == wall(1920, 1080)


def test_unplugged_nothing_covers_the_facilitators_screen(told: dict[str, object]) -> None:
    assert told["unplugged"] is False
    assert told["window_on"] == "laptop"
    assert told["window"] == told["window_unplugged"] == FACILITATOR


def test_plugged_in_again_the_picture_is_back(told: dict[str, object]) -> None:
    assert told["again"] == wall(1920, 1080)


def test_another_projector_is_filled_at_its_own_resolution(told: dict[str, object]) -> None:
    assert told["smaller"] == wall(1024, 768)
    assert told["window_in_the_end"] == FACILITATOR
