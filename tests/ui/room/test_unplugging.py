"""A projector really unplugged, on an X server of the test's own: the wall hides and comes back.

Left to itself, Qt throws the full-screen window over the facilitator's screen.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bizservice_desktop.diagram.scene.palette import DARK, Ink

TOP = Path(__file__).parents[3]
FACILITATOR = [40, 30, 1280, 700]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="an X server is needed"),
    *(
        pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not installed")
        for program in ("Xvfb", "xrandr")
    ),
]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server with room for a laptop of 1366 × 768 and a projector of 1920 × 1080."""
    end, told = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(told),
            "-screen",
            "0",
            "3286x1080x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(end) as numbers:
            number = numbers.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="module")
def told(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join([str(TOP / "src"), str(TOP)]),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.room.unplugging", str(tmp_path_factory.mktemp("data"))],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if "Could not load the Qt platform plugin" in done.stderr:
        pytest.skip("libraries that Qt needs for X are not installed")
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return result


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
